namespace Fusion.Runtime.Emulation.Execution;

/// <summary>How a basic block ends.</summary>
internal enum BlockEnd
{
    /// <summary>Goes on with the next block.</summary>
    Next,

    /// <summary>Jumps, if a predicate is given only where it holds.</summary>
    Branch,

    /// <summary>Ends the threads, if a predicate is given only where it holds.</summary>
    Exit,

    /// <summary>Goes on with the next block once <see cref="Block.Blocking"/> lets the warp pass.</summary>
    Blocking,
}

/// <summary>Instructions that run one after the other.</summary>
internal sealed class Block
{
    public required Operation[] Operations { get; init; }

    public required BlockEnd End { get; init; }

    /// <summary>Offset of the predicate of a branch or exit, or -1.</summary>
    public int Predicate { get; init; } = -1;

    public bool Negated { get; init; }

    /// <summary>Block of a branch's label.</summary>
    public int Target { get; init; } = -1;

    /// <summary>The block that follows in the text.</summary>
    public required int Next { get; init; }

    /// <summary>The instruction that waits.</summary>
    public BlockingOperation? Blocking { get; init; }

    /// <summary>Where lanes that part here meet again: the immediate post-dominator; -1 if only at the end.</summary>
    public int Meeting { get; set; } = -1;

    /// <summary>The branch, exit or blocking instruction, for reports; null for none.</summary>
    public Operation? Last { get; init; }
}

/// <summary>An instruction that a warp may have to wait at.</summary>
internal abstract class BlockingOperation : Operation
{
    /// <summary>Arrives on the first call, and is called again until it lets the warp pass.</summary>
    public abstract bool TryPass(Warp warp, uint mask);

    /// <summary>What a warp waits for, for the report of a deadlock.</summary>
    public abstract string Describe(Warp warp);

    public override void Execute(Warp warp, uint mask) => throw new NotSupportedException("A blocking instruction ends a block.");
}

/// <summary>An instruction that tells whether something has happened; loops around it wait, see <see cref="Warp.Poll"/>.</summary>
internal abstract class PollingOperation : Operation
{
    /// <summary>What a warp waits for, for the report of a deadlock.</summary>
    public abstract string Describe(Warp warp);
}

/// <summary>A branch or exit as something that reports can name.</summary>
internal sealed class ControlOperation : Operation
{
    public override void Execute(Warp warp, uint mask) => throw new NotSupportedException("Control flow is the block's.");
}
