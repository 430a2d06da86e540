using Fusion.Compiler.Ir;

namespace Fusion.Generators.Frontend;

/// <summary>Reads an int scalar of the IR as an extent, through the operations that made it.</summary>
internal static class Extents
{
    /// <summary>The extent that a scalar always equals, or null when it depends on more than constants.</summary>
    /// <exception cref="IrException">The extent divides by zero.</exception>
    public static Dim? Of(Value value, Kernel kernel)
    {
        if (value.Type != ScalarType.I32) return null;
        if (value.Producer is null)
            return kernel.Parameters.FirstOrDefault(p => p.Value == value) is { Kind: ParameterKind.Const or ParameterKind.Tune } parameter && parameter.Value.Type == ScalarType.I32
                ? Dim.Parameter(parameter.Name) : null;
        var op = value.Producer;
        return op.Code switch
        {
            OpCode.Const => (int)op.Number,
            OpCode.Dim => op.Dims[0],
            OpCode.Add => Combine('+', op, kernel),
            OpCode.Sub => Combine('-', op, kernel),
            OpCode.Mul => Combine('*', op, kernel),
            OpCode.Div => Combine('/', op, kernel),
            _ => null,
        };
    }

    private static Dim? Combine(char operation, Op op, Kernel kernel)
    {
        if (Of(op.Operands[0], kernel) is not { } left || Of(op.Operands[1], kernel) is not { } right) return null;
        try
        {
            return Dim.Combine(operation, left, right);
        }
        catch (OverflowException)
        {
            throw new IrException($"the extent {left} {operation} {right} does not fit an int");
        }
    }
}
