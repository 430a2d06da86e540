using System.Globalization;
using System.Text;
using Fusion.Pipelines.Benchmarks;

namespace Fusion.Benchmarks;

/// <summary>Results as Markdown.</summary>
internal static class ResultTable
{
    /// <summary>Names of the columns of <see cref="Row"/>.</summary>
    public const string Heading = "| part | per step | Fusion ms | TorchSharp ms | ratio | Fusion GFLOP/s | % of peak | TorchSharp GFLOP/s |\n|---|--:|--:|--:|--:|--:|--:|--:|";

    /// <summary>One model's parts and its whole step.</summary>
    /// <param name="peak">The machine's fp32 rate in GFLOP/s.</param>
    public static string Of(BenchmarkModel model, IReadOnlyList<ContestResult> parts, ContestResult step, (double? Fusion, double? Torch) losses, double peak)
    {
        var text = new StringBuilder();
        text.AppendLine(Format($"### {model}")).AppendLine();
        text.AppendLine(Heading);
        foreach (var result in parts.Append(step)) text.AppendLine(Row(result, peak));
        text.AppendLine();
        text.AppendLine(Format($"Whole step: Fusion {model.Rows / step.Fusion:F0} tokens/s, TorchSharp {model.Rows / step.Torch:F0} tokens/s: ratio {step.Ratio:F2}."));
        text.AppendLine(Format($"Parts times calls: Fusion {1e3 * parts.Sum(p => p.Fusion * p.Contest.Calls):F1} of {1e3 * step.Fusion:F1} ms, TorchSharp {1e3 * parts.Sum(p => p.Torch * p.Contest.Calls):F1} of {1e3 * step.Torch:F1} ms."));
        text.AppendLine(Format($"Losses of the first step: Fusion {losses.Fusion:F4}, TorchSharp {losses.Torch:F4}."));
        return text.ToString();
    }

    /// <summary>One line of the table.</summary>
    public static string Row(ContestResult r, double peak)
    {
        string times = Format($"| {r.Contest.Part} | {r.Contest.Calls} | {1e3 * r.Fusion:F3} | {1e3 * r.Torch:F3} | {r.Ratio:F2} |");
        if (r.Contest.Flops == 0) return times + " | | |";
        double fusion = r.Contest.Flops / r.Fusion / 1e9, torch = r.Contest.Flops / r.Torch / 1e9;
        return times + Format($" {fusion:F1} | {100 * fusion / peak:F0} | {torch:F1} |");
    }

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
