using static Fusion.Compiler.Ir.ElementType;

namespace Fusion.Compiler.Ir;

/// <summary>
/// The typing rules: operands and attributes of an operation determine its result types. Building and verifying
/// share them, so that an operation that was built cannot fail to verify.
/// </summary>
public static class TypeRules
{
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
            case OpCode.ReduceSum or OpCode.ReduceMax or OpCode.ReduceMin:
                Require(ElementTraits.HasArithmetic(o[0].Tile.Element), $"{op} needs elements of float, int, double or long, found {o[0].Type}");
                return [op.Axis == Axis.Columns ? new TileType(o[0].Element, o[0].Tile.Rows, 1) : new TileType(o[0].Element, 1, o[0].Tile.Columns)];
            case OpCode.Dot:
                return [InferDot(op)];
            case OpCode.Load:
                return [InferLoad(op)];
            case OpCode.Store or OpCode.AtomicAdd:
                CheckStore(op);
                return [];
            case OpCode.Gather:
                CheckIndices(op, o.Count - 1);
                return [Broadcast("Gather", o.Skip(1).Select(v => v.Type), o[0].Element)];
            case OpCode.ScatterAdd:
                CheckIndices(op, o.Count - 2);
                CheckWritable(op);
                CheckElement(op, o[o.Count - 1]);
                Require(o[0].Element is F32 or I32, $"atomics work on float and int, found {ElementTypes.Name(o[0].Element)}");
                Broadcast("ScatterAdd", o.Skip(1).Select(v => v.Type), o[0].Element);
                return [];
            case OpCode.At:
                RequireIndices(op, o.Count - 1, o[0].View.Rank);
                return [new ScalarType(o[0].Element)];
            case OpCode.InBounds:
                Require(op.AxisIndex >= 0 && op.AxisIndex < o[0].View.Rank, $"a view of rank {o[0].View.Rank} has no axis {op.AxisIndex}");
                return [new TileType(Bool, 1, op.Dims[0])];
            case OpCode.Slice:
                Require(o.Count - 1 < o[0].View.Rank, $"{o.Count - 1} indices leave nothing of {o[0].Type}");
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
            OpCode.Rem or OpCode.Shl or OpCode.Shr => element is I32 or I64,
            OpCode.Sqrt or OpCode.Fma or OpCode.Exp or OpCode.Log => element is F32 or F64,
            _ => element is F32,
        };
        if (!allowed && ElementTraits.IsStorage(element))
            throw new IrException($"{op} does not work on {ElementTypes.Name(element)}: it is a storage type, convert with .To<{ElementTypes.Name(ElementTraits.Register(element))}>() first");
        if (!allowed && element == F64) throw new IrException($"{op} does not work on f64: convert with .To<f32>(), a scalar with a cast, first");
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

        Dim Common(Dim a, Dim b) => a.IsOne ? b : b.IsOne || a == b ? a : throw new IrException(
            $"{what} cannot combine shapes {string.Join(" and ", tiles.Select(t => $"({t.Rows}, {t.Columns})"))}");
    }

    private static TileType InferDot(Op op)
    {
        TileType a = op.Operands[0].Tile, b = op.Operands[1].Tile;
        Require(a.Element == b.Element && a.Element is F32 or BF16 or F16 or I8 or U8 && a.Element == b.Element,
            $"Dot needs two tiles of float, BFloat16, Half, sbyte or byte, found {a} and {b}");
        Require(!op.IsTensorFloat || a.Element == F32, $"only a Dot of float tiles can be rounded to TF32, found {a}");
        Require(a.Columns == b.Rows, $"Dot of ({a.Rows}, {a.Columns}) and ({b.Rows}, {b.Columns}): the inner extents {a.Columns} and {b.Rows} differ");
        var result = new TileType(ElementTraits.Register(a.Element), a.Rows, b.Columns);
        if (op.Operands.Count == 3)
            Require(op.Operands[2].Tile == result, $"Dot's accumulator must be {result}, found {op.Operands[2].Type}");
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
        if (view.Rank == 1) Require(tile.Tile.Rows.IsOne, $"a view of rank 1 takes tiles of one row, found ({tile.Tile.Rows}, {tile.Tile.Columns})");
        if (op.Code == OpCode.AtomicAdd) Require(view.Element is F32 or I32, $"atomics work on float and int, found {ElementTypes.Name(view.Element)}");
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

    private static void Require(bool condition, string message)
    {
        if (!condition) throw new IrException(message);
    }
}
