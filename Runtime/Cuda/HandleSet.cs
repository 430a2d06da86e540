namespace Fusion.Runtime.Cuda;

/// <summary>
/// Addresses and handles that are alive; none is 0. Open addressing. A HashSet of numbers would do, but no image that .NET
/// comes with holds one, so that each process would compile it before its first launch.
/// </summary>
internal sealed class HandleSet
{
    private nint[] _slots = new nint[16];

    /// <summary>Number of handles.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a handle that is not 0; nothing happens where it is there.</summary>
    public void Add(nint handle)
    {
        if (handle == 0)
            throw new ArgumentOutOfRangeException(nameof(handle), "0 is no handle");
        int slot = Find(handle);
        if (_slots[slot] == handle)
            return;
        _slots[slot] = handle;
        Count++;
        if (2 * Count > _slots.Length)
            Grow();
    }

    /// <summary>Takes a handle out; false where it is not there.</summary>
    public bool Remove(nint handle)
    {
        int gap = Find(handle);
        if (handle == 0 || _slots[gap] != handle)
            return false;
        Count--;
        // What would have gone into the gap moves there, so that every search still ends at a free slot.
        for (int slot = Next(gap); _slots[slot] != 0; slot = Next(slot))
        {
            int home = Home(_slots[slot]);
            if (gap <= slot ? home > gap && home <= slot : home > gap || home <= slot)
                continue;
            _slots[gap] = _slots[slot];
            gap = slot;
        }
        _slots[gap] = 0;
        return true;
    }

    /// <summary>All handles, in no order, and an empty set afterwards.</summary>
    public nint[] TakeAll()
    {
        var all = new nint[Count];
        int next = 0;
        foreach (nint handle in _slots)
            if (handle != 0)
                all[next++] = handle;
        Array.Clear(_slots);
        Count = 0;
        return all;
    }

    /// <summary>Where the handle is, or would go.</summary>
    private int Find(nint handle)
    {
        int slot = Home(handle);
        while (_slots[slot] != 0 && _slots[slot] != handle)
            slot = Next(slot);
        return slot;
    }

    // Multiplication by 2^64 over the golden ratio spreads addresses, which are multiples of powers of two.
    private int Home(nint handle) => (int)((ulong)handle * 0x9E3779B97F4A7C15UL >> 40) & (_slots.Length - 1);

    private int Next(int slot) => (slot + 1) & (_slots.Length - 1);

    private void Grow()
    {
        nint[] old = _slots;
        _slots = new nint[2 * old.Length];
        foreach (nint handle in old)
            if (handle != 0)
                _slots[Find(handle)] = handle;
    }
}
