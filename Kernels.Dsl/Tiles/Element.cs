using System.Runtime.CompilerServices;

namespace Fusion.Kernels;

/// <summary>
/// How the interpreter treats an element type. Every element is held as a double, which represents all types exactly but
/// long, of which it holds the bits (<see cref="LongBits"/>); and since 53 ≥ 2·24 + 2, one + − · / √ in double rounded once
/// to float is the correctly rounded result.
/// </summary>
internal static class Element<T>
    where T : unmanaged
{
    private static readonly ElementKind Stated =
        typeof(T) == typeof(float) ? ElementKind.Float
        : typeof(T) == typeof(int) ? ElementKind.Int
        : typeof(T) == typeof(bool) ? ElementKind.Bool
        : typeof(T) == typeof(BFloat16) ? ElementKind.BFloat16
        : typeof(T) == typeof(Half) ? ElementKind.Half
        : typeof(T) == typeof(sbyte) ? ElementKind.SByte
        : typeof(T) == typeof(byte) ? ElementKind.Byte
        : typeof(T) == typeof(ushort) ? ElementKind.UShort
        : typeof(T) == typeof(double) ? ElementKind.Double
        : typeof(T) == typeof(long) ? ElementKind.Long
        : ElementKind.Unsupported;

    public static ElementKind Kind => Stated != ElementKind.Unsupported
        ? Stated
        : throw new InvalidOperationException($"{typeof(T).Name} is not an element type of kernels; use float, double, int, long, bool, BFloat16, Half, sbyte, byte or ushort.");

    public static string Name => Kind switch
    {
        ElementKind.BFloat16 => "BFloat16",
        ElementKind.Half => "Half",
        ElementKind.SByte => "sbyte",
        ElementKind.UShort => "ushort",
        var kind => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>float, double and the 16-bit floats.</summary>
    public static bool IsFloat => Kind is ElementKind.Float or ElementKind.Double or ElementKind.BFloat16 or ElementKind.Half;

    /// <summary>Loaded, stored, converted and multiplied by Dot, but without arithmetic.</summary>
    public static bool IsStorage => Kind is ElementKind.BFloat16 or ElementKind.Half or ElementKind.SByte or ElementKind.Byte or ElementKind.UShort;

    // Each arm says double: the arms' common type would otherwise be float, which rounds large integers.
    public static double ToDouble(T value) => Kind switch
    {
        ElementKind.Float => (double)Unsafe.BitCast<T, float>(value),
        ElementKind.Int => (double)Unsafe.BitCast<T, int>(value),
        ElementKind.Bool => Unsafe.BitCast<T, bool>(value) ? 1.0 : 0.0,
        ElementKind.Half => (double)Unsafe.BitCast<T, Half>(value),
        ElementKind.SByte => (double)Unsafe.BitCast<T, sbyte>(value),
        ElementKind.Byte => (double)Unsafe.BitCast<T, byte>(value),
        ElementKind.UShort => (double)Unsafe.BitCast<T, ushort>(value),
        ElementKind.Double => Unsafe.BitCast<T, double>(value),
        ElementKind.Long => LongBits.Pack(Unsafe.BitCast<T, long>(value)),
        _ => (double)(float)Unsafe.BitCast<T, BFloat16>(value),
    };

    /// <summary>Back to memory; rounds a wide value.</summary>
    public static T FromDouble(double value) => Kind switch
    {
        ElementKind.Float => Unsafe.BitCast<float, T>((float)value),
        ElementKind.Int => Unsafe.BitCast<int, T>((int)value),
        ElementKind.Bool => Unsafe.BitCast<bool, T>(value != 0),
        ElementKind.Half => Unsafe.BitCast<Half, T>((Half)value),
        ElementKind.SByte => Unsafe.BitCast<sbyte, T>(unchecked((sbyte)(int)value)),
        ElementKind.Byte => Unsafe.BitCast<byte, T>(unchecked((byte)(int)value)),
        ElementKind.UShort => Unsafe.BitCast<ushort, T>(unchecked((ushort)(int)value)),
        ElementKind.Double => Unsafe.BitCast<double, T>(value),
        ElementKind.Long => Unsafe.BitCast<long, T>(LongBits.Unpack(value)),
        _ => Unsafe.BitCast<BFloat16, T>((BFloat16)(float)value),
    };

    /// <summary>Rounds results that were computed in double to the element type, and wraps narrow integers; wide mode keeps floats.</summary>
    public static void Round(Span<double> values)
    {
        if (Kind is ElementKind.Int or ElementKind.Bool or ElementKind.Double or ElementKind.Long || Interpreter.Wide && IsFloat)
            return;
        foreach (ref var value in values)
            value = ToDouble(FromDouble(value));
    }

    /// <summary>Under which class arithmetic of these elements is counted.</summary>
    public static WorkClass Arithmetic => IsFloat ? WorkClass.Arithmetic : WorkClass.Integer;

    /// <summary>One addition as the element type does it; <paramref name="wide"/> skips the rounding.</summary>
    public static double Add(double a, double b, bool wide) => Kind switch
    {
        ElementKind.Int => unchecked((int)a + (int)b),
        ElementKind.Long => LongBits.Pack(unchecked(LongBits.Unpack(a) + LongBits.Unpack(b))),
        ElementKind.Double => a + b,
        _ => wide ? a + b : (float)(a + b),
    };

    /// <summary>One multiplication as the element type does it; <paramref name="wide"/> skips the rounding.</summary>
    public static double Multiply(double a, double b, bool wide) => Kind switch
    {
        ElementKind.Int => unchecked((int)a * (int)b),
        ElementKind.Long => LongBits.Pack(unchecked(LongBits.Unpack(a) * LongBits.Unpack(b))),
        ElementKind.Double => a * b,
        _ => wide ? a * b : (float)(a * b),
    };

    public static void RequireNumber(string operation)
    {
        if (IsStorage)
            throw new InvalidOperationException($"{Name} tiles have no {operation}: convert with .To<{(IsFloat ? "float" : "int")}>() first.");
        if (Kind == ElementKind.Bool)
            throw new InvalidOperationException($"bool tiles have no {operation}: convert with .To<int>() or .To<float>() first.");
    }

    public static void Require(string operation, params ReadOnlySpan<ElementKind> kinds)
    {
        if (!kinds.Contains(Kind))
            throw new InvalidOperationException($"{Name} tiles have no {operation}.");
    }
}
