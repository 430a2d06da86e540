using Fusion.Samples.Tokenization.Lessons;
using Spectre.Console;

namespace Fusion.Samples.Tokenization.Terminal;

/// <summary>Merges one after the other: every pair with its count, and what the text looks like afterwards.</summary>
internal static class WalkView
{
    public static void Show(IAnsiConsole console, MergeWalk walk)
    {
        Line(console, $"start: {Sequence(walk.Start)}", Style.Plain);
        for (var i = 0; i < walk.Steps.Count; i++)
        {
            var (step, best) = (walk.Steps[i], walk.Steps[i].Pairs[0]);
            Line(console, $"\ncounts: {string.Join("  ", step.Pairs.Select(Pair))}", new Style(Color.Grey));
            Line(console, $"merge {i + 1}: {Pair(best)}", new Style(Color.Green));
            Line(console, $"{step.Sequence.Count} tokens: {Sequence(step.Sequence)}", Style.Plain);
        }
        Line(console, $"\n{LessonText.End(walk)}", Style.Plain);
        if (walk.Left.Count > 0) Line(console, $"left: {string.Join("  ", walk.Left.Select(Pair))}", new Style(Color.Grey));
    }

    private static string Pair(PairCount pair) => $"{Shown(pair.Left)}+{Shown(pair.Right)} {pair.Count}";

    private static string Sequence(IReadOnlyList<byte[]> tokens) => string.Join(" | ", tokens.Select(Shown));

    private static string Shown(byte[] token) => TokenStrip.Shown(new Piece(0, token));

    private static void Line(IAnsiConsole console, string text, Style style)
    {
        console.Write(new Paragraph(text, style));
        console.WriteLine();
    }
}
