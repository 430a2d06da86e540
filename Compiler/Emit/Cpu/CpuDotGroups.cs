using Fusion.Compiler.Ir;
using Fusion.Compiler.Scheduling;

namespace Fusion.Compiler.Emit.Cpu;

/// <summary>
/// Four products that follow each other and share their left operand, with results of one shape: done together,
/// they read four right operands side by side.
/// </summary>
internal sealed class CpuDotGroups
{
    private const int Size = 4;

    private readonly Dictionary<DotStep, IReadOnlyList<DotStep>> groupOf = [];

    public CpuDotGroups(ScheduledKernel scheduled, CpuZeroStart zeroStarts)
    {
        foreach (var block in ScheduleWalk.Blocks(scheduled.Body))
        {
            var run = new List<DotStep>();
            foreach (var step in block.Steps)
            {
                // Scalars between products depend on none of them.
                if (step is ScalarStep) continue;
                if (step is not DotStep dot || !Fits(dot)) run.Clear();
                else
                {
                    if (run.Count > 0 && (!Joins(dot, run, scheduled) || zeroStarts.LoopOf(dot) != zeroStarts.LoopOf(run[0]))) run.Clear();
                    run.Add(dot);
                    if (run.Count < Size) continue;
                    var group = run.ToArray();
                    foreach (var member in group) groupOf[member] = group;
                    run.Clear();
                }
            }
        }
    }

    /// <summary>The product is done later, with the last of its group.</summary>
    public bool Waits(DotStep step) => groupOf.TryGetValue(step, out var group) && group[Size - 1] != step;

    /// <summary>The group that is done where this product stands; null where it stands alone.</summary>
    public IReadOnlyList<DotStep>? EndingWith(DotStep step) => groupOf.TryGetValue(step, out var group) && group[Size - 1] == step ? group : null;

    private static bool Fits(DotStep dot) => dot.Target is { Element: ElementType.F32, IsColumn: false } && !dot.Op.IsTensorFloat;

    private static bool Joins(DotStep dot, List<DotStep> run, ScheduledKernel scheduled)
    {
        var first = run[0];
        return dot.Op.Operands[0] == first.Op.Operands[0] && dot.Accumulate == first.Accumulate
            && dot.Op.Result.Tile.Rows == first.Op.Result.Tile.Rows && dot.Op.Result.Tile.Columns == first.Op.Result.Tile.Columns
            && run.All(earlier => earlier.Target != dot.Target && !ScheduleWalk.References(dot, earlier.Target, scheduled.BufferOf) && !ScheduleWalk.References(earlier, dot.Target, scheduled.BufferOf));
    }
}
