namespace Fusion.Runtime.Cuda;

/// <summary>Code that was loaded onto a GPU. The device unloads what is left when it is disposed.</summary>
public sealed unsafe class CudaModule : IDisposable
{
    private readonly CudaDevice _device;
    private nint _handle;

    internal CudaModule(CudaDevice device, ReadOnlySpan<byte> code)
    {
        _device = device;
        device.MakeCurrent();
        // The driver is not told the length: PTX ends with a zero byte, machine code states its own size.
        byte[] terminated = [.. code, 0];
        fixed (byte* image = terminated)
            CudaDriver.Check(DriverNative.ModuleLoadData(out _handle, image), "loading a kernel");
        device.Add(_handle);
    }

    /// <summary>A kernel by its name in the code (declare it <c>extern "C"</c>).</summary>
    /// <param name="name">The name.</param>
    /// <param name="sharedBytes">Dynamic shared memory of each launch; more than 48 KiB must be asked for, which this does.</param>
    /// <exception cref="FusionException">There is no such kernel, or the GPU has less shared memory.</exception>
    public CudaFunction Function(string name, int sharedBytes = 0)
    {
        const int maxDynamicSharedBytes = 8;
        ObjectDisposedException.ThrowIf(_handle == 0, this);
        _device.MakeCurrent();
        CudaDriver.Check(DriverNative.ModuleGetFunction(out nint function, _handle, name), $"looking for the kernel {name}");
        if (sharedBytes > 48 << 10)
            CudaDriver.Check(DriverNative.FunctionSetAttribute(function, maxDynamicSharedBytes, sharedBytes), $"asking for {sharedBytes} bytes of shared memory for {name}");
        return new CudaFunction(function, name, sharedBytes);
    }

    /// <summary>Unloads the code.</summary>
    public void Dispose()
    {
        nint handle = Interlocked.Exchange(ref _handle, 0);
        if (handle != 0)
            _device.Unload(handle);
    }
}

/// <summary>A kernel on a GPU; valid as long as its module.</summary>
public sealed class CudaFunction
{
    internal CudaFunction(nint handle, string name, int sharedBytes)
    {
        Handle = handle;
        Name = name;
        SharedBytes = sharedBytes;
    }

    /// <summary>Name of the kernel.</summary>
    public string Name { get; }

    /// <summary>Dynamic shared memory of each launch.</summary>
    public int SharedBytes { get; }

    internal nint Handle { get; }
}
