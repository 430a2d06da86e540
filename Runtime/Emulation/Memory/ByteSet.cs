using System.Numerics;
using System.Runtime.InteropServices;

namespace Fusion.Runtime.Emulation.Memory;

/// <summary>A set of bytes of an allocation, a bit for each.</summary>
internal sealed unsafe class ByteSet(long bytes) : IDisposable
{
    private readonly long _bytes = bytes;
    private ulong* _words = (ulong*)NativeMemory.AllocZeroed((nuint)(bytes / 64 + 1), sizeof(ulong));

    /// <summary>Whether all of an aligned piece of 1 to 16 bytes is in the set.</summary>
    public bool Contains(long at, int size)
    {
        ulong mask = (1ul << size) - 1 << (int)(at & 63);
        return (_words[at >> 6] & mask) == mask;
    }

    /// <summary>Adds an aligned piece of 1 to 16 bytes and returns how many were new.</summary>
    public int AddPiece(long at, int size)
    {
        ulong mask = (1ul << size) - 1 << (int)(at & 63);
        ref ulong word = ref _words[at >> 6];
        int added = BitOperations.PopCount(mask & ~word);
        word |= mask;
        return added;
    }

    public void Add(long from, long count) => Set(from, count, true);

    public void Remove(long from, long count) => Set(from, count, false);

    public void Clear() => NativeMemory.Clear(_words, (nuint)(_bytes / 64 + 1) * sizeof(ulong));

    public void Dispose()
    {
        NativeMemory.Free(_words);
        _words = null;
    }

    private void Set(long from, long count, bool present)
    {
        long end = from + count;
        while (from < end)
        {
            int bit = (int)(from & 63);
            int bits = (int)Math.Min(64 - bit, end - from);
            ulong mask = (bits == 64 ? ulong.MaxValue : (1ul << bits) - 1) << bit;
            if (present)
                _words[from >> 6] |= mask;
            else
                _words[from >> 6] &= ~mask;
            from += bits;
        }
    }
}
