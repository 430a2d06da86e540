namespace Fusion.Pipelines.Tokenization;

/// <summary>The ordered merges of a vocabulary, and their application to one pre-token.</summary>
internal sealed class MergeTable
{
    private const int None = int.MaxValue;

    /// <summary>Up to this many symbols a scan for the lowest rank is quicker than a heap; beyond, a heap keeps the worst case n log n.</summary>
    private const int ScanLimit = 64;

    private readonly Dictionary<ulong, (int Rank, int Id)> merges;

    public MergeTable(int capacity) => merges = new Dictionary<ulong, (int, int)>(capacity);

    /// <summary>Adds the next merge; of a pair that is listed twice the first place counts.</summary>
    public void Add(int left, int right, int id) => merges.TryAdd(Key(left, right), (merges.Count, id));

    /// <summary>
    /// Applies the merge of lowest rank, leftmost first, until none applies. Returns how many symbols are left; they stand
    /// at the start of <paramref name="symbols"/>.
    /// </summary>
    public int Apply(Span<int> symbols) => symbols.Length <= ScanLimit ? ApplyByScan(symbols) : ApplyByHeap(symbols);

    internal int ApplyByScan(Span<int> symbols)
    {
        Span<int> ranks = symbols.Length <= ScanLimit ? stackalloc int[symbols.Length] : new int[symbols.Length];
        var count = symbols.Length;
        for (var i = 0; i + 1 < count; i++) ranks[i] = Rank(symbols[i], symbols[i + 1]);
        while (count > 1)
        {
            var best = 0;
            for (var i = 1; i + 1 < count; i++)
            {
                if (ranks[i] < ranks[best]) best = i;
            }
            if (ranks[best] == None) break;

            symbols[best] = merges[Key(symbols[best], symbols[best + 1])].Id;
            symbols[(best + 2)..count].CopyTo(symbols[(best + 1)..]);
            if (best + 2 < count) ranks[(best + 2)..count].CopyTo(ranks[(best + 1)..]);
            count--;
            if (best > 0) ranks[best - 1] = Rank(symbols[best - 1], symbols[best]);
            if (best + 1 < count) ranks[best] = Rank(symbols[best], symbols[best + 1]);
        }
        return count;
    }

    internal int ApplyByHeap(Span<int> symbols)
    {
        // A doubly linked list through the positions; a symbol that was merged away is marked by -1.
        var count = symbols.Length;
        var next = new int[count];
        var previous = new int[count];
        var heap = new PriorityQueue<(int Position, int Left, int Right), (int Rank, int Position)>();
        for (var i = 0; i < count; i++)
        {
            next[i] = i + 1 < count ? i + 1 : -1;
            previous[i] = i - 1;
        }
        for (var i = 0; i + 1 < count; i++) Offer(heap, i, symbols[i], symbols[i + 1]);

        while (heap.TryDequeue(out var candidate, out _))
        {
            var (position, left, right) = candidate;
            var second = next[position];
            // The neighbours have changed since this candidate was offered: a newer one stands in the heap, if any applies.
            if (second < 0 || symbols[position] != left || symbols[second] != right) continue;

            symbols[position] = merges[Key(left, right)].Id;
            symbols[second] = -1;
            next[position] = next[second];
            next[second] = -1;
            if (next[position] >= 0)
            {
                previous[next[position]] = position;
                Offer(heap, position, symbols[position], symbols[next[position]]);
            }
            if (previous[position] >= 0) Offer(heap, previous[position], symbols[previous[position]], symbols[position]);
        }

        var kept = 0;
        foreach (var symbol in symbols)
        {
            if (symbol >= 0) symbols[kept++] = symbol;
        }
        return kept;
    }

    private void Offer(PriorityQueue<(int, int, int), (int, int)> heap, int position, int left, int right)
    {
        if (Rank(left, right) is var rank and not None) heap.Enqueue((position, left, right), (rank, position));
    }

    private int Rank(int left, int right) => merges.TryGetValue(Key(left, right), out var merge) ? merge.Rank : None;

    private static ulong Key(int left, int right) => ((ulong)(uint)left << 32) | (uint)right;
}
