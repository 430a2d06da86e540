using System.Globalization;
using Fusion.Compiler.Ir;
using Fusion.Compiler.Scheduling;

namespace Fusion.Compiler.Emit.Cuda;

/// <summary>Writes the body of a kernel step by step, with barriers between them.</summary>
internal sealed class CudaSteps : StepEmitter
{
    private readonly CudaNames names;
    private readonly SharedLayout layout;
    private readonly Barriers barriers;
    private readonly KernelKnowledge knowledge;
    private readonly MatrixPlan plan;
    private readonly int threads;
    private readonly CudaDot dots;
    private readonly Dictionary<LoopStep, CudaPipeline> pipelines = [];
    private readonly CudaLines lines;

    public CudaSteps(ScheduledKernel scheduled, CudaNames names, SharedLayout layout, Barriers barriers, KernelFacts facts, KernelKnowledge knowledge, MatrixPlan plan, int threads)
        : base(scheduled, names, facts)
    {
        this.names = names;
        this.layout = layout;
        this.barriers = barriers;
        this.knowledge = knowledge;
        this.plan = plan;
        this.threads = threads;
        dots = new CudaDot(scheduled, names, facts, knowledge, plan, threads);
        lines = new CudaLines(Body, scheduled.Kernel);
    }

    public string Emit()
    {
        EmitBlock(Scheduled.Body);
        return UnusedLocals.Remove(Body.ToString());
    }

    protected override void Begin(Step step)
    {
        if (barriers.Before(step)) Barrier();
        barriers.Follow(step);
        var op = step switch
        {
            DotStep d => d.Op,
            WholeStep w => w.Op,
            StageStep c => c.Load,
            LoopStep l => l.Op,
            IfStep i => i.Op,
            _ => null,
        };
        if (op is not null) lines.Mark(op.Ordinal);
    }

    protected override void Write(Op op, string statement) => lines.Statement(op.Ordinal, statement);

    protected override void Otherwise(IfStep branch) => barriers.Otherwise(branch);

    protected override void End(Step step) => barriers.After(step);

    protected override void EndIteration(LoopStep loop)
    {
        if (pipelines.TryGetValue(loop, out var pipeline))
        {
            // The next iteration begins with a barrier of its own.
            pipeline.EmitAdvance();
            return;
        }
        if (barriers.EndOfIteration(loop)) Barrier();
    }

    /// <summary>Copies count as done for the block when each thread has waited for its own before the barrier.</summary>
    private void Barrier()
    {
        if (barriers.Meet()) Body.Line("fusion::copies_done();");
        Body.Line("__syncthreads();");
    }

    protected override void BeforeLoop(LoopStep loop, string index)
    {
        if (loop.Prefetches.Count == 0) return;
        // The first copies go where an earlier step may still read.
        if (barriers.HasPending) Barrier();
        pipelines[loop] = new CudaPipeline(loop, index, names, knowledge, threads, lines);
        pipelines[loop].EmitPrologue();
    }

    protected override void BeginIteration(LoopStep loop)
    {
        if (!pipelines.TryGetValue(loop, out var pipeline)) return;
        pipeline.EmitWait(alsoForOthers: barriers.Meet());
        pipeline.EmitNext();
    }

    protected override void EmitSweep(FusedStep sweep) =>
        new CudaSweep(sweep, new CudaElements(sweep, Scheduled.BufferOf, names, lines, knowledge, Facts), Facts, knowledge, plan, threads, Scratch(sweep)).Emit();

    protected override void EmitDot(DotStep dot) => Body.Line(dots.Call(dot, Scratch(dot) is { } slab ? $"(float*)(_shared + {slab})" : "nullptr"));

    protected override void EmitStage(StageStep stage) => Body.Line(CudaPipeline.Stage(stage, stage.Target.Name, names, knowledge, threads));

    protected override void EmitWhole(WholeStep step)
    {
        foreach (var statement in CudaWhole.Statements(step, threads, Scratch(step))) Body.Line(statement);
    }

    protected override string Swap(TileBuffer a, TileBuffer b)
    {
        // Registers have no addresses to exchange, and what is overwritten is not read again.
        if (a.IsFragment) return $"{a.Name} = {b.Name};";
        var type = CudaNames.MemoryType(a.Element);
        var kept = names.Fresh("_p");
        return $"{type}* {kept} = {a.Name}; {a.Name} = {b.Name}; {b.Name} = {kept};";
    }

    /// <summary>Byte offset of a step's scratch; null when it has none.</summary>
    private string? Scratch(Step step) =>
        StepAccess.Of(step, Scheduled, Facts, threads).ScratchBytes > 0 ? layout.Offset(step).ToString(CultureInfo.InvariantCulture) : null;
}
