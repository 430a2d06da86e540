using Fusion.Pipelines.Benchmarks;

namespace Fusion.Benchmarks;

/// <summary>The same computation on both sides.</summary>
/// <param name="Part">Name in the table.</param>
/// <param name="Calls">How often a training step does it.</param>
/// <param name="Flops">Floating-point operations of one call; 0 where memory is what counts.</param>
/// <param name="Fusion">One call.</param>
/// <param name="Torch">One call; what it allocates is disposed by the caller.</param>
/// <param name="Limit">What takes turns with both sides, to tell what the machine gives meanwhile; null for nothing.</param>
internal sealed record Contest(string Part, int Calls, double Flops, Action Fusion, Action Torch, Action? Limit = null);

/// <summary>Times of one call, in seconds.</summary>
internal sealed record ContestResult(Contest Contest, Quartiles FusionTimes, Quartiles TorchTimes, Quartiles? LimitTimes)
{
    /// <summary>Median of Fusion's.</summary>
    public double Fusion => FusionTimes.Median;

    /// <summary>Median of TorchSharp's.</summary>
    public double Torch => TorchTimes.Median;

    /// <summary>How many times faster Fusion is.</summary>
    public double Ratio => Torch / Fusion;
}
