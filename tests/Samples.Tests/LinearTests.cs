using Fusion.Kernels;
using Fusion.Runtime;
using Fusion.Samples.Kernels;

namespace Fusion.Samples.Tests;

/// <summary>The product with its epilogue against TorchSharp in double precision.</summary>
public sealed class LinearTests
{
    private const int Inputs = 40;

    /// <summary>Nothing, one element, a tile of 64, one more, several tiles; the summed extent is no multiple of its tile.</summary>
    public static TheoryData<string, int, int> Sizes => Cases.Of((0, 64), (1, 1), (64, 64), (65, 63), (130, 70));

    [Theory, MemberData(nameof(Sizes))]
    public void Forward_Float_AgreesWithTorch(string device, int rows, int outputs)
    {
        using var bench = new Bench(device);
        var (x, exactX) = bench.Input(rows, Inputs);
        var (w, exactW) = bench.Input(outputs, Inputs);
        var (bias, exactBias) = bench.Input(outputs);
        var (residual, exactResidual) = bench.Input(rows, outputs);
        Tensor<float> y = bench.Output(rows, outputs);
        Linear.Forward(bench.Launch, x, w, bias, residual, y, Inputs);
        // 40 additions of products of up to 4: half a unit of 64 in the last place (4e-6) each at the most, and mostly far less.
        Bench.Close(Naive.Linear(exactX, exactW, exactBias, exactResidual), y, 2e-5);
    }

    [Theory, MemberData(nameof(Sizes))]
    public void Forward_BFloat16_AgreesWithTorchWithinARounding(string device, int rows, int outputs)
    {
        using var bench = new Bench(device);
        var (x, exactX) = bench.ShortInput(rows, Inputs);
        var (w, exactW) = bench.ShortInput(outputs, Inputs);
        var (bias, exactBias) = bench.Input(outputs);
        var (residual, exactResidual) = bench.ShortInput(rows, outputs);
        Tensor<BFloat16> y = bench.ShortOutput(rows, outputs);
        Linear.Forward(bench.Launch, x, w, bias, residual, y, Inputs);
        // Sums are float; the result, below 64, is rounded to 8 bits: by at most 0.125.
        Bench.Close(Naive.Linear(exactX, exactW, exactBias, exactResidual), y, 0.126);
    }
}
