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
    private readonly KernelFacts facts;
    private readonly int threads;
    private readonly CudaDot dots;
    private readonly CudaLines lines;

    public CudaSteps(ScheduledKernel scheduled, CudaNames names, SharedLayout layout, Barriers barriers, KernelFacts facts, int threads)
        : base(scheduled, names)
    {
        this.names = names;
        this.layout = layout;
        this.barriers = barriers;
        this.facts = facts;
        this.threads = threads;
        dots = new CudaDot(scheduled, names, facts, threads);
        lines = new CudaLines(Body, scheduled.Kernel.Name);
    }

    public string Emit()
    {
        EmitBlock(Scheduled.Body);
        return Body.ToString();
    }

    protected override void Begin(Step step)
    {
        if (barriers.Before(step)) Body.Line("__syncthreads();");
        var op = step switch
        {
            ScalarStep s when !ValueNames.IsInline(s.Op) => s.Op,
            DotStep d => d.Op,
            LoopStep l => l.Op,
            IfStep i => i.Op,
            _ => null,
        };
        if (op is not null) lines.Mark(op.Ordinal);
    }

    protected override void End(Step step) => barriers.After(step);

    protected override void EndIteration(LoopStep loop)
    {
        if (barriers.EndOfIteration(loop)) Body.Line("__syncthreads();");
    }

    protected override void EmitSweep(FusedStep sweep) =>
        new CudaSweep(sweep, new CudaElements(sweep, Scheduled.BufferOf, names, lines), facts, threads, Scratch(sweep)).Emit();

    protected override void EmitDot(DotStep dot) => Body.Line(dots.Call(dot, Scratch(dot) is { } slab ? $"(float*)(_shared + {slab})" : "nullptr"));

    protected override void EmitTranspose(TransposeStep transpose)
    {
        TileBuffer source = transpose.Source, target = transpose.Target;
        Body.Line(string.Format(CultureInfo.InvariantCulture, "fusion::transpose<{0}, {1}, {2}, {3}, {4}>({5}, {6});",
            source.Rows, source.Columns, SharedLayout.Stride(source), SharedLayout.Stride(target), threads, source.Name, target.Name));
    }

    protected override string Swap(TileBuffer a, TileBuffer b)
    {
        var type = CudaNames.MemoryType(a.Element);
        var kept = names.Fresh("_p");
        return $"{type}* {kept} = {a.Name}; {a.Name} = {b.Name}; {b.Name} = {kept};";
    }

    /// <summary>Byte offset of a step's scratch; null when it has none.</summary>
    private string? Scratch(Step step) =>
        StepAccess.Of(step, Scheduled, facts, threads).ScratchBytes > 0 ? layout.Offset(step).ToString(CultureInfo.InvariantCulture) : null;
}
