using System.Globalization;
using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Emit.Cpu;

/// <summary>How each elementwise operation is written in C#: on one scalar, and on sixteen lanes.</summary>
internal static class CpuRules
{
    /// <summary>Masks are lanes of all ones or zeros in an int vector.</summary>
    public static string VectorType(ElementType element) => element is ElementType.F32 or ElementType.BF16 ? "Vector512<float>" : "Vector512<int>";

    public static string ScalarType(ElementType element) => element switch
    {
        ElementType.F32 or ElementType.BF16 => "float",
        ElementType.I32 => "int",
        _ => "bool",
    };

    /// <summary>Suffix of the memory helpers for a value of this type outside views.</summary>
    public static string Suffix(ElementType element) => element is ElementType.F32 or ElementType.BF16 ? "F32" : "I32";

    public static string Literal(double value, ElementType element)
    {
        if (element == ElementType.Bool) return value != 0 ? "true" : "false";
        if (element == ElementType.I32) return value == int.MinValue ? "int.MinValue" : ((int)value).ToString(CultureInfo.InvariantCulture);
        if (double.IsNaN(value)) return "float.NaN";
        if (double.IsInfinity(value)) return value > 0 ? "float.PositiveInfinity" : "float.NegativeInfinity";
        if (value == 0) return 1 / value < 0 ? "-0f" : "0f";
        // Nine significant digits identify a float, and are the same digits on every host.
        return ((float)value).ToString("G9", CultureInfo.InvariantCulture) + "f";
    }

    public static string Splat(string scalar, ElementType element) =>
        element == ElementType.Bool ? $"Vector512.Create({scalar} ? -1 : 0)" : $"Vector512.Create({scalar})";

    /// <summary>An operation on scalars. <paramref name="function"/> is the class of the functions: MathF, or CpuMath for tile elements.</summary>
    public static string Scalar(Op op, IReadOnlyList<string> o, string function)
    {
        var isFloat = op.Operands[0].Element is ElementType.F32 or ElementType.BF16;
        var isBool = op.Operands[0].Element == ElementType.Bool;
        switch (op.Code)
        {
            case OpCode.Neg: return $"-({o[0]})";
            case OpCode.Not: return isBool ? $"!{o[0]}" : $"~{o[0]}";
            case OpCode.Abs: return isFloat ? $"MathF.Abs({o[0]})" : $"CpuMath.Abs({o[0]})";
            case OpCode.Sqrt: return $"MathF.Sqrt({o[0]})";
            case OpCode.Floor or OpCode.Ceiling or OpCode.Round: return $"MathF.{op.Code}({o[0]})";
            case OpCode.Pow: return $"{function}.Pow({o[0]}, {o[1]})";
            case OpCode.Rsqrt or OpCode.Sigmoid or OpCode.Exp2 or OpCode.Erf: return $"CpuMath.{op.Code}({o[0]})";
            case OpCode.Exp or OpCode.Log or OpCode.Log2 or OpCode.Tanh or OpCode.Sin or OpCode.Cos: return $"{function}.{op.Code}({o[0]})";
            case OpCode.Div or OpCode.Rem when !isFloat: return $"CpuMath.{(op.Code == OpCode.Div ? "Divide" : "Remainder")}({o[0]}, {o[1]})";
            case OpCode.Min or OpCode.Max: return isFloat ? $"MathF.{op.Code}({o[0]}, {o[1]})" : $"Math.{op.Code}({o[0]}, {o[1]})";
            case OpCode.Select: return $"{o[0]} ? {o[1]} : {o[2]}";
            case OpCode.Philox: return $"CpuPhilox.Word({string.Join(", ", o)}, {op.AxisIndex})";
            case OpCode.Fma: return $"MathF.FusedMultiplyAdd({o[0]}, {o[1]}, {o[2]})";
            case OpCode.Cast: return ScalarCast(o[0], op.Operands[0].Element, op.Result.Element);
            default: return $"{o[0]} {Symbol(op.Code)} {o[1]}";
        }
    }

    /// <summary>An operation on sixteen lanes.</summary>
    public static string Vector(Op op, IReadOnlyList<string> o)
    {
        var isFloat = op.Operands[0].Element is ElementType.F32 or ElementType.BF16;
        switch (op.Code)
        {
            case OpCode.Neg: return $"-{o[0]}";
            case OpCode.Not: return $"~{o[0]}";
            case OpCode.Abs or OpCode.Sqrt or OpCode.Floor or OpCode.Ceiling or OpCode.Round: return $"Vector512.{op.Code}({o[0]})";
            case OpCode.Exp or OpCode.Exp2 or OpCode.Log or OpCode.Log2 or OpCode.Tanh or OpCode.Sigmoid or OpCode.Sin or OpCode.Cos or OpCode.Erf or OpCode.Rsqrt:
                return $"CpuMath.{op.Code}({o[0]})";
            case OpCode.Pow: return $"CpuMath.Pow({o[0]}, {o[1]})";
            case OpCode.Div or OpCode.Rem when !isFloat: return $"CpuMath.{(op.Code == OpCode.Div ? "Divide" : "Remainder")}({o[0]}, {o[1]})";
            case OpCode.Shl or OpCode.Shr: return $"CpuMath.{(op.Code == OpCode.Shl ? "ShiftLeft" : "ShiftRight")}({o[0]}, {o[1]})";
            case OpCode.Min or OpCode.Max: return $"Vector512.{op.Code}({o[0]}, {o[1]})";
            case OpCode.Lt: return Compare("LessThan");
            case OpCode.Le: return Compare("LessThanOrEqual");
            case OpCode.Gt: return Compare("GreaterThan");
            case OpCode.Ge: return Compare("GreaterThanOrEqual");
            case OpCode.Eq: return Compare("Equals");
            case OpCode.Ne: return "~" + Compare("Equals");
            case OpCode.Select:
                return op.Result.Element is ElementType.F32 or ElementType.BF16
                    ? $"Vector512.ConditionalSelect({o[0]}.AsSingle(), {o[1]}, {o[2]})"
                    : $"Vector512.ConditionalSelect({o[0]}, {o[1]}, {o[2]})";
            case OpCode.Fma: return $"Vector512.FusedMultiplyAdd({o[0]}, {o[1]}, {o[2]})";
            case OpCode.Cast: return VectorCast(o[0], op.Operands[0].Element, op.Result.Element);
            default: return $"{o[0]} {Symbol(op.Code)} {o[1]}";
        }

        string Compare(string name) => $"Vector512.{name}({o[0]}, {o[1]}){(isFloat ? ".AsInt32()" : "")}";
    }

    /// <summary>The infix operator, the same in C# and C++.</summary>
    public static string Symbol(OpCode code) => code switch
    {
        OpCode.Add => "+",
        OpCode.Sub => "-",
        OpCode.Mul => "*",
        OpCode.Div => "/",
        OpCode.And => "&",
        OpCode.Or => "|",
        OpCode.Xor => "^",
        OpCode.Shl => "<<",
        OpCode.Shr => ">>",
        OpCode.Lt => "<",
        OpCode.Le => "<=",
        OpCode.Gt => ">",
        OpCode.Ge => ">=",
        OpCode.Eq => "==",
        OpCode.Ne => "!=",
        _ => throw new IrException($"{OpCodes.Name(code)} is not elementwise"),
    };

    private static string ScalarCast(string value, ElementType from, ElementType to) => (from, to) switch
    {
        (ElementType.F32 or ElementType.BF16, ElementType.I32) => $"(int){value}",
        (ElementType.I32, ElementType.F32) => $"(float){value}",
        (ElementType.Bool, ElementType.F32) => $"{value} ? 1f : 0f",
        (ElementType.Bool, ElementType.I32) => $"{value} ? 1 : 0",
        (ElementType.F32, ElementType.BF16) => $"CpuMath.RoundToBFloat16({value})",
        (ElementType.I32, ElementType.BF16) => $"CpuMath.RoundToBFloat16((float){value})",
        (ElementType.Bool, ElementType.BF16) => $"{value} ? 1f : 0f",
        (_, ElementType.Bool) => $"{value} != 0",
        _ => value,
    };

    private static string VectorCast(string value, ElementType from, ElementType to) => (from, to) switch
    {
        (ElementType.F32 or ElementType.BF16, ElementType.I32) => $"CpuMath.ToInt({value})",
        (ElementType.I32, ElementType.F32) => $"Vector512.ConvertToSingle({value})",
        (ElementType.Bool, ElementType.F32 or ElementType.BF16) => $"Vector512.ConvertToSingle(-{value})",
        (ElementType.Bool, ElementType.I32) => $"-{value}",
        (ElementType.F32, ElementType.BF16) => $"CpuMath.RoundToBFloat16({value})",
        (ElementType.I32, ElementType.BF16) => $"CpuMath.RoundToBFloat16(Vector512.ConvertToSingle({value}))",
        (ElementType.F32 or ElementType.BF16, ElementType.Bool) => $"~Vector512.Equals({value}, Vector512<float>.Zero).AsInt32()",
        (ElementType.I32, ElementType.Bool) => $"~Vector512.Equals({value}, Vector512<int>.Zero)",
        _ => value,
    };
}
