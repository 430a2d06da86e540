using System.Globalization;
using Fusion.Compiler.Ir;
using Fusion.Compiler.Scheduling;

namespace Fusion.Compiler.Emit.Cuda;

/// <summary>Writes a matrix product as a call of the library's <c>fusion::dot</c>, with the block shape it should use.</summary>
internal sealed class CudaDot(ScheduledKernel scheduled, CudaNames names, KernelFacts facts, KernelKnowledge knowledge, MatrixPlan plan, int threads)
{
    private const int SlabColumns = 32;

    public string Call(DotStep step, string slab)
    {
        var (m, n, k) = Extents(step.Op);
        if (plan.IsProduct(step))
            return Invariant($"fusion::mma<{m}, {n}, {k}, {(step.Accumulate ? "true" : "false")}, {plan.Down}{(plan.Across > 1 ? Invariant($", {plan.Across}") : "")}>")
                + $"({Operand(step.Op.Operands[0])}, {Operand(step.Op.Operands[1])}, {step.Target.Name});";
        var (rows, columns) = Patch(m, n, threads);
        var stride = step.Target.IsColumn ? 1 : SharedLayout.Stride(step.Target);
        return Invariant($"fusion::dot<{m}, {n}, {k}, {(step.Accumulate ? "true" : "false")}, fusion::Blocking<{threads}, {rows}, {columns}, {Slab(k)}>>")
            + Invariant($"({Rounded(step.Op, 0)}, {Rounded(step.Op, 1)}, {step.Target.Name}, {stride}, {slab});");
    }

    /// <summary>Shared memory through which operands in views pass.</summary>
    public static int SlabBytes(DotStep step, IReadOnlyDictionary<Value, TileBuffer> bufferOf)
    {
        var (m, n, k) = Extents(step.Op);
        return 4 * ((IsStaged(step.Op.Operands[0], bufferOf) ? m * (Slab(k) + 1) : 0) + (IsStaged(step.Op.Operands[1], bufferOf) ? Slab(k) * (n + 1) : 0));
    }

    /// <summary>
    /// The rows and columns of the result that one thread holds. A step of the inner loop reads one value for each row
    /// and column from shared memory and multiplies all pairs; a patch too large leaves threads without work.
    /// </summary>
    public static (int Rows, int Columns) Patch(int m, int n, int threads)
    {
        var best = (Rows: 1, Columns: 1);
        var least = int.MaxValue;
        foreach (var rows in new[] { 1, 2, 4, 8 })
        {
            foreach (var columns in new[] { 1, 2, 4, 8 })
            {
                int patches = Ceiling(m, rows) * Ceiling(n, columns), rounds = Ceiling(patches, threads);
                var cost = rounds * (rows * columns + 2 * (rows + columns));
                if (cost >= least) continue;
                least = cost;
                best = (rows, columns);
            }
        }
        return best;
    }

    private static int Ceiling(int a, int b) => (a + b - 1) / b;

    private static int Slab(int k) => Math.Min(k, SlabColumns);

    private static (int M, int N, int K) Extents(Op op)
    {
        TileType a = op.Operands[0].Tile, b = op.Operands[1].Tile;
        return (SharedLayout.Extent(a.Rows), SharedLayout.Extent(b.Columns), SharedLayout.Extent(a.Columns));
    }

    private static bool IsStaged(Value value, IReadOnlyDictionary<Value, TileBuffer> bufferOf) =>
        value.Producer is { Code: OpCode.Transpose } transpose ? IsStaged(transpose.Operands[0], bufferOf) : !bufferOf.ContainsKey(value);

    private string Rounded(Op dot, int index) => dot.IsTensorFloat ? $"fusion::rounded({Operand(dot.Operands[index])})" : Operand(dot.Operands[index]);

    private string Operand(Value value)
    {
        // The source of a transposition is read with exchanged indices, even where its transposed copy exists as well.
        if (value.Producer is { Code: OpCode.Transpose } transpose) return $"fusion::transposed({Operand(transpose.Operands[0])})";
        var shape = Invariant($"{SharedLayout.Extent(value.Tile.Rows)}, {SharedLayout.Extent(value.Tile.Columns)}");
        if (scheduled.BufferOf.TryGetValue(value, out var buffer))
        {
            var place = KernelFacts.PaddedLoad(value) is { } padded && !knowledge.IsInside(padded) ? ", " + Place(padded) : "";
            return buffer.IsFragment ? $"fusion::operand<{shape}>({buffer.Name}{place})"
                : buffer.IsMatrixOperand ? $"fusion::matrix<{shape}>({buffer.Name}{place})"
                : Invariant($"fusion::operand<{shape}, {SharedLayout.Stride(buffer)}>({buffer.Name}{place})");
        }
        if (!facts.IsDirectOperand(value)) throw new IrException($"{value.Producer} is an operand of dot without a place in memory");
        var lies = knowledge.Pieces(value.Producer!, 4) is { } known && SharedLayout.Extent(value.Tile.Columns) % 4 == 0 ? ", fusion::Lies::" + known : "";
        return $"fusion::operand<{shape}{lies}>({Place(value.Producer!)})";
    }

    private string Place(Op load) => string.Join(", ", load.Operands.Select(v => names[v]));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
