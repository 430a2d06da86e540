using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Passes;

/// <summary>
/// Operations as others that are fused into sweeps: no target needs to know them, and a row that they go over again is in
/// cache or in registers.
/// </summary>
internal static class Expansions
{
    /// <summary>Any is the maximum of 0 and 1, All the minimum.</summary>
    public static Value AnyOrAll(IrBuilder builder, Op op, Value mask)
    {
        var code = op.Code == OpCode.ReduceAny ? OpCode.ReduceMax : OpCode.ReduceMin;
        return builder.Elementwise(OpCode.Ne, Reduce(builder, code, builder.Cast(mask, ElementType.I32), op.Axis), builder.Int(0));
    }

    /// <summary>ArgMax and ArgMin: the smallest coordinate of an element that equals the extreme one. Only a NaN makes that a NaN, which equals nothing.</summary>
    public static Value Extreme(IrBuilder builder, Op op, Value values)
    {
        var extreme = Reduce(builder, op.Code == OpCode.ReduceArgMax ? OpCode.ReduceMax : OpCode.ReduceMin, values, op.Axis);
        return First(builder, IsExtreme(builder, values, extreme), Along(builder, values.Tile, op.Axis), op.Axis);
    }

    /// <summary>
    /// The largest, then the largest of those that come after it in the order (decreasing values, increasing columns), and
    /// so on: two reductions for each, and nothing to remember but the last one.
    /// </summary>
    public static (Value Values, Value Columns) TopK(IrBuilder builder, Op op, Value values)
    {
        var columns = Along(builder, values.Tile, Axis.Columns);
        var numbers = new Op(OpCode.Coordinates, [builder.Int(0)]) { Axis = Axis.Columns };
        numbers.Dims.Add(op.Dims[0]);
        var number = builder.Add(numbers);
        var least = values.Element == ElementType.I32 ? builder.Int(int.MinValue) : builder.Float(float.NegativeInfinity);
        Value? value = null, column = null, allValues = null, allColumns = null;
        for (var i = 0; i < ((LiteralDim)op.Dims[0]).Value; i++)
        {
            var left = value is null ? null : IsAfter(builder, values, columns, value, column!);
            value = Reduce(builder, OpCode.ReduceMax, left is null ? values : builder.Elementwise(OpCode.Select, left, values, least), Axis.Columns);
            var isValue = IsExtreme(builder, values, value);
            column = First(builder, left is null ? isValue : builder.Elementwise(OpCode.And, left, isValue), columns, Axis.Columns);
            var isHere = builder.Elementwise(OpCode.Eq, number, builder.Int(i));
            allValues = builder.Elementwise(OpCode.Select, isHere, value, allValues ?? value);
            allColumns = builder.Elementwise(OpCode.Select, isHere, column, allColumns ?? column);
        }
        return (allValues!, allColumns!);
    }

    /// <summary>Smaller than the last one, or equal to it and further on; NaN comes first.</summary>
    private static Value IsAfter(IrBuilder builder, Value values, Value columns, Value last, Value lastColumn)
    {
        var further = builder.Elementwise(OpCode.Gt, columns, lastColumn);
        var after = builder.Elementwise(OpCode.Or, builder.Elementwise(OpCode.Lt, values, last), builder.Elementwise(OpCode.And, builder.Elementwise(OpCode.Eq, values, last), further));
        if (values.Element == ElementType.I32) return after;
        var afterNaN = builder.Elementwise(OpCode.Or, builder.Elementwise(OpCode.Eq, values, values), further);
        return builder.Elementwise(OpCode.Or, after, builder.Elementwise(OpCode.And, builder.Elementwise(OpCode.Ne, last, last), afterNaN));
    }

    /// <summary>The smallest coordinate where a mask is true.</summary>
    private static Value First(IrBuilder builder, Value mask, Value coordinates, Axis axis) =>
        Reduce(builder, OpCode.ReduceMin, builder.Elementwise(OpCode.Select, mask, coordinates, builder.Int(int.MaxValue)), axis);

    private static Value IsExtreme(IrBuilder builder, Value values, Value extreme)
    {
        var equal = builder.Elementwise(OpCode.Eq, values, extreme);
        return values.Element == ElementType.I32 ? equal : builder.Elementwise(OpCode.Or, equal, builder.Elementwise(OpCode.Ne, values, values));
    }

    /// <summary>0, 1, 2… along an axis of a tile.</summary>
    private static Value Along(IrBuilder builder, TileType tile, Axis axis)
    {
        var coordinates = new Op(OpCode.Coordinates, [builder.Int(0)]) { Axis = axis };
        coordinates.Dims.Add(axis == Axis.Rows ? tile.Rows : tile.Columns);
        return builder.Add(coordinates);
    }

    private static Value Reduce(IrBuilder builder, OpCode code, Value values, Axis axis) => builder.Add(new Op(code, [values]) { Axis = axis });
}
