using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Fusion.Pipelines.Tokenization;

/// <summary>The merges of a vocabulary: the rank of every pair that merges, in open addressing, one word per pair.</summary>
internal sealed class PairTable
{
    /// <summary>The rank of a pair that does not merge.</summary>
    public const int None = int.MaxValue;

    /// <summary>Two ids and a rank share 64 bits.</summary>
    public const int MaxIds = 1 << IdBits, MaxRanks = (1 << RankBits) - 1;

    private const int IdBits = 21, RankBits = 22;
    private const ulong Multiplier = 0x9E3779B97F4A7C15, Empty = ulong.MaxValue;

    private const int DenseIds = 256;

    private readonly AdvisedMemory<ulong> entries;
    private readonly int[] dense = new int[DenseIds * DenseIds];
    private readonly int shift;
    private readonly int[] results;

    public PairTable(ReadOnlySpan<Merge> merges)
    {
        results = new int[merges.Length];
        var size = (nuint)Math.Max(16, BitOperations.RoundUpToPowerOf2((uint)merges.Length * 2));
        entries = new AdvisedMemory<ulong>(size);
        shift = 64 - BitOperations.Log2(size);
        Array.Fill(dense, None);
        ref var first = ref entries.First;
        for (nuint slot = 0; slot < size; slot++) Unsafe.Add(ref first, slot) = Empty;
        for (var rank = 0; rank < merges.Length; rank++)
        {
            results[rank] = merges[rank].Result;
            // Of a pair that is listed twice the first place counts.
            var (left, right) = (merges[rank].Left, merges[rank].Right);
            if ((left | right) < DenseIds) dense[(left * DenseIds) + right] = Math.Min(dense[(left * DenseIds) + right], rank);
            var key = Key(left, right);
            var slot = (nuint)((key * Multiplier) >> shift);
            while (Unsafe.Add(ref first, slot) is var entry && entry != Empty && entry >> RankBits != key) slot = (slot + 1) & (size - 1);
            if (Unsafe.Add(ref first, slot) == Empty) Unsafe.Add(ref first, slot) = (key << RankBits) | (uint)rank;
        }
    }

    /// <summary>The token that the merge of a rank makes.</summary>
    public int Result(int rank) => results[rank];

    /// <summary>The rank of a pair, or <see cref="None"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Rank(int left, int right)
    {
        // Most pairs of a pre-token that is new are pairs of bytes, and most vocabularies begin with the bytes.
        if ((uint)(left | right) < DenseIds) return Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(dense), (left * DenseIds) + right);
        var key = Key(left, right);
        ref var first = ref entries.First;
        for (var slot = (nuint)((key * Multiplier) >> shift); ; slot = (slot + 1) & (entries.Count - 1))
        {
            var entry = Unsafe.Add(ref first, slot);
            if (entry >> RankBits == key) return entry == Empty ? None : (int)entry & MaxRanks;
            if (entry == Empty) return None;
        }
    }

    private static ulong Key(int left, int right) => ((ulong)(uint)left << IdBits) | (uint)right;
}
