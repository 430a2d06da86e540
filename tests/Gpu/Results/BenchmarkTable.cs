using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Fusion.Gpu.Results;

/// <summary>One group of benchmarks: a line a case, a column a contender, milliseconds a call.</summary>
internal static class BenchmarkTable
{
    /// <summary>Contenders whose names begin so are ours.</summary>
    public const string Ours = "Fusion";

    public static void Append(StringBuilder text, string group, IReadOnlyList<JsonObject> results, Roofs roofs)
    {
        string[] contenders = [.. results.Select(Contender).Distinct().OrderBy(name => !IsOurs(name))];
        bool isArithmetic = results.Any(r => (double)r["flops"]! > 0), isMemory = results.Any(r => (double)r["bytes"]! > 0);
        text.Append(CultureInfo.InvariantCulture, $"\n## {group}\n\nMilliseconds a call, medians. Ratio: theirs over ours, so that above 1 ours is faster.\n\n");
        text.Append(CultureInfo.InvariantCulture, $"| case | {string.Join(" | ", contenders)} | ratio to their best fp32 | ratio to their best |{(isArithmetic ? " TFLOP/s |" : "")}{(isMemory ? " GB/s |" : "")} % of roof |\n");
        text.Append("|---|").Append(string.Concat(Enumerable.Repeat("--:|", contenders.Length + 3 + (isArithmetic ? 1 : 0) + (isMemory ? 1 : 0)))).Append('\n');
        foreach (var line in results.GroupBy(r => (string)r["case"]!))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {line.Key} |");
            foreach (string contender in contenders) Cell(text, Time(line.FirstOrDefault(r => Contender(r) == contender)));
            var ours = line.Where(r => IsOurs(Contender(r))).MinBy(r => Time(r));
            var theirs = line.Where(r => !IsOurs(Contender(r))).ToArray();
            Cell(text, Ratio(theirs.Where(r => (string)r["precision"]! == "fp32"), ours));
            Cell(text, Ratio(theirs, ours));
            if (isArithmetic) Cell(text, Rate(ours, "flops", 1e12));
            if (isMemory) Cell(text, Rate(ours, "bytes", 1e9));
            Cell(text, Share(ours, roofs));
            text.Append('\n');
        }
        if (roofs.Bandwidth is { } bandwidth && isMemory) text.Append(CultureInfo.InvariantCulture, $"\nRoof: {bandwidth / 1e9:F0} GB/s, the fastest copy of this run.\n");
        if (roofs.Arithmetic("fp32") is { } arithmetic && isArithmetic) text.Append(CultureInfo.InvariantCulture, $"\nRoof: {arithmetic / 1e12:F1} TFLOP/s, the fastest large fp32 product of this run.\n");
    }

    private static bool IsOurs(string contender) => contender.StartsWith(Ours, StringComparison.Ordinal);

    private static string Contender(JsonObject result) => (string)result["contender"]!;

    private static double? Time(JsonObject? result) => (double?)result?["milliseconds"];

    private static double? Ratio(IEnumerable<JsonObject> theirs, JsonObject? ours) => theirs.Min(Time) / Time(ours);

    private static double? Rate(JsonObject? ours, string what, double unit) =>
        ours is not null && (double)ours[what]! > 0 ? (double)ours[what]! / (Time(ours) * 1e-3) / unit : null;

    private static double? Share(JsonObject? ours, Roofs roofs)
    {
        if (ours is null) return null;
        return (double)ours["flops"]! > 0
            ? 100 * Rate(ours, "flops", 1) / roofs.Arithmetic((string)ours["precision"]!)
            : 100 * Rate(ours, "bytes", 1) / roofs.Bandwidth;
    }

    private static void Cell(StringBuilder text, double? value) => text.Append(value is { } v ? $" {ResultTables.Number(v)} |" : " |");
}
