using Fusion.Runtime.Emulation.Memory;

namespace Fusion.StandInDriver;

/// <content>
/// Device memory, at addresses that a processor cannot use: who takes one for a pointer crashes. No address is given out
/// twice, so that a use of freed memory is found; bytes that nobody wrote are known as such to the emulator.
/// </summary>
internal sealed unsafe partial class Gpu
{
    /// <summary>Memory of the GPU, in bytes.</summary>
    public const ulong TotalMemory = 1ul << 30;

    /// <summary>Above what programs of x86-64 can have, below the windows of shared memory and the like.</summary>
    private const ulong FirstAddress = 0x81ul << AddressWindows.Shift;

    private const ulong Gap = 4096;

    private readonly PlacedRegions _memory = new();
    private readonly HashSet<Region> _freed = [];
    private ulong _nextAddress = FirstAddress;
    private ulong _highest, _reserved, _keep;

    /// <summary>Handle of the only pool.</summary>
    public nint Pool { get; } = 0x5600_0000;

    /// <summary>Bytes in use.</summary>
    public ulong Used { get; private set; }

    /// <summary>The most bytes in use at one time.</summary>
    public ulong Highest => _highest;

    /// <summary>Bytes that are free: neither in use nor kept for the next allocation.</summary>
    public ulong FreeMemory => TotalMemory - Math.Max(Used, _reserved);

    public nint Allocate(nuint bytes, nint stream)
    {
        Get<Stream>(stream);
        if (bytes == 0)
            throw new DriverRefusal(DriverStatus.InvalidValue, "an allocation of no bytes");
        if (bytes > TotalMemory - Used)
            throw new DriverRefusal(DriverStatus.OutOfMemory, $"{bytes} bytes, {TotalMemory - Used} are free");
        var allocation = new Allocation((long)bytes);
        allocation.Written.Clear();
        // As in a used pool: what nobody wrote must not look right by chance.
        new Span<byte>(allocation.Data, (int)bytes).Fill(0xff);
        ulong address = _nextAddress;
        _nextAddress += (bytes + 2 * Gap - 1) / Gap * Gap;
        _memory.Add($"the allocation at 0x{address:x}", address, allocation);
        Used += bytes;
        _highest = Math.Max(_highest, Used);
        _reserved = Math.Max(_reserved, Used);
        return (nint)address;
    }

    public void FreeLater(nint address, nint stream)
    {
        Region region = Locate(address, 1);
        if (region.Base != (ulong)address)
            throw new DriverRefusal(DriverStatus.InvalidValue, $"0x{address:x} is not the beginning of an allocation");
        Enqueue(stream, () => Release(region));
        _freed.Add(region);
        Used -= (ulong)region.Bytes;
        if (_reserved > _keep)
            _reserved = Math.Max(_keep, Used);
    }

    /// <summary>Writes a pattern of 1, 2 or 4 bytes, in stream order.</summary>
    public void FillLater(nint address, byte[] pattern, nuint count, nint stream)
    {
        if (address % pattern.Length != 0)
            throw new DriverRefusal(DriverStatus.InvalidValue, $"0x{address:x} is not aligned to {pattern.Length} bytes");
        long bytes = (long)count * pattern.Length;
        Region region = Locate(address, bytes);
        Enqueue(stream, () =>
        {
            byte* to = Bytes(region, address);
            for (long i = 0; i < bytes; i++)
                to[i] = pattern[i % pattern.Length];
            MarkWritten(region, address, bytes);
        });
    }

    /// <summary>Copies from host memory, which is read when the stream comes to it: as late as a GPU may.</summary>
    public void CopyInLater(nint destination, void* source, nuint bytes, nint stream)
    {
        Region to = Locate(destination, (long)bytes);
        Enqueue(stream, () =>
        {
            Buffer.MemoryCopy(source, Bytes(to, destination), bytes, bytes);
            MarkWritten(to, destination, (long)bytes);
        });
    }

    public void CopyOutLater(void* destination, nint source, nuint bytes, nint stream)
    {
        Region from = Locate(source, (long)bytes);
        Enqueue(stream, () => Buffer.MemoryCopy(Bytes(from, source), destination, bytes, bytes));
    }

    public void CopyWithinLater(nint destination, nint source, nuint bytes, nint stream)
    {
        Region to = Locate(destination, (long)bytes), from = Locate(source, (long)bytes);
        if (to == from && Math.Abs(destination - source) < (nint)bytes)
            throw new DriverRefusal(DriverStatus.InvalidValue, "source and destination overlap");
        Enqueue(stream, () =>
        {
            Buffer.MemoryCopy(Bytes(from, source), Bytes(to, destination), bytes, bytes);
            MarkWritten(to, destination, (long)bytes);
        });
    }

    public void KeepReserved(ulong bytes) => _keep = bytes;

    public void Trim(nuint keep) => _reserved = Math.Max(Used, Math.Min(_reserved, keep));

    public void ResetHighest() => _highest = Used;

    /// <summary>The allocation that holds a range.</summary>
    private Region Locate(nint address, long bytes)
    {
        if (_memory.Find((ulong)address) is not { } region || _freed.Contains(region))
            throw new DriverRefusal(DriverStatus.InvalidValue, $"0x{address:x} is in no allocation; it was freed, or is no address of the GPU");
        long at = (long)((ulong)address - region.Base);
        return at + bytes <= region.Bytes
            ? region
            : throw new DriverRefusal(DriverStatus.InvalidValue, $"{bytes} bytes from byte {at} on are more than the allocation's {region.Bytes}");
    }

    private static byte* Bytes(Region region, nint address) => region.Host + (long)((ulong)address - region.Base);

    private static void MarkWritten(Region region, nint address, long bytes) =>
        region.Allocation.Written.Add((long)((ulong)address - region.Base), bytes);

    private void Release(Region region)
    {
        _memory.Remove(region);
        _freed.Remove(region);
        region.Allocation.Dispose();
    }

    private void FreeAll()
    {
        foreach (Region region in _memory.Regions.ToArray())
        {
            if (!_freed.Contains(region))
                _left.Add($"{region.Bytes} bytes of memory");
            Release(region);
        }
        (Used, _reserved) = (0, 0);
    }
}
