namespace Fusion.Compiler.Ir;

/// <summary>A value: the result of an operation, a block argument or a kernel parameter. Assigned once.</summary>
public sealed class Value
{
    /// <summary>A value that nothing makes yet; <paramref name="name"/> is its C# name, where it has one.</summary>
    public Value(IrType type, string? name = null)
    {
        Type = type;
        Name = name;
    }

    /// <summary>Scalar, tile or view; in terms of [Const] and [Tune] parameters until the kernel is specialised.</summary>
    public IrType Type { get; set; }

    /// <summary>The C# name, where there is one: of a parameter, or of the first local that had the value. Several values may have the same.</summary>
    public string? Name { get; set; }

    /// <summary>Gives the value the name of a local, unless it has one that IR text cannot say or has one already.</summary>
    public Value Named(string name)
    {
        if (Name is null && IsName(name)) Name = name;
        return this;
    }

    private static bool IsName(string name)
    {
        foreach (var c in name)
            if (!char.IsLetterOrDigit(c) && c != '_') return false;
        return name.Length > 0 && !char.IsDigit(name[0]);
    }

    /// <summary>The operation that makes the value; null for parameters and block arguments.</summary>
    public Op? Producer { get; internal set; }

    /// <summary>The element type of the scalar, tile or view.</summary>
    public ElementType Element => ElementTypes.Of(Type);

    /// <summary>The type of a tile.</summary>
    public TileType Tile => Type as TileType ?? throw new IrException($"expected a tile, found {Type}");

    /// <summary>The type of a view.</summary>
    public ViewType View => Type as ViewType ?? throw new IrException($"expected a view, found {Type}");

    /// <summary>Whether <see cref="Tile"/> can be asked for.</summary>
    public bool IsTile => Type is TileType;

    /// <summary>Whether this is one program-uniform number.</summary>
    public bool IsScalar => Type is ScalarType;
}

/// <summary>One operation. Attributes that an operation does not use stay at their defaults.</summary>
public sealed class Op
{
    /// <summary>An operation without results: <see cref="TypeRules.Infer"/> says which types these have.</summary>
    public Op(OpCode code, IEnumerable<Value> operands)
    {
        Code = code;
        Operands = [.. operands];
    }

    /// <summary>Which operation; it decides how everything else here is read.</summary>
    public OpCode Code { get; }

    /// <summary>In the order that <see cref="OpCode"/> states.</summary>
    public List<Value> Operands { get; }

    /// <summary>None for stores and yields, several for loops, branches and TopK.</summary>
    public List<Value> Results { get; } = [];

    /// <summary>For: the body. While: condition and body. If: what happens when true, and otherwise. Empty for others.</summary>
    public List<Block> Regions { get; } = [];

    /// <summary>Const: the literal (all but a long are exact in a double). Load, Gather: the padding.</summary>
    public double Number { get; set; }

    /// <summary>The literal or the padding where it is a long: <see cref="Number"/> is only the double next to it.</summary>
    public long Whole { get; set; }

    /// <summary>Dot of float tiles: tensor cores may round the operands to TF32.</summary>
    public bool IsTensorFloat { get; set; }

    /// <summary>Extents stated by the operation: of a Load, Full, Coordinates, InBounds, Reshape, Extract, TopK, or the one of a Dim.</summary>
    public List<Dim> Dims { get; } = [];

    /// <summary>Reductions, scans, Coordinates and Concat.</summary>
    public Axis Axis { get; set; }

    /// <summary>Length and InBounds: which axis of the view. Philox: which of its words.</summary>
    public int AxisIndex { get; set; }

    /// <summary>Number of the C# statement inside the kernel that this comes from, from 1; 0 when there is none.</summary>
    public int Ordinal { get; set; }

    /// <summary>The only or the first result.</summary>
    public Value Result => Results[0];

    /// <summary>Another result, of which this operation becomes the producer.</summary>
    public Value AddResult(IrType type, string? name = null)
    {
        var value = new Value(type, name) { Producer = this };
        Results.Add(value);
        return value;
    }

    /// <summary>The same attributes on another operation.</summary>
    public void CopyAttributesTo(Op other)
    {
        other.Number = Number;
        other.Whole = Whole;
        other.IsTensorFloat = IsTensorFloat;
        other.Axis = Axis;
        other.AxisIndex = AxisIndex;
        other.Ordinal = Ordinal;
        other.Dims.Clear();
        other.Dims.AddRange(Dims);
    }

    /// <summary>The name in IR text.</summary>
    public override string ToString() => OpCodes.Name(Code);
}

/// <summary>A list of operations ended by a Yield, with arguments.</summary>
public sealed class Block
{
    /// <summary>Grid indices in a body, index and carried values in a loop, nothing in a branch.</summary>
    public List<Value> Arguments { get; } = [];

    /// <summary>In the order in which they take place, which is also the order of their ordinals.</summary>
    public List<Op> Ops { get; } = [];

    /// <summary>What the block yields to its parent.</summary>
    public IReadOnlyList<Value> Yields => Ops.Count > 0 && Ops[Ops.Count - 1].Code == OpCode.Yield ? Ops[Ops.Count - 1].Operands : [];

    /// <summary>Every operation of the block and of nested blocks, in program order.</summary>
    public IEnumerable<Op> Walk()
    {
        foreach (var op in Ops)
        {
            yield return op;
            foreach (var region in op.Regions)
                foreach (var inner in region.Walk())
                    yield return inner;
        }
    }
}
