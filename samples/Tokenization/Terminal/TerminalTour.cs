using System.Globalization;
using Fusion.Samples.Tokenization.Lessons;
using Spectre.Console;

namespace Fusion.Samples.Tokenization.Terminal;

/// <summary>The tour on a terminal, or as plain text where the output is none or NO_COLOR is set.</summary>
internal sealed class TerminalTour(IAnsiConsole console)
{
    private bool HasColours => console.Profile.Capabilities is { Ansi: true, ColorSystem: not ColorSystem.NoColors };

    public void Show(Tour tour)
    {
        Heading("One text, five vocabularies");
        console.WriteLine(TokenStrip.Shown(tour.Text));
        console.WriteLine();
        ShowSchemes(tour.Schemes);
        foreach (var walk in tour.Walks)
        {
            Heading($"Merges of \"{TokenStrip.Shown(walk.Text)}\"{(walk.CutsWords ? ", inside words only" : "")}");
            WalkView.Show(console, walk);
        }
        Heading("Why spaces live inside tokens");
        ShowSpaces(tour.Spaces);
        Heading("How numbers split");
        ShowNumbers(tour.Numbers);
        Heading($"Bytes per token by vocabulary, on text of {tour.Corpus.Name} that was held out");
        ShowCompression(tour.Compression);
        Heading(Text($"What a page of {AttentionCost.PageBytes:N0} bytes costs, {AttentionCost.Layers} layers of width {AttentionCost.Width}"));
        ShowCosts(tour.Costs);
    }

    private void ShowSchemes(IReadOnlyList<SchemeResult> schemes)
    {
        var table = Table("scheme", ">ids", ">tokens", ">bytes/token", "comes back", ">unknown");
        foreach (var s in schemes)
            table.AddRow(Cell(s.Name), Cell($"{s.VocabularySize:N0}"), Cell($"{s.Pieces.Count}"), Cell($"{s.BytesPerToken:F2}"), Cell(s.ComesBack ? "yes" : "no"), Cell($"{s.Unknown}"));
        console.Write(table);
        foreach (var scheme in schemes)
        {
            console.WriteLine($"\n{scheme.Name}. What breaks: {scheme.Breaks}.");
            console.Write(TokenStrip.Of(scheme.Pieces, HasColours));
            console.WriteLine();
        }
    }

    private void ShowSpaces(LeadingSpaces spaces)
    {
        var table = Table("word", "tokens alone", "with the space in front");
        foreach (var word in spaces.Words) table.AddRow(Cell(word.Word), Cell(WithIds(word.Alone)), Cell(WithIds(word.Spaced)));
        if (spaces.Words.Count > 0) console.Write(table);
        console.WriteLine(LessonText.Spaces(spaces));
    }

    private void ShowNumbers(IReadOnlyList<NumberSplit> numbers)
    {
        var table = Table(["number", .. NumberSplit.Vocabularies]);
        foreach (var number in numbers)
            table.AddRow([Cell(number.Number), .. number.Tokens.Select(pieces => TokenStrip.Of(pieces, HasColours))]);
        console.Write(table);
        console.WriteLine(LessonText.Numbers);
    }

    private void ShowCompression(IReadOnlyList<CompressionPoint> points)
    {
        var chart = new BarChart().Width(Math.Min(100, console.Profile.Width)).UseValueFormatter(value => Text($"{value:F2}"));
        foreach (var point in points) chart.AddItem(Text($"{point.VocabularySize:N0}"), point.BytesPerToken, Color.SkyBlue1);
        console.Write(chart);
        console.WriteLine(LessonText.Compression(points));
    }

    private void ShowCosts(IReadOnlyList<AttentionCost> costs)
    {
        var table = Table("scheme", ">tokens", ">attention, GFLOPs", ">other products, GFLOPs", ">attention against the last");
        foreach (var cost in costs)
            table.AddRow(Cell(cost.Name), Cell($"{cost.Tokens:N0}"), Cell($"{cost.AttentionFlops / 1e9:N0}"), Cell($"{cost.OtherFlops / 1e9:N0}"), Cell($"{cost.AttentionFlops / costs[^1].AttentionFlops:F1}x"));
        console.Write(table);
        console.WriteLine(LessonText.Attention);
    }

    private static string WithIds(IReadOnlyList<Piece> pieces) => string.Join(' ', pieces.Select(piece => Text($"{TokenStrip.Shown(piece)}={piece.Id}")));

    private void Heading(string text)
    {
        console.WriteLine();
        console.Write(new Paragraph(text, new Style(decoration: Decoration.Bold)));
        console.WriteLine();
    }

    private static Table Table(params string[] columns)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in columns)
            table.AddColumn(new TableColumn(new Text(column.TrimStart('>'))) { Alignment = column[0] == '>' ? Justify.Right : Justify.Left });
        return table;
    }

    private static Text Cell(FormattableString text) => Cell(Text(text));

    private static Text Cell(string text) => new(text);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
