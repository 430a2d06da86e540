using System.Globalization;
using System.Text;
using Fusion.Samples.Tokenization.Lessons;

namespace Fusion.Samples.Tokenization.Web;

/// <summary>Bytes per token over the size of the vocabulary (doubled from tick to tick), as SVG that takes ink and font from the page.</summary>
internal static class CompressionPlot
{
    private const double Width = 420, Height = 260, Left = 34, Right = 20, Top = 26, Bottom = 44;

    public static string Svg(IReadOnlyList<CompressionPoint> points)
    {
        var most = Math.Max(1, Math.Ceiling(points.Max(point => point.BytesPerToken)));
        var (low, high) = (Math.Log2(points[0].VocabularySize), Math.Max(Math.Log2(points[^1].VocabularySize), Math.Log2(points[0].VocabularySize) + 1));
        double X(CompressionPoint point) => Left + ((Width - Left - Right) * (Math.Log2(point.VocabularySize) - low) / (high - low));
        double Y(double bytes) => Height - Bottom - ((Height - Top - Bottom) * bytes / most);

        var svg = new StringBuilder();
        void Add(FormattableString element) => svg.Append(element.ToString(CultureInfo.InvariantCulture)).Append('\n');
        Add($"<svg viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-labelledby=\"plot-title\" font-size=\"12\" fill=\"currentColor\"><title id=\"plot-title\">Bytes per token by size of the vocabulary: {string.Join(", ", points.Select(point => Html.Text($"{point.VocabularySize:N0} ids {point.BytesPerToken:F2}")))}</title>");
        for (var bytes = 0; bytes <= most; bytes++)
        {
            Add($"<line x1=\"{Left}\" x2=\"{Width - Right}\" y1=\"{Y(bytes):F1}\" y2=\"{Y(bytes):F1}\" stroke=\"currentColor\" stroke-opacity=\"{(bytes == 0 ? 0.6 : 0.14)}\"/>");
            Add($"<text x=\"{Left - 8}\" y=\"{Y(bytes) + 4:F1}\" text-anchor=\"end\">{bytes}</text>");
        }
        foreach (var (index, point) in points.Index())
        {
            // The last size may stand close behind a power of two.
            if (index > 0 && X(point) - X(points[index - 1]) < 36) continue;
            Add($"<text x=\"{X(point):F1}\" y=\"{Height - Bottom + 17:F1}\" text-anchor=\"middle\">{point.VocabularySize:N0}</text>");
        }
        Add($"<polyline points=\"{string.Join(' ', points.Select(point => Html.Text($"{X(point):F1},{Y(point.BytesPerToken):F1}")))}\" fill=\"none\" stroke=\"var(--line)\" stroke-width=\"2.5\"/>");
        foreach (var point in points) Add($"<circle cx=\"{X(point):F1}\" cy=\"{Y(point.BytesPerToken):F1}\" r=\"4\" fill=\"var(--line)\"/>");
        Add($"<text x=\"{Left - 26}\" y=\"14\">bytes per token</text>");
        Add($"<text x=\"{(Width + Left - Right) / 2}\" y=\"{Height - 8}\" text-anchor=\"middle\">ids in the vocabulary</text></svg>");
        return svg.ToString();
    }
}
