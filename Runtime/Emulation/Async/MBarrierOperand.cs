using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Memory;
using Fusion.Runtime.Emulation.Operations;
using Fusion.Runtime.Emulation.Sanitizer;

namespace Fusion.Runtime.Emulation.Async;

/// <summary>The address of an mbarrier: an offset into shared memory, or a generic address.</summary>
internal readonly unsafe struct MBarrierOperand(AddressOperand address, bool isGeneric)
{
    /// <summary>The initialised mbarrier that a lane names; null if there is none, which is reported.</summary>
    public MBarrier? Find(Warp warp, Operation operation, int lane)
    {
        if (Offset(warp, operation, lane) is not { } offset)
            return null;
        Cta cta = warp.Cta;
        if (cta.Async.Get<MBarrierTable>().Find(offset) is not { } barrier)
        {
            warp.Launch.Sanitizer.Report(SanitizerKind.Uninitialised, warp, operation, lane, AddressWindows.Shared + (uint)offset, null, "no mbarrier was initialised there");
            return null;
        }
        if (!warp.Launch.Options.Sanitize)
            return barrier;
        (int initialiser, int initialiserLane, uint clock, int index) = barrier.Initialised;
        bool isOrdered = initialiser == warp.Index
            ? clock != cta.Clocks.Now(warp.Index) || lane == initialiserLane
            : cta.Clocks.IsOrdered(warp.Index, initialiser, clock);
        if (!isOrdered)
            warp.Launch.Sanitizer.Report(SanitizerKind.SharedRace, warp, operation, lane, AddressWindows.Shared + (uint)offset,
                new OtherAccess("mbarrier.init", cta.Program, initialiser * LaneMask.Lanes + initialiserLane, index));
        return barrier;
    }

    /// <summary>Where in shared memory 8 bytes lie; null if they are outside or misaligned, which is reported.</summary>
    public int? Offset(Warp warp, Operation operation, int lane)
    {
        ulong at = address.Of(warp, lane);
        if (isGeneric)
        {
            if (at >> AddressWindows.Shift != AddressWindows.Shared >> AddressWindows.Shift)
            {
                warp.Launch.Sanitizer.Report(SanitizerKind.OutOfBounds, warp, operation, lane, at, null, "an mbarrier lies in shared memory");
                return null;
            }
            at -= AddressWindows.Shared;
        }
        return OneLane.Resolve<SharedSpace>(warp, operation, lane, at, sizeof(ulong), 0) is null ? null : (int)(uint)at;
    }
}
