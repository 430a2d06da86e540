namespace Fusion.Compiler.Ir;

/// <summary>
/// What extents have to fulfil beyond being equal as expressions: known while typing where they are numbers, else when the
/// kernel is specialised for a GPU, or by generated code before a launch.
/// </summary>
/// <param name="Left">One side.</param>
/// <param name="Relation">"==" or "&lt;=", the same in C#.</param>
/// <param name="Right">The other side.</param>
/// <param name="Message">What does not fit.</param>
public sealed record ExtentCondition(Dim Left, string Relation, Dim Right, string Message)
{
    /// <summary>Null when it depends on parameters.</summary>
    public bool? Holds =>
        Left == Right ? true
        : Left is LiteralDim a && Right is LiteralDim b ? (Relation == "==" ? a.Value == b.Value : a.Value <= b.Value)
        : null;

    /// <summary>The conditions of one operation.</summary>
    public static IEnumerable<ExtentCondition> Of(Op op)
    {
        if (op.Code is not (OpCode.Reshape or OpCode.Extract or OpCode.TopK)) yield break;
        var tile = op.Operands[0].Tile;
        if (op.Code == OpCode.TopK)
        {
            yield return new ExtentCondition(op.Dims[0], "<=", tile.Columns, $"TopK of {op.Dims[0]} from {tile.Columns} columns");
            yield break;
        }
        if (op.Code == OpCode.Reshape)
        {
            yield return new ExtentCondition(Dim.Combine('*', tile.Rows, tile.Columns), "==", Dim.Combine('*', op.Dims[0], op.Dims[1]),
                $"({tile.Rows}, {tile.Columns}) and ({op.Dims[0]}, {op.Dims[1]}) have different numbers of elements");
            yield break;
        }
        var message = $"({op.Dims[2]}, {op.Dims[3]}) from ({op.Dims[0]}, {op.Dims[1]}) on is not inside ({tile.Rows}, {tile.Columns})";
        yield return new ExtentCondition(0, "<=", op.Dims[0], message);
        yield return new ExtentCondition(0, "<=", op.Dims[1], message);
        yield return new ExtentCondition(Dim.Combine('+', op.Dims[0], op.Dims[2]), "<=", tile.Rows, message);
        yield return new ExtentCondition(Dim.Combine('+', op.Dims[1], op.Dims[3]), "<=", tile.Columns, message);
    }
}
