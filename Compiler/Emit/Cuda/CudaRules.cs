using System.Globalization;
using Fusion.Compiler.Emit.Cpu;
using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Emit.Cuda;

/// <summary>How each elementwise operation is written in CUDA C++, on one element.</summary>
internal static class CudaRules
{
    public static string Literal(double value, ElementType element)
    {
        if (element == ElementType.Bool) return value != 0 ? "true" : "false";
        if (element == ElementType.I32) return value == int.MinValue ? "(-2147483647 - 1)" : ((int)value).ToString(CultureInfo.InvariantCulture);
        if (double.IsNaN(value)) return "fusion::nan()";
        if (double.IsInfinity(value)) return value > 0 ? "fusion::infinity()" : "-fusion::infinity()";
        // C++ wants a point or an exponent before the suffix.
        var digits = CpuRules.Literal(value, element).TrimEnd('f');
        return digits.Any(c => c is '.' or 'E') ? digits + "f" : digits + ".0f";
    }

    public static string Scalar(Op op, IReadOnlyList<string> o)
    {
        var element = op.Operands[0].Element;
        if (op.Code == OpCode.Cast) return Cast(o[0], element, op.Result.Element);
        if (op.Code == OpCode.Select) return $"{o[0]} ? {o[1]} : {o[2]}";
        return element switch
        {
            ElementType.I32 => Integer(op, o),
            ElementType.Bool => Logical(op, o),
            _ => Float(op, o),
        };
    }

    private static string Float(Op op, IReadOnlyList<string> o) => op.Code switch
    {
        OpCode.Neg => $"-({o[0]})",
        OpCode.Abs => $"fabsf({o[0]})",
        OpCode.Exp => $"expf({o[0]})",
        OpCode.Exp2 => $"exp2f({o[0]})",
        OpCode.Log => $"logf({o[0]})",
        OpCode.Log2 => $"log2f({o[0]})",
        OpCode.Sqrt => $"sqrtf({o[0]})",
        OpCode.Rsqrt => $"rsqrtf({o[0]})",
        OpCode.Tanh => $"tanhf({o[0]})",
        OpCode.Sigmoid => $"fusion::sigmoid({o[0]})",
        OpCode.Sin => $"sinf({o[0]})",
        OpCode.Cos => $"cosf({o[0]})",
        OpCode.Erf => $"erff({o[0]})",
        OpCode.Floor => $"floorf({o[0]})",
        OpCode.Ceiling => $"ceilf({o[0]})",
        OpCode.Round => $"rintf({o[0]})",
        OpCode.Pow => $"powf({o[0]}, {o[1]})",
        OpCode.Min => $"fusion::minimum({o[0]}, {o[1]})",
        OpCode.Max => $"fusion::maximum({o[0]}, {o[1]})",
        OpCode.Fma => $"__fmaf_rn({o[0]}, {o[1]}, {o[2]})",
        _ => $"{o[0]} {CpuRules.Symbol(op.Code)} {o[1]}",
    };

    private static string Integer(Op op, IReadOnlyList<string> o) => op.Code switch
    {
        OpCode.Neg => $"fusion::sub(0, {o[0]})",
        OpCode.Not => $"~{o[0]}",
        OpCode.Abs => $"fusion::magnitude({o[0]})",
        OpCode.Add => $"fusion::add({o[0]}, {o[1]})",
        OpCode.Sub => $"fusion::sub({o[0]}, {o[1]})",
        OpCode.Mul => $"fusion::mul({o[0]}, {o[1]})",
        OpCode.Div => $"fusion::divide({o[0]}, {o[1]})",
        OpCode.Rem => $"fusion::remainder({o[0]}, {o[1]})",
        OpCode.Philox => $"fusion::philox({string.Join(", ", o)}).w{op.AxisIndex.ToString(CultureInfo.InvariantCulture)}",
        OpCode.Shl => $"fusion::shl({o[0]}, {o[1]})",
        OpCode.Shr => $"fusion::shr({o[0]}, {o[1]})",
        OpCode.Min => $"fusion::minimum({o[0]}, {o[1]})",
        OpCode.Max => $"fusion::maximum({o[0]}, {o[1]})",
        _ => $"{o[0]} {CpuRules.Symbol(op.Code)} {o[1]}",
    };

    private static string Logical(Op op, IReadOnlyList<string> o) => op.Code switch
    {
        OpCode.Not => $"!{o[0]}",
        OpCode.And => $"{o[0]} && {o[1]}",
        OpCode.Or => $"{o[0]} || {o[1]}",
        OpCode.Xor => $"{o[0]} != {o[1]}",
        _ => $"{o[0]} {CpuRules.Symbol(op.Code)} {o[1]}",
    };

    private static string Cast(string value, ElementType from, ElementType to) => (from, to) switch
    {
        (ElementType.F32 or ElementType.BF16, ElementType.I32) => $"fusion::to_int({value})",
        (ElementType.I32, ElementType.F32) => $"(float)({value})",
        (ElementType.Bool, ElementType.I32) => $"{value} ? 1 : 0",
        (ElementType.Bool, _) => $"{value} ? 1.0f : 0.0f",
        (ElementType.F32, ElementType.BF16) => $"fusion::round_bf16({value})",
        (ElementType.I32, ElementType.BF16) => $"fusion::round_bf16((float)({value}))",
        (_, ElementType.Bool) => $"{value} != 0",
        _ => value,
    };

    /// <summary>The value that a reduction starts from.</summary>
    public static string Neutral(Op reduction)
    {
        var isInt = reduction.Operands[0].Element == ElementType.I32;
        return reduction.Code switch
        {
            OpCode.ReduceSum => isInt ? "0" : "0.0f",
            OpCode.ReduceProd => isInt ? "1" : "1.0f",
            OpCode.ReduceMax => isInt ? Literal(int.MinValue, ElementType.I32) : "-fusion::infinity()",
            _ => isInt ? Literal(int.MaxValue, ElementType.I32) : "fusion::infinity()",
        };
    }

    /// <summary>The library's name of an atomic update or of a scatter.</summary>
    public static string Update(OpCode code) => code switch
    {
        OpCode.AtomicAdd => "fusion::atomic_add",
        OpCode.AtomicMax => "fusion::atomic_max",
        OpCode.AtomicMin => "fusion::atomic_min",
        OpCode.ScatterAdd => "fusion::scatter_add",
        OpCode.ScatterMax => "fusion::scatter_max",
        OpCode.ScatterMin => "fusion::scatter_min",
        _ => "fusion::scatter",
    };

    /// <summary>The library's name of a reducing operation.</summary>
    public static string Reducer(Op reduction) => reduction.Code switch
    {
        OpCode.ReduceSum => "fusion::Sum",
        OpCode.ReduceProd => "fusion::Prod",
        OpCode.ReduceMax => "fusion::Max",
        _ => "fusion::Min",
    };
}
