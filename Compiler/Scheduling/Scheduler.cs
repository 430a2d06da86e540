using Fusion.Compiler.Ir;
using Fusion.Compiler.Passes;

namespace Fusion.Compiler.Scheduling;

/// <summary>
/// Decides, once for all targets, which tiles stay expressions and which live in buffers, and groups elementwise work
/// into sweeps over rows.
///
/// A tile is an expression until something needs it whole: a matrix product, a loop that carries it, a nested block.
/// Stores, reductions and such materialisations are *sinks*. They wait in program order until an operation needs a
/// result of theirs, then those of one row extent become one sweep, which evaluates every expression it needs once per
/// element. A row that needs a reduction of itself is passed over again (a *phase*), while it is in cache.
/// </summary>
public sealed class Scheduler
{
    private readonly KernelFacts facts;
    private readonly HashSet<Value> forced;
    private readonly HashSet<Value> rowLocal;
    private readonly List<TileBuffer> buffers = [];
    private readonly Dictionary<Value, TileBuffer> bufferOf = [];
    private readonly Kernel kernel;
    private readonly bool rowReductionsApart;
    private readonly Func<Op, bool> copiesOperands;
    private readonly bool widensOperands;
    private List<Sink> pending = [];

    private Scheduler(Kernel kernel, KernelFacts facts, HashSet<Value> forced, HashSet<Value> rowLocal, bool rowReductionsApart, Func<Op, bool> copiesOperands, bool widensOperands)
    {
        this.kernel = kernel;
        this.widensOperands = widensOperands;
        this.rowReductionsApart = rowReductionsApart;
        this.copiesOperands = copiesOperands;
        this.facts = facts;
        this.forced = forced;
        this.rowLocal = rowLocal;
    }

    /// <summary>Schedules a verified kernel. Extents may still be symbolic.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="rowReductionsApart">
    /// Reductions along the rows get sweeps of their own, down the columns: for targets that spread the rows of a sweep
    /// over threads.
    /// </param>
    /// <param name="copiesOperands">Products that read no operand where it lies in a view, because the target has units of its own for them.</param>
    /// <param name="widensOperands">Products read a right operand that was widened from bfloat16 where the narrow one lies in a view.</param>
    public static ScheduledKernel Schedule(Kernel kernel, bool rowReductionsApart = false, Func<Op, bool>? copiesOperands = null, bool widensOperands = false)
    {
        kernel = new Simplify().Run(new Canonicalize().Run(kernel));
        var facts = new KernelFacts(kernel);
        HashSet<Value> forced = [], rowLocal = [];
        while (true)
        {
            var scheduler = new Scheduler(kernel, facts, forced, rowLocal, rowReductionsApart, copiesOperands ?? (static _ => false), widensOperands);
            var scheduled = new ScheduledKernel(kernel, scheduler.Run(kernel.Body), scheduler.buffers, scheduler.bufferOf);
            // Sweeps show which values would be evaluated twice, or too late: those get buffers, and the schedule is made again.
            if (!SweepAnalysis.Complete(scheduled, facts, forced, rowLocal, scheduler.NewBuffer)) return scheduled;
        }
    }

    private ScheduledBlock Run(Block block)
    {
        var result = new ScheduledBlock(block);
        var outer = pending;
        pending = [];
        foreach (var op in block.Ops) Visit(op, result);
        Flush(result);
        pending = outer;
        return result;
    }

    private void Visit(Op op, ScheduledBlock block)
    {
        switch (op.Code)
        {
            case OpCode.Yield:
                break; // the enclosing For, While or If places its operands
            case OpCode.For or OpCode.While:
                Loop(op, block);
                break;
            case OpCode.If:
                Branch(op, block);
                break;
            case OpCode.Dot:
                Dot(op, block);
                break;
            case { } whole when OpCodes.IsWhole(whole):
                Whole(op, block);
                break;
            case { } effect when OpCodes.HasEffect(effect):
                if (pending.Any(s => ReadsElsewhere(s, op) || (s.Kind == SinkKind.Store && facts.MustFollow(s.Op!, op)))) Flush(block);
                pending.Add(new Sink(SinkKind.Store, op, op.Operands[op.Operands.Count - 1], null));
                break;
            case { } reduction when OpCodes.IsReduction(reduction) && facts.Uses(op.Result).Count > 0:
                Reduce(op);
                break;
            case OpCode.At or OpCode.Load or OpCode.Gather when pending.Any(s => s.Kind == SinkKind.Store && facts.MayAlias(s.Op!, op)):
                Flush(block);
                Plain(op, block);
                break;
            default:
                Plain(op, block);
                break;
        }
    }

    private void Plain(Op op, ScheduledBlock block)
    {
        if (!op.Result.IsTile) block.Steps.Add(new ScalarStep(op));
        else if (rowLocal.Contains(op.Result)) pending.Add(new Sink(SinkKind.Buffer, op, op.Result, Assign(op.Result, isRowLocal: true)));
        else if (forced.Contains(op.Result) || MustKeep(op.Result)) pending.Add(new Sink(SinkKind.Buffer, op, op.Result, Assign(op.Result)));
    }

    /// <summary>An expression that something needs as a whole.</summary>
    private bool MustKeep(Value value)
    {
        foreach (var (user, index) in facts.Uses(value))
        {
            if (user.Code == OpCode.Dot && index < 2 && (!(facts.IsDirectOperand(value) || (index == 1 && widensOperands && facts.IsWidenedOperand(value))) || copiesOperands(user))) return true;
            // Kept where it is computed, beside what it is computed from, and not only when the loop turns over.
            if (user.Code == OpCode.Yield && facts.LoopYields.Contains(user)) return true;
            if (OpCodes.IsWhole(user.Code) && !(user.Code == OpCode.Transpose && facts.IsDirectOperand(value) && FeedsOnlyDots(user) && !facts.Uses(user.Result).Any(u => copiesOperands(u.User)))) return true;
        }
        return facts.IsCaptured(value) && !KernelFacts.IsCoordinateExpression(value)
            && !(value.Producer is { Code: OpCode.Load } load && !facts.IsMutableLoad(load));
    }

    /// <summary>A transposition that products read with exchanged strides.</summary>
    private bool FeedsOnlyDots(Op transpose) => facts.Uses(transpose.Result).All(u => u.User.Code == OpCode.Dot && u.Index < 2);

    private void Whole(Op op, ScheduledBlock block)
    {
        if (op.Code == OpCode.Transpose && FeedsOnlyDots(op)) return;
        Flush(block);
        block.Steps.Add(new WholeStep(op, [.. op.Operands.Select(o => bufferOf[o])], Assign(op.Result)));
    }

    private void Reduce(Op op)
    {
        var along = op.Axis == Axis.Columns ? SinkKind.ReduceColumns : SinkKind.ReduceRows;
        var keep = along == SinkKind.ReduceRows || forced.Contains(op.Result) || MustKeep(op.Result);
        pending.Add(new Sink(along, op, op.Operands[0], keep ? Assign(op.Result) : null));
    }

    private void Dot(Op op, ScheduledBlock block)
    {
        TileBuffer target;
        var accumulate = op.Operands.Count == 3 && !IsZero(op.Operands[2]);
        if (accumulate && bufferOf.TryGetValue(op.Operands[2], out var held) && IsLastUse(op.Operands[2]))
            bufferOf[op.Result] = target = held; // nobody else reads the accumulator: add into it
        else
        {
            target = Assign(op.Result);
            if (accumulate) pending.Add(new Sink(SinkKind.Buffer, null, op.Operands[2], target));
        }
        Flush(block);
        block.Steps.Add(new DotStep(op, target, accumulate));
    }

    /// <summary>The only use, and in the block that defines the value: its buffer may be overwritten.</summary>
    private bool IsLastUse(Value value) => facts.Uses(value).Count == 1 && !facts.IsCaptured(value);

    private static bool IsZero(Value value) =>
        value.Producer is { Code: OpCode.Full } full && full.Operands[0].Producer is { Code: OpCode.Const, Number: 0 };

    private void Loop(Op op, ScheduledBlock block)
    {
        var skip = op.Code == OpCode.For ? 3 : 0;
        var body = op.Regions[op.Regions.Count - 1];
        var current = new TileBuffer?[op.Results.Count];
        for (var i = 0; i < current.Length; i++)
        {
            if (!op.Results[i].IsTile) continue;
            var initial = op.Operands[skip + i];
            if (bufferOf.TryGetValue(initial, out var held) && IsLastUse(initial)) current[i] = held;
            else pending.Add(new Sink(SinkKind.Buffer, null, initial, current[i] = NewBuffer(op.Results[i])));
            bufferOf[op.Results[i]] = current[i]!;
            bufferOf[body.Arguments[(op.Code == OpCode.For ? 1 : 0) + i]] = current[i]!;
            if (op.Code == OpCode.While) bufferOf[op.Regions[0].Arguments[i]] = current[i]!;
        }
        Flush(block);

        var condition = op.Code == OpCode.While ? Run(op.Regions[0]) : null;
        var step = new LoopStep(op, RunWithTargets(body, current, out var next), condition);
        for (var i = 0; i < current.Length; i++)
            if (next[i] is { } n && n != current[i]) step.Swaps.Add((current[i]!, n));
        block.Steps.Add(step);
    }

    /// <summary>
    /// Schedules a loop body and finds, for each carried tile, the buffer that holds its next value: the yielded value's
    /// own one where it has one to itself, else a new one that it is copied into.
    /// </summary>
    private ScheduledBlock RunWithTargets(Block body, TileBuffer?[] current, out TileBuffer?[] next)
    {
        var result = new ScheduledBlock(body);
        var outer = pending;
        pending = [];
        foreach (var op in body.Ops) Visit(op, result);
        next = new TileBuffer?[current.Length];
        var taken = new HashSet<TileBuffer>(current.Where(c => c is not null)!);
        for (var i = 0; i < current.Length; i++)
        {
            if (current[i] is not { } mine) continue;
            var value = body.Yields[i];
            var held = bufferOf.TryGetValue(value, out var b) ? b : null;
            if (held == mine) next[i] = mine;
            else if (held is not null && value.Producer is not null && body.Ops.Contains(value.Producer) && taken.Add(held)) next[i] = held;
            else pending.Add(new Sink(SinkKind.Buffer, null, value, next[i] = NewBuffer(value)));
        }
        Flush(result);
        pending = outer;
        return result;
    }

    private void Branch(Op op, ScheduledBlock block)
    {
        Flush(block);
        foreach (var value in op.Results.Where(r => r.IsTile)) Assign(value);
        block.Steps.Add(new IfStep(op, Side(op.Regions[0]), Side(op.Regions[1])));

        ScheduledBlock Side(Block region)
        {
            var result = new ScheduledBlock(region);
            var outer = pending;
            pending = [];
            foreach (var inner in region.Ops) Visit(inner, result);
            for (var i = 0; i < op.Results.Count; i++)
                if (op.Results[i].IsTile) pending.Add(new Sink(SinkKind.Buffer, null, region.Yields[i], bufferOf[op.Results[i]]));
            Flush(result);
            pending = outer;
            return result;
        }
    }

    /// <summary>
    /// Turns the waiting sinks into sweeps, keeping their order. Where reductions along the rows go apart, they follow
    /// the sweep over the rows, which later sinks may still join.
    /// </summary>
    private void Flush(ScheduledBlock block)
    {
        FusedStep? sweep = null, columns = null;
        foreach (var sink in pending)
        {
            var rows = sink.Inputs.Select(v => v.Tile.Rows).FirstOrDefault(r => !r.IsOne) ?? Dim.One;
            if ((sweep ?? columns)?.Rows != rows || NeedsFinished(sweep) || NeedsFinished(columns)) sweep = columns = null;
            if (rowReductionsApart && sink.Kind == SinkKind.ReduceRows && !rows.IsOne)
            {
                if (columns is null) block.Steps.Add(columns = new FusedStep(rows, downColumns: true));
                columns.Sinks.Add(sink);
                continue;
            }
            if (sweep is null)
            {
                sweep = new FusedStep(rows);
                if (columns is null) block.Steps.Add(sweep);
                else block.Steps.Insert(block.Steps.IndexOf(columns), sweep);
            }
            sweep.Sinks.Add(sink);

            bool NeedsFinished(FusedStep? open) => open is not null && SweepAnalysis.NeedsFinished(sink, open);
        }
        pending.Clear();
    }

    /// <summary>The sink reads memory that the store writes, at other coordinates: it must be done before.</summary>
    private bool ReadsElsewhere(Sink sink, Op store) =>
        SweepAnalysis.Evaluated(sink, bufferOf, []).Any(v => v.Producer is { } p && facts.IsMutableLoad(p)
            && facts.MayAlias(p, store) && !facts.SameCoordinates(p, store));

    private TileBuffer Assign(Value value, bool isRowLocal = false) => bufferOf[value] = NewBuffer(value, isRowLocal);

    /// <summary>Memory for a value, with its name.</summary>
    private TileBuffer NewBuffer(Value value, bool isRowLocal = false)
    {
        var type = value.Tile;
        string? label = null;
        // An operand that is loaded for a product alone is called as the view.
        if ((value.Name ?? (value.Producer is { Code: OpCode.Load } load ? load.Operands[0].Name : null)) is { } name && name.All(c => c < 128 && char.IsLetterOrDigit(c)))
            for (var i = 1; label is null || buffers.Any(b => b.Label == label) || kernel.Parameters.Any(p => p.Identifier == label); i++) label = i == 1 ? name + "_tile" : $"{name}_tile{i}";
        var buffer = new TileBuffer(buffers.Count, type.Element, type.Rows, type.Columns) { RowLocal = isRowLocal, Label = label, Origin = value };
        buffers.Add(buffer);
        return buffer;
    }
}
