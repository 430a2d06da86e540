using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Fusion.Gpu.Results;

/// <summary>Whole training steps: a line a contender.</summary>
internal static class TrainingTable
{
    public static void Append(StringBuilder text, IReadOnlyList<JsonObject> results, IEnumerable<JsonObject> firstSteps, Roofs roofs)
    {
        text.Append("\n## Training step\n");
        foreach (var step in results.GroupBy(r => (string)r["case"]!))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{step.Key}: RMSNorm, rotary positions, SwiGLU, tied embeddings, AdamW with clipping, on both sides.\n\n");
            text.Append("| contender | ms a step | tokens/s | tokens/s of ours over theirs | TFLOP/s | % of the bf16 roof (MFU) | % of the roof of its precision | peak GiB |\n|---|--:|--:|--:|--:|--:|--:|--:|\n");
            double? ours = step.Where(r => ((string)r["contender"]!).StartsWith(BenchmarkTable.Ours, StringComparison.Ordinal)).Min(r => (double?)r["milliseconds"]);
            foreach (var result in step) Line(text, result, ours, roofs);
        }
        var first = firstSteps.ToArray();
        if (first.Length == 0) return;
        text.Append("\nSeconds from the start of the process to the end of the first step; cold: nothing compiled before, warm: a second process.\n\n| contender | cold | warm |\n|---|--:|--:|\n");
        foreach (var line in first)
            text.Append(CultureInfo.InvariantCulture, $"| {line["contender"]} |{Cell((double?)line["coldSeconds"])}{Cell((double?)line["warmSeconds"])}\n");
    }

    private static void Line(StringBuilder text, JsonObject result, double? ours, Roofs roofs)
    {
        double milliseconds = (double)result["milliseconds"]!, rate = (double)result["flops"]! / (milliseconds * 1e-3);
        text.Append(CultureInfo.InvariantCulture, $"| {result["contender"]} |{Cell(milliseconds)}{Cell((double)result["tokens"]! / (milliseconds * 1e-3))}{Cell(milliseconds / ours)}{Cell(rate / 1e12)}");
        text.Append(Cell(100 * rate / roofs.Arithmetic("bf16"))).Append(Cell(100 * rate / roofs.Arithmetic((string)result["precision"]!)));
        text.Append((long?)result["peakBytes"] is > 0 and var bytes ? Cell(bytes / (double)(1 << 30)) : " |").Append('\n');
    }

    private static string Cell(double? value) => value is { } v ? $" {ResultTables.Number(v)} |" : " |";
}
