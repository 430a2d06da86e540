using Fusion.Model.Autograd;
using Fusion.Model.Layers;
using Fusion.Pipelines.Sampling;
using Fusion.Pipelines.Tokenization;
using Fusion.Runtime;

namespace Fusion.Pipelines.Generation;

/// <summary>Continues a text token by token, feeding the model the last tokens that fit its context.</summary>
public sealed class TextGenerator : IDisposable
{
    /// <summary>The token that separates documents, and therefore ends one.</summary>
    public const string EndOfText = Data.StoryCorpus.Separator;

    private readonly Transformer model;
    private readonly Tokenizer tokenizer;
    private readonly Arena arena;

    /// <summary>A generator for a model and the tokenizer it was trained with.</summary>
    /// <exception cref="FusionException">The two do not belong together.</exception>
    public TextGenerator(Transformer model, Tokenizer tokenizer)
    {
        if (tokenizer.VocabularySize > model.Config.VocabularySize)
            throw new FusionException($"The tokenizer has {tokenizer.VocabularySize} tokens, the model {model.Config.VocabularySize}; use the tokenizer.json that was saved with the model.");
        (this.model, this.tokenizer) = (model, tokenizer);
        arena = new Arena(model.Device);
    }

    /// <summary>The continuation of a prompt, piece by piece as it is drawn, until the end of the text or <paramref name="maxTokens"/>.</summary>
    /// <param name="prompt">Text to go on from; empty begins a new document.</param>
    /// <param name="maxTokens">Most tokens to draw.</param>
    /// <param name="sampler">Temperature, top-p and seed.</param>
    public IEnumerable<string> Continue(string prompt, int maxTokens, Sampler sampler)
    {
        int? end = tokenizer.SpecialTokens.TryGetValue(EndOfText, out int id) ? id : null;
        // A document begins after the end of another one: that is how the model has seen them.
        List<int> ids = [.. end is { } e ? [e] : Array.Empty<int>(), .. tokenizer.Encode(prompt)];
        if (ids.Count == 0) throw new FusionException("The prompt is empty and the tokenizer has no end-of-text token to begin with; give a prompt.");
        var decoder = new StreamingDecoder(tokenizer);
        for (int i = 0; i < maxTokens; i++)
        {
            int next = sampler.Next(LastLogits(ids).AsSpan(0, tokenizer.VocabularySize));
            if (next == end) break;
            ids.Add(next);
            if (decoder.Append(next) is { Length: > 0 } piece) yield return piece;
        }
        if (decoder.Finish() is { Length: > 0 } rest) yield return rest;
    }

    private float[] LastLogits(List<int> ids)
    {
        arena.Reset();
        var window = ids.Skip(Math.Max(0, ids.Count - model.Config.ContextLength)).ToArray();
        var logits = model.Forward(new Tape(model.Device, arena, recording: false), window, 1);
        return logits.Value.Slice(0, window.Length - 1, 1).ToArray();
    }

    /// <summary>Frees the buffers.</summary>
    public void Dispose() => arena.Dispose();
}
