using System.Numerics;
using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Memory;
using Fusion.Runtime.Emulation.Sanitizer;

namespace Fusion.Runtime.Emulation.Async;

/// <summary>
/// Bulk copies from shared to global memory that the threads of a warp have under way, in groups. Shared memory is read when
/// a thread waits for that (wait_group.read) and global memory written when it waits for all, or ends: as late as the
/// hardware may.
/// </summary>
internal sealed class BulkGroups : IEndOfThreads
{
    private readonly List<BulkStore> _stores = [];
    private readonly int[] _committed = new int[LaneMask.Lanes];

    public void Add(BulkStore store)
    {
        store.Group = _committed[store.Lane];
        _stores.Add(store);
    }

    /// <summary>cp.async.bulk.commit_group.</summary>
    public void Commit(uint mask)
    {
        for (; mask != 0; mask &= mask - 1)
            _committed[BitOperations.TrailingZeroCount(mask)]++;
    }

    /// <summary>cp.async.bulk.wait_group: all groups of the lanes but the last <paramref name="kept"/> have been read, and unless <paramref name="onlyRead"/> written.</summary>
    public void Wait(Warp warp, uint mask, int kept, bool onlyRead)
    {
        foreach (BulkStore store in _stores)
            if ((mask >> store.Lane & 1) != 0 && store.Group < _committed[store.Lane] - kept)
                store.Finish(warp, onlyRead);
        _stores.RemoveAll(store => store.IsDone);
    }

    /// <summary>A block of threads that ends while its memory is still being read may lose it to the next.</summary>
    public void End(Warp warp, uint lanes)
    {
        foreach (BulkStore store in _stores)
        {
            if ((lanes >> store.Lane & 1) == 0)
                continue;
            if (!store.IsRead)
                warp.Launch.Sanitizer.Report(SanitizerKind.AsyncNotAwaited, warp, store.Operation, store.Lane, AddressWindows.Shared + (uint)store.Offset, null,
                    "the thread ends before it has waited for the copy to read shared memory");
            store.Finish(warp, onlyRead: false);
        }
        _stores.RemoveAll(store => store.IsDone);
    }
}

/// <summary>One bulk copy to global memory.</summary>
/// <param name="operation">The instruction.</param>
/// <param name="lane">Of the thread.</param>
/// <param name="offset">In shared memory.</param>
/// <param name="clock">Of the asynchronous proxy.</param>
/// <param name="read">Reads shared memory.</param>
/// <param name="write">Writes global memory.</param>
internal sealed class BulkStore(Operation operation, int lane, int offset, uint clock, Func<byte[]> read, Action<byte[]> write)
{
    private byte[]? _data;

    public Operation Operation => operation;

    public int Lane => lane;

    public int Offset => offset;

    public int Group { get; set; }

    public bool IsRead => _data is not null;

    public bool IsDone { get; private set; }

    /// <summary>Reads shared memory, if that is not done; the warp learns that it is.</summary>
    public void Finish(Warp warp, bool onlyRead)
    {
        _data ??= read();
        warp.Cta.Clocks.Learn(warp.Index, warp.Cta.Proxy, clock);
        if (onlyRead)
            return;
        write(_data);
        IsDone = true;
    }
}
