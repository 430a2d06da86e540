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
        return Reduce(builder, OpCode.ReduceMin, builder.Elementwise(OpCode.Select, IsExtreme(builder, values, extreme), Along(builder, values.Tile, op.Axis), builder.Int(int.MaxValue)), op.Axis);
    }

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
