using System.Numerics;
using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Memory;
using Fusion.Runtime.Emulation.Sanitizer;

namespace Fusion.Runtime.Emulation.Async;

/// <summary>mbarrier.init: makes 8 bytes an mbarrier whose phases need a number of arrivals.</summary>
internal sealed unsafe class InitialiseMBarrier(MBarrierOperand barrier, int count) : Operation
{
    public override void Execute(Warp warp, uint mask)
    {
        for (; mask != 0; mask &= mask - 1)
        {
            int lane = BitOperations.TrailingZeroCount(mask);
            if (barrier.Offset(warp, this, lane) is not { } offset)
                continue;
            uint arrivals = ((uint*)(warp.Registers + count))[lane];
            if (arrivals is 0 or > MBarrier.MaxCount)
                throw new FusionException($"{warp.Launch.Kernel.Name}: '{Source}' asks for {arrivals} arrivals; an mbarrier takes 1 to {MBarrier.MaxCount}.");
            if (warp.Launch.Options.Sanitize)
            {
                warp.Cta.Shared.Write(warp, this, lane, offset, sizeof(ulong), AccessKind.Write);
                warp.Cta.Shared.MarkBarrier(warp, this, lane, offset);
            }
            warp.Cta.Async.Get<MBarrierTable>().Add(new MBarrier(warp.Cta, offset, (int)arrivals)
            {
                Initialised = (warp.Index, lane, warp.Cta.Clocks.Now(warp.Index), Index),
            });
        }
    }
}

/// <summary>mbarrier.inval: the 8 bytes are memory again.</summary>
internal sealed class InvalidateMBarrier(MBarrierOperand barrier) : Operation
{
    public override void Execute(Warp warp, uint mask)
    {
        for (; mask != 0; mask &= mask - 1)
        {
            if (barrier.Find(warp, this, BitOperations.TrailingZeroCount(mask)) is not { } target)
                continue;
            warp.Cta.Async.Get<MBarrierTable>().Remove(target.Offset);
            if (warp.Launch.Options.Sanitize)
                warp.Cta.Shared.ForgetBarrier(target.Offset);
        }
    }
}

/// <summary>mbarrier.arrive, .arrive_drop, their .expect_tx and .noComplete forms, .expect_tx and .complete_tx.</summary>
/// <param name="barrier">Which.</param>
/// <param name="state">Register for the state before the arrival; -1 for none.</param>
/// <param name="count">Register with the number of arrivals; -1 for one, or for none where <c>arrives</c> is false.</param>
/// <param name="bytes">Register with the bytes that are announced; -1 for none.</param>
internal sealed unsafe class ArriveOperation(MBarrierOperand barrier, int state, int count, int bytes) : Operation
{
    /// <summary>Whether the threads arrive, or only count bytes.</summary>
    public bool Arrives { get; init; } = true;

    /// <summary>Whether what the threads did before is ordered before what waiters do; not so with .relaxed.</summary>
    public bool Releases { get; init; } = true;

    /// <summary>.arrive_drop: later phases need fewer arrivals.</summary>
    public bool Drops { get; init; }

    /// <summary>.noComplete: the arrival may not end the phase.</summary>
    public bool MayNotComplete { get; init; }

    /// <summary>.complete_tx: bytes have come, rather than being announced.</summary>
    public bool Completes { get; init; }

    public override void Execute(Warp warp, uint mask)
    {
        MBarrier? released = null;
        for (; mask != 0; mask &= mask - 1)
        {
            int lane = BitOperations.TrailingZeroCount(mask);
            if (barrier.Find(warp, this, lane) is not { } target)
                continue;
            if (Arrives && Releases && target != released)
                (released = target).Release(warp);
            ulong before = target.State;
            // Announced first, so that the arrival cannot end the phase before the bytes have come.
            if (bytes >= 0)
                target.Expect((Completes ? -1 : 1) * (long)((uint*)(warp.Registers + bytes))[lane]);
            if (Arrives)
                Arrive(warp, lane, target, before);
            if (state >= 0)
                ((ulong*)(warp.Registers + state))[lane] = before;
        }
    }

    private void Arrive(Warp warp, int lane, MBarrier target, ulong before)
    {
        int arrivals = count < 0 ? 1 : ((int*)(warp.Registers + count))[lane];
        if (Drops)
            target.Drop(arrivals);
        target.Arrive(warp, this, lane, arrivals);
        if (MayNotComplete && target.HasEnded(before))
            throw warp.Launch.Sanitizer.Fatal(SanitizerKind.BarrierDivergence, warp, this, 1u << lane, $"an arrival with .noComplete ends a phase of {target.Describe(warp)}");
    }
}

/// <summary>mbarrier.pending_count: arrivals pending in a state.</summary>
internal sealed unsafe class PendingCountOperation(int d, int state) : Operation
{
    public override void Execute(Warp warp, uint mask)
    {
        for (; mask != 0; mask &= mask - 1)
        {
            int lane = BitOperations.TrailingZeroCount(mask);
            ((uint*)(warp.Registers + d))[lane] = MBarrier.PendingOf(((ulong*)(warp.Registers + state))[lane]);
        }
    }
}

/// <summary>
/// mbarrier.test_wait and try_wait: whether a phase has ended. try_wait may sleep for a while on hardware; here it does not,
/// and gives up the warp's turn instead.
/// </summary>
/// <param name="barrier">Which.</param>
/// <param name="p">Predicate for the answer.</param>
/// <param name="phase">Register with the state of 64 bits, or the parity.</param>
/// <param name="isParity">Which of them.</param>
/// <param name="acquires">Whether a true answer orders what arrived before what follows; not so with .relaxed.</param>
internal sealed unsafe class TestWaitOperation(MBarrierOperand barrier, int p, int phase, bool isParity, bool acquires) : PollingOperation
{
    public override void Execute(Warp warp, uint mask)
    {
        uint ended = 0;
        for (uint rest = mask; rest != 0; rest &= rest - 1)
        {
            int lane = BitOperations.TrailingZeroCount(rest);
            // A lane that names no mbarrier goes on: that was reported, and waiting would hide it behind a deadlock.
            MBarrier? target = barrier.Find(warp, this, lane);
            if (target is not null && !HasEnded(warp, lane, target))
                continue;
            ended |= 1u << lane;
            if (acquires)
                target?.Acquire(warp);
        }
        var to = (uint*)(warp.Registers + p);
        *to = *to & ~mask | ended;
        warp.Poll(this, mask, ended != 0);
    }

    public override string Describe(Warp warp)
    {
        int lane = BitOperations.TrailingZeroCount(warp.PollingLanes);
        return barrier.Find(warp, this, lane)?.Missing(warp) ?? "an mbarrier";
    }

    private bool HasEnded(Warp warp, int lane, MBarrier target)
    {
        if (isParity)
        {
            uint parity = ((uint*)(warp.Registers + phase))[lane];
            return target.Test(b => b.HasEndedParity(parity));
        }
        ulong state = ((ulong*)(warp.Registers + phase))[lane];
        return target.Test(b => b.HasEnded(state));
    }
}

/// <summary>fence.mbarrier_init: what the threads initialised is visible to the asynchronous proxy.</summary>
internal sealed class FenceMBarrierInit : Operation
{
    public override void Execute(Warp warp, uint mask) => warp.Cta.Async.Get<MBarrierTable>().Fence(warp, mask);
}

/// <summary>fence.proxy.async: what the threads wrote is visible to the asynchronous proxy. Only shared memory is checked for it.</summary>
internal sealed class FenceProxyAsync : Operation
{
    public override void Execute(Warp warp, uint mask)
    {
        warp.Cta.Fences?.Fence(warp, mask);
        warp.Cta.Async.Get<MBarrierTable>().Fence(warp, mask);
    }
}
