using Fusion.Model.Autograd;
using Fusion.Runtime;

namespace Fusion.Pipelines.Benchmarks;

/// <summary>Head and cross-entropy, forward and backward, in the order in which a training step runs them.</summary>
internal sealed class LossWork : IDisposable
{
    private readonly Arena temporary;

    /// <summary>Random activations of a model's last layer. Temporary memory is taken when the work first runs.</summary>
    public LossWork(BenchmarkModel model, WorkInputs inputs)
    {
        int rows = model.Rows, d = model.Config.Width, vocabulary = model.Config.VocabularySize;
        temporary = new Arena(inputs.Device, 1 << 20);
        (X, W, Targets) = (inputs.Random(rows, d), inputs.Random(vocabulary, d), inputs.Ids(vocabulary, rows));
        Dw = inputs.Zeros(vocabulary, d);
        Run = new($"head and cross-entropy of {model.Name}, forward and backward", () =>
        {
            temporary.Reset();
            Dx = temporary.Rent<float>(rows, d);
            Loss = HeadLoss.Of(inputs.Launch, temporary, X, W, Targets, 1f / rows, Dw, Dx);
        })
        { Flops = 6.0 * rows * d * vocabulary };
    }

    /// <summary>(rows, d).</summary>
    public Tensor<float> X { get; }

    /// <summary>(vocabulary, d).</summary>
    public Tensor<float> W { get; }

    public Tensor<int> Targets { get; }

    /// <summary>Gradient of W, summed over calls.</summary>
    public Tensor<float> Dw { get; }

    /// <summary>Gradient of X of the last call.</summary>
    public Tensor<float>? Dx { get; private set; }

    /// <summary>Losses of the last call, a row each.</summary>
    public Tensor<float>? Loss { get; private set; }

    public Work Run { get; }

    public void Dispose() => temporary.Dispose();
}
