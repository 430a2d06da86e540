using Fusion.Compiler.Ir;
using Fusion.Compiler.Scheduling;

namespace Fusion.Compiler.Emit.Cuda;

/// <summary>
/// Decides which products run on tensor cores, and which tiles stay in registers for them. A product can for which there is
/// a <see cref="MatrixInstruction"/>. Its result is a *fragment*: each warp owns whole rows of it, so
/// that elementwise work and reductions along the columns need no other warp; where nothing needs that, a warp owns a
/// block of rows and columns (MatrixPlan.Blocks.cs). A tile stays in registers if all that touches it works on it in this
/// way; the others lie in shared memory.
/// </summary>
internal sealed partial class MatrixPlan
{
    private const int Grain = MatrixInstruction.Grain;

    private static readonly int[] Counts = [8, 4, 2, 1];

    private readonly ScheduledKernel scheduled;
    private readonly KernelFacts facts;
    private readonly CudaTarget target;
    private readonly List<Step> steps = [];
    private readonly HashSet<DotStep> products = [];
    private readonly HashSet<TileBuffer> fragments = [];
    private readonly HashSet<FusedStep> sweeps = [];

    /// <summary>Operands that are tiles of views: they come to shared memory without passing through registers.</summary>
    private readonly HashSet<TileBuffer> copied = [];

    private MatrixPlan(ScheduledKernel scheduled, KernelFacts facts, CudaTarget target)
    {
        this.scheduled = scheduled;
        this.facts = facts;
        this.target = target;
        Collect(scheduled.Body);
        copied.UnionWith(steps.OfType<FusedStep>().SelectMany(s => s.Sinks).Where(IsCopy).Select(s => s.Target!));
    }

    /// <summary>Warps that share the rows of every fragment; 0 where nothing runs on tensor cores.</summary>
    public int Down { get; private set; }

    /// <summary>Warps that share its columns.</summary>
    public int Across { get; private set; } = 1;

    /// <summary>Warps of a block; 0 where nothing runs on tensor cores.</summary>
    public int Warps => Down * Across;

    public bool IsProduct(DotStep dot) => products.Contains(dot);

    public bool IsFragment(TileBuffer buffer) => fragments.Contains(buffer);

    /// <summary>Whether a sweep goes through its rows as fragments lie.</summary>
    public bool IsFragmentSweep(FusedStep sweep) => sweeps.Contains(sweep);

    /// <summary>
    /// Plans a kernel with literal extents. Marks its buffers, and takes copies of operands out of sweeps: those become
    /// <see cref="StageStep"/>s.
    /// </summary>
    /// <param name="scheduled">The kernel; its steps change.</param>
    /// <param name="facts">Of the same kernel.</param>
    /// <param name="target">What it is compiled for.</param>
    /// <param name="copies">Tiles of an operand that a loop may keep at one time: 1 copies none ahead.</param>
    public static MatrixPlan Apply(ScheduledKernel scheduled, KernelFacts facts, CudaTarget target, int copies)
    {
        var plan = new MatrixPlan(scheduled, facts, target);
        plan.ChooseProducts();
        plan.ChooseFragments();
        plan.ChooseBlocks();
        plan.MarkOperands();
        if (plan.products.Count > 0) plan.StageOperands(scheduled.Body);
        if (copies > 1)
            foreach (var loop in plan.steps.OfType<LoopStep>()) Prefetch.Apply(loop, copies);
        return plan;
    }

    /// <summary>The operand without the transpositions that a product looks through.</summary>
    public static (Value Source, bool Transposed) Source(Value operand)
    {
        var transposed = false;
        while (operand.Producer is { Code: OpCode.Transpose } transpose)
        {
            transposed = !transposed;
            operand = transpose.Operands[0];
        }
        return (operand, transposed);
    }

    private void ChooseProducts()
    {
        foreach (var dot in steps.OfType<DotStep>())
        {
            if (MatrixInstruction.Of(dot.Op, target) is not null && dot.Op.Operands.Take(2).All(CanBeOperand)) products.Add(dot);
        }
        ChooseWarps();
    }

    /// <summary>In a buffer, and never taken as a whole or written as one, which would take rows as they come.</summary>
    private bool CanBeOperand(Value operand) =>
        scheduled.BufferOf.TryGetValue(Source(operand).Source, out var buffer)
        && Partners(buffer) is var places && !steps.OfType<WholeStep>().Any(w => w.Sources.Any(places.Contains) || places.Contains(w.Target));

    /// <summary>The buffer and those that it trades places with as loops go round: all are laid out alike.</summary>
    private HashSet<TileBuffer> Partners(TileBuffer buffer)
    {
        HashSet<TileBuffer> partners = [buffer];
        var swaps = steps.OfType<LoopStep>().SelectMany(l => l.Swaps).ToList();
        while (swaps.Any(s => (partners.Contains(s.Current) && partners.Add(s.Next)) || (partners.Contains(s.Next) && partners.Add(s.Current))))
        {
        }
        return partners;
    }

    /// <summary>As many warps as share the rows of every product, up to four, or eight where four would hold too much.</summary>
    private void ChooseWarps()
    {
        Down = 0;
        if (products.Count == 0) return;
        var tiles = products.Select(d => SharedLayout.Extent(d.Target.Rows) / Grain).ToList();
        var large = products.Any(d => SharedLayout.Extent(d.Target.Rows) * SharedLayout.Extent(d.Target.Columns) > 128 * 128);
        Down = Counts.First(w => (w < 8 || large) && tiles.All(t => t % w == 0));
    }

    /// <summary>The largest set of buffers such that every step that touches one can: all that look right, less those that turn out not to be.</summary>
    private void ChooseFragments()
    {
        for (var again = products.Count > 0; again;)
        {
            fragments.Clear();
            sweeps.Clear();
            fragments.UnionWith(scheduled.Buffers.Where(b => LooksRight(b) && !copied.Contains(b)));
            while (fragments.RemoveWhere(b => !steps.All(s => Allows(s, b))) > 0)
            {
            }
            // A product whose result cannot stay in registers is an ordinary one.
            again = products.RemoveWhere(d => !fragments.Contains(d.Target)) > 0 && products.Count > 0;
            if (again) ChooseWarps();
        }
        if (products.Count == 0)
        {
            fragments.Clear();
            Down = 0;
        }
        foreach (var sweep in steps.OfType<FusedStep>())
        {
            if (!Touched(sweep).Any(fragments.Contains)) continue;
            sweeps.Add(sweep);
            // What a sweep keeps of a row for later passes over it stays with the lanes of the row.
            foreach (var sink in sweep.Sinks.Where(s => s.Target is { RowLocal: true })) fragments.Add(sink.Target!);
        }
    }

    private bool LooksRight(TileBuffer buffer) => !buffer.RowLocal && IsRows(buffer.Rows) && IsColumns(buffer.Columns);

    private bool IsRows(Dim rows) => SharedLayout.Extent(rows) % (Grain * Down) == 0;

    private static bool IsColumns(Dim columns) => columns.IsOne || SharedLayout.Extent(columns) % 8 == 0;

    private bool Allows(Step step, TileBuffer buffer) => step switch
    {
        FusedStep sweep => !Touched(sweep).Contains(buffer) || (CanSweep(sweep) && sweep.Rows == buffer.Rows),
        DotStep dot => AllowsDot(dot, buffer),
        WholeStep whole => !whole.Sources.Contains(buffer) && whole.Target != buffer,
        LoopStep loop => loop.Swaps.All(s => (s.Current != buffer && s.Next != buffer) || (fragments.Contains(s.Current) && fragments.Contains(s.Next))),
        _ => true,
    };

    private bool AllowsDot(DotStep dot, TileBuffer buffer)
    {
        if (dot.Target == buffer) return products.Contains(dot);
        for (var i = 0; i < 2; i++)
        {
            var (source, transposed) = Source(dot.Op.Operands[i]);
            if (scheduled.BufferOf.TryGetValue(source, out var held) && held == buffer && (i == 1 || transposed || !products.Contains(dot) || !MatrixInstruction.TakesFragments(buffer.Element))) return false;
        }
        return true;
    }

    private bool CanSweep(FusedStep sweep) =>
        !sweep.DownColumns && IsRows(sweep.Rows) && sweep.Sinks.All(s => s.Inputs.All(v => IsColumns(v.Tile.Columns)));

    private HashSet<TileBuffer> Touched(FusedStep sweep)
    {
        var own = SweepAnalysis.OwnExpressions(sweep, scheduled.BufferOf);
        HashSet<TileBuffer> touched = [.. sweep.Sinks.Where(s => s.Target is not null).Select(s => s.Target!)];
        foreach (var value in sweep.Sinks.SelectMany(s => SweepAnalysis.Evaluated(s, scheduled.BufferOf, own)))
            if (scheduled.BufferOf.TryGetValue(value, out var buffer)) touched.Add(buffer);
        return touched;
    }

    private void MarkOperands()
    {
        foreach (var buffer in fragments) buffer.IsFragment = true;
        foreach (var operand in products.SelectMany(d => d.Op.Operands.Take(2)))
            if (scheduled.BufferOf[Source(operand).Source] is { IsFragment: false } buffer)
                foreach (var place in Partners(buffer)) place.IsMatrixOperand = true;
    }

    /// <summary>Sinks that only copy a tile of a view into an operand's buffer become copies past the registers.</summary>
    private void StageOperands(ScheduledBlock block)
    {
        for (var i = 0; i < block.Steps.Count; i++)
        {
            if (block.Steps[i] is LoopStep loop) StageOperands(loop.Body);
            if (block.Steps[i] is IfStep branch)
            {
                StageOperands(branch.Then);
                StageOperands(branch.Otherwise);
            }
            if (block.Steps[i] is not FusedStep sweep) continue;
            foreach (var sink in sweep.Sinks.Where(s => IsCopy(s) && s.Target!.IsMatrixOperand).ToList())
            {
                sweep.Sinks.Remove(sink);
                block.Steps.Insert(i++, new StageStep(sink.Value.Producer!, sink.Target!));
            }
            if (sweep.Sinks.Count == 0) block.Steps.RemoveAt(i--);
        }
    }

    private bool IsCopy(Sink sink) =>
        sink is { Kind: SinkKind.Buffer, Value.Producer: { Code: OpCode.Load, Number: 0 } load }
        && load.Operands[0].View.Rank == 2 && !facts.IsMutableLoad(load) && FeedsOnlyProducts(sink.Value);

    private bool FeedsOnlyProducts(Value value) =>
        facts.Uses(value).All(u => (u.User.Code == OpCode.Dot && u.Index < 2) || (u.User.Code == OpCode.Transpose && FeedsOnlyProducts(u.User.Result)));

    private void Collect(ScheduledBlock block)
    {
        foreach (var step in block.Steps)
        {
            steps.Add(step);
            if (step is IfStep branch)
            {
                Collect(branch.Then);
                Collect(branch.Otherwise);
            }
            else if (step is LoopStep loop)
            {
                if (loop.Condition is { } condition) Collect(condition);
                Collect(loop.Body);
            }
        }
    }
}
