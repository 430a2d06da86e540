using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Fusion.Runtime.Emulation.Execution;

namespace Fusion.Runtime.Emulation.Memory;

/// <summary>Local memory of a warp's threads, each with its own copy.</summary>
internal sealed unsafe class LocalMemory : IDisposable
{
    private const int Alignment = 64;

    private readonly int _stride;
    private byte* _data;
    private byte* _written;

    public LocalMemory(int bytes)
    {
        Bytes = bytes;
        _stride = (bytes + Alignment - 1) & -Alignment;
        if (bytes == 0)
            return;
        _data = (byte*)NativeMemory.AlignedAlloc((nuint)(_stride * LaneMask.Lanes), Alignment);
        _written = (byte*)NativeMemory.AlignedAlloc((nuint)(_stride * LaneMask.Lanes), Alignment);
    }

    /// <summary>Bytes of a thread.</summary>
    public int Bytes { get; }

    public void Reset()
    {
        if (Bytes > 0)
            NativeMemory.Clear(_written, (nuint)(_stride * LaneMask.Lanes));
    }

    public byte* Address(int lane, ulong offset) => _data + lane * _stride + (long)offset;

    public bool IsWritten(int lane, ulong offset, int size) => !new ReadOnlySpan<byte>(_written + lane * _stride + (long)offset, size).Contains((byte)0);

    public void MarkWritten(int lane, ulong offset, int size) => Unsafe.InitBlock(_written + lane * _stride + (long)offset, 1, (uint)size);

    public void Dispose()
    {
        NativeMemory.AlignedFree(_data);
        NativeMemory.AlignedFree(_written);
        _data = _written = null;
    }
}
