namespace Fusion.Runtime.Emulation.Execution;

/// <summary>A kernel, decoded: what every block of threads runs.</summary>
internal sealed class EmulatedKernel
{
    public required string Name { get; init; }

    /// <summary>Basic blocks; the first is the entry, the last ends the threads.</summary>
    public required Block[] Blocks { get; init; }

    /// <summary>Every instruction by <see cref="Operation.Index"/>.</summary>
    public required IReadOnlyList<Operation> Operations { get; init; }

    /// <summary>Bytes of a warp's registers, constants included.</summary>
    public required int RegisterBytes { get; init; }

    /// <summary>Literals and addresses of symbols, which fill registers of their own.</summary>
    public required IReadOnlyList<ConstantRegister> Constants { get; init; }

    /// <summary>Special registers that are read.</summary>
    public required IReadOnlyList<SpecialRegister> Specials { get; init; }

    /// <summary>Shared memory declared with a size; what a launch asks for follows it.</summary>
    public required int StaticSharedBytes { get; init; }

    /// <summary>Local memory of a thread.</summary>
    public required int LocalBytes { get; init; }

    /// <summary>Parameter block of a launch.</summary>
    public required int ParameterBytes { get; init; }

    /// <summary>Initial contents of global and constant variables of the module.</summary>
    public required byte[] ModuleMemory { get; init; }

    /// <summary>Smallest access to global memory: the grain at which races are tracked.</summary>
    public required int GlobalGrain { get; init; }

    /// <summary>Smallest access to shared memory.</summary>
    public required int SharedGrain { get; init; }

    /// <summary>Whether hardware besides the threads reads or writes shared memory: bulk copies and wgmma.</summary>
    public required bool UsesAsyncProxy { get; init; }

    /// <summary>Whether it has wgmma.</summary>
    public required bool UsesWarpgroups { get; init; }

    /// <summary>Source locations of PTX.</summary>
    public required IReadOnlyDictionary<int, string> Files { get; init; }
}

/// <summary>A register that holds one value in all lanes.</summary>
/// <param name="Offset">Where it lies.</param>
/// <param name="Bytes">Bytes of a lane: 2, 4 or 8; 0 for a predicate.</param>
/// <param name="Value">Its bits.</param>
internal sealed record ConstantRegister(int Offset, int Bytes, ulong Value);

/// <summary>A special register of PTX, 32 bits wide, and where it lies.</summary>
internal sealed record SpecialRegister(string Name, int Offset);
