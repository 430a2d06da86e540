using Fusion.Pipelines.Metrics;
using ScottPlot;

namespace Fusion.Pipelines.Reports;

/// <summary>What a curve is drawn over.</summary>
public enum CurveAxis
{
    /// <summary>Steps taken.</summary>
    Step,

    /// <summary>Tokens trained on.</summary>
    Tokens,

    /// <summary>Wall-clock time.</summary>
    Seconds,
}

/// <summary>Draws training and held-out loss.</summary>
public static class LossCurve
{
    private const int MaxPoints = 1_600;

    // Both are legible on white and on near-black.
    private static readonly Color TrainColor = Color.FromHex("#5B8FD9");
    private static readonly Color ValColor = Color.FromHex("#E0762F");

    /// <summary>Skia's own choice for "sans-serif" is the first installed font, whatever it is; this one is always a sans serif if there is one.</summary>
    private static readonly string SansSerif = PickFont("Segoe UI", "Helvetica Neue", "Inter", "Noto Sans", "DejaVu Sans", "Liberation Sans", "Arial");

    /// <summary>The curve as an SVG element for an HTML page: it scales, and takes font and ink from the page.</summary>
    /// <param name="records">The run.</param>
    /// <param name="axis">What to draw the losses over.</param>
    /// <param name="width">Width of the drawing's coordinate system.</param>
    /// <param name="height">Height of the drawing's coordinate system.</param>
    /// <param name="id">A word unique on the page.</param>
    public static string Svg(IReadOnlyList<MetricsRecord> records, CurveAxis axis = CurveAxis.Step, int width = 820, int height = 340, string id = "loss") =>
        InlineSvg.FromSkia(Draw(records, axis, Color.FromHex(InlineSvg.InkPlaceholder), Colors.Transparent).GetSvgXml(width, height), id);

    /// <summary>The curve as a PNG picture with a background, at twice the given size for sharp displays.</summary>
    public static byte[] Png(IReadOnlyList<MetricsRecord> records, CurveAxis axis = CurveAxis.Step, int width = 820, int height = 340, bool dark = false)
    {
        using var plot = Draw(records, axis, Color.FromHex(dark ? "#D7DAE0" : "#24292F"), Color.FromHex(dark ? "#14161A" : "#FFFFFF"));
        plot.ScaleFactor = 2;
        return plot.GetImage(2 * width, 2 * height).GetImageBytes(ImageFormat.Png);
    }

    private static Plot Draw(IReadOnlyList<MetricsRecord> records, CurveAxis axis, Color ink, Color background)
    {
        var plot = new Plot();
        plot.Font.Set(SansSerif);
        plot.FigureBackground.Color = background;
        plot.DataBackground.Color = background;
        plot.Axes.Color(ink);
        plot.Axes.Right.FrameLineStyle.Width = 0;
        plot.Axes.Top.FrameLineStyle.Width = 0;
        plot.Axes.Left.MinorTickStyle.Length = 0;
        plot.Axes.Bottom.MinorTickStyle.Length = 0;
        plot.Axes.Margins(left: 0, right: 0.02, bottom: 0.08, top: 0.08);
        plot.Grid.MajorLineColor = ink.WithOpacity(0.12);

        AddSeries(plot, records, axis, record => record.TrainLoss, "training", TrainColor, 1.5f, marker: 0);
        AddSeries(plot, records, axis, record => record.ValLoss, "held out", ValColor, 2.5f, marker: 6);
        // Losses have no natural zero, steps and time have one.
        plot.Axes.AutoScale();
        plot.Axes.SetLimitsX(0, plot.Axes.GetLimits().Right);
        plot.YLabel("loss (nats per token)");
        plot.XLabel(Label(axis));
        foreach (var label in (ReadOnlySpan<LabelStyle>)[plot.Axes.Left.Label, plot.Axes.Bottom.Label])
        {
            label.Bold = false;
            label.FontSize = 13;
        }
        var legend = plot.ShowLegend(Alignment.UpperRight);
        legend.BackgroundColor = Colors.Transparent;
        legend.OutlineWidth = 0;
        legend.ShadowColor = Colors.Transparent;
        legend.FontColor = ink;
        legend.FontSize = 13;
        return plot;
    }

    private static void AddSeries(
        Plot plot, IReadOnlyList<MetricsRecord> records, CurveAxis axis, Func<MetricsRecord, double?> value, string name, Color color, float width, float marker)
    {
        var points = records
            .Select(record => (X: Position(record, axis), Y: value(record) ?? double.NaN))
            .Where(point => double.IsFinite(point.X) && double.IsFinite(point.Y))
            .ToList();
        if (points.Count == 0) return;
        points = Thin(points);
        var line = plot.Add.Scatter(points.ConvertAll(point => point.X), points.ConvertAll(point => point.Y), color);
        line.LegendText = name;
        line.LineWidth = width;
        // A curve of many points needs no markers, a single point is nothing else.
        line.MarkerSize = points.Count == 1 ? 7 : points.Count <= 60 ? marker : 0;
    }

    /// <summary>More points than the picture has columns become means of equally many neighbours each.</summary>
    private static List<(double X, double Y)> Thin(List<(double X, double Y)> points)
    {
        if (points.Count <= MaxPoints) return points;
        var group = (points.Count + MaxPoints - 1) / MaxPoints;
        return [.. points.Chunk(group).Select(chunk => (chunk.Average(point => point.X), chunk.Average(point => point.Y)))];
    }

    private static double Position(MetricsRecord record, CurveAxis axis) => axis switch
    {
        CurveAxis.Step => record.Step,
        CurveAxis.Tokens => record.Tokens ?? double.NaN,
        _ => (record.Seconds ?? double.NaN) / 60,
    };

    private static string Label(CurveAxis axis) => axis switch
    {
        CurveAxis.Step => "step",
        CurveAxis.Tokens => "tokens",
        _ => "minutes",
    };

    private static string PickFont(params IReadOnlyList<string> wanted)
    {
        var installed = SkiaSharp.SKFontManager.Default.FontFamilies.ToHashSet();
        return wanted.FirstOrDefault(installed.Contains, Fonts.Default);
    }
}
