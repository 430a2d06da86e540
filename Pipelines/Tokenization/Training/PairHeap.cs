namespace Fusion.Pipelines.Tokenization;

/// <summary>Pairs by count, highest first; of equal counts the greatest by raw bytes, first token before second.</summary>
internal sealed class PairHeap(WorkMemory memory, List<byte[]> tokens, PairIndex pairs)
{
    private readonly record struct Entry(long Count, int Pair);

    private WorkArray<Entry> entries = memory.Allocate<Entry>(1 << 12);
    private long size;

    /// <summary>Puts a pair in with its present count, unless it waits with a count as high.</summary>
    public void Push(int pair)
    {
        ref var info = ref pairs[pair];
        if (info.Queued >= info.Count) return;
        info.Queued = info.Count;
        if (size == entries.Count) entries = memory.Grow(entries, size * 2);
        var entry = new Entry(info.Count, pair);
        var hole = size++;
        for (long parent; hole > 0 && IsAbove(entry, entries[parent = (hole - 1) / 2]); hole = parent) entries[hole] = entries[parent];
        entries[hole] = entry;
    }

    /// <summary>Takes the highest entry out; its count may be older than the pair's.</summary>
    public bool TryPop(out int pair, out long count)
    {
        if (size == 0)
        {
            (pair, count) = (-1, 0);
            return false;
        }
        (count, pair) = entries[0];
        if (pairs[pair].Queued == count) pairs[pair].Queued = 0;
        var last = entries[--size];
        long hole = 0;
        for (long child; (child = 2 * hole + 1) < size; hole = child)
        {
            if (child + 1 < size && IsAbove(entries[child + 1], entries[child])) child++;
            if (!IsAbove(entries[child], last)) break;
            entries[hole] = entries[child];
        }
        entries[hole] = last;
        return true;
    }

    private bool IsAbove(in Entry x, in Entry y)
    {
        if (x.Count != y.Count) return x.Count > y.Count;
        ref PairInfo a = ref pairs[x.Pair], b = ref pairs[y.Pair];
        var order = a.Left == b.Left ? 0 : tokens[a.Left].AsSpan().SequenceCompareTo(tokens[b.Left]);
        return (order != 0 ? order : tokens[a.Right].AsSpan().SequenceCompareTo(tokens[b.Right])) > 0;
    }
}
