namespace Fusion.Compiler.Ir;

/// <summary>What passes and emitters ask about an element type.</summary>
public static class ElementTraits
{
    /// <summary>Types that are loaded, stored, converted and multiplied by Dot, but have no arithmetic of their own.</summary>
    public static bool IsStorage(ElementType element) =>
        element is ElementType.BF16 or ElementType.F16 or ElementType.I8 or ElementType.U8 or ElementType.U16;

    /// <summary>
    /// What an element is while it is computed with: a bfloat16 or float16 is a float that is rounded already, a narrow
    /// integer is an int within its range.
    /// </summary>
    public static ElementType Register(ElementType element) => element switch
    {
        ElementType.BF16 or ElementType.F16 => ElementType.F32,
        ElementType.I8 or ElementType.U8 or ElementType.U16 => ElementType.I32,
        _ => element,
    };

    /// <summary>Whether elements are computed with as float or double.</summary>
    public static bool IsFloat(ElementType element) => Register(element) is ElementType.F32 or ElementType.F64;

    /// <summary>Any integer; bool is none.</summary>
    public static bool IsInteger(ElementType element) => Register(element) is ElementType.I32 or ElementType.I64;

    /// <summary>The types that arithmetic, order and reductions are defined for.</summary>
    public static bool HasArithmetic(ElementType element) => element is ElementType.F32 or ElementType.I32 or ElementType.F64 or ElementType.I64;

    /// <summary>The values of an integer that is narrower than int.</summary>
    public static (int Low, int High) Range(ElementType element) => element switch
    {
        ElementType.I8 => (sbyte.MinValue, sbyte.MaxValue),
        ElementType.U8 => (byte.MinValue, byte.MaxValue),
        ElementType.U16 => (ushort.MinValue, ushort.MaxValue),
        _ => throw new IrException($"{ElementTypes.Name(element)} is no narrow integer"),
    };

    /// <summary>Bytes of an element in memory.</summary>
    public static int Size(ElementType element) => element switch
    {
        ElementType.F64 or ElementType.I64 => 8,
        ElementType.BF16 or ElementType.F16 or ElementType.U16 => 2,
        ElementType.I8 or ElementType.U8 or ElementType.Bool => 1,
        _ => 4,
    };

    /// <summary>The C# type without a namespace, as generated code names it.</summary>
    public static string CSharpName(ElementType element) => element switch
    {
        ElementType.F32 => "float",
        ElementType.F64 => "double",
        ElementType.BF16 => "BFloat16",
        ElementType.F16 => "Half",
        ElementType.I8 => "sbyte",
        ElementType.U8 => "byte",
        ElementType.U16 => "ushort",
        ElementType.I32 => "int",
        ElementType.I64 => "long",
        _ => "bool",
    };

    /// <summary>A float as the nearest element of a 16-bit type, ties to even; other types leave it alone.</summary>
    public static double Round(double value, ElementType element) => element switch
    {
        ElementType.BF16 => RoundToBFloat16((float)value),
        ElementType.F16 => RoundToFloat16((float)value),
        ElementType.F32 => (float)value,
        _ => value,
    };

    /// <summary>8 significant bits.</summary>
    private static float RoundToBFloat16(float value)
    {
        if (float.IsNaN(value)) return value;
        var bits = BitConverter.ToUInt32(BitConverter.GetBytes(value), 0);
        var rounded = unchecked(bits + 0x7FFF + ((bits >> 16) & 1)) & 0xFFFF0000;
        return BitConverter.ToSingle(BitConverter.GetBytes(rounded), 0);
    }

    /// <summary>11 significant bits, subnormal numbers in steps of 2⁻²⁴, infinity from 65520 on.</summary>
    private static double RoundToFloat16(double value)
    {
        if (double.IsNaN(value) || value == 0) return value;
        if (Math.Abs(value) >= 65520) return value > 0 ? double.PositiveInfinity : double.NegativeInfinity;
        var exponent = (int)((BitConverter.DoubleToInt64Bits(value) >> 52) & 0x7FF) - 1023;
        var step = Math.Pow(2, Math.Max(exponent, -14) - 10);
        return Math.Round(value / step, MidpointRounding.ToEven) * step;
    }
}
