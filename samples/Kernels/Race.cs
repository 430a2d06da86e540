using Fusion.Benchmarks;

namespace Fusion.Samples.Kernels;

/// <summary>A kernel against the same function in TorchSharp.</summary>
/// <param name="Contest">What is timed.</param>
/// <param name="Bytes">The least that any implementation moves: each input read once, each output written once.</param>
internal sealed record Race(Contest Contest, double Bytes)
{
    /// <summary>The least time that the machine allows, in seconds: the slower of moving the bytes and doing the products.</summary>
    /// <param name="gigabytes">Memory rate in 10⁹ bytes per second.</param>
    /// <param name="gflops">Rate of fused multiply-adds in 10⁹ operations per second.</param>
    public double Floor(double gigabytes, double gflops) => Math.Max(Bytes / gigabytes, Contest.Flops / gflops) / 1e9;
}
