using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Analysis;

/// <summary>
/// Follows what lies outside a view from its load to reductions. Padding that does not leave a sum, a maximum and so on as
/// it is, is reported. A tile that is loaded from element 0 with [Const] or literal extents is taken for the whole axis:
/// such a kernel is called with that width. Products take care of their own padding.
/// </summary>
internal sealed class PaddingFlow
{
    private const int MostRounds = 4;

    private readonly Dictionary<Value, (Pad Rows, Pad Columns)> pads = [];
    private readonly Dictionary<Value, Op> origins = [];
    private readonly Dictionary<Op, Finding> found = [];
    private readonly HashSet<string> constants;

    private PaddingFlow(Kernel kernel) => constants = new(kernel.Parameters.Where(p => p.Kind == ParameterKind.Const).Select(p => p.Name), StringComparer.Ordinal);

    public static IEnumerable<Finding> Find(Kernel kernel)
    {
        var flow = new PaddingFlow(kernel);
        flow.Run(kernel.Body);
        return flow.found.Values;
    }

    private (Pad Rows, Pad Columns) Of(Value value) => pads.TryGetValue(value, out var known) ? known : (Pad.None, Pad.None);

    private void Run(Block block)
    {
        foreach (var op in block.Ops) Run(op);
    }

    private void Run(Op op)
    {
        switch (op.Code)
        {
            case OpCode.Load:
                var rank = op.Operands[0].View.Rank;
                Set(op, rank == 1 ? Pad.None : Along(op, 1, op.Result.Tile.Rows), Along(op, rank, op.Result.Tile.Columns), op);
                break;
            case OpCode.Full or OpCode.Splat when Literal(op.Operands[0]) is { } everywhere:
                Set(op, Pad.Everywhere(everywhere), Pad.Everywhere(everywhere), null);
                break;
            case OpCode.InBounds:
                Set(op, Pad.None, Pad.Of(0), op);
                break;
            case OpCode.Transpose:
                var (rows, columns) = Of(op.Operands[0]);
                Set(op, columns, rows, Origin(op.Operands[0]));
                break;
            case var code when OpCodes.IsReduction(code):
                Reduce(op);
                break;
            case OpCode.TopK:
                Check(op, Of(op.Operands[0]).Columns, Lowest(op.Operands[0]));
                break;
            case OpCode.For or OpCode.While:
                Loop(op);
                break;
            case OpCode.If:
                foreach (var region in op.Regions) Run(region);
                for (var i = 0; i < op.Results.Count; i++) Join(op.Results[i], [.. op.Regions.Select(r => r.Yields[i])]);
                break;
            default:
                if (OpCodes.IsElementwise(op.Code) && op.Result.IsTile) Elementwise(op);
                break;
        }
    }

    /// <summary>Padding along one axis of a load; none where the tile is taken for the whole axis.</summary>
    private Pad Along(Op load, int operand, Dim extent) =>
        load.Operands[operand].Producer is { Code: OpCode.Const, Number: 0 } && IsConstant(extent) ? Pad.None : Pad.Of(load.Number);

    private bool IsConstant(Dim extent) => extent switch
    {
        LiteralDim => true,
        ParameterDim p => constants.Contains(p.Name),
        BinaryDim b => IsConstant(b.Left) && IsConstant(b.Right),
        _ => false,
    };

    private void Reduce(Op op)
    {
        var (rows, columns) = Of(op.Operands[0]);
        var (along, across) = op.Axis == Axis.Columns ? (columns, rows) : (rows, columns);
        Check(op, along, op.Code switch
        {
            OpCode.ReduceSum or OpCode.ReduceAny => 0,
            OpCode.ReduceProd or OpCode.ReduceAll => 1,
            OpCode.ReduceMax or OpCode.ReduceArgMax => Lowest(op.Operands[0]),
            _ => op.Operands[0].Element == ElementType.I32 ? int.MaxValue : double.PositiveInfinity,
        });
        // Across the axis each line of padding gives one element of padding.
        var kept = across.Kind == PadKind.Known && (across.Value == 0 || op.Code != OpCode.ReduceSum) ? across : across.Exists ? Pad.Unknown : Pad.None;
        var (r, c) = op.Axis == Axis.Columns ? (kept, Pad.None) : (Pad.None, kept);
        Set(op, r, c, Origin(op.Operands[0]));
    }

    private static double Lowest(Value value) => value.Element == ElementType.I32 ? int.MinValue : double.NegativeInfinity;

    private void Check(Op op, Pad along, double neutral)
    {
        if (along.Exists && !along.Is(neutral) && Origin(op.Operands[0]) is { Code: OpCode.Load } load)
            found[op] = new Finding(FindingKind.Padding, op, [along.Kind == PadKind.Known ? along.Value.ToString("R", System.Globalization.CultureInfo.InvariantCulture) : "something that depends on data"], load);
        else found.Remove(op);
    }

    private void Elementwise(Op op)
    {
        Op? origin = null;
        foreach (var operand in op.Operands) origin = Origin(operand) is { Code: OpCode.Load } load ? load : origin ?? Origin(operand);
        Set(op, Combine(op, p => p.Rows, t => t.Rows), Combine(op, p => p.Columns, t => t.Columns), origin);
    }

    private Pad Combine(Op op, Func<(Pad Rows, Pad Columns), Pad> part, Func<TileType, Dim> extent)
    {
        var along = op.Operands.Select(o => o.IsTile && !extent(o.Tile).IsOne ? part(Of(o)) : Pad.None).ToList();
        if (!along.Any(p => p.Exists)) return Pad.None;
        return PadArithmetic.Apply(op, [.. op.Operands.Select((o, i) => along[i].Kind is PadKind.Known or PadKind.Everywhere ? along[i].Value : Literal(o))]);
    }

    /// <summary>A scalar or a tile that holds one literal everywhere.</summary>
    private static double? Literal(Value value) => value.Producer switch
    {
        { Code: OpCode.Const } op => op.Number,
        { Code: OpCode.Splat or OpCode.Full } op => Literal(op.Operands[0]),
        { Code: OpCode.Cast } op => Literal(op.Operands[0]),
        { Code: OpCode.Neg } op => -Literal(op.Operands[0]),
        _ => null,
    };

    private void Loop(Op op)
    {
        var initial = op.Code == OpCode.For ? op.Operands.Skip(3).ToList() : op.Operands;
        var shift = op.Code == OpCode.For ? 1 : 0;
        var body = op.Regions[op.Regions.Count - 1];
        for (var round = 0; round < MostRounds; round++)
        {
            foreach (var region in op.Regions)
                for (var i = 0; i < initial.Count; i++) Join(region.Arguments[i + shift], round == 0 ? [initial[i]] : [initial[i], body.Yields[i]]);
            foreach (var region in op.Regions) Run(region);
        }
        for (var i = 0; i < op.Results.Count; i++) Join(op.Results[i], [initial[i], body.Yields[i]]);
    }

    private void Join(Value target, IReadOnlyList<Value> sources)
    {
        if (!target.IsTile) return;
        pads[target] = sources.Select(Of).Aggregate((a, b) => (a.Rows.Join(b.Rows), a.Columns.Join(b.Columns)));
        if (sources.Select(Origin).FirstOrDefault(o => o is not null) is { } origin) origins[target] = origin;
    }

    private Op? Origin(Value value) => origins.TryGetValue(value, out var origin) ? origin : null;

    private void Set(Op op, Pad rows, Pad columns, Op? origin)
    {
        pads[op.Result] = (rows, columns);
        if (origin is not null) origins[op.Result] = origin;
    }
}
