using Fusion.Compiler.Ir;
using Fusion.Compiler.Scheduling;
using Fusion.Compiler.Text;

namespace Fusion.Compiler.Emit.Cpu;

/// <summary>
/// Writes one sweep: a loop over rows, in each row one loop over the columns per phase and column extent, sixteen lanes
/// at a time and a partial vector at the end. Column vectors are scalars of the row.
/// </summary>
internal sealed class CpuSweep
{
    private readonly FusedStep sweep;
    private readonly IReadOnlyDictionary<Value, TileBuffer> bufferOf;
    private readonly CpuNames names;
    private readonly SourceWriter text;
    private readonly KernelFacts facts;
    private readonly Func<string, string> newScratch;
    private readonly HashSet<Value> own;

    /// <summary>Row scalars and their splats, valid for the rest of the row.</summary>
    private readonly Dictionary<Value, string> rowScalars = [];
    private readonly Dictionary<Value, string> splats = [];
    private readonly Dictionary<Op, string> readers = [];
    private readonly Dictionary<Sink, string> writers = [];
    private readonly HashSet<Op> placedGathers = [];

    public CpuSweep(FusedStep sweep, IReadOnlyDictionary<Value, TileBuffer> bufferOf, CpuNames names, SourceWriter text, KernelFacts facts, Func<string, string> newScratch)
    {
        this.facts = facts;
        this.sweep = sweep;
        this.bufferOf = bufferOf;
        this.names = names;
        this.text = text;
        this.newScratch = newScratch;
        own = SweepAnalysis.OwnExpressions(sweep, bufferOf);
    }

    /// <summary>The row of the sweep; a sweep of one row has no loop.</summary>
    private string Row => sweep.Rows.IsOne ? "0" : "_r";

    public void Emit()
    {
        using (text.Block())
        {
            foreach (var sink in sweep.Sinks) Prepare(sink);
            var scope = text.Block(sweep.Rows.IsOne ? null : $"for (int _r = 0; _r < {sweep.Rows}; _r++)");
            foreach (var pair in readers)
                if (pair.Key.Code == OpCode.Load) text.Line($"nint {pair.Value}_row = {pair.Value}.Row({(pair.Key.Result.Tile.Rows.IsOne ? "0" : Row)});");
            foreach (var pair in writers) text.Line($"nint {pair.Value}_row = {pair.Value}.Row({Row});");
            var last = sweep.Sinks.Max(s => s.Phase);
            for (var phase = 0; phase <= last; phase++) EmitPhase([.. sweep.Sinks.Where(s => s.Phase == phase)], phase);
            foreach (var pair in writers) text.Line($"{pair.Value}.End({Row});");
            scope.Dispose();
        }
    }

    /// <summary>Readers of views, writers to views and starting values of reductions over rows, once before the rows.</summary>
    private void Prepare(Sink sink)
    {
        foreach (var value in SweepAnalysis.Evaluated(sink, bufferOf, own))
        {
            if (value.Producer is not { } op || readers.ContainsKey(op) || (bufferOf.ContainsKey(value) && !own.Contains(value))) continue;
            if (op.Code == OpCode.Load || IsRowGather(op)) readers[op] = Reader(op);
        }
        if (sink.Kind == SinkKind.Store && !OpCodes.IsScatter(sink.Op!.Code)) writers[sink] = Writer(sink);
        if (sink.Kind == SinkKind.ReduceRows)
            text.Line($"CpuMemory.Fill({sink.Target!.Name}, {Neutral(sink.Op!)}, {sink.Target.Columns});");
    }

    private string Reader(Op op)
    {
        var name = names.Fresh("_in");
        var o = op.Operands.Select((v, i) => i > 0 && v.IsTile ? "" : names[v]).ToList();
        var columns = op.Result.Tile.Columns;
        var element = op.Operands[0].Element;
        var edge = newScratch(Bytes(element, $"1, {columns}"));
        var padding = CpuRules.Literal(op, element);
        // The reader keeps its padding as a double, the bits of a long one.
        if (element == ElementType.I64 && op.Whole != 0) padding = $"BitConverter.Int64BitsToDouble({padding})";
        var (row, column) = op.Code == OpCode.Gather ? ("0", names[op.Operands[2].Producer!.Operands[0]])
            : op.Operands[0].View.Rank == 1 ? ("0", o[1]) : (o[1], o[2]);
        text.Line($"var {name} = new TileReader<{CpuNames.MemoryType(element)}>({o[0]}, {row}, {column}, {columns}, {padding}, {edge});");
        return name;
    }

    private string Writer(Sink sink)
    {
        var op = sink.Op!;
        var name = names.Fresh("_out");
        var o = op.Operands.Take(op.Operands.Count - 1).Select(v => names[v]).ToList();
        var columns = sink.Value.Tile.Columns;
        var edge = newScratch(Bytes(sink.Value.Element, $"1, {columns}"));
        var (row, column) = op.Operands[0].View.Rank == 1 ? ("0", o[1]) : (o[1], o[2]);
        var element = CpuNames.MemoryType(op.Operands[0].Element);
        var kind = op.Code switch
        {
            OpCode.AtomicAdd => $"TileAdder<{element}>",
            OpCode.AtomicMax or OpCode.AtomicMin => $"TileJoiner<{element}, {CpuNames.Join(op.Code)}>",
            _ => $"TileWriter<{element}>",
        };
        text.Line($"var {name} = new {kind}({o[0]}, {row}, {column}, {columns}, {edge});");
        return name;
    }

    /// <summary>Bytes of a tile in scratch.</summary>
    public static string Bytes(ElementType element, string extents) => (CpuRules.IsLong(element) ? "2 * " : "") + $"CpuTile.Bytes({extents})";

    private void EmitPhase(List<Sink> sinks, int phase)
    {
        foreach (var value in ChangingLoads(sinks).Where(v => v.Tile.Columns.IsOne)) RowScalar(value);
        foreach (var sink in sinks.Where(IsScalarSink)) EmitScalarSink(sink);
        foreach (var group in sinks.Where(s => !IsScalarSink(s)).GroupBy(Columns))
        {
            // Scalars of the row that the loop will need are computed before it.
            foreach (var sink in group)
                foreach (var value in SweepAnalysis.Evaluated(sink, bufferOf, own)) Prefetch(value, phase);
            EmitColumns([.. group], group.Key, phase);
        }
    }

    /// <summary>Values from memory that the kernel writes: read before any sink writes, as the store may go where they lie.</summary>
    private IEnumerable<Value> ChangingLoads(List<Sink> sinks) =>
        sinks.SelectMany(s => SweepAnalysis.Evaluated(s, bufferOf, own)).Where(v => v.Producer is { Code: OpCode.Load } load && readers.ContainsKey(load) && facts.IsMutableLoad(load));

    private static Dim Columns(Sink sink) => sink.Inputs.Select(v => v.Tile.Columns).FirstOrDefault(c => !c.IsOne) ?? Dim.One;

    private static bool IsScalarSink(Sink sink) => Columns(sink).IsOne && !OpCodes.IsScatter(sink.Op?.Code ?? OpCode.Yield);

    private void EmitScalarSink(Sink sink)
    {
        var value = RowScalar(sink.Value);
        var element = sink.Value.Element;
        switch (sink.Kind)
        {
            case SinkKind.Store:
                text.Line($"CpuMemory.Write{CpuNames.MemorySuffix(element)}({writers[sink]}_row, {value});");
                break;
            case SinkKind.Buffer:
                WriteScalar(sink.Target!, value, element);
                break;
            case SinkKind.ReduceColumns:
                // A sum begins with 0, also that of a single -0.
                if (sink.Op!.Code == OpCode.ReduceSum && ElementTraits.IsFloat(element)) value = $"({Neutral(sink.Op)} + {value})";
                rowScalars[sink.Op!.Result] = value;
                if (sink.Target is { } target) WriteScalar(target, value, element);
                break;
            case SinkKind.ReduceRows:
                var at = sink.Target!.Name;
                var suffix = CpuRules.Suffix(element);
                text.Line($"CpuMemory.Write{suffix}({at}, {Combine(sink.Op!, $"CpuMemory.Read{suffix}({at})", value, vector: false)});");
                break;
        }
    }

    private void WriteScalar(TileBuffer target, string value, ElementType element) =>
        text.Line($"CpuMemory.Write{CpuRules.Suffix(element)}({ScalarAddress(target)}, {(element == ElementType.Bool ? $"{value} ? -1 : 0" : value)});");

    private static string ScalarAddress(TileBuffer b) => b.Rows.IsOne || b.RowLocal ? b.Name : b.IsColumn ? $"{b.Name} + {CpuRules.Size(b.Element)} * _r" : throw new IrException("a scalar needs a column buffer");

    private void EmitColumns(List<Sink> sinks, Dim columns, int phase)
    {
        var reductions = sinks.Where(s => s.Kind == SinkKind.ReduceColumns).ToList();
        foreach (var sink in reductions) rowScalars[sink.Op!.Result] = names.Fresh();
        foreach (var sink in reductions) text.Line($"{CpuRules.ScalarType(sink.Value.Element)} {rowScalars[sink.Op!.Result]};");
        using (text.Block())
        {
            foreach (var sink in reductions)
                text.Line($"{CpuRules.VectorType(sink.Value.Element)} {rowScalars[sink.Op!.Result]}_lanes = {CpuRules.Lanes(sink.Value.Element)}.Create({Neutral(sink.Op)});");
            text.Line("int _c = 0;");
            using (text.Block($"for (; _c <= {columns} - 16; _c += 16)")) EmitLanes(sinks, phase, partial: false);
            using (text.Block($"if (_c < {columns})"))
            {
                text.Line($"int _n = {columns} - _c;");
                EmitLanes(sinks, phase, partial: true);
            }
            foreach (var sink in reductions)
            {
                var across = sink.Op!.Code switch { OpCode.ReduceSum => "Sum", OpCode.ReduceProd => "Prod", OpCode.ReduceMax => "Max", _ => "Min" };
                text.Line($"{rowScalars[sink.Op.Result]} = CpuMath.{across}({rowScalars[sink.Op.Result]}_lanes);");
            }
        }
        foreach (var sink in reductions)
            if (sink.Target is { } target) WriteScalar(target, rowScalars[sink.Op!.Result], sink.Value.Element);
    }

    private void EmitLanes(List<Sink> sinks, int phase, bool partial)
    {
        var lanes = new CpuLanes(text, names, bufferOf, own, sweep, phase, partial, readers, SplatOf);
        var n = partial ? ", _n" : "";
        foreach (var value in ChangingLoads(sinks)) lanes.Value(value);
        foreach (var sink in sinks)
        {
            if (sink.Op is { } scatter && OpCodes.IsScatter(scatter.Code))
            {
                var o = scatter.Operands.Skip(1).Select(lanes.Value).ToList();
                text.Line($"{Scatter(scatter)}({names[scatter.Operands[0]]}, {string.Join(", ", o)}, {(partial ? "_n" : "16")});");
                continue;
            }
            var value = lanes.Value(sink.Value);
            switch (sink.Kind)
            {
                case SinkKind.Store:
                    var element = sink.Op!.Operands[0].Element;
                    text.Line($"CpuMemory.Store{CpuNames.MemorySuffix(element)}({writers[sink]}_row + {CpuNames.ElementSize(element)} * _c, {value}{n});");
                    break;
                case SinkKind.Buffer:
                    text.Line($"CpuMemory.Store{CpuRules.Suffix(sink.Value.Element)}({CpuLanes.Address(sink.Target!)}, {value});");
                    break;
                case SinkKind.ReduceColumns:
                    var acc = rowScalars[sink.Op!.Result] + "_lanes";
                    var kept = partial ? $"CpuMath.Keep({value}, _n, {Neutral(sink.Op)})" : value;
                    text.Line($"{acc} = {Combine(sink.Op, acc, kept, vector: true)};");
                    break;
                case SinkKind.ReduceRows:
                    var suffix = CpuRules.Suffix(sink.Value.Element);
                    var at = $"{sink.Target!.Name} + {CpuRules.Size(sink.Value.Element)} * _c";
                    text.Line($"CpuMemory.Store{suffix}({at}, {Combine(sink.Op!, $"CpuMemory.Load{suffix}({at})", value, vector: true)});");
                    break;
            }
        }
    }

    private static string Scatter(Op op) => op.Code switch
    {
        OpCode.ScatterAdd => "CpuGather.ScatterAdd",
        OpCode.Scatter => $"CpuScatter.Store{CpuNames.MemorySuffix(op.Operands[0].Element)}",
        _ => $"CpuScatter.Update<{CpuNames.MemoryType(op.Operands[0].Element)}, {CpuNames.Join(op.Code)}>",
    };

    private void Prefetch(Value value, int phase)
    {
        if (value.IsTile && value.Tile.Columns.IsOne && !(own.Contains(value) && sweep.Phases[value] > phase)) SplatOf(value);
        if (value.Producer is { } p && OpCodes.IsElementwise(p.Code) && (!bufferOf.ContainsKey(value) || own.Contains(value)))
            foreach (var operand in p.Operands.Where(o => o.IsScalar)) SplatOf(operand);
        if (value.Producer is { } gather && IsRowGather(gather) && readers.TryGetValue(gather, out var reader) && placedGathers.Add(gather))
            text.Line($"nint {reader}_row = {reader}.Row({RowScalar(gather.Operands[1])});");
        if (value.Producer is { Code: OpCode.Full } full && (!bufferOf.ContainsKey(value) || own.Contains(value))) SplatOf(full.Operands[0]);
    }

    /// <summary>Rows chosen by index, columns consecutive: a row can be read like that of a load.</summary>
    private static bool IsRowGather(Op op) =>
        op.Code == OpCode.Gather && op.Operands.Count == 3 && op.Operands[1].Type is TileType { Columns.IsOne: true }
        && op.Operands[2].Producer is { Code: OpCode.Coordinates, Axis: Axis.Columns };

    private string SplatOf(Value value)
    {
        if (splats.TryGetValue(value, out var known)) return known;
        var scalar = value.IsScalar ? names[value] : RowScalar(value);
        var name = names.Fresh("_s");
        text.Line($"var {name} = {CpuRules.Splat(scalar, value.Element)};");
        return splats[value] = name;
    }

    /// <summary>The scalar that a column vector has in this row.</summary>
    private string RowScalar(Value value)
    {
        if (value.IsScalar) return names[value];
        if (rowScalars.TryGetValue(value, out var known)) return known;
        if (bufferOf.TryGetValue(value, out var buffer) && !own.Contains(value))
        {
            var read = $"CpuMemory.Read{CpuRules.Suffix(value.Element)}({ScalarAddress(buffer)})";
            return Define(value, value.Element == ElementType.Bool ? $"{read} != 0" : read);
        }
        var op = value.Producer!;
        return op.Code switch
        {
            OpCode.Load => Define(value, $"CpuMemory.Read{CpuNames.MemorySuffix(value.Element)}({readers[op]}_row)"),
            OpCode.Splat => RowScalar(op.Operands[0]),
            OpCode.Full => RowScalar(op.Operands[0]),
            // A coordinate of one row is stretched over all of them: it does not count on.
            OpCode.Coordinates => op.Axis == Axis.Rows && !value.Tile.Rows.IsOne ? Define(value, $"{names[op.Operands[0]]} + {Row}") : names[op.Operands[0]],
            OpCode.Gather => Define(value, $"CpuGather.{CpuNames.MemorySuffix(value.Element)}({names[op.Operands[0]]}, {string.Join(", ", op.Operands.Skip(1).Select(RowScalar))}, {CpuRules.Literal(op, value.Element)})"),
            _ => Define(value, CpuRules.Scalar(op, [.. op.Operands.Select(RowScalar)], "CpuMath")),
        };
    }

    private string Define(Value value, string expression)
    {
        var name = names.Fresh();
        text.Line($"{CpuRules.ScalarType(value.Element)} {name} = {expression};");
        return rowScalars[value] = name;
    }

    private static string Neutral(Op op)
    {
        var element = op.Operands[0].Element;
        var type = ElementTraits.CSharpName(element);
        var isInteger = ElementTraits.IsInteger(element);
        return op.Code switch
        {
            OpCode.ReduceSum => element == ElementType.I64 ? "0L" : CpuRules.Literal(0, element),
            OpCode.ReduceProd => element == ElementType.I64 ? "1L" : CpuRules.Literal(1, element),
            OpCode.ReduceMax => type + (isInteger ? ".MinValue" : ".NegativeInfinity"),
            _ => type + (isInteger ? ".MaxValue" : ".PositiveInfinity"),
        };
    }

    private static string Combine(Op op, string a, string b, bool vector)
    {
        if (op.Code == OpCode.ReduceSum) return $"{a} + {b}";
        if (op.Code == OpCode.ReduceProd) return $"{a} * {b}";
        var function = op.Code == OpCode.ReduceMax ? "Max" : "Min";
        var element = op.Operands[0].Element;
        var owner = vector ? CpuRules.Lanes(element) : element == ElementType.F32 ? "MathF" : "Math";
        return $"{owner}.{function}({a}, {b})";
    }
}
