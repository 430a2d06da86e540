using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Sanitizer;

namespace Fusion.Runtime.Emulation.Matrix;

/// <summary>wgmma.fence: registers that were written before it may be used by wgmma.mma_async.</summary>
internal sealed class WarpgroupFence : AlignedOperation
{
    protected override void Execute(Warp warp) => warp.Warpgroup!.Fence();
}

/// <summary>wgmma.commit_group.</summary>
internal sealed class WarpgroupCommit : AlignedOperation
{
    protected override void Execute(Warp warp) => warp.Warpgroup!.Commit();
}

/// <summary>wgmma.wait_group.</summary>
internal sealed class WarpgroupWait(int kept) : AlignedOperation
{
    protected override void Execute(Warp warp) => warp.Warpgroup!.Wait(warp, kept);
}

/// <summary>
/// An instruction that touches registers of wgmma: checks first that what it reads has been waited for, and that what it
/// writes is not in use. Plain moves hand on what they move, there or not: the compiler puts them anywhere, and the
/// assembler makes one register of both.
/// </summary>
internal sealed class WatchedOperation(Operation inner, int[] reads, int[] writes, bool moves) : Operation
{
    public override void Execute(Warp warp, uint mask)
    {
        WarpgroupState state = warp.Warpgroup!;
        if (!state.IsIdle && warp.Launch.Options.Sanitize)
            Check(warp, state, mask);
        inner.Execute(warp, mask);
    }

    private void Check(Warp warp, WarpgroupState state, uint mask)
    {
        if (!moves)
            foreach (int register in reads)
                if (state.IsAbsent(register))
                    Report(warp, mask, "reads");
        foreach (int register in writes)
            if (state.IsRead(register) || state.IsWritten(register) && !(moves && state.IsAbsent(reads[0])))
                Report(warp, mask, "writes");
        if (moves)
            state.Move(reads[0], writes[0]);
        else
            foreach (int register in writes)
                state.Forget(register);
    }

    private void Report(Warp warp, uint mask, string what) =>
        warp.Launch.Sanitizer.Report(SanitizerKind.AsyncNotAwaited, warp, inner, System.Numerics.BitOperations.TrailingZeroCount(mask), 0, null,
            $"'{Source}' {what} a register of a wgmma.mma_async that no wgmma.wait_group has waited for");
}
