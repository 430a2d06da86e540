using System.Globalization;
using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Emit.Cpu;

/// <summary>How each elementwise operation is written in C#: on one scalar, and on sixteen lanes.</summary>
internal static class CpuRules
{
    /// <summary>Masks are lanes of all ones or zeros in an int vector.</summary>
    public static string VectorType(ElementType element) => ElementTraits.Register(element) switch
    {
        ElementType.F32 => "Vector512<float>",
        ElementType.F64 => "Lanes64<double>",
        ElementType.I64 => "Lanes64<long>",
        _ => "Vector512<int>",
    };

    /// <summary>The class that has the functions of those lanes.</summary>
    public static string Lanes(ElementType element) => IsLong(element) ? "Lanes64" : "Vector512";

    /// <summary>Eight bytes: sixteen lanes are two vectors.</summary>
    public static bool IsLong(ElementType element) => element is ElementType.F64 or ElementType.I64;

    public static string ScalarType(ElementType element) => ElementTraits.CSharpName(ElementTraits.Register(element));

    /// <summary>Suffix of the memory helpers for a value of this type outside views.</summary>
    public static string Suffix(ElementType element) => ElementTraits.Register(element) is var register && register == ElementType.Bool ? "I32" : register.ToString();

    /// <summary>Bytes of a value outside views; masks are ints.</summary>
    public static int Size(ElementType element) => IsLong(element) ? 8 : 4;

    /// <summary>The literal of a Const, or the padding of a Load or Gather.</summary>
    public static string Literal(Op op, ElementType element) => element == ElementType.I64
        ? op.Whole == long.MinValue ? "long.MinValue" : op.Whole.ToString(CultureInfo.InvariantCulture) + "L"
        : Literal(op.Number, element);

    public static string Literal(double value, ElementType element)
    {
        if (element == ElementType.Bool) return value != 0 ? "true" : "false";
        if (element == ElementType.F64) return DoubleLiteral(value);
        if (ElementTraits.IsInteger(element)) return value == int.MinValue ? "int.MinValue" : ((int)value).ToString(CultureInfo.InvariantCulture);
        if (double.IsNaN(value)) return "float.NaN";
        if (double.IsInfinity(value)) return value > 0 ? "float.PositiveInfinity" : "float.NegativeInfinity";
        if (value == 0) return 1 / value < 0 ? "-0f" : "0f";
        // Nine significant digits identify a float, and are the same digits on every host.
        return ((float)value).ToString("G9", CultureInfo.InvariantCulture) + "f";
    }

    /// <summary>Seventeen significant digits identify a double.</summary>
    private static string DoubleLiteral(double value)
    {
        if (double.IsNaN(value)) return "double.NaN";
        if (double.IsInfinity(value)) return value > 0 ? "double.PositiveInfinity" : "double.NegativeInfinity";
        if (value == 0) return 1 / value < 0 ? "-0d" : "0d";
        return value.ToString("G17", CultureInfo.InvariantCulture) + "d";
    }

    public static string Splat(string scalar, ElementType element) =>
        element == ElementType.Bool ? $"Vector512.Create({scalar} ? -1 : 0)" : $"{Lanes(element)}.Create({scalar})";

    /// <summary>An operation on scalars. <paramref name="function"/> is the class of the functions: MathF, or CpuMath for tile elements.</summary>
    public static string Scalar(Op op, IReadOnlyList<string> o, string function)
    {
        var element = op.Operands[0].Element;
        var isFloat = ElementTraits.IsFloat(element);
        var isBool = element == ElementType.Bool;
        var math = element == ElementType.F64 ? "Math" : "MathF";
        switch (op.Code)
        {
            case OpCode.Neg: return $"-({o[0]})";
            case OpCode.Not: return isBool ? $"!{o[0]}" : $"~{o[0]}";
            case OpCode.Abs: return isFloat ? $"{math}.Abs({o[0]})" : $"CpuMath.Abs({o[0]})";
            case OpCode.Sqrt: return $"{math}.Sqrt({o[0]})";
            case OpCode.Floor or OpCode.Ceiling or OpCode.Round: return $"{math}.{op.Code}({o[0]})";
            case OpCode.Pow: return $"{function}.Pow({o[0]}, {o[1]})";
            case OpCode.Rsqrt or OpCode.Sigmoid or OpCode.Exp2 or OpCode.Erf: return $"CpuMath.{op.Code}({o[0]})";
            case OpCode.Exp or OpCode.Log or OpCode.Log2 or OpCode.Tanh or OpCode.Sin or OpCode.Cos: return $"{function}.{op.Code}({o[0]})";
            case OpCode.Div or OpCode.Rem when !isFloat: return $"CpuMath.{(op.Code == OpCode.Div ? "Divide" : "Remainder")}({o[0]}, {o[1]})";
            case OpCode.Min or OpCode.Max: return $"{(isFloat ? math : "Math")}.{op.Code}({o[0]}, {o[1]})";
            case OpCode.Select: return $"{o[0]} ? {o[1]} : {o[2]}";
            case OpCode.Philox: return $"CpuPhilox.Word({string.Join(", ", o)}, {op.AxisIndex})";
            case OpCode.Shl or OpCode.Shr when element == ElementType.I64: return $"{o[0]} {Symbol(op.Code)} (int){o[1]}";
            case OpCode.Fma: return $"{math}.FusedMultiplyAdd({o[0]}, {o[1]}, {o[2]})";
            case OpCode.Cast: return CpuCasts.Scalar(o[0], element, op.Result.Element);
            default: return $"{o[0]} {Symbol(op.Code)} {o[1]}";
        }
    }

    /// <summary>An operation on sixteen lanes.</summary>
    public static string Vector(Op op, IReadOnlyList<string> o)
    {
        var element = op.Operands[0].Element;
        var isFloat = ElementTraits.IsFloat(element);
        var lanes = Lanes(op.Code == OpCode.Select ? op.Result.Element : element);
        switch (op.Code)
        {
            case OpCode.Neg: return $"-{o[0]}";
            case OpCode.Not: return $"~{o[0]}";
            case OpCode.Abs or OpCode.Sqrt or OpCode.Floor or OpCode.Ceiling or OpCode.Round: return $"{lanes}.{op.Code}({o[0]})";
            case OpCode.Exp or OpCode.Exp2 or OpCode.Log or OpCode.Log2 or OpCode.Tanh or OpCode.Sigmoid or OpCode.Sin or OpCode.Cos or OpCode.Erf or OpCode.Rsqrt:
                return $"CpuMath.{op.Code}({o[0]})";
            case OpCode.Pow: return $"CpuMath.Pow({o[0]}, {o[1]})";
            case OpCode.Div or OpCode.Rem when !isFloat: return $"CpuMath.{(op.Code == OpCode.Div ? "Divide" : "Remainder")}({o[0]}, {o[1]})";
            case OpCode.Shl or OpCode.Shr: return $"CpuMath.{(op.Code == OpCode.Shl ? "ShiftLeft" : "ShiftRight")}({o[0]}, {o[1]})";
            case OpCode.Min or OpCode.Max: return $"{lanes}.{op.Code}({o[0]}, {o[1]})";
            case OpCode.Lt: return Compare("LessThan");
            case OpCode.Le: return Compare("LessThanOrEqual");
            case OpCode.Gt: return Compare("GreaterThan");
            case OpCode.Ge: return Compare("GreaterThanOrEqual");
            case OpCode.Eq: return Compare("Equals");
            case OpCode.Ne: return "~" + Compare("Equals");
            case OpCode.Select:
                return ElementTraits.Register(op.Result.Element) == ElementType.F32
                    ? $"Vector512.ConditionalSelect({o[0]}.AsSingle(), {o[1]}, {o[2]})"
                    : $"{lanes}.ConditionalSelect({o[0]}, {o[1]}, {o[2]})";
            case OpCode.Fma: return $"{lanes}.FusedMultiplyAdd({o[0]}, {o[1]}, {o[2]})";
            case OpCode.Cast: return CpuCasts.Vector(o[0], element, op.Result.Element);
            default: return $"{o[0]} {Symbol(op.Code)} {o[1]}";
        }

        string Compare(string name) => $"{lanes}.{name}({o[0]}, {o[1]}){(isFloat && !IsLong(element) ? ".AsInt32()" : "")}";
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
}
