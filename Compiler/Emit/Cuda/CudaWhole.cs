using System.Globalization;
using Fusion.Compiler.Ir;
using Fusion.Compiler.Scheduling;

namespace Fusion.Compiler.Emit.Cuda;

/// <summary>Operations on whole tiles in CUDA C++: calls of the device library, from shared memory to shared memory.</summary>
internal static class CudaWhole
{
    /// <summary>A scan goes from one tile to another and back, once for each doubling of the distance; one of the tiles is the result.</summary>
    public static int ScratchBytes(WholeStep step)
    {
        if (!OpCodes.IsScan(step.Op.Code)) return 0;
        var target = step.Target;
        var length = SharedLayout.Extent(step.Op.Axis == Axis.Rows ? target.Rows : target.Columns);
        return length <= 2 ? 0 : SharedLayout.CopyElements(target) * CudaNames.ElementSize(target.Element);
    }

    public static IEnumerable<string> Statements(WholeStep step, int threads, string? scratch)
    {
        TileBuffer source = step.Sources[0], target = step.Target;
        var op = step.Op;
        int from = SharedLayout.Stride(source), to = SharedLayout.Stride(target);
        switch (op.Code)
        {
            case OpCode.Transpose:
                yield return Text($"fusion::transpose<{source.Rows}, {source.Columns}, {from}, {to}, {threads}>({source.Name}, {target.Name});");
                break;
            case OpCode.Reshape:
                yield return Text($"fusion::reshape<{target.Rows}, {target.Columns}, {source.Columns}, {from}, {to}, {threads}>({source.Name}, {target.Name});");
                break;
            case OpCode.Extract:
                yield return Copy(target.Rows, target.Columns, source, Place(source, op.Dims[0], op.Dims[1]), target, target.Name, threads);
                break;
            case OpCode.Concat:
                var second = step.Sources[1];
                var after = op.Axis == Axis.Rows ? Place(target, source.Rows, 0) : Place(target, 0, source.Columns);
                yield return Copy(source.Rows, source.Columns, source, source.Name, target, target.Name, threads);
                yield return Copy(second.Rows, second.Columns, second, second.Name, target, after, threads);
                break;
            default:
                var operation = op.Code.ToString().Substring("Scan".Length);
                var stage = scratch is null ? "" : $", ({CudaNames.MemoryType(target.Element)}*)(_shared + {scratch})";
                yield return Text($"fusion::scan<fusion::{operation}, fusion::Along::{(op.Axis == Axis.Rows ? "rows" : "columns")}, {target.Rows}, {target.Columns}, {from}, {to}, {threads}>({source.Name}, {target.Name}{stage});");
                break;
        }
    }

    private static string Copy(Dim rows, Dim columns, TileBuffer source, string from, TileBuffer target, string to, int threads) =>
        Text($"fusion::copy<{rows}, {columns}, {SharedLayout.Stride(source)}, {SharedLayout.Stride(target)}, {threads}>({from}, {to});");

    private static string Place(TileBuffer buffer, Dim row, Dim column)
    {
        var at = SharedLayout.Extent(row) * SharedLayout.Stride(buffer) + SharedLayout.Extent(column);
        return at == 0 ? buffer.Name : Text($"{buffer.Name} + {at}");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
