using System.Runtime.InteropServices;

namespace Fusion.StandInDriver;

/// <content>Memory and its pool.</content>
internal static unsafe partial class DriverFunctions
{
    private const int ReleaseThreshold = 4, UsedHigh = 8;

    [UnmanagedCallersOnly(EntryPoint = "cuDeviceGetDefaultMemPool")]
    private static int DeviceGetDefaultMemPool(nint* pool, int device) => Initialised(gpu =>
    {
        RequireDevice(device);
        *pool = gpu.Pool;
    });

    [UnmanagedCallersOnly(EntryPoint = "cuMemPoolSetAttribute")]
    private static int MemPoolSetAttribute(nint pool, int attribute, void* value) => Initialised(gpu =>
    {
        RequirePool(gpu, pool);
        Require(attribute is ReleaseThreshold or UsedHigh, $"attribute {attribute} cannot be set");
        if (attribute == ReleaseThreshold)
        {
            gpu.KeepReserved(*(ulong*)value);
            return;
        }
        Require(*(ulong*)value == 0, "a peak can be set to 0 only");
        gpu.ResetHighest();
    });

    [UnmanagedCallersOnly(EntryPoint = "cuMemPoolGetAttribute")]
    private static int MemPoolGetAttribute(nint pool, int attribute, void* value) => Initialised(gpu =>
    {
        RequirePool(gpu, pool);
        Require(attribute == UsedHigh, $"the stand-in has no attribute {attribute}");
        *(ulong*)value = gpu.Highest;
    });

    [UnmanagedCallersOnly(EntryPoint = "cuMemPoolTrimTo")]
    private static int MemPoolTrimTo(nint pool, nuint keepBytes) => Initialised(gpu =>
    {
        RequirePool(gpu, pool);
        gpu.Trim(keepBytes);
    });

    [UnmanagedCallersOnly(EntryPoint = "cuMemGetInfo_v2")]
    private static int MemGetInfo(nuint* free, nuint* total) => InContext(gpu => (*free, *total) = ((nuint)gpu.FreeMemory, (nuint)Gpu.TotalMemory));

    [UnmanagedCallersOnly(EntryPoint = "cuMemAllocAsync")]
    private static int MemAllocAsync(nint* address, nuint bytes, nint stream) => InContext(gpu => *address = gpu.Allocate(bytes, stream));

    [UnmanagedCallersOnly(EntryPoint = "cuMemFreeAsync")]
    private static int MemFreeAsync(nint address, nint stream) => InContext(gpu => gpu.FreeLater(address, stream));

    [UnmanagedCallersOnly(EntryPoint = "cuMemsetD8Async")]
    private static int MemsetD8Async(nint address, byte value, nuint count, nint stream) => InContext(gpu => gpu.FillLater(address, [value], count, stream));

    [UnmanagedCallersOnly(EntryPoint = "cuMemsetD16Async")]
    private static int MemsetD16Async(nint address, ushort value, nuint count, nint stream) =>
        InContext(gpu => gpu.FillLater(address, BitConverter.GetBytes(value), count, stream));

    [UnmanagedCallersOnly(EntryPoint = "cuMemsetD32Async")]
    private static int MemsetD32Async(nint address, uint value, nuint count, nint stream) =>
        InContext(gpu => gpu.FillLater(address, BitConverter.GetBytes(value), count, stream));

    [UnmanagedCallersOnly(EntryPoint = "cuMemcpyHtoDAsync_v2")]
    private static int CopyHostToDevice(nint destination, void* source, nuint bytes, nint stream) => InContext(gpu => gpu.CopyInLater(destination, source, bytes, stream));

    [UnmanagedCallersOnly(EntryPoint = "cuMemcpyDtoHAsync_v2")]
    private static int CopyDeviceToHost(void* destination, nint source, nuint bytes, nint stream) => InContext(gpu => gpu.CopyOutLater(destination, source, bytes, stream));

    [UnmanagedCallersOnly(EntryPoint = "cuMemcpyDtoDAsync_v2")]
    private static int CopyDeviceToDevice(nint destination, nint source, nuint bytes, nint stream) =>
        InContext(gpu => gpu.CopyWithinLater(destination, source, bytes, stream));

    private static void RequirePool(Gpu gpu, nint pool) => Require(pool == gpu.Pool, "there is no such pool");
}
