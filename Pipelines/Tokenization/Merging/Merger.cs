using System.Runtime.CompilerServices;

namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// Applies merges to the symbols of one pre-token: the merge of lowest rank, leftmost first, until none applies. Keeps
/// scratch memory, so each thread has its own.
/// </summary>
internal sealed class Merger(PairTable pairs)
{
    /// <summary>Up to this many symbols a scan for the lowest rank is quicker than a heap; beyond, a heap keeps the worst case n log n.</summary>
    private const int ScanLimit = 64;

    private readonly int[] scanRanks = new int[ScanLimit];
    private readonly MergeHeap heap = new();
    private int[] ranks = [], next = [], previous = [];

    /// <summary>Merges in place. Returns how many symbols are left; they stand at the start of <paramref name="symbols"/>.</summary>
    public int Apply(Span<int> symbols) => symbols.Length <= ScanLimit ? ApplyByScan(symbols) : ApplyByHeap(symbols);

    /// <summary>The two symbols before the last merge, if merging ends with one symbol; else -1 twice.</summary>
    public (int Left, int Right) LastPair(Span<int> symbols)
    {
        var last = (-1, -1);
        return ApplyByScan(symbols, ref last) == 1 ? last : (-1, -1);
    }

    internal int ApplyByScan(Span<int> symbols)
    {
        var last = (-1, -1);
        return ApplyByScan(symbols, ref last);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int ApplyByScan(Span<int> symbols, ref (int, int) last)
    {
        var found = symbols.Length <= ScanLimit ? scanRanks : new int[symbols.Length];
        var count = symbols.Length;
        for (var i = 0; i + 1 < count; i++) found[i] = pairs.Rank(symbols[i], symbols[i + 1]);
        while (count > 1)
        {
            // Rank and place in one number: the minimum of numbers takes no branches, of which half would be mispredicted.
            var least = ulong.MaxValue;
            for (var i = 0; i + 1 < count; i++) least = Math.Min(least, ((ulong)(uint)found[i] << 32) | (uint)i);
            var (lowest, best) = ((int)(least >> 32), (int)(uint)least);
            if (lowest == PairTable.None) break;

            last = (symbols[best], symbols[best + 1]);
            symbols[best] = pairs.Result(lowest);
            count--;
            for (var i = best + 1; i < count; i++)
            {
                symbols[i] = symbols[i + 1];
                found[i - 1] = found[i];
            }
            if (best > 0) found[best - 1] = pairs.Rank(symbols[best - 1], symbols[best]);
            if (best + 1 < count) found[best] = pairs.Rank(symbols[best], symbols[best + 1]);
        }
        // The table's memory is not the collector's: the table must live until the last look into it.
        GC.KeepAlive(pairs);
        return count;
    }

    internal int ApplyByHeap(Span<int> symbols)
    {
        // A doubly linked list through the positions. A heap entry counts only while its rank is still that of its position.
        var count = symbols.Length;
        if (ranks.Length < count) (ranks, next, previous) = (new int[count], new int[count], new int[count]);
        heap.Clear(count);
        for (var i = 0; i < count; i++)
        {
            next[i] = i + 1;
            previous[i] = i - 1;
            ranks[i] = i + 1 < count ? pairs.Rank(symbols[i], symbols[i + 1]) : PairTable.None;
            if (ranks[i] != PairTable.None) heap.AddUnordered(ranks[i], i);
        }
        heap.Order();

        while (heap.TryTake(out var rank, out var position))
        {
            if (ranks[position] != rank) continue;
            var second = next[position];
            symbols[position] = pairs.Result(rank);
            ranks[second] = PairTable.None;
            symbols[second] = -1;
            next[position] = next[second];
            if (next[position] < count)
            {
                previous[next[position]] = position;
                Renew(symbols, position, next[position]);
            }
            else
            {
                ranks[position] = PairTable.None;
            }
            if (previous[position] >= 0) Renew(symbols, previous[position], position);
        }

        GC.KeepAlive(pairs);
        var kept = 0;
        foreach (var symbol in symbols)
        {
            if (symbol >= 0) symbols[kept++] = symbol;
        }
        return kept;
    }

    private void Renew(Span<int> symbols, int left, int right)
    {
        ranks[left] = pairs.Rank(symbols[left], symbols[right]);
        if (ranks[left] != PairTable.None) heap.Add(ranks[left], left);
    }
}
