using Fusion.Benchmarks;
using Fusion.Runtime;
using TorchSharp;
using F = TorchSharp.torch.nn.functional;

namespace Fusion.Samples.Kernels;

/// <summary>
/// The races of the benchmark. Opponents are the naive version, operator by operator, and where libtorch has a fused operator of its
/// own, that one too.
/// </summary>
internal static class Races
{
    private const double Word = sizeof(float);

    /// <summary>Tensors larger than a processor's share of cache, and below the 32 MiB from which the C library asks the system for fresh pages each time, which libtorch would pay for.</summary>
    private const int Rows = 7168;


    public static IEnumerable<Race> All(Twins twins) => [.. BiasGelus(twins), .. LayerNorms(twins), .. Softmaxes(twins), .. Heats(twins), .. Linears(twins)];

    private static IEnumerable<Race> BiasGelus(Twins twins)
    {
        const int width = 1024;
        var (x, torchX) = twins.Input(false, Rows, width);
        var (bias, torchBias) = twins.Input(false, width);
        Tensor<float> y = twins.Output(Rows, width);
        yield return new(new($"bias-gelu {Rows}×{width}, naive", 1, 0, () => BiasGelu.Forward(twins.Launch, x, bias, y, width), () => Naive.BiasGelu(torchX, torchBias)), Word * 2 * Rows * width);
    }

    private static IEnumerable<Race> LayerNorms(Twins twins)
    {
        const int width = 768, block = 16;
        const double epsilon = 1e-5, forward = Word * 2 * Rows * width, backward = Word * 3 * Rows * width;
        var (x, torchX) = twins.Input(true, Rows, width);
        var (gain, torchGain) = twins.Input(true, width);
        var (bias, torchBias) = twins.Input(true, width);
        var (dy, torchDy) = twins.Input(false, Rows, width);
        Tensor<float> y = twins.Output(Rows, width), mean = twins.Output(Rows), inverse = twins.Output(Rows);
        Tensor<float> dx = twins.Output(Rows, width), dgain = twins.Output(width), dbias = twins.Output(width);
        Tensor<float> gainParts = twins.Output(Rows / block, width), biasParts = twins.Output(Rows / block, width);
        void Forward() => LayerNorm.Forward(twins.Launch, x, gain, bias, y, mean, inverse, (float)epsilon, width);
        void Backward()
        {
            LayerNorm.Backward(twins.Launch, dy, x, gain, mean, inverse, dx, gainParts, biasParts, width, block);
            LayerNorm.SumRows(twins.Launch, gainParts, dgain, block);
            LayerNorm.SumRows(twins.Launch, biasParts, dbias, block);
        }

        var (plainX, plainGain, plainBias) = (torchX.detach(), torchGain.detach(), torchBias.detach());
        torch.Tensor naive = Naive.LayerNorm(torchX, torchGain, torchBias, epsilon), own = F.layer_norm(torchX, [width], torchGain, torchBias, epsilon);
        Action Gradient(torch.Tensor of) => () => torch.autograd.grad([of], [torchX, torchGain, torchBias], [torchDy], retain_graph: true);
        yield return new(new($"layer-norm forward {Rows}×{width}, naive", 1, 0, Forward, () => Naive.LayerNorm(plainX, plainGain, plainBias, epsilon)), forward);
        yield return new(new($"layer-norm forward {Rows}×{width}, libtorch's own", 1, 0, Forward, () => F.layer_norm(plainX, [width], plainGain, plainBias, epsilon)), forward);
        yield return new(new($"layer-norm backward {Rows}×{width}, naive", 1, 0, Backward, Gradient(naive)), backward);
        yield return new(new($"layer-norm backward {Rows}×{width}, libtorch's own", 1, 0, Backward, Gradient(own)), backward);
    }

    private static IEnumerable<Race> Softmaxes(Twins twins)
    {
        const int width = 1024;
        const float scale = 0.125f;
        const double bytes = Word * 2 * Rows * width;
        var (x, torchX) = twins.Input(false, Rows, width);
        Tensor<float> y = twins.Output(Rows, width);
        void Fused() => Softmax.Forward(twins.Launch, x, y, scale, width);
        yield return new(new($"softmax {Rows}×{width}, naive", 1, 0, Fused, () => Naive.Softmax(torchX, scale)), bytes);
        yield return new(new($"softmax {Rows}×{width}, libtorch's own", 1, 0, Fused, () => F.softmax(torchX * scale, -1)), bytes);
    }

    private static IEnumerable<Race> Heats(Twins twins)
    {
        const int side = 2688;
        const float rate = 0.2f;
        const double bytes = Word * 2 * side * side;
        var (x, torchX) = twins.Input(false, side, side);
        Tensor<float> y = twins.Output(side, side);
        torch.Tensor filter = torch.tensor(new[] { 0, rate, 0, rate, 1 - 4 * rate, rate, 0, rate, 0 }).view(1, 1, 3, 3);
        void Fused() => Heat.Step(twins.Launch, x, y, rate, true);
        yield return new(new($"heat {side}×{side}, naive", 1, 0, Fused, () => Naive.Heat(torchX, rate, true)), bytes);
        yield return new(new($"heat {side}×{side}, libtorch's conv2d", 1, 0, Fused,
            () => F.conv2d(F.pad(torchX.view(1, 1, side, side), [1, 1, 1, 1], PaddingModes.Replicate), filter)), bytes);
    }

    private static IEnumerable<Race> Linears(Twins twins)
    {
        const int outputs = 1024, inputs = 256, rows = 4096;
        var (x, torchX) = twins.Input(false, rows, inputs);
        var (w, torchW) = twins.Input(false, outputs, inputs);
        var (bias, torchBias) = twins.Input(false, outputs);
        var (residual, torchResidual) = twins.Input(false, rows, outputs);
        Tensor<float> y = twins.Output(rows, outputs);
        yield return new(new($"linear {rows}×{outputs}×{inputs}, naive", 1, 2.0 * rows * outputs * inputs,
            () => Linear.Forward(twins.Launch, x, w, bias, residual, y, inputs), () => Naive.Linear(torchX, torchW, torchBias, torchResidual)),
            Word * (rows * inputs + outputs * inputs + 2 * rows * outputs));
    }
}
