using Fusion.Model.Inference;
using Fusion.Model.Layers;
using Fusion.Runtime;

namespace Fusion.Pipelines.Benchmarks;

/// <summary>Greedy decoding of one text with a cache of keys and values: always the same tokens after the same prompt.</summary>
internal sealed class DecodeWork : IDisposable
{
    public const int PromptTokens = 32, NewTokens = 32;

    private readonly Decoder decoder;

    /// <summary>Random weights; the prompt is in the cache.</summary>
    /// <param name="model">The shape; its batch and length do not count.</param>
    /// <param name="format">How matrices are stored.</param>
    /// <param name="inputs">Where prompts come from.</param>
    /// <param name="onModel">Sees the model before it is freed.</param>
    public DecodeWork(BenchmarkModel model, WeightFormat format, WorkInputs inputs, Action<Transformer>? onModel = null)
    {
        Config = model.Config with { ContextLength = PromptTokens + NewTokens };
        Prompt = inputs.Ids(Config.VocabularySize, PromptTokens).ToArray();
        using (var transformer = new Transformer(inputs.Device, Config))
        {
            transformer.Initialize(1);
            onModel?.Invoke(transformer);
            decoder = new Decoder(transformer, format);
        }
        FirstLogits = decoder.Next(Prompt).ToArray();
        Run = new($"greedy decoding of {model.Name}, batch 1, {(format == WeightFormat.Float32 ? "fp32" : "bf16 weights")}", Decode)
        {
            Bytes = (double)NewTokens * decoder.MatrixBytes,
            WorkingSet = decoder.MatrixBytes,
            OnlyReads = true,
            Tokens = NewTokens,
        };
    }

    public TransformerConfig Config { get; }

    public int[] Prompt { get; }

    /// <summary>Logits after the prompt: other implementations must have the same.</summary>
    public float[] FirstLogits { get; }

    /// <summary>All new tokens. Bytes are those of the matrices, once for each token.</summary>
    public Work Run { get; }

    public void Dispose() => decoder.Dispose();

    private void Decode()
    {
        decoder.Cache.Truncate(PromptTokens - 1);
        int id = Prompt[^1];
        for (int i = 0; i < NewTokens; i++) id = Greatest(decoder.Next(id));
    }

    private static int Greatest(ReadOnlySpan<float> logits)
    {
        int best = 0;
        for (int id = 1; id < logits.Length; id++)
            if (logits[id] > logits[best]) best = id;
        return best;
    }
}
