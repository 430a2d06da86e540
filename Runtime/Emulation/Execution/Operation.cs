using Fusion.Runtime.Emulation.Ptx;

namespace Fusion.Runtime.Emulation.Execution;

/// <summary>A decoded instruction, executed for a whole warp at once.</summary>
internal abstract unsafe class Operation
{
    /// <summary>Position in the program, for reports.</summary>
    public int Index { get; set; }

    /// <summary>The instruction as PTX.</summary>
    public PtxInstruction Source { get; set; } = null!;

    /// <summary>What counters file it under.</summary>
    public InstructionClass Class { get; set; }

    /// <summary>Floating-point operations of a lane: 1 for an addition, 2 for a fused multiply-add.</summary>
    public int Flops { get; set; }

    /// <summary>Of tensor cores: bytes of an element that is multiplied.</summary>
    public int OperandBytes { get; set; }

    /// <summary>Executes for the lanes in <paramref name="mask"/>, at least one; registers of other lanes stay as they are.</summary>
    public abstract void Execute(Warp warp, uint mask);
}

/// <summary>Runs an operation for the lanes whose predicate holds.</summary>
internal sealed unsafe class GuardedOperation(Operation inner, int predicate, bool negated) : Operation
{
    public override void Execute(Warp warp, uint mask)
    {
        uint guard = *(uint*)(warp.Registers + predicate);
        mask &= negated ? ~guard : guard;
        if (mask != 0)
            inner.Execute(warp, mask);
    }
}
