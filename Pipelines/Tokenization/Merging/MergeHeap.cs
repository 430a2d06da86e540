namespace Fusion.Pipelines.Tokenization;

/// <summary>A binary heap of merges that could be made: the lowest rank first, of equals the leftmost. One word per entry.</summary>
internal sealed class MergeHeap
{
    private ulong[] entries = [];
    private int count;

    /// <summary>Empties the heap and makes room.</summary>
    public void Clear(int capacity)
    {
        count = 0;
        if (entries.Length < capacity) entries = new ulong[capacity];
    }

    /// <summary>Adds without keeping order; <see cref="Order"/> must follow.</summary>
    public void AddUnordered(int rank, int position) => entries[count++] = Entry(rank, position);

    /// <summary>Makes a heap of what was added, in linear time.</summary>
    public void Order()
    {
        for (var i = count / 2 - 1; i >= 0; i--) Sink(i);
    }

    public void Add(int rank, int position)
    {
        if (count == entries.Length) Array.Resize(ref entries, Math.Max(16, count * 2));
        var (entry, at) = (Entry(rank, position), count++);
        for (int parent; at > 0 && entries[parent = (at - 1) / 2] > entry; at = parent) entries[at] = entries[parent];
        entries[at] = entry;
    }

    public bool TryTake(out int rank, out int position)
    {
        (rank, position) = (0, 0);
        if (count == 0) return false;
        (rank, position) = ((int)(entries[0] >> 32), (int)entries[0]);
        entries[0] = entries[--count];
        Sink(0);
        return true;
    }

    private void Sink(int at)
    {
        var entry = entries[at];
        for (int child; (child = 2 * at + 1) < count; at = child)
        {
            if (child + 1 < count && entries[child + 1] < entries[child]) child++;
            if (entries[child] >= entry) break;
            entries[at] = entries[child];
        }
        entries[at] = entry;
    }

    private static ulong Entry(int rank, int position) => ((ulong)(uint)rank << 32) | (uint)position;
}
