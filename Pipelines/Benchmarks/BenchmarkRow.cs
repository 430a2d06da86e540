using Fusion.Runtime;

namespace Fusion.Pipelines.Benchmarks;

/// <summary>One work's times, and what follows from them. What does not apply is null and not written.</summary>
/// <param name="Group">The line of the targets that it belongs to.</param>
/// <param name="Part">Which work.</param>
internal sealed record BenchmarkRow(string Group, string Part)
{
    /// <summary>Seconds of a call; null for what is not built.</summary>
    public Quartiles? Fusion { get; init; }

    /// <summary>The same of TorchSharp.</summary>
    public Quartiles? TorchSharp { get; init; }

    /// <summary>How many times faster Fusion is, by medians.</summary>
    public double? Ratio => Fusion is { } own && TorchSharp is { } other ? other.Median / own.Median : null;

    /// <summary>What is aimed at, in words.</summary>
    public string? Target { get; init; }

    /// <summary>Whether all of the target is reached.</summary>
    public bool? Met { get; init; }

    public double? GflopsPerSecond { get; init; }

    public double? TorchSharpGflopsPerSecond { get; init; }

    /// <summary>Of the measured fp32 rate.</summary>
    public double? PercentOfPeak { get; init; }

    public double? GigabytesPerSecond { get; init; }

    /// <summary>10⁹ bytes per second of a pass over memory that took turns with the work: the triad, or a sum where the work hardly writes anything.</summary>
    public double? MemoryGigabytesPerSecond { get; init; }

    /// <summary>Of that rate; no cache helps it.</summary>
    public double? PercentOfBandwidth => GigabytesPerSecond is { } own && MemoryGigabytesPerSecond is { } memory ? 100 * own / memory : null;

    /// <summary>Part of the bytes may have come from a cache: then the percent says how fast, and not how near to the limit of memory.</summary>
    public bool? IsPartlyCached { get; init; }

    public double? TokensPerSecond { get; init; }

    /// <summary>Peak memory of the process above what was there before.</summary>
    public long? FusionPeakBytes { get; init; }

    /// <summary>The same of TorchSharp.</summary>
    public long? TorchSharpPeakBytes { get; init; }

    /// <summary>What Fusion's time means.</summary>
    /// <param name="group">The row's group.</param>
    /// <param name="work">What was timed.</param>
    /// <param name="time">Seconds of a call.</param>
    /// <param name="peak">Measured 10⁹ operations per second.</param>
    /// <param name="memory">10⁹ bytes per second that memory gave meanwhile; null where memory does not count.</param>
    /// <param name="machine">Whose cache counts.</param>
    public static BenchmarkRow Of(string group, Work work, Quartiles time, double peak, double? memory, BenchmarkMachine machine) => new(group, work.Part)
    {
        Fusion = time,
        GflopsPerSecond = work.Flops > 0 ? work.Flops / time.Median / 1e9 : null,
        PercentOfPeak = work.Flops > 0 ? 100 * work.Flops / time.Median / 1e9 / peak : null,
        GigabytesPerSecond = work.Bytes > 0 ? work.Bytes / time.Median / 1e9 : null,
        MemoryGigabytesPerSecond = memory,
        IsPartlyCached = work.Bytes > 0 ? machine.MayCache(work.WorkingSet) : null,
        TokensPerSecond = work.Tokens > 0 ? work.Tokens / time.Median : null,
    };
}
