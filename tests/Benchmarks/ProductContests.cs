using Fusion.Model.Kernels;
using TorchSharp;

namespace Fusion.Benchmarks;

/// <summary>The products of a step's linear layers: value, gradient of the input, gradient of the weight.</summary>
internal static class ProductContests
{
    public static IEnumerable<Contest> Of(BenchmarkModel model, Twins twins)
    {
        int d = model.Config.Width, f = model.Config.HiddenWidth, layers = model.Config.Layers;
        foreach (var (name, outputs, inputs, calls) in new[] { ("qkv", 3 * d, d, layers), ("attention output", d, d, layers), ("gate, up", 2 * f, d, layers), ("down", d, f, layers), ("head", model.Config.VocabularySize, d, 1) })
        {
            var (x, torchX) = twins.Input(false, model.Rows, inputs);
            var (w, torchW) = twins.Input(false, outputs, inputs);
            var (dy, torchDy) = twins.Input(false, model.Rows, outputs);
            var (y, dx, dw) = (twins.Output(model.Rows, outputs), twins.Output(model.Rows, inputs), twins.Output(outputs, inputs));
            double flops = 2.0 * model.Rows * outputs * inputs;
            string size = $"{name} {model.Rows}×{outputs}×{inputs}";
            yield return new($"{size}: y = x Wᵀ", calls, flops, () => MatMul.Forward(twins.Launch, x, w, y), () => torch.nn.functional.linear(torchX, torchW));
            yield return new($"{size}: dx = dy W", calls, flops, () => MatMul.InputGradient(twins.Launch, dy, w, dx), () => torchDy.mm(torchW));
            yield return new($"{size}: dW = dyᵀ x", calls, flops, () => MatMul.WeightGradient(twins.Launch, dy, x, dw), () => torchDy.t().mm(torchX));
        }
    }
}
