using Fusion.Gpu.Comparison;
using Fusion.Runtime;
using Fusion.Runtime.Cuda;

namespace Fusion.Gpu.Benchmarks;

/// <summary>
/// The tensors of a benchmark: random, never zeros, in so many sets that a set has left the cache when its turn comes
/// again.
/// </summary>
internal sealed class BenchmarkMemory(Device device) : IDisposable
{
    /// <summary>Random numbers that larger tensors repeat: drawing 10⁹ of them on the host would take longer than the benchmark.</summary>
    private const int Period = 1 << 22;

    private static readonly Lazy<float[]> s_normal = new(() => CaseTensor.Normal(new Random(1), Period));
    private readonly List<IDisposable> _tensors = [];
    private readonly Random _random = new(2);

    public Device Device => device;

    /// <summary>How many sets of this size exceed the cache three times; 1 on a CPU, whose figures nobody reports.</summary>
    public int Sets(long bytesPerSet) => device is CudaDevice gpu ? (int)Math.Clamp(3L * gpu.CacheBytes / Math.Max(1, bytesPerSet) + 1, 1, 64) : 1;

    /// <summary>Normal numbers of standard deviation 1.</summary>
    public Tensor<float> Normal(params int[] shape)
    {
        var tensor = Blank(shape);
        int count = checked((int)tensor.Count);
        var flat = tensor.Reshape(count);
        int first = Math.Min(count, Period);
        // Each tensor begins elsewhere in the numbers.
        int turn = _random.Next(Period);
        float[] turned = [.. s_normal.Value.AsSpan(turn), .. s_normal.Value.AsSpan(0, turn)];
        flat.Slice(0, 0, first).CopyFrom(turned.AsSpan(0, first));
        for (long done = first; done < count;)
        {
            int part = (int)Math.Min(done, count - done);
            flat.Slice(0, (int)done, part).CopyFrom(flat.Slice(0, 0, part));
            done += part;
        }
        return tensor;
    }

    /// <summary>Positive numbers of order 1.</summary>
    public Tensor<float> Positive(params int[] shape)
    {
        var tensor = Blank(shape);
        tensor.Fill(0.5f);
        return tensor;
    }

    /// <summary>Room for results.</summary>
    public Tensor<float> Blank(params int[] shape)
    {
        var tensor = Tensor.Zeros<float>(device, shape);
        _tensors.Add(tensor);
        return tensor;
    }

    /// <summary>Ids in [0, count).</summary>
    public Tensor<int> Ids(int count, params int[] shape)
    {
        var tensor = Tensor.From<int>(device, CaseTensor.Uniform(_random, shape.Aggregate(1, (a, b) => a * b), 0, count), shape);
        _tensors.Add(tensor);
        return tensor;
    }

    public void Dispose()
    {
        foreach (var tensor in _tensors) tensor.Dispose();
        if (device is CudaDevice { IsDisposed: false } gpu) gpu.ReleaseFreedMemory();
    }
}
