using Fusion.Compiler.Ir;
using Fusion.Compiler.Scheduling;

namespace Fusion.Compiler.Emit.Cpu;

/// <content>
/// Sweeps in stages. A row that is passed over twice waits for the reduction of the first pass, dozens of cycles in which a
/// core cannot begin the next row. With a loop over all rows per phase, rows overlap; between two phases, column vectors
/// are computed sixteen rows at a time.
/// </content>
internal sealed partial class CpuSweep
{
    /// <summary>Where column vectors lie between the stages.</summary>
    private readonly Dictionary<Value, string> columns = [];

    /// <summary>Where each row's lanes of a reduction of floats lie, one vector a row, until sixteen rows are reduced together.</summary>
    private readonly Dictionary<Value, string> lanesOf = [];

    /// <summary>
    /// All values lie in scratch, hence in cache, and there is more than one pass: rows need not be finished one by one.
    /// </summary>
    private bool IsStaged => !sweep.Rows.IsOne && LastPhase > 0 && readers.Count == 0
        && sweep.Sinks.All(s => s.Kind is SinkKind.Buffer or SinkKind.ReduceColumns && s.Target is not { RowLocal: true } && (s.Kind == SinkKind.Buffer || !s.Value.Tile.Columns.IsOne)
            && SweepAnalysis.Evaluated(s, bufferOf, own).All(IsStageable));

    private bool IsStageable(Value value) => !CpuRules.IsLong(value.Element) && value.Producer is not { Code: OpCode.Load or OpCode.Gather or OpCode.Philox }
        && !(bufferOf.TryGetValue(value, out var buffer) && buffer.RowLocal);

    private void EmitStages()
    {
        columns.Clear();
        foreach (var sink in sweep.Sinks.Where(s => s.Kind == SinkKind.ReduceColumns)) columns[sink.Op!.Result] = sink.Target?.Name ?? ColumnScratch();
        foreach (var sink in sweep.Sinks.Where(s => s.Kind == SinkKind.ReduceColumns && s.Value.Element == ElementType.F32))
            if (!lanesOf.ContainsKey(sink.Op!.Result)) lanesOf[sink.Op.Result] = newScratch($"CpuTile.Bytes(16, {sweep.Rows})");
        for (var phase = 0; phase <= LastPhase; phase++)
        {
            EmitColumnVectors(phase);
            var sinks = SinksOf(phase).Where(s => !IsScalarSink(s)).ToList();
            if (sinks.Count == 0) continue;
            BeginScope();
            using (text.Block($"for (int _r = 0; _r < {sweep.Rows}; _r++)"))
            {
                EmitPhase(sinks, phase);
                foreach (var sink in sinks.Where(s => s.Kind == SinkKind.ReduceColumns && s.Target is null && !lanesOf.ContainsKey(s.Op!.Result)))
                    text.Line($"CpuMemory.Write{CpuRules.Suffix(sink.Value.Element)}({columns[sink.Op!.Result]} + 4 * _r, {rowScalars[sink.Op.Result]});");
            }
            EmitReductions(sinks);
        }
    }

    private void EmitReductions(List<Sink> sinks)
    {
        var together = sinks.Where(s => s.Kind == SinkKind.ReduceColumns && lanesOf.ContainsKey(s.Op!.Result)).Select(s => s.Op!).ToList();
        if (together.Count == 0) return;
        using (text.Block($"for (int _r = 0; _r < {sweep.Rows}; _r += 16)"))
            foreach (var op in together)
                text.Line($"CpuMemory.StoreF32({columns[op.Result]} + 4 * _r, CpuMath.{CpuReduction.Name(op)}Rows({lanesOf[op.Result]} + 64 * _r));");
    }

    private string ColumnScratch() => newScratch($"CpuTile.Bytes(1, {sweep.Rows})");

    /// <summary>What can be computed of the column vectors before this phase, sixteen rows at a time.</summary>
    private void EmitColumnVectors(int phase)
    {
        var all = sweep.Sinks.SelectMany(Evaluated).Distinct().ToList();
        var targets = SinksOf(phase).Where(IsScalarSink).ToList();
        var kept = all.Where(v => IsComputedColumn(v) && sweep.Phases[v] == phase && !columns.ContainsKey(v) && all.Any(user => NeedsLater(user, v, phase))).ToList();
        if (kept.Count == 0 && targets.Count == 0) return;
        var lanes = new Dictionary<Value, string>();
        using (text.Block($"for (int _r = 0; _r < {sweep.Rows}; _r += 16)"))
        {
            foreach (var value in kept)
            {
                columns[value] = bufferOf.TryGetValue(value, out var buffer) && own.Contains(value) ? buffer.Name : ColumnScratch();
                var name = ColumnLanes(value, lanes, phase);
                text.Line($"CpuMemory.Store{CpuRules.Suffix(value.Element)}({columns[value]} + 4 * _r, {name});");
            }
            foreach (var sink in targets.Where(s => !(columns.TryGetValue(s.Value, out var at) && at == s.Target!.Name)))
                text.Line($"CpuMemory.Store{CpuRules.Suffix(sink.Value.Element)}({sink.Target!.Name} + 4 * _r, {ColumnLanes(sink.Value, lanes, phase)});");
        }
    }

    /// <summary>A column vector that is neither in memory nor as cheap as a scalar that all rows share.</summary>
    private bool IsComputedColumn(Value value) => value.IsTile && value.Tile.Columns.IsOne && !value.Tile.Rows.IsOne
        && (!bufferOf.ContainsKey(value) || own.Contains(value)) && value.Producer is { } p && OpCodes.IsElementwise(p.Code);

    /// <summary>A pass over the columns, or a column vector of a later phase, reads the vector.</summary>
    private bool NeedsLater(Value user, Value vector, int phase) =>
        user.Producer is { } p && p.Operands.Any(o => resolve(o) == vector) && (!bufferOf.ContainsKey(user) || own.Contains(user))
        && (!user.Tile.Columns.IsOne || sweep.Phases[user] > phase) || user == vector && sweep.Sinks.Any(s => s.Value == vector && !IsScalarSink(s));

    /// <summary>Rows r … r+15 of a column vector.</summary>
    private string ColumnLanes(Value value, Dictionary<Value, string> lanes, int phase)
    {
        if (value.IsTile && !(bufferOf.ContainsKey(value) && !own.Contains(value))) value = resolve(value);
        if (lanes.TryGetValue(value, out var known)) return known;
        var name = names.FreshFor(value);
        text.Line($"var {name} = {Expression()};");
        return lanes[value] = name;

        string Expression()
        {
            if (value.IsScalar) return CpuRules.Splat(names[value], value.Element);
            var suffix = CpuRules.Suffix(value.Element);
            if (columns.TryGetValue(value, out var place) && sweep.Phases[value] < phase || value.Producer is { } r && OpCodes.IsReduction(r.Code) && columns.TryGetValue(value, out place))
                return $"CpuMemory.Load{suffix}({place} + 4 * _r)";
            if (bufferOf.TryGetValue(value, out var buffer) && !own.Contains(value))
                return buffer.IsColumn ? $"CpuMemory.Load{suffix}({buffer.Name} + 4 * _r)" : CpuRules.Splat($"CpuMemory.Read{suffix}({buffer.Name})", value.Element);
            var op = value.Producer!;
            return op.Code switch
            {
                OpCode.Splat or OpCode.Full => ColumnLanes(op.Operands[0], lanes, phase),
                OpCode.Coordinates => op.Axis == Axis.Rows && !value.Tile.Rows.IsOne ? $"Vector512.Create({names[op.Operands[0]]} + _r) + Vector512<int>.Indices" : CpuRules.Splat(names[op.Operands[0]], value.Element),
                _ => CpuRules.Vector(op, [.. op.Operands.Select(o => ColumnLanes(o, lanes, phase))]),
            };
        }
    }
}
