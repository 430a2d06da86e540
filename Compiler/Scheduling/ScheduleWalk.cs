using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Scheduling;

/// <summary>Ways through a schedule: its blocks, its steps, and the buffers and memory that a step touches.</summary>
internal static class ScheduleWalk
{
    /// <summary>The block and all that are nested in it.</summary>
    public static IEnumerable<ScheduledBlock> Blocks(ScheduledBlock block) => block.Steps.SelectMany(Nested).SelectMany(Blocks).Prepend(block);

    /// <summary>All steps of a block and of those nested in it.</summary>
    public static IEnumerable<Step> Steps(ScheduledBlock block) => block.Steps.SelectMany(Steps);

    /// <summary>The step and all that are nested in it.</summary>
    public static IEnumerable<Step> Steps(Step step) => Nested(step).SelectMany(Steps).Prepend(step);

    /// <summary>The operands of a product, also where it reads their transpositions.</summary>
    public static IEnumerable<Value> Operands(DotStep dot) =>
        dot.Op.Operands.Take(2).SelectMany(o => o.Producer is { Code: OpCode.Transpose } turned ? [o, turned.Operands[0]] : new[] { o });

    /// <summary>The step, or one nested in it, reads or writes the buffer.</summary>
    public static bool References(Step step, TileBuffer buffer, IReadOnlyDictionary<Value, TileBuffer> bufferOf)
    {
        return Steps(step).Any(inner => inner switch
        {
            FusedStep sweep => sweep.Sinks.Any(s => s.Target == buffer || SweepAnalysis.Evaluated(s, bufferOf, SweepAnalysis.OwnExpressions(sweep, bufferOf)).Any(IsThere)),
            DotStep dot => dot.Target == buffer || Operands(dot).Any(IsThere),
            WholeStep whole => whole.Target == buffer || whole.Sources.Contains(buffer),
            StageStep stage => stage.Target == buffer,
            _ => false,
        });

        bool IsThere(Value value) => bufferOf.TryGetValue(value, out var b) && b == buffer;
    }

    /// <summary>Operations on views that a sweep or product carries out, besides its products' results.</summary>
    public static IEnumerable<Op> Accesses(Step step, IReadOnlyDictionary<Value, TileBuffer> bufferOf) => step switch
    {
        FusedStep sweep => sweep.Sinks.SelectMany(s => SweepAnalysis.Evaluated(s, bufferOf, SweepAnalysis.OwnExpressions(sweep, bufferOf)).Select(v => v.Producer).Append(s.Kind == SinkKind.Store ? s.Op : null))
            .OfType<Op>().Where(op => op.Code is OpCode.Load or OpCode.Gather || OpCodes.HasEffect(op.Code)),
        DotStep dot => Operands(dot).Select(v => v.Producer).OfType<Op>().Where(op => op.Code == OpCode.Load),
        _ => [],
    };

    private static IEnumerable<ScheduledBlock> Nested(Step step) => step switch
    {
        LoopStep loop => loop.Condition is null ? [loop.Body] : [loop.Condition, loop.Body],
        IfStep branch => [branch.Then, branch.Otherwise],
        _ => [],
    };
}
