using Fusion.Kernels;
using Fusion.Runtime;
using Fusion.Runtime.Emulation;
using Fusion.Runtime.Tests;

namespace Fusion.Conformance;

/// <summary>Extents that only a launch knows and that do not fit: one sentence, on every device, before anything runs.</summary>
public sealed class ExtentConditionTests(NvrtcFixture fixture) : IClassFixture<NvrtcFixture>
{
    [Theory]
    [InlineData("cpu"), InlineData("interpreter"), InlineData("emulated")]
    public void Launch_PartThatSticksOut_SaysWhichExtents(string name)
    {
        Assert.NotNull(fixture);
        using Device device = name == "emulated" ? Device.Emulated(new EmulationOptions()) : Device.Open(name);
        using Tensor<float> a = Tensor.Zeros<float>(device, 3, 1), y = Tensor.Zeros<float>(device, 4, 3, 1);
        using Tensor<int> b = Tensor.Zeros<int>(device, 3, 1), z = Tensor.Zeros<int>(device, 3, 3, 1);
        using Tensor<BFloat16> h = Tensor.Zeros<BFloat16>(device, 3, 1), w = Tensor.Zeros<BFloat16>(device, 3, 1);
        device.Launch.Fix("Fusion.Conformance.WholeKernels.Shapes", "rows", 0);
        var error = Assert.Throws<FusionException>(() => WholeKernels.Shapes(device.Launch, a, b, h, y, z, w, 1));
        Assert.Contains("(1, width) from (0, 0) on is not inside (rows, width)", error.Message, StringComparison.Ordinal);
    }
}
