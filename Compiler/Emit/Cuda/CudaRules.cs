using System.Globalization;
using Fusion.Compiler.Emit.Cpu;
using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Emit.Cuda;

/// <summary>How each elementwise operation is written in CUDA C++, on one element.</summary>
internal static class CudaRules
{
    /// <summary>The literal of a Const, or the padding of a Load or Gather.</summary>
    public static string Literal(Op op, ElementType element) => element == ElementType.I64 ? Literal(op.Whole) : Literal(op.Number, element);

    private static string Literal(long value) => value == long.MinValue ? "(-9223372036854775807LL - 1)" : value.ToString(CultureInfo.InvariantCulture) + "LL";

    public static string Literal(double value, ElementType element)
    {
        if (element == ElementType.Bool) return value != 0 ? "true" : "false";
        if (element == ElementType.F64) return DoubleLiteral(value);
        if (ElementTraits.IsInteger(element)) return value == int.MinValue ? "(-2147483647 - 1)" : ((int)value).ToString(CultureInfo.InvariantCulture);
        if (double.IsNaN(value)) return "fusion::nan()";
        if (double.IsInfinity(value)) return value > 0 ? "fusion::infinity()" : "-fusion::infinity()";
        // C++ wants a point or an exponent before the suffix.
        var digits = CpuRules.Literal(value, element).TrimEnd('f');
        return digits.Any(c => c is '.' or 'E') ? digits + "f" : digits + ".0f";
    }

    private static string DoubleLiteral(double value)
    {
        if (double.IsNaN(value)) return "(double)fusion::nan()";
        if (double.IsInfinity(value)) return value > 0 ? "(double)fusion::infinity()" : "-(double)fusion::infinity()";
        var digits = CpuRules.Literal(value, ElementType.F64).TrimEnd('d');
        return digits.Any(c => c is '.' or 'E') ? digits : digits + ".0";
    }

    public static string Scalar(Op op, IReadOnlyList<string> o)
    {
        var element = op.Operands[0].Element;
        if (op.Code == OpCode.Cast) return CudaCasts.Cast(o[0], element, op.Result.Element);
        if (op.Code == OpCode.Select) return $"{o[0]} ? {o[1]} : {o[2]}";
        return element switch
        {
            ElementType.I32 or ElementType.I64 => Integer(op, o),
            ElementType.Bool => Logical(op, o),
            ElementType.F64 => Double(op, o),
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

    private static string Double(Op op, IReadOnlyList<string> o) => op.Code switch
    {
        OpCode.Abs => $"fabs({o[0]})",
        OpCode.Exp => $"exp({o[0]})",
        OpCode.Exp2 => $"exp2({o[0]})",
        OpCode.Log => $"log({o[0]})",
        OpCode.Log2 => $"log2({o[0]})",
        OpCode.Sqrt => $"sqrt({o[0]})",
        OpCode.Rsqrt => $"1.0 / sqrt({o[0]})",
        OpCode.Tanh => $"tanh({o[0]})",
        OpCode.Sin => $"fusion::sine({o[0]})",
        OpCode.Cos => $"fusion::cosine({o[0]})",
        OpCode.Erf => $"erf({o[0]})",
        OpCode.Pow => $"fusion::power({o[0]}, {o[1]})",
        OpCode.Floor => $"floor({o[0]})",
        OpCode.Ceiling => $"ceil({o[0]})",
        OpCode.Round => $"rint({o[0]})",
        OpCode.Fma => $"__fma_rn({o[0]}, {o[1]}, {o[2]})",
        _ => Float(op, o),
    };

    private static string Integer(Op op, IReadOnlyList<string> o) => op.Code switch
    {
        OpCode.Neg => $"fusion::sub({(op.Operands[0].Element == ElementType.I64 ? "0LL" : "0")}, {o[0]})",
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

    /// <summary>The value that a reduction starts from.</summary>
    public static string Neutral(Op reduction)
    {
        var element = reduction.Operands[0].Element;
        if (reduction.Code is OpCode.ReduceSum or OpCode.ReduceProd)
        {
            var start = reduction.Code == OpCode.ReduceProd ? 1 : 0;
            return element == ElementType.I64 ? Literal(start) : Literal(start, element);
        }
        var isMax = reduction.Code == OpCode.ReduceMax;
        if (element == ElementType.I64) return Literal(isMax ? long.MinValue : long.MaxValue);
        return element == ElementType.I32
            ? Literal(isMax ? int.MinValue : int.MaxValue, element)
            : Literal(isMax ? double.NegativeInfinity : double.PositiveInfinity, element);
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
