using System.Buffers;
using System.Runtime.InteropServices;

namespace Fusion.Kernels;

/// <summary>Which elements of which memories a launch has read and written: one byte for each element.</summary>
internal sealed class TouchedMemory
{
    public const byte Untouched = 0, Read = 1, Written = 2;

    /// <summary>By the array or memory manager behind the memory; managers of the same memory are expected to be equal.</summary>
    private readonly Dictionary<object, byte[]> marks = [];

    /// <summary>The marks of a memory's elements, in their order.</summary>
    public Span<byte> Marks<T>(ReadOnlyMemory<T> memory)
    {
        object owner;
        int start;
        if (MemoryMarshal.TryGetArray(memory, out var segment) && segment.Array is { } array)
            (owner, start) = (array, segment.Offset);
        else if (MemoryMarshal.TryGetMemoryManager<T, MemoryManager<T>>(memory, out var manager, out start, out _))
            owner = manager;
        else
            return default; // an empty memory belongs to nobody

        var end = start + memory.Length;
        if (!marks.TryGetValue(owner, out var known) || known.Length < end)
        {
            Array.Resize(ref known, end);
            marks[owner] = known;
        }

        return known.AsSpan(start, memory.Length);
    }
}
