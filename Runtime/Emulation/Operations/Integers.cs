using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Fusion.Runtime.Emulation.Operations;

/// <summary>A function of two integers of any width, so that one name serves u16 to s64.</summary>
internal interface IIntegerBinary
{
    static abstract T Of<T>(T a, T b) where T : unmanaged, IBinaryInteger<T>;

    static virtual bool HasVector => false;

    static virtual Vector512<T> OfVectors<T>(Vector512<T> a, Vector512<T> b) where T : unmanaged, IBinaryInteger<T> => throw new NotSupportedException();
}

/// <summary>An integer function at one width.</summary>
internal readonly struct Integer<T, TFunction> : IBinary<T> where T : unmanaged, IBinaryInteger<T> where TFunction : IIntegerBinary
{
    public static bool HasVector => TFunction.HasVector && Unsafe.SizeOf<T>() >= 4;

    public static T Of(T a, T b) => TFunction.Of(a, b);

    public static Vector512<T> Of(Vector512<T> a, Vector512<T> b) => TFunction.OfVectors(a, b);
}

internal readonly struct Add : IIntegerBinary
{
    public static bool HasVector => true;

    public static T Of<T>(T a, T b) where T : unmanaged, IBinaryInteger<T> => unchecked(a + b);

    public static Vector512<T> OfVectors<T>(Vector512<T> a, Vector512<T> b) where T : unmanaged, IBinaryInteger<T> => a + b;
}

internal readonly struct Subtract : IIntegerBinary
{
    public static bool HasVector => true;

    public static T Of<T>(T a, T b) where T : unmanaged, IBinaryInteger<T> => unchecked(a - b);

    public static Vector512<T> OfVectors<T>(Vector512<T> a, Vector512<T> b) where T : unmanaged, IBinaryInteger<T> => a - b;
}

internal readonly struct MultiplyLow : IIntegerBinary
{
    public static bool HasVector => true;

    public static T Of<T>(T a, T b) where T : unmanaged, IBinaryInteger<T> => unchecked(a * b);

    public static Vector512<T> OfVectors<T>(Vector512<T> a, Vector512<T> b) where T : unmanaged, IBinaryInteger<T> => a * b;
}

/// <summary>The upper half of the double-width product.</summary>
internal readonly struct MultiplyHigh : IIntegerBinary
{
    public static T Of<T>(T a, T b) where T : unmanaged, IBinaryInteger<T> =>
        T.CreateTruncating(Int128.CreateTruncating(a) * Int128.CreateTruncating(b) >> Unsafe.SizeOf<T>() * 8);
}

/// <summary>Division by zero gives all ones, as the hardware's sequence does; PTX leaves it unspecified.</summary>
internal readonly struct Divide : IIntegerBinary
{
    public static T Of<T>(T a, T b) where T : unmanaged, IBinaryInteger<T> =>
        b == T.Zero ? T.AllBitsSet : T.IsNegative(b) && unchecked(b + T.One) == T.Zero ? unchecked(T.Zero - a) : a / b;
}

internal readonly struct Remainder : IIntegerBinary
{
    public static T Of<T>(T a, T b) where T : unmanaged, IBinaryInteger<T> =>
        b == T.Zero ? a : T.IsNegative(b) && unchecked(b + T.One) == T.Zero ? T.Zero : a % b;
}

internal readonly struct Minimum : IIntegerBinary
{
    public static bool HasVector => true;

    public static T Of<T>(T a, T b) where T : unmanaged, IBinaryInteger<T> => a < b ? a : b;

    public static Vector512<T> OfVectors<T>(Vector512<T> a, Vector512<T> b) where T : unmanaged, IBinaryInteger<T> => Vector512.Min(a, b);
}

internal readonly struct Maximum : IIntegerBinary
{
    public static bool HasVector => true;

    public static T Of<T>(T a, T b) where T : unmanaged, IBinaryInteger<T> => a > b ? a : b;

    public static Vector512<T> OfVectors<T>(Vector512<T> a, Vector512<T> b) where T : unmanaged, IBinaryInteger<T> => Vector512.Max(a, b);
}

internal readonly struct BitAnd : IIntegerBinary
{
    public static bool HasVector => true;

    public static T Of<T>(T a, T b) where T : unmanaged, IBinaryInteger<T> => a & b;

    public static Vector512<T> OfVectors<T>(Vector512<T> a, Vector512<T> b) where T : unmanaged, IBinaryInteger<T> => a & b;
}

internal readonly struct BitOr : IIntegerBinary
{
    public static bool HasVector => true;

    public static T Of<T>(T a, T b) where T : unmanaged, IBinaryInteger<T> => a | b;

    public static Vector512<T> OfVectors<T>(Vector512<T> a, Vector512<T> b) where T : unmanaged, IBinaryInteger<T> => a | b;
}

internal readonly struct BitXor : IIntegerBinary
{
    public static bool HasVector => true;

    public static T Of<T>(T a, T b) where T : unmanaged, IBinaryInteger<T> => a ^ b;

    public static Vector512<T> OfVectors<T>(Vector512<T> a, Vector512<T> b) where T : unmanaged, IBinaryInteger<T> => a ^ b;
}

/// <summary>d = a · b + c, low half.</summary>
internal readonly struct MultiplyAddLow<T> : ITernary<T> where T : unmanaged, IBinaryInteger<T>
{
    public static bool HasVector => Unsafe.SizeOf<T>() >= 4;

    public static T Of(T a, T b, T c) => unchecked(a * b + c);

    public static Vector512<T> Of(Vector512<T> a, Vector512<T> b, Vector512<T> c) => a * b + c;
}

/// <summary>d = upper half of a · b, + c.</summary>
internal readonly struct MultiplyAddHigh<T> : ITernary<T> where T : unmanaged, IBinaryInteger<T>
{
    public static T Of(T a, T b, T c) => unchecked(MultiplyHigh.Of(a, b) + c);
}

/// <summary>The whole product, twice as wide.</summary>
internal readonly struct MultiplyWide<TIn, TOut> : IWidening<TIn, TOut> where TIn : unmanaged, IBinaryInteger<TIn> where TOut : unmanaged, IBinaryInteger<TOut>
{
    public static TOut Of(TIn a, TIn b) => unchecked(TOut.CreateTruncating(a) * TOut.CreateTruncating(b));
}

/// <summary>Shifts take their amount from a 32-bit register, clamped to the width.</summary>
internal readonly struct ShiftLeft<T> : IShift<T> where T : unmanaged, IBinaryInteger<T>
{
    public static T Of(T x, uint by) => by >= Unsafe.SizeOf<T>() * 8 ? T.Zero : x << (int)by;
}

/// <summary>Logical for unsigned types, arithmetic for signed ones.</summary>
internal readonly struct ShiftRight<T> : IShift<T> where T : unmanaged, IBinaryInteger<T>
{
    public static T Of(T x, uint by) => by < Unsafe.SizeOf<T>() * 8 ? x >> (int)by : T.IsNegative(x) ? T.AllBitsSet : T.Zero;
}

internal readonly struct BitNot<T> : IUnary<T, T> where T : unmanaged, IBinaryInteger<T>
{
    public static T Of(T x) => ~x;
}

/// <summary>Logical not of C: 1 for 0, else 0.</summary>
internal readonly struct IsZero<T> : IUnary<T, T> where T : unmanaged, IBinaryInteger<T>
{
    public static T Of(T x) => x == T.Zero ? T.One : T.Zero;
}

internal readonly struct NegateInteger<T> : IUnary<T, T> where T : unmanaged, IBinaryInteger<T>
{
    public static T Of(T x) => unchecked(T.Zero - x);
}

internal readonly struct AbsoluteInteger<T> : IUnary<T, T> where T : unmanaged, IBinaryInteger<T>
{
    public static T Of(T x) => T.IsNegative(x) ? unchecked(T.Zero - x) : x;
}
