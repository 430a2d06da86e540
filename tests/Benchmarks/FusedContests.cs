using Fusion.Model.Kernels;
using Fusion.Pipelines.Benchmarks;
using Fusion.Runtime;
using Fusion.Torch;
using TorchSharp;
using F = TorchSharp.torch.nn.functional;
using SampleLinear = Fusion.Samples.Kernels.Linear;

namespace Fusion.Benchmarks;

/// <summary>Products with what follows them. The model has no biases, so the one with a bias is a sample's kernel.</summary>
internal static class FusedContests
{
    public static IEnumerable<(Work Work, Action Torch)> Of(BenchmarkModel model, WorkInputs inputs)
    {
        int rows = model.Rows, d = model.Config.Width, f = model.Config.HiddenWidth;
        var (x, w, bias, residual) = (inputs.Random(rows, d), inputs.Random(f, d), inputs.Random(f), inputs.Random(rows, f));
        var y = inputs.Zeros(rows, f);
        torch.Tensor tx = TorchTensors.From(x), tw = TorchTensors.From(w), tBias = TorchTensors.From(bias), tResidual = TorchTensors.From(residual);
        // libtorch's GELU is the one with erf, a single operator: the tanh form that the kernel has would take it several.
        yield return (
            new Work($"product + bias + GELU + residual {rows}×{f}×{d} (one launch, samples/Kernels)", () => SampleLinear.Forward(inputs.Launch, x, w, bias, residual, y, d)) { Flops = 2.0 * rows * f * d },
            () => F.gelu(F.linear(tx, tw, tBias)).add_(tResidual));

        var (down, hidden, stream) = (inputs.Random(d, f), inputs.Random(rows, f), inputs.Random(rows, d));
        var sum = inputs.Zeros(rows, d);
        torch.Tensor tDown = TorchTensors.From(down), tHidden = TorchTensors.From(hidden), tStream = TorchTensors.From(stream);
        yield return (
            new Work($"product + residual {rows}×{d}×{f} (one launch)", () => MatMul.ForwardAdd(inputs.Launch, hidden, down, stream, sum)) { Flops = 2.0 * rows * d * f },
            () => F.linear(tHidden, tDown).add_(tStream));

        var gateUp = inputs.Random(2 * f, d);
        var tGateUp = TorchTensors.From(gateUp);
        Tensor<float> gateWeight = gateUp.Slice(0, 0, f), upWeight = gateUp.Slice(0, f, f);
        yield return (
            new Work($"dual product + SwiGLU {rows}×{2 * f}×{d} (one launch)", () => GatedProduct.Forward(inputs.Launch, x, gateWeight, upWeight, y)) { Flops = 4.0 * rows * f * d },
            () =>
            {
                var halves = F.linear(tx, tGateUp).chunk(2, -1);
                _ = F.silu(halves[0]) * halves[1];
            });
    }
}
