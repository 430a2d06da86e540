using Fusion.Compiler.Ir;
using Fusion.Compiler.Scheduling;
using Fusion.Compiler.Text;

namespace Fusion.Compiler.Emit.Cpu;

/// <content>The columns of a row, sixteen at a time.</content>
internal sealed partial class CpuSweep
{
    private void EmitPhase(List<Sink> sinks, int phase)
    {
        foreach (var value in ChangingLoads(sinks).Where(v => v.Tile.Columns.IsOne)) RowScalar(value);
        foreach (var sink in sinks.Where(IsScalarSink)) EmitScalarSink(sink);
        foreach (var group in sinks.Where(s => !IsScalarSink(s)).GroupBy(Columns))
        {
            // Scalars of the row that the loop will need are computed before it.
            foreach (var sink in group)
            {
                foreach (var value in Evaluated(sink)) Prefetch(value, phase);
                foreach (var input in sink.Inputs.Select(resolve).Where(i => i.Tile.Columns.IsOne)) SplatOf(input);
            }
            EmitColumns([.. group], group.Key, phase);
        }
    }

    /// <summary>Values from memory that the kernel writes: read before any sink writes, as the store may go where they lie.</summary>
    private IEnumerable<Value> ChangingLoads(List<Sink> sinks) =>
        sinks.SelectMany(s => Evaluated(s)).Where(v => v.Producer is { Code: OpCode.Load } load && readers.ContainsKey(load) && facts.IsMutableLoad(load));

    private static Dim Columns(Sink sink) => sink.Inputs.Select(v => v.Tile.Columns).FirstOrDefault(c => !c.IsOne) ?? Dim.One;

    private static bool IsScalarSink(Sink sink) => Columns(sink).IsOne && !OpCodes.IsScatter(sink.Op?.Code ?? OpCode.Yield);

    private void EmitColumns(List<Sink> sinks, Dim columns, int phase)
    {
        var reductions = sinks.Where(s => s.Kind == SinkKind.ReduceColumns).ToList();
        foreach (var sink in reductions) rowScalars[sink.Op!.Result] = names.FreshFor(sink.Op.Result);
        foreach (var sink in reductions.Where(s => !lanesOf.ContainsKey(s.Op!.Result))) text.Line($"{CpuRules.ScalarType(sink.Value.Element)} {rowScalars[sink.Op!.Result]};");
        using (text.Block())
        {
            foreach (var sink in reductions)
                text.Line($"{CpuRules.VectorType(sink.Value.Element)} {rowScalars[sink.Op!.Result]}_lanes = {CpuRules.Lanes(sink.Value.Element)}.Create({CpuReduction.Neutral(sink.Op)});");
            text.Line("int _c = 0;");
            using (text.Block($"for (; _c <= {columns} - 16; _c += 16)")) EmitLanes(sinks, phase, partial: false);
            using (text.Block($"if (_c < {columns})"))
            {
                text.Line($"int _n = {columns} - _c;");
                EmitLanes(sinks, phase, partial: true);
            }
            foreach (var sink in reductions)
            {
                var name = rowScalars[sink.Op!.Result];
                text.Line(lanesOf.TryGetValue(sink.Op.Result, out var vectors)
                    ? $"CpuMemory.StoreF32({vectors} + 64 * _r, {name}_lanes);"
                    : $"{name} = CpuMath.{CpuReduction.Name(sink.Op)}({name}_lanes);");
            }
        }
        foreach (var sink in reductions.Where(s => !lanesOf.ContainsKey(s.Op!.Result)))
            if (sink.Target is { } target) WriteScalar(target, rowScalars[sink.Op!.Result], sink.Value.Element);
    }

    private void EmitLanes(List<Sink> sinks, int phase, bool partial)
    {
        var lanes = new CpuLanes(text, names, bufferOf, own, sweep, phase, partial, readers, SplatOf, resolve);
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
                    var kept = partial ? $"CpuMath.Keep({value}, _n, {CpuReduction.Neutral(sink.Op)})" : value;
                    text.Line($"{acc} = {CpuReduction.Combine(sink.Op, acc, kept, vector: true)};");
                    break;
                case SinkKind.ReduceRows:
                    var suffix = CpuRules.Suffix(sink.Value.Element);
                    var at = $"{sink.Target!.Name} + {CpuRules.Size(sink.Value.Element)} * _c";
                    text.Line($"CpuMemory.Store{suffix}({at}, {CpuReduction.Combine(sink.Op!, $"CpuMemory.Load{suffix}({at})", value, vector: true)});");
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
        if (value.Producer is not { } op || value.Tile.Columns.IsOne || (bufferOf.ContainsKey(value) && !(own.Contains(value) && sweep.Phases[value] == phase))) return;
        if (IsRowGather(op) && readers.TryGetValue(op, out var reader))
        {
            if (placedGathers.Add(op)) text.Line($"nint {reader}_row = {reader}.Row({RowScalar(op.Operands[1])});");
        }
        else if (OpCodes.IsElementwise(op.Code) || op.Code is OpCode.Full or OpCode.Gather)
            foreach (var operand in op.Operands.Select(o => o.IsTile ? resolve(o) : o).Where(o => o.IsScalar || o.IsTile && o.Tile.Columns.IsOne)) SplatOf(operand);
    }

    /// <summary>Rows chosen by index, columns consecutive: a row can be read like that of a load.</summary>
    private static bool IsRowGather(Op op) =>
        op.Code == OpCode.Gather && op.Operands.Count == 3 && op.Operands[1].Type is TileType { Columns.IsOne: true }
        && op.Operands[2].Producer is { Code: OpCode.Coordinates, Axis: Axis.Columns };
}
