using System.Globalization;
using Fusion.Compiler.Ir;
using Fusion.Compiler.Scheduling;

namespace Fusion.Compiler.Emit.Cuda;

/// <summary>
/// Writes one sweep. Its rows go to warps and its columns to lanes, so that a warp reads consecutive elements and
/// reduces with shuffles; a sweep of one row has all threads along its columns; one of column vectors has a thread for
/// each row; reductions along the rows have a thread for each column, which goes down it. Where views consist of whole
/// pieces of 16 bytes, a lane has several neighbouring columns (CudaSweep.Pieces.cs).
/// </summary>
internal sealed partial class CudaSweep
{
    private readonly FusedStep sweep;
    private readonly CudaElements elements;
    private readonly KernelFacts facts;
    private readonly KernelKnowledge knowledge;
    private readonly int threads;
    private readonly string? scratch;
    private readonly bool isOneRow;
    private readonly bool isRowPerThread;
    private readonly bool isSpread;
    private readonly MatrixPlan? plan;
    private readonly Dictionary<Sink, string> writes = [];
    private int scratchUsed;

    /// <param name="sweep">What to write.</param>
    /// <param name="elements">Its expressions.</param>
    /// <param name="facts">Which loads read memory that changes.</param>
    /// <param name="knowledge">Which accesses need no bounds, and which may take several elements.</param>
    /// <param name="plan">Whether it goes through tiles in registers.</param>
    /// <param name="threads">Threads of a block.</param>
    /// <param name="scratch">Byte offset of the step's scratch.</param>
    public CudaSweep(FusedStep sweep, CudaElements elements, KernelFacts facts, KernelKnowledge knowledge, MatrixPlan plan, int threads, string? scratch)
    {
        this.knowledge = knowledge;
        this.sweep = sweep;
        this.elements = elements;
        this.facts = facts;
        this.threads = threads;
        this.scratch = scratch;
        isOneRow = sweep.Rows.IsOne;
        this.plan = plan.IsFragmentSweep(sweep) ? plan : null;
        isRowPerThread = !IsFragment && IsRowPerThread(sweep);
        isSpread = !IsFragment && IsSpread();
    }

    private CudaLines Lines => elements.Lines;

    /// <summary>Rows and columns go to lanes as the tensor cores spread them: see <see cref="CudaFragments"/>.</summary>
    private bool IsFragment => plan is not null;

    /// <summary>Shared memory that reductions over a whole block pass through.</summary>
    public static int ScratchBytes(FusedStep sweep, int threads) =>
        !sweep.Rows.IsOne ? 0 : sweep.Sinks.Where(s => s.Kind == SinkKind.ReduceColumns && !IsScalar(s)).Sum(s => StageBytes(s, threads));

    public void Emit()
    {
        using (Lines.Text.Block())
        {
            foreach (var sink in sweep.Sinks) elements.DeclareReads(sink, beforeRows: true);
            if (sweep.DownColumns)
                foreach (var group in sweep.Sinks.GroupBy(Columns)) EmitDown([.. group], SharedLayout.Extent(group.Key));
            else if (IsFragment) EmitFragmentRows();
            else if (isOneRow) EmitRow();
            else
            {
                var (first, step) = isRowPerThread ? ("thread", threads) : isSpread ? ("thread / 8", threads / 8) : ("warp", threads / 32);
                using (Lines.Text.Block(Text($"for (int _r = {first}; _r < {sweep.Rows}; _r += {step})"))) EmitRow();
            }
        }
    }

    private void EmitFragmentRows()
    {
        var tiles = SharedLayout.Extent(sweep.Rows) / 16 / plan!.Down;
        var warp = plan.Across > 1 ? Text($"warp % {plan.Down}") : "warp";
        using (Unrolled("_m", tiles))
        using (Unrolled("_h", 2))
        {
            Lines.Text.Line(Text($"const int _r = ({warp} * {tiles} + _m) * 16 + _h * 8 + lane / 4;"));
            foreach (var kept in sweep.Sinks.Where(s => s.Target is { RowLocal: true }).Select(s => s.Target!).Distinct()) Lines.Text.Line(CudaFragments.RowDeclaration(kept));
            EmitRow();
        }
    }

    /// <summary>A loop whose index is known when it is compiled, so that what it indexes can be registers.</summary>
    private IDisposable Unrolled(string index, int count)
    {
        Lines.Text.Directive("#pragma unroll");
        return Lines.Text.Block(Text($"for (int {index} = 0; {index} < {count}; {index}++)"));
    }

    private void EmitRow()
    {
        elements.BeginRow();
        foreach (var sink in sweep.Sinks)
        {
            elements.DeclareReads(sink, beforeRows: false);
            if (sink.Kind == SinkKind.Store && !OpCodes.IsScatter(sink.Op!.Code)) writes[sink] = elements.DeclareWrite(sink.Op);
        }
        var last = sweep.Sinks.Max(s => s.Phase);
        for (var phase = 0; phase <= last; phase++)
        {
            var sinks = sweep.Sinks.Where(s => s.Phase == phase).ToList();
            // Before a store of this phase goes where they lie.
            foreach (var value in sinks.SelectMany(ChangingScalars)) elements.RowScalar(value);
            EmitScalars([.. sinks.Where(IsScalar)]);
            foreach (var group in sinks.Where(s => !IsScalar(s)).GroupBy(Columns)) EmitColumns([.. group], SharedLayout.Extent(group.Key), phase);
        }
    }

    private static bool IsRowPerThread(FusedStep sweep) => !sweep.Rows.IsOne && !sweep.DownColumns && sweep.Sinks.All(IsScalar);

    private static Dim Columns(Sink sink) => sink.Inputs.Select(v => v.Tile.Columns).FirstOrDefault(c => !c.IsOne) ?? Dim.One;

    private static bool IsScalar(Sink sink) => Columns(sink).IsOne;

    /// <summary>A sum or product of floats is defined to the bit, as sixteen chains in column order.</summary>
    private static bool IsChain(Sink sink) =>
        sink is { Kind: SinkKind.ReduceColumns, Op: { Code: OpCode.ReduceSum or OpCode.ReduceProd } } && ElementTraits.IsFloat(sink.Value.Element);

    /// <summary>The library's chains add unless they are told otherwise.</summary>
    private static string ChainOf(Sink sink) => sink.Op!.Code == OpCode.ReduceSum ? "" : $"<{CudaRules.Reducer(sink.Op)}>";

    /// <summary>Enough for as many columns of a thread as it may hold in any specialisation.</summary>
    private static int StageBytes(Sink sink, int threads)
    {
        if (!IsChain(sink)) return 128;
        var columns = SharedLayout.Extent(Columns(sink));
        var each = columns >= MostOfChains * threads ? MostOfChains : columns >= 2 * threads ? 2 : 1;
        return 2 * threads * each * CudaNames.ElementSize(sink.Value.Element);
    }

    /// <summary>Sinks that have one value a row: all are computed before any is written, and one thread writes.</summary>
    private void EmitScalars(List<Sink> sinks)
    {
        var values = sinks.ConvertAll(s => s.Inputs.Select(elements.RowScalar).ToList());
        var stores = new List<(Sink Sink, List<string> Values)>();
        for (var i = 0; i < sinks.Count; i++)
        {
            var sink = sinks[i];
            // A sum begins with 0, also that of a single -0.
            if (IsChain(sink) && sink.Op!.Code == OpCode.ReduceSum) values[i][0] = $"({CudaRules.Neutral(sink.Op!)} + {values[i][0]})";
            if (sink.Kind == SinkKind.ReduceColumns) elements.SetRowScalar(sink.Op!.Result, values[i][0]);
            if (sink.Kind != SinkKind.ReduceColumns || sink.Target is not null) stores.Add((sink, values[i]));
        }
        // Each lane of a row keeps its own copy in registers.
        foreach (var (sink, value) in stores.Where(s => s.Sink.Target is { IsFragment: true })) EmitWrite(sink, value, "0");
        stores.RemoveAll(s => s.Sink.Target is { IsFragment: true });
        EmitByLeader(() =>
        {
            foreach (var (sink, value) in stores) EmitWrite(sink, value, "0");
        }, stores);
    }

    private void EmitByLeader(Action write, List<(Sink Sink, List<string> Values)> stores)
    {
        if (stores.Count == 0) return;
        if (isRowPerThread)
        {
            write();
            return;
        }
        // Every thread has read the scalar that one of them is about to overwrite.
        if (stores.Any(s => s.Sink.Kind == SinkKind.Store) && ReadsChangingScalars()) Lines.Text.Line(isOneRow ? "__syncthreads();" : "__syncwarp();");
        using (Lines.Text.Block(isOneRow ? "if (thread == 0)" : IsFragment ? "if (lane % 4 == 0)" : "if (lane == 0)")) write();
    }

    private bool ReadsChangingScalars() => sweep.Sinks.SelectMany(ChangingScalars).Any();

    private IEnumerable<Value> ChangingScalars(Sink sink) =>
        elements.Evaluated(sink).Where(v => v.Tile.Columns.IsOne && v.Producer is { } p && facts.IsMutableLoad(p) && !elements.IsHeld(v));

    private void EmitWrite(Sink sink, List<string> values, string column)
    {
        var ordinal = sink.Op?.Ordinal ?? sink.Value.Producer?.Ordinal ?? 0;
        var value = values[values.Count - 1];
        Lines.Statement(ordinal, sink switch
        {
            { Op: { } scatter } when OpCodes.IsScatter(scatter.Code) => $"{CudaRules.Update(scatter.Code)}({elements.Names[scatter.Operands[0]]}, {string.Join(", ", values)});",
            { Op: { } update } when OpCodes.IsAtomic(update.Code) => $"{CudaRules.Update(update.Code)}({writes[sink]}, {column}, {value});",
            { Kind: SinkKind.ReduceRows } when kept.TryGetValue(sink, out var sum) => $"{sum}[_e] = {Combine(sink.Op!, CudaRules.Neutral(sink.Op!), value)};",
            _ when kept.TryGetValue(sink, out var piece) => $"{piece}[_e] = {value};",
            { Kind: SinkKind.Store } when knowledge.IsInside(sink.Op!) => $"fusion::put({writes[sink]}[{column}], {value});",
            { Kind: SinkKind.Store } => $"fusion::store({writes[sink]}, {column}, {value});",
            { Target: not null } when ElementTraits.IsStorage(sink.Value.Element) => $"fusion::put({elements.Place(sink.Target!)}, {value});",
            { Kind: SinkKind.ReduceRows } => $"{elements.Place(sink.Target!)} = {Combine(sink.Op!, CudaRules.Neutral(sink.Op!), value)};",
            _ => $"{elements.Place(sink.Target!)} = {value};",
        });
    }

    /// <summary>One loop over the columns, which all sinks share.</summary>
    private void EmitColumns(List<Sink> sinks, int columns, int phase)
    {
        // Scalars of the row that the loop will need are computed before it.
        foreach (var value in sinks.SelectMany(elements.Evaluated).Where(v => v.Tile.Columns.IsOne && !elements.IsNested(v))) elements.RowScalar(value);
        var reductions = sinks.Where(s => s.Kind == SinkKind.ReduceColumns).ToList();
        var results = new Dictionary<Sink, string>();
        foreach (var sink in reductions)
        {
            results[sink] = elements.Names.FreshFor(sink.Op!.Result);
            Lines.Statement(sink.Op!.Ordinal, IsFragment && IsChain(sink)
                ? $"{CudaNames.ScalarType(sink.Value.Element)} {results[sink]}[4] = {{{string.Join(", ", Enumerable.Repeat(CudaRules.Neutral(sink.Op), 4))}}};"
                : $"{CudaNames.ScalarType(sink.Value.Element)} {results[sink]} = {CudaRules.Neutral(sink.Op)};");
        }

        var each = IsFragment ? 2 : isSpread ? SpreadColumns : PieceOf(sinks, columns, phase);
        if (IsFragment) EmitFragmentColumns(sinks, columns, phase, results);
        else if (reductions.Any(IsChain)) EmitTogether(sinks, columns, phase, results, each);
        else if (each > 1) EmitPieces(sinks, columns, phase, results, each);
        else
        {
            using (Lines.Text.Block(Text($"for (int _c = {Index}; _c < {columns}; _c += {Width})"))) EmitElement(sinks, phase, results, results);
        }

        foreach (var sink in reductions) EmitReduced(sink, results, each);
        foreach (var sink in reductions.Where(s => s.Target is { IsFragment: true })) EmitKept(sink);
        var exported = reductions.Where(s => s.Target is { IsFragment: false }).ToList();
        EmitByLeader(() => exported.ForEach(EmitKept), [.. exported.Select(s => (s, new List<string>()))]);

        void EmitKept(Sink sink) => Lines.Statement(sink.Op!.Ordinal, $"{elements.Place(sink.Target!)} = {results[sink]};");
    }

    private void EmitFragmentColumns(List<Sink> sinks, int columns, int phase, Dictionary<Sink, string> results)
    {
        columns /= plan!.Across;
        var column = plan.Across > 1 ? Text($"warp / {plan.Down} * {columns} + _n * 8 + lane % 4 * 2") : "_n * 8 + lane % 4 * 2";
        var terms = sinks.Where(IsChain).ToDictionary(s => s, s => $"{results[s]}[(_n & 1) * 2 + _e]");
        using (Unrolled("_n", columns / 8))
        {
            // A lane's two neighbours come from memory and go there together.
            foreach (var (value, buffer) in Reads(sinks, phase))
                if (buffer is null && knowledge.Width(value.Producer!) > 1) elements.DeclarePiece(value, null, 2, column);
            foreach (var sink in sinks.Where(IsPlainStore)) DeclareKept(sink, 2);
            using (Unrolled("_e", 2))
            {
                Lines.Text.Line($"const int _c = {column} + _e;");
                EmitElement(sinks, phase, results, terms);
            }
            foreach (var sink in sinks.Where(IsPlainStore))
                Lines.Statement(sink.Op!.Ordinal, knowledge.Width(sink.Op) == 1 ? $"fusion::store_pair({writes[sink]}, {column}, {kept[sink]});" : StorePiece(sink, column));
            EndPieces();
        }
    }

    private static bool IsPlainStore(Sink sink) => sink is { Kind: SinkKind.Store, Op.Code: OpCode.Store };

    /// <summary>The loop for sums of floats: all threads go round equally often, because they exchange what they add.</summary>
    private void EmitTogether(List<Sink> sinks, int columns, int phase, Dictionary<Sink, string> results, int each)
    {
        var stages = sinks.Where(IsChain).ToDictionary(s => s, s => isOneRow ? Stage(s) : "");
        var width = Width * each;
        using (Lines.Text.Block(Text($"for (int _k = 0; _k < {columns}; _k += {width})")))
        {
            Lines.Text.Line(each > 1 ? Text($"const int _p = _k + {Index} * {each};") : $"const int _c = _k + {Index};");
            Dictionary<Sink, string> terms = new(results), added = [];
            foreach (var sink in sinks.Where(IsChain))
            {
                var (type, name, neutral) = (CudaNames.ScalarType(sink.Value.Element), added[sink] = elements.Names.FreshFor(sink.Value, "_term"), CudaRules.Neutral(sink.Op!));
                Lines.Text.Line(each > 1 ? Text($"{type} {name}[{each}] = {{{string.Join(", ", Enumerable.Repeat(neutral, each))}}};") : $"{type} {name} = {neutral};");
                terms[sink] = each > 1 ? name + "[_e]" : name;
            }
            using (Lines.Text.Block(columns % width == 0 ? null : Text($"if ({(each > 1 ? "_p" : "_c")} < {columns})")))
            {
                if (each > 1) EmitPiece(sinks, phase, results, terms, each);
                else EmitElement(sinks, phase, results, terms);
            }
            foreach (var sink in sinks.Where(IsChain))
                Lines.Statement(sink.Op!.Ordinal, isOneRow
                    ? Text($"{results[sink]} = fusion::chain_block<{threads}{(sink.Op.Code == OpCode.ReduceSum ? "" : ", " + CudaRules.Reducer(sink.Op))}>({results[sink]}, {added[sink]}, {stages[sink]}, _k / {width});")
                    : $"{results[sink]} = fusion::chain_warp{ChainOf(sink)}({results[sink]}, {added[sink]});");
        }
    }

    private void EmitReduced(Sink sink, Dictionary<Sink, string> results, int each)
    {
        var result = results[sink];
        var reducer = CudaRules.Reducer(sink.Op!);
        if (IsFragment)
        {
            if (IsChain(sink)) results[sink] = elements.Names.FreshFor(sink.Op!.Result);
            Lines.Statement(sink.Op!.Ordinal, IsChain(sink) ? $"{CudaNames.ScalarType(sink.Value.Element)} {results[sink]} = fusion::halve{ChainOf(sink)}({result});" : $"{result} = fusion::over_quad<{reducer}>({result});");
            elements.SetRowScalar(sink.Op.Result, results[sink]);
            return;
        }
        elements.SetRowScalar(sink.Op!.Result, result);
        Lines.Statement(sink.Op.Ordinal, IsChain(sink) && each > 1 && !isOneRow ? Text($"{result} = fusion::halve<{reducer}, {each}>({result});")
            : IsChain(sink) ? $"{result} = fusion::halve{ChainOf(sink)}({result});"
            : isOneRow ? Text($"{result} = fusion::over_block<{reducer}, {threads}>({result}, {Stage(sink)});")
            : $"{result} = fusion::over_warp<{reducer}>({result});");
    }

    /// <summary>Everything for one element: values first, then writes, because a value may be read from where another goes.</summary>
    private void EmitElement(List<Sink> sinks, int phase, Dictionary<Sink, string> results, Dictionary<Sink, string> terms)
    {
        elements.BeginColumn();
        // What one sink alone takes need not be kept from the writes of others.
        Func<Value, int, string> element = sinks.Count == 1 && sinks[0].Inputs.Count() == 1 ? elements.ElementText : elements.Element;
        var values = sinks.ConvertAll(s => s.Inputs.Select(v => element(v, phase)).ToList());
        for (var i = 0; i < sinks.Count; i++)
        {
            var (sink, value) = (sinks[i], values[i][values[i].Count - 1]);
            if (sink.Kind != SinkKind.ReduceColumns) EmitWrite(sink, values[i], "_c");
            else if (IsChain(sink)) Lines.Statement(sink.Op!.Ordinal, IsFragment ? $"{terms[sink]} = {Combine(sink.Op, terms[sink], value)};" : $"{terms[sink]} = {value};");
            else Lines.Statement(sink.Op!.Ordinal, $"{results[sink]} = {Combine(sink.Op, results[sink], value)};");
        }
    }

    /// <summary>Reductions along the rows: in increasing row order, as they are defined.</summary>
    private void EmitDown(List<Sink> sinks, int columns)
    {
        using (Lines.Text.Block(Text($"for (int _c = thread; _c < {columns}; _c += {threads})")))
        {
            var results = sinks.ToDictionary(s => s, s => elements.Names.FreshFor(s.Op!.Result));
            foreach (var sink in sinks)
                Lines.Statement(sink.Op!.Ordinal, $"{CudaNames.ScalarType(sink.Value.Element)} {results[sink]} = {CudaRules.Neutral(sink.Op)};");
            using (Lines.Text.Block(Text($"for (int _r = 0; _r < {sweep.Rows}; _r++)")))
            {
                elements.BeginRow();
                elements.BeginColumn();
                foreach (var sink in sinks) elements.DeclareReads(sink, beforeRows: false);
                foreach (var sink in sinks)
                    Lines.Statement(sink.Op!.Ordinal, $"{results[sink]} = {Combine(sink.Op, results[sink], elements.Element(sink.Value, sink.Phase))};");
            }
            foreach (var sink in sinks) Lines.Statement(sink.Op!.Ordinal, $"{sink.Target!.Name}[_c] = {results[sink]};");
        }
    }

    private static string Combine(Op reduction, string a, string b) => reduction.Code switch
    {
        OpCode.ReduceSum when ElementTraits.IsFloat(reduction.Operands[0].Element) => $"{a} + {Nesting.Grouped(b)}",
        OpCode.ReduceProd when ElementTraits.IsFloat(reduction.Operands[0].Element) => $"{a} * {Nesting.Grouped(b)}",
        _ => $"{CudaRules.Reducer(reduction)}::of({a}, {b})",
    };

    private string Stage(Sink sink)
    {
        var at = scratchUsed;
        scratchUsed += StageBytes(sink, threads);
        return Text($"({CudaNames.ScalarType(sink.Value.Element)}*)(_shared + {scratch} + {at})");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
