using Fusion.Compiler.Ir;
using Fusion.Compiler.Scheduling;

namespace Fusion.Compiler.Emit.Cuda;

/// <summary>What a step reads and writes: tiles in shared memory, its own scratch there, and views that the kernel changes.</summary>
internal sealed class StepAccess
{
    public HashSet<TileBuffer> Reads { get; } = [];
    public HashSet<TileBuffer> Writes { get; } = [];

    /// <summary>Accesses to memory that other steps change, or that the step changes.</summary>
    public List<Op> ViewReads { get; } = [];
    public List<Op> ViewWrites { get; } = [];

    /// <summary>Shared memory that only this step uses.</summary>
    public int ScratchBytes { get; private set; }

    public bool IsEmpty => Reads.Count + Writes.Count + ViewReads.Count + ViewWrites.Count + ScratchBytes == 0;

    /// <summary>The access of one step; loops and branches have none beyond that of their parts.</summary>
    public static StepAccess Of(Step step, ScheduledKernel scheduled, KernelFacts facts, int threads)
    {
        var access = new StepAccess();
        access.Add(step, scheduled, facts, threads);
        // What lies in registers is nobody else's.
        access.Reads.RemoveWhere(b => b.IsFragment);
        access.Writes.RemoveWhere(b => b.IsFragment);
        return access;
    }

    /// <summary>The same with the tiles that lie in registers.</summary>
    public static StepAccess WithFragments(Step step, ScheduledKernel scheduled, KernelFacts facts)
    {
        var access = new StepAccess();
        access.Add(step, scheduled, facts, threads: 32);
        return access;
    }

    private void Add(Step step, ScheduledKernel scheduled, KernelFacts facts, int threads)
    {
        switch (step)
        {
            case ScalarStep { Op.Code: OpCode.At } scalar when facts.IsMutableLoad(scalar.Op):
                ViewReads.Add(scalar.Op);
                break;
            case FusedStep sweep:
                AddSweep(sweep, scheduled, facts);
                ScratchBytes = CudaSweep.ScratchBytes(sweep, threads);
                break;
            case DotStep dot:
                foreach (var operand in dot.Op.Operands.Take(2)) AddOperand(operand, scheduled);
                if (dot.Accumulate) Reads.Add(dot.Target);
                Writes.Add(dot.Target);
                ScratchBytes = CudaDot.SlabBytes(dot, scheduled.BufferOf);
                break;
            case WholeStep whole:
                Reads.UnionWith(whole.Sources);
                Writes.Add(whole.Target);
                ScratchBytes = CudaWhole.ScratchBytes(whole);
                break;
            case StageStep stage:
                Writes.Add(stage.Target);
                break;
        }
    }

    private void AddSweep(FusedStep sweep, ScheduledKernel scheduled, KernelFacts facts)
    {
        var own = SweepAnalysis.OwnExpressions(sweep, scheduled.BufferOf);
        foreach (var sink in sweep.Sinks)
        {
            foreach (var value in SweepAnalysis.Evaluated(sink, scheduled.BufferOf, own))
            {
                if (scheduled.BufferOf.TryGetValue(value, out var buffer)) Reads.Add(buffer);
                if (value.Producer is { } p && facts.IsMutableLoad(p)) ViewReads.Add(p);
            }
            if (sink.Target is { } target) Writes.Add(target);
            if (sink.Kind == SinkKind.Store) ViewWrites.Add(sink.Op!);
        }
    }

    private void AddOperand(Value value, ScheduledKernel scheduled)
    {
        if (value.Producer is { Code: OpCode.Transpose } transpose) AddOperand(transpose.Operands[0], scheduled);
        else if (scheduled.BufferOf.TryGetValue(value, out var buffer)) Reads.Add(buffer);
    }
}
