using System.Runtime.InteropServices;

namespace Fusion.Runtime.Cuda;

/// <summary>The functions of the CUDA driver that are used; names and meanings as in NVIDIA's driver API manual.</summary>
internal static unsafe partial class DriverNative
{
    [LibraryImport(NativeLibraries.Driver, EntryPoint = "cuInit")]
    public static partial int Init(uint flags);

    [LibraryImport(NativeLibraries.Driver, EntryPoint = "cuDriverGetVersion")]
    public static partial int DriverGetVersion(out int version);

    [LibraryImport(NativeLibraries.Driver, EntryPoint = "cuGetErrorName")]
    public static partial int GetErrorName(int error, out byte* text);

    [LibraryImport(NativeLibraries.Driver, EntryPoint = "cuGetErrorString")]
    public static partial int GetErrorString(int error, out byte* text);

    [LibraryImport(NativeLibraries.Driver, EntryPoint = "cuDeviceGetCount")]
    public static partial int DeviceGetCount(out int count);

    [LibraryImport(NativeLibraries.Driver, EntryPoint = "cuDeviceGet")]
    public static partial int DeviceGet(out int device, int ordinal);

    [LibraryImport(NativeLibraries.Driver, EntryPoint = "cuDeviceGetName")]
    public static partial int DeviceGetName(byte* name, int bytes, int device);

    [LibraryImport(NativeLibraries.Driver, EntryPoint = "cuDeviceGetAttribute")]
    public static partial int DeviceGetAttribute(out int value, int attribute, int device);

    [LibraryImport(NativeLibraries.Driver, EntryPoint = "cuDeviceGetDefaultMemPool")]
    public static partial int DeviceGetDefaultMemPool(out nint pool, int device);

    [LibraryImport(NativeLibraries.Driver, EntryPoint = "cuMemPoolSetAttribute")]
    public static partial int MemPoolSetAttribute(nint pool, int attribute, void* value);

    [LibraryImport(NativeLibraries.Driver, EntryPoint = "cuDevicePrimaryCtxRetain")]
    public static partial int PrimaryContextRetain(out nint context, int device);

    [LibraryImport(NativeLibraries.Driver, EntryPoint = "cuDevicePrimaryCtxRelease_v2")]
    public static partial int PrimaryContextRelease(int device);

    [LibraryImport(NativeLibraries.Driver, EntryPoint = "cuCtxSetCurrent")]
    public static partial int ContextSetCurrent(nint context);

    [LibraryImport(NativeLibraries.Driver, EntryPoint = "cuStreamCreate")]
    public static partial int StreamCreate(out nint stream, uint flags);

    [LibraryImport(NativeLibraries.Driver, EntryPoint = "cuStreamDestroy_v2")]
    public static partial int StreamDestroy(nint stream);

    [LibraryImport(NativeLibraries.Driver, EntryPoint = "cuStreamSynchronize")]
    public static partial int StreamSynchronize(nint stream);

    [LibraryImport(NativeLibraries.Driver, EntryPoint = "cuMemAllocAsync")]
    public static partial int MemAllocAsync(out nint address, nuint bytes, nint stream);

    [LibraryImport(NativeLibraries.Driver, EntryPoint = "cuMemFreeAsync")]
    public static partial int MemFreeAsync(nint address, nint stream);

    [LibraryImport(NativeLibraries.Driver, EntryPoint = "cuMemsetD8Async")]
    public static partial int MemsetD8Async(nint address, byte value, nuint count, nint stream);

    [LibraryImport(NativeLibraries.Driver, EntryPoint = "cuMemsetD16Async")]
    public static partial int MemsetD16Async(nint address, ushort value, nuint count, nint stream);

    [LibraryImport(NativeLibraries.Driver, EntryPoint = "cuMemsetD32Async")]
    public static partial int MemsetD32Async(nint address, uint value, nuint count, nint stream);

    [LibraryImport(NativeLibraries.Driver, EntryPoint = "cuMemcpyHtoDAsync_v2")]
    public static partial int CopyHostToDevice(nint destination, void* source, nuint bytes, nint stream);

    [LibraryImport(NativeLibraries.Driver, EntryPoint = "cuMemcpyDtoHAsync_v2")]
    public static partial int CopyDeviceToHost(void* destination, nint source, nuint bytes, nint stream);

    [LibraryImport(NativeLibraries.Driver, EntryPoint = "cuMemcpyDtoDAsync_v2")]
    public static partial int CopyDeviceToDevice(nint destination, nint source, nuint bytes, nint stream);

    [LibraryImport(NativeLibraries.Driver, EntryPoint = "cuMemGetInfo_v2")]
    public static partial int MemGetInfo(out nuint free, out nuint total);

    [LibraryImport(NativeLibraries.Driver, EntryPoint = "cuMemPoolGetAttribute")]
    public static partial int MemPoolGetAttribute(nint pool, int attribute, void* value);

    [LibraryImport(NativeLibraries.Driver, EntryPoint = "cuMemPoolTrimTo")]
    public static partial int MemPoolTrimTo(nint pool, nuint keepBytes);

    [LibraryImport(NativeLibraries.Driver, EntryPoint = "cuEventCreate")]
    public static partial int EventCreate(out nint handle, uint flags);

    [LibraryImport(NativeLibraries.Driver, EntryPoint = "cuEventRecord")]
    public static partial int EventRecord(nint handle, nint stream);

    [LibraryImport(NativeLibraries.Driver, EntryPoint = "cuEventSynchronize")]
    public static partial int EventSynchronize(nint handle);

    [LibraryImport(NativeLibraries.Driver, EntryPoint = "cuEventElapsedTime")]
    public static partial int EventElapsedTime(out float milliseconds, nint start, nint end);

    [LibraryImport(NativeLibraries.Driver, EntryPoint = "cuEventDestroy_v2")]
    public static partial int EventDestroy(nint handle);

    [LibraryImport(NativeLibraries.Driver, EntryPoint = "cuModuleLoadData")]
    public static partial int ModuleLoadData(out nint module, byte* image);

    [LibraryImport(NativeLibraries.Driver, EntryPoint = "cuModuleUnload")]
    public static partial int ModuleUnload(nint module);

    [LibraryImport(NativeLibraries.Driver, EntryPoint = "cuModuleGetFunction", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int ModuleGetFunction(out nint function, nint module, string name);

    [LibraryImport(NativeLibraries.Driver, EntryPoint = "cuFuncSetAttribute")]
    public static partial int FunctionSetAttribute(nint function, int attribute, int value);

    [LibraryImport(NativeLibraries.Driver, EntryPoint = "cuLaunchKernel")]
    public static partial int LaunchKernel(
        nint function, uint gridX, uint gridY, uint gridZ, uint blockX, uint blockY, uint blockZ,
        uint sharedBytes, nint stream, void** parameters, void** extra);
}
