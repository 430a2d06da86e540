using Fusion.Compiler.Ir;
using Fusion.Compiler.Scheduling;
using Fusion.Compiler.Text;

namespace Fusion.Compiler.Emit.Cpu;

/// <content>Column vectors, as scalars of the row.</content>
internal sealed partial class CpuSweep
{
    private void EmitScalarSink(Sink sink)
    {
        var value = RowScalar(sink.Value);
        var element = sink.Value.Element;
        switch (sink.Kind)
        {
            case SinkKind.Store:
                text.Line($"CpuMemory.Write{CpuNames.MemorySuffix(element)}({writers[sink]}_row, {value});");
                break;
            case SinkKind.Buffer:
                WriteScalar(sink.Target!, value, element);
                break;
            case SinkKind.ReduceColumns:
                // A sum begins with 0, also that of a single -0.
                if (sink.Op!.Code == OpCode.ReduceSum && ElementTraits.IsFloat(element)) value = $"({CpuReduction.Neutral(sink.Op)} + {value})";
                rowScalars[sink.Op!.Result] = value;
                if (sink.Target is { } target) WriteScalar(target, value, element);
                break;
            case SinkKind.ReduceRows:
                var at = sink.Target!.Name;
                var suffix = CpuRules.Suffix(element);
                text.Line($"CpuMemory.Write{suffix}({at}, {CpuReduction.Combine(sink.Op!, $"CpuMemory.Read{suffix}({at})", value, vector: false)});");
                break;
        }
    }

    private void WriteScalar(TileBuffer target, string value, ElementType element) =>
        text.Line($"CpuMemory.Write{CpuRules.Suffix(element)}({ScalarAddress(target)}, {(element == ElementType.Bool ? $"{value} ? -1 : 0" : value)});");

    private static string ScalarAddress(TileBuffer b) => b.Rows.IsOne || b.RowLocal ? b.Name : b.IsColumn ? $"{b.Name} + {CpuRules.Size(b.Element)} * _r" : throw new IrException("a scalar needs a column buffer");

    private string SplatOf(Value value)
    {
        if (splats.TryGetValue(value, out var known)) return known;
        var scalar = value.IsScalar ? names[value] : RowScalar(value);
        var name = names.FreshFor(value, "_splat", "_s");
        text.Line($"var {name} = {CpuRules.Splat(scalar, value.Element)};");
        return splats[value] = name;
    }

    /// <summary>The scalar that a column vector has in this row.</summary>
    private string RowScalar(Value value)
    {
        if (value.IsScalar) return names[value];
        if (rowScalars.TryGetValue(value, out var known)) return known;
        if (columns.TryGetValue(value, out var column))
            return Define(value, $"CpuMemory.Read{CpuRules.Suffix(value.Element)}({column} + 4 * _r){(value.Element == ElementType.Bool ? " != 0" : "")}");
        if (bufferOf.TryGetValue(value, out var buffer) && !own.Contains(value))
        {
            var read = $"CpuMemory.Read{CpuRules.Suffix(value.Element)}({ScalarAddress(buffer)})";
            return Define(value, value.Element == ElementType.Bool ? $"{read} != 0" : read);
        }
        var op = value.Producer!;
        return op.Code switch
        {
            OpCode.Load => Define(value, $"CpuMemory.Read{CpuNames.MemorySuffix(value.Element)}({readers[op]}_row)"),
            OpCode.Splat => RowScalar(op.Operands[0]),
            OpCode.Full => RowScalar(op.Operands[0]),
            // A coordinate of one row is stretched over all of them: it does not count on.
            OpCode.Coordinates => op.Axis == Axis.Rows && !value.Tile.Rows.IsOne ? Define(value, $"{names[op.Operands[0]]} + {Row}") : names[op.Operands[0]],
            OpCode.Gather => Define(value, $"CpuGather.{CpuNames.MemorySuffix(value.Element)}({names[op.Operands[0]]}, {string.Join(", ", op.Operands.Skip(1).Select(RowScalar))}, {CpuRules.Literal(op, value.Element)})"),
            _ => Define(value, CpuRules.Scalar(op, [.. op.Operands.Select(RowScalar)], "CpuMath")),
        };
    }

    private string Define(Value value, string expression)
    {
        var name = names.FreshFor(value);
        text.Line($"{CpuRules.ScalarType(value.Element)} {name} = {expression};");
        return rowScalars[value] = name;
    }
}
