using Fusion.Runtime;
using Fusion.Samples.Kernels;

namespace Fusion.Samples.Tests;

/// <summary>The stencil against TorchSharp in double precision, and what physics says of it.</summary>
public sealed class HeatTests
{
    /// <summary>Nothing, one element, less than a tile, a tile of 16 × 128, one more each way, tiles with neighbours on all sides.</summary>
    public static TheoryData<string, int, int> Sizes => Cases.Of((0, 7), (1, 1), (5, 9), (16, 128), (17, 129), (50, 300));

    [Theory, MemberData(nameof(Sizes))]
    public void Step_Insulated_AgreesWithTorch(string device, int height, int width) => Step(device, height, width, insulated: true);

    [Theory, MemberData(nameof(Sizes))]
    public void Step_OpenEdges_AgreesWithTorch(string device, int height, int width) => Step(device, height, width, insulated: false);

    [Theory, InlineData("interpreter"), InlineData("cpu"), InlineData("sm_90a 1")]
    public void Step_InsulatedPlate_KeepsItsHeat(string device)
    {
        using var bench = new Bench(device);
        var (x, _) = bench.Input(20, 200);
        Tensor<float> y = bench.Output(20, 200);
        double before = x.ToArray().Sum(v => (double)v);
        Heat.Step(bench.Launch, x, y, 0.25f, true);
        // 4,000 elements with some five roundings of at most 5e-7 each, of random sign.
        Assert.Equal(before, y.ToArray().Sum(v => (double)v), 1e-3);
    }

    private static void Step(string device, int height, int width, bool insulated)
    {
        using var bench = new Bench(device);
        var (x, exactX) = bench.Input(height, width);
        Tensor<float> y = bench.Output(height, width);
        Heat.Step(bench.Launch, x, y, 0.2f, insulated);
        // libtorch refuses to replicate the edges of nothing. Values up to 16, seven roundings of 6e-8 relative.
        if (height > 0) Bench.Close(Naive.Heat(exactX, 0.2f, insulated), y, 5e-6);
    }
}
