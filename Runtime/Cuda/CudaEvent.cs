namespace Fusion.Runtime.Cuda;

/// <summary>A mark in the order of a GPU's work; the time between two marks is measured by the GPU itself.</summary>
public sealed class CudaEvent : IDisposable
{
    private readonly CudaDevice _device;
    private nint _handle;

    /// <summary>A mark that is not set yet.</summary>
    /// <exception cref="FusionException">The driver refuses.</exception>
    public CudaEvent(CudaDevice device)
    {
        ArgumentNullException.ThrowIfNull(device);
        _device = device;
        device.MakeCurrent();
        CudaDriver.Check(DriverNative.EventCreate(out _handle, 0), "making an event");
    }

    /// <summary>Sets the mark after everything launched so far.</summary>
    public void Record()
    {
        ObjectDisposedException.ThrowIf(_handle == 0, this);
        _device.Record(_handle);
    }

    /// <summary>Waits until the work before the mark is done.</summary>
    /// <exception cref="FusionException">That work failed.</exception>
    public void Synchronize()
    {
        ObjectDisposedException.ThrowIf(_handle == 0, this);
        _device.MakeCurrent();
        CudaDriver.Check(DriverNative.EventSynchronize(_handle), "waiting for an event");
    }

    /// <summary>Milliseconds on the GPU from an earlier mark to this one; resolution about half a microsecond. Both must have been reached.</summary>
    public double MillisecondsSince(CudaEvent start)
    {
        ArgumentNullException.ThrowIfNull(start);
        ObjectDisposedException.ThrowIf(_handle == 0, this);
        _device.MakeCurrent();
        CudaDriver.Check(DriverNative.EventElapsedTime(out float milliseconds, start._handle, _handle), "reading the time between events");
        return milliseconds;
    }

    /// <summary>Gives the mark back.</summary>
    public void Dispose()
    {
        nint handle = Interlocked.Exchange(ref _handle, 0);
        if (handle == 0 || _device.IsDisposed)
            return;
        _device.MakeCurrentToDispose();
        _ = DriverNative.EventDestroy(handle);
    }
}
