using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Passes;

/// <summary>Replaces [Const] and [Tune] parameters by literals, folds scalar arithmetic and drops branches that cannot be taken.</summary>
public sealed class Specialize(IReadOnlyDictionary<string, int> values) : Rewriter
{
    /// <exception cref="IrException">A [Const] or [Tune] parameter has no value.</exception>
    public static Kernel Apply(Kernel kernel, IReadOnlyDictionary<string, int> values)
    {
        foreach (var p in kernel.Parameters)
            if (p.Kind is (ParameterKind.Const or ParameterKind.Tune) && !values.ContainsKey(p.Name))
                throw new IrException($"{kernel.Name}: no value for {p.Name}");
        return new Specialize(values).Run(kernel);
    }

    /// <inheritdoc/>
    protected override Dim Rewrite(Dim dim) => dim.Substitute(values);

    /// <inheritdoc/>
    protected override IrType Rewrite(IrType type) =>
        type is TileType t ? t with { Rows = t.Rows.Substitute(values), Columns = t.Columns.Substitute(values) } : type;

    /// <inheritdoc/>
    protected override void BeginTopBlock(Kernel source)
    {
        foreach (var parameter in source.Parameters)
            if (values.TryGetValue(parameter.Name, out var value)) SetMap(parameter.Value, Builder.Literal(value, parameter.Value.Element));
    }

    /// <inheritdoc/>
    protected override void Rewrite(Op op)
    {
        if (op.Code == OpCode.Dim && op.Dims[0].Substitute(values) is LiteralDim dim)
        {
            SetMap(op.Result, Builder.Int(dim.Value));
            return;
        }
        if (op.Code == OpCode.If && Literal(Map(op.Operands[0])) is { } condition)
        {
            var taken = Inline(op.Regions[condition != 0 ? 0 : 1]);
            for (var i = 0; i < op.Results.Count; i++) SetMap(op.Results[i], taken[i]);
            return;
        }
        if (op.Results.Count == 1 && op.Result.IsScalar && OpCodes.IsElementwise(op.Code))
        {
            var operands = op.Operands.Select(Map).ToList();
            if (operands.All(o => Literal(o) is not null) && Fold(op, operands) is { } folded)
            {
                SetMap(op.Result, Builder.Literal(folded, op.Result.Element));
                return;
            }
        }
        Copy(op);
    }

    private static double? Literal(Value value) => value.Producer is { Code: OpCode.Const } op ? op.Number : null;

    private static double? Fold(Op op, List<Value> operands)
    {
        if (operands.Append(op.Result).Any(v => v.Element is not (ElementType.I32 or ElementType.Bool))) return null;
        var a = (int)Literal(operands[0])!.Value;
        var b = operands.Count > 1 ? (int)Literal(operands[1])!.Value : 0;
        return op.Code switch
        {
            OpCode.Add => unchecked(a + b),
            OpCode.Sub => unchecked(a - b),
            OpCode.Mul => unchecked(a * b),
            OpCode.Div when b != 0 => a / b,
            OpCode.Rem when b != 0 => a % b,
            OpCode.Min => Math.Min(a, b),
            OpCode.Max => Math.Max(a, b),
            OpCode.Neg => unchecked(-a),
            OpCode.And => a & b,
            OpCode.Or => a | b,
            OpCode.Xor => a ^ b,
            OpCode.Not => operands[0].Element == ElementType.Bool ? 1 - a : ~a,
            OpCode.Lt => a < b ? 1 : 0,
            OpCode.Le => a <= b ? 1 : 0,
            OpCode.Gt => a > b ? 1 : 0,
            OpCode.Ge => a >= b ? 1 : 0,
            OpCode.Eq => a == b ? 1 : 0,
            OpCode.Ne => a != b ? 1 : 0,
            _ => null,
        };
    }
}
