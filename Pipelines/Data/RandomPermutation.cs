using System.Numerics;

namespace Fusion.Pipelines.Data;

/// <summary>
/// A random permutation of 0 … count−1 that needs no table: a Feistel network on the next even number of bits, repeated
/// until the value falls inside (cycle walking, Black and Rogaway 2002).
/// </summary>
public readonly struct RandomPermutation
{
    private const int Rounds = 6;

    private readonly ulong key;
    private readonly long count;
    private readonly int halfBits;

    /// <param name="key">Chooses the permutation.</param>
    /// <param name="count">How many values are permuted; at least 1.</param>
    public RandomPermutation(ulong key, long count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        this.key = key;
        this.count = count;
        // At most four times the count, so four walks are expected at worst.
        halfBits = Math.Max(1, (64 - BitOperations.LeadingZeroCount((ulong)count - 1) + 1) / 2);
    }

    /// <summary>The value at <paramref name="index"/>.</summary>
    public long this[long index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, count);
            var value = (ulong)index;
            do value = Shuffle(value);
            while (value >= (ulong)count);
            return (long)value;
        }
    }

    private ulong Shuffle(ulong value)
    {
        var mask = (1UL << halfBits) - 1;
        var (left, right) = (value >> halfBits, value & mask);
        for (var round = 0; round < Rounds; round++)
            (left, right) = (right, left ^ (CounterRandom.Bits(key, (right << 3) | (uint)round) & mask));
        return (left << halfBits) | right;
    }
}
