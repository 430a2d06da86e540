using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Passes;

/// <summary>
/// Brings a kernel into the form that scheduling expects: bounds checks as comparisons of coordinates, operations that
/// others can say replaced by those (<see cref="Expansions"/>), and transpositions pushed down to the leaves,
/// where most of them turn into other coordinates or into strides, and up past conversions, so that a product sees that its operand is a transposed one.
/// </summary>
public sealed class Canonicalize : Rewriter
{
    /// <inheritdoc/>
    protected override void Rewrite(Op op)
    {
        switch (op.Code)
        {
            case OpCode.InBounds:
                SetMap(op.Result, BoundsCheck(op));
                break;
            case OpCode.Transpose:
                SetMap(op.Result, Transpose(Map(op.Operands[0])));
                break;
            case OpCode.Cast when Map(op.Operands[0]).Producer is { Code: OpCode.Transpose } turned:
                SetMap(op.Result, Transpose(Builder.Cast(turned.Operands[0], op.Result.Element)));
                break;
            case OpCode.ReduceAny or OpCode.ReduceAll:
                SetMap(op.Result, Expansions.AnyOrAll(Builder, op, Map(op.Operands[0])));
                break;
            case OpCode.ReduceArgMax or OpCode.ReduceArgMin:
                SetMap(op.Result, Expansions.Extreme(Builder, op, Map(op.Operands[0])));
                break;
            case OpCode.TopK:
                var (best, chosen) = Expansions.TopK(Builder, op, Map(op.Operands[0]));
                SetMap(op.Results[0], best);
                SetMap(op.Results[1], chosen);
                break;
            default:
                Copy(op);
                break;
        }
    }

    private Value BoundsCheck(Op op)
    {
        var coordinates = new Op(OpCode.Coordinates, [Map(op.Operands[1])]) { Axis = Axis.Columns };
        coordinates.Dims.Add(op.Dims[0]);
        var k = Builder.Add(coordinates);
        var length = Builder.Add(new Op(OpCode.Length, [Map(op.Operands[0])]) { AxisIndex = op.AxisIndex });
        return Builder.Elementwise(OpCode.And, Builder.Elementwise(OpCode.Ge, k, Builder.Int(0)), Builder.Elementwise(OpCode.Lt, k, length));
    }

    private Value Transpose(Value value)
    {
        if (value.IsScalar || value.Tile is { Rows.IsOne: true, Columns.IsOne: true }) return value;
        var producer = value.Producer;
        switch (producer?.Code)
        {
            case OpCode.Transpose:
                return producer.Operands[0];
            case OpCode.Coordinates:
                var turned = new Op(OpCode.Coordinates, producer.Operands) { Axis = producer.Axis == Axis.Rows ? Axis.Columns : Axis.Rows };
                turned.Dims.AddRange(producer.Dims);
                return Builder.Add(turned);
            case OpCode.Full:
                var full = new Op(OpCode.Full, producer.Operands);
                full.Dims.AddRange([producer.Dims[1], producer.Dims[0]]);
                return Builder.Add(full);
            case { } code when OpCodes.IsElementwise(code) && IsCoordinateExpression(value):
                var operands = producer.Operands.Select(Transpose).ToArray();
                return code == OpCode.Cast ? Builder.Cast(operands[0], value.Element) : Builder.Elementwise(code, producer.AxisIndex, operands);
            default:
                return Builder.Add(new Op(OpCode.Transpose, [value]));
        }
    }

    /// <summary>Made of coordinates and scalars only: repeating it costs less than turning its value.</summary>
    private static bool IsCoordinateExpression(Value value) =>
        value.IsScalar || value.Producer is { } p && (p.Code is OpCode.Coordinates or OpCode.Full or OpCode.Splat
            || (OpCodes.IsElementwise(p.Code) && p.Operands.All(IsCoordinateExpression)));
}
