using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Fusion.Runtime;

/// <summary>Functions of sixteen doubles or longs, by the names that <see cref="Vector512"/> has for them. Masks are sixteen ints.</summary>
public static class Lanes64
{
    /// <summary>The same number in all lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64<T> Create<T>(T value) where T : unmanaged => new(Vector512.Create(value), Vector512.Create(value));

    /// <summary>The smaller of two; NaN wins, −0 is below +0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64<T> Min<T>(Lanes64<T> a, Lanes64<T> b) where T : unmanaged => new(Vector512.Min(a.Lower, b.Lower), Vector512.Min(a.Upper, b.Upper));

    /// <summary>The larger of two; NaN wins, −0 is below +0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64<T> Max<T>(Lanes64<T> a, Lanes64<T> b) where T : unmanaged => new(Vector512.Max(a.Lower, b.Lower), Vector512.Max(a.Upper, b.Upper));

    /// <summary>Absolute value; that of the least long is itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64<T> Abs<T>(Lanes64<T> a) where T : unmanaged => new(Vector512.Abs(a.Lower), Vector512.Abs(a.Upper));

    /// <summary>Square root, correctly rounded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64<double> Sqrt(Lanes64<double> a) => new(Vector512.Sqrt(a.Lower), Vector512.Sqrt(a.Upper));

    /// <summary>The largest whole number that is not above x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64<double> Floor(Lanes64<double> x) => new(Vector512.Floor(x.Lower), Vector512.Floor(x.Upper));

    /// <summary>The smallest whole number that is not below x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64<double> Ceiling(Lanes64<double> x) => new(Vector512.Ceiling(x.Lower), Vector512.Ceiling(x.Upper));

    /// <summary>The nearest whole number, of two the even one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64<double> Round(Lanes64<double> x) => new(Vector512.Round(x.Lower), Vector512.Round(x.Upper));

    /// <summary>a · b + c, rounded once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64<double> FusedMultiplyAdd(Lanes64<double> a, Lanes64<double> b, Lanes64<double> c) =>
        new(Vector512.FusedMultiplyAdd(a.Lower, b.Lower, c.Lower), Vector512.FusedMultiplyAdd(a.Upper, b.Upper, c.Upper));

    /// <summary>a &lt; b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> LessThan<T>(Lanes64<T> a, Lanes64<T> b) where T : unmanaged => Mask(Vector512.LessThan(a.Lower, b.Lower), Vector512.LessThan(a.Upper, b.Upper));

    /// <summary>a ≤ b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> LessThanOrEqual<T>(Lanes64<T> a, Lanes64<T> b) where T : unmanaged =>
        Mask(Vector512.LessThanOrEqual(a.Lower, b.Lower), Vector512.LessThanOrEqual(a.Upper, b.Upper));

    /// <summary>a &gt; b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> GreaterThan<T>(Lanes64<T> a, Lanes64<T> b) where T : unmanaged =>
        Mask(Vector512.GreaterThan(a.Lower, b.Lower), Vector512.GreaterThan(a.Upper, b.Upper));

    /// <summary>a ≥ b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> GreaterThanOrEqual<T>(Lanes64<T> a, Lanes64<T> b) where T : unmanaged =>
        Mask(Vector512.GreaterThanOrEqual(a.Lower, b.Lower), Vector512.GreaterThanOrEqual(a.Upper, b.Upper));

    /// <summary>a = b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Equals<T>(Lanes64<T> a, Lanes64<T> b) where T : unmanaged => Mask(Vector512.Equals(a.Lower, b.Lower), Vector512.Equals(a.Upper, b.Upper));

    /// <summary>a where the mask is set, else b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64<T> ConditionalSelect<T>(Vector512<int> mask, Lanes64<T> a, Lanes64<T> b) where T : unmanaged
    {
        (Vector512<long> lower, Vector512<long> upper) = Vector512.Widen(mask);
        return new(Vector512.ConditionalSelect(lower.As<long, T>(), a.Lower, b.Lower), Vector512.ConditionalSelect(upper.As<long, T>(), a.Upper, b.Upper));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Mask<T>(Vector512<T> lower, Vector512<T> upper) => Vector512.Narrow(lower.AsInt64(), upper.AsInt64());
}
