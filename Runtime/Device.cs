using System.Runtime.InteropServices;
using Fusion.Runtime.Emulation;

namespace Fusion.Runtime;

/// <summary>
/// A place where tensors live and kernels run. A device is used by one thread at a time; several devices may be used by
/// several threads, and nothing is shared between them.
/// </summary>
public abstract class Device : IDisposable
{
    private long _liveBytes;
    private long _liveAllocations;

    private protected Device(DeviceKind kind, string name)
    {
        Kind = kind;
        Name = name;
        Launch = new Launch(this);
    }

    /// <summary>How kernels run here.</summary>
    public DeviceKind Kind { get; }

    /// <summary>A name for reports, such as "cpu (8 threads)".</summary>
    public string Name { get; }

    /// <summary>The launch context: the first argument of every generated kernel method.</summary>
    public Launch Launch { get; }

    /// <summary>
    /// What measured choices are filed under: "cpu avx512, 2 threads", or the GPU's model. Null where times mean nothing.
    /// </summary>
    public virtual string? TuningName => null;

    /// <summary>Whether tensors of this device can be read through <see cref="Tensor{T}.Span"/>.</summary>
    public bool IsHost => Kind is DeviceKind.Cpu or DeviceKind.Interpreter;

    /// <summary>Bytes of all storages that are not yet disposed.</summary>
    public long LiveBytes => Interlocked.Read(ref _liveBytes);

    /// <summary>Number of storages that are not yet disposed: the leak counter of tests.</summary>
    public long LiveAllocations => Interlocked.Read(ref _liveAllocations);

    /// <summary>Whether <see cref="Dispose()"/> was called.</summary>
    public bool IsDisposed { get; private set; }

    /// <summary>
    /// Opens "cpu", "cuda", "emulated", "interpreter", or "auto": a GPU where there is one and NVRTC to compile for it, else
    /// the CPU.
    /// </summary>
    /// <exception cref="FusionException">The name is unknown, or the device cannot be used on this machine.</exception>
    public static Device Open(string name) => name switch
    {
        "cpu" => new CpuDevice(),
        "auto" => Cuda.CudaDevice.IsAvailable && Cuda.CudaDevice.CanCompile ? new Cuda.CudaDevice() : new CpuDevice(),
        "cuda" => new Cuda.CudaDevice(),
        "emulated" => Emulated(),
        "interpreter" => new InterpreterDevice(),
        _ => throw new FusionException($"Unknown device '{name}': use cpu, cuda, emulated, interpreter or auto."),
    };

    /// <summary>
    /// A GPU that is emulated: it needs NVRTC and no GPU, runs the very code that a GPU would run, and reports what is wrong
    /// with it.
    /// </summary>
    /// <exception cref="FusionException">The options name an unknown architecture.</exception>
    public static EmulatedDevice Emulated(EmulationOptions? options = null) => new(options ?? new EmulationOptions());

    /// <summary>Zeroed memory, aligned to 64 bytes or more, that lives until it is disposed.</summary>
    /// <exception cref="FusionException">The memory is not available.</exception>
    public Storage Allocate(long bytes)
    {
        ThrowIfDisposed();
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        nint address = AllocateBytes(bytes);
        Interlocked.Add(ref _liveBytes, bytes);
        Interlocked.Increment(ref _liveAllocations);
        return new Storage(this, address, bytes);
    }

    /// <summary>Waits until everything launched so far is done.</summary>
    public abstract void Synchronize();

    /// <inheritdoc/>
    public void Dispose()
    {
        if (IsDisposed)
            return;
        IsDisposed = true;
        try
        {
            Launch.WriteRequests();
        }
        finally
        {
            // A file that cannot be written costs no memory of the device.
            Close();
        }
        GC.SuppressFinalize(this);
    }

    internal void Release(Storage storage, nint address)
    {
        Interlocked.Add(ref _liveBytes, -storage.Bytes);
        Interlocked.Decrement(ref _liveAllocations);
        FreeBytes(address, storage.Bytes);
    }

    internal void ThrowIfDisposed()
    {
        if (IsDisposed)
            throw new FusionException($"The device {Name} was disposed; open it again with Device.Open.");
    }

    /// <summary>Compiles a kernel for this device if need be, and launches it.</summary>
    internal virtual void RunCompiled(KernelHandle kernel, int programs, ReadOnlySpan<int> constants, ReadOnlySpan<ViewArgument> views, ReadOnlySpan<int> scalars, ReadOnlySpan<int> grid) =>
        throw new FusionException($"{kernel.Name}: {Name} does not compile kernels at run time.");

    /// <summary>Copies device memory to the host; waits for launches before it.</summary>
    internal abstract void CopyToHost(nint source, Span<byte> destination);

    /// <summary>Copies host memory to the device, after launches before it.</summary>
    internal abstract void CopyFromHost(ReadOnlySpan<byte> source, nint destination);

    /// <summary>Copies within the device, in launch order; overlapping ranges are allowed on host devices only.</summary>
    internal abstract void CopyWithin(nint source, nint destination, long bytes);

    /// <summary>Writes one pattern of 1, 2, 4 or 8 bytes <paramref name="count"/> times, in launch order.</summary>
    internal abstract void FillPattern(nint destination, ReadOnlySpan<byte> pattern, long count);

    /// <summary>An arena lends a part of its memory: what it held before means nothing any more.</summary>
    internal virtual void OnLent(nint address, long bytes)
    {
    }

    /// <summary>An arena takes a part of its memory back: nobody may use it until it is lent again.</summary>
    internal virtual void OnReturned(nint address, long bytes)
    {
    }

    private protected abstract nint AllocateBytes(long bytes);

    private protected abstract void FreeBytes(nint address, long bytes);

    private protected virtual void Close()
    {
    }

    internal static ReadOnlySpan<byte> AsBytes<T>(ReadOnlySpan<T> values) where T : unmanaged => MemoryMarshal.AsBytes(values);
}
