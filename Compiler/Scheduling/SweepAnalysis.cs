using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Scheduling;

/// <summary>What a sweep evaluates, in which phase, and what therefore has to be kept in a buffer after all.</summary>
internal static class SweepAnalysis
{
    /// <summary>
    /// The expressions that a sink evaluates, operands first. Values that lie in buffers are leaves, except the one that
    /// the sink itself fills.
    /// </summary>
    /// <param name="sink">The sink.</param>
    /// <param name="bufferOf">Where values lie that are not expressions.</param>
    /// <param name="alsoExpressions">Buffered values that are expressions here.</param>
    /// <param name="resolve">What is evaluated instead of a value; null for the value itself.</param>
    public static List<Value> Evaluated(Sink sink, IReadOnlyDictionary<Value, TileBuffer> bufferOf, ICollection<Value> alsoExpressions, Func<Value, Value>? resolve = null)
    {
        var order = new List<Value>();
        var seen = new HashSet<Value>();
        foreach (var input in sink.Inputs) Walk(input, root: sink.Kind == SinkKind.Buffer && bufferOf.TryGetValue(input, out var own) && own == sink.Target);
        return order;

        void Walk(Value value, bool root)
        {
            value = resolve?.Invoke(value) ?? value;
            if (!value.IsTile || !seen.Add(value)) return;
            if (root || !bufferOf.ContainsKey(value) || alsoExpressions.Contains(value))
                if (value.Producer is { } p && (OpCodes.IsElementwise(p.Code) || p.Code is OpCode.Gather or OpCode.Splat))
                    foreach (var operand in p.Operands) Walk(operand, false);
            order.Add(value);
        }
    }

    /// <summary>The sink uses a reduction over all rows, or a whole buffer, that the sweep is still filling.</summary>
    public static bool NeedsFinished(Sink sink, FusedStep sweep)
    {
        var unfinished = new HashSet<Value>(sweep.Sinks.Where(s => s.Kind == SinkKind.ReduceRows).Select(s => s.Op!.Result));
        if (unfinished.Count == 0) return false;
        var seen = new HashSet<Value>();
        return sink.Inputs.Any(Uses);

        bool Uses(Value value) => unfinished.Contains(value)
            || (seen.Add(value) && value.Producer is { } p && (OpCodes.IsElementwise(p.Code) || OpCodes.IsReduction(p.Code) || p.Code is OpCode.Gather) && p.Operands.Any(o => o.IsTile && Uses(o)));
    }

    /// <summary>
    /// Assigns phases and buffers of exported reductions. Returns true when more values must be kept than the schedule
    /// knew; they have been added to <paramref name="forced"/> or <paramref name="rowLocal"/>.
    /// </summary>
    public static bool Complete(ScheduledKernel scheduled, KernelFacts facts, HashSet<Value> forced, HashSet<Value> rowLocal, Func<Value, bool, TileBuffer> newBuffer)
    {
        var sweeps = Sweeps(scheduled.Body).ToList();
        var evaluatedIn = new Dictionary<Value, HashSet<FusedStep>>();
        var bufferOf = (Dictionary<Value, TileBuffer>)scheduled.BufferOf;
        var (forcedBefore, rowLocalBefore) = (forced.Count, rowLocal.Count);

        foreach (var sweep in sweeps)
        {
            var own = OwnExpressions(sweep, bufferOf);
            var phases = sweep.Phases;
            phases.Clear();
            foreach (var sink in sweep.Sinks)
            {
                var evaluated = Evaluated(sink, bufferOf, own);
                foreach (var value in evaluated)
                {
                    phases[value] = PhaseOf(value, sweep, phases);
                    if (!evaluatedIn.TryGetValue(value, out var set)) evaluatedIn[value] = set = [];
                    set.Add(sweep);
                }
                sink.Phase = sink.Inputs.Max(v => phases[v]);
                if (OpCodes.IsReduction(sink.Op?.Code ?? OpCode.Yield)) phases[sink.Op!.Result] = sink.Phase + 1;
            }
            KeepAcrossPhases(sweep, bufferOf, own, phases, rowLocal);
            foreach (var hazard in MutableLoadsReadTooLate(sweep, bufferOf, own, phases, facts)) forced.Add(hazard);
            foreach (var value in phases.Keys.Where(v => !bufferOf.ContainsKey(v) && v.Tile is { Rows.IsOne: true, Columns.IsOne: false } && !sweep.Rows.IsOne && IsCostly(v)).ToList())
                forced.Add(value); // a row vector's functions would be repeated for every row
        }

        // What one sweep was to keep for its row is needed whole once an operation on whole tiles stands between that sweep and a reader.
        foreach (var pair in evaluatedIn.Where(p => p.Value.Count > 1 && !(bufferOf.TryGetValue(p.Key, out var held) && !held.RowLocal)))
        {
            if (IsCostly(pair.Key)) forced.Add(pair.Key);
            else if (pair.Key.Producer is { } p && OpCodes.IsReduction(p.Code)) Export(pair.Key);
        }
        // A reduction that only another sweep uses is evaluated in that one alone, as a leaf it cannot compute.
        foreach (var pair in evaluatedIn.Where(p => p.Key.Producer is { } r && OpCodes.IsReduction(r.Code) && !bufferOf.ContainsKey(p.Key)))
        {
            var reducing = sweeps.First(s => s.Sinks.Any(k => k.Op == pair.Key.Producer));
            if (pair.Value.Any(s => s != reducing)) Export(pair.Key);
        }
        foreach (var value in LoadsOvertakenByStores(scheduled, sweeps, facts, evaluatedIn, bufferOf)) forced.Add(value);
        rowLocal.ExceptWith(forced);
        return forced.Count != forcedBefore || rowLocal.Count != rowLocalBefore;

        void Export(Value reduction)
        {
            var sink = sweeps.SelectMany(s => s.Sinks).First(k => k.Op == reduction.Producer);
            sink.Target ??= bufferOf[reduction] = newBuffer(reduction, false);
        }
    }

    /// <summary>Buffered values that the sweep itself computes: within it they are expressions as well.</summary>
    public static HashSet<Value> OwnExpressions(FusedStep sweep, IReadOnlyDictionary<Value, TileBuffer> bufferOf) =>
        [.. sweep.Sinks.Where(s => s.Kind == SinkKind.Buffer && bufferOf.TryGetValue(s.Value, out var b) && b == s.Target).Select(s => s.Value)];

    public static IEnumerable<FusedStep> Sweeps(ScheduledBlock block)
    {
        foreach (var step in block.Steps)
        {
            if (step is FusedStep sweep) yield return sweep;
            foreach (var inner in step switch
            {
                LoopStep l => l.Condition is null ? [l.Body] : new[] { l.Condition, l.Body },
                IfStep i => [i.Then, i.Otherwise],
                _ => Array.Empty<ScheduledBlock>(),
            })
                foreach (var nested in Sweeps(inner)) yield return nested;
        }
    }

    private static bool IsCostly(Value value) => value.Producer is { } p && OpCodes.IsTranscendental(p.Code);

    /// <summary>The pass over the row in which the value can be computed.</summary>
    private static int PhaseOf(Value value, FusedStep sweep, Dictionary<Value, int> phases)
    {
        if (phases.TryGetValue(value, out var known)) return known;
        var phase = 0;
        if (value.Producer is { } p && (OpCodes.IsElementwise(p.Code) || p.Code is OpCode.Gather or OpCode.Splat))
            foreach (var operand in p.Operands)
                if (operand.IsTile && phases.TryGetValue(operand, out var inner)) phase = Math.Max(phase, inner);
        return phase;
    }

    /// <summary>Costly values that a later pass over the row needs again are kept for the row.</summary>
    private static void KeepAcrossPhases(FusedStep sweep, IReadOnlyDictionary<Value, TileBuffer> bufferOf, HashSet<Value> own, Dictionary<Value, int> phases, HashSet<Value> rowLocal)
    {
        foreach (var sink in sweep.Sinks)
            foreach (var value in Evaluated(sink, bufferOf, own))
                if (IsCostly(value) && !bufferOf.ContainsKey(value) && !value.Tile.Columns.IsOne && phases[value] < sink.Phase)
                    rowLocal.Add(value);
    }

    private static IEnumerable<Value> MutableLoadsReadTooLate(FusedStep sweep, IReadOnlyDictionary<Value, TileBuffer> bufferOf, HashSet<Value> own, Dictionary<Value, int> phases, KernelFacts facts)
    {
        var stores = sweep.Sinks.Where(s => s.Kind == SinkKind.Store).ToList();
        foreach (var sink in sweep.Sinks)
            foreach (var value in Evaluated(sink, bufferOf, own))
                if (value.Producer is { } load && facts.IsMutableLoad(load) && !bufferOf.ContainsKey(value)
                    && stores.Any(s => facts.MayAlias(load, s.Op!)
                        && (!facts.SameCoordinates(load, s.Op!) || s.Phase < sink.Phase)))
                    yield return value;
    }

    /// <summary>Loads evaluated in a sweep that comes after a store which follows the load in the program.</summary>
    private static IEnumerable<Value> LoadsOvertakenByStores(ScheduledKernel scheduled, List<FusedStep> sweeps, KernelFacts facts,
        Dictionary<Value, HashSet<FusedStep>> evaluatedIn, Dictionary<Value, TileBuffer> bufferOf)
    {
        var sweepOf = new Dictionary<Op, int>();
        for (var i = 0; i < sweeps.Count; i++)
            foreach (var sink in sweeps[i].Sinks.Where(s => s.Kind == SinkKind.Store)) sweepOf[sink.Op!] = i;
        foreach (var pair in evaluatedIn)
        {
            if (pair.Key.Producer is not { } load || !facts.IsMutableLoad(load) || bufferOf.ContainsKey(pair.Key)) continue;
            var last = pair.Value.Max(s => sweeps.IndexOf(s));
            if (facts.Effects.Any(e => facts.MayAlias(load, e)
                    && facts.Position[e] > facts.Position[load] && sweepOf[e] < last))
                yield return pair.Key;
        }
    }
}
