using Fusion.Compiler.Ir;
using Fusion.Compiler.Scheduling;

namespace Fusion.Compiler.Analysis;

/// <summary>
/// Finds stores whose elements a later store of the same block overwrites entirely, with nothing between them that could
/// read them.
/// </summary>
internal static class OverwrittenStores
{
    public static IEnumerable<Finding> Find(Kernel kernel)
    {
        var facts = new KernelFacts(kernel);
        return Find(kernel.Body, facts);
    }

    private static IEnumerable<Finding> Find(Block block, KernelFacts facts)
    {
        for (var i = 0; i < block.Ops.Count; i++)
        {
            var op = block.Ops[i];
            foreach (var region in op.Regions)
                foreach (var inner in Find(region, facts)) yield return inner;
            if (op.Code == OpCode.Store && Overwriting(block, i, facts) is { } later) yield return new Finding(FindingKind.OverwrittenStore, op, [], later);
        }
    }

    private static Op? Overwriting(Block block, int first, KernelFacts facts)
    {
        var store = block.Ops[first];
        for (var i = first + 1; i < block.Ops.Count; i++)
        {
            var op = block.Ops[i];
            if (op.Code == OpCode.Store && facts.SameTarget(store, op)) return op;
            if (op.Regions.Count > 0 || ((op.Code is OpCode.Load or OpCode.Gather or OpCode.At || (OpCodes.HasEffect(op.Code) && op.Code != OpCode.Store)) && facts.MayAlias(op, store))) return null;
        }
        return null;
    }
}
