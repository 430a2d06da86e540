using System.Globalization;
using System.Text;

namespace Fusion.Compiler.Ir;

/// <summary>
/// The textual form of a kernel. One syntax for every operation:
/// <c>%results = name %operands {attributes} : types</c>, followed by its regions in braces. Values have their C# names, a
/// later one of the same name <c>%name.2</c>; others are numbered in order of appearance. Equal kernels have equal texts.
/// </summary>
public sealed class IrPrinter
{
    /// <summary>First line of every text; a reader of another version refuses it.</summary>
    public const string Header = "fusion-ir 1";

    private readonly Dictionary<Value, string> names = [];
    private readonly HashSet<string> taken = [];
    private readonly bool annotated;
    private readonly StringBuilder text = new();

    /// <summary>The text of a kernel, header included: what <see cref="IrParser"/> reads back without loss.</summary>
    public static string Print(Kernel kernel) => new IrPrinter(annotated: true).PrintKernel(kernel);

    /// <summary>The text without what only readers need: names of locals, and the C# of statements. Kernels that do the same have the same.</summary>
    public static string PrintBare(Kernel kernel) => new IrPrinter(annotated: false).PrintKernel(kernel);

    private IrPrinter(bool annotated) => this.annotated = annotated;

    private string PrintKernel(Kernel kernel)
    {
        Line(0, Header);
        Line(0, $"{(kernel.IsDevice ? "device" : "kernel")} {kernel.Name}");
        foreach (var p in kernel.Parameters)
        {
            taken.Add(names[p.Value] = "%" + p.Name);
            var line = $"param {p.Kind.ToString().ToLowerInvariant()} %{p.Name} : {p.Value.Type}";
            if (p.Struct is { } type) line += $" of {type}";
            if (p.InPlace) line += " inplace";
            if (p.Default is { } value) line += $" = {Number(value)}";
            if (p.Candidates.Count > 0) line += $" in [{string.Join(", ", p.Candidates)}]";
            if (p.CpuCandidates.Count > 0) line += $" cpu [{string.Join(", ", p.CpuCandidates)}]";
            Line(0, line);
        }
        if (annotated)
            foreach (var statement in kernel.Statements) Line(0, $"statement {Number(statement.Key)} {Quoted(statement.Value)}");
        if (!kernel.IsDevice) PrintBlock("grid", kernel.Grid, 0);
        PrintBlock("body", kernel.Body, 0);
        return text.ToString();
    }

    private void PrintBlock(string title, Block block, int depth)
    {
        var arguments = block.Arguments.Count == 0 ? "" : $" ({string.Join(", ", block.Arguments.Select(a => $"{Define(a)} : {a.Type}"))})";
        Line(depth, $"{title}{arguments} {{");
        foreach (var op in block.Ops) PrintOp(op, depth + 1);
        Line(depth, "}");
    }

    private void PrintOp(Op op, int depth)
    {
        var operands = string.Join(", ", op.Operands.Select(v => names[v]));
        var attributes = Attributes(op);
        var results = op.Results.Count == 0 ? "" : string.Join(", ", op.Results.Select(Define)) + " = ";
        var types = op.Results.Count == 0 ? "" : " : " + string.Join(", ", op.Results.Select(r => r.Type));
        Line(depth, $"{results}{OpCodes.Name(op.Code)}{(operands.Length > 0 ? " " + operands : "")}{attributes}{types}");
        foreach (var region in op.Regions) PrintBlock("region", region, depth);
    }

    private static string Attributes(Op op)
    {
        var parts = new List<string>();
        if (op.Code is OpCode.Const or OpCode.Load or OpCode.Gather) parts.Add($"value={(op.Result.Element == ElementType.I64 ? op.Whole.ToString(CultureInfo.InvariantCulture) : FormatNumber(op.Number))}");
        if (op.IsTensorFloat) parts.Add("precision=tf32");
        if (op.Dims.Count > 0) parts.Add($"dims=[{string.Join(", ", op.Dims)}]");
        if (OpCodes.HasAxis(op.Code)) parts.Add($"along={(op.Axis == Axis.Rows ? "rows" : "columns")}");
        if (op.Code is OpCode.Length or OpCode.InBounds) parts.Add($"axis={Number(op.AxisIndex)}");
        if (op.Code == OpCode.Philox) parts.Add($"word={Number(op.AxisIndex)}");
        if (op.Ordinal > 0) parts.Add($"at={Number(op.Ordinal)}");
        return parts.Count == 0 ? "" : $" {{{string.Join(" ", parts)}}}";
    }

    /// <summary>Integers as themselves, everything else as the bits of a double: exact on every host.</summary>
    internal static string FormatNumber(double value) =>
        value == Math.Floor(value) && Math.Abs(value) < 1e9 && !(value == 0 && 1 / value < 0)
            ? Number((int)value)
            : "0x" + BitConverter.DoubleToInt64Bits(value).ToString("X16", CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";

    private string Define(Value value)
    {
        var name = "%" + (annotated && value.Name is { } own ? own : Number(names.Count));
        var unique = name;
        for (var i = 2; !taken.Add(unique); i++) unique = $"{name}.{Number(i)}";
        return names[value] = unique;
    }

    private void Line(int depth, string line) => text.Append(' ', depth * 2).Append(line).Append('\n');
}
