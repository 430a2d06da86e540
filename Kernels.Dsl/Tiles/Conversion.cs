namespace Fusion.Kernels;

/// <summary>
/// How an element becomes one of another type. Floats to integers: towards zero, saturating, NaN to 0. Integers to narrower
/// ones: the low bits. Anything to floats: to nearest even, integers and double to <see cref="BFloat16"/> by way of float.
/// </summary>
internal static class Conversion<TFrom, TTo>
    where TFrom : unmanaged
    where TTo : unmanaged
{
    /// <summary>The element, before the rounding that wide mode leaves out.</summary>
    public static double Of(double value)
    {
        var to = Element<TTo>.Kind;
        if (Element<TFrom>.Kind == ElementKind.Long)
            return OfLong(LongBits.Unpack(value), to);
        if (!Element<TFrom>.IsFloat)
            return to == ElementKind.Long ? LongBits.Pack((long)value) : value;
        return to switch
        {
            ElementKind.Long => LongBits.Pack((long)value),
            ElementKind.Int => (int)value, // saturates, NaN to 0, and never −0
            ElementKind.SByte => Math.Clamp((int)value, sbyte.MinValue, sbyte.MaxValue),
            ElementKind.Byte => Math.Clamp((int)value, byte.MinValue, byte.MaxValue),
            ElementKind.UShort => Math.Clamp((int)value, ushort.MinValue, ushort.MaxValue),
            _ => value,
        };
    }

    private static double OfLong(long value, ElementKind to) => to switch
    {
        ElementKind.Long => LongBits.Pack(value),
        ElementKind.Float or ElementKind.BFloat16 when !Interpreter.Wide => (float)value, // a double between would round twice
        ElementKind.Float or ElementKind.BFloat16 or ElementKind.Half or ElementKind.Double => value,
        _ => unchecked((int)value),
    };
}
