using Fusion.Model.Autograd;
using Fusion.Model.Layers;
using Fusion.Runtime;

namespace Fusion.Model.Inference;

/// <summary>Activations of so many tokens that go through a decoder together, and the views of them that kernels take.</summary>
internal sealed class DecoderStep : IDisposable
{
    private readonly Arena arena;

    public DecoderStep(Device device, TransformerConfig config, RopeTable rope, int tokens)
    {
        int d = config.Width, heads = config.Heads, width = config.HeadWidth, half = width / 2, f = config.HiddenWidth;
        arena = new Arena(device, 1 << 16);
        Tokens = tokens;
        Ids = arena.Rent<int>(tokens);
        X = arena.Rent<float>(tokens, d);
        Next = arena.Rent<float>(tokens, d);
        Normal = arena.Rent<float>(tokens, d);
        Inverse = arena.Rent<float>(tokens);
        Attended = arena.Rent<float>(tokens, d);
        Qkv = arena.Rent<float>(tokens, 3 * d);
        GateUp = arena.Rent<float>(tokens, 2 * f);
        Gated = arena.Rent<float>(tokens, f);

        var all = Heads(Qkv, 3 * heads);
        Queries = all.Slice(1, 0, heads);
        var turned = all.Slice(1, 0, 2 * heads);
        (First, Second) = (turned.Slice(3, 0, half), turned.Slice(3, half, half));
        KeysAndValues = Qkv.Slice(1, d, 2 * d);
        Output = Heads(Attended, heads);
        (Gate, Up) = (GateUp.Slice(1, 0, f), GateUp.Slice(1, f, f));
        (Cos, Sin) = (rope.Cos.Slice(0, 0, tokens), rope.Sin.Slice(0, 0, tokens));
        LastNormal = Normal.Slice(0, tokens - 1, 1);

        Tensor<float> Heads(Tensor<float> x, int count) => x.Reshape(1, tokens, count, width).Transpose(1, 2);
    }

    public int Tokens { get; }

    /// <summary>(tokens).</summary>
    public Tensor<int> Ids { get; }

    /// <summary>The residual stream, (tokens, d); changes places with <see cref="Next"/>.</summary>
    public Tensor<float> X { get; private set; }

    /// <summary>The residual stream after the next product.</summary>
    public Tensor<float> Next { get; private set; }

    /// <summary>Its normalisation, (tokens, d), and the last row of it.</summary>
    public Tensor<float> Normal { get; }

    public Tensor<float> LastNormal { get; }

    /// <summary>Factors of the normalisation, (tokens).</summary>
    public Tensor<float> Inverse { get; }

    /// <summary>(tokens, 3 d).</summary>
    public Tensor<float> Qkv { get; }

    /// <summary>(1, heads, tokens, width).</summary>
    public Tensor<float> Queries { get; }

    /// <summary>First and second halves of queries and keys, which turn: (1, 2·heads, tokens, width / 2).</summary>
    public Tensor<float> First { get; }

    public Tensor<float> Second { get; }

    /// <summary>(tokens, 2 d).</summary>
    public Tensor<float> KeysAndValues { get; }

    /// <summary>What attention gives, (tokens, d), and as (1, heads, tokens, width).</summary>
    public Tensor<float> Attended { get; }

    public Tensor<float> Output { get; }

    /// <summary>(tokens, 2 f), and its halves.</summary>
    public Tensor<float> GateUp { get; }

    public Tensor<float> Gate { get; }

    public Tensor<float> Up { get; }

    /// <summary>(tokens, f).</summary>
    public Tensor<float> Gated { get; }

    /// <summary>Angles of these tokens' positions, (tokens, width / 2).</summary>
    public Tensor<float> Cos { get; }

    public Tensor<float> Sin { get; }

    /// <summary>The stream goes on where a product has written it.</summary>
    public void Swap() => (X, Next) = (Next, X);

    public void Dispose() => arena.Dispose();
}
