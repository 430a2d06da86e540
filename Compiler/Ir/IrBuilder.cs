namespace Fusion.Compiler.Ir;

/// <summary>Appends typed operations to a block. Constants and extents fold as they are built.</summary>
public sealed class IrBuilder
{
    /// <summary>A builder that appends to <paramref name="block"/>.</summary>
    public IrBuilder(Block block) => Block = block;

    /// <summary>Where operations go.</summary>
    public Block Block { get; set; }

    /// <summary>Ordinal given to new operations.</summary>
    public int Ordinal { get; set; }

    /// <summary>A literal of type i32.</summary>
    public Value Int(int value) => Literal(value, ElementType.I32);

    /// <summary>A literal of type f32.</summary>
    public Value Float(float value) => Literal(value, ElementType.F32);

    /// <summary>A literal of type f64.</summary>
    public Value Double(double value) => Literal(value, ElementType.F64);

    /// <summary>A literal of type i64 with all of its 64 bits, in <see cref="Op.Whole"/>.</summary>
    public Value Long(long value)
    {
        var literal = Literal(value, ElementType.I64);
        literal.Producer!.Whole = value;
        return literal;
    }

    /// <summary>A literal of type bool, whose <see cref="Op.Number"/> is 1 or 0.</summary>
    public Value Bool(bool value) => Literal(value ? 1 : 0, ElementType.Bool);

    /// <summary>A literal scalar of any element type; of an i64 that a double can hold.</summary>
    public Value Literal(double value, ElementType element)
    {
        var op = new Op(OpCode.Const, []) { Number = value, Whole = element == ElementType.I64 ? (long)value : 0, Ordinal = Ordinal };
        Block.Ops.Add(op);
        return op.AddResult(new ScalarType(element));
    }

    /// <summary>An extent as an int scalar.</summary>
    public Value Extent(Dim dim)
    {
        if (dim is LiteralDim literal) return Int(literal.Value);
        var op = new Op(OpCode.Dim, []) { Ordinal = Ordinal };
        op.Dims.Add(dim);
        Block.Ops.Add(op);
        return op.AddResult(ScalarType.I32);
    }

    /// <summary>
    /// Any elementwise operation. A scalar that was turned into a (1, 1) tile only to meet an operand of tile type is
    /// used as the scalar it is.
    /// </summary>
    public Value Elementwise(OpCode code, params Value[] operands) => Elementwise(code, 0, operands);

    /// <summary>An elementwise operation with its <see cref="Op.AxisIndex"/>.</summary>
    public Value Elementwise(OpCode code, int axisIndex, Value[] operands)
    {
        if (operands.Any(v => v.IsTile))
            operands = [.. operands.Select(v => v.Producer is { Code: OpCode.Splat } splat && operands.Any(w => w != v && w.IsTile && w.Producer?.Code != OpCode.Splat) ? splat.Operands[0] : v)];
        return Add(new Op(code, operands) { AxisIndex = axisIndex });
    }

    /// <summary>A tile of the same extents, or a scalar, with other elements; the value itself where it has them already.</summary>
    public Value Cast(Value value, ElementType element)
    {
        if (value.Element == element) return value;
        var op = new Op(OpCode.Cast, [value]) { Ordinal = Ordinal };
        Block.Ops.Add(op);
        op.AddResult(value.Type is TileType t ? t with { Element = element } : new ScalarType(element));
        return op.Result;
    }

    /// <summary>Adds an operation that has one result.</summary>
    public Value Add(Op op)
    {
        AddMany(op);
        return op.Result;
    }

    /// <summary>Adds an operation, infers its result types and returns its results.</summary>
    public IReadOnlyList<Value> AddMany(Op op)
    {
        op.Ordinal = Ordinal;
        foreach (var type in TypeRules.Infer(op)) op.AddResult(type);
        Block.Ops.Add(op);
        return op.Results;
    }

    /// <summary>Ends the block with what it hands to its parent.</summary>
    public void Yield(IEnumerable<Value> values) => AddMany(new Op(OpCode.Yield, values));
}
