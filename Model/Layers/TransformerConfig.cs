namespace Fusion.Model.Layers;

/// <summary>The shape of a decoder-only transformer of the Llama family: pre-norm, rotary positions, SwiGLU, no biases.</summary>
/// <param name="VocabularySize">Rows of the embedding table and of the head.</param>
/// <param name="ContextLength">Longest sequence.</param>
/// <param name="Width">Width of the residual stream.</param>
/// <param name="Layers">Number of blocks.</param>
/// <param name="Heads">Attention heads; their width is Width / Heads.</param>
/// <param name="HiddenWidth">Width of the gated MLP, about 8/3 of Width.</param>
public sealed record TransformerConfig(int VocabularySize, int ContextLength, int Width, int Layers, int Heads, int HiddenWidth)
{
    /// <summary>Base of the rotary angles.</summary>
    public double RopeTheta { get; init; } = 10_000;

    /// <summary>ε of the normalisations.</summary>
    public float NormEpsilon { get; init; } = 1e-5f;

    /// <summary>One table for embedding and head.</summary>
    public bool TieEmbeddings { get; init; }

    /// <summary>Width of one head, in elements: queries, keys and values alike; 0 without heads, which <see cref="Validate"/> refuses.</summary>
    public int HeadWidth => Heads > 0 ? Width / Heads : 0;

    /// <summary>Floating-point operations of one training step per token: 6 for each weight of a product, and attention's own.</summary>
    public double TrainingFlopsPerToken(int tokens)
    {
        double products = Layers * (4.0 * Width * Width + 3.0 * Width * HiddenWidth) + (double)VocabularySize * Width;
        // Two products of T·T/2 visible scores each, forward: 2 · 2 · T/2 · Width a token; twice that backward.
        double attention = Layers * 2.0 * tokens * Width;
        return 6 * products + 3 * attention;
    }

    /// <exception cref="FusionException">A number does not fit the others; the sentence says which and how.</exception>
    public void Validate()
    {
        Check(VocabularySize > 0, $"a vocabulary of {VocabularySize} tokens", "at least 1");
        Check(ContextLength > 0, $"a context of {ContextLength} tokens", "at least 1");
        Check(Layers > 0, $"{Layers} layers", "at least 1");
        Check(Heads > 0 && Width > 0 && Width % Heads == 0, $"a width of {Width} with {Heads} heads", "a width that is a multiple of the number of heads");
        Check(HeadWidth % 2 == 0, $"heads of width {HeadWidth}", "an even head width, since rotary embedding turns pairs");
        Check(HiddenWidth > 0, $"a hidden width of {HiddenWidth}", "at least 1");

        static void Check(bool condition, string found, string needed)
        {
            if (!condition) throw new FusionException($"A transformer cannot have {found}: it needs {needed}.");
        }
    }
}
