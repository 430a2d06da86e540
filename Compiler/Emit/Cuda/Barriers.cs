using Fusion.Compiler.Scheduling;

namespace Fusion.Compiler.Emit.Cuda;

/// <summary>
/// Decides where threads of a block wait for each other: before a step that touches what an earlier step wrote, or
/// writes what an earlier one touched, with no barrier in between.
/// </summary>
internal sealed class Barriers(SharedLayout layout, KernelFacts facts, IReadOnlyDictionary<Step, StepAccess> accesses)
{
    private readonly List<Step> log = [];
    private readonly Dictionary<Step, (HashSet<Step> Pending, int Logged)> entered = [];
    private HashSet<Step> pending = [];

    /// <summary>Whether copies past the registers may be under way, for which a thread has to wait before its next barrier.</summary>
    public bool HasCopies { get; set; }

    /// <summary>Whether any step since the last barrier touched what threads share.</summary>
    public bool HasPending => pending.Count > 0;

    /// <summary>A barrier was written for another reason.</summary>
    public void Clear() => pending.Clear();

    /// <summary>Notes a step; true when a barrier has to come before it.</summary>
    public bool Before(Step step)
    {
        if (step is LoopStep or IfStep)
        {
            entered[step] = ([.. pending], log.Count);
            return false;
        }
        if (accesses[step].IsEmpty) return false;
        var needed = pending.Any(p => Conflict(p, step));
        if (needed) pending.Clear();
        pending.Add(step);
        log.Add(step);
        return needed;
    }

    /// <summary>True when a barrier has to end an iteration, because the next one begins while threads are still in this one.</summary>
    public bool EndOfIteration(LoopStep loop)
    {
        var body = log.Skip(entered[loop].Logged).ToList();
        var needed = pending.Any(p => body.Any(s => Conflict(p, s)));
        if (needed) pending.Clear();
        return needed;
    }

    /// <summary>After a loop or branch, of which any part may not have run: barriers in it do not count.</summary>
    public void After(Step step)
    {
        if (!entered.TryGetValue(step, out var state)) return;
        pending = state.Pending;
        pending.UnionWith(log.Skip(state.Logged));
        HasCopies |= log.Skip(state.Logged).Any(s => s is StageStep);
    }

    private bool Conflict(Step earlier, Step later)
    {
        StepAccess a = accesses[earlier], b = accesses[later];
        return Overlap(Written(earlier), Touched(later)) || Overlap(Touched(earlier), Written(later))
            || a.ViewWrites.Any(w => b.ViewWrites.Concat(b.ViewReads).Any(o => facts.MayAlias(w, o)))
            || b.ViewWrites.Any(w => a.ViewReads.Any(o => facts.MayAlias(w, o)));
    }

    private IEnumerable<object> Written(Step step) =>
        accesses[step].ScratchBytes > 0 ? accesses[step].Writes.Append<object>(step) : accesses[step].Writes;

    private IEnumerable<object> Touched(Step step) => Written(step).Concat(accesses[step].Reads);

    private bool Overlap(IEnumerable<object> a, IEnumerable<object> b)
    {
        var ranges = b.SelectMany(layout.Ranges).ToList();
        return a.SelectMany(layout.Ranges).Any(x => ranges.Any(y => x.Begin < y.End && y.Begin < x.End));
    }
}
