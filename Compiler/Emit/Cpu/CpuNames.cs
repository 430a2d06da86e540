using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Emit.Cpu;

/// <summary>Program-uniform values in C#.</summary>
internal sealed class CpuNames : ValueNames
{
    private static readonly HashSet<string> Keywords =
    [
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal",
        "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for",
        "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object",
        "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short",
        "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong",
        "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    ];

    public override string LocalType(IrType type) => type is ViewType ? "ViewArgument" : CpuRules.ScalarType(ElementTypes.Of(type));

    public override string Literal(Op op, ElementType element) => CpuRules.Literal(op, element);

    protected override string Parameter(string name) => "@" + Ir.Parameter.IdentifierOf(name);

    // Names of types begin with a capital, and those of the extents of the grid with this word.
    protected override string? Local(string name) =>
        char.IsUpper(name[0]) || name.StartsWith("grid", StringComparison.Ordinal) ? null : Keywords.Contains(name) ? name + "_" : base.Local(name);

    protected override string Length(string view, int axis) => $"{view}.Length{axis}";

    protected override string Expression(Op op, IReadOnlyList<string> operands)
    {
        var indices = string.Join(", ", operands.Skip(1));
        return op.Code switch
        {
            OpCode.Slice => $"CpuViews.Slice({operands[0]}, {ElementSize(op.Operands[0].Element)}, {indices})",
            OpCode.AsColumn => $"CpuViews.AsColumn({operands[0]})",
            OpCode.At => $"CpuViews.Read{MemorySuffix(op.Operands[0].Element)}({operands[0]}, {indices})",
            _ => CpuRules.Scalar(op, operands, op.Operands[0].Element == ElementType.F64 ? "Math" : "MathF"),
        };
    }

    public static int ElementSize(ElementType element) => ElementTraits.Size(element);

    /// <summary>C# element type of a view.</summary>
    public static string MemoryType(ElementType element) => ElementTraits.CSharpName(element);

    public static string MemorySuffix(ElementType element) => element.ToString();

    /// <summary>The runtime's struct with which scans and atomic updates join two elements.</summary>
    public static string Join(OpCode code) => code switch
    {
        OpCode.ScanSum => "JoinSum",
        OpCode.ScanProd => "JoinProd",
        OpCode.ScanMax or OpCode.AtomicMax or OpCode.ScatterMax => "JoinMax",
        _ => "JoinMin",
    };
}
