namespace Fusion.Runtime.Emulation.Memory;

/// <summary>What an instruction does to memory.</summary>
[Flags]
internal enum AccessKind
{
    Read = 1,
    Write = 2,

    /// <summary>Atomic accesses do not race with each other.</summary>
    Atomic = 4,

    /// <summary>The asynchronous proxy: bulk copies and wgmma operands.</summary>
    AsyncProxy = 8,

    Update = Read | Write | Atomic,
}
