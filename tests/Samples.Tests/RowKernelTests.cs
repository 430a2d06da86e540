using Fusion.Runtime;
using Fusion.Samples.Kernels;
using TorchSharp;

namespace Fusion.Samples.Tests;

/// <summary>Kernels of whole rows against TorchSharp in double precision.</summary>
public sealed class RowKernelTests
{
    /// <summary>No row, one, a tile of 4, one more, more than a tile of any device; rows narrower and wider than a warp.</summary>
    public static TheoryData<string, int, int> Sizes => Cases.Of((0, 100), (1, 100), (4, 1), (5, 33), (35, 100));

    [Theory, MemberData(nameof(Sizes))]
    public void BiasGelu_AnySize_AgreesWithTorch(string device, int rows, int width)
    {
        using var bench = new Bench(device);
        var (x, exactX) = bench.Input(rows, width);
        var (bias, exactBias) = bench.Input(width);
        Tensor<float> y = bench.Output(rows, width);
        BiasGelu.Forward(bench.Launch, x, bias, y, width);
        // Values up to 4, one sum, a logistic function within 4 units in the last place, five products: some ten roundings of 2e-7.
        Bench.Close(Naive.BiasGelu(exactX, exactBias), y, 2e-6);
    }

    [Theory, MemberData(nameof(Sizes))]
    public void LayerNormForward_AnySize_AgreesWithTorch(string device, int rows, int width)
    {
        using var bench = new Bench(device);
        var (x, exactX) = bench.Input(rows, width);
        var (gain, exactGain) = bench.Input(width);
        var (bias, exactBias) = bench.Input(width);
        Tensor<float> y = bench.Output(rows, width), mean = bench.Output(rows), inverse = bench.Output(rows);
        LayerNorm.Forward(bench.Launch, x, gain, bias, y, mean, inverse, 1e-5f, width);
        // Sums of 100 terms, a square root and a few products: some 30 roundings of 6e-8, of values up to 6.
        Bench.Close(Naive.LayerNorm(exactX, exactGain, exactBias, 1e-5f), y, 1e-5);
        Bench.Close(exactX.mean([-1]), mean, 2e-6);
    }

    [Theory, MemberData(nameof(Sizes))]
    public void LayerNormBackward_AnySize_AgreesWithTorchsGradients(string device, int rows, int width)
    {
        const int block = 16;
        using var bench = new Bench(device);
        var (x, exactX) = bench.Input(rows, width);
        var (gain, exactGain) = bench.Input(width);
        var (bias, exactBias) = bench.Input(width);
        var (dy, exactDy) = bench.Input(rows, width);
        int blocks = (rows + block - 1) / block;
        Tensor<float> y = bench.Output(rows, width), mean = bench.Output(rows), inverse = bench.Output(rows);
        Tensor<float> dx = bench.Output(rows, width), dgain = bench.Output(width), dbias = bench.Output(width);
        Tensor<float> gainParts = bench.Output(blocks, width), biasParts = bench.Output(blocks, width);

        // Variance plus a large epsilon: rows of one element have no variance, and 1 / sqrt(1e-5) would make every rounding 300 times larger.
        LayerNorm.Forward(bench.Launch, x, gain, bias, y, mean, inverse, 0.1f, width);
        LayerNorm.Backward(bench.Launch, dy, x, gain, mean, inverse, dx, gainParts, biasParts, width, block);
        LayerNorm.SumRows(bench.Launch, gainParts, dgain, block);
        LayerNorm.SumRows(bench.Launch, biasParts, dbias, block);

        foreach (torch.Tensor leaf in new[] { exactX, exactGain, exactBias }) leaf.requires_grad_();
        IList<torch.Tensor> expected = torch.autograd.grad([Naive.LayerNorm(exactX, exactGain, exactBias, 0.1f)], [exactX, exactGain, exactBias], [exactDy]);
        // dx: values up to 15 after some 40 roundings of 6e-8. The others: sums of up to 35 terms of up to 8.
        Bench.Close(expected[0], dx, 3e-5);
        Bench.Close(expected[1], dgain, 3e-5);
        Bench.Close(expected[2], dbias, 3e-5);
    }

    [Theory, MemberData(nameof(Sizes))]
    public void Softmax_AnySize_AgreesWithTorch(string device, int rows, int width)
    {
        using var bench = new Bench(device);
        var (x, exactX) = bench.Input(rows, width);
        Tensor<float> y = bench.Output(rows, width);
        // The scale makes scores up to 1,000, where exp overflows unless the largest is subtracted first.
        Softmax.Forward(bench.Launch, x, y, 500f, width);
        // Scores of 1,000 are rounded by 3e-5 each, which exp turns into a relative error; probabilities are at most 1.
        Bench.Close(Naive.Softmax(exactX, 500), y, 1e-4);
    }
}
