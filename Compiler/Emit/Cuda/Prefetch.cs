using Fusion.Compiler.Ir;
using Fusion.Compiler.Scheduling;

namespace Fusion.Compiler.Emit.Cuda;

/// <summary>
/// Software pipelining: copies of operands whose place follows from the loop's index alone are started some iterations
/// ahead, so that they arrive while others are multiplied.
/// </summary>
internal static class Prefetch
{
    /// <summary>Takes such copies out of a For's body.</summary>
    public static void Apply(LoopStep loop, int copies)
    {
        if (loop.Op.Code != OpCode.For) return;
        foreach (var stage in loop.Body.Steps.OfType<StageStep>().Where(s => s.Load.Operands.All(v => IsKnownAhead(v, loop.Body.Block))).ToList())
        {
            loop.Body.Steps.Remove(stage);
            loop.Prefetches.Add(stage);
            stage.Target.Copies = copies;
        }
    }

    /// <summary>The scalar operations of the body that give a copy its place, in order.</summary>
    public static IEnumerable<Op> PlaceOf(LoopStep loop)
    {
        var needed = new HashSet<Op>();
        foreach (var operand in loop.Prefetches.SelectMany(s => s.Load.Operands)) Need(operand);
        return loop.Body.Block.Ops.Where(needed.Contains);

        void Need(Value value)
        {
            if (value.Producer is not { } op || !loop.Body.Block.Ops.Contains(op) || !needed.Add(op)) return;
            foreach (var operand in op.Operands) Need(operand);
        }
    }

    /// <summary>Defined outside, the index itself, or computed from those without reading memory.</summary>
    private static bool IsKnownAhead(Value value, Block body)
    {
        if (value.Producer is not { } op) return !body.Arguments.Contains(value) || body.Arguments[0] == value;
        if (!body.Ops.Contains(op)) return true;
        return op.Regions.Count == 0 && op.Code != OpCode.At && !OpCodes.HasEffect(op.Code)
            && op.Results.All(r => r.IsScalar || r.Type is ViewType) && op.Operands.All(o => IsKnownAhead(o, body));
    }
}
