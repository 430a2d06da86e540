using Fusion.Runtime;
using Fusion.Torch;
using TorchSharp;

namespace Fusion.Benchmarks;

/// <summary>Inputs with the same numbers on both sides, freed together.</summary>
internal sealed class Twins(CpuDevice device) : IDisposable
{
    private readonly Arena arena = new(device);
    private readonly DisposeScope scope = torch.NewDisposeScope();
    private readonly Random random = new(1);

    public Launch Launch => device.Launch;

    /// <summary>Random numbers in [−1, 1); the torch side records gradients on demand.</summary>
    public (Tensor<float> Fusion, torch.Tensor Torch) Input(bool isLeaf, params int[] shape)
    {
        var tensor = Output(shape);
        float[] values = new float[tensor.Count];
        for (int i = 0; i < values.Length; i++) values[i] = random.NextSingle() * 2 - 1;
        tensor.CopyFrom(values);
        return (tensor, TorchTensors.From(values, shape).requires_grad_(isLeaf));
    }

    /// <summary>Memory for a result of Fusion's.</summary>
    public Tensor<float> Output(params int[] shape) => arena.Rent<float>(shape);

    /// <summary>Random ids below a bound.</summary>
    public (Tensor<int> Fusion, torch.Tensor Torch) Ids(int bound, int count)
    {
        int[] ids = [.. Enumerable.Range(0, count).Select(_ => random.Next(bound))];
        var tensor = arena.Rent<int>(count);
        tensor.CopyFrom(ids);
        return (tensor, TorchTensors.Indices(ids, count));
    }

    public void Dispose()
    {
        scope.Dispose();
        arena.Dispose();
    }
}
