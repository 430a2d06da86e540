using System.Runtime.InteropServices;
using Fusion.Compiler.Emit.Cuda;
using Fusion.Runtime.Cuda.Caching;

namespace Fusion.Runtime.Cuda;

/// <summary>
/// One NVIDIA GPU with one stream: launches and copies run in the order in which they were asked for. Memory comes from
/// the driver's stream-ordered pool, which keeps what is freed for the next allocation.
/// </summary>
public sealed unsafe partial class CudaDevice : Device
{
    private readonly int _device;
    private readonly nint _context;
    private readonly nint _stream;
    private readonly CudaKernels<CudaFunction> _kernels;
    private readonly HandleSet _allocations = new(), _modules = new();

    /// <summary>Opens a GPU.</summary>
    /// <param name="ordinal">Its number among the visible ones.</param>
    /// <exception cref="FusionException">There is no driver, no such GPU, or no NVRTC for it; the sentence says what to do.</exception>
    public CudaDevice(int ordinal = 0) : base(DeviceKind.Cuda, Probe(ordinal))
    {
        CudaDriver.Check(DriverNative.DeviceGet(out _device, ordinal), "opening the GPU");
        (Major, Minor) = CudaDriver.Capability(_device);
        Multiprocessors = Attribute(16);
        SharedBytesPerBlock = Attribute(97);
        CacheFolder folder = CacheFolder.OfUser();
        Architecture = CudaArchitecture.Choose(Major, Minor, SupportedArchitectures(folder));
        CudaTarget target = CudaTarget.Of(Major, Minor) with { SharedBytes = SharedBytesPerBlock };
        _kernels = new CudaKernels<CudaFunction>(target, Architecture, (code, plan) => Load(code).Function(plan.EntryPoint, plan.SharedBytes),
            NvrtcIdentity.Current is { } nvrtc ? new PlanCache(folder, nvrtc, target, Architecture) : null);
        CudaDriver.Check(DriverNative.PrimaryContextRetain(out _context, _device), "making a context on the GPU");
        try
        {
            _stream = OpenStream();
        }
        catch
        {
            _ = DriverNative.PrimaryContextRelease(_device);
            throw;
        }
    }

    /// <summary>The newest CUDA version that the installed driver supports, such as "13.0"; null without a driver.</summary>
    public static string? DriverVersion => NativeLibraries.HasDriver && DriverNative.DriverGetVersion(out int version) == 0 ? $"{version / 1000}.{version % 1000 / 10}" : null;

    /// <summary>Whether this machine has a driver and a GPU.</summary>
    public static bool IsAvailable => CudaDriver.Problem(0) is null;

    /// <summary>Whether NVRTC is installed: it was loaded before and is unchanged, or can be loaded now.</summary>
    internal static bool CanCompile =>
        (NvrtcIdentity.Current is { } nvrtc && PlanCache.Architectures(CacheFolder.OfUser(), nvrtc) is not null) || Nvrtc.IsAvailable;

    /// <summary>Whether every kernel so far came from the cache, without parsing or emitting.</summary>
    internal bool HasOnlyPlannedKernels => _kernels.ArePlanned;

    /// <summary>Compute capability before the dot.</summary>
    public int Major { get; }

    /// <summary>Compute capability after the dot.</summary>
    public int Minor { get; }

    /// <summary>Number of multiprocessors.</summary>
    public int Multiprocessors { get; }

    /// <summary>Largest shared memory that one block can ask for.</summary>
    public int SharedBytesPerBlock { get; }

    /// <summary>
    /// What NVRTC compiles for: "sm_80", "sm_90a" where the architecture-specific instructions exist, and "compute_90" for
    /// a GPU newer than NVRTC, whose driver compiles the rest.
    /// </summary>
    public string Architecture { get; }

    /// <inheritdoc/>
    public override string TuningName => Name[(Name.IndexOf('(', StringComparison.Ordinal) + 1)..^1];

    /// <summary>Loads a cubin or PTX.</summary>
    /// <exception cref="FusionException">The code does not fit this GPU.</exception>
    public CudaModule Load(ReadOnlySpan<byte> code)
    {
        ThrowIfDisposed();
        return new CudaModule(this, code);
    }

    /// <summary>Launches a kernel and returns at once.</summary>
    /// <param name="function">The kernel.</param>
    /// <param name="grid">Number of blocks; with 0 nothing is launched.</param>
    /// <param name="block">Threads of a block.</param>
    /// <param name="parameters">The parameters as the kernel declares them, each at its natural alignment.</param>
    /// <exception cref="FusionException">The driver refuses the launch, or an earlier launch failed.</exception>
    public void Run(CudaFunction function, int grid, int block, ReadOnlySpan<byte> parameters)
    {
        ArgumentNullException.ThrowIfNull(function);
        ThrowIfDisposed();
        if (grid <= 0)
            return;
        MakeCurrent();
        nuint size = (nuint)parameters.Length;
        fixed (byte* buffer = parameters)
        {
            // CU_LAUNCH_PARAM_BUFFER_POINTER, its size, CU_LAUNCH_PARAM_END.
            void** extra = stackalloc void*[5] { (void*)1, buffer, (void*)2, &size, null };
            int result = DriverNative.LaunchKernel(
                function.Handle, (uint)grid, 1, 1, (uint)block, 1, 1, (uint)function.SharedBytes, _stream, null, parameters.IsEmpty ? null : extra);
            // The text is made in case of need: launches allocate nothing.
            if (result != 0)
                CudaDriver.Check(result, $"launching {function.Name}");
        }
    }

    /// <inheritdoc/>
    public override void Synchronize()
    {
        ThrowIfDisposed();
        MakeCurrent();
        CudaDriver.Check(DriverNative.StreamSynchronize(_stream), "waiting for the GPU");
    }

    /// <summary>A module is in memory until it is disposed, or the device is.</summary>
    internal void Add(nint module) => _modules.Add(module);

    /// <summary>Unloads a module.</summary>
    internal void Unload(nint module)
    {
        if (!_modules.Remove(module))
            return;
        MakeCurrentToDispose();
        _ = DriverNative.ModuleUnload(module);
    }

    /// <summary>Binds the context to the calling thread, which may have used another GPU before.</summary>
    internal void MakeCurrent() => CudaDriver.Check(DriverNative.ContextSetCurrent(_context), "switching to the GPU");

    /// <summary>
    /// The same before something is given back. After a failed launch every call fails, this one too: who disposes is to see
    /// that failure, and not one of disposing.
    /// </summary>
    internal void MakeCurrentToDispose() => _ = DriverNative.ContextSetCurrent(_context);

    /// <summary>Sets an event after everything launched so far.</summary>
    internal void Record(nint handle)
    {
        MakeCurrent();
        CudaDriver.Check(DriverNative.EventRecord(handle, _stream), "setting an event");
    }

    internal override void RunCompiled(KernelHandle kernel, int programs, ReadOnlySpan<int> constants, ReadOnlySpan<ViewArgument> views, ReadOnlySpan<int> scalars, ReadOnlySpan<int> grid)
    {
        CudaKernels<CudaFunction>.Specialisation compiled = _kernels.Get(kernel, constants, views, grid);
        Span<byte> block = stackalloc byte[CudaParameters.MaxBytes];
        int bytes = CudaParameters.Pack(compiled.Plan.Parameters, views, scalars, grid, block);
        Run(compiled.Function, programs, compiled.Plan.Threads, block[..bytes]);
    }

    internal override void CopyToHost(nint source, Span<byte> destination)
    {
        MakeCurrent();
        fixed (byte* p = destination)
        {
            if (!destination.IsEmpty)
                CudaDriver.Check(DriverNative.CopyDeviceToHost(p, source, (nuint)destination.Length, _stream), "copying from the GPU");
            // Within the block: the memory must not move before the GPU has come to the copy.
            Synchronize();
        }
    }

    internal override void CopyFromHost(ReadOnlySpan<byte> source, nint destination)
    {
        MakeCurrent();
        fixed (byte* p = source)
        {
            if (!source.IsEmpty)
                CudaDriver.Check(DriverNative.CopyHostToDevice(destination, p, (nuint)source.Length, _stream), "copying to the GPU");
            // As above.
            Synchronize();
        }
    }

    internal override void CopyWithin(nint source, nint destination, long bytes)
    {
        MakeCurrent();
        if (bytes > 0)
            CudaDriver.Check(DriverNative.CopyDeviceToDevice(destination, source, (nuint)bytes, _stream), "copying on the GPU");
    }

    internal override void FillPattern(nint destination, ReadOnlySpan<byte> pattern, long count)
    {
        MakeCurrent();
        if (count == 0)
            return;
        int result;
        switch (pattern.Length)
        {
            case sizeof(ulong):
                FillByDoubling(destination, pattern, count * pattern.Length);
                return;
            case sizeof(uint):
                result = DriverNative.MemsetD32Async(destination, MemoryMarshal.Read<uint>(pattern), (nuint)count, _stream);
                break;
            case sizeof(ushort):
                result = DriverNative.MemsetD16Async(destination, MemoryMarshal.Read<ushort>(pattern), (nuint)count, _stream);
                break;
            default:
                result = DriverNative.MemsetD8Async(destination, pattern[0], (nuint)count, _stream);
                break;
        }
        CudaDriver.Check(result, "filling memory of the GPU");
    }

    /// <summary>The driver fills with at most four bytes: longer patterns are written once, and then what is there is copied behind itself.</summary>
    private void FillByDoubling(nint destination, ReadOnlySpan<byte> pattern, long bytes)
    {
        CopyFromHost(pattern, destination);
        for (long done = pattern.Length; done < bytes; done *= 2)
            CopyWithin(destination, destination + (nint)done, Math.Min(done, bytes - done));
    }

    private protected override nint AllocateBytes(long bytes)
    {
        MakeCurrent();
        nuint size = (nuint)Math.Max(bytes, 1);
        int result = DriverNative.MemAllocAsync(out nint address, size, _stream);
        if (result == CudaDriver.OutOfMemory)
            throw new FusionException($"{Name}: {bytes / 1048576.0:F0} MiB of GPU memory are not available ({LiveBytes / 1048576.0:F0} MiB are in use here).");
        CudaDriver.Check(result, "allocating memory of the GPU");
        _allocations.Add(address);
        CudaDriver.Check(DriverNative.MemsetD8Async(address, 0, size, _stream), "clearing memory of the GPU");
        return address;
    }

    private protected override void FreeBytes(nint address, long bytes)
    {
        // Dispose frees everything.
        if (!_allocations.Remove(address))
            return;
        MakeCurrentToDispose();
        _ = DriverNative.MemFreeAsync(address, _stream);
    }

    /// <summary>Another device of this process may use the same context, so that what is left would stay in it.</summary>
    private protected override void Close()
    {
        MakeCurrentToDispose();
        foreach (nint address in _allocations.TakeAll())
            _ = DriverNative.MemFreeAsync(address, _stream);
        _ = DriverNative.StreamSynchronize(_stream);
        foreach (nint module in _modules.TakeAll())
            _ = DriverNative.ModuleUnload(module);
        _ = DriverNative.StreamDestroy(_stream);
        _ = DriverNative.PrimaryContextRelease(_device);
    }

    private nint OpenStream()
    {
        MakeCurrent();
        CudaDriver.Check(DriverNative.DeviceGetDefaultMemPool(out nint pool, _device), "opening the GPU's memory pool");
        const int releaseThreshold = 4;
        ulong keepEverything = ulong.MaxValue;
        CudaDriver.Check(DriverNative.MemPoolSetAttribute(pool, releaseThreshold, &keepEverything), "configuring the GPU's memory pool");
        const uint nonBlocking = 1;
        CudaDriver.Check(DriverNative.StreamCreate(out nint stream, nonBlocking), "making a stream on the GPU");
        return stream;
    }

    /// <summary>From the cache if it knows: loading NVRTC takes longer than all else before a first launch.</summary>
    private static int[] SupportedArchitectures(CacheFolder folder)
    {
        if (NvrtcIdentity.Current is not { } nvrtc)
            return [.. Nvrtc.SupportedArchitectures];
        if (PlanCache.Architectures(folder, nvrtc) is { } known)
            return known;
        int[] architectures = [.. Nvrtc.SupportedArchitectures];
        PlanCache.KeepArchitectures(folder, nvrtc, architectures);
        return architectures;
    }

    private int Attribute(int attribute)
    {
        CudaDriver.Check(DriverNative.DeviceGetAttribute(out int value, attribute, _device), "asking the GPU for its properties");
        return value;
    }

    /// <summary>The name of the GPU, or the error why there is none.</summary>
    private static string Probe(int ordinal)
    {
        if (CudaDriver.Problem(ordinal) is { } problem)
            throw new FusionException(problem);
        const int bytes = 256;
        byte* name = stackalloc byte[bytes];
        CudaDriver.Check(DriverNative.DeviceGet(out int device, ordinal), "opening the GPU");
        CudaDriver.Check(DriverNative.DeviceGetName(name, bytes, device), "asking the GPU for its name");
        return $"cuda:{ordinal} ({Marshal.PtrToStringUTF8((nint)name)})";
    }
}
