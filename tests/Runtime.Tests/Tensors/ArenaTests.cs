namespace Fusion.Runtime.Tests;

public sealed class ArenaTests
{
    [Fact]
    public void Reset_SameStepAgain_ReplaysAddressesWithoutAllocating()
    {
        using var device = new CpuDevice(1);
        using var arena = new Arena(device, chunkBytes: 4096);
        nint[] first = Step(arena), second = new nint[first.Length];
        long allocations = device.LiveAllocations, high = arena.HighWater;
        arena.Reset();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < second.Length; i++)
            second[i] = Rent(arena, i);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(first, second);
        Assert.Equal((allocations, high), (device.LiveAllocations, arena.HighWater));
        Assert.Equal(first.Length, first.Distinct().Count());
        arena.Dispose();
        Assert.Equal(0, device.LiveAllocations);
    }

    [Fact]
    public void Rent_DifferentTypesAndShapes_DoNotOverlap()
    {
        using var device = new CpuDevice(1);
        using var arena = new Arena(device, chunkBytes: 1024);
        Tensor<float> a = arena.Rent<float>(17), b = arena.Rent<float>(3, 100);
        Tensor<int> c = arena.Rent<int>(5);
        Tensor<float> empty = arena.Rent<float>(0, 4);
        a.Fill(1);
        b.Fill(2);
        c.Fill(3);
        Assert.All(a.ToArray(), x => Assert.Equal(1f, x));
        Assert.All(b.ToArray(), x => Assert.Equal(2f, x));
        Assert.All(c.ToArray(), x => Assert.Equal(3, x));
        Assert.Empty(empty.ToArray());
        Assert.All(new[] { a.Address, b.Address, c.Address }, address => Assert.Equal(0, address % 64));
    }

    [Fact]
    public void Tensor_UsedAfterReset_IsRefused()
    {
        using var device = new CpuDevice(1);
        using var arena = new Arena(device);
        Tensor<float> stale = arena.Rent<float>(4, 4);
        Tensor<float> view = stale.Select(0, 1);
        arena.Reset();
        Assert.True(stale.IsDisposed);
        Assert.Contains("rent it again", Assert.Throws<FusionException>(() => stale.ToArray()).Message, StringComparison.Ordinal);
        Assert.Throws<FusionException>(() => view.Fill(1));
    }

    [Fact]
    public void Release_ToAMark_ReusesMemoryWithinTheStep()
    {
        using var device = new CpuDevice(1);
        using var arena = new Arena(device, chunkBytes: 1024);
        arena.Rent<float>(16);
        ArenaMark mark = arena.Mark();
        nint address = arena.Rent<float>(300).Address;
        arena.Release(mark);
        Assert.Equal(address, arena.Rent<float>(300).Address);
        Assert.Equal(64 + 1216, arena.HighWater);
        arena.Reset();
        Assert.Throws<FusionException>(() => arena.Release(mark));
    }

    private static nint[] Step(Arena arena)
    {
        var addresses = new nint[20];
        for (int i = 0; i < addresses.Length; i++)
            addresses[i] = Rent(arena, i);
        return addresses;
    }

    private static nint Rent(Arena arena, int i) =>
        i % 3 == 0 ? arena.Rent<int>(i + 1).Address : arena.Rent<float>(i, 100 + i).Address;
}
