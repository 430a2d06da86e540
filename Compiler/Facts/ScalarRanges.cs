using System.Globalization;
using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Facts;

/// <summary>
/// What is known of program-uniform integers without running anything: that they are not negative, what divides them, and
/// the largest value they take over all programs and iterations. The latter is an expression of what a launch knows, in
/// postfix notation: <c>g0</c> an extent of the grid, <c>v1.0</c> a length of a view, numbers, <c>+ - * / min max</c>.
/// </summary>
internal sealed class ScalarRanges
{
    private const int MostDivisor = 1 << 16;

    private readonly Kernel kernel;
    private readonly Dictionary<Value, Op> loops = [];

    public ScalarRanges(Kernel kernel)
    {
        this.kernel = kernel;
        foreach (var op in kernel.Body.Walk())
            if (op.Code == OpCode.For) loops[op.Regions[0].Arguments[0]] = op;
    }

    /// <summary>Position of a view among the kernel's views.</summary>
    public int ViewIndex(Value parameter) =>
        kernel.Parameters.Where(p => p.Kind == ParameterKind.View).TakeWhile(p => p.Value != parameter).Count();

    /// <summary>The axis of the parameter that an axis of a view cut from it is; null for the second axis of a column.</summary>
    public static (Value Parameter, int Axis)? RootAxis(Value view, int axis) => view.Producer switch
    {
        null => (view, axis),
        { Code: OpCode.Slice } slice => RootAxis(slice.Operands[0], axis + slice.Operands.Count - 1),
        { Code: OpCode.AsColumn } column => axis == 0 ? RootAxis(column.Operands[0], 0) : null,
        _ => null,
    };

    public bool IsNotNegative(Value value)
    {
        if (kernel.Body.Arguments.Contains(value)) return true;
        if (loops.TryGetValue(value, out var loop)) return IsNotNegative(loop.Operands[0]) && Literal(loop.Operands[2]) > 0;
        return value.Producer switch
        {
            { Code: OpCode.Const } literal => literal.Number >= 0,
            { Code: OpCode.Length } => true,
            { Code: OpCode.Add or OpCode.Mul or OpCode.Div or OpCode.Min or OpCode.Max or OpCode.Rem } op => op.Operands.All(IsNotNegative),
            _ => false,
        };
    }

    /// <summary>A number that divides every value; 1 if nothing is known.</summary>
    public int Divisor(Value value)
    {
        if (loops.TryGetValue(value, out var loop)) return Gcd(Divisor(loop.Operands[0]), Divisor(loop.Operands[2]));
        return value.Producer switch
        {
            { Code: OpCode.Const, Number: 0 } => MostDivisor,
            { Code: OpCode.Const } literal => (int)Math.Min(MostDivisor, Math.Abs(literal.Number)),
            { Code: OpCode.Mul } product => (int)Math.Min(MostDivisor, (long)Divisor(product.Operands[0]) * Divisor(product.Operands[1])),
            { Code: OpCode.Add or OpCode.Sub or OpCode.Min or OpCode.Max } op => Gcd(Divisor(op.Operands[0]), Divisor(op.Operands[1])),
            _ => 1,
        };
    }

    /// <summary>The largest value, or more; null if nothing is known.</summary>
    public string? Upper(Value value)
    {
        var argument = kernel.Body.Arguments.IndexOf(value);
        if (argument >= 0) return Text($"g{argument} 1 -");
        if (loops.TryGetValue(value, out var loop)) return Literal(loop.Operands[2]) > 0 && Upper(loop.Operands[1]) is { } end ? end + " 1 -" : null;
        return value.Producer switch
        {
            { Code: OpCode.Const, Result.Element: ElementType.I32 } literal => Text($"{(int)literal.Number}"),
            { Code: OpCode.Length } length => RootAxis(length.Operands[0], length.AxisIndex) is var (view, axis) ? Text($"v{ViewIndex(view)}.{axis}") : null,
            { Code: OpCode.Add } sum => Both(sum, "+"),
            { Code: OpCode.Mul } product when product.Operands.All(IsNotNegative) => Both(product, "*"),
            { Code: OpCode.Div } quotient when Literal(quotient.Operands[1]) > 0 => Both(quotient, "/"),
            { Code: OpCode.Sub } difference when Literal(difference.Operands[1]) is not null => Both(difference, "-"),
            { Code: OpCode.Sub } difference when IsNotNegative(difference.Operands[1]) => Upper(difference.Operands[0]),
            { Code: OpCode.Min } least => Both(least, "min") ?? Upper(least.Operands[0]) ?? Upper(least.Operands[1]),
            { Code: OpCode.Max } most => Both(most, "max"),
            _ => null,
        };
    }

    private string? Both(Op op, string operation) =>
        Upper(op.Operands[0]) is { } a && Upper(op.Operands[1]) is { } b ? $"{a} {b} {operation}" : null;

    private static double? Literal(Value value) => value.Producer is { Code: OpCode.Const } op ? op.Number : null;

    private static int Gcd(int a, int b) => b == 0 ? a : Gcd(b, a % b);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
