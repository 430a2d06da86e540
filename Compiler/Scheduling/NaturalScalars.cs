using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Scheduling;

/// <summary>
/// Scalars that are plainly not negative: literals, grid indices, indices of loops that begin at such a scalar, extents,
/// lengths, and sums and products of those (which would have to wrap to be negative).
/// </summary>
internal sealed class NaturalScalars
{
    private readonly HashSet<Value> indices;

    public NaturalScalars(Kernel kernel)
    {
        indices = [.. kernel.Body.Arguments];
        foreach (var loop in kernel.Body.Walk().Where(op => op.Code == OpCode.For))
            if (Contains(loop.Operands[0])) indices.Add(loop.Regions[0].Arguments[0]);
    }

    public bool Contains(Value value) => value.Producer is not { } op ? indices.Contains(value) : op.Code switch
    {
        OpCode.Const => op.Number >= 0,
        OpCode.Dim or OpCode.Length => true,
        OpCode.Add or OpCode.Mul => op.Operands.All(Contains),
        _ => false,
    };
}
