namespace Fusion.Runtime.Emulation.Memory;

/// <summary>Memory transactions of a launch, as the hardware would make them from each warp's addresses.</summary>
internal sealed class Traffic(bool isEnabled)
{
    /// <summary>Bytes of the unit in which global memory is moved.</summary>
    public const int SectorBytes = 32;

    private const int Banks = 32;
    private const int BankBytes = 4;

    /// <summary>Whether anything is counted.</summary>
    public bool IsEnabled { get; } = isEnabled;

    public long GlobalLoadBytes { get; private set; }

    public long GlobalStoreBytes { get; private set; }

    public long GlobalLoadSectors { get; private set; }

    public long GlobalStoreSectors { get; private set; }

    public long UniqueBytesRead { get; private set; }

    public long UniqueBytesWritten { get; private set; }

    public long SharedLoads { get; private set; }

    public long SharedStores { get; private set; }

    public long SharedBankConflicts { get; private set; }

    public long LocalBytes { get; private set; }

    /// <summary>One access of a warp to global memory. Atomics count as both load and store.</summary>
    public void Global(RegionTable regions, ReadOnlySpan<ulong> addresses, int size, AccessKind kind)
    {
        int sectors = Sectors(addresses, size);
        if ((kind & AccessKind.Read) != 0)
        {
            GlobalLoadBytes += addresses.Length * (long)size;
            GlobalLoadSectors += sectors;
        }
        if ((kind & AccessKind.Write) != 0)
        {
            GlobalStoreBytes += addresses.Length * (long)size;
            GlobalStoreSectors += sectors;
        }
        foreach (ulong address in addresses)
        {
            if (regions.Find(address) is not { Allocation.Touched: { } touched } region || !region.Contains((long)(address - region.Base), size))
                continue;
            long at = region.Offset + (long)(address - region.Base);
            if ((kind & AccessKind.Read) != 0)
                UniqueBytesRead += touched.Read.AddPiece(at, size);
            if ((kind & AccessKind.Write) != 0)
                UniqueBytesWritten += touched.Written.AddPiece(at, size);
        }
    }

    /// <summary>
    /// One access of a warp to shared memory. A warp's request takes one wavefront for each different word that its worst
    /// bank has to give; accesses of 8 and 16 bytes are split into half and quarter warps first.
    /// </summary>
    public void Shared(ReadOnlySpan<ulong> addresses, int size, AccessKind kind)
    {
        if ((kind & AccessKind.Read) != 0)
            SharedLoads++;
        if ((kind & AccessKind.Write) != 0)
            SharedStores++;
        int lanes = Math.Max(1, Banks * BankBytes / Math.Max(size, BankBytes));
        for (int first = 0; first < addresses.Length; first += lanes)
            SharedBankConflicts += Wavefronts(addresses[first..Math.Min(first + lanes, addresses.Length)], size) - 1;
    }

    public void Local(int lanes, int size) => LocalBytes += lanes * (long)size;

    private static int Sectors(ReadOnlySpan<ulong> addresses, int size)
    {
        Span<ulong> seen = stackalloc ulong[64];
        int count = 0;
        foreach (ulong address in addresses)
            for (ulong sector = address / SectorBytes; sector <= (address + (uint)size - 1) / SectorBytes; sector++)
                if ((count == 0 || seen[count - 1] != sector) && !seen[..count].Contains(sector))
                    seen[count++] = sector;
        return count;
    }

    private static int Wavefronts(ReadOnlySpan<ulong> addresses, int size)
    {
        Span<uint> words = stackalloc uint[128];
        Span<byte> perBank = stackalloc byte[Banks];
        perBank.Clear();
        int count = 0, most = 1;
        foreach (ulong address in addresses)
            for (uint word = (uint)address / BankBytes; word <= ((uint)address + (uint)size - 1) / BankBytes; word++)
            {
                if (words[..count].Contains(word))
                    continue;
                words[count++] = word;
                most = Math.Max(most, ++perBank[(int)(word % Banks)]);
            }
        return most;
    }
}
