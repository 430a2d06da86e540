using Fusion.Runtime;
using Fusion.Runtime.Cuda;

namespace Fusion.StandInDriver.Tests;

public sealed class CudaEventTests : GpuTests
{
    [Fact]
    public void MillisecondsSince_WorkBetweenTwoMarks_IsItsTime()
    {
        using var device = new CudaDevice();
        using Tensor<float> x = Tensor.Zeros<float>(device, 1 << 16);
        using CudaEvent start = new(device), end = new(device);
        start.Record();
        x.Fill(1);
        end.Record();
        end.Synchronize();
        Assert.True(end.MillisecondsSince(start) > 0);
        Assert.True(start.MillisecondsSince(end) < 0);
    }

    [Fact]
    public void MillisecondsSince_MarkThatIsNotReached_SaysSo()
    {
        using var device = new CudaDevice();
        using CudaEvent start = new(device), end = new(device);
        start.Record();
        end.Record();
        Assert.Contains("CUDA_ERROR_NOT_READY", Assert.Throws<FusionException>(() => end.MillisecondsSince(start)).Message, StringComparison.Ordinal);
        AssertRefused("cuEventElapsedTime", DriverStatus.NotReady);
    }

    [Fact]
    public void Dispose_Twice_IsOnce()
    {
        using var device = new CudaDevice();
        var mark = new CudaEvent(device);
        mark.Dispose();
        mark.Dispose();
        Assert.Equal(1, Gpu.Only.Calls["cuEventDestroy_v2"]);
        Assert.Throws<ObjectDisposedException>(mark.Record);
    }
}
