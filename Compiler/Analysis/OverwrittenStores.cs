using Fusion.Compiler.Ir;
using Fusion.Compiler.Scheduling;

namespace Fusion.Compiler.Analysis;

/// <summary>
/// Finds stores whose elements are overwritten entirely with nothing between that could read them: by a later store, by one
/// in each arm of a later branch or in a later loop that runs, or by the same store in the next iteration of its loop.
/// </summary>
internal static class OverwrittenStores
{
    public static IEnumerable<Finding> Find(Kernel kernel)
    {
        var facts = new KernelFacts(kernel);
        return Find(kernel.Body, null, facts);
    }

    private static IEnumerable<Finding> Find(Block block, Op? parent, KernelFacts facts)
    {
        for (var i = 0; i < block.Ops.Count; i++)
        {
            var op = block.Ops[i];
            foreach (var region in op.Regions)
                foreach (var inner in Find(region, op, facts)) yield return inner;
            if (op.Code != OpCode.Store) continue;
            if (Overwriting(op, block, i + 1, facts) is { } later) yield return new Finding(FindingKind.OverwrittenStore, op, [], later);
            else if (parent is not null && IsOfEveryIteration(op, parent, facts)) yield return new Finding(FindingKind.OverwrittenStore, op, ["the next iteration of its loop"]);
        }
    }

    /// <summary>The first operation from one place on that overwrites the store whatever is taken; null when it may be read, or stay.</summary>
    private static Op? Overwriting(Op store, Block block, int from, KernelFacts facts)
    {
        for (var i = from; i < block.Ops.Count; i++)
        {
            var op = block.Ops[i];
            if (op.Code == OpCode.Store && facts.SameTarget(store, op)) return op;
            if (op.Code == OpCode.If) return Overwriting(store, op.Regions[0], 0, facts) is { } one && Overwriting(store, op.Regions[1], 0, facts) is not null ? one : null;
            if (op.Code == OpCode.For) return Iterations(op) > 0 ? Overwriting(store, op.Regions[0], 0, facts) : null;
            if (op.Regions.Count > 0 || (Touches(op) && facts.MayAlias(op, store))) return null;
        }
        return null;
    }

    /// <summary>What reads the elements of a store, or changes them in another way.</summary>
    private static bool Touches(Op op) => op.Code is OpCode.Load or OpCode.Gather or OpCode.At || (OpCodes.HasEffect(op.Code) && op.Code != OpCode.Store);

    /// <summary>A store at a place that no iteration changes, of a loop that reads nothing there.</summary>
    private static bool IsOfEveryIteration(Op store, Op loop, KernelFacts facts)
    {
        if (loop.Code is not (OpCode.For or OpCode.While) || (loop.Code == OpCode.For && Iterations(loop) <= 1)) return false;
        var inside = new HashSet<Value>(loop.Regions.SelectMany(r => r.Arguments));
        foreach (var op in loop.Regions.SelectMany(r => r.Walk()))
        {
            if (Touches(op) && facts.MayAlias(op, store)) return false;
            // What is computed of values from outside is the same each time, unless it is read from memory.
            if (op.Code is OpCode.At || op.Regions.Count > 0 || op.Operands.Any(inside.Contains)) inside.UnionWith(op.Results);
            foreach (var argument in op.Regions.SelectMany(r => r.Arguments)) inside.Add(argument);
        }
        return !store.Operands.Take(store.Operands.Count - 1).Any(inside.Contains);
    }

    /// <summary>How often a loop runs, where its bounds are literals.</summary>
    private static double? Iterations(Op loop) =>
        loop.Operands.Take(3).Select(o => o.Producer is { Code: OpCode.Const } c ? c.Number : (double?)null).ToList() is [{ } lower, { } upper, { } step] && step > 0
            ? Math.Max(0, Math.Ceiling((upper - lower) / step)) : null;
}
