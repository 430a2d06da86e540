namespace Fusion.Pipelines.Data;

/// <summary>
/// Training batches as a pure function of (seed, step): resuming at step k needs no saved cursor and repeats nothing.
/// </summary>
/// <remarks>
/// In each epoch the token stream is cut, from a random offset below T, into windows of T+1 tokens that overlap by one
/// token, and the windows are visited in random order. So a token is a target at most once an epoch, and always exactly
/// once but for fewer than 2T tokens at the two ends of the stream. Samples are counted through: row r of step s is sample
/// s·B + r, and an epoch may end inside a batch.
/// </remarks>
public sealed class BatchSampler
{
    private readonly TokenFile tokens;
    private readonly ulong seed;
    private readonly int[] window;

    /// <param name="tokens">The training stream.</param>
    /// <param name="batchSize">B, rows of a batch.</param>
    /// <param name="contextLength">T, tokens of a row.</param>
    /// <param name="seed">Chooses offsets and orders.</param>
    /// <exception cref="FusionException">The stream is shorter than one window.</exception>
    public BatchSampler(TokenFile tokens, int batchSize, int contextLength, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(batchSize);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(contextLength);
        if (tokens.Count <= contextLength)
            throw new FusionException($"The token file '{tokens.Path}' holds {tokens.Count} tokens, fewer than one window of {contextLength} + 1: give more text or a shorter context.");
        (this.tokens, BatchSize, ContextLength, this.seed) = (tokens, batchSize, contextLength, seed);
        window = new int[contextLength + 1];
        // One count for all epochs, whatever their offsets, keeps the epoch of a sample a division.
        WindowsPerEpoch = Math.Max(1, (tokens.Count - contextLength) / contextLength);
    }

    /// <summary>B, rows of a batch.</summary>
    public int BatchSize { get; }

    /// <summary>T, tokens of a row.</summary>
    public int ContextLength { get; }

    /// <summary>Samples in one pass over the stream.</summary>
    public long WindowsPerEpoch { get; }

    /// <summary>Passes over the stream before <paramref name="step"/>, with the fraction of the present one.</summary>
    public double EpochsBefore(long step) => (double)step * BatchSize / WindowsPerEpoch;

    /// <summary>Fills the batch of a step; targets are inputs one token later.</summary>
    /// <param name="step">Step, from 0.</param>
    /// <param name="inputs">Token ids (B, T), row-major.</param>
    /// <param name="targets">Token ids (B, T), row-major.</param>
    public void Fill(long step, Span<int> inputs, Span<int> targets)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(step);
        ArgumentOutOfRangeException.ThrowIfNotEqual(inputs.Length, BatchSize * ContextLength);
        ArgumentOutOfRangeException.ThrowIfNotEqual(targets.Length, BatchSize * ContextLength);
        for (var row = 0; row < BatchSize; row++)
        {
            tokens.CopyTo(StartOf(step * BatchSize + row), window);
            window.AsSpan(0, ContextLength).CopyTo(inputs[(row * ContextLength)..]);
            window.AsSpan(1).CopyTo(targets[(row * ContextLength)..]);
        }
    }

    /// <summary>The position in the stream where a sample's window starts.</summary>
    public long StartOf(long sample)
    {
        var (epoch, index) = Math.DivRem(sample, WindowsPerEpoch);
        var key = CounterRandom.Derive(seed, (ulong)epoch);
        var offsets = Math.Min(ContextLength, tokens.Count - WindowsPerEpoch * ContextLength);
        var offset = CounterRandom.Below(key, ulong.MaxValue, offsets);
        return offset + new RandomPermutation(key, WindowsPerEpoch)[index] * ContextLength;
    }
}
