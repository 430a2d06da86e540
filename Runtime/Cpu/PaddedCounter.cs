using System.Runtime.InteropServices;

namespace Fusion.Runtime;

/// <summary>A counter alone on its cache lines (two, because of adjacent-line prefetch), so that bumping it disturbs no neighbour.</summary>
[StructLayout(LayoutKind.Explicit, Size = 256)]
internal struct PaddedCounter
{
    [FieldOffset(128)]
    public long Value;
}
