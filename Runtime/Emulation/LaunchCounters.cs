using Fusion.Runtime.Emulation.Execution;

namespace Fusion.Runtime.Emulation;

/// <summary>What a launch executed, as a GPU would count it. Nothing here depends on the machine that emulates.</summary>
public sealed record LaunchCounters
{
    /// <summary>Instructions that warps executed.</summary>
    public long WarpInstructions { get; init; }

    /// <summary>Instructions that threads executed: those of a warp, times its lanes that took part.</summary>
    public long ThreadInstructions { get; init; }

    /// <summary>Instructions of threads by class: "integer", "float", "global", "tensor", ….</summary>
    public IReadOnlyDictionary<string, long> ThreadInstructionsByClass { get; init; } = new Dictionary<string, long>();

    /// <summary>Floating-point operations outside of tensor cores; a fused multiply-add counts as 2.</summary>
    public long FloatOperations { get; init; }

    /// <summary>Operations of tensor cores.</summary>
    public long TensorOperations { get; init; }

    /// <summary>
    /// Bytes of operands that they take, one element for each operation: in a clock they take equally many of any type, so that
    /// products of bytes cost half of those of 16-bit numbers, and products in TF32 twice as much.
    /// </summary>
    public long TensorOperandBytes { get; init; }

    /// <summary>Branches that warps executed.</summary>
    public long Branches { get; init; }

    /// <summary>Branches at which lanes of a warp parted.</summary>
    public long DivergentBranches { get; init; }

    /// <summary>Barriers that warps reached.</summary>
    public long Barriers { get; init; }

    /// <summary>Bytes that threads asked for in global memory.</summary>
    public long GlobalLoadBytes { get; init; }

    /// <summary>Bytes that threads wrote to global memory.</summary>
    public long GlobalStoreBytes { get; init; }

    /// <summary>Sectors of 32 bytes that warps' loads touched.</summary>
    public long GlobalLoadSectors { get; init; }

    /// <summary>Sectors of 32 bytes that warps' stores touched.</summary>
    public long GlobalStoreSectors { get; init; }

    /// <summary>Different bytes of global memory that were read: the least that has to be moved.</summary>
    public long UniqueBytesRead { get; init; }

    /// <summary>Different bytes of global memory that were written.</summary>
    public long UniqueBytesWritten { get; init; }

    /// <summary>Loads of warps from shared memory.</summary>
    public long SharedLoads { get; init; }

    /// <summary>Stores of warps to shared memory.</summary>
    public long SharedStores { get; init; }

    /// <summary>Extra wavefronts of shared memory because lanes wanted different words of one bank.</summary>
    public long SharedBankConflicts { get; init; }

    /// <summary>Bytes of local memory, which a GPU keeps in global memory and caches.</summary>
    public long LocalBytes { get; init; }

    internal static LaunchCounters Of(LaunchState launch)
    {
        long warps = 0, threads = 0, floats = 0, tensors = 0, operandBytes = 0, branches = 0, barriers = 0;
        var classes = new SortedDictionary<string, long>(StringComparer.Ordinal);
        for (int b = 0; b < launch.Kernel.Blocks.Length; b++)
        {
            Block block = launch.Kernel.Blocks[b];
            long runs = launch.BlockRuns[b], lanes = launch.BlockLanes[b];
            if (runs == 0)
                continue;
            IEnumerable<Operation> operations = block.Last is { } last ? block.Operations.Append(last) : block.Operations;
            foreach (Operation operation in operations)
            {
                warps += runs;
                threads += lanes;
                string name = operation.Class.ToString().ToLowerInvariant();
                classes[name] = classes.GetValueOrDefault(name) + lanes;
                if (operation.Class == InstructionClass.Tensor)
                {
                    tensors += runs * operation.Flops;
                    operandBytes += runs * operation.Flops * operation.OperandBytes;
                }
                else
                    floats += lanes * operation.Flops;
                branches += operation.Class == InstructionClass.Branch ? runs : 0;
                barriers += operation.Class == InstructionClass.Barrier ? runs : 0;
            }
        }
        Memory.Traffic traffic = launch.Traffic;
        return new LaunchCounters
        {
            WarpInstructions = warps,
            ThreadInstructions = threads,
            ThreadInstructionsByClass = classes,
            FloatOperations = floats,
            TensorOperations = tensors,
            TensorOperandBytes = operandBytes,
            Branches = branches,
            DivergentBranches = launch.DivergentBranches,
            Barriers = barriers,
            GlobalLoadBytes = traffic.GlobalLoadBytes,
            GlobalStoreBytes = traffic.GlobalStoreBytes,
            GlobalLoadSectors = traffic.GlobalLoadSectors,
            GlobalStoreSectors = traffic.GlobalStoreSectors,
            UniqueBytesRead = traffic.UniqueBytesRead,
            UniqueBytesWritten = traffic.UniqueBytesWritten,
            SharedLoads = traffic.SharedLoads,
            SharedStores = traffic.SharedStores,
            SharedBankConflicts = traffic.SharedBankConflicts,
            LocalBytes = traffic.LocalBytes,
        };
    }
}
