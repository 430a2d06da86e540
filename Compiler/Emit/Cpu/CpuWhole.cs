using Fusion.Compiler.Ir;
using Fusion.Compiler.Scheduling;

namespace Fusion.Compiler.Emit.Cpu;

/// <summary>Operations on whole tiles in C#: calls of the runtime with the places of buffers.</summary>
internal static class CpuWhole
{
    public static IEnumerable<string> Statements(WholeStep step)
    {
        TileBuffer source = step.Sources[0], target = step.Target;
        var op = step.Op;
        var bits = CpuRules.IsLong(target.Element) ? "64" : "";
        switch (op.Code)
        {
            case OpCode.Transpose:
                yield return $"CpuTile.Transpose{bits}({CpuEmitter.Layout(source)}, {CpuEmitter.Layout(target)}, {source.Rows}, {source.Columns});";
                break;
            case OpCode.Reshape:
                yield return $"CpuTile.Reshape{bits}({CpuEmitter.Layout(source)}, {source.Columns}, {CpuEmitter.Layout(target)}, {target.Rows}, {target.Columns});";
                break;
            case OpCode.Extract:
                yield return $"CpuTile.Copy{bits}({From(source, op.Dims[0], op.Dims[1])}, {CpuEmitter.Layout(target)}, {target.Rows}, {target.Columns});";
                break;
            case OpCode.Concat:
                var second = step.Sources[1];
                yield return $"CpuTile.Copy{bits}({CpuEmitter.Layout(source)}, {CpuEmitter.Layout(target)}, {source.Rows}, {source.Columns});";
                yield return $"CpuTile.Copy{bits}({CpuEmitter.Layout(second)}, {(op.Axis == Axis.Rows ? From(target, source.Rows, 0) : From(target, 0, source.Columns))}, {second.Rows}, {second.Columns});";
                break;
            default:
                yield return Scan(op, source, target);
                break;
        }
    }

    /// <summary>A column lies in memory as a row does.</summary>
    private static string Scan(Op op, TileBuffer source, TileBuffer target)
    {
        var alongRows = op.Axis == Axis.Rows ^ source.IsColumn;
        var (rows, columns) = source.IsColumn ? (source.Columns, source.Rows) : (source.Rows, source.Columns);
        return $"CpuScan.{(alongRows ? "Rows" : "Columns")}<{CpuRules.ScalarType(op.Result.Element)}, {CpuNames.Join(op.Code)}>({source.Name}, {target.Name}, {rows}, {columns});";
    }

    /// <summary>The layout of a buffer from an element on.</summary>
    private static string From(TileBuffer b, Dim row, Dim column) =>
        $"{b.Name} + {CpuRules.Size(b.Element)} * ({row} * {(b.IsColumn ? "1" : $"CpuTile.Stride({b.Columns})")} + {column}){CpuEmitter.Layout(b).Substring(b.Name.Length)}";
}
