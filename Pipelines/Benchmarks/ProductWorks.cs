using Fusion.Model.Kernels;
using Fusion.Runtime;

namespace Fusion.Pipelines.Benchmarks;

/// <summary>The products of one linear layer y = x Wᵀ: value, gradient of the input, gradient of the weight.</summary>
internal sealed class ProductWorks
{
    private ProductWorks(WorkInputs inputs, string name, int rows, int outputs, int columns, int calls)
    {
        X = inputs.Random(rows, columns);
        W = inputs.Random(outputs, columns);
        Dy = inputs.Random(rows, outputs);
        var (y, dx, dw) = (inputs.Zeros(rows, outputs), inputs.Zeros(rows, columns), inputs.Zeros(outputs, columns));
        Work Of(string formula, Action run) => new($"{name} {rows}×{outputs}×{columns}: {formula}", run) { Calls = calls, Flops = 2.0 * rows * outputs * columns };
        Forward = Of("y = x Wᵀ", () => MatMul.Forward(inputs.Launch, X, W, y));
        InputGradient = Of("dx = dy W", () => MatMul.InputGradient(inputs.Launch, Dy, W, dx));
        WeightGradient = Of("dW = dyᵀ x", () => MatMul.WeightGradient(inputs.Launch, Dy, X, dw));
    }

    /// <summary>(rows, columns).</summary>
    public Tensor<float> X { get; }

    /// <summary>(outputs, columns).</summary>
    public Tensor<float> W { get; }

    /// <summary>(rows, outputs).</summary>
    public Tensor<float> Dy { get; }

    public Work Forward { get; }

    public Work InputGradient { get; }

    public Work WeightGradient { get; }

    /// <summary>A model's linear layers.</summary>
    public static IEnumerable<ProductWorks> Of(BenchmarkModel model, WorkInputs inputs)
    {
        int d = model.Config.Width, f = model.Config.HiddenWidth, layers = model.Config.Layers;
        yield return new(inputs, "qkv", model.Rows, 3 * d, d, layers);
        yield return new(inputs, "attention output", model.Rows, d, d, layers);
        yield return new(inputs, "gate, up", model.Rows, 2 * f, d, layers);
        yield return new(inputs, "down", model.Rows, d, f, layers);
        yield return new(inputs, "head", model.Rows, model.Config.VocabularySize, d, 1);
    }
}
