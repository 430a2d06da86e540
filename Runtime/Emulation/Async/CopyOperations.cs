using System.Numerics;
using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Memory;
using Fusion.Runtime.Emulation.Operations;
using Fusion.Runtime.Emulation.Sanitizer;

namespace Fusion.Runtime.Emulation.Async;

/// <summary>
/// cp.async: each lane copies 4, 8 or 16 bytes from global to shared memory. With a source size only that many bytes are
/// read, the others become 0.
/// </summary>
/// <param name="to">Shared memory.</param>
/// <param name="from">Global memory.</param>
/// <param name="size">Bytes that are written.</param>
/// <param name="sourceSize">Register with the bytes that are read; -1 for all.</param>
/// <param name="ignoreSource">Predicate where it holds nothing is read; -1 for none.</param>
internal sealed unsafe class CopyAsyncOperation(AddressOperand to, AddressOperand from, int size, int sourceSize, int ignoreSource) : Operation
{
    public override void Execute(Warp warp, uint mask)
    {
        from.Count<GlobalSpace>(warp, mask, size, AccessKind.Read);
        to.Count<SharedSpace>(warp, mask, size, AccessKind.Write);
        var groups = warp.Async.Get<CopyGroups>();
        for (; mask != 0; mask &= mask - 1)
        {
            int lane = BitOperations.TrailingZeroCount(mask);
            ulong offset = (uint)to.Of(warp, lane);
            UInt128 data = Read(warp, lane, Bytes(warp, lane));
            if (OneLane.Resolve<SharedSpace>(warp, this, lane, offset, size, 0) is null)
                continue;
            if (warp.Launch.Options.Sanitize)
                warp.Cta.Shared.Write(warp, this, lane, (int)offset, size, AccessKind.Write, pending: true);
            groups.Add(this, lane, (int)offset, size, data);
        }
    }

    private int Bytes(Warp warp, int lane)
    {
        if (ignoreSource >= 0)
            return (*(uint*)(warp.Registers + ignoreSource) >> lane & 1) != 0 ? 0 : size;
        uint bytes = sourceSize < 0 ? (uint)size : ((uint*)(warp.Registers + sourceSize))[lane];
        return bytes <= size ? (int)bytes
            : throw new FusionException($"{warp.Launch.Kernel.Name}: '{Source}' has a source size of {bytes} bytes for a copy of {size}; it may not be larger.");
    }

    private UInt128 Read(Warp warp, int lane, int bytes)
    {
        ulong address = from.Of(warp, lane);
        UInt128 data = 0;
        if ((address & (uint)(size - 1)) != 0)
        {
            warp.Launch.Sanitizer.Report(SanitizerKind.Misaligned, warp, this, lane, address);
            return data;
        }
        for (int at = 0; at < bytes;)
        {
            int piece = 1 << Math.Min(BitOperations.Log2((uint)(bytes - at)), at == 0 ? 4 : BitOperations.TrailingZeroCount(at));
            byte* source = OneLane.Resolve<GlobalSpace>(warp, this, lane, address + (uint)at, piece, AccessKind.Read);
            if (source is not null)
                Buffer.MemoryCopy(source, (byte*)&data + at, piece, piece);
            at += piece;
        }
        return data;
    }
}

/// <summary>cp.async.commit_group.</summary>
internal sealed class CommitCopies : Operation
{
    public override void Execute(Warp warp, uint mask) => warp.Async.Get<CopyGroups>().Commit(mask);
}

/// <summary>cp.async.wait_group, and with -1 cp.async.wait_all.</summary>
internal sealed class WaitCopies(int kept) : Operation
{
    public override void Execute(Warp warp, uint mask)
    {
        var groups = warp.Async.Get<CopyGroups>();
        if (kept < 0)
            groups.WaitAll(warp, mask);
        else
            groups.Wait(warp, mask, kept);
    }
}

/// <summary>
/// cp.async.mbarrier.arrive: the thread arrives at an mbarrier when all its copies so far are done. Without .noinc the
/// arrival is one more than the phase expected.
/// </summary>
internal sealed class ArriveAfterCopies(MBarrierOperand barrier, bool expectsMore) : Operation
{
    public override void Execute(Warp warp, uint mask)
    {
        var groups = warp.Async.Get<CopyGroups>();
        // What the thread knows now is what its arrival tells; its copies are done later, but belong before that.
        uint[] message = warp.Cta.Clocks.NewMessage();
        uint now = warp.Cta.Clocks.Now(warp.Index);
        bool first = true;
        for (; mask != 0; mask &= mask - 1)
        {
            int lane = BitOperations.TrailingZeroCount(mask);
            if (barrier.Find(warp, this, lane) is not { } target)
                continue;
            CopyGroups.Copy[] copies = groups.TakeAll(lane);
            if (first)
                warp.Cta.Clocks.Release(warp.Index, message);
            first = false;
            if (expectsMore)
                target.ExpectArrival();
            target.Defer(() =>
            {
                foreach (CopyGroups.Copy copy in copies)
                    copy.Finish(warp, now);
                target.Merge(message);
                target.Arrive(warp, this, lane, 1);
            });
        }
    }
}
