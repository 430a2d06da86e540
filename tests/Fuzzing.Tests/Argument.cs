using Fusion.Compiler.Ir;
using Fusion.Kernels;
using Fusion.Runtime;

namespace Fusion.Fuzzing;

/// <summary>A tensor with random elements.</summary>
/// <param name="Tensor">What the launch takes.</param>
/// <param name="Read">Its elements.</param>
internal sealed record Argument(object Tensor, Func<double[]> Read)
{
    public static Argument Of(Device device, ElementType element, int[] shape, Random random) => element switch
    {
        ElementType.F32 => Make(device, shape, () => Float(random), v => v),
        ElementType.BF16 => Make(device, shape, () => (BFloat16)Float(random), v => (float)v),
        ElementType.I32 => Make(device, shape, () => Integer(random), v => v),
        ElementType.F16 => Make(device, shape, () => (Half)Float(random), v => (float)v),
        ElementType.F64 => Make(device, shape, () => (double)Float(random), v => v),
        ElementType.I64 => Make(device, shape, () => (long)Integer(random), v => v),
        ElementType.I8 => Make(device, shape, () => (sbyte)random.Next(-128, 128), v => v),
        ElementType.U8 => Make(device, shape, () => (byte)random.Next(256), v => v),
        ElementType.U16 => Make(device, shape, () => (ushort)random.Next(65536), v => v),
        _ => throw new NotSupportedException($"no tensors of {element}"),
    };

    /// <summary>A value for a parameter that is no view.</summary>
    public static object Scalar(Parameter parameter, int columns, Random random)
    {
        var value = parameter.Kind == ParameterKind.Const && random.Next(3) > 0 ? Math.Clamp(columns, 1, 24) : random.Next(1, 18);
        return parameter.Value.Element switch
        {
            ElementType.F32 => Float(random),
            ElementType.F64 => (double)Float(random),
            ElementType.I64 => (long)random.Next(-2, 12),
            ElementType.Bool => random.Next(2) == 0,
            _ => parameter.Kind == ParameterKind.Const ? value : random.Next(-2, 12),
        };
    }

    // Multiples of 1/16, so that many sums and products are exact, and now and then what is special.
    private static float Float(Random random) => random.Next(60) switch
    {
        0 => 0f,
        1 => -0f,
        2 => random.Next(6) == 0 ? float.NaN : 1f,
        3 => random.Next(6) == 0 ? float.PositiveInfinity : -1f,
        4 => random.Next(6) == 0 ? float.NegativeInfinity : 1e-40f,
        _ => random.Next(-64, 65) / 16f,
    };

    private static int Integer(Random random) => random.Next(40) switch
    {
        0 => int.MaxValue,
        1 => int.MinValue,
        _ => random.Next(-3, 20),
    };

    private static Argument Make<T>(Device device, int[] shape, Func<T> next, Func<T, double> read) where T : unmanaged
    {
        var values = new T[shape.Aggregate(1, (a, b) => a * b)];
        for (var i = 0; i < values.Length; i++) values[i] = next();
        var tensor = Fusion.Runtime.Tensor.From<T>(device, values, shape);
        return new Argument(tensor, () => [.. tensor.ToArray().Select(read)]);
    }
}
