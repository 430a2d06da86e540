using System.Globalization;
using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Emit.Cpu;

/// <summary>
/// How conversions are written in C#. A storage type is computed with as float or int, so that a conversion to one rounds,
/// wraps or saturates in those.
/// </summary>
internal static class CpuCasts
{
    public static string Scalar(string value, ElementType from, ElementType to)
    {
        var source = ElementTraits.Register(from);
        if (to == ElementType.Bool) return source == ElementType.Bool ? value : $"{value} != 0";
        if (source == ElementType.Bool) return $"{value} ? {One(to)} : {Zero(to)}";
        if (from == to) return value;
        if (ElementTraits.IsFloat(source) && ElementTraits.IsInteger(to) && Truncated(value, to) is { } literal) return literal;
        switch (to)
        {
            case ElementType.BF16:
                return $"CpuMath.RoundToBFloat16({AsFloat(value, source)})";
            case ElementType.F16:
                return $"CpuConvert.ToF16({(source == ElementType.F64 ? value : AsFloat(value, source))})";
            case ElementType.I8 or ElementType.U8 or ElementType.U16 when ElementTraits.IsFloat(source):
                var (low, high) = ElementTraits.Range(to);
                return string.Format(CultureInfo.InvariantCulture, "Math.Clamp((int){0}, {1}, {2})", value, low, high);
            case ElementType.I8 or ElementType.U8 or ElementType.U16:
                return $"(int)unchecked(({ElementTraits.CSharpName(to)}){value})";
            case ElementType.I32 when source == ElementType.I64:
                return $"unchecked((int){value})";
            default:
                return source == to ? value : $"({ElementTraits.CSharpName(to)}){value}";
        }
    }

    public static string Vector(string value, ElementType from, ElementType to)
    {
        var source = ElementTraits.Register(from);
        if (to == ElementType.Bool)
            return source == ElementType.Bool ? value : $"~{CpuRules.Lanes(source)}.Equals({value}, {CpuRules.VectorType(source)}.Zero){(source == ElementType.F32 ? ".AsInt32()" : "")}";
        if (source == ElementType.Bool)
        {
            // A mask is −1 where it is true.
            return ElementTraits.Register(to) switch
            {
                ElementType.F32 => $"Vector512.ConvertToSingle(-{value})",
                ElementType.I32 => $"-{value}",
                _ => $"CpuConvert.To{to}(-{value})",
            };
        }
        if (from == to || source == to) return value;
        return (source, to) switch
        {
            (ElementType.F32, ElementType.I32) => $"CpuMath.ToInt({value})",
            (ElementType.I32, ElementType.F32) => $"Vector512.ConvertToSingle({value})",
            (ElementType.F32, ElementType.BF16) => $"CpuMath.RoundToBFloat16({value})",
            (ElementType.I32, ElementType.BF16) => $"CpuMath.RoundToBFloat16(Vector512.ConvertToSingle({value}))",
            (_, ElementType.BF16) => $"CpuMath.RoundToBFloat16(CpuConvert.ToF32({value}))",
            (ElementType.I32, ElementType.F16) => $"CpuConvert.ToF16(Vector512.ConvertToSingle({value}))",
            (ElementType.I64, ElementType.F16) => $"CpuConvert.ToF16(CpuConvert.ToF32({value}))",
            _ => $"CpuConvert.To{to}({value})",
        };
    }

    /// <summary>A literal as an integer, towards zero and saturating; C# refuses such a cast of a constant that does not fit. Null for a name.</summary>
    private static string? Truncated(string value, ElementType to)
    {
        double number;
        if (value.EndsWith(".NaN", StringComparison.Ordinal)) number = 0;
        else if (value.EndsWith(".PositiveInfinity", StringComparison.Ordinal)) number = double.PositiveInfinity;
        else if (value.EndsWith(".NegativeInfinity", StringComparison.Ordinal)) number = double.NegativeInfinity;
        else if (!double.TryParse(value.TrimEnd('f', 'd'), NumberStyles.Float, CultureInfo.InvariantCulture, out number)) return null;
        number = Math.Truncate(number);
        if (to == ElementType.I64)
            return number >= 9223372036854775808.0 ? "long.MaxValue" : number <= -9223372036854775808.0 ? "long.MinValue" : ((long)number).ToString(CultureInfo.InvariantCulture) + "L";
        var (low, high) = to == ElementType.I32 ? (int.MinValue, int.MaxValue) : ElementTraits.Range(to);
        return CpuRules.Literal(Math.Max(low, Math.Min(high, number)), ElementType.I32);
    }

    private static string AsFloat(string value, ElementType source) => source == ElementType.F32 ? value : $"(float){value}";

    private static string One(ElementType element) => ElementTraits.Register(element) switch
    {
        ElementType.F32 => "1f",
        ElementType.F64 => "1d",
        ElementType.I64 => "1L",
        _ => "1",
    };

    private static string Zero(ElementType element) => "0" + One(element).Substring(1);
}
