using Fusion.Compiler.Ir;
using Fusion.Compiler.Scheduling;

namespace Fusion.Compiler.Emit.Cpu;

/// <summary>
/// A tile that is computed in the memory of the view where it ends up, when it lies inside the view: a matrix product is
/// then stored from registers while the next is computed, instead of being copied out of scratch at the speed of memory.
/// </summary>
/// <param name="Buffer">The tile.</param>
/// <param name="First">The step before which it is decided where the tile lies.</param>
/// <param name="Store">The sweep that copies the tile out of scratch.</param>
/// <param name="Load">The sweep that copies the tile of the same view in; null when there is none.</param>
/// <param name="Others">The other sweeps that read or write the tile, all of it: it must lie inside the view as a whole.</param>
internal sealed record CpuPlacement(TileBuffer Buffer, Step First, FusedStep Store, FusedStep? Load, IReadOnlyList<FusedStep> Others)
{
    /// <summary>The storing operation.</summary>
    public Op Target => Store.Sinks[0].Op!;

    /// <summary>Whether a sweep is left out where the tile lies in the view.</summary>
    public bool Copies(FusedStep sweep) => sweep == Store || sweep == Load;

    /// <summary>Every placement of a kernel; the buffers know of it from then on.</summary>
    public static List<CpuPlacement> Find(ScheduledKernel scheduled, KernelFacts facts)
    {
        var found = new List<CpuPlacement>();
        foreach (var block in ScheduleWalk.Blocks(scheduled.Body))
            for (var i = 0; i < block.Steps.Count; i++)
                if (block.Steps[i] is FusedStep { Sinks.Count: 1 } sweep && Of(scheduled, facts, block, i, sweep) is { } placement)
                {
                    placement.Buffer.InView = true;
                    found.Add(placement);
                }
        return found;
    }

    private static CpuPlacement? Of(ScheduledKernel scheduled, KernelFacts facts, ScheduledBlock block, int at, FusedStep sweep)
    {
        var sink = sweep.Sinks[0];
        if (sink.Op is not { Code: OpCode.Store } store || store.Operands.Count != 4 || store.Operands[0].Element != ElementType.F32) return null;
        if (!scheduled.BufferOf.TryGetValue(sink.Value, out var buffer) || buffer.Columns.IsOne || buffer.Rows.IsOne || buffer.InView) return null;

        var first = block.Steps.FindIndex(step => ScheduleWalk.References(step, buffer, scheduled.BufferOf));
        var all = ScheduleWalk.Steps(scheduled.Body).Where(s => s is not (LoopStep or IfStep) && ScheduleWalk.References(s, buffer, scheduled.BufferOf)).ToList();
        var range = block.Steps.GetRange(first, at - first + 1);
        var inside = range.SelectMany(ScheduleWalk.Steps).ToList();
        if (first == at || all.Any(s => !inside.Contains(s)) || ScheduleWalk.Steps(scheduled.Body).OfType<LoopStep>().Any(l => l.Swaps.Any(s => s.Current == buffer || s.Next == buffer))) return null;

        FusedStep? load = null;
        var others = new List<FusedStep>();
        foreach (var step in inside)
        {
            switch (step)
            {
                case FusedStep other when other != sweep:
                    if (other.Sinks.Count == 1 && other.Sinks[0] is { Kind: SinkKind.Buffer } copy && copy.Target == buffer && copy.Value.Producer is { Code: OpCode.Load } same
                        && facts.MayAlias(same, store) && facts.SameCoordinates(same, store)) load = other;
                    else if (ScheduleWalk.Accesses(other, scheduled.BufferOf).Any(op => facts.MayAlias(op, store))) return null;
                    else if (ScheduleWalk.References(other, buffer, scheduled.BufferOf)) others.Add(other);
                    break;
                case DotStep dot when ScheduleWalk.Operands(dot).Any(v => scheduled.BufferOf.TryGetValue(v, out var b) && b == buffer)
                        || ScheduleWalk.Accesses(dot, scheduled.BufferOf).Any(op => facts.MayAlias(op, store)):
                case WholeStep whole when whole.Target == buffer || whole.Sources.Contains(buffer):
                case ScalarStep { Op.Code: OpCode.At } read when facts.MayAlias(read.Op, store):
                    return null;
            }
        }
        var later = new HashSet<Op>(range.SelectMany(ScheduleWalk.Steps).OfType<ScalarStep>().Where(s => s.Op.Code == OpCode.At).Select(s => s.Op));
        return store.Operands.Take(3).All(o => IsKnownAt(o, facts, block, range, later)) ? new CpuPlacement(buffer, block.Steps[first], sweep, load, others) : null;
    }

    /// <summary>The scalar or view is known before the range, or can be computed there already.</summary>
    private static bool IsKnownAt(Value value, KernelFacts facts, ScheduledBlock block, List<Step> range, HashSet<Op> later)
    {
        if (value.Producer is not { } op) return true;
        if (!range.OfType<ScalarStep>().Any(s => s.Op == op)) return !range.Any(s => s is LoopStep l && l.Op == op || s is IfStep b && b.Op == op);
        return !later.Contains(op) && op.Operands.All(o => IsKnownAt(o, facts, block, range, later));
    }
}
