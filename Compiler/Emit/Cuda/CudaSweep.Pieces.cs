using Fusion.Compiler.Ir;
using Fusion.Compiler.Scheduling;

namespace Fusion.Compiler.Emit.Cuda;

/// <summary>
/// Loops whose lanes have several neighbouring columns each, so that one access takes up to 16 bytes. Every access to a
/// view in such a loop has to be of this kind: one that is not would be spread over as many more sectors.
/// </summary>
internal sealed partial class CudaSweep
{
    /// <summary>Columns of a lane in a loop that sums in chains: with more, putting the chains in order costs more than is saved.</summary>
    private const int MostOfChains = 4;

    /// <summary>Columns of a lane where eight lanes share a row; see <see cref="IsSpread"/>.</summary>
    private const int SpreadColumns = 4, SpreadLanes = 8;

    private readonly Dictionary<Sink, string> kept = [];

    /// <summary>Which of the lanes along a row a thread is.</summary>
    private string Index => isOneRow ? "thread" : isSpread ? "lane % 8" : "lane";

    private int Width => isOneRow ? threads : isSpread ? SpreadLanes : 32;

    private List<(Value Value, TileBuffer? Buffer)> Reads(List<Sink> sinks, int phase) => [.. sinks.SelectMany(s => elements.ColumnReads(s, phase))];

    /// <summary>Elements of a row lie side by side, at a multiple of 16 bytes.</summary>
    private static bool IsLinear(TileBuffer buffer) =>
        buffer is { IsFragment: false, IsMatrixOperand: false, Element: not ElementType.Bool } && (buffer.RowLocal || buffer.Rows.IsOne) && !buffer.Columns.IsOne;

    /// <summary>
    /// How many columns a lane has at a time. What a pass over the row keeps for a later one is the same lane's: then all
    /// passes have as many.
    /// </summary>
    private int PieceOf(List<Sink> sinks, int columns, int phase) =>
        sweep.Sinks.Exists(s => s.Kind == SinkKind.Buffer)
            ? sweep.Sinks.Where(s => !IsScalar(s)).GroupBy(s => (s.Phase, Columns: Columns(s))).Min(g => MostOf([.. g], SharedLayout.Extent(g.Key.Columns), g.Key.Phase))
            : MostOf(sinks, columns, phase);

    /// <summary>As many columns as all accesses allow, and leave work for every lane.</summary>
    private int MostOf(List<Sink> sinks, int columns, int phase)
    {
        var accesses = Accesses(sinks, phase);
        var buffers = Buffers(sinks, phase);
        if (accesses.Count == 0 || !buffers.TrueForAll(IsLinear)) return 1;
        var each = Math.Min(accesses.Min(knowledge.Width), sinks.Exists(IsChain) ? MostOfChains : int.MaxValue);
        foreach (var buffer in buffers) each = Math.Min(each, 16 / CudaNames.ElementSize(buffer.Element));
        while (each > 1 && columns < each * Width) each /= 2;
        return each;
    }

    /// <summary>
    /// Whether a warp takes four rows at a time, with eight lanes for each: where nothing is exchanged along a row, and it
    /// reads or writes tiles in shared memory, or has few columns. The odd stride of such tiles then keeps the lanes apart.
    /// </summary>
    private bool IsSpread()
    {
        if (isOneRow || isRowPerThread || sweep.DownColumns || SharedLayout.Extent(sweep.Rows) < 32 / SpreadLanes) return false;
        if (!sweep.Sinks.TrueForAll(s => s.Phase == 0 && !IsScalar(s) && (IsPlainStore(s) || s is { Kind: SinkKind.Buffer, Target.RowLocal: false }))) return false;
        var accesses = Accesses(sweep.Sinks, 0);
        var buffers = Buffers(sweep.Sinks, 0);
        return accesses.Count > 0 && accesses.TrueForAll(a => knowledge.Width(a) >= SpreadColumns)
            && buffers.TrueForAll(b => IsLinear(b) || b is { IsFragment: false, IsMatrixOperand: false, RowLocal: false, Columns.IsOne: false } && CudaNames.ElementSize(b.Element) == 4)
            && sweep.Sinks.GroupBy(Columns).All(g => SharedLayout.Extent(g.Key) is var columns && columns >= SpreadColumns * SpreadLanes && columns % SpreadColumns == 0
                && (!buffers.TrueForAll(IsLinear) || PieceOf([.. g], columns, 0) < SpreadColumns));
    }

    /// <summary>Accesses to views by column.</summary>
    private List<Op> Accesses(List<Sink> sinks, int phase) =>
        [.. Reads(sinks, phase).Where(r => r.Buffer is null).Select(r => r.Value.Producer!), .. sinks.Where(s => s.Kind == SinkKind.Store).Select(s => s.Op!)];

    private List<TileBuffer> Buffers(List<Sink> sinks, int phase) =>
        [.. Reads(sinks, phase).Where(r => r.Buffer is not null).Select(r => r.Buffer!), .. sinks.Where(s => s is { Kind: not SinkKind.ReduceColumns, Target: not null }).Select(s => s.Target!)];

    /// <summary>A loop over pieces of several columns, each of which comes from memory and goes there in one access.</summary>
    private void EmitPieces(List<Sink> sinks, int columns, int phase, Dictionary<Sink, string> results, int each)
    {
        using (Lines.Text.Block(Text($"for (int _p = {Index} * {each}; _p < {columns}; _p += {Width * each})"))) EmitPiece(sinks, phase, results, results, each);
    }

    /// <summary>The columns from <c>_p</c> on: what they read, each of them, what they write.</summary>
    private void EmitPiece(List<Sink> sinks, int phase, Dictionary<Sink, string> results, Dictionary<Sink, string> terms, int each)
    {
        foreach (var (value, buffer) in Reads(sinks, phase))
            if (buffer is null || IsLinear(buffer)) elements.DeclarePiece(value, buffer, each, "_p");
        var written = sinks.Where(s => s.Kind != SinkKind.ReduceColumns && (s.Target is null || IsLinear(s.Target))).ToList();
        foreach (var sink in written) DeclareKept(sink, each);
        using (Unrolled("_e", each))
        {
            Lines.Text.Line("const int _c = _p + _e;");
            EmitElement(sinks, phase, results, terms);
        }
        foreach (var sink in written)
            Lines.Statement(sink.Op?.Ordinal ?? sink.Value.Producer?.Ordinal ?? 0, sink.Target is { } buffer ? $"fusion::put(&{buffer.Name}[_p], {kept[sink]});" : StorePiece(sink, "_p"));
        EndPieces();
    }

    private string StorePiece(Sink sink, string column) =>
        knowledge.IsInside(sink.Op!) ? $"fusion::put(&{writes[sink]}[{column}], {kept[sink]});" : $"fusion::store({writes[sink]}, {column}, {kept[sink]});";

    private void DeclareKept(Sink sink, int each) =>
        Lines.Text.Line(Text($"{CudaNames.ScalarType(sink.Value.Element)} {kept[sink] = elements.Names.FreshFor(sink.Value, "_piece", "_y")}[{each}];"));

    private void EndPieces()
    {
        elements.EndPieces();
        kept.Clear();
    }
}
