using Fusion.Runtime;

namespace Fusion.Pipelines.Benchmarks;

/// <summary>Tensors of a benchmark's works, freed together; the same numbers in every run.</summary>
internal sealed class WorkInputs(CpuDevice device) : IDisposable
{
    private readonly Arena arena = new(device);
    private readonly Random random = new(1);

    public CpuDevice Device => device;

    public Launch Launch => device.Launch;

    /// <summary>Random numbers in [−1, 1).</summary>
    public Tensor<float> Random(params ReadOnlySpan<int> shape)
    {
        var tensor = arena.Rent<float>(shape);
        var values = new float[tensor.Count];
        for (int i = 0; i < values.Length; i++) values[i] = random.NextSingle() * 2 - 1;
        tensor.CopyFrom(values);
        return tensor;
    }

    /// <summary>Zeros: memory of a result, or a sum to begin with.</summary>
    public Tensor<float> Zeros(params ReadOnlySpan<int> shape)
    {
        var tensor = arena.Rent<float>(shape);
        tensor.Fill(0);
        return tensor;
    }

    /// <summary>Random ids below a bound.</summary>
    public Tensor<int> Ids(int bound, int count)
    {
        var tensor = arena.Rent<int>(count);
        tensor.CopyFrom([.. Enumerable.Range(0, count).Select(_ => random.Next(bound))]);
        return tensor;
    }

    public void Dispose() => arena.Dispose();
}
