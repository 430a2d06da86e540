namespace Fusion.Gpu.Benchmarks;

/// <summary>What a benchmark repeats.</summary>
/// <param name="Sets">Number of input sets, used in turn.</param>
/// <param name="Call">One call on a set.</param>
/// <param name="Before">Restores a set that calls consume, outside the time; null where they leave it as it is.</param>
internal sealed record Workload(int Sets, Action<int> Call, Action<int>? Before = null);
