using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Scheduling;

/// <summary>Who uses a value, where it is defined, which memory it touches: what scheduling asks about a kernel.</summary>
public sealed class KernelFacts
{
    private readonly Dictionary<Value, List<(Op User, int Index)>> uses = [];
    private readonly Dictionary<Value, Block> home = [];
    private readonly Dictionary<Op, Block> blockOf = [];

    private readonly HashSet<Value> inPlace = [];

    /// <summary>Walks the body once; later changes of the kernel are not seen.</summary>
    public KernelFacts(Kernel kernel)
    {
        inPlace.UnionWith(kernel.Parameters.Where(p => p.InPlace).Select(p => p.Value));
        Visit(kernel.Body);
    }

    /// <summary>Position of an operation in program order.</summary>
    public Dictionary<Op, int> Position { get; } = [];

    /// <summary>Operations that change memory, in program order.</summary>
    public List<Op> Effects { get; } = [];

    /// <summary>The yields of loops: what they name is carried to the next iteration.</summary>
    public HashSet<Op> LoopYields { get; } = [];

    /// <summary>The operations that have the value among their operands, and at which place.</summary>
    public IReadOnlyList<(Op User, int Index)> Uses(Value value) => uses.TryGetValue(value, out var list) ? list : [];

    /// <summary>Used by an operation in a block nested in the one that defines the value.</summary>
    public bool IsCaptured(Value value) => Uses(value).Any(u => blockOf[u.User] != home[value]);

    /// <summary>The parameter that a view is cut from.</summary>
    public static Value Root(Value view) => view.Producer is { } slice ? Root(slice.Operands[0]) : view;

    /// <summary>A read of memory that this kernel also writes.</summary>
    public bool IsMutableLoad(Op op) => op.Code is OpCode.Load or OpCode.Gather or OpCode.At && Effects.Any(e => MayAlias(op, e));

    /// <summary>
    /// Two accesses to views can meet in memory: views of one parameter, or of two of which one is [InPlace] and may be
    /// the same tensor as the other.
    /// </summary>
    public bool MayAlias(Op access, Op other)
    {
        Value a = Root(access.Operands[0]), b = Root(other.Operands[0]);
        if (a == b) return true;
        return (inPlace.Contains(a) || inPlace.Contains(b)) && a.View.Element == b.View.Element && a.View.Rank == b.View.Rank;
    }

    /// <summary>
    /// Two changes of memory whose order shows: in one sweep a row of the later one may come before a row of the earlier
    /// one. Atomic updates of one kind give the same in any order.
    /// </summary>
    public bool MustFollow(Op earlier, Op later) =>
        MayAlias(earlier, later) && !AreApart(earlier.Operands[0], later.Operands[0]) && !AreApart(earlier, later) && !(Joins(earlier.Code) is { } kind && kind == Joins(later.Code));

    private static string? Joins(OpCode code) => OpCodes.IsAtomic(code) ? code.ToString().Substring("Atomic".Length)
        : OpCodes.IsScatter(code) && code != OpCode.Scatter ? code.ToString().Substring("Scatter".Length) : null;

    /// <summary>Tiles of one view, of literal extents, whose offsets differ by so much that they do not meet.</summary>
    private static bool AreApart(Op a, Op b)
    {
        if (a.Operands[0] != b.Operands[0] || OpCodes.IsScatter(a.Code) || OpCodes.IsScatter(b.Code)) return false;
        var axes = a.Operands.Count - 2;
        return Enumerable.Range(0, axes).Any(axis =>
        {
            var ((from, i), (fromToo, j)) = (Place(a.Operands[1 + axis]), Place(b.Operands[1 + axis]));
            return from == fromToo && Extent(a, axis) is LiteralDim m && Extent(b, axis) is LiteralDim n && (i + m.Value <= j || j + n.Value <= i);
        });

        // A view of rank 1 takes tiles of one row: its only axis is their columns.
        Dim Extent(Op write, int axis) => axis == axes - 1 ? write.Operands[axes + 1].Tile.Columns : write.Operands[axes + 1].Tile.Rows;

        static (Value? From, double By) Place(Value offset) => offset.Producer switch
        {
            { Code: OpCode.Const } literal => (null, literal.Number),
            { Code: OpCode.Add } sum when sum.Operands[1].Producer is { Code: OpCode.Const } literal => (sum.Operands[0], literal.Number),
            _ => (offset, 0),
        };
    }

    /// <summary>Slices of one view at different literal indices.</summary>
    private static bool AreApart(Value a, Value b)
    {
        if (a == b || a.Producer is not { } p || b.Producer is not { } q) return false;
        if (p.Code == OpCode.AsColumn) return AreApart(p.Operands[0], b);
        if (q.Code == OpCode.AsColumn) return AreApart(a, q.Operands[0]);
        return p.Operands[0] == q.Operands[0]
            ? p.Operands.Skip(1).Zip(q.Operands.Skip(1), (i, j) => (i.Producer, j.Producer)).Any(pair => pair is ({ Code: OpCode.Const } i, { Code: OpCode.Const } j) && !i.Number.Equals(j.Number))
            : AreApart(p.Operands[0], q.Operands[0]);
    }

    /// <summary>
    /// A load that a Dot can read where it lies: float elements, zero padding, memory that the kernel does not write.
    /// </summary>
    public bool IsDirectOperand(Value value) =>
        value.Producer is { Code: OpCode.Load, Number: 0 } load && value.Element == ElementType.F32 && !IsMutableLoad(load);

    /// <summary>A direct operand of bfloat16 elements that are widened, for targets whose products widen as they read.</summary>
    public bool IsWidenedOperand(Value value) =>
        value.Element == ElementType.F32 && value.Producer is { Code: OpCode.Cast } cast && cast.Operands[0] is { IsTile: true, Element: ElementType.BF16 } narrow
        && narrow.Producer is { Code: OpCode.Load, Number: 0 } load && load.Operands[0].View.Rank == 2 && !IsMutableLoad(load);

    /// <summary>
    /// The load with zero padding whose elements, perhaps converted, the value is: outside the view a product with them
    /// counts as zero, whatever the other factor.
    /// </summary>
    public static Op? PaddedLoad(Value value) => value.Producer switch
    {
        { Code: OpCode.Load, Number: 0 } load => load,
        { Code: OpCode.Cast } cast when cast.Operands[0].IsTile => PaddedLoad(cast.Operands[0]),
        _ => null,
    };

    /// <summary>Made of coordinates and scalars: cheaper to repeat than to keep.</summary>
    public static bool IsCoordinateExpression(Value value) =>
        value.IsScalar || (value.Producer is { } p && (p.Code is OpCode.Coordinates or OpCode.Full or OpCode.Splat
            || (OpCodes.IsElementwise(p.Code) && !OpCodes.IsTranscendental(p.Code) && p.Operands.All(IsCoordinateExpression))));

    /// <summary>
    /// The same elements of the same view, or of two that are the same tensor if they share memory at all. Only accesses
    /// that <see cref="MayAlias"/> are asked about.
    /// </summary>
    public bool SameCoordinates(Op load, Op store)
    {
        if (load.Code != OpCode.Load || store.Code != OpCode.Store || !SameView(load.Operands[0], store.Operands[0])) return false;
        var tile = store.Operands[store.Operands.Count - 1].Tile;
        if (tile.Rows != load.Result.Tile.Rows || tile.Columns != load.Result.Tile.Columns) return false;
        for (var i = 1; i < load.Operands.Count; i++)
            if (!SameScalar(load.Operands[i], store.Operands[i])) return false;
        return true;
    }

    /// <summary>Two stores to the same elements of one view.</summary>
    public bool SameTarget(Op store, Op other)
    {
        TileType a = store.Operands[store.Operands.Count - 1].Tile, b = other.Operands[other.Operands.Count - 1].Tile;
        return Root(store.Operands[0]) == Root(other.Operands[0]) && SameView(store.Operands[0], other.Operands[0])
            && a.Rows == b.Rows && a.Columns == b.Columns && store.Operands.Count == other.Operands.Count
            && Enumerable.Range(1, store.Operands.Count - 2).All(i => SameScalar(store.Operands[i], other.Operands[i]));
    }

    private bool SameView(Value a, Value b)
    {
        if (a == b) return true;
        if (a.Producer is not { } p) return b.Producer is null && (inPlace.Contains(a) || inPlace.Contains(b));
        return b.Producer is { } q && p.Code == q.Code && p.Operands.Count == q.Operands.Count
            && SameView(p.Operands[0], q.Operands[0]) && p.Operands.Skip(1).Zip(q.Operands.Skip(1), SameScalar).All(same => same);
    }

    private static bool SameScalar(Value a, Value b)
    {
        if (a == b) return true;
        if (a.Producer is not { } p || b.Producer is not { } q) return false;
        return p.Code == q.Code && p.Code is not OpCode.At && p.Number.Equals(q.Number) && p.Whole == q.Whole && p.Dims.SequenceEqual(q.Dims) && p.AxisIndex == q.AxisIndex
            && p.Regions.Count == 0 && q.Regions.Count == 0
            && p.Operands.Count == q.Operands.Count && p.Operands.Zip(q.Operands, SameScalar).All(same => same);
    }

    private void Visit(Block block)
    {
        foreach (var argument in block.Arguments) home[argument] = block;
        foreach (var op in block.Ops)
        {
            Position[op] = Position.Count;
            blockOf[op] = block;
            for (var i = 0; i < op.Operands.Count; i++)
            {
                if (!uses.TryGetValue(op.Operands[i], out var list)) uses[op.Operands[i]] = list = [];
                list.Add((op, i));
            }
            if (OpCodes.HasEffect(op.Code)) Effects.Add(op);
            foreach (var result in op.Results) home[result] = block;
            foreach (var region in op.Regions) Visit(region);
            if (op.Code is OpCode.For or OpCode.While) LoopYields.Add(op.Regions[op.Regions.Count - 1].Ops[op.Regions[op.Regions.Count - 1].Ops.Count - 1]);
        }
    }
}
