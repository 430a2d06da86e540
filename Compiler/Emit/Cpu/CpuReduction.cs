using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Emit.Cpu;

/// <summary>How a reduction is written in C#: what it begins with, and how two of its elements join.</summary>
internal static class CpuReduction
{
    /// <summary>The name of the runtime's function that reduces the lanes of a vector.</summary>
    public static string Name(Op op) => op.Code switch { OpCode.ReduceSum => "Sum", OpCode.ReduceProd => "Prod", OpCode.ReduceMax => "Max", _ => "Min" };

    /// <summary>What joins with any element to that element.</summary>
    public static string Neutral(Op op)
    {
        var element = op.Operands[0].Element;
        var type = ElementTraits.CSharpName(element);
        var isInteger = ElementTraits.IsInteger(element);
        return op.Code switch
        {
            OpCode.ReduceSum => element == ElementType.I64 ? "0L" : CpuRules.Literal(0, element),
            OpCode.ReduceProd => element == ElementType.I64 ? "1L" : CpuRules.Literal(1, element),
            OpCode.ReduceMax => type + (isInteger ? ".MinValue" : ".NegativeInfinity"),
            _ => type + (isInteger ? ".MaxValue" : ".PositiveInfinity"),
        };
    }

    /// <summary>Two scalars, or two vectors lane by lane.</summary>
    public static string Combine(Op op, string a, string b, bool vector)
    {
        if (op.Code == OpCode.ReduceSum) return $"{a} + {b}";
        if (op.Code == OpCode.ReduceProd) return $"{a} * {b}";
        var function = op.Code == OpCode.ReduceMax ? "Max" : "Min";
        var element = op.Operands[0].Element;
        var owner = vector ? CpuRules.Lanes(element) : element == ElementType.F32 ? "MathF" : "Math";
        return $"{owner}.{function}({a}, {b})";
    }
}
