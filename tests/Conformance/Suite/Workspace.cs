using Fusion.Kernels;
using Fusion.Runtime;

namespace Fusion.Conformance;

/// <summary>The tensors of one run, filled with reproducible data, and their contents afterwards.</summary>
public sealed partial class Workspace(Device device) : IDisposable
{
    private readonly List<(IDisposable Tensor, Func<double[]> Read)> _tensors = [];

    public Launch Launch => device.Launch;

    /// <summary>Multiples of 1/64 in [-2, 2): sums of a few thousand of them and their products are exact or nearly so.</summary>
    public Tensor<float> Floats(int seed, params int[] shape) =>
        Add(Tensor.From<float>(device, Values(seed, shape, r => (r.Next(256) - 128) / 64f), shape));

    /// <summary>Integers in [low, high).</summary>
    public Tensor<int> Ints(int seed, int low, int high, params int[] shape) =>
        Add(Tensor.From<int>(device, Values(seed, shape, r => r.Next(low, high)), shape));

    /// <summary>Multiples of 1/64 in (0, 4].</summary>
    public Tensor<float> Positives(int seed, params int[] shape) =>
        Add(Tensor.From<float>(device, Values(seed, shape, r => (r.Next(256) + 1) / 64f), shape));

    /// <summary>Zeros of both signs, ones, infinities and now and then a NaN.</summary>
    public Tensor<float> Specials(int seed, params int[] shape) =>
        Add(Tensor.From<float>(device, Values(seed, shape, r => r.Next(40) switch { 0 => float.NaN, 1 => float.PositiveInfinity, 2 => float.NegativeInfinity, < 20 => -0f, < 30 => 0f, < 35 => 1f, _ => -1f }), shape));

    /// <summary>One value everywhere.</summary>
    public Tensor<float> Equal(float value, params int[] shape) => Add(Tensor.From<float>(device, Values(0, shape, _ => value), shape));

    /// <summary>These integers.</summary>
    public Tensor<int> Given(int[] values) => Add(Tensor.From<int>(device, values, values.Length));

    /// <summary>These numbers.</summary>
    public Tensor<float> Given(float[] values) => Add(Tensor.From<float>(device, values, values.Length));

    /// <summary>These numbers.</summary>
    public Tensor<double> Given(double[] values) => Of(values, [values.Length]);

    /// <summary>A row for each of these integers, filled with it.</summary>
    public Tensor<int> Repeated(int[] values, int count) => Add(Tensor.From<int>(device, [.. values.SelectMany(v => Enumerable.Repeat(v, count))], values.Length, count));

    /// <summary>Each number below n once, but for one that is replaced by n and one by -1.</summary>
    public Tensor<int> Permutation(int seed, int n)
    {
        int[] values = [.. Enumerable.Range(0, n).Select(i => i == 2 ? n : i == 5 ? -1 : i)];
        new Random(seed).Shuffle(values);
        return Given(values);
    }

    public Tensor<BFloat16> Halves(int seed, params int[] shape) =>
        Add(Tensor.From<BFloat16>(device, Values(seed, shape, r => (BFloat16)(float)(r.NextDouble() * 4 - 2)), shape));

    /// <summary>Whole numbers from -4 to 4.</summary>
    public Tensor<BFloat16> WholeHalves(int seed, params int[] shape) =>
        Add(Tensor.From<BFloat16>(device, Values(seed, shape, r => (BFloat16)r.Next(-4, 5)), shape));

    /// <summary>A tensor to write to, filled with what no kernel computes, so that elements left alone show.</summary>
    public Tensor<float> Blank(params int[] shape) => Add(Tensor.From<float>(device, Values(0, shape, _ => -77f), shape));

    public Tensor<int> BlankInts(params int[] shape) => Add(Tensor.From<int>(device, Values(0, shape, _ => -77), shape));

    public Tensor<BFloat16> BlankHalves(params int[] shape) => Add(Tensor.From<BFloat16>(device, Values(0, shape, _ => (BFloat16)(-77f)), shape));

    /// <summary>Contents of all tensors, inputs included: a kernel must not touch those.</summary>
    public List<double[]> Results() => [.. _tensors.Select(t => t.Read())];

    public void Dispose()
    {
        foreach (var (tensor, _) in _tensors) tensor.Dispose();
    }

    private Tensor<float> Add(Tensor<float> tensor)
    {
        _tensors.Add((tensor, () => [.. tensor.ToArray().Select(v => (double)v)]));
        return tensor;
    }

    private Tensor<int> Add(Tensor<int> tensor)
    {
        _tensors.Add((tensor, () => [.. tensor.ToArray().Select(v => (double)v)]));
        return tensor;
    }

    private Tensor<BFloat16> Add(Tensor<BFloat16> tensor)
    {
        _tensors.Add((tensor, () => [.. tensor.ToArray().Select(v => (double)(float)v)]));
        return tensor;
    }

    private static T[] Values<T>(int seed, int[] shape, Func<Random, T> next)
    {
        var random = new Random(seed);
        var values = new T[shape.Aggregate(1, (a, b) => a * b)];
        for (int i = 0; i < values.Length; i++) values[i] = next(random);
        return values;
    }
}
