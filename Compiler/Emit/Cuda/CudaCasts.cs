using System.Globalization;
using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Emit.Cuda;

/// <summary>How conversions are written in CUDA C++; convert.cuh says what they do at the ends of a range.</summary>
internal static class CudaCasts
{
    public static string Cast(string value, ElementType from, ElementType to)
    {
        var source = ElementTraits.Register(from);
        if (to == ElementType.Bool) return source == ElementType.Bool ? value : $"{value} != 0";
        if (source == ElementType.Bool) return $"{value} ? {CudaRules.Literal(1, ElementTraits.Register(to))} : {CudaRules.Literal(0, ElementTraits.Register(to))}";
        if (from == to) return value;
        switch (to)
        {
            case ElementType.BF16:
                return $"fusion::round_bf16({AsFloat(value, source)})";
            case ElementType.F16:
                return $"fusion::round_f16({(source == ElementType.F64 ? value : AsFloat(value, source))})";
            case ElementType.I8 or ElementType.U8 or ElementType.U16 when ElementTraits.IsFloat(source):
                var (low, high) = ElementTraits.Range(to);
                return string.Format(CultureInfo.InvariantCulture, "fusion::clamp(fusion::to_int({0}), {1}, {2})", value, low, high);
            case ElementType.I8 or ElementType.U8 or ElementType.U16:
                return $"(int)({CudaNames.MemoryType(to)})({value})";
            case ElementType.I32 when ElementTraits.IsFloat(source):
                return $"fusion::to_int({value})";
            case ElementType.I64 when ElementTraits.IsFloat(source):
                return $"fusion::to_long({value})";
            default:
                return source == to ? value : $"({CudaNames.ScalarType(to)})({value})";
        }
    }

    private static string AsFloat(string value, ElementType source) => source == ElementType.F32 ? value : $"(float)({value})";
}
