using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Fusion.Runtime;

/// <content>Doubles and longs. Functions and divisions go lane by lane; doubles are here for precision, not for speed.</content>
public static partial class CpuMath
{
    /// <summary>Absolute value; that of the least long is itself.</summary>
    public static long Abs(long value) => value < 0 ? unchecked(-value) : value;

    /// <summary>Quotient towards zero; 0 for a zero divisor, and the least long divided by −1 is itself.</summary>
    public static long Divide(long a, long b) => b == 0 ? 0 : b == -1 ? unchecked(-a) : a / b;

    /// <summary>Remainder with the sign of <paramref name="a"/>; 0 for a zero divisor.</summary>
    public static long Remainder(long a, long b) => b is 0 or -1 ? 0 : a % b;

    /// <inheritdoc cref="Divide(long, long)"/>
    public static Lanes64<long> Divide(Lanes64<long> a, Lanes64<long> b) => Each(a, b, static (x, y) => Divide(x, y));

    /// <inheritdoc cref="Remainder(long, long)"/>
    public static Lanes64<long> Remainder(Lanes64<long> a, Lanes64<long> b) => Each(a, b, static (x, y) => Remainder(x, y));

    /// <summary>Shift by the low six bits of each count.</summary>
    public static Lanes64<long> ShiftLeft(Lanes64<long> value, Lanes64<long> count) => Each(value, count, static (x, n) => x << (int)n);

    /// <summary>Arithmetic shift by the low six bits of each count.</summary>
    public static Lanes64<long> ShiftRight(Lanes64<long> value, Lanes64<long> count) => Each(value, count, static (x, n) => x >> (int)n);

    /// <summary>The first <paramref name="count"/> lanes; <paramref name="neutral"/> in the others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64<T> Keep<T>(Lanes64<T> value, int count, T neutral) where T : unmanaged =>
        Lanes64.ConditionalSelect(Below(count), value, Lanes64.Create(neutral));

    /// <summary>Sum of the lanes: lane l and lane l + 8, then 4, 2, 1; integers wrap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Sum<T>(Lanes64<T> x) where T : unmanaged
    {
        Vector512<T> eight = x.Lower + x.Upper;
        Vector256<T> four = eight.GetLower() + eight.GetUpper();
        Vector128<T> two = four.GetLower() + four.GetUpper();
        return (two + Vector128.Create(two.GetUpper(), two.GetLower())).ToScalar();
    }

    /// <summary>Product of the lanes, in the order of <see cref="Sum{T}(Lanes64{T})"/>; integers wrap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Prod<T>(Lanes64<T> x) where T : unmanaged
    {
        Vector512<T> eight = x.Lower * x.Upper;
        Vector256<T> four = eight.GetLower() * eight.GetUpper();
        Vector128<T> two = four.GetLower() * four.GetUpper();
        return (two * Vector128.Create(two.GetUpper(), two.GetLower())).ToScalar();
    }

    /// <summary>Largest lane; NaN if any lane is NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Max<T>(Lanes64<T> x) where T : unmanaged
    {
        Vector512<T> eight = Vector512.Max(x.Lower, x.Upper);
        Vector256<T> four = Vector256.Max(eight.GetLower(), eight.GetUpper());
        Vector128<T> two = Vector128.Max(four.GetLower(), four.GetUpper());
        return Vector128.Max(two, Vector128.Create(two.GetUpper(), two.GetLower())).ToScalar();
    }

    /// <summary>Smallest lane; NaN if any lane is NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Min<T>(Lanes64<T> x) where T : unmanaged
    {
        Vector512<T> eight = Vector512.Min(x.Lower, x.Upper);
        Vector256<T> four = Vector256.Min(eight.GetLower(), eight.GetUpper());
        Vector128<T> two = Vector128.Min(four.GetLower(), four.GetUpper());
        return Vector128.Min(two, Vector128.Create(two.GetUpper(), two.GetLower())).ToScalar();
    }

    private static Lanes64<T> Each<T>(Lanes64<T> a, Lanes64<T> b, Func<T, T, T> function) where T : unmanaged
    {
        Span<T> lanes = stackalloc T[16];
        for (int i = 0; i < 16; i++) lanes[i] = function(a[i], b[i]);
        return new(Vector512.Create<T>(lanes), Vector512.Create<T>(lanes[8..]));
    }
}
