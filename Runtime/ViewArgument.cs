namespace Fusion.Runtime;

/// <summary>
/// A view as a kernel receives it: address, lengths and strides (in elements). Axes at and beyond the rank have length 1
/// and stride 0.
/// </summary>
public struct ViewArgument
{
    /// <summary>Address of the first element.</summary>
    public nint Address;

    /// <summary>Number of axes, 1 to 4.</summary>
    public int Rank;

    /// <summary>Length of axis 0, in elements.</summary>
    public int Length0;

    /// <summary>Length of axis 1, in elements.</summary>
    public int Length1;

    /// <summary>Length of axis 2, in elements.</summary>
    public int Length2;

    /// <summary>Length of axis 3, in elements.</summary>
    public int Length3;

    /// <summary>From one index of axis 0 to the next, in elements.</summary>
    public nint Stride0;

    /// <summary>From one index of axis 1 to the next, in elements.</summary>
    public nint Stride1;

    /// <summary>From one index of axis 2 to the next, in elements.</summary>
    public nint Stride2;

    /// <summary>From one index of axis 3 to the next, in elements.</summary>
    public nint Stride3;

    /// <summary>Length of an axis, in elements; axes beyond the third count as the last.</summary>
    public readonly int Length(int axis) => axis switch { 0 => Length0, 1 => Length1, 2 => Length2, _ => Length3 };

    /// <summary>Stride of an axis, in elements.</summary>
    public readonly nint Stride(int axis) => axis switch { 0 => Stride0, 1 => Stride1, 2 => Stride2, _ => Stride3 };
}
