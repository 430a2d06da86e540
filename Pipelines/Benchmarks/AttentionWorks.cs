using Fusion.Model.Autograd;
using Fusion.Model.Kernels;
using Fusion.Runtime;

namespace Fusion.Pipelines.Benchmarks;

/// <summary>Causal attention on the strided views of a fused projection, as the model uses it.</summary>
internal sealed class AttentionWorks
{
    /// <summary>Random projections of one layer.</summary>
    /// <param name="inputs">Where tensors come from.</param>
    /// <param name="batch">Sequences.</param>
    /// <param name="tokens">Length of each.</param>
    /// <param name="heads">Heads.</param>
    /// <param name="width">Width of a head.</param>
    /// <param name="calls">How often a step does it.</param>
    /// <param name="suffix">Goes behind the names of the parts.</param>
    public AttentionWorks(WorkInputs inputs, int batch, int tokens, int heads, int width, int calls, string suffix = "")
    {
        (Batch, Tokens, HeadCount, Width) = (batch, tokens, heads, width);
        float scale = 1 / MathF.Sqrt(width);
        int rows = batch * tokens;
        Qkv = inputs.Random(rows, 3 * heads * width);
        Do = inputs.Random(rows, heads * width);
        Tensor<float> all = Heads(Qkv, 3 * heads), dAll = Heads(inputs.Zeros(rows, 3 * heads * width), 3 * heads);
        Tensor<float> o = Heads(inputs.Zeros(rows, heads * width), heads), dOut = Heads(Do, heads);
        Tensor<float> logSum = inputs.Zeros(batch, heads, tokens), delta = inputs.Zeros(batch, heads, tokens);
        Tensor<float> Part(Tensor<float> x, int part) => x.Slice(1, part * heads, heads);

        // Causal: half of the T² scores count, in two products forward and five backward.
        double product = (double)batch * heads * tokens * tokens * width;
        void RunForward() => Attention.Forward(inputs.Launch, Part(all, 0), Part(all, 1), Part(all, 2), o, logSum, scale, true, width);
        // The backward pass reads what the forward pass left.
        RunForward();
        Forward = new("attention forward" + suffix, RunForward) { Calls = calls, Flops = 2 * product };
        Backward = new("attention backward" + suffix, () =>
        {
            Attention.Delta(inputs.Launch, dOut, o, delta, width);
            Attention.Backward(inputs.Launch, Part(all, 0), Part(all, 1), Part(all, 2), dOut, logSum, delta, Part(dAll, 0), Part(dAll, 1), Part(dAll, 2), scale, true, width);
        })
        { Calls = calls, Flops = 5 * product };
    }

    public int Batch { get; }

    public int Tokens { get; }

    public int HeadCount { get; }

    public int Width { get; }

    /// <summary>(B·T, 3·heads·width).</summary>
    public Tensor<float> Qkv { get; }

    /// <summary>Gradient of the result (B·T, heads·width).</summary>
    public Tensor<float> Do { get; }

    public Work Forward { get; }

    public Work Backward { get; }

    public static AttentionWorks Of(BenchmarkModel model, WorkInputs inputs) =>
        new(inputs, model.Batch, model.Tokens, model.Config.Heads, model.Config.HeadWidth, model.Config.Layers);

    /// <summary>(B·T, heads·width) seen as (B, heads, T, width).</summary>
    private Tensor<float> Heads(Tensor<float> x, int heads) => x.Reshape(Batch, Tokens, heads, Width).Transpose(1, 2);
}
