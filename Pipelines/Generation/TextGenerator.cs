using System.Runtime.InteropServices;
using Fusion.Model.Inference;
using Fusion.Model.Layers;
using Fusion.Pipelines.Sampling;
using Fusion.Pipelines.Tokenization;

namespace Fusion.Pipelines.Generation;

/// <summary>
/// Continues a text token by token. Within the model's context a token costs one pass over the weights; once the text is
/// longer, the model is fed the last tokens that fit its context anew for each token.
/// </summary>
public sealed class TextGenerator : IDisposable
{
    /// <summary>The token that separates documents, and therefore ends one.</summary>
    public const string EndOfText = Data.StoryCorpus.Separator;

    private readonly Decoder decoder;
    private readonly Tokenizer tokenizer;
    private List<int>? cached;

    /// <summary>A generator for a model and the tokenizer it was trained with. It copies the weights: the model may be disposed.</summary>
    /// <exception cref="FusionException">The two do not belong together.</exception>
    public TextGenerator(Transformer model, Tokenizer tokenizer, WeightFormat weights = WeightFormat.Float32)
    {
        if (tokenizer.VocabularySize > model.Config.VocabularySize)
            throw new FusionException($"The tokenizer has {tokenizer.VocabularySize} tokens, the model {model.Config.VocabularySize}; use the tokenizer.json that was saved with the model.");
        (decoder, this.tokenizer) = (new Decoder(model, weights), tokenizer);
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
        var text = new StreamingDecoder(tokenizer);
        for (int i = 0; i < maxTokens; i++)
        {
            int next = sampler.Next(LastLogits(ids)[..tokenizer.VocabularySize]);
            if (next == end) break;
            ids.Add(next);
            if (text.Append(next) is { Length: > 0 } piece) yield return piece;
        }
        if (text.Finish() is { Length: > 0 } rest) yield return rest;
    }

    private Span<float> LastLogits(List<int> ids)
    {
        var all = CollectionsMarshal.AsSpan(ids);
        int context = decoder.Config.ContextLength;
        // The cache is that of one text, and of its beginning: positions count from the first token.
        if (cached != ids || ids.Count > context) decoder.Cache.Reset();
        cached = ids;
        return decoder.Next(all.Length > context ? all[^context..] : all[decoder.Cache.Length..]);
    }

    /// <summary>Frees weights and cache.</summary>
    public void Dispose() => decoder.Dispose();
}
