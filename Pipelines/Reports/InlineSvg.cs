using System.Globalization;
using System.Text.RegularExpressions;

namespace Fusion.Pipelines.Reports;

/// <summary>
/// Turns the SVG that SkiaSharp writes into an element of an HTML page. Skia places each letter for the font it measured
/// with, which the reader may not have; here a text keeps only its anchor and takes the page's font.
/// </summary>
internal static partial class InlineSvg
{
    /// <summary>A colour to draw with that becomes the page's text colour.</summary>
    public const string InkPlaceholder = "#010203";

    public static string FromSkia(string svg, string id)
    {
        svg = svg[svg.IndexOf("<svg", StringComparison.Ordinal)..];
        svg = SizeAttributes.Replace(svg, match => $"viewBox=\"0 0 {match.Groups[1].Value} {match.Groups[2].Value}\" role=\"img\"", 1);
        // Skia numbers its clip paths afresh in every drawing; on one page they would clash.
        svg = svg.Replace("id=\"cl_", $"id=\"{id}-").Replace("url(#cl_", $"url(#{id}-");
        // Translucent ink comes out rounded.
        svg = svg.Replace($"\"{InkPlaceholder}\"", "\"currentColor\"").Replace("\"#010101\"", "\"currentColor\"");
        return Text.Replace(svg, PlaceText).Trim();
    }

    private static string PlaceText(Match match)
    {
        var x = Numbers(match.Groups["x"].Value);
        var content = match.Groups["content"].Value.Trim();
        // Skia gives the left edge of each letter relative to the anchor; the average advance completes the last letter.
        // A text of one letter is a digit on an axis, about 0.6 of the font size wide in any sans serif.
        var width = x.Length > 1 ? (x[^1] - x[0]) * x.Length / (x.Length - 1) : 0.6 * Numbers(FontSize.Match(match.Value).Groups[1].Value)[0];
        var (anchor, left) = -x[0] < 0.25 * width ? ("start", x[0]) : -x[0] < 0.75 * width ? ("middle", 0.0) : ("end", 0.0);
        var y = Numbers(match.Groups["y"].Value)[0];
        return string.Create(CultureInfo.InvariantCulture, $"""<text{match.Groups["before"].Value}x="{left:0.##}" y="{y:0.##}" text-anchor="{anchor}">{content}</text>""");
    }

    private static double[] Numbers(string list) =>
        [.. list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(number => double.Parse(number, CultureInfo.InvariantCulture))];

    [GeneratedRegex("width=\"(\\d+)\" height=\"(\\d+)\"")]
    private static partial Regex SizeAttributes { get; }

    [GeneratedRegex("font-size=\"([^\"]*)\"")]
    private static partial Regex FontSize { get; }

    [GeneratedRegex("<text(?<before>[^>]*?)(?:font-family=\"[^\"]*\" )x=\"(?<x>[^\"]*)\" y=\"(?<y>[^\"]*)\">(?<content>[^<]*)</text>")]
    private static partial Regex Text { get; }
}
