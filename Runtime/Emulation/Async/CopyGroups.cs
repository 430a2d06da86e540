using System.Numerics;
using System.Runtime.InteropServices;
using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Memory;

namespace Fusion.Runtime.Emulation.Async;

/// <summary>
/// Copies of cp.async that the threads of a warp have under way. Each thread has groups of its own. The data is read when
/// the copy begins, and appears in shared memory when its thread waits for the group: as late as the hardware may. That the
/// source may not be written in between is not checked.
/// </summary>
internal sealed unsafe class CopyGroups
{
    private readonly List<Copy> _copies = [];
    private readonly int[] _committed = new int[LaneMask.Lanes];

    /// <summary>A lane begins a copy of up to 16 bytes.</summary>
    public void Add(Operation operation, int lane, int offset, int size, UInt128 data) => _copies.Add(new Copy(operation, lane, offset, size, _committed[lane], data));

    /// <summary>cp.async.commit_group.</summary>
    public void Commit(uint mask)
    {
        for (; mask != 0; mask &= mask - 1)
            _committed[BitOperations.TrailingZeroCount(mask)]++;
    }

    /// <summary>cp.async.wait_group: finishes all groups of the lanes but the last <paramref name="kept"/>.</summary>
    public void Wait(Warp warp, uint mask, int kept) => Finish(warp, copy => (mask >> copy.Lane & 1) != 0 && copy.Group < _committed[copy.Lane] - kept);

    /// <summary>cp.async.wait_all: finishes everything, committed or not.</summary>
    public void WaitAll(Warp warp, uint mask)
    {
        Commit(mask);
        Wait(warp, mask, 0);
    }

    /// <summary>Takes out all copies of a lane, for an mbarrier that will finish them.</summary>
    public Copy[] TakeAll(int lane)
    {
        Copy[] taken = [.. _copies.Where(copy => copy.Lane == lane)];
        _copies.RemoveAll(copy => copy.Lane == lane);
        return taken;
    }

    private void Finish(Warp warp, Func<Copy, bool> isDone)
    {
        int kept = 0;
        uint now = warp.Cta.Clocks.Now(warp.Index);
        Span<Copy> copies = CollectionsMarshal.AsSpan(_copies);
        for (int i = 0; i < copies.Length; i++)
            if (isDone(copies[i]))
                copies[i].Finish(warp, now);
            else
                copies[kept++] = copies[i];
        _copies.RemoveRange(kept, _copies.Count - kept);
    }

    /// <summary>One copy: its place in shared memory and what will be there.</summary>
    internal readonly record struct Copy(Operation Operation, int Lane, int Offset, int Size, int Group, UInt128 Data)
    {
        /// <summary>The data appears, written at a clock of the warp.</summary>
        public void Finish(Warp warp, uint clock)
        {
            SharedMemory shared = warp.Cta.Shared;
            UInt128 data = Data;
            Buffer.MemoryCopy(&data, shared.Data + Offset, Size, Size);
            if (warp.Launch.Options.Sanitize)
                shared.Complete(warp, Operation, Lane, clock, Offset, Size);
        }
    }
}
