using System.Globalization;
using System.Text;
using Fusion.Pipelines.Benchmarks;

namespace Fusion.Benchmarks;

/// <summary>The targets' results as Markdown: a table for each group.</summary>
internal static class TargetTable
{
    private const string Heading = "| part | Fusion ms | TorchSharp ms | ratio | target | met | Fusion GFLOP/s | % of peak | TorchSharp GFLOP/s | Fusion GB/s | % of bandwidth | tokens/s, Fusion / TorchSharp | peak MB, Fusion / TorchSharp |\n|---|--:|--:|--:|:--|:-:|--:|--:|--:|--:|--:|--:|--:|";

    public static string Of(BenchmarkReport report)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{report.Date}. {report.Machine.Processor}, {report.Machine.Processors} processors, {report.Machine.Vectors}, {report.Machine.MemoryBytes / 1e9:F0} GB. {string.Join("; ", report.Versions.Select(v => $"{v.Key} {v.Value}"))}. Threads of each side: {report.Threads}; {report.Clock}; medians.");
        text.AppendLine(CultureInfo.InvariantCulture, $"Measured: {report.PeakGflops:F1} GFLOP/s fp32; memory {report.Bandwidth.Read:F1} GB/s read, {report.Bandwidth.Write:F1} written, {report.Bandwidth.Triad:F1} in a triad. Percent of bandwidth refers to a triad, in decoding to a sum, that took turns with the work. Ratio above 1: Fusion is faster.");
        foreach (var group in report.Rows.GroupBy(row => row.Group))
        {
            text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"### {group.Key}").AppendLine().AppendLine(Heading);
            foreach (var row in group) text.AppendLine(Line(row));
        }
        if (report.Rows.Any(row => row.IsPartlyCached == true))
            text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"\\* In part from the cache{(report.Machine.CacheBytes is { } cache ? string.Create(CultureInfo.InvariantCulture, $" of {cache / 1e6:F0} MB") : "")}, which can serve faster than memory.");
        return text.ToString();
    }

    private static string Line(BenchmarkRow row)
    {
        string memory = row.FusionPeakBytes is { } own && row.TorchSharpPeakBytes is { } other ? string.Create(CultureInfo.InvariantCulture, $"{own / 1e6:F0} / {other / 1e6:F0}") : "";
        string[] cells =
        [
            row.Part, Number(1e3 * row.Fusion?.Median, "F3"), Number(1e3 * row.TorchSharp?.Median, "F3"), Number(row.Ratio, "F2"), row.Target ?? "", row.Met switch { true => "yes", false => "no", null => "" },
            Number(row.GflopsPerSecond, "F1"), Number(row.PercentOfPeak, "F0"), Number(row.TorchSharpGflopsPerSecond, "F1"), Number(row.GigabytesPerSecond, "F1"), Number(row.PercentOfBandwidth, "F0") + (row.IsPartlyCached == true ? "*" : ""),
            row.TokensPerSecond is { } tokens ? string.Create(CultureInfo.InvariantCulture, $"{tokens:F0} / {tokens / row.Ratio:F0}") : "", memory,
        ];
        return $"| {string.Join(" | ", cells)} |";
    }

    private static string Number(double? value, string format) => value?.ToString(format, CultureInfo.InvariantCulture) ?? "";
}
