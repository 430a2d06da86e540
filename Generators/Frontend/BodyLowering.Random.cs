using Fusion.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Fusion.Generators.Frontend;

/// <content>Random numbers: words of Philox, and what the language defines as arithmetic on them.</content>
internal sealed partial class BodyLowering
{
    private const float Unit = 1f / (1 << 24);

    private List<Value> Philox(IInvocationOperation call)
    {
        Value[] operands = [.. Arguments(call).Select(a => Expression(a!))];
        return [.. Enumerable.Range(0, 4).Select(word => Word(call, word, operands))];
    }

    /// <summary>The first words of the stream at (row, column).</summary>
    private List<Value> Random(IInvocationOperation call, IOperation[] arguments, int words = 1)
    {
        Value seed = Scalar(arguments[0], ElementType.I32), stream = Scalar(arguments[1], ElementType.I32);
        Value row = Expression(arguments[2]), column = Expression(arguments[3]);
        Value[] operands = [seed, stream, column, row, builder.Int(0), builder.Int(0)];
        return [.. Enumerable.Range(0, words).Select(word => Word(call, word, operands))];
    }

    private Value Word(IOperation place, int word, Value[] operands) =>
        Typed(place, OpCode.Philox, operands, [], () => builder.Elementwise(OpCode.Philox, word, operands));

    /// <summary>The upper 24 bits as a number of 0 ≤ u &lt; 1.</summary>
    private Value Uniform(Value bits) => builder.Elementwise(OpCode.Mul, UpperBits(bits), builder.Float(Unit));

    /// <summary>Box and Muller's first number, of a uniform one in 0 &lt; u ≤ 1 and an angle in −π ≤ a &lt; π.</summary>
    private Value Normal(List<Value> words)
    {
        var u = builder.Elementwise(OpCode.Mul, builder.Elementwise(OpCode.Add, UpperBits(words[0]), builder.Float(1)), builder.Float(Unit));
        var radius = builder.Elementwise(OpCode.Sqrt, builder.Elementwise(OpCode.Mul, builder.Elementwise(OpCode.Log, u), builder.Float(-2)));
        var angle = builder.Elementwise(OpCode.Mul, builder.Elementwise(OpCode.Sub, Uniform(words[1]), builder.Float(0.5f)), builder.Float((float)(2 * Math.PI)));
        return builder.Elementwise(OpCode.Mul, radius, builder.Elementwise(OpCode.Cos, angle));
    }

    private Value UpperBits(Value bits) =>
        builder.Cast(builder.Elementwise(OpCode.And, builder.Elementwise(OpCode.Shr, bits, builder.Int(8)), builder.Int(0xFFFFFF)), ElementType.F32);
}
