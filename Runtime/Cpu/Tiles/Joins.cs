using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Fusion.Runtime;

/// <summary>What scans and atomic updates join elements with; the earlier one comes first.</summary>
public interface IJoin
{
    /// <summary>Joins two elements.</summary>
    static abstract T Of<T>(T a, T b) where T : unmanaged, INumber<T>;

    /// <summary>Joins lanes of elements.</summary>
    static abstract Vector512<T> Of<T>(Vector512<T> a, Vector512<T> b) where T : unmanaged, INumber<T>;
}

/// <summary>Addition; integers wrap.</summary>
public readonly struct JoinSum : IJoin
{
    /// <inheritdoc/>
    public static T Of<T>(T a, T b) where T : unmanaged, INumber<T> => unchecked(a + b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Of<T>(Vector512<T> a, Vector512<T> b) where T : unmanaged, INumber<T> => a + b;
}

/// <summary>Multiplication; integers wrap.</summary>
public readonly struct JoinProd : IJoin
{
    /// <inheritdoc/>
    public static T Of<T>(T a, T b) where T : unmanaged, INumber<T> => unchecked(a * b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Of<T>(Vector512<T> a, Vector512<T> b) where T : unmanaged, INumber<T> => a * b;
}

/// <summary>The larger one; NaN wins.</summary>
public readonly struct JoinMax : IJoin
{
    /// <inheritdoc/>
    public static T Of<T>(T a, T b) where T : unmanaged, INumber<T> => T.Max(a, b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Of<T>(Vector512<T> a, Vector512<T> b) where T : unmanaged, INumber<T> => Vector512.Max(a, b);
}

/// <summary>The smaller one; NaN wins.</summary>
public readonly struct JoinMin : IJoin
{
    /// <inheritdoc/>
    public static T Of<T>(T a, T b) where T : unmanaged, INumber<T> => T.Min(a, b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Of<T>(Vector512<T> a, Vector512<T> b) where T : unmanaged, INumber<T> => Vector512.Min(a, b);
}
