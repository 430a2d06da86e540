namespace Fusion.Runtime.Tests;

public sealed class CpuBandwidthTests
{
    private const int Count = 3 * CpuBandwidth.Chunk;

    [Fact]
    public void Measure_OnAnyMachine_IsPositiveAndBelowWhatMemoryCanDo()
    {
        using var device = new CpuDevice(2);
        var rates = CpuBandwidth.MeasureGigabytesPerSecond(device);
        // No memory of 2026 gives two threads 2 TB/s; such a rate would mean that a pass skipped its work.
        foreach (double rate in new[] { rates.Read, rates.Write, rates.Triad }) Assert.InRange(rate, 0.01, 2000);
    }

    [Fact]
    public void Passes_OfWholeChunks_TouchEveryNumberThatTheyCount()
    {
        using var device = new CpuDevice(2);
        using Tensor<float> a = Tensor.Zeros<float>(device, Count), b = Tensor.Zeros<float>(device, Count), c = Tensor.Zeros<float>(device, Count), sums = Tensor.Zeros<float>(device, 3);
        CpuBandwidth.Write(device, b, 3);
        c.CopyFrom([.. Enumerable.Range(0, Count).Select(i => (float)(i % 1000))]);
        CpuBandwidth.Triad(device, a, b, c, 0.5f);
        CpuBandwidth.Read(device, b, sums);
        // Small integers and halves: every sum is exact.
        Assert.Equal(Enumerable.Range(0, Count).Select(i => 3 + i % 1000 * 0.5f), a.ToArray());
        Assert.Equal(Enumerable.Repeat(3f * CpuBandwidth.Chunk, 3), sums.ToArray());
    }

    [Theory]
    [InlineData(true, 1, CpuBandwidth.Chunk)]
    [InlineData(false, 3, 2)]
    public void Pass_OverMemory_ComputesAndSaysItsBytes(bool onlyReads, int arrays, float first)
    {
        using var device = new CpuDevice(2);
        using var pass = new CpuMemoryPass(device, onlyReads);
        pass.Run();
        Assert.Equal(first, pass.First);
        Assert.Equal(arrays * 128.0 * (1 << 20), pass.Bytes);
    }
}
