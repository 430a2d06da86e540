using System.Runtime.InteropServices;

namespace Fusion.StandInDriver;

/// <content>Streams, events, modules and launches.</content>
internal static unsafe partial class DriverFunctions
{
    [UnmanagedCallersOnly(EntryPoint = "cuStreamCreate")]
    private static int StreamCreate(nint* stream, uint flags) => InContext(gpu =>
    {
        const uint nonBlocking = 1;
        Require(flags <= nonBlocking, $"there are no flags {flags}");
        *stream = gpu.Add(new Stream());
    });

    [UnmanagedCallersOnly(EntryPoint = "cuStreamDestroy_v2")]
    private static int StreamDestroy(nint stream) => InContext(gpu => gpu.Wait(gpu.Remove<Stream>(stream)));

    [UnmanagedCallersOnly(EntryPoint = "cuStreamSynchronize")]
    private static int StreamSynchronize(nint stream) => InContext(gpu => gpu.Wait(gpu.Get<Stream>(stream)));

    [UnmanagedCallersOnly(EntryPoint = "cuEventCreate")]
    private static int EventCreate(nint* handle, uint flags) => InContext(gpu =>
    {
        Require(flags == 0, "events of the stand-in take the time");
        *handle = gpu.Add(new Event());
    });

    [UnmanagedCallersOnly(EntryPoint = "cuEventRecord")]
    private static int EventRecord(nint handle, nint stream) => InContext(gpu => gpu.Record(handle, stream));

    [UnmanagedCallersOnly(EntryPoint = "cuEventSynchronize")]
    private static int EventSynchronize(nint handle) => InContext(gpu => gpu.Wait(gpu.Get<Event>(handle)));

    [UnmanagedCallersOnly(EntryPoint = "cuEventElapsedTime")]
    private static int EventElapsedTime(float* milliseconds, nint start, nint end) =>
        InContext(gpu => *milliseconds = Gpu.Milliseconds(gpu.Get<Event>(start), gpu.Get<Event>(end)));

    [UnmanagedCallersOnly(EntryPoint = "cuEventDestroy_v2")]
    private static int EventDestroy(nint handle) => InContext(gpu => gpu.Remove<Event>(handle));

    [UnmanagedCallersOnly(EntryPoint = "cuModuleLoadData")]
    private static int ModuleLoadData(nint* module, byte* image) => InContext(gpu => *module = gpu.Load(Marshal.PtrToStringUTF8((nint)image) ?? ""));

    [UnmanagedCallersOnly(EntryPoint = "cuModuleUnload")]
    private static int ModuleUnload(nint module) => InContext(gpu => gpu.Unload(module));

    [UnmanagedCallersOnly(EntryPoint = "cuModuleGetFunction")]
    private static int ModuleGetFunction(nint* function, nint module, byte* name) =>
        InContext(gpu => *function = gpu.FunctionOf(module, Marshal.PtrToStringUTF8((nint)name)!));

    [UnmanagedCallersOnly(EntryPoint = "cuFuncSetAttribute")]
    private static int FunctionSetAttribute(nint function, int attribute, int value) => InContext(gpu =>
    {
        const int maxDynamicSharedBytes = 8;
        Require(attribute == maxDynamicSharedBytes, $"the stand-in has no attribute {attribute}");
        gpu.AllowShared(function, value);
    });

    [UnmanagedCallersOnly(EntryPoint = "cuLaunchKernel")]
    private static int LaunchKernel(
        nint function, uint gridX, uint gridY, uint gridZ, uint blockX, uint blockY, uint blockZ,
        uint sharedBytes, nint stream, void** parameters, void** extra) =>
        // Without a closure, so that what a caller allocates can be told.
        Gpu.Only.DiscardsLaunches ? (int)DriverStatus.Success
            : Launch(function, gridX, gridY, gridZ, blockX, blockY, blockZ, sharedBytes, stream, parameters, extra);

    private static int Launch(
        nint function, uint gridX, uint gridY, uint gridZ, uint blockX, uint blockY, uint blockZ,
        uint sharedBytes, nint stream, void** parameters, void** extra) => InContext(
    gpu =>
    {
        if ((gridY, gridZ, blockY, blockZ) != (1, 1, 1, 1))
            throw new DriverRefusal(DriverStatus.NotSupported, "the stand-in launches along one axis");
        Require(parameters is null, "parameters and a parameter block exclude each other");
        gpu.Launch(function, gridX, blockX, sharedBytes, stream, ParameterBlock(extra));
    },
    nameof(LaunchKernel));

    /// <summary>The block in CU_LAUNCH_PARAM_BUFFER_POINTER, its address, CU_LAUNCH_PARAM_BUFFER_SIZE, its size, CU_LAUNCH_PARAM_END.</summary>
    private static ReadOnlySpan<byte> ParameterBlock(void** extra)
    {
        if (extra is null)
            return [];
        const nint pointer = 1, size = 2;
        Require(((nint)extra[0], (nint)extra[2], (nint)extra[4]) == (pointer, size, 0), "the parameter block has no such form");
        return new ReadOnlySpan<byte>(extra[1], (int)*(nuint*)extra[3]);
    }
}
