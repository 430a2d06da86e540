using Fusion.Model.Autograd;
using Fusion.Model.Kernels;
using Fusion.Model.Layers;
using Fusion.Pipelines.Data;
using Fusion.Pipelines.Metrics;
using Fusion.Pipelines.Tokenization;
using Fusion.Runtime;

namespace Fusion.Pipelines.Training;

/// <summary>Loss on held-out text.</summary>
/// <param name="Loss">Nats per token.</param>
/// <param name="BitsPerByte">Bits per UTF-8 byte: every token's bits, separators included, over the bytes of the text alone.</param>
/// <param name="Tokens">Tokens scored.</param>
public sealed record ValidationResult(double Loss, double BitsPerByte, long Tokens);

/// <summary>
/// Scores held-out tokens in windows of the model's context. A window starts a stride after the one before and scores what
/// that one has not, so with a stride of half the context every token but the first few sees at least half a context.
/// </summary>
public sealed class Validation : IDisposable
{
    private readonly Transformer model;
    private readonly TokenFile tokens;
    private readonly int[] bytesOf;
    private readonly int batch;
    private readonly Arena arena;
    private readonly Tensor<int> targets;
    private readonly Tensor<float> total;

    /// <summary>Validation of a model on a token file, <paramref name="batch"/> windows at a time.</summary>
    public Validation(Transformer model, TokenFile tokens, Tokenizer tokenizer, int batch)
    {
        (this.model, this.tokens, this.batch) = (model, tokens, batch);
        var specials = tokenizer.SpecialTokens.Values.ToHashSet();
        bytesOf = [.. Enumerable.Range(0, tokenizer.VocabularySize).Select(id => specials.Contains(id) ? 0 : tokenizer.TokenBytes(id).Length)];
        arena = new Arena(model.Device);
        targets = Tensor.Zeros<int>(model.Device, batch * model.Config.ContextLength);
        total = Tensor.Zeros<float>(model.Device, 1);
    }

    /// <summary>Scores the file from its start.</summary>
    /// <param name="stride">From window to window, 1 to the context length.</param>
    /// <param name="maxWindows">Stop after so many windows: for the short validations during training.</param>
    public ValidationResult Run(int stride, long maxWindows = long.MaxValue)
    {
        int context = model.Config.ContextLength;
        ArgumentOutOfRangeException.ThrowIfLessThan(stride, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(stride, context);
        if (tokens.Count < 2) throw new FusionException($"{tokens.Path} holds {tokens.Count} tokens; validation needs at least 2.");
        double nats = 0;
        long scored = 0, bytes = 0, windows = 0;
        var ids = new int[batch * context];
        var next = new int[batch * context];
        var window = new int[context + 1];
        for (long start = 0; start < tokens.Count - 1 && windows < maxWindows;)
        {
            Array.Clear(ids);
            Array.Fill(next, -1);
            for (int b = 0; b < batch && start < tokens.Count - 1 && windows < maxWindows; b++, windows++)
            {
                int count = (int)Math.Min(context + 1, tokens.Count - start);
                tokens.CopyTo(start, window.AsSpan(0, count));
                window.AsSpan(0, count - 1).CopyTo(ids.AsSpan(b * context));
                int known = start == 0 ? 0 : context - stride; // scored by the window before
                for (int i = known; i < count - 1; i++)
                {
                    next[b * context + i] = window[i + 1];
                    scored++;
                    bytes += bytesOf[window[i + 1]];
                }
                start = start + context + 1 >= tokens.Count ? tokens.Count : start + stride;
            }
            nats += Score(ids, next);
        }
        double loss = nats / Math.Max(1, scored);
        return new ValidationResult(loss, MetricsRecord.BitsPerByte(loss, scored, Math.Max(1, bytes)), scored);
    }

    private double Score(int[] ids, int[] next)
    {
        arena.Reset();
        targets.CopyFrom(next);
        var tape = new Tape(model.Device, arena, recording: false);
        var losses = model.Loss(tape, ids, batch, targets, 1f);
        Reductions.Sum(tape.Launch, losses, total, 1024);
        return total.ToArray()[0];
    }

    /// <summary>Frees the buffers.</summary>
    public void Dispose()
    {
        arena.Dispose();
        targets.Dispose();
        total.Dispose();
    }
}
