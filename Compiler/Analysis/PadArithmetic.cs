using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Analysis;

/// <summary>What elementwise operations make of padding. Where one operand is padding, the others hold any finite data.</summary>
internal static class PadArithmetic
{
    /// <summary>The padding of a result; null stands for data that is not padding.</summary>
    public static Pad Apply(Op op, IReadOnlyList<double?> o)
    {
        var known = o.All(v => v is not null);
        double A() => o[0]!.Value;
        double B() => o[1]!.Value;
        switch (op.Code)
        {
            // An infinity stays one whatever finite data is added to it, and 0 times such data is 0.
            case OpCode.Add or OpCode.Sub when !known:
                return Infinity(o[0]) is { } left ? Pad.Of(left) : Infinity(o[1]) is { } right ? Pad.Of(op.Code == OpCode.Add ? right : -right) : Pad.Unknown;
            case OpCode.Mul when !known:
                return o[0] is 0 || o[1] is 0 ? Pad.Of(0) : Pad.Unknown;
            case OpCode.Div when o[0] is 0 && o[1] is null:
                return Pad.Of(0);
            case OpCode.And when o[0] is 0 || o[1] is 0:
                return Pad.Of(0);
            case OpCode.Or when op.Result.Element == ElementType.Bool && (o[0] is 1 || o[1] is 1):
                return Pad.Of(1);
            case OpCode.Min when !known:
                return o.Contains(double.NegativeInfinity) ? Pad.Of(double.NegativeInfinity) : Pad.Unknown;
            case OpCode.Max when !known:
                return o.Contains(double.PositiveInfinity) ? Pad.Of(double.PositiveInfinity) : Pad.Unknown;
            case OpCode.Select when o[0] is { } condition:
                return (condition != 0 ? o[1] : o[2]) is { } chosen ? Pad.Of(chosen) : Pad.Unknown;
            case OpCode.Select:
                return o[1] is { } either && o[2] is { } other && either.Equals(other) ? Pad.Of(either) : Pad.Unknown;
            case OpCode.Fma when o[2] is { } addend && (o[0] is 0 || o[1] is 0):
                return Pad.Of(addend);
        }
        if (!known) return Pad.Unknown;
        double? value = op.Code switch
        {
            OpCode.Add => A() + B(),
            OpCode.Sub => A() - B(),
            OpCode.Mul => A() * B(),
            OpCode.Div => A() / B(),
            OpCode.Min => Math.Min(A(), B()),
            OpCode.Max => Math.Max(A(), B()),
            OpCode.Neg => -A(),
            OpCode.Abs => Math.Abs(A()),
            OpCode.Floor => Math.Floor(A()),
            OpCode.Ceiling => Math.Ceiling(A()),
            OpCode.Round => Math.Round(A()),
            OpCode.Pow => Math.Pow(A(), B()),
            OpCode.Erf when A() == 0 => 0,
            OpCode.Exp => Math.Exp(A()),
            OpCode.Exp2 => Math.Pow(2, A()),
            OpCode.Log => Math.Log(A()),
            OpCode.Sqrt => Math.Sqrt(A()),
            OpCode.Tanh => Math.Tanh(A()),
            OpCode.Sigmoid => 1 / (1 + Math.Exp(-A())),
            OpCode.Sin => Math.Sin(A()),
            OpCode.Cos => Math.Cos(A()),
            OpCode.Fma => (A() * B()) + o[2]!.Value,
            OpCode.Cast => A(),
            OpCode.Not when op.Result.Element == ElementType.Bool => 1 - A(),
            OpCode.Lt => A() < B() ? 1 : 0,
            OpCode.Le => A() <= B() ? 1 : 0,
            OpCode.Gt => A() > B() ? 1 : 0,
            OpCode.Ge => A() >= B() ? 1 : 0,
            OpCode.Eq => A().Equals(B()) ? 1 : 0,
            OpCode.Ne => A().Equals(B()) ? 0 : 1,
            _ => null,
        };
        // -0 is as neutral as 0.
        return value is { } v ? Pad.Of(v == 0 ? 0 : v) : Pad.Unknown;
    }

    private static double? Infinity(double? value) => value is { } v && double.IsInfinity(v) ? v : null;
}
