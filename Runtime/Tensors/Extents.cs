using System.Runtime.CompilerServices;

namespace Fusion.Runtime;

/// <summary>Up to four lengths or strides, stored inside their tensor.</summary>
[InlineArray(4)]
internal struct Extents
{
    private nint _first;
}
