using System.Globalization;
using System.Net;
using System.Text;
using Fusion.Pipelines.Files;
using Fusion.Pipelines.Metrics;

namespace Fusion.Pipelines.Reports;

/// <summary>Text that a model wrote.</summary>
/// <param name="Prompt">What it was given.</param>
/// <param name="Continuation">What it added.</param>
public sealed record GeneratedText(string Prompt, string Continuation);

/// <summary>What <c>report.html</c> tells about a run.</summary>
/// <param name="Title">The run's name.</param>
/// <param name="Metrics">The records of <c>metrics.jsonl</c>.</param>
public sealed record ReportContent(string Title, IReadOnlyList<MetricsRecord> Metrics)
{
    /// <summary>One sentence under the title: model, data, machine.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The figures that matter most, shown large: name and value.</summary>
    public IReadOnlyList<(string Name, string Value)> Figures { get; init; } = [];

    /// <summary>The run's settings: name and value.</summary>
    public IReadOnlyList<(string Name, string Value)> Configuration { get; init; } = [];

    /// <summary>Samples of what the model writes.</summary>
    public IReadOnlyList<GeneratedText> Samples { get; init; } = [];
}

/// <summary>Writes <c>report.html</c>: one file with nothing to load, for light and dark screens and for print.</summary>
public static class Report
{
    /// <summary>Writes the report beside its place and renames it into it.</summary>
    /// <exception cref="FusionException">The file cannot be written; an earlier report is untouched.</exception>
    public static void Write(string path, ReportContent content) => AtomicFile.WriteText(path, Html(content));

    /// <summary>The report as one HTML page that loads nothing from elsewhere.</summary>
    public static string Html(ReportContent content)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Escape(content.Title)}</title>
            <style>
            {ReportStyle.Css}
            </style>
            </head>
            <body>
            <header>
            <h1>{Escape(content.Title)}</h1>
            <p>{Escape(content.Summary)}</p>
            </header>

            """);
        AppendFigures(page, content.Figures);
        AppendCurves(page, content.Metrics);
        AppendSamples(page, content.Samples);
        AppendTable(page, content.Configuration);
        page.Append("</body>\n</html>\n");
        return page.ToString().ReplaceLineEndings("\n");
    }

    private static void AppendFigures(StringBuilder page, IReadOnlyList<(string Name, string Value)> figures)
    {
        if (figures.Count == 0) return;
        page.Append("<dl class=\"figures\">\n");
        foreach (var (name, value) in figures) page.Append(CultureInfo.InvariantCulture, $"<div><dt>{Escape(name)}</dt><dd>{Escape(value)}</dd></div>\n");
        page.Append("</dl>\n");
    }

    private static void AppendCurves(StringBuilder page, IReadOnlyList<MetricsRecord> metrics)
    {
        if (!metrics.Any(record => record.TrainLoss is not null || record.ValLoss is not null)) return;
        page.Append("<section>\n<h2>Loss</h2>\n");
        AppendCurve(page, metrics, CurveAxis.Step, "by step");
        if (metrics.Any(record => record.Seconds is not null)) AppendCurve(page, metrics, CurveAxis.Seconds, "by wall-clock time");
        page.Append("</section>\n");
    }

    private static void AppendCurve(StringBuilder page, IReadOnlyList<MetricsRecord> metrics, CurveAxis axis, string caption) =>
        page.Append(CultureInfo.InvariantCulture, $"<figure>\n{LossCurve.Svg(metrics, axis, id: $"loss-{axis}")}\n<figcaption>Training and held-out loss {caption}</figcaption>\n</figure>\n");

    private static void AppendSamples(StringBuilder page, IReadOnlyList<GeneratedText> samples)
    {
        if (samples.Count == 0) return;
        page.Append("<section>\n<h2>What it writes</h2>\n");
        foreach (var (prompt, continuation) in samples)
            page.Append(CultureInfo.InvariantCulture, $"<blockquote><b>{Escape(prompt)}</b>{Escape(continuation)}</blockquote>\n");
        page.Append("</section>\n");
    }

    private static void AppendTable(StringBuilder page, IReadOnlyList<(string Name, string Value)> rows)
    {
        if (rows.Count == 0) return;
        page.Append("<section>\n<h2>Configuration</h2>\n<table>\n");
        foreach (var (name, value) in rows) page.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{Escape(name)}</th><td>{Escape(value)}</td></tr>\n");
        page.Append("</table>\n</section>\n");
    }

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
