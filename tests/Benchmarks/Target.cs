using System.Globalization;
using Fusion.Pipelines.Benchmarks;

namespace Fusion.Benchmarks;

/// <summary>What a work is to reach. What is null is not asked for.</summary>
/// <param name="Ratio">Least ratio to TorchSharp.</param>
internal sealed record Target(double? Ratio)
{
    /// <summary>Nothing: the work is shown for comparison.</summary>
    public static readonly Target None = new((double?)null);

    /// <summary>Least percent of the best rate that either side reaches in the same group.</summary>
    public double? PercentOfBest { get; init; }

    /// <summary>Least percent of the measured fp32 rate.</summary>
    public double? PercentOfPeak { get; init; }

    /// <summary>Least percent of the measured memory rate.</summary>
    public double? PercentOfBandwidth { get; init; }

    /// <summary>Largest share of TorchSharp's peak memory.</summary>
    public double? MemoryShare { get; init; }

    /// <summary>The row with target and verdict; what was not measured is no verdict.</summary>
    /// <param name="row">A measured row.</param>
    /// <param name="bestRate">The best 10⁹ operations per second in the row's group.</param>
    public BenchmarkRow Judge(BenchmarkRow row, double bestRate)
    {
        double? best = row.GflopsPerSecond is { } rate && bestRate > 0 ? 100 * rate / bestRate : null;
        double? memory = row.TorchSharpPeakBytes is > 0 and var other ? (double?)row.FusionPeakBytes / other : null;
        bool?[] verdicts =
        [
            Ratio is { } ratio ? Least(row.Ratio, ratio) : null, PercentOfBest is { } b ? Least(best, b) : null, PercentOfPeak is { } p ? Least(row.PercentOfPeak, p) : null,
            PercentOfBandwidth is { } w ? Least(row.PercentOfBandwidth, w) : null, MemoryShare is { } share && memory is { } taken ? taken <= share : null,
        ];
        return row with { Target = Text, Met = verdicts.Any(v => v is not null) ? verdicts.All(v => v != false) : null };

        static bool? Least(double? found, double wanted) => found is { } value ? value >= wanted : null;
    }

    /// <summary>In words; null when nothing is asked for.</summary>
    public string? Text
    {
        get
        {
            List<string> parts = [];
            if (Ratio is { } ratio) parts.Add(Format($"≥ {ratio:0.##}"));
            if (PercentOfBest is { } best) parts.Add(Format($"≥ {best:0} % of the best"));
            if (PercentOfPeak is { } peak) parts.Add(Format($"≥ {peak:0} % of peak"));
            if (PercentOfBandwidth is { } bandwidth) parts.Add(Format($"≥ {bandwidth:0} % of bandwidth"));
            if (MemoryShare is { } memory) parts.Add(Format($"memory ≤ {memory:0.##}"));
            return parts.Count > 0 ? string.Join(", ", parts) : null;
        }
    }

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
