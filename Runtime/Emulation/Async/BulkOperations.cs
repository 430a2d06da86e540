using System.Numerics;
using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Memory;
using Fusion.Runtime.Emulation.Operations;
using Fusion.Runtime.Emulation.Sanitizer;

namespace Fusion.Runtime.Emulation.Async;

/// <summary>A copy into shared memory that ends by counting its bytes off an mbarrier.</summary>
internal abstract unsafe class BulkLoadOperation(AddressOperand to, MBarrierOperand barrier) : Operation
{
    public sealed override void Execute(Warp warp, uint mask)
    {
        for (; mask != 0; mask &= mask - 1)
        {
            int lane = BitOperations.TrailingZeroCount(mask);
            byte[] data = Read(warp, lane, out SharedLayout layout);
            MBarrier? target = barrier.Find(warp, this, lane);
            int? place = BulkMemory.Shared(warp, this, lane, to.Of(warp, lane), data.Length, layout.Alignment);
            if (target is null || place is not { } offset)
                continue;
            if (!target.IsFenced && warp.Launch.Options.Sanitize)
                warp.Launch.Sanitizer.Report(SanitizerKind.MissingProxyFence, warp, this, lane, AddressWindows.Shared + (uint)target.Offset,
                    new OtherAccess("mbarrier.init", warp.Cta.Program, target.Initialised.Warp * LaneMask.Lanes + target.Initialised.Lane, target.Initialised.Index));
            Defer(warp, lane, target, offset, data, layout);
        }
    }

    /// <summary>Reads what a lane's copy moves, as it will lie in shared memory before swizzling.</summary>
    protected abstract byte[] Read(Warp warp, int lane, out SharedLayout layout);

    private void Defer(Warp warp, int lane, MBarrier target, int offset, byte[] data, SharedLayout layout)
    {
        Cta cta = warp.Cta;
        bool sanitize = warp.Launch.Options.Sanitize;
        uint clock = cta.Clocks.Now(cta.Proxy);
        if (sanitize)
            cta.Shared.Write(warp, this, lane, offset, data.Length, AccessKind.Write | AccessKind.AsyncProxy, pending: true);
        cta.Clocks.Tick(cta.Proxy);
        target.Defer(() =>
        {
            layout.Scatter(data, cta.Shared.Data, offset);
            if (sanitize)
                cta.Shared.Complete(cta, this, clock, offset, data.Length);
            target.MergeProxy(clock);
            target.Expect(-data.Length);
        });
    }
}

/// <summary>cp.async.bulk from global to shared memory.</summary>
internal sealed unsafe class BulkCopyLoad(AddressOperand to, AddressOperand from, int size, MBarrierOperand barrier) : BulkLoadOperation(to, barrier)
{
    protected override byte[] Read(Warp warp, int lane, out SharedLayout layout)
    {
        layout = SharedLayout.Plain;
        var data = new byte[BulkMemory.Size(warp, this, ((uint*)(warp.Registers + size))[lane])];
        ulong address = from.Of(warp, lane);
        if (address % BulkMemory.Unit != 0)
            warp.Launch.Sanitizer.Report(SanitizerKind.Misaligned, warp, this, lane, address);
        else
            BulkMemory.ReadGlobal(warp, this, lane, address, data);
        return data;
    }
}

/// <summary>A copy out of shared memory, in the bulk groups of its thread.</summary>
internal abstract unsafe class BulkStoreOperation(AddressOperand from) : Operation
{
    public sealed override void Execute(Warp warp, uint mask)
    {
        var groups = warp.Async.Get<BulkGroups>();
        for (; mask != 0; mask &= mask - 1)
        {
            int lane = BitOperations.TrailingZeroCount(mask);
            Action<byte[]> write = Prepare(warp, lane, out int bytes, out SharedLayout layout);
            if (BulkMemory.Shared(warp, this, lane, from.Of(warp, lane), bytes, layout.Alignment) is not { } offset)
                continue;
            Cta cta = warp.Cta;
            uint clock = cta.Clocks.Now(cta.Proxy);
            if (warp.Launch.Options.Sanitize)
                cta.Shared.Read(warp, this, lane, offset, bytes, AccessKind.Read | AccessKind.AsyncProxy);
            cta.Clocks.Tick(cta.Proxy);
            groups.Add(new BulkStore(this, lane, offset, clock, () => layout.Gather(cta.Shared.Data, offset, bytes), write));
        }
    }

    /// <summary>How many bytes a lane's copy moves, how they lie in shared memory, and what to do with them.</summary>
    protected abstract Action<byte[]> Prepare(Warp warp, int lane, out int bytes, out SharedLayout layout);
}

/// <summary>cp.async.bulk and cp.reduce.async.bulk from shared to global memory.</summary>
/// <param name="to">Global memory.</param>
/// <param name="from">Shared memory.</param>
/// <param name="size">Register with the number of bytes.</param>
/// <param name="reduction">What is done to the elements there; null to replace them.</param>
internal sealed unsafe class BulkCopyStore(AddressOperand to, AddressOperand from, int size, BulkReduction? reduction) : BulkStoreOperation(from)
{
    protected override Action<byte[]> Prepare(Warp warp, int lane, out int bytes, out SharedLayout layout)
    {
        layout = SharedLayout.Plain;
        bytes = BulkMemory.Size(warp, this, ((uint*)(warp.Registers + size))[lane]);
        ulong address = to.Of(warp, lane);
        if (address % BulkMemory.Unit != 0)
        {
            warp.Launch.Sanitizer.Report(SanitizerKind.Misaligned, warp, this, lane, address);
            return static _ => { };
        }
        return data =>
        {
            if (reduction is null)
                BulkMemory.WriteGlobal(warp, this, lane, address, data);
            else
                reduction.Apply(warp, this, lane, address, data);
        };
    }
}

/// <summary>cp.async.bulk.commit_group.</summary>
internal sealed class CommitBulk : Operation
{
    public override void Execute(Warp warp, uint mask) => warp.Async.Get<BulkGroups>().Commit(mask);
}

/// <summary>cp.async.bulk.wait_group, with or without .read.</summary>
internal sealed class WaitBulk(int kept, bool onlyRead) : Operation
{
    public override void Execute(Warp warp, uint mask) => warp.Async.Get<BulkGroups>().Wait(warp, mask, kept, onlyRead);
}
