using Fusion.Conformance;
using Fusion.Runtime;
using Fusion.Runtime.Tests;

namespace Fusion.StandInDriver.Tests;

/// <summary>Every kernel of the language and the model, through the driver, on the device that is opened when none is named.</summary>
public sealed class StandInConformanceTests : ConformanceSuite, IClassFixture<NvrtcFixture>, IDisposable
{
    public StandInConformanceTests()
    {
        Gpu.Only.Forget();
        // Newer than Ampere and unknown to NVRTC as well: its PTX is that of the emulated GPUs, which is compiled once for all of them.
        Gpu.Only.Capability = (8, 1);
    }

    public void Dispose()
    {
        Assert.True(Gpu.Only.IsClosed, "A device was not disposed.");
        Assert.Empty(Gpu.Only.Refusals);
        Assert.Empty(Gpu.Only.Left);
    }

    protected override Device Open()
    {
        Device device = Device.Open("auto");
        Assert.Equal(DeviceKind.Cuda, device.Kind);
        return device;
    }
}
