namespace Fusion.Cli.Profiling;

/// <summary>What was counted while the instructions of one launch ran.</summary>
internal sealed record LaunchCounters
{
    /// <summary>Instructions that warps issued.</summary>
    public long WarpInstructions { get; init; }

    /// <summary>The same, times the lanes that took part.</summary>
    public long ThreadInstructions { get; init; }

    /// <summary>Thread instructions by kind, for example "fp32" or "global load".</summary>
    public IReadOnlyDictionary<string, long> ThreadInstructionsByClass { get; init; } = new Dictionary<string, long>();

    /// <summary>Bytes of global memory that threads asked for.</summary>
    public long GlobalLoadBytes { get; init; }

    /// <summary>Bytes of global memory that threads stored.</summary>
    public long GlobalStoreBytes { get; init; }

    /// <summary>Transactions of 32 bytes that loads of global memory need.</summary>
    public long GlobalLoadSectors { get; init; }

    /// <summary>Transactions of 32 bytes that stores to global memory need.</summary>
    public long GlobalStoreSectors { get; init; }

    /// <summary>Bytes of global memory that were read, each once.</summary>
    public long UniqueBytesRead { get; init; }

    /// <summary>Bytes of global memory that were written, each once.</summary>
    public long UniqueBytesWritten { get; init; }

    /// <summary>Loads of shared memory, by warps.</summary>
    public long SharedLoads { get; init; }

    /// <summary>Stores to shared memory, by warps.</summary>
    public long SharedStores { get; init; }

    /// <summary>Passes through shared memory beyond the first of each access.</summary>
    public long SharedBankConflicts { get; init; }

    /// <summary>Branches on which lanes of a warp parted.</summary>
    public long DivergentBranches { get; init; }

    /// <summary>Branches that warps reached.</summary>
    public long Branches { get; init; }

    /// <summary>Barriers of a block that warps reached.</summary>
    public long Barriers { get; init; }

    /// <summary>Operations of mma and wgmma, two for each multiply-add.</summary>
    public long TensorOperations { get; init; }

    /// <summary>Floating-point operations of all other instructions.</summary>
    public long FloatOperations { get; init; }
}
