using Fusion.Kernels;

namespace Fusion.Runtime;

/// <summary>Views of views, and single elements read as scalars, in generated CPU code. Coordinates are checked.</summary>
public static unsafe partial class CpuViews
{
    /// <summary>Fixes the leading coordinate.</summary>
    public static ViewArgument Slice(in ViewArgument view, int elementSize, int i)
    {
        Check(view, 0, i);
        return new ViewArgument
        {
            Address = view.Address + i * view.Stride0 * elementSize,
            Rank = view.Rank - 1,
            Length0 = view.Length1,
            Length1 = view.Length2,
            Length2 = view.Length3,
            Length3 = 1,
            Stride0 = view.Stride1,
            Stride1 = view.Stride2,
            Stride2 = view.Stride3,
        };
    }

    /// <summary>Fixes the two leading coordinates.</summary>
    public static ViewArgument Slice(in ViewArgument view, int elementSize, int i, int j) => Slice(Slice(view, elementSize, i), elementSize, j);

    /// <summary>Fixes the three leading coordinates.</summary>
    public static ViewArgument Slice(in ViewArgument view, int elementSize, int i, int j, int k) => Slice(Slice(view, elementSize, i, j), elementSize, k);

    /// <summary>A rank-1 view of n elements as an (n, 1) view.</summary>
    public static ViewArgument AsColumn(in ViewArgument view)
    {
        ViewArgument column = view;
        (column.Rank, column.Length1, column.Stride1) = (2, 1, 1);
        return column;
    }

    /// <summary>The float at the given coordinates.</summary>
    public static float ReadF32(in ViewArgument view, params ReadOnlySpan<int> at) => *(float*)Address(view, sizeof(float), at);

    /// <summary>The int at the given coordinates.</summary>
    public static int ReadI32(in ViewArgument view, params ReadOnlySpan<int> at) => *(int*)Address(view, sizeof(int), at);

    /// <summary>The bfloat16 at the given coordinates, as a float.</summary>
    public static float ReadBF16(in ViewArgument view, params ReadOnlySpan<int> at) => CpuMath.FromBFloat16(*(ushort*)Address(view, sizeof(BFloat16), at));

    private static nint Address(in ViewArgument view, int elementSize, ReadOnlySpan<int> at)
    {
        nint address = view.Address;
        for (int axis = 0; axis < at.Length; axis++)
        {
            Check(view, axis, at[axis]);
            address += at[axis] * view.Stride(axis) * elementSize;
        }
        return address;
    }

    private static void Check(in ViewArgument view, int axis, int index)
    {
        if ((uint)index >= (uint)view.Length(axis))
            throw new FusionException($"A kernel read coordinate {index} of axis {axis}, which has {view.Length(axis)} elements.");
    }
}
