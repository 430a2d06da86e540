using System.Runtime.CompilerServices;
using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Sanitizer;

namespace Fusion.Runtime.Emulation.Memory;

/// <summary>A state space of PTX: checks one lane's access and gives the memory.</summary>
internal unsafe interface IAddressSpace
{
    /// <summary>
    /// Host memory of an access; null if the access is wrong and was reported: it then reads zeros and writes nothing.
    /// </summary>
    static abstract byte* Resolve(Warp warp, Operation operation, int lane, ulong address, int size, AccessKind kind);

    /// <summary>Counts the transactions of a warp's access.</summary>
    static abstract void Count(Warp warp, ReadOnlySpan<ulong> addresses, int size, AccessKind kind);
}

/// <summary>.global: addresses are generic ones.</summary>
internal readonly unsafe struct GlobalSpace : IAddressSpace
{
    public static byte* Resolve(Warp warp, Operation operation, int lane, ulong address, int size, AccessKind kind)
    {
        LaunchState launch = warp.Launch;
        if (launch.Regions.Find(address) is not { } region)
            return Wrong(SanitizerKind.OutOfBounds, warp, operation, lane, address);
        if ((address & (uint)(size - 1)) != 0)
            return Wrong(SanitizerKind.Misaligned, warp, operation, lane, address);
        long offset = (long)(address - region.Base);
        if (!region.Contains(offset, size))
            return Wrong(SanitizerKind.OutOfBounds, warp, operation, lane, address);
        if (launch.Options.Sanitize)
            Check(warp, operation, lane, address, size, kind, region, region.Offset + offset);
        return region.Host + offset;
    }

    public static void Count(Warp warp, ReadOnlySpan<ulong> addresses, int size, AccessKind kind) =>
        warp.Launch.Traffic.Global(warp.Launch.Regions, addresses, size, kind);

    private static void Check(Warp warp, Operation operation, int lane, ulong address, int size, AccessKind kind, Region region, long at)
    {
        Allocation allocation = region.Allocation;
        LaunchSanitizer sanitizer = warp.Launch.Sanitizer;
        GlobalShadow shadow = allocation.Shadow!;
        if (!allocation.Live.Contains(at, size))
            sanitizer.Report(SanitizerKind.FreedMemory, warp, operation, lane, address);
        if ((kind & AccessKind.Read) != 0)
        {
            if (!allocation.Written.Contains(at, size))
                sanitizer.Report(SanitizerKind.Uninitialised, warp, operation, lane, address);
            shadow.Read(warp, operation, lane, at, size, kind, address);
        }
        if ((kind & AccessKind.Write) != 0)
        {
            if (region.IsReadOnly)
                sanitizer.Report(SanitizerKind.WriteToReadOnly, warp, operation, lane, address);
            shadow.Write(warp, operation, lane, at, size, kind, address);
            allocation.Written.AddPiece(at, size);
        }
    }

    private static byte* Wrong(SanitizerKind kind, Warp warp, Operation operation, int lane, ulong address)
    {
        warp.Launch.Sanitizer.Report(kind, warp, operation, lane, address);
        return null;
    }
}

/// <summary>.shared: addresses are offsets into the block's memory.</summary>
internal readonly unsafe struct SharedSpace : IAddressSpace
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* Resolve(Warp warp, Operation operation, int lane, ulong address, int size, AccessKind kind)
    {
        SharedMemory shared = warp.Cta.Shared;
        // A 32-bit address may have been computed with a carry out of it.
        address = (uint)address;
        if (address + (uint)size > (uint)shared.Bytes || (address & (uint)(size - 1)) != 0)
            return Wrong(warp, operation, lane, address, size);
        if (warp.Launch.Options.Sanitize)
        {
            if ((kind & AccessKind.Read) != 0)
                shared.Read(warp, operation, lane, (int)address, size, kind);
            if ((kind & AccessKind.Write) != 0)
                shared.Write(warp, operation, lane, (int)address, size, kind);
        }
        return shared.Data + address;
    }

    public static void Count(Warp warp, ReadOnlySpan<ulong> addresses, int size, AccessKind kind) => warp.Launch.Traffic.Shared(addresses, size, kind);

    private static byte* Wrong(Warp warp, Operation operation, int lane, ulong address, int size)
    {
        SanitizerKind kind = address + (uint)size > (uint)warp.Cta.Shared.Bytes ? SanitizerKind.OutOfBounds : SanitizerKind.Misaligned;
        warp.Launch.Sanitizer.Report(kind, warp, operation, lane, AddressWindows.Shared + address);
        return null;
    }
}

/// <summary>.local: addresses are offsets into the thread's own memory.</summary>
internal readonly unsafe struct LocalSpace : IAddressSpace
{
    public static byte* Resolve(Warp warp, Operation operation, int lane, ulong address, int size, AccessKind kind)
    {
        address &= (1ul << AddressWindows.Shift) - 1;
        LocalMemory local = warp.Local;
        SanitizerKind? wrong = address + (uint)size > (uint)local.Bytes ? SanitizerKind.OutOfBounds
            : (address & (uint)(size - 1)) != 0 ? SanitizerKind.Misaligned : null;
        if (wrong is { } kindOfFault)
        {
            warp.Launch.Sanitizer.Report(kindOfFault, warp, operation, lane, AddressWindows.Local + address);
            return null;
        }
        if ((kind & AccessKind.Read) != 0 && warp.Launch.Options.Sanitize && !local.IsWritten(lane, address, size))
            warp.Launch.Sanitizer.Report(SanitizerKind.Uninitialised, warp, operation, lane, AddressWindows.Local + address);
        if ((kind & AccessKind.Write) != 0)
            local.MarkWritten(lane, address, size);
        return local.Address(lane, address);
    }

    public static void Count(Warp warp, ReadOnlySpan<ulong> addresses, int size, AccessKind kind) => warp.Launch.Traffic.Local(addresses.Length, size);
}

/// <summary>.param: the launch's parameter block, read only.</summary>
internal readonly unsafe struct ParameterSpace : IAddressSpace
{
    public static byte* Resolve(Warp warp, Operation operation, int lane, ulong address, int size, AccessKind kind)
    {
        byte[] block = warp.Launch.Parameters;
        address &= (1ul << AddressWindows.Shift) - 1;
        if (address + (uint)size <= (uint)block.Length && (address & (uint)(size - 1)) == 0 && (kind & AccessKind.Write) == 0)
            return (byte*)Unsafe.AsPointer(ref block[(int)address]); // The block is allocated pinned.
        warp.Launch.Sanitizer.Report((address & (uint)(size - 1)) != 0 ? SanitizerKind.Misaligned : SanitizerKind.OutOfBounds, warp, operation, lane, AddressWindows.Parameter + address);
        return null;
    }

    public static void Count(Warp warp, ReadOnlySpan<ulong> addresses, int size, AccessKind kind)
    {
        // The constant cache serves a whole warp at once.
    }
}

/// <summary>No space named: the window of the address decides, lane by lane.</summary>
internal readonly unsafe struct GenericSpace : IAddressSpace
{
    public static byte* Resolve(Warp warp, Operation operation, int lane, ulong address, int size, AccessKind kind) => (address >> AddressWindows.Shift << AddressWindows.Shift) switch
    {
        AddressWindows.Shared => SharedSpace.Resolve(warp, operation, lane, address - AddressWindows.Shared, size, kind),
        AddressWindows.Local => LocalSpace.Resolve(warp, operation, lane, address, size, kind),
        AddressWindows.Parameter => ParameterSpace.Resolve(warp, operation, lane, address, size, kind),
        _ => GlobalSpace.Resolve(warp, operation, lane, address, size, kind),
    };

    public static void Count(Warp warp, ReadOnlySpan<ulong> addresses, int size, AccessKind kind)
    {
        switch (addresses[0] >> AddressWindows.Shift << AddressWindows.Shift)
        {
            case AddressWindows.Shared:
                SharedSpace.Count(warp, addresses, size, kind);
                break;
            case AddressWindows.Local or AddressWindows.Parameter:
                LocalSpace.Count(warp, addresses, size, kind);
                break;
            default:
                GlobalSpace.Count(warp, addresses, size, kind);
                break;
        }
    }
}
