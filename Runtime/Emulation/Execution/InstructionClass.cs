namespace Fusion.Runtime.Emulation.Execution;

/// <summary>What an instruction mainly occupies.</summary>
internal enum InstructionClass
{
    Integer,
    Float,
    Special,
    Conversion,
    Predicate,
    Move,
    Global,
    Shared,
    Local,
    Parameter,
    Atomic,
    Asynchronous,
    Warp,
    Tensor,
    Barrier,
    Branch,
}
