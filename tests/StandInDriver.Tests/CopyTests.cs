using Fusion.Runtime;
using Fusion.Runtime.Cuda;

namespace Fusion.StandInDriver.Tests;

public sealed class CopyTests : GpuTests
{
    private static readonly float[] s_values = [.. Enumerable.Range(0, 1000).Select(i => i / 8f)];

    [Fact]
    public void From_ValuesAndBack_AreTheSame()
    {
        using var device = new CudaDevice();
        using Tensor<float> x = Tensor.From<float>(device, s_values, 10, 100);
        Assert.Equal(s_values, x.ToArray());
    }

    /// <summary>A GPU copies when it comes to it, which may be after a garbage collection has moved what was not pinned.</summary>
    [Fact]
    public void CopyFrom_GarbageCollectionBeforeTheGpuCopies_SourceStaysInPlace()
    {
        using var device = new CudaDevice();
        using Tensor<float> x = Tensor.Zeros<float>(device, s_values.Length);
        Gpu.Only.BeforeWork = MoveArrays;
        x.CopyFrom(BehindGarbage(s_values));
        Gpu.Only.BeforeWork = null;
        Assert.Equal(s_values, x.ToArray());
    }

    [Fact]
    public void CopyTo_GarbageCollectionBeforeTheGpuCopies_DestinationStaysInPlace()
    {
        using var device = new CudaDevice();
        using Tensor<float> x = Tensor.From<float>(device, s_values, s_values.Length);
        float[] destination = BehindGarbage(new float[s_values.Length]);
        Gpu.Only.BeforeWork = MoveArrays;
        x.CopyTo(destination);
        Assert.Equal(s_values, destination);
    }

    [Fact]
    public void Fill_FloatsAndHalves_WritesEveryElement()
    {
        using var device = new CudaDevice();
        using Tensor<float> x = Tensor.From<float>(device, s_values, s_values.Length);
        using Tensor<Kernels.BFloat16> y = Tensor.Zeros<Kernels.BFloat16>(device, 7);
        x.Fill(2.5f);
        y.Fill((Kernels.BFloat16)1.5f);
        Assert.Equal(Enumerable.Repeat(2.5f, s_values.Length), x.ToArray());
        Assert.Equal(Enumerable.Repeat(1.5f, 7), y.ToArray().Select(v => (float)v));
    }

    [Fact]
    public void Fill_ElementsOfOneAndEightBytes_WritesEveryElement()
    {
        using var device = new CudaDevice();
        using Tensor<sbyte> x = Tensor.Zeros<sbyte>(device, 13);
        using Tensor<double> y = Tensor.Zeros<double>(device, 11);
        using Tensor<long> z = Tensor.Zeros<long>(device, 1);
        x.Fill(-3);
        y.Fill(Math.PI);
        z.Fill(long.MinValue + 1);
        Assert.Equal(Enumerable.Repeat((sbyte)-3, 13), x.ToArray());
        Assert.Equal(Enumerable.Repeat(Math.PI, 11), y.ToArray());
        Assert.Equal([long.MinValue + 1], z.ToArray());
    }

    [Fact]
    public void CopyFrom_TensorOfTheSameGpu_CopiesWithinIt()
    {
        using var device = new CudaDevice();
        using Tensor<float> x = Tensor.From<float>(device, s_values, s_values.Length), y = Tensor.Zeros<float>(device, s_values.Length);
        y.CopyFrom(x);
        Assert.Equal(s_values, y.ToArray());
        Assert.Equal(1, Gpu.Only.Calls["cuMemcpyDtoDAsync_v2"]);
    }

    [Fact]
    public void Zeros_MemoryThatHeldSomething_IsZero()
    {
        using var device = new CudaDevice();
        using Tensor<int> x = Tensor.Zeros<int>(device, 3, 5);
        Assert.Equal(new int[15], x.ToArray());
    }

    /// <summary>A copy that a collection moves, because what lies before it is garbage.</summary>
    private static float[] BehindGarbage(float[] values)
    {
        for (int i = 0; i < 1000; i++)
            GC.KeepAlive(new byte[1000]);
        return [.. values];
    }

    /// <summary>Collects garbage, and writes over what is free then.</summary>
    private static void MoveArrays()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        for (int i = 0; i < 10000; i++)
            Array.Fill(new byte[1000], (byte)0xee);
    }
}
