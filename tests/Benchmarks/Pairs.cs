using Fusion.Pipelines.Benchmarks;

namespace Fusion.Benchmarks;

/// <summary>Pairs Fusion's works with an opponent.</summary>
internal static class Pairs
{
    /// <summary>The contest of a work against a call of libtorch that computes the same.</summary>
    public static Contest Against(this Work work, Action torch) => new(work.Part, work.Calls, work.Flops, work.Run, torch);
}
