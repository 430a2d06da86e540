using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Passes;

/// <summary>
/// Scalars and slices of views that are computed again from the same values become the first of them, where that one is
/// in scope: an index of a tile times its extent, above all. The statements that share it read better, and nothing else changes.
/// </summary>
public sealed class ShareScalars : Rewriter
{
    private readonly Dictionary<Op, Value> known = new(new SameOperation());
    private readonly Stack<List<Op>> scopes = new();

    /// <inheritdoc/>
    protected override void EnterBlock() => scopes.Push([]);

    /// <inheritdoc/>
    protected override void LeaveBlock()
    {
        foreach (var op in scopes.Pop()) known.Remove(op);
    }

    /// <inheritdoc/>
    protected override void Rewrite(Op op)
    {
        if (!IsPure(op))
        {
            Copy(op);
            return;
        }
        var copy = Copy(op);
        if (known.TryGetValue(copy, out var first))
        {
            Builder.Block.Ops.Remove(copy);
            SetMap(op.Result, op.Result.Name is { } name ? first.Named(name) : first);
            return;
        }
        known.Add(copy, copy.Result);
        scopes.Peek().Add(copy);
    }

    /// <summary>Reads no memory and has one result that is no tile.</summary>
    private static bool IsPure(Op op) =>
        op.Results.Count == 1 && !op.Result.IsTile && (OpCodes.IsElementwise(op.Code) || op.Code is OpCode.Const or OpCode.Dim or OpCode.Length or OpCode.Slice or OpCode.AsColumn);

    private sealed class SameOperation : IEqualityComparer<Op>
    {
        public bool Equals(Op? a, Op? b) =>
            ReferenceEquals(a, b) || a is not null && b is not null && a.Code == b.Code && a.Result.Type == b.Result.Type
            && BitConverter.DoubleToInt64Bits(a.Number) == BitConverter.DoubleToInt64Bits(b.Number) && a.Whole == b.Whole
            && a.AxisIndex == b.AxisIndex && a.Axis == b.Axis && a.IsTensorFloat == b.IsTensorFloat && a.Dims.SequenceEqual(b.Dims) && a.Operands.SequenceEqual(b.Operands);

        public int GetHashCode(Op op)
        {
            var hash = (int)op.Code;
            foreach (var operand in op.Operands) hash = unchecked(hash * 31 + operand.GetHashCode());
            return unchecked(hash * 31 + op.Number.GetHashCode() + op.AxisIndex);
        }
    }
}
