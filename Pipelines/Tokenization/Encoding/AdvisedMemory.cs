using System.Runtime.ConstrainedExecution;
using System.Runtime.InteropServices;
using Fusion.Runtime;

namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// Zeroed memory for a large table that is read at random: aligned, never moved, and on Linux in huge pages where the system
/// grants them, which spares most of the misses that small pages cost.
/// </summary>
internal sealed unsafe class AdvisedMemory<T> : CriticalFinalizerObject
    where T : unmanaged
{
    private const nuint CacheLine = 64;

    private T* start;

    /// <param name="count">Elements; a power of two keeps their alignment.</param>
    public AdvisedMemory(nuint count)
    {
        Count = count;
        var bytes = count * (nuint)sizeof(T);
        start = (T*)NativeMemory.AlignedAlloc(bytes, HugePages.AlignmentFor(bytes, CacheLine));
        HugePages.Advise((nint)start, bytes);
        NativeMemory.Clear(start, bytes);
    }

    /// <summary>Elements.</summary>
    public nuint Count { get; }

    /// <summary>The first element; valid while this object is alive.</summary>
    public ref T First => ref *start;

    /// <summary>Zeroes all elements.</summary>
    public void Clear() => NativeMemory.Clear(start, Count * (nuint)sizeof(T));

    /// <summary>Frees the memory now, not when it is collected.</summary>
    public void Free()
    {
        NativeMemory.AlignedFree(start);
        start = null;
    }

    ~AdvisedMemory() => NativeMemory.AlignedFree(start);
}
