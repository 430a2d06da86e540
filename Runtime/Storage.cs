namespace Fusion.Runtime;

/// <summary>
/// Device memory with one owner, who disposes it. There is no finalizer: what is forgotten shows in
/// <see cref="Device.LiveAllocations"/>.
/// </summary>
public sealed class Storage : IDisposable
{
    private nint _address;

    internal Storage(Device device, nint address, long bytes)
    {
        Device = device;
        Bytes = bytes;
        _address = address;
    }

    /// <summary>The device whose memory this is.</summary>
    public Device Device { get; }

    /// <summary>Usable size.</summary>
    public long Bytes { get; }

    /// <summary>Whether the memory was given back.</summary>
    public bool IsDisposed => _address == 0;

    /// <summary>Address of the first byte, aligned to 64 bytes: a pointer on host devices, a device address on a GPU.</summary>
    /// <exception cref="FusionException">The storage was disposed.</exception>
    public nint Address => _address != 0 ? _address : throw new FusionException("This storage was disposed; keep its owner alive while tensors use it.");

    /// <summary>Gives the memory back; further calls do nothing.</summary>
    public void Dispose()
    {
        nint address = Interlocked.Exchange(ref _address, 0);
        if (address != 0)
            Device.Release(this, address);
    }
}
