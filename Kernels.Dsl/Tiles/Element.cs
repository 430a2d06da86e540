using System.Runtime.CompilerServices;

namespace Fusion.Kernels;

internal enum ElementKind
{
    Unsupported,
    Float,
    Int,
    Bool,
    BFloat16,
}

/// <summary>
/// How the interpreter treats an element type. Every element is held as a double, which represents all four types
/// exactly; and since 53 ≥ 2·24 + 2, one + − · / √ in double rounded once to float is the correctly rounded result.
/// </summary>
internal static class Element<T>
    where T : unmanaged
{
    private static readonly ElementKind Stated =
        typeof(T) == typeof(float) ? ElementKind.Float
        : typeof(T) == typeof(int) ? ElementKind.Int
        : typeof(T) == typeof(bool) ? ElementKind.Bool
        : typeof(T) == typeof(BFloat16) ? ElementKind.BFloat16
        : ElementKind.Unsupported;

    public static ElementKind Kind => Stated != ElementKind.Unsupported
        ? Stated
        : throw new InvalidOperationException($"{typeof(T).Name} is not an element type of kernels; use float, int, bool or BFloat16.");

    public static string Name => Kind switch
    {
        ElementKind.Float => "float",
        ElementKind.Int => "int",
        ElementKind.Bool => "bool",
        _ => "BFloat16",
    };

    // Each arm says double: the arms' common type would otherwise be float, which rounds large integers.
    public static double ToDouble(T value) => Kind switch
    {
        ElementKind.Float => (double)Unsafe.BitCast<T, float>(value),
        ElementKind.Int => (double)Unsafe.BitCast<T, int>(value),
        ElementKind.Bool => Unsafe.BitCast<T, bool>(value) ? 1.0 : 0.0,
        _ => (double)(float)Unsafe.BitCast<T, BFloat16>(value),
    };

    /// <summary>Back to memory; rounds a wide value.</summary>
    public static T FromDouble(double value) => Kind switch
    {
        ElementKind.Float => Unsafe.BitCast<float, T>((float)value),
        ElementKind.Int => Unsafe.BitCast<int, T>((int)value),
        ElementKind.Bool => Unsafe.BitCast<bool, T>(value != 0),
        _ => Unsafe.BitCast<BFloat16, T>((BFloat16)(float)value),
    };

    /// <summary>Rounds results that were computed in double to the element type; wide mode keeps them.</summary>
    public static void Round(Span<double> values)
    {
        if (Interpreter.Wide)
            return;
        if (Kind == ElementKind.Float)
            foreach (ref var value in values)
                value = (float)value;
        else if (Kind == ElementKind.BFloat16)
            foreach (ref var value in values)
                value = (float)(BFloat16)(float)value;
    }

    /// <summary>Under which class arithmetic of these elements is counted.</summary>
    public static WorkClass Arithmetic => Kind is ElementKind.Int or ElementKind.Bool ? WorkClass.Integer : WorkClass.Arithmetic;

    /// <summary>One addition as the element type does it; <paramref name="wide"/> skips the rounding.</summary>
    public static double Add(double a, double b, bool wide) =>
        Kind == ElementKind.Int ? unchecked((int)a + (int)b)
        : wide ? a + b
        : (float)(a + b);

    /// <summary>One multiplication as the element type does it; <paramref name="wide"/> skips the rounding.</summary>
    public static double Multiply(double a, double b, bool wide) =>
        Kind == ElementKind.Int ? unchecked((int)a * (int)b)
        : wide ? a * b
        : (float)(a * b);

    public static void RequireNumber(string operation)
    {
        if (Kind == ElementKind.BFloat16)
            throw new InvalidOperationException($"BFloat16 tiles have no {operation}: convert with .To<float>() first.");
        if (Kind == ElementKind.Bool)
            throw new InvalidOperationException($"bool tiles have no {operation}: convert with .To<int>() or .To<float>() first.");
    }

    public static void Require(string operation, ElementKind first, ElementKind second)
    {
        if (Kind != first && Kind != second)
            throw new InvalidOperationException($"{Name} tiles have no {operation}.");
    }
}
