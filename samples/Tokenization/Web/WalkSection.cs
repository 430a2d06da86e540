using System.Globalization;
using System.Text;
using Fusion.Samples.Tokenization.Lessons;

namespace Fusion.Samples.Tokenization.Web;

/// <summary>Merges one after the other, as a list of steps.</summary>
internal static class WalkSection
{
    public static string Of(MergeWalk walk)
    {
        var section = new StringBuilder();
        section.Append(CultureInfo.InvariantCulture, $"<h3>“{Html.Escape(walk.Text)}”{(walk.CutsWords ? ", inside words only" : "")}</h3>\n<div class=\"walk\">{Sequence(walk.Start)}\n<ol class=\"steps\">\n");
        foreach (var step in walk.Steps)
            section.Append(CultureInfo.InvariantCulture, $"<li>{Pairs(step.Pairs, merges: true)}<span class=\"soft\">{step.Sequence.Count} tokens</span>{Sequence(step.Sequence)}</li>\n");
        section.Append(CultureInfo.InvariantCulture, $"</ol>\n<p>{Html.Escape(LessonText.End(walk))}</p>\n");
        if (walk.Left.Count > 0) section.Append(Pairs(walk.Left, merges: false));
        return section.Append("</div>\n").ToString();
    }

    private static string Pairs(IReadOnlyList<PairCount> pairs, bool merges) =>
        $"<ul class=\"pairs\" role=\"list\">{string.Concat(pairs.Select((pair, index) => Html.Text($"<li{(merges && index == 0 ? " class=\"best\"" : "")}>{Shown(pair.Left)}+{Shown(pair.Right)} {pair.Count}</li>")))}</ul>";

    private static string Sequence(IReadOnlyList<byte[]> tokens) => Html.Tokens(tokens.Select(bytes => new Piece(Html.NoId, bytes)));

    private static string Shown(byte[] token) => Html.Escape(new Piece(Html.NoId, token).Shown.Replace(' ', '␣').Replace('\n', '↵'));
}
