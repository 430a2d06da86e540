using Fusion.Runtime;

namespace Fusion.Model.Tests.Kernels;

/// <summary>The inputs and outputs of one kernel call on one device.</summary>
internal sealed class Bench : IDisposable
{
    private readonly Arena arena;
    private readonly List<Tensor<float>> outputs = [];

    private Bench(Device device) => (Device, arena) = (device, new Arena(device, 1 << 16));

    public Device Device { get; }

    public Launch Launch => Device.Launch;

    /// <summary>Runs a call on the interpreter and on the CPU; every output must agree, see <see cref="Numbers.Close"/>.</summary>
    public static void Agree(double tolerance, Action<Bench> call)
    {
        float[][] expected = Run(new InterpreterDevice(), call), actual = Run(new CpuDevice(2), call);
        for (int i = 0; i < expected.Length; i++) Numbers.Close(expected[i], actual[i], tolerance, $"output {i}");
    }

    /// <summary>Random numbers in [−1, 1), the same on every device.</summary>
    public Tensor<float> Input(int seed, params int[] shape) => Of(shape, Samples.Floats(Count(shape), seed));

    /// <summary>An input that the kernel changes: its elements are compared.</summary>
    public Tensor<float> InOut(int seed, params int[] shape) => Output(Input(seed, shape));

    /// <summary>An output, filled with a number that no kernel computes, so that elements left out are seen.</summary>
    public Tensor<float> Output(params int[] shape)
    {
        var values = new float[Count(shape)];
        Array.Fill(values, 12345);
        return Output(Of(shape, values));
    }

    public Tensor<int> Ints(params int[] values)
    {
        var tensor = arena.Rent<int>(values.Length);
        tensor.CopyFrom(values);
        return tensor;
    }

    public void Dispose()
    {
        arena.Dispose();
        Device.Dispose();
    }

    /// <summary>Declares a tensor whose elements are compared.</summary>
    public Tensor<float> Output(Tensor<float> tensor)
    {
        outputs.Add(tensor);
        return tensor;
    }

    private Tensor<float> Of(int[] shape, float[] values)
    {
        var tensor = arena.Rent<float>(shape);
        tensor.CopyFrom(values);
        return tensor;
    }

    private static float[][] Run(Device device, Action<Bench> call)
    {
        using var bench = new Bench(device);
        call(bench);
        return [.. bench.outputs.Select(o => o.ToArray())];
    }

    private static int Count(int[] shape) => shape.Aggregate(1, (a, b) => a * b);
}
