using Fusion.Kernels;
using Fusion.Runtime;

namespace Fusion.Conformance;

/// <content>Tensors of every element type. Longs are compared by their halves, which doubles hold.</content>
public sealed partial class Workspace
{
    /// <summary>What rounding, wrapping and saturation turn on, for floats of any width.</summary>
    private static readonly double[] s_edges =
    [
        0, -0.0, 1, -1, 0.5, -0.5, 1.5, 2.5, double.NaN, double.PositiveInfinity, double.NegativeInfinity,
        126.99, 127, 127.5, 128, -128, -128.9, -129, 254.9, 255, 255.5, 256, 65503.9, 65504, 65519.9, 65520, 65535, 65535.5, 65536, -65520,
        1 + 1 / 2048.0, 1 + 3 / 2048.0, 1 + 1 / 256.0, 1 + 1 / 2048.0 + 1e-12, 6.1e-5, 5.96e-8, 2.98e-8, 2.981e-8, 1e-9, 1e-40, -3.4e-6,
        2147483520, 2147483647, 2147483648.0, -2147483648.0, -2147483904.0, 16777217, 9.2e18, 9223372036854775807.0, -9.3e18, 1e20, 3.4e38, 1e-300,
    ];

    private static readonly long[] s_longEdges =
    [
        0, 1, -1, 127, 128, -128, -129, 255, 256, 65535, 65536, -32769, int.MaxValue, 1L + int.MaxValue, int.MinValue, -1L + int.MinValue, 16777217, 1L << 53, (1L << 53) + 1,
        -(1L << 53) - 1, (1L << 62) + (1L << 38), (1L << 62) + (1L << 38) + 1, long.MaxValue, long.MinValue, long.MinValue + 1, 65519, 65520, 0x7FFFFFBFFFFFFFFF,
    ];

    /// <summary>Full mantissas in [-2, 2).</summary>
    public Tensor<double> AnyDoubles(int seed, params int[] shape) => Of(Values(seed, shape, r => r.NextDouble() * 4 - 2), shape);

    /// <summary>Full mantissas in [-2, 2).</summary>
    public Tensor<float> AnyFloats(int seed, params int[] shape) => Of(Values(seed, shape, r => (float)(r.NextDouble() * 4 - 2)), shape);

    public Tensor<Half> Float16s(int seed, params int[] shape) => Of(Values(seed, shape, r => (Half)(r.NextDouble() * 4 - 2)), shape);

    public Tensor<sbyte> SBytes(int seed, params int[] shape) => Of(Values(seed, shape, r => (sbyte)r.Next(-128, 128)), shape);

    public Tensor<byte> Bytes(int seed, params int[] shape) => Of(Values(seed, shape, r => (byte)r.Next(256)), shape);

    public Tensor<ushort> UShorts(int seed, params int[] shape) => Of(Values(seed, shape, r => (ushort)r.Next(65536)), shape);

    public Tensor<long> Longs(int seed, params int[] shape) => Of(Values(seed, shape, r => r.NextInt64(long.MinValue, long.MaxValue)), shape);

    /// <summary>Small ones, and those at the ends of ranges.</summary>
    public Tensor<long> EdgeLongs(int seed, int count) => Of(Values(seed, [count], r => r.Next(2) == 0 ? r.Next(-70, 70) : s_longEdges[r.Next(s_longEdges.Length)]), [count]);

    /// <summary>Infinities, NaN, zeros of both signs, and others.</summary>
    public Tensor<double> EdgeDoubles(int seed, int count) => Of(Values(seed, [count], r => s_edges[r.Next(s_edges.Length)]), [count]);

    /// <summary>Every edge in turn, as a type holds it: floats rounded, integers as a saturating conversion gives them.</summary>
    public Tensor<T> Edges<T>(int count) where T : unmanaged
    {
        var values = new T[count];
        for (int i = 0; i < count; i++) values[i] = (T)Edge(typeof(T), i);
        return Of(values, [count]);
    }

    /// <summary>A tensor to write to, filled with what shows elements that were left alone.</summary>
    public Tensor<T> Blank<T>(params int[] shape) where T : unmanaged
    {
        var values = new T[shape.Aggregate(1, (a, b) => a * b)];
        new Span<T>(values).Fill((T)Convert(77, typeof(T)));
        return Of(values, shape);
    }

    private static object Edge(Type type, int i)
    {
        if (type == typeof(long)) return s_longEdges[i % s_longEdges.Length];
        return type == typeof(int) ? (int)s_longEdges[i % s_longEdges.Length] : Convert(s_edges[i % s_edges.Length], type);
    }

    private static object Convert(double value, Type type)
    {
        if (type == typeof(float)) return (float)value;
        if (type == typeof(double)) return value;
        if (type == typeof(BFloat16)) return (BFloat16)(float)value;
        if (type == typeof(Half)) return (Half)value;
        if (type == typeof(sbyte)) return (sbyte)Math.Clamp((int)value, sbyte.MinValue, sbyte.MaxValue);
        if (type == typeof(byte)) return (byte)Math.Clamp((int)value, byte.MinValue, byte.MaxValue);
        if (type == typeof(ushort)) return (ushort)Math.Clamp((int)value, ushort.MinValue, ushort.MaxValue);
        if (type == typeof(int)) return (int)value;
        return (long)value;
    }

    private Tensor<T> Of<T>(T[] values, int[] shape) where T : unmanaged
    {
        Tensor<T> tensor = Tensor.From<T>(device, values, shape);
        _tensors.Add((tensor, () => [.. tensor.ToArray().SelectMany(Numbers)]));
        return tensor;
    }

    private static double[] Numbers<T>(T value) => value switch
    {
        long l => [l >> 32, (uint)l],
        float f => [f],
        double d => [d],
        BFloat16 b => [(float)b],
        Half h => [(double)h],
        sbyte s => [s],
        byte u => [u],
        ushort w => [w],
        int i => [i],
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };
}
