namespace Fusion.Runtime.Cuda.Resources;

/// <summary>How many blocks of a kernel a multiprocessor holds at a time.</summary>
/// <remarks>
/// CUDA C++ Programming Guide, technical specifications per compute capability: 64 warps, 32 blocks and 65,536 registers on
/// 8.0 and 9.0, which differ in shared memory. Registers are allocated to a warp in units of 256 (CUDA C++ Best Practices
/// Guide, "Calculating Occupancy"), out of the quarter of them that its scheduler owns. Ampere and Hopper Tuning Guides,
/// "Occupancy" and "Unified Shared Memory": of each block's shared memory, 1 KiB is the system's.
/// </remarks>
/// <param name="SharedBytes">Shared memory of all blocks together.</param>
public sealed record Multiprocessor(int SharedBytes)
{
    private const int WarpThreads = 32, MaxWarps = 64, MaxBlocks = 32, Schedulers = 4;
    private const int Registers = 65_536, RegisterUnit = 256;
    private const int SystemSharedBytes = 1024, SharedUnit = 128;

    /// <summary>That of an A100: 164 KiB.</summary>
    public static Multiprocessor Sm80 { get; } = new(164 << 10);

    /// <summary>That of an H100 or H200: 228 KiB.</summary>
    public static Multiprocessor Sm90 { get; } = new(228 << 10);

    /// <summary>Blocks at a time; 0 if one is too large.</summary>
    /// <param name="threads">Threads of a block, from 1.</param>
    /// <param name="registers">Registers of a thread, from 1.</param>
    /// <param name="sharedBytes">Shared memory of a block, static and dynamic.</param>
    public int Blocks(int threads, int registers, int sharedBytes)
    {
        int warps = (threads + WarpThreads - 1) / WarpThreads;
        int byRegisters = Registers / Schedulers / RoundUp(registers * WarpThreads, RegisterUnit) * Schedulers / warps;
        int byShared = SharedBytes / RoundUp(sharedBytes + SystemSharedBytes, SharedUnit);
        return Math.Min(Math.Min(MaxWarps / warps, MaxBlocks), Math.Min(byRegisters, byShared));
    }

    /// <summary>The part, 0 to 1, of the multiprocessor's 64 warps that so many blocks fill.</summary>
    public static double Occupancy(int blocks, int threads) => (double)blocks * ((threads + WarpThreads - 1) / WarpThreads) / MaxWarps;

    private static int RoundUp(int number, int unit) => (number + unit - 1) / unit * unit;
}
