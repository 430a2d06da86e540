using Fusion.Compiler.Scheduling;

namespace Fusion.Compiler.Emit.Cuda;

/// <summary>
/// Decides where threads of a block wait for each other: before a step that touches what an earlier step wrote, or
/// writes what an earlier one touched, with no barrier in between.
/// </summary>
internal sealed class Barriers(SharedLayout layout, KernelFacts facts, IReadOnlyDictionary<Step, StepAccess> accesses)
{
    private readonly List<Step> log = [];
    private readonly Dictionary<Step, (State State, int Logged)> entered = [];
    private State now = new([], false);

    /// <summary>Whether any step since the last barrier touched what threads share.</summary>
    public bool HasPending => now.Pending.Count > 0;

    /// <summary>Notes a step; true when a barrier has to come before it.</summary>
    public bool Before(Step step)
    {
        if (step is LoopStep or IfStep)
        {
            // Copies ahead of a loop are its own affair, but an outer loop that comes round meets them again.
            if (step is LoopStep loop) log.AddRange(loop.Prefetches);
            entered[step] = (now, log.Count);
            return false;
        }
        return !accesses[step].IsEmpty && now.Pending.Any(p => Conflict(p, step));
    }

    /// <summary>The step follows, after the barrier if there was one.</summary>
    public void Follow(Step step)
    {
        if (step is LoopStep or IfStep || accesses[step].IsEmpty) return;
        now = new State([.. now.Pending, step], now.HasCopies || step is StageStep);
        log.Add(step);
    }

    /// <summary>A barrier is written; true when each thread has to wait for its copies past the registers before it.</summary>
    public bool Meet()
    {
        var wait = now.HasCopies;
        now = new State([], false);
        return wait;
    }

    /// <summary>True when a barrier has to end an iteration, because the next one begins while threads are still in this one.</summary>
    public bool EndOfIteration(LoopStep loop)
    {
        var body = log.Skip(entered[loop].Logged).ToList();
        return now.Pending.Any(p => body.Any(s => Conflict(p, s)));
    }

    /// <summary>Between the sides of a branch: the other one begins where the first one did.</summary>
    public void Otherwise(IfStep branch) => now = entered[branch].State;

    /// <summary>After a loop or branch, of which any part may not have run: barriers in it do not count.</summary>
    public void After(Step step)
    {
        if (!entered.TryGetValue(step, out var before)) return;
        var inside = log.Skip(before.Logged).ToList();
        now = new State([.. before.State.Pending, .. inside], now.HasCopies || before.State.HasCopies || inside.Any(s => s is StageStep));
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

    /// <summary>What has happened since the last barrier, as one value: a part of it alone is never kept or brought back.</summary>
    /// <param name="Pending">Steps that touched what threads share.</param>
    /// <param name="HasCopies">Whether copies past the registers may be under way.</param>
    private sealed record State(HashSet<Step> Pending, bool HasCopies);
}
