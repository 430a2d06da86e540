using System.Numerics;
using System.Runtime.CompilerServices;
using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Sanitizer;

namespace Fusion.Runtime.Emulation.Memory;

/// <summary>A state space of PTX: checks a warp's access and gives the memory.</summary>
internal interface IAddressSpace
{
    /// <summary>
    /// Turns <see cref="Warp.Addresses"/> into <see cref="Warp.Pointers"/> for the lanes of a mask. Null where the access is
    /// wrong and was reported: it then reads zeros and writes nothing.
    /// </summary>
    static abstract void Resolve(Warp warp, Operation operation, uint mask, int size, AccessKind kind);

    /// <summary>Counts the transactions of a warp's access.</summary>
    static abstract void Count(Warp warp, ReadOnlySpan<ulong> addresses, int size, AccessKind kind);
}

/// <summary>Accesses by one lane.</summary>
internal static unsafe class OneLane
{
    /// <summary>Checks the access and gives its memory, or null.</summary>
    public static byte* Resolve<TSpace>(Warp warp, Operation operation, int lane, ulong address, int size, AccessKind kind) where TSpace : IAddressSpace
    {
        warp.Addresses[lane] = address;
        TSpace.Resolve(warp, operation, 1u << lane, size, kind);
        return warp.Pointers[lane];
    }
}

/// <summary>.global: addresses are generic ones.</summary>
internal readonly unsafe struct GlobalSpace : IAddressSpace
{
    public static void Resolve(Warp warp, Operation operation, uint mask, int size, AccessKind kind)
    {
        ulong* addresses = warp.Addresses;
        byte** pointers = warp.Pointers;
        bool sanitize = warp.Launch.Options.Sanitize;
        // Lanes mostly use one tensor.
        Region? region = null;
        ulong last = 0;
        for (; mask != 0; mask &= mask - 1)
        {
            int lane = BitOperations.TrailingZeroCount(mask);
            ulong address = addresses[lane];
            if (region is null || address - region.First >= region.Extent)
            {
                region = warp.Launch.Regions.Find(address);
                last = region is null ? 0 : (ulong)region.Bytes - (uint)size;
            }
            pointers[lane] = null;
            if (region is null)
            {
                warp.Launch.Sanitizer.Report(SanitizerKind.OutOfBounds, warp, operation, lane, address);
                continue;
            }
            ulong offset = address - region.Base;
            bool dense = region.IsDense && region.Bytes >= size && offset <= last;
            if (!dense && !region.Contains((long)offset, size))
                warp.Launch.Sanitizer.Report(SanitizerKind.OutOfBounds, warp, operation, lane, address);
            else if ((address & (uint)(size - 1)) != 0)
                warp.Launch.Sanitizer.Report(SanitizerKind.Misaligned, warp, operation, lane, address);
            else
            {
                if (sanitize)
                    Check(warp, operation, lane, address, size, kind, region, region.Offset + (long)offset);
                pointers[lane] = region.Host + offset;
            }
        }
    }

    public static void Count(Warp warp, ReadOnlySpan<ulong> addresses, int size, AccessKind kind) =>
        warp.Launch.Traffic.Global(warp.Launch.Regions, addresses, size, kind);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Check(Warp warp, Operation operation, int lane, ulong address, int size, AccessKind kind, Region region, long at)
    {
        Allocation allocation = region.Allocation;
        if ((kind & AccessKind.Read) != 0)
        {
            if (!allocation.Written.Contains(at, size) || !allocation.Live.Contains(at, size))
                Stale(warp, operation, lane, address, size, allocation, at);
            if (region.CanRace)
                allocation.Shadow!.Read(warp, operation, lane, at, size, kind, address);
        }
        if ((kind & AccessKind.Write) != 0)
        {
            if (region.IsReadOnly)
                warp.Launch.Sanitizer.Report(SanitizerKind.WriteToReadOnly, warp, operation, lane, address);
            if (!allocation.Live.Contains(at, size))
                Stale(warp, operation, lane, address, size, allocation, at);
            allocation.Shadow!.Write(warp, operation, lane, at, size, kind, address);
            allocation.Written.AddPiece(at, size);
        }
    }

    private static void Stale(Warp warp, Operation operation, int lane, ulong address, int size, Allocation allocation, long at) =>
        warp.Launch.Sanitizer.Report(allocation.Live.Contains(at, size) ? SanitizerKind.Uninitialised : SanitizerKind.FreedMemory, warp, operation, lane, address);
}

/// <summary>.shared: addresses are offsets into the block's memory.</summary>
internal readonly unsafe struct SharedSpace : IAddressSpace
{
    public static void Resolve(Warp warp, Operation operation, uint mask, int size, AccessKind kind)
    {
        SharedMemory shared = warp.Cta.Shared;
        ulong* addresses = warp.Addresses;
        byte** pointers = warp.Pointers;
        for (uint rest = mask; rest != 0; rest &= rest - 1)
        {
            int lane = BitOperations.TrailingZeroCount(rest);
            // A 32-bit address may have been computed with a carry out of it.
            uint address = (uint)addresses[lane];
            bool outside = address + (ulong)(uint)size > (uint)shared.Bytes;
            if (outside || (address & (uint)(size - 1)) != 0)
            {
                warp.Launch.Sanitizer.Report(outside ? SanitizerKind.OutOfBounds : SanitizerKind.Misaligned, warp, operation, lane, AddressWindows.Shared + address);
                pointers[lane] = null;
                mask &= ~(1u << lane);
                continue;
            }
            pointers[lane] = shared.Data + address;
        }
        if (!warp.Launch.Options.Sanitize)
            return;
        if ((kind & AccessKind.Read) != 0)
            shared.Read(warp, operation, mask, size, kind);
        if ((kind & AccessKind.Write) != 0)
            shared.Write(warp, operation, mask, size, kind);
    }

    public static void Count(Warp warp, ReadOnlySpan<ulong> addresses, int size, AccessKind kind) => warp.Launch.Traffic.Shared(addresses, size, kind);
}

/// <summary>.local: addresses are offsets into the thread's own memory.</summary>
internal readonly unsafe struct LocalSpace : IAddressSpace
{
    public static void Resolve(Warp warp, Operation operation, uint mask, int size, AccessKind kind)
    {
        LocalMemory local = warp.Local;
        for (; mask != 0; mask &= mask - 1)
        {
            int lane = BitOperations.TrailingZeroCount(mask);
            ulong address = warp.Addresses[lane] & (AddressWindows.Size - 1);
            bool outside = address + (uint)size > (uint)local.Bytes;
            if (outside || (address & (uint)(size - 1)) != 0)
            {
                warp.Launch.Sanitizer.Report(outside ? SanitizerKind.OutOfBounds : SanitizerKind.Misaligned, warp, operation, lane, AddressWindows.Local + address);
                warp.Pointers[lane] = null;
                continue;
            }
            if ((kind & AccessKind.Read) != 0 && warp.Launch.Options.Sanitize && !local.IsWritten(lane, address, size))
                warp.Launch.Sanitizer.Report(SanitizerKind.Uninitialised, warp, operation, lane, AddressWindows.Local + address);
            if ((kind & AccessKind.Write) != 0)
                local.MarkWritten(lane, address, size);
            warp.Pointers[lane] = local.Address(lane, address);
        }
    }

    public static void Count(Warp warp, ReadOnlySpan<ulong> addresses, int size, AccessKind kind) => warp.Launch.Traffic.Local(addresses.Length, size);
}

/// <summary>.param: the launch's parameter block, read only.</summary>
internal readonly unsafe struct ParameterSpace : IAddressSpace
{
    public static void Resolve(Warp warp, Operation operation, uint mask, int size, AccessKind kind)
    {
        byte[] block = warp.Launch.Parameters;
        for (; mask != 0; mask &= mask - 1)
        {
            int lane = BitOperations.TrailingZeroCount(mask);
            ulong address = warp.Addresses[lane] & (AddressWindows.Size - 1);
            bool misaligned = (address & (uint)(size - 1)) != 0;
            if (misaligned || address + (uint)size > (uint)warp.Launch.Kernel.ParameterBytes || (kind & AccessKind.Write) != 0)
            {
                warp.Launch.Sanitizer.Report(misaligned ? SanitizerKind.Misaligned : SanitizerKind.OutOfBounds, warp, operation, lane, AddressWindows.Parameter + address);
                warp.Pointers[lane] = null;
                continue;
            }
            // The block is allocated pinned.
            warp.Pointers[lane] = (byte*)Unsafe.AsPointer(ref block[(int)address]);
        }
    }

    public static void Count(Warp warp, ReadOnlySpan<ulong> addresses, int size, AccessKind kind)
    {
        // The constant cache serves a whole warp at once.
    }
}

/// <summary>No space named: the window of the address decides, group by group of lanes.</summary>
internal readonly unsafe struct GenericSpace : IAddressSpace
{
    public static void Resolve(Warp warp, Operation operation, uint mask, int size, AccessKind kind)
    {
        uint shared = 0, local = 0, parameter = 0;
        for (uint rest = mask; rest != 0; rest &= rest - 1)
        {
            int lane = BitOperations.TrailingZeroCount(rest);
            switch (warp.Addresses[lane] >> AddressWindows.Shift << AddressWindows.Shift)
            {
                case AddressWindows.Shared:
                    shared |= 1u << lane;
                    break;
                case AddressWindows.Local:
                    local |= 1u << lane;
                    break;
                case AddressWindows.Parameter:
                    parameter |= 1u << lane;
                    break;
            }
        }
        if (shared != 0)
            SharedSpace.Resolve(warp, operation, shared, size, kind);
        if (local != 0)
            LocalSpace.Resolve(warp, operation, local, size, kind);
        if (parameter != 0)
            ParameterSpace.Resolve(warp, operation, parameter, size, kind);
        uint global = mask & ~(shared | local | parameter);
        if (global != 0)
            GlobalSpace.Resolve(warp, operation, global, size, kind);
    }

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
