using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Fusion.Runtime.Emulation.Operations;

/// <summary>An ordered comparison of any type: with a NaN it does not hold.</summary>
internal interface IComparison
{
    static abstract bool Of<T>(T a, T b) where T : unmanaged, INumber<T>;

    static abstract Vector512<T> OfVectors<T>(Vector512<T> a, Vector512<T> b) where T : unmanaged, INumber<T>;
}

/// <summary>A comparison at one type.</summary>
internal readonly struct Compare<T, TComparison> : ICondition<T> where T : unmanaged, INumber<T> where TComparison : IComparison
{
    public static bool HasVector => Unsafe.SizeOf<T>() >= 4;

    public static bool Of(T a, T b) => TComparison.Of(a, b);

    public static Vector512<T> Of(Vector512<T> a, Vector512<T> b) => TComparison.OfVectors(a, b);
}

/// <summary>The unordered form: it also holds with a NaN.</summary>
internal readonly struct OrUnordered<T, TComparison> : ICondition<T> where T : unmanaged, INumber<T> where TComparison : IComparison
{
    public static bool Of(T a, T b) => T.IsNaN(a) || T.IsNaN(b) || TComparison.Of(a, b);
}

internal readonly struct EqualTo : IComparison
{
    public static bool Of<T>(T a, T b) where T : unmanaged, INumber<T> => a == b;

    public static Vector512<T> OfVectors<T>(Vector512<T> a, Vector512<T> b) where T : unmanaged, INumber<T> => Vector512.Equals(a, b);
}

internal readonly struct NotEqualTo : IComparison
{
    public static bool Of<T>(T a, T b) where T : unmanaged, INumber<T> => a < b || a > b;

    public static Vector512<T> OfVectors<T>(Vector512<T> a, Vector512<T> b) where T : unmanaged, INumber<T> => Vector512.LessThan(a, b) | Vector512.GreaterThan(a, b);
}

internal readonly struct LessThan : IComparison
{
    public static bool Of<T>(T a, T b) where T : unmanaged, INumber<T> => a < b;

    public static Vector512<T> OfVectors<T>(Vector512<T> a, Vector512<T> b) where T : unmanaged, INumber<T> => Vector512.LessThan(a, b);
}

internal readonly struct LessOrEqual : IComparison
{
    public static bool Of<T>(T a, T b) where T : unmanaged, INumber<T> => a <= b;

    public static Vector512<T> OfVectors<T>(Vector512<T> a, Vector512<T> b) where T : unmanaged, INumber<T> => Vector512.LessThanOrEqual(a, b);
}

internal readonly struct GreaterThan : IComparison
{
    public static bool Of<T>(T a, T b) where T : unmanaged, INumber<T> => a > b;

    public static Vector512<T> OfVectors<T>(Vector512<T> a, Vector512<T> b) where T : unmanaged, INumber<T> => Vector512.GreaterThan(a, b);
}

internal readonly struct GreaterOrEqual : IComparison
{
    public static bool Of<T>(T a, T b) where T : unmanaged, INumber<T> => a >= b;

    public static Vector512<T> OfVectors<T>(Vector512<T> a, Vector512<T> b) where T : unmanaged, INumber<T> => Vector512.GreaterThanOrEqual(a, b);
}

/// <summary>Both are numbers.</summary>
internal readonly struct AreNumbers<T> : ICondition<T> where T : unmanaged, INumber<T>
{
    public static bool Of(T a, T b) => !T.IsNaN(a) && !T.IsNaN(b);
}

/// <summary>One is no number.</summary>
internal readonly struct AreUnordered<T> : ICondition<T> where T : unmanaged, INumber<T>
{
    public static bool Of(T a, T b) => T.IsNaN(a) || T.IsNaN(b);
}
