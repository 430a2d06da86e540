using System.Numerics;
using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Sanitizer;

namespace Fusion.Runtime.Emulation.Matrix;

/// <summary>An instruction with .aligned: all 32 threads of a warp execute it together. It does nothing where they do not.</summary>
internal abstract class AlignedOperation : Operation
{
    public sealed override void Execute(Warp warp, uint mask)
    {
        if (mask == LaneMask.All)
            Execute(warp);
        else
            warp.Launch.Sanitizer.Report(SanitizerKind.WarpDivergence, warp, this, BitOperations.TrailingZeroCount(mask), 0, null,
                $"{BitOperations.PopCount(mask)} of 32 threads execute {Source.Opcode}, which needs all of them");
    }

    /// <summary>Executes for all lanes.</summary>
    protected abstract void Execute(Warp warp);
}
