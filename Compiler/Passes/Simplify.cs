using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Passes;

/// <summary>
/// Makes a specialised kernel say everything once: scalars, views and coordinates that are computed again are those that
/// were computed before, a choice whose condition is known is what it chooses, and what neither adds nor multiplies is left out.
/// </summary>
public sealed class Simplify : Rewriter
{
    /// <summary>What is known in each block around the one that is written, outermost first.</summary>
    private readonly List<Dictionary<string, Value>> known = [];

    /// <summary>Numbers of values, for their keys.</summary>
    private readonly Dictionary<Value, int> numbers = [];

    /// <inheritdoc/>
    protected override void RunBlock(Block source, Block target, Action? begin = null)
    {
        known.Add([]);
        base.RunBlock(source, target, begin);
        known.RemoveAt(known.Count - 1);
    }

    /// <inheritdoc/>
    protected override void Rewrite(Op op)
    {
        if (Operand(op) is { } same)
        {
            Stand(op, same);
            return;
        }
        if (op is { Code: OpCode.Cast, Result: { IsTile: true, Element: ElementType.F32 or ElementType.I32 } } && op.Operands[0].Element == ElementType.Bool && Literal(op, 0) is { } answer)
        {
            var full = new Op(OpCode.Full, [Builder.Literal(answer, op.Result.Element)]);
            full.Dims.AddRange([op.Result.Tile.Rows, op.Result.Tile.Columns]);
            SetMap(op.Result, Builder.Add(full));
            return;
        }
        if (!IsRepeatable(op))
        {
            Copy(op);
            return;
        }
        var key = Key(op);
        if (known.Select(scope => scope.TryGetValue(key, out var found) ? found : null).FirstOrDefault(v => v is not null) is { } before)
        {
            Stand(op, before);
            return;
        }
        Copy(op);
        known[known.Count - 1][key] = Map(op.Result);
    }

    /// <summary>Lets a value of the copy stand for a result, under its name if it has none.</summary>
    private void Stand(Op op, Value value) => SetMap(op.Result, op.Result.Name is { } name && value.Producer is not null ? value.Named(name) : value);

    /// <summary>The operand that the operation always gives; null where it computes something.</summary>
    private Value? Operand(Op op)
    {
        if (op.Code == OpCode.Select && Literal(op, 0) is { } chosen && op.Operands[chosen != 0 ? 1 : 2] is var result && result.Type == op.Result.Type) return Map(result);
        if (op.Code == OpCode.And && op.Result.Element == ElementType.Bool)
        {
            if (Literal(op, 0) is 1 && op.Operands[1].Type == op.Result.Type) return Map(op.Operands[1]);
            if (Literal(op, 1) is 1 && op.Operands[0].Type == op.Result.Type) return Map(op.Operands[0]);
        }
        if (op.Results.Count != 1 || !op.Result.IsScalar || op.Result.Element is not (ElementType.I32 or ElementType.I64)) return null;
        return op.Code switch
        {
            OpCode.Add when Literal(op, 0) == 0 => Map(op.Operands[1]),
            OpCode.Add or OpCode.Sub when Literal(op, 1) == 0 => Map(op.Operands[0]),
            OpCode.Mul when Literal(op, 0) == 1 => Map(op.Operands[1]),
            OpCode.Mul or OpCode.Div when Literal(op, 1) == 1 => Map(op.Operands[0]),
            _ => null,
        };
    }

    /// <summary>The number that an operand is, or that all elements of it are.</summary>
    private double? Literal(Op op, int operand)
    {
        var producer = Map(op.Operands[operand]).Producer;
        if (producer is { Code: OpCode.Full or OpCode.Splat }) producer = producer.Operands[0].Producer;
        return producer is { Code: OpCode.Const } literal ? literal.Number : null;
    }

    /// <summary>Gives the same wherever it stands, and costs nothing to keep: tiles but coordinates stay what the schedule fuses.</summary>
    private static bool IsRepeatable(Op op) => op.Code switch
    {
        OpCode.Const or OpCode.Dim or OpCode.Length or OpCode.Slice or OpCode.AsColumn or OpCode.Coordinates => true,
        _ => op.Results.Count == 1 && op.Result.IsScalar && OpCodes.IsElementwise(op.Code),
    };

    private string Key(Op op)
    {
        var operands = string.Join(",", op.Operands.Select(o => Number(Map(o))));
        var literal = op.Code == OpCode.Const ? $"{BitConverter.DoubleToInt64Bits(op.Number)}/{op.Whole}" : "";
        return $"{op.Code} {operands} {op.Axis} {op.AxisIndex} {string.Join(",", op.Dims)} {literal} {op.Result.Type}";
    }

    private int Number(Value value)
    {
        if (!numbers.TryGetValue(value, out var number)) numbers[value] = number = numbers.Count;
        return number;
    }
}
