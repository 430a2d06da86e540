using Fusion.Compiler.Ir;
using Fusion.Compiler.Scheduling;
using Fusion.Compiler.Text;

namespace Fusion.Compiler.Emit.Cpu;

/// <summary>
/// Writes one sweep: a loop over rows, in each row one loop over the columns per phase and column extent, sixteen lanes
/// at a time and a partial vector at the end. Column vectors are scalars of the row. Where everything lies in scratch, each
/// phase has a loop over rows of its own (see <see cref="IsStaged"/>).
/// </summary>
internal sealed partial class CpuSweep
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

    /// <summary>What is evaluated in place of a value: masks that hold everywhere are left out.</summary>
    private Func<Value, Value> resolve = value => value;

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

    private int LastPhase => sweep.Sinks.Max(s => s.Phase);

    public void Emit()
    {
        using (text.Block())
        {
            foreach (var sink in sweep.Sinks) Prepare(sink);
            if (CpuMasks.Of(sweep, bufferOf, own, names) is not { } masks)
            {
                EmitRows();
                return;
            }
            resolve = masks.Resolve;
            using (text.Block($"if ({masks.Condition})")) EmitRows();
            resolve = value => value;
            using (text.Block("else")) EmitRows();
        }
    }

    private List<Value> Evaluated(Sink sink) => SweepAnalysis.Evaluated(sink, bufferOf, own, resolve);

    private List<Sink> SinksOf(int phase) => [.. sweep.Sinks.Where(s => s.Phase == phase)];

    private void EmitRows()
    {
        if (IsStaged)
        {
            EmitStages();
            return;
        }
        BeginScope();
        using (text.Block(sweep.Rows.IsOne ? null : $"for (int _r = 0; _r < {sweep.Rows}; _r++)"))
        {
            foreach (var pair in readers)
                if (pair.Key.Code == OpCode.Load) text.Line($"nint {pair.Value}_row = {pair.Value}.Row({(pair.Key.Result.Tile.Rows.IsOne ? "0" : Row)});");
            foreach (var pair in writers) text.Line($"nint {pair.Value}_row = {pair.Value}.Row({Row});");
            for (var phase = 0; phase <= LastPhase; phase++) EmitPhase(SinksOf(phase), phase);
            foreach (var pair in writers) text.Line($"{pair.Value}.End({Row});");
        }
    }

    /// <summary>Forgets the names of a loop that has ended.</summary>
    private void BeginScope()
    {
        rowScalars.Clear();
        splats.Clear();
        placedGathers.Clear();
    }

    /// <summary>Readers of views, writers to views and starting values of reductions over rows, once before the rows.</summary>
    private void Prepare(Sink sink)
    {
        foreach (var value in Evaluated(sink))
        {
            if (value.Producer is not { } op || readers.ContainsKey(op) || (bufferOf.ContainsKey(value) && !own.Contains(value))) continue;
            if (op.Code == OpCode.Load || IsRowGather(op)) readers[op] = Reader(op);
        }
        if (sink.Kind == SinkKind.Store && !OpCodes.IsScatter(sink.Op!.Code)) writers[sink] = Writer(sink);
        if (sink.Kind == SinkKind.ReduceRows)
            text.Line($"CpuMemory.Fill({sink.Target!.Name}, {CpuReduction.Neutral(sink.Op!)}, {sink.Target.Columns});");
    }

    private string Reader(Op op)
    {
        var name = names.FreshFor(op.Operands[0], "_in", "_in");
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
        var name = names.FreshFor(op.Operands[0], "_out", "_out");
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
}
