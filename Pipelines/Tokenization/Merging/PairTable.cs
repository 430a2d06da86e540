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

    private readonly ulong[] entries;
    private readonly int shift;
    private readonly int[] results;

    public PairTable(ReadOnlySpan<Merge> merges)
    {
        results = new int[merges.Length];
        var size = Math.Max(16, BitOperations.RoundUpToPowerOf2((uint)merges.Length * 2));
        entries = new ulong[size];
        shift = 64 - BitOperations.Log2(size);
        Array.Fill(entries, Empty);
        for (var rank = 0; rank < merges.Length; rank++)
        {
            results[rank] = merges[rank].Result;
            // Of a pair that is listed twice the first place counts.
            var key = Key(merges[rank].Left, merges[rank].Right);
            var slot = (int)((key * Multiplier) >> shift);
            while (entries[slot] != Empty && entries[slot] >> RankBits != key) slot = (slot + 1) & (entries.Length - 1);
            if (entries[slot] == Empty) entries[slot] = (key << RankBits) | (uint)rank;
        }
    }

    /// <summary>The token that the merge of a rank makes.</summary>
    public int Result(int rank) => results[rank];

    /// <summary>The rank of a pair, or <see cref="None"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Rank(int left, int right)
    {
        var key = Key(left, right);
        ref var start = ref MemoryMarshal.GetArrayDataReference(entries);
        for (var slot = (int)((key * Multiplier) >> shift); ; slot = (slot + 1) & (entries.Length - 1))
        {
            var entry = Unsafe.Add(ref start, slot);
            if (entry >> RankBits == key) return entry == Empty ? None : (int)entry & MaxRanks;
            if (entry == Empty) return None;
        }
    }

    private static ulong Key(int left, int right) => ((ulong)(uint)left << IdBits) | (uint)right;
}
