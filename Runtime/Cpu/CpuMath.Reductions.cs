using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Fusion.Runtime;

/// <content>Comparisons, conversions, and reductions over the 16 lanes in the order that the language states: 8, 4, 2, 1.</content>
public static partial class CpuMath
{
    /// <summary>The smaller value; NaN if either is NaN; −0 is below +0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Min(Vector512<float> a, Vector512<float> b) => Vector512.Min(a, b);

    /// <summary>The larger value; NaN if either is NaN; −0 is below +0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Max(Vector512<float> a, Vector512<float> b) => Vector512.Max(a, b);

    /// <inheritdoc cref="Min(Vector512{float}, Vector512{float})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Min(Vector512<int> a, Vector512<int> b) => Vector512.Min(a, b);

    /// <inheritdoc cref="Max(Vector512{float}, Vector512{float})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Max(Vector512<int> a, Vector512<int> b) => Vector512.Max(a, b);

    /// <summary>Towards zero, saturating; NaN gives 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> ToInt(Vector512<float> x) => Vector512.ConvertToInt32(x);

    /// <summary>The nearest float, ties to even.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> ToFloat(Vector512<int> x) => Vector512.ConvertToSingle(x);

    /// <summary>Sum of the lanes: lane l and lane l + 8, then 4, 2, 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Sum(Vector512<float> x)
    {
        Vector256<float> eight = x.GetLower() + x.GetUpper();
        Vector128<float> four = eight.GetLower() + eight.GetUpper();
        Vector128<float> two = four + Vector128.Shuffle(four, Vector128.Create(2, 3, 0, 1));
        return two[0] + two[1];
    }

    /// <summary>Sum of the lanes, wrapping.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Sum(Vector512<int> x) => Vector512.Sum(x);

    /// <summary>Product of the lanes, in the order of <see cref="Sum(Vector512{float})"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Prod(Vector512<float> x)
    {
        Vector256<float> eight = x.GetLower() * x.GetUpper();
        Vector128<float> four = eight.GetLower() * eight.GetUpper();
        Vector128<float> two = four * Vector128.Shuffle(four, Vector128.Create(2, 3, 0, 1));
        return two[0] * two[1];
    }

    /// <summary>Product of the lanes, wrapping.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Prod(Vector512<int> x)
    {
        Vector256<int> eight = x.GetLower() * x.GetUpper();
        Vector128<int> four = eight.GetLower() * eight.GetUpper();
        return four[0] * four[1] * (four[2] * four[3]);
    }

    /// <summary>Largest lane; NaN if any lane is NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Max(Vector512<float> x)
    {
        Vector256<float> eight = Vector256.Max(x.GetLower(), x.GetUpper());
        Vector128<float> four = Vector128.Max(eight.GetLower(), eight.GetUpper());
        Vector128<float> two = Vector128.Max(four, Vector128.Shuffle(four, Vector128.Create(2, 3, 0, 1)));
        return MathF.Max(two[0], two[1]);
    }

    /// <summary>Smallest lane; NaN if any lane is NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Min(Vector512<float> x)
    {
        Vector256<float> eight = Vector256.Min(x.GetLower(), x.GetUpper());
        Vector128<float> four = Vector128.Min(eight.GetLower(), eight.GetUpper());
        Vector128<float> two = Vector128.Min(four, Vector128.Shuffle(four, Vector128.Create(2, 3, 0, 1)));
        return MathF.Min(two[0], two[1]);
    }

    /// <summary>Largest lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Max(Vector512<int> x)
    {
        Vector256<int> eight = Vector256.Max(x.GetLower(), x.GetUpper());
        Vector128<int> four = Vector128.Max(eight.GetLower(), eight.GetUpper());
        Vector128<int> two = Vector128.Max(four, Vector128.Shuffle(four, Vector128.Create(2, 3, 0, 1)));
        return Math.Max(two[0], two[1]);
    }

    /// <summary>Smallest lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Min(Vector512<int> x)
    {
        Vector256<int> eight = Vector256.Min(x.GetLower(), x.GetUpper());
        Vector128<int> four = Vector128.Min(eight.GetLower(), eight.GetUpper());
        Vector128<int> two = Vector128.Min(four, Vector128.Shuffle(four, Vector128.Create(2, 3, 0, 1)));
        return Math.Min(two[0], two[1]);
    }
}
