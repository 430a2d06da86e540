using Fusion.Pipelines.Benchmarks;
using Fusion.Torch;
using TorchSharp;

namespace Fusion.Benchmarks;

/// <summary>The products of a step's linear layers: value, gradient of the input, gradient of the weight.</summary>
internal static class ProductContests
{
    public static IEnumerable<(Work Work, Action Torch)> Of(BenchmarkModel model, WorkInputs inputs)
    {
        foreach (var product in ProductWorks.Of(model, inputs))
        {
            torch.Tensor x = TorchTensors.From(product.X), w = TorchTensors.From(product.W), dy = TorchTensors.From(product.Dy);
            yield return (product.Forward, () => torch.nn.functional.linear(x, w));
            yield return (product.InputGradient, () => dy.mm(w));
            yield return (product.WeightGradient, () => dy.t().mm(x));
        }
    }
}
