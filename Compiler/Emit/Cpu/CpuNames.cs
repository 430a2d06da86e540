using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Emit.Cpu;

/// <summary>C# spellings of the values that are the same for a whole program: parameters, scalars, views.</summary>
internal sealed class CpuNames
{
    private readonly Dictionary<Value, string> names = [];
    private int next;

    /// <summary>A fresh local name.</summary>
    public string Fresh(string prefix = "_v") => prefix + next++;

    public string Define(Value value, string? name = null) => names[value] = name ?? Fresh();

    public void Alias(Value value, string text) => names[value] = text;

    public string this[Value value]
    {
        get
        {
            if (names.TryGetValue(value, out var name)) return name;
            switch (value.Producer)
            {
                case null: return names[value] = "@" + value.Name;
                case { Code: OpCode.Const } c: return CpuRules.Literal(c.Number, value.Element);
                case { Code: OpCode.Dim } d: return d.Dims[0].ToString();
                case { Code: OpCode.Length } l: return $"{this[l.Operands[0]]}.Length{l.AxisIndex}";
                default: throw new IrException($"{value.Producer} is used before it is emitted");
            }
        }
    }

    /// <summary>Literals, extents and lengths are written where they are used.</summary>
    public static bool IsInline(Op op) => op.Code is OpCode.Const or OpCode.Dim or OpCode.Length;

    /// <summary>The statement that evaluates a scalar or view operation; null when it is written where it is used.</summary>
    public string? Statement(Op op)
    {
        if (IsInline(op)) return null;
        var o = op.Operands.Select(v => this[v]).ToList();
        var indices = string.Join(", ", o.Skip(1));
        var text = op.Code switch
        {
            OpCode.Slice => $"CpuViews.Slice({o[0]}, {ElementSize(op.Operands[0].Element)}, {indices})",
            OpCode.AsColumn => $"CpuViews.AsColumn({o[0]})",
            OpCode.At => $"CpuViews.Read{MemorySuffix(op.Operands[0].Element)}({o[0]}, {indices})",
            _ => CpuRules.Scalar(op, o, "MathF"),
        };
        var type = op.Result.Type is ViewType ? "ViewArgument" : CpuRules.ScalarType(op.Result.Element);
        return $"{type} {Define(op.Result)} = {text};";
    }

    public static int ElementSize(ElementType element) => element == ElementType.BF16 ? 2 : 4;

    /// <summary>C# element type of a view.</summary>
    public static string MemoryType(ElementType element) => element switch
    {
        ElementType.F32 => "float",
        ElementType.BF16 => "BFloat16",
        _ => "int",
    };

    public static string MemorySuffix(ElementType element) => element switch
    {
        ElementType.F32 => "F32",
        ElementType.BF16 => "BF16",
        _ => "I32",
    };
}
