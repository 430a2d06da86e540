using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Analysis;

/// <summary>Whether a value may change with another. What a loop carries and a branch yields may change with anything.</summary>
internal sealed class Dependence
{
    private readonly HashSet<Value> inputs;
    private readonly Dictionary<Value, Op> loops = [];

    public Dependence(Kernel kernel)
    {
        inputs = [.. kernel.Parameters.Select(p => p.Value), .. kernel.Body.Arguments];
        foreach (var loop in kernel.Body.Walk().Where(op => op.Code == OpCode.For)) loops[loop.Regions[0].Arguments[0]] = loop;
    }

    public bool On(Value value, Value other)
    {
        if (value == other) return true;
        if (value.Producer is { } op) return op.Regions.Count > 0 || op.Operands.Any(o => On(o, other));
        if (loops.TryGetValue(value, out var loop)) return loop.Operands.Take(3).Any(bound => On(bound, other));
        return !inputs.Contains(value);
    }
}
