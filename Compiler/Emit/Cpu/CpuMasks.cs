using Fusion.Compiler.Ir;
using Fusion.Compiler.Scheduling;

namespace Fusion.Compiler.Emit.Cpu;

/// <summary>
/// Comparisons of coordinates in a sweep that hold for a whole tile when they hold at its worst corner: bounds checks and
/// causal masks, in all tiles but those at an edge. A sweep that selects by them is written twice, once without them.
/// </summary>
internal sealed class CpuMasks
{
    private readonly CpuNames names;
    private readonly IReadOnlyDictionary<Value, TileBuffer> bufferOf;
    private readonly HashSet<Value> own;
    private readonly List<string> checks = [];
    private readonly HashSet<Value> holds = [];

    private CpuMasks(CpuNames names, IReadOnlyDictionary<Value, TileBuffer> bufferOf, HashSet<Value> own)
    {
        this.names = names;
        this.bufferOf = bufferOf;
        this.own = own;
    }

    /// <summary>The masks of a sweep; null when no selection depends on one.</summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="bufferOf">Where values lie that are not expressions.</param>
    /// <param name="own">Buffered values that are expressions in this sweep.</param>
    /// <param name="names">Spellings of scalars.</param>
    public static CpuMasks? Of(FusedStep sweep, IReadOnlyDictionary<Value, TileBuffer> bufferOf, HashSet<Value> own, CpuNames names)
    {
        var masks = new CpuMasks(names, bufferOf, own);
        foreach (var sink in sweep.Sinks)
            foreach (var value in SweepAnalysis.Evaluated(sink, bufferOf, own))
                if (value.Producer is { Code: OpCode.Select } select && !value.Tile.Columns.IsOne) masks.Find(select.Operands[0]);
        return masks.checks.Count == 0 ? null : masks;
    }

    /// <summary>A C# condition: all of the masks hold in the whole tile.</summary>
    public string Condition => string.Join("\n    && ", checks.Distinct());

    /// <summary>What a value is where the masks hold.</summary>
    public Value Resolve(Value value) => value.Producer switch
    {
        { Code: OpCode.Select } select when (!bufferOf.ContainsKey(value) || own.Contains(value)) && AlwaysHolds(select.Operands[0]) => Resolve(select.Operands[1]),
        { Code: OpCode.And } both when value.Element == ElementType.Bool && AlwaysHolds(both.Operands[0]) => Resolve(both.Operands[1]),
        { Code: OpCode.And } both when value.Element == ElementType.Bool && AlwaysHolds(both.Operands[1]) => Resolve(both.Operands[0]),
        _ => value,
    };

    private bool AlwaysHolds(Value condition) =>
        holds.Contains(condition) || condition.Producer is { Code: OpCode.And } both && both.Operands.All(AlwaysHolds);

    private void Find(Value condition)
    {
        if (!condition.IsTile || bufferOf.ContainsKey(condition) || condition.Producer is not { } op) return;
        if (op.Code == OpCode.And)
            foreach (var operand in op.Operands) Find(operand);
        else if (op.Code is OpCode.Ge or OpCode.Gt or OpCode.Le or OpCode.Lt && !holds.Contains(condition)
            && Bounds(op.Operands[0]) is { } left && Bounds(op.Operands[1]) is { } right)
        {
            if (op.Code is OpCode.Le or OpCode.Lt) (left, right) = (right, left);
            checks.Add($"CpuMath.{(op.Code is OpCode.Ge or OpCode.Le ? "IsAtLeast" : "IsAbove")}({left.Low}, {left.High}, {right.Low}, {right.High})");
            holds.Add(condition);
        }
    }

    /// <summary>The least and the largest element of an int tile, as longs, so that sums do not wrap.</summary>
    private (string Low, string High)? Bounds(Value value)
    {
        if (value.Element != ElementType.I32) return null;
        if (value.IsScalar) return ($"(long){names[value]}", $"(long){names[value]}");
        if (bufferOf.ContainsKey(value)) return null;
        var op = value.Producer;
        switch (op?.Code)
        {
            case OpCode.Splat or OpCode.Full:
                return Bounds(op.Operands[0]);
            case OpCode.Coordinates when Bounds(op.Operands[0]) is { } start:
                return (start.Low, $"{start.High} + {op.Dims[0]} - 1");
            case OpCode.Add when Bounds(op.Operands[0]) is { } a && Bounds(op.Operands[1]) is { } b:
                return ($"{a.Low} + {b.Low}", $"{a.High} + {b.High}");
            case OpCode.Sub when Bounds(op.Operands[0]) is { } a && Bounds(op.Operands[1]) is { } b:
                return ($"{a.Low} - ({b.High})", $"{a.High} - ({b.Low})");
            default:
                return null;
        }
    }
}
