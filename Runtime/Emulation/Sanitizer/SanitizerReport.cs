namespace Fusion.Runtime.Emulation.Sanitizer;

/// <summary>What a kernel did wrong.</summary>
public enum SanitizerKind
{
    /// <summary>An access outside of the tensor, of shared, local or parameter memory.</summary>
    OutOfBounds,

    /// <summary>An address that is no multiple of the access's size.</summary>
    Misaligned,

    /// <summary>A read of memory that nothing has written.</summary>
    Uninitialised,

    /// <summary>An access to memory that was given back.</summary>
    FreedMemory,

    /// <summary>A write to a view that the kernel declares as read-only.</summary>
    WriteToReadOnly,

    /// <summary>Two threads of a block use shared memory, one of them writing, with no barrier between.</summary>
    SharedRace,

    /// <summary>Two threads use global memory, one of them writing, with nothing that orders them.</summary>
    GlobalRace,

    /// <summary>Not all threads reach a barrier.</summary>
    BarrierDivergence,

    /// <summary>Threads wait for each other for ever.</summary>
    Deadlock,

    /// <summary>A warp instruction names lanes that do not take part.</summary>
    WarpDivergence,

    /// <summary>Memory or registers of asynchronous work were used before its end was waited for.</summary>
    AsyncNotAwaited,

    /// <summary>The asynchronous proxy reads what threads wrote without a proxy fence between.</summary>
    MissingProxyFence,

    /// <summary>The kernel executed a trap.</summary>
    Trap,
}

/// <summary>One finding.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Kernel">Name of the kernel.</param>
/// <param name="Source">C# file and line, or the place in the generated source; null where unknown.</param>
/// <param name="Program">Number of the program (block of threads) in the grid.</param>
/// <param name="Thread">Number of the thread in its block.</param>
/// <param name="Address">What was accessed, such as "x[3, 17]" or "shared memory at byte 640".</param>
/// <param name="Detail">More of the matter, such as the other access of a race; may be empty.</param>
/// <param name="Message">All of it in one sentence.</param>
public sealed record SanitizerReport(
    SanitizerKind Kind, string Kernel, string? Source, int Program, int Thread, string Address, string Detail, string Message);

/// <summary>The other side of a race.</summary>
/// <param name="What">"read", "write" or "copy".</param>
/// <param name="Program">Its program.</param>
/// <param name="Thread">Its thread; -1 where unknown.</param>
/// <param name="Index">Its instruction; -1 where unknown.</param>
internal readonly record struct OtherAccess(string What, int Program, int Thread, int Index);
