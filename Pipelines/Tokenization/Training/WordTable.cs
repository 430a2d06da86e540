namespace Fusion.Pipelines.Tokenization;

/// <summary>What is done with a pre-token and the number of times it occurs.</summary>
internal delegate void WordAction(ReadOnlySpan<byte> word, long count);

/// <summary>Counts pre-tokens in a fixed amount of memory; when that is used up it says so and takes no more.</summary>
internal sealed class WordTable : IDisposable
{
    private readonly record struct Entry(long Start, int Length, int Hash, long Count);

    private readonly WorkMemory memory = new(folder: null);
    private readonly WorkArray<Entry> entries;
    private readonly WorkArray<byte> text;
    private WorkArray<int> slots;
    private long used;

    /// <param name="bytes">Most memory.</param>
    public WordTable(long bytes)
    {
        // Entry 24 bytes, two slots of 4 (and as many while the table grows), some 16 bytes of text, 4 to sort: of 60 bytes a word.
        var words = Math.Clamp(bytes / 60, 16, 1 << 28);
        entries = memory.Allocate<Entry>(words);
        text = memory.Allocate<byte>(words * 16);
        slots = memory.Allocate<int>(1024);
    }

    /// <summary>Different pre-tokens.</summary>
    public int Count { get; private set; }

    /// <summary>Counts a pre-token; false when there is no room for a new one.</summary>
    public bool TryAdd(ReadOnlySpan<byte> word, long count)
    {
        var hash = ByteSequenceComparer.Instance.GetHashCode(word);
        var mask = slots.Count - 1;
        var slot = hash & mask;
        for (; slots[slot] != 0; slot = (slot + 1) & mask)
        {
            ref var entry = ref entries[slots[slot] - 1];
            if (entry.Hash != hash || !Text(entry).SequenceEqual(word)) continue;
            entry = entry with { Count = entry.Count + count };
            return true;
        }
        if (Count == entries.Count || word.Length > text.Count - used) return false;
        word.CopyTo(text.Slice(used, word.Length));
        entries[Count] = new Entry(used, word.Length, hash, count);
        used += word.Length;
        slots[slot] = ++Count;
        if (Count * 2L > slots.Count) Rehash();
        return true;
    }

    /// <summary>All pre-tokens in the order in which they came.</summary>
    public void ForEach(WordAction action)
    {
        for (var i = 0; i < Count; i++) action(Text(entries[i]), entries[i].Count);
    }

    /// <summary>All pre-tokens in the order of their bytes.</summary>
    public void ForEachSorted(WordAction action)
    {
        var order = new int[Count];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        order.AsSpan().Sort((x, y) => Text(entries[x]).SequenceCompareTo(Text(entries[y])));
        foreach (var i in order) action(Text(entries[i]), entries[i].Count);
    }

    /// <summary>Forgets all, and keeps the memory.</summary>
    public void Clear()
    {
        (Count, used) = (0, 0);
        slots.Clear();
    }

    public void Dispose() => memory.Dispose();

    private ReadOnlySpan<byte> Text(in Entry entry) => text.Slice(entry.Start, entry.Length);

    private void Rehash()
    {
        var more = slots.Count * 2;
        memory.Free(slots);
        slots = memory.Allocate<int>(more);
        for (var i = 0; i < Count; i++)
        {
            var slot = entries[i].Hash & (more - 1);
            while (slots[slot] != 0) slot = (slot + 1) & (more - 1);
            slots[slot] = i + 1;
        }
    }
}
