using Fusion.Runtime.Emulation.Memory;
using Fusion.Runtime.Emulation.Sanitizer;

namespace Fusion.Runtime.Emulation.Execution;

/// <summary>One launch: kernel, grid, parameters, memory, and what is observed while it runs.</summary>
internal sealed class LaunchState
{
    public LaunchState(EmulatedKernel kernel, EmulationOptions options, int programs, int threads, int dynamicSharedBytes, byte[] parameters, RegionTable regions, uint firstSerial)
    {
        Kernel = kernel;
        Options = options;
        Programs = programs;
        Threads = threads;
        DynamicSharedBytes = dynamicSharedBytes;
        Parameters = parameters;
        Regions = regions;
        FirstSerial = firstSerial;
        Random = new Random(options.Seed);
        BlockRuns = new long[kernel.Blocks.Length];
        BlockLanes = new long[kernel.Blocks.Length];
        Describe = new Descriptions(this);
        Sanitizer = new LaunchSanitizer(this);
        Traffic = new Traffic(options.Counters);
    }

    public EmulatedKernel Kernel { get; }

    public EmulationOptions Options { get; }

    /// <summary>Blocks of the grid.</summary>
    public int Programs { get; }

    /// <summary>Threads of a block.</summary>
    public int Threads { get; }

    public int DynamicSharedBytes { get; }

    /// <summary>Shared memory of a block: static, then dynamic.</summary>
    public int SharedBytes => Kernel.StaticSharedBytes + DynamicSharedBytes;

    /// <summary>The parameter block.</summary>
    public byte[] Parameters { get; }

    /// <summary>The memory that the kernel may touch.</summary>
    public RegionTable Regions { get; }

    /// <summary>Serial number of program 0; see <see cref="Cta.Serial"/>.</summary>
    public uint FirstSerial { get; }

    /// <summary>Decides the order of programs and warps.</summary>
    public Random Random { get; }

    /// <summary>How often a warp ran each basic block.</summary>
    public long[] BlockRuns { get; }

    /// <summary>How many threads ran each basic block.</summary>
    public long[] BlockLanes { get; }

    /// <summary>Branches at which lanes of a warp parted.</summary>
    public long DivergentBranches { get; set; }

    /// <summary>Words for reports.</summary>
    public Descriptions Describe { get; }

    public LaunchSanitizer Sanitizer { get; }

    /// <summary>Memory transactions, counted where the options ask for it.</summary>
    public Traffic Traffic { get; }
}
