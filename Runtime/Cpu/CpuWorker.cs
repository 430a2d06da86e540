using System.Runtime.InteropServices;

namespace Fusion.Runtime;

/// <summary>What one thread of a <see cref="CpuDevice"/> owns: scratch memory and the pack buffers of Dot.</summary>
public sealed unsafe class CpuWorker : IDisposable
{
    private WorkerBuffer _scratch;
    private WorkerBuffer _packA;
    private WorkerBuffer _packB;
    private WorkerBuffer _shifted;
    private WorkerBuffer _shiftedToo;
    private bool _useSecond;
    private WorkerBuffer _rounded;
    private WorkerBuffer _roundedToo;
    private bool _roundSecond;
    private WorkerBuffer _widened;

    /// <summary>A worker with empty buffers. Devices make their own; a separate one is for calling Dot directly.</summary>
    public CpuWorker(int index) => Index = index;

    /// <summary>Number of the thread within its device.</summary>
    public int Index { get; }

    /// <summary>
    /// A 64-byte aligned buffer with undefined contents that is valid for the rest of the program run. A second call in
    /// the same run returns the same memory or frees it to grow: ask once, for everything.
    /// </summary>
    public nint Scratch(nint bytes) => _scratch.Reserve(bytes);

    /// <summary>Frees the buffers.</summary>
    public void Dispose()
    {
        _scratch.Free();
        _packA.Free();
        _packB.Free();
        _shifted.Free();
        _shiftedToo.Free();
        _rounded.Free();
        _roundedToo.Free();
        _widened.Free();
    }

    internal float* PackA(nint floats) => (float*)_packA.Reserve(floats * sizeof(float));

    /// <summary>Room for an operand of Dot that begins before its view. Two buffers take turns, since a product has two operands.</summary>
    internal nint Shifted(nint bytes)
    {
        _useSecond = !_useSecond;
        return _useSecond ? _shiftedToo.Reserve(bytes) : _shifted.Reserve(bytes);
    }

    /// <summary>Room for an operand of Dot that is rounded first; two buffers take turns.</summary>
    internal float* Rounded(nint floats)
    {
        _roundSecond = !_roundSecond;
        return (float*)(_roundSecond ? _roundedToo.Reserve(floats * sizeof(float)) : _rounded.Reserve(floats * sizeof(float)));
    }

    /// <summary>Room for a part of an operand of Dot that is widened first.</summary>
    internal float* Widened(nint floats) => (float*)_widened.Reserve(floats * sizeof(float));

    internal float* PackB(nint floats) => (float*)_packB.Reserve(floats * sizeof(float));
}

/// <summary>Aligned native memory that only grows.</summary>
internal unsafe struct WorkerBuffer
{
    private const int Alignment = 64;

    /// <summary>Buffers from this size on are rounded up to huge pages, which spares the TLB.</summary>
    private const nint LargeBytes = 256 << 10;

    private void* _address;
    private nint _bytes;

    public nint Reserve(nint bytes)
    {
        if (bytes <= _bytes && _address != null)
            return (nint)_address;
        NativeMemory.AlignedFree(_address);
        _address = null;
        _bytes = bytes < LargeBytes ? Math.Max(bytes, 4096) : (bytes + HugePages.Size - 1) & -HugePages.Size;
        _address = NativeMemory.AlignedAlloc((nuint)_bytes, HugePages.AlignmentFor((nuint)_bytes, Alignment));
        HugePages.Advise((nint)_address, (nuint)_bytes);
        return (nint)_address;
    }

    public void Free()
    {
        NativeMemory.AlignedFree(_address);
        _address = null;
        _bytes = 0;
    }
}
