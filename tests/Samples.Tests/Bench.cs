using Fusion.Runtime;
using Fusion.Torch;
using TorchSharp;
using BFloat16 = Fusion.Kernels.BFloat16;

namespace Fusion.Samples.Tests;

/// <summary>Tensors of a device, and the same numbers in double precision in libtorch. All are freed together.</summary>
internal sealed class Bench : IDisposable
{
    private readonly Device device;
    private readonly Random random = new(1);
    private readonly List<IDisposable> owned;

    static Bench() => TorchLibrary.Load();

    public Bench(string device)
    {
        this.device = Cases.Open(device);
        owned = [torch.NewDisposeScope()];
    }

    public Launch Launch => device.Launch;

    /// <summary>Random numbers in −2..2 on both sides.</summary>
    public (Tensor<float> Fusion, torch.Tensor Torch) Input(params int[] shape)
    {
        float[] values = Numbers(shape);
        return (Own(Tensor.From<float>(device, values, shape)), Exact(values, shape));
    }

    /// <summary>Random numbers in −2..2 that bfloat16 can hold.</summary>
    public (Tensor<BFloat16> Fusion, torch.Tensor Torch) ShortInput(params int[] shape)
    {
        BFloat16[] values = [.. Numbers(shape).Select(v => (BFloat16)v)];
        return (Own(Tensor.From<BFloat16>(device, values, shape)), Exact([.. values.Select(v => (float)v)], shape));
    }

    /// <summary>Memory for a result, filled with numbers that no result has.</summary>
    public Tensor<float> Output(params int[] shape)
    {
        Tensor<float> tensor = Own(Tensor.Zeros<float>(device, shape));
        tensor.Fill(1e30f);
        return tensor;
    }

    /// <summary>The same for bfloat16.</summary>
    public Tensor<BFloat16> ShortOutput(params int[] shape) => Own(Tensor.Zeros<BFloat16>(device, shape));

    public void Dispose()
    {
        foreach (IDisposable one in Enumerable.Reverse(owned)) one.Dispose();
        device.Dispose();
    }

    /// <summary>Asserts that each number is within a distance of libtorch's in double precision.</summary>
    public static void Close(torch.Tensor expected, Tensor<float> actual, double tolerance) => Close(expected, actual.ToArray(), tolerance);

    /// <summary>The same for numbers that were rounded to bfloat16.</summary>
    public static void Close(torch.Tensor expected, Tensor<BFloat16> actual, double tolerance) => Close(expected, [.. actual.ToArray().Select(v => (float)v)], tolerance);

    private static void Close(torch.Tensor expected, float[] actual, double tolerance)
    {
        // TorchSharp cannot read a tensor without elements.
        double[] exact = expected.numel() == 0 ? [] : expected.detach().contiguous().data<double>().ToArray();
        Assert.Equal(exact.Length, actual.Length);
        for (int i = 0; i < exact.Length; i++)
            Assert.True(Math.Abs(exact[i] - actual[i]) <= tolerance, $"Element {i} is {actual[i]:R}, not {exact[i]:R}.");
    }

    private float[] Numbers(int[] shape) => [.. Enumerable.Range(0, shape.Aggregate(1, (a, b) => a * b)).Select(_ => random.NextSingle() * 4 - 2)];

    private static torch.Tensor Exact(float[] values, int[] shape) => TorchTensors.From(values, shape).to(torch.float64);

    private Tensor<T> Own<T>(Tensor<T> tensor) where T : unmanaged
    {
        owned.Add(tensor);
        return tensor;
    }
}
