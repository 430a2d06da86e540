using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Fusion.Runtime;

/// <summary>Sixteen lanes of eight bytes, in generated CPU code: two vectors, of which the lower one holds lanes 0 to 7.</summary>
/// <typeparam name="T">double or long.</typeparam>
/// <param name="lower">Lanes 0 to 7.</param>
/// <param name="upper">Lanes 8 to 15.</param>
public readonly struct Lanes64<T>(Vector512<T> lower, Vector512<T> upper) where T : unmanaged
{
    /// <summary>Lanes 0 to 7.</summary>
    public readonly Vector512<T> Lower = lower;

    /// <summary>Lanes 8 to 15.</summary>
    public readonly Vector512<T> Upper = upper;

    /// <summary>All lanes zero.</summary>
    public static Lanes64<T> Zero => default;

    /// <summary>One lane.</summary>
    /// <param name="lane">0 to 15.</param>
    public T this[int lane] => lane < 8 ? Lower[lane] : Upper[lane - 8];

    /// <summary>Sum, lane by lane; integers wrap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64<T> operator +(Lanes64<T> a, Lanes64<T> b) => new(a.Lower + b.Lower, a.Upper + b.Upper);

    /// <summary>Difference, lane by lane; integers wrap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64<T> operator -(Lanes64<T> a, Lanes64<T> b) => new(a.Lower - b.Lower, a.Upper - b.Upper);

    /// <summary>Product, lane by lane; integers wrap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64<T> operator *(Lanes64<T> a, Lanes64<T> b) => new(a.Lower * b.Lower, a.Upper * b.Upper);

    /// <summary>Quotient of doubles, lane by lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64<T> operator /(Lanes64<T> a, Lanes64<T> b) => new(a.Lower / b.Lower, a.Upper / b.Upper);

    /// <summary>Negation, lane by lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64<T> operator -(Lanes64<T> a) => new(-a.Lower, -a.Upper);

    /// <summary>Complement of all bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64<T> operator ~(Lanes64<T> a) => new(~a.Lower, ~a.Upper);

    /// <summary>And, bit by bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64<T> operator &(Lanes64<T> a, Lanes64<T> b) => new(a.Lower & b.Lower, a.Upper & b.Upper);

    /// <summary>Or, bit by bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64<T> operator |(Lanes64<T> a, Lanes64<T> b) => new(a.Lower | b.Lower, a.Upper | b.Upper);

    /// <summary>Exclusive or, bit by bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64<T> operator ^(Lanes64<T> a, Lanes64<T> b) => new(a.Lower ^ b.Lower, a.Upper ^ b.Upper);
}
