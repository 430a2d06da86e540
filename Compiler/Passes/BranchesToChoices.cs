using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Passes;

/// <summary>
/// A branch that only computes a few elements of tiles, such as <c>if (causal) visible &amp;= …</c>, as a choice between both
/// results: it can be part of a sweep, while a branch writes its tiles to memory for what follows. For the CPU, where
/// [Const] conditions are known when the kernel runs; elsewhere <see cref="Specialize"/> has dropped the branch.
/// </summary>
internal sealed class BranchesToChoices : Rewriter
{
    /// <summary>Elementwise operations of both sides together; more of them cost more than the memory.</summary>
    private const int Most = 8;

    protected override void Rewrite(Op op)
    {
        if (op.Code != OpCode.If || !op.Results.Any(r => r.IsTile) || !IsCheap(op))
        {
            Copy(op);
            return;
        }
        var condition = Map(op.Operands[0]);
        var (whenTrue, whenFalse) = (Inline(op.Regions[0]), Inline(op.Regions[1]));
        for (var i = 0; i < op.Results.Count; i++)
            SetMap(op.Results[i], whenTrue[i] == whenFalse[i] ? whenTrue[i] : Builder.Elementwise(OpCode.Select, condition, whenTrue[i], whenFalse[i]));
    }

    private static bool IsCheap(Op branch)
    {
        var ops = branch.Regions.SelectMany(r => r.Ops).Where(op => op.Code != OpCode.Yield).ToList();
        return ops.All(IsHarmless) && ops.Count(op => OpCodes.IsElementwise(op.Code)) <= Most;
    }

    /// <summary>Reads no memory, divides nothing, and costs no more than arithmetic, so that it may run although its side is not taken.</summary>
    private static bool IsHarmless(Op op) =>
        op.Code is OpCode.Const or OpCode.Dim or OpCode.Length or OpCode.InBounds or OpCode.Coordinates or OpCode.Full or OpCode.Splat
        || (OpCodes.IsElementwise(op.Code) && !OpCodes.IsTranscendental(op.Code) && op.Code != OpCode.Rem);
}
