using static Fusion.Compiler.Ir.ElementType;

namespace Fusion.Compiler.Ir;

/// <summary>
/// The typing rules: operands and attributes of an operation determine its result types. Building and verifying
/// share them, so that an operation that was built cannot fail to verify.
/// </summary>
public static class TypeRules
{
    private const int MostOfTopK = 8;

    /// <summary>Result types of an operation; For, While and If take theirs from their regions' yields.</summary>
    /// <exception cref="IrException">The operands do not fit; the message says how.</exception>
    public static IReadOnlyList<IrType> Infer(Op op)
    {
        var o = op.Operands;
        switch (op.Code)
        {
            case OpCode.Const:
                // A literal's own type is part of the operation, not derivable: it is checked by the verifier.
                return [op.Results.Count == 1 ? op.Results[0].Type : ScalarType.I32];
            case OpCode.Dim:
            case OpCode.Length:
                if (op.Code == OpCode.Length && (op.AxisIndex < 0 || op.AxisIndex >= o[0].View.Rank))
                    throw new IrException($"a view of rank {o[0].View.Rank} has no axis {op.AxisIndex}");
                return [ScalarType.I32];
            case OpCode.Splat:
                return [new TileType(o[0].Element, 1, 1)];
            case OpCode.Full:
                return [new TileType(o[0].Element, op.Dims[0], op.Dims[1])];
            case OpCode.Coordinates:
                return [op.Axis == Axis.Rows ? new TileType(I32, op.Dims[0], 1) : new TileType(I32, 1, op.Dims[0])];
            case OpCode.Transpose:
                return [new TileType(o[0].Tile.Element, o[0].Tile.Columns, o[0].Tile.Rows)];
            case OpCode.TopK:
                Require(o[0].Tile.Element is F32 or I32, $"{op} needs float or int elements, found {o[0].Type}");
                Require(op.Dims[0] is LiteralDim { Value: <= MostOfTopK }, $"TopK gives at most {MostOfTopK} elements, a number that is written in the kernel: {op.Dims[0]} is not");
                RequireExtents(op);
                return [new TileType(o[0].Element, o[0].Tile.Rows, op.Dims[0]), new TileType(I32, o[0].Tile.Rows, op.Dims[0])];
            case { } scan when OpCodes.IsScan(scan):
                Require(o[0].Tile.Element is F32 or I32, $"{op} needs float or int elements, found {o[0].Type}");
                return [o[0].Type];
            case OpCode.Reshape:
                RequireExtents(op);
                return [new TileType(o[0].Tile.Element, op.Dims[0], op.Dims[1])];
            case OpCode.Extract:
                RequireExtents(op);
                return [new TileType(o[0].Tile.Element, op.Dims[2], op.Dims[3])];
            case OpCode.Concat:
                return [InferConcat(op)];
            case { } reduction when OpCodes.IsReduction(reduction):
                return [InferReduction(op)];
            case OpCode.Dot:
                return [InferDot(op)];
            case OpCode.Load:
                return [InferLoad(op)];
            case OpCode.Store or OpCode.AtomicAdd or OpCode.AtomicMax or OpCode.AtomicMin:
                CheckStore(op);
                return [];
            case OpCode.Gather:
                CheckIndices(op, o.Count - 1);
                return [Broadcast("Gather", o.Skip(1).Select(v => v.Type), o[0].Element)];
            case OpCode.Scatter or OpCode.ScatterAdd or OpCode.ScatterMax or OpCode.ScatterMin:
                CheckIndices(op, o.Count - 2);
                CheckWritable(op);
                CheckElement(op, o[o.Count - 1]);
                Require(op.Code == OpCode.Scatter || o[0].Element is F32 or I32, $"atomics work on float and int, found {ElementTypes.Name(o[0].Element)}");
                Broadcast(op.Code.ToString(), o.Skip(1).Select(v => v.Type), o[0].Element);
                return [];
            case OpCode.At:
                RequireIndices(op, o.Count - 1, o[0].View.Rank);
                return [new ScalarType(o[0].Element)];
            case OpCode.InBounds:
                Require(op.AxisIndex >= 0 && op.AxisIndex < o[0].View.Rank, $"a view of rank {o[0].View.Rank} has no axis {op.AxisIndex}");
                return [new TileType(Bool, 1, op.Dims[0])];
            case OpCode.Slice:
                Require(o.Count - 1 < o[0].View.Rank, $"{o.Count - 1} indices leave nothing of a view of rank {o[0].View.Rank}");
                return [o[0].View with { Rank = o[0].View.Rank - (o.Count - 1) }];
            case OpCode.AsColumn:
                Require(o[0].View.Rank == 1, $"AsColumn needs a view of rank 1, found rank {o[0].View.Rank}");
                return [o[0].View with { Rank = 2 }];
            case OpCode.For:
                return [.. o.Skip(3).Select(v => v.Type)];
            case OpCode.While:
                return [.. o.Select(v => v.Type)];
            case OpCode.If:
                return [.. op.Regions[0].Yields.Select(v => v.Type)];
            case OpCode.Yield:
                return [];
            default:
                return [InferElementwise(op)];
        }
    }

    /// <summary>Elementwise operations: element types first, then broadcasting of extents.</summary>
    private static IrType InferElementwise(Op op)
    {
        var o = op.Operands;
        var code = op.Code;
        var data = code == OpCode.Select ? o.Skip(1).ToList() : o;
        var element = data[0].Element;
        Require(data.All(v => v.Element == element),
            $"{op} needs operands of one element type, found {string.Join(" and ", data.Select(v => ElementTypes.Name(v.Element)).Distinct())}");
        var allowed = code switch
        {
            OpCode.Cast or OpCode.Select => true,
            OpCode.And or OpCode.Or or OpCode.Xor or OpCode.Not => element is I32 or I64 or Bool,
            OpCode.Eq or OpCode.Ne => !ElementTraits.IsStorage(element),
            OpCode.Add or OpCode.Sub or OpCode.Mul or OpCode.Div or OpCode.Neg or OpCode.Abs or OpCode.Min or OpCode.Max
                or OpCode.Lt or OpCode.Le or OpCode.Gt or OpCode.Ge => ElementTraits.HasArithmetic(element),
            OpCode.Philox => element is I32,
            OpCode.Rem or OpCode.Shl or OpCode.Shr => element is I32 or I64,
            _ => element is F32 or F64,
        };
        if (!allowed && ElementTraits.IsStorage(element))
            throw new IrException($"{op} does not work on {ElementTypes.Name(element)}: it is a storage type, convert with .To<{ElementTypes.Name(ElementTraits.Register(element))}>() first");
        Require(allowed, $"{op} does not work on {ElementTypes.Name(element)}");
        if (code == OpCode.Select) Require(o[0].Element == Bool, $"the condition must be bool, found {ElementTypes.Name(o[0].Element)}");
        var result = OpCodes.IsComparison(code) ? Bool : code == OpCode.Cast ? op.Results[0].Element : element;
        return Broadcast(op.ToString(), o.Select(v => v.Type), result);
    }

    /// <summary>The common shape of scalars and tiles: extents must be equal or 1.</summary>
    public static IrType Broadcast(string what, IEnumerable<IrType> types, ElementType element)
    {
        Dim rows = 1, columns = 1;
        var tiles = types.OfType<TileType>().ToList();
        if (tiles.Count == 0) return new ScalarType(element);
        foreach (var tile in tiles)
        {
            rows = Common(rows, tile.Rows);
            columns = Common(columns, tile.Columns);
        }
        return new TileType(element, rows, columns);

        Dim Common(Dim a, Dim b) => a.IsOne ? b : b.IsOne || a == b ? a : a.DependsOnArguments || b.DependsOnArguments ? Dim.Combine('~', a, b) : throw new IrException(
            $"{what} cannot combine shapes {string.Join(" and ", tiles.Select(t => $"({t.Rows}, {t.Columns})"))}");
    }

    private static TileType InferReduction(Op op)
    {
        var tile = op.Operands[0].Tile;
        if (op.Code is OpCode.ReduceAny or OpCode.ReduceAll) Require(tile.Element == Bool, $"{op} needs bool elements, found {tile}");
        else if (op.Code is OpCode.ReduceArgMax or OpCode.ReduceArgMin) Require(tile.Element is F32 or I32, $"{op} needs float or int elements, found {tile}");
        else Require(ElementTraits.HasArithmetic(tile.Element), $"{op} needs elements of float, int, double or long, found {tile}");
        var element = op.Code is OpCode.ReduceArgMax or OpCode.ReduceArgMin ? I32 : tile.Element;
        return op.Axis == Axis.Columns ? new TileType(element, tile.Rows, 1) : new TileType(element, 1, tile.Columns);
    }

    private static TileType InferConcat(Op op)
    {
        TileType a = op.Operands[0].Tile, b = op.Operands[1].Tile;
        Require(a.Element == b.Element, $"{op} needs operands of one element type, found {ElementTypes.Name(a.Element)} and {ElementTypes.Name(b.Element)}");
        var fits = op.Axis == Axis.Rows ? a.Columns == b.Columns : a.Rows == b.Rows;
        Require(fits, $"{op} along the {(op.Axis == Axis.Rows ? "rows" : "columns")} cannot combine shapes ({a.Rows}, {a.Columns}) and ({b.Rows}, {b.Columns})");
        return op.Axis == Axis.Rows ? a with { Rows = Dim.Combine('+', a.Rows, b.Rows) } : a with { Columns = Dim.Combine('+', a.Columns, b.Columns) };
    }

    /// <summary>What can be known of extents that have to fit; the rest is checked when the kernel is specialised or launched.</summary>
    private static void RequireExtents(Op op)
    {
        foreach (var condition in ExtentCondition.Of(op)) Require(condition.Holds != false, condition.Message);
    }

    private static TileType InferDot(Op op)
    {
        TileType a = op.Operands[0].Tile, b = op.Operands[1].Tile;
        Require(a.Element == b.Element && a.Element is F32 or BF16 or F16 or I8 or U8 && a.Element == b.Element,
            $"Dot needs two tiles of float, BFloat16, Half, sbyte or byte, found {a} and {b}");
        Require(!op.IsTensorFloat || a.Element == F32, $"only a Dot of float tiles can be rounded to TF32, found {a}");
        Require(MayEqual(a.Columns, b.Rows), $"Dot of ({a.Rows}, {a.Columns}) and ({b.Rows}, {b.Columns}): the inner extents {a.Columns} and {b.Rows} differ");
        var result = new TileType(ElementTraits.Register(a.Element), a.Rows, b.Columns);
        if (op.Operands.Count == 3)
            Require(op.Operands[2].Tile is var accumulator && accumulator.Element == result.Element && MayEqual(accumulator.Rows, result.Rows) && MayEqual(accumulator.Columns, result.Columns), $"Dot's accumulator must be {result}, found {op.Operands[2].Type}");
        return result;
    }

    private static TileType InferLoad(Op op)
    {
        var view = op.Operands[0].View;
        Require(view.Rank <= 2, $"only views of rank 1 or 2 are loaded, this one has rank {view.Rank}: fix leading indices first");
        RequireIndices(op, op.Operands.Count - 1, view.Rank);
        return view.Rank == 1 ? new TileType(view.Element, 1, op.Dims[0]) : new TileType(view.Element, op.Dims[0], op.Dims[1]);
    }

    private static void CheckStore(Op op)
    {
        var view = op.Operands[0].View;
        CheckWritable(op);
        Require(view.Rank <= 2, $"only views of rank 1 or 2 are stored to, this one has rank {view.Rank}: fix leading indices first");
        RequireIndices(op, op.Operands.Count - 2, view.Rank);
        var tile = op.Operands[op.Operands.Count - 1];
        CheckElement(op, tile);
        if (view.Rank == 1) Require(MayEqual(tile.Tile.Rows, 1), $"a view of rank 1 takes tiles of one row, found ({tile.Tile.Rows}, {tile.Tile.Columns})");
        if (op.Code != OpCode.Store) Require(view.Element is F32 or I32, $"atomics work on float and int, found {ElementTypes.Name(view.Element)}");
    }

    private static void CheckIndices(Op op, int count)
    {
        var view = op.Operands[0].View;
        Require(view.Rank <= 2, $"{op} works on views of rank 1 or 2, found rank {view.Rank}");
        Require(count == view.Rank, $"{op} on a view of rank {view.Rank} takes {view.Rank} index tiles, found {count}");
        foreach (var index in op.Operands.Skip(1).Take(count)) Require(index.Element == I32, $"{op} takes int indices, found {index.Type}");
    }

    private static void RequireIndices(Op op, int count, int rank)
    {
        Require(count == rank, $"{op} on a view of rank {rank} takes {rank} indices, found {count}");
        foreach (var index in op.Operands.Skip(1).Take(count)) Require(index.Type == ScalarType.I32, $"{op} takes int scalars as indices, found {index.Type}");
    }

    private static void CheckWritable(Op op) => Require(op.Operands[0].View.Writable, $"{op} on a ReadView: declare the parameter as View to write to it");

    private static void CheckElement(Op op, Value tile) =>
        Require(tile.Element == op.Operands[0].Element, $"{op} of {ElementTypes.Name(tile.Element)} into a view of {ElementTypes.Name(op.Operands[0].Element)}");

    /// <summary>Whether two extents are equal, as far as a [Device] method knows before it is inlined.</summary>
    private static bool MayEqual(Dim a, Dim b) => a == b || a.DependsOnArguments || b.DependsOnArguments;

    private static void Require(bool condition, string message)
    {
        if (!condition) throw new IrException(message);
    }
}
