using Fusion.Runtime.Cuda.Resources;

namespace Fusion.Runtime.Tests;

/// <summary>Occupancy against figures that NVIDIA publishes.</summary>
public sealed class MultiprocessorTests
{
    /// <summary>
    /// CUDA C++ Best Practices Guide, "Calculating Occupancy", whose registers, warps and blocks are those of 8.0 and 9.0 too: 37
    /// registers in blocks of 128 threads give 75 % with 12 blocks, in blocks of 320 threads 63 % with 4; with 32
    /// registers a multiprocessor is full.
    /// </summary>
    [Theory]
    [InlineData(128, 37, 12, 0.75)]
    [InlineData(320, 37, 4, 0.625)]
    [InlineData(256, 32, 8, 1)]
    [InlineData(1024, 32, 2, 1)]
    public void Blocks_LimitedByRegisters_AreThoseOfTheGuide(int threads, int registers, int blocks, double occupancy)
    {
        Assert.Equal(blocks, Multiprocessor.Sm80.Blocks(threads, registers, 0));
        Assert.Equal(blocks, Multiprocessor.Sm90.Blocks(threads, registers, 0));
        Assert.Equal(occupancy, Multiprocessor.Occupancy(blocks, threads));
    }

    /// <summary>
    /// Tuning guides: 164 KB on Ampere and 228 KB on Hopper, of which one block can have 163 and 227; 32 blocks at most.
    /// </summary>
    [Fact]
    public void Blocks_LimitedBySharedMemory_LeaveOneKibibyteOfEachToTheSystem()
    {
        Assert.Equal(1, Multiprocessor.Sm80.Blocks(128, 32, 163 << 10));
        Assert.Equal(0, Multiprocessor.Sm80.Blocks(128, 32, (163 << 10) + 1));
        Assert.Equal(1, Multiprocessor.Sm90.Blocks(128, 32, 227 << 10));
        Assert.Equal(2, Multiprocessor.Sm80.Blocks(128, 32, 81 << 10));
        Assert.Equal(1, Multiprocessor.Sm80.Blocks(128, 32, (81 << 10) + 1));
        Assert.Equal(32, Multiprocessor.Sm90.Blocks(32, 32, 0));
    }

    [Theory]
    [InlineData(1, 1, 32, 0.5)] // a warp is the least
    [InlineData(33, 32, 32, 1)]
    [InlineData(1024, 65, 0, 0)] // 72 registers in 32 warps exceed 65,536
    [InlineData(1024, 64, 1, 0.5)]
    public void Blocks_OddSizes_AreRoundedUpToWarps(int threads, int registers, int blocks, double occupancy)
    {
        Assert.Equal(blocks, Multiprocessor.Sm90.Blocks(threads, registers, 0));
        Assert.Equal(occupancy, Multiprocessor.Occupancy(blocks, threads));
    }
}
