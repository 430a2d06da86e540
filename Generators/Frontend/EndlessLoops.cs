using Fusion.Compiler.Ir;
using Fusion.Compiler.Scheduling;

namespace Fusion.Generators.Frontend;

/// <summary>
/// While loops that nothing ends: their condition holds, or may hold, and reads nothing that an iteration changes. A GPU
/// would not come back from one. What cannot be shown is not reported.
/// </summary>
internal static class EndlessLoops
{
    /// <summary>Whether the loop, once it runs, runs for ever.</summary>
    public static bool Is(Op loop, Kernel kernel)
    {
        Block condition = loop.Regions[0], body = loop.Regions[1];
        if (condition.Yields[0].Producer is { Code: OpCode.Const, Number: 0 }) return false;
        var changed = new HashSet<Value>(condition.Arguments.Where((_, i) => body.Yields[i] != body.Arguments[i]));
        var reads = condition.Walk().ToList();
        if (reads.Any(op => op.Operands.Any(changed.Contains))) return false;
        var facts = new KernelFacts(kernel);
        var writes = body.Walk().Where(op => OpCodes.HasEffect(op.Code)).ToList();
        // Which views of a [Device] method are one tensor is known where it is called.
        return !reads.Where(op => op.Code == OpCode.At).Any(read => writes.Any(write => kernel.IsDevice || facts.MayAlias(read, write)));
    }
}
