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
