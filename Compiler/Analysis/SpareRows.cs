using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Analysis;

/// <summary>
/// [Tune] parameters that say how many rows a program takes and nothing else: each row is computed by itself and stored at
/// its own coordinate. Where every view that is stored to has fewer rows, a smaller value computes the same without the rows
/// that nobody would see; a launch for a single token then does not compute a tile of them.
/// </summary>
internal static class SpareRows
{
    /// <summary>The parameters, each with the lengths of views of which the largest is enough.</summary>
    public static IEnumerable<(Parameter Parameter, IReadOnlyList<(Parameter View, int Axis)> Lengths)> Of(Kernel kernel) =>
        from parameter in kernel.Parameters
        where parameter.Kind == ParameterKind.Tune
        let lengths = Lengths(kernel, parameter)
        where lengths is not null
        select (parameter, lengths);

    private static IReadOnlyList<(Parameter, int)>? Lengths(Kernel kernel, Parameter rows)
    {
        if (Counted(kernel, rows) is not { } counted) return null;
        var lengths = new List<(Parameter, int)> { (counted.View, counted.Axis) };
        var extent = Dim.Parameter(rows.Name);
        var ops = kernel.Body.Walk().ToList();
        // The rows of the program: its grid index times the extent.
        var sizes = new HashSet<Value>(ops.Where(op => op.Code == OpCode.Dim && op.Dims[0] == extent).Select(op => op.Result));
        var firsts = new HashSet<Value>(ops.Where(op => op.Code == OpCode.Mul && op.Operands[0] == kernel.Body.Arguments[counted.Index] && sizes.Contains(op.Operands[1])).Select(op => op.Result));
        foreach (var op in ops)
        {
            if (firsts.Contains(op.Results.FirstOrDefault()!) || (op.Code == OpCode.Dim && op.Dims[0] == extent)) continue;
            if (op.Operands.Contains(rows.Value) || op.Operands.Any(sizes.Contains) || (op.Code == OpCode.Dim && Mentions(op.Dims[0]))) return null;
            var places = Enumerable.Range(0, op.Operands.Count).Where(i => firsts.Contains(op.Operands[i])).ToList();
            var has = op.Operands.Concat(op.Results).Where(v => v.IsTile && v.Tile.Rows == extent).ToList();
            if (op.Operands.Concat(op.Results).Any(v => v.IsTile && (Mentions(v.Tile.Columns) || (v.Tile.Rows != extent && Mentions(v.Tile.Rows))))) return null;
            switch (op.Code)
            {
                case OpCode.Load or OpCode.Coordinates when places.All(p => p == (op.Code == OpCode.Load ? 1 : 0)) && (places.Count == 0 || has.Count > 0):
                    break;
                case OpCode.Store when has.Count > 0:
                    if (op.Operands.Count != 4 || !places.SequenceEqual([1]) || Rows(kernel, op.Operands[0]) is not { } length) return null;
                    lengths.Add(length);
                    break;
                case { } other when has.Count > 0 && !IsByRow(op):
                    return null;
                default:
                    if (places.Count > 0 || OpCodes.IsAtomic(op.Code) || OpCodes.IsScatter(op.Code)) return null;
                    break;
            }
        }
        return [.. lengths.Distinct()];

        bool Mentions(Dim dim) => dim switch
        {
            ParameterDim p => p.Name == rows.Name,
            BinaryDim b => Mentions(b.Left) || Mentions(b.Right),
            _ => false,
        };
    }

    /// <summary>Operations that compute a row of their result from the same row of their operands.</summary>
    private static bool IsByRow(Op op) => op.Code switch
    {
        OpCode.Full or OpCode.Splat or OpCode.Gather or OpCode.Load or OpCode.Dot or OpCode.For or OpCode.While or OpCode.If or OpCode.Yield => true,
        var code => OpCodes.IsElementwise(code) || (OpCodes.IsReduction(code) && op.Axis == Axis.Columns),
    };

    /// <summary>The grid's extent (length + rows − 1) / rows, the only place of the grid where the parameter stands.</summary>
    private static (int Index, Parameter View, int Axis)? Counted(Kernel kernel, Parameter rows)
    {
        var yields = kernel.Grid.Yields;
        for (var i = 0; i < yields.Count; i++)
            if (yields[i].Producer is { Code: OpCode.Div } div && div.Operands[1] == rows.Value
                && div.Operands[0].Producer is { Code: OpCode.Sub } sub && sub.Operands[1].Producer is { Code: OpCode.Const, Number: 1 }
                && sub.Operands[0].Producer is { Code: OpCode.Add } add && add.Operands[1] == rows.Value
                && add.Operands[0].Producer is { Code: OpCode.Length } length && kernel.Parameters.Find(p => p.Value == length.Operands[0]) is { } view
                && kernel.Grid.Walk().All(op => op == div || op == add || !op.Operands.Contains(rows.Value)))
                return (i, view, length.AxisIndex);
        return null;
    }

    /// <summary>The parameter, and its axis, that counts the rows of a view.</summary>
    private static (Parameter View, int Axis)? Rows(Kernel kernel, Value view)
    {
        var root = view;
        while (root.Producer is { Code: OpCode.Slice or OpCode.AsColumn } part) root = part.Operands[0];
        if (kernel.Parameters.Find(p => p.Value == root) is not { } parameter) return null;
        return (parameter, parameter.Value.View.Rank - (view.Producer is { Code: OpCode.AsColumn } ? 1 : 2));
    }
}
