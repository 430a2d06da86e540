using Fusion.Compiler.Ir;
using Fusion.Compiler.Scheduling;

namespace Fusion.Compiler.Emit.Cpu;

/// <summary>
/// Products that a loop adds up from zero: the first iteration overwrites the tile instead of adding to zeros, which
/// therefore need not be written unless the loop runs not at all.
/// </summary>
internal sealed class CpuZeroStart
{
    private readonly Dictionary<DotStep, LoopStep> loopOf = [];
    private readonly Dictionary<FusedStep, LoopStep> fills = [];

    public CpuZeroStart(ScheduledKernel scheduled)
    {
        foreach (var block in ScheduleWalk.Blocks(scheduled.Body))
            for (var i = 1; i < block.Steps.Count; i++)
                if (block.Steps[i] is LoopStep { Op.Code: OpCode.For } loop && block.Steps[i - 1] is FusedStep fill) Find(scheduled, loop, fill);
    }

    /// <summary>The loop whose first iteration overwrites the product's tile; null where every one adds.</summary>
    public LoopStep? LoopOf(DotStep dot) => loopOf.TryGetValue(dot, out var loop) ? loop : null;

    /// <summary>The loop without whose iterations the sweep is needed; null where it always is.</summary>
    public LoopStep? LoopAfter(FusedStep fill) => fills.TryGetValue(fill, out var loop) ? loop : null;

    /// <summary>There is a first iteration, as constants alone tell.</summary>
    public static bool CertainlyRuns(LoopStep loop) => Constant(loop.Op.Operands[0]) < Constant(loop.Op.Operands[1]);

    private static double? Constant(Value value) => value.Producer switch
    {
        { Code: OpCode.Const } op => op.Number,
        { Code: OpCode.Dim } op when op.Dims[0] is LiteralDim extent => extent.Value,
        _ => null,
    };

    private void Find(ScheduledKernel scheduled, LoopStep loop, FusedStep fill)
    {
        var dots = new List<DotStep>();
        foreach (var sink in fill.Sinks)
        {
            if (sink.Kind != SinkKind.Buffer || !IsZero(sink.Value) || loop.Swaps.Any(s => s.Current == sink.Target || s.Next == sink.Target)) return;
            var index = loop.Op.Results.ToList().FindIndex(r => scheduled.BufferOf.TryGetValue(r, out var b) && b == sink.Target);
            var users = loop.Body.Steps.Where(s => ScheduleWalk.References(s, sink.Target!, scheduled.BufferOf)).ToList();
            if (index < 0 || loop.Op.Operands[3 + index] != sink.Value || users.Count != 1 || users[0] is not DotStep { Accumulate: true } dot || dot.Target != sink.Target || dot.Op.Operands[2] != loop.Body.Block.Arguments[1 + index]) return;
            dots.Add(dot);
        }
        fills[fill] = loop;
        foreach (var dot in dots) loopOf[dot] = loop;
    }

    private static bool IsZero(Value value) => value.Producer is { Code: OpCode.Full } full && full.Operands[0].Producer is { Code: OpCode.Const, Number: 0 } zero && 1 / zero.Number > 0;
}
