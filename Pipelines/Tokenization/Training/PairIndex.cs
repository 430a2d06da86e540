namespace Fusion.Pipelines.Tokenization;

/// <summary>What is known of a pair of neighbouring tokens.</summary>
internal struct PairInfo
{
    /// <summary>The first token.</summary>
    public int Left;

    /// <summary>The second token.</summary>
    public int Right;

    /// <summary>How often the pair occurs.</summary>
    public long Count;

    /// <summary>The highest count of it that waits in the heap.</summary>
    public long Queued;

    /// <summary>The last merge that made it more frequent.</summary>
    public int RoseIn;

    /// <summary>The newest of the places where it occurs, or 0.</summary>
    public long Places;
}

/// <summary>Numbers pairs in the order in which they come, and finds the number of a pair.</summary>
internal sealed class PairIndex
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private readonly WorkMemory memory;
    private WorkArray<PairInfo> infos;
    private WorkArray<int> slots;

    public PairIndex(WorkMemory memory)
    {
        this.memory = memory;
        infos = memory.Allocate<PairInfo>(1 << 12);
        slots = memory.Allocate<int>(1 << 13);
    }

    /// <summary>Pairs so far.</summary>
    public int Count { get; private set; }

    /// <summary>The pair of a number; the reference is valid until a pair is added.</summary>
    public ref PairInfo this[int pair] => ref infos[pair];

    /// <summary>The number of a pair, a new one if it is new.</summary>
    public int FindOrAdd(int left, int right)
    {
        var slot = First(left, right);
        for (; slots[slot] != 0; slot = (slot + 1) & (slots.Count - 1))
        {
            ref var found = ref infos[slots[slot] - 1];
            if (found.Left == left && found.Right == right) return slots[slot] - 1;
        }
        if (Count == infos.Count) infos = memory.Grow(infos, Count * 2L);
        infos[Count] = new PairInfo { Left = left, Right = right };
        slots[slot] = ++Count;
        if (Count * 2L > slots.Count) Rehash();
        return Count - 1;
    }

    private long First(int left, int right)
    {
        var hash = (((ulong)(uint)left << 32) | (uint)right) * Multiplier;
        return (long)(hash ^ (hash >> 32)) & (slots.Count - 1);
    }

    private void Rehash()
    {
        var more = slots.Count * 2;
        memory.Free(slots);
        slots = memory.Allocate<int>(more);
        for (var pair = 0; pair < Count; pair++)
        {
            var slot = First(infos[pair].Left, infos[pair].Right);
            while (slots[slot] != 0) slot = (slot + 1) & (more - 1);
            slots[slot] = pair + 1;
        }
    }
}
