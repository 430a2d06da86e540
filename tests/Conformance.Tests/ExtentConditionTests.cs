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
    public void Launch_WithFewerColumnsThanAreChosen_SaysWhichExtents(string name)
    {
        var error = Assert.Throws<FusionException>(() => Best(name, width: 5, rows: 4));
        Assert.Contains("Fusion.Conformance.ChoiceKernels.Best: TopK of 8 from width columns", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cpu", 8, 0, "rows"), InlineData("interpreter", 8, 0, "rows"), InlineData("emulated", 8, 0, "rows")]
    [InlineData("cpu", 8, -4, "rows"), InlineData("interpreter", 8, -4, "rows"), InlineData("emulated", 8, -4, "rows")]
    [InlineData("cpu", 0, 4, "width"), InlineData("interpreter", 0, 4, "width"), InlineData("emulated", 0, 4, "width")]
    [InlineData("cpu", -8, 4, "width"), InlineData("interpreter", -8, 4, "width"), InlineData("emulated", -8, 4, "width")]
    public void Launch_WithAnExtentBelowOne_NamesKernelAndParameter(string name, int width, int rows, string parameter)
    {
        var error = Assert.Throws<FusionException>(() => Best(name, width, rows));
        Assert.Equal($"Fusion.Conformance.ChoiceKernels.Best: the extent {parameter} of a tile is {(parameter == "rows" ? rows : width)}, extents are at least 1; choose other [Const] or [Tune] values.", error.Message);
    }

    private void Best(string name, int width, int rows)
    {
        Assert.NotNull(fixture);
        using Device device = name == "emulated" ? Device.Emulated(new EmulationOptions()) : Device.Open(name);
        using Tensor<float> a = Tensor.Zeros<float>(device, 3, 8), y = Tensor.Zeros<float>(device, 2, 3, 8);
        using Tensor<int> b = Tensor.Zeros<int>(device, 3, 8), z = Tensor.Zeros<int>(device, 4, 3, 8);
        device.Launch.Fix("Fusion.Conformance.ChoiceKernels.Best", "rows", rows);
        ChoiceKernels.Best(device.Launch, a, b, y, z, width);
    }
}
