using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Fusion.Runtime;

/// <content>One value at a time: lane 0 of the vector function, hence the same bits.</content>
public static partial class CpuMath
{
    /// <inheritdoc cref="Exp(Vector512{float})"/>
    public static float Exp(float x) => Exp(Vector512.Create(x)).ToScalar();

    /// <inheritdoc cref="Exp2(Vector512{float})"/>
    public static float Exp2(float x) => Exp2(Vector512.Create(x)).ToScalar();

    /// <inheritdoc cref="Log(Vector512{float})"/>
    public static float Log(float x) => Log(Vector512.Create(x)).ToScalar();

    /// <inheritdoc cref="Log2(Vector512{float})"/>
    public static float Log2(float x) => Log2(Vector512.Create(x)).ToScalar();

    /// <inheritdoc cref="Tanh(Vector512{float})"/>
    public static float Tanh(float x) => Tanh(Vector512.Create(x)).ToScalar();

    /// <inheritdoc cref="Sigmoid(Vector512{float})"/>
    public static float Sigmoid(float x) => Sigmoid(Vector512.Create(x)).ToScalar();

    /// <inheritdoc cref="Rsqrt(Vector512{float})"/>
    public static float Rsqrt(float x) => 1f / MathF.Sqrt(x);

    /// <inheritdoc cref="Sin(Vector512{float})"/>
    public static float Sin(float x) => Sin(Vector512.Create(x)).ToScalar();

    /// <inheritdoc cref="Cos(Vector512{float})"/>
    public static float Cos(float x) => Cos(Vector512.Create(x)).ToScalar();

    /// <inheritdoc cref="Min(Vector512{float}, Vector512{float})"/>
    public static float Min(float a, float b) => MathF.Min(a, b);

    /// <inheritdoc cref="Max(Vector512{float}, Vector512{float})"/>
    public static float Max(float a, float b) => MathF.Max(a, b);

    /// <inheritdoc cref="ToInt(Vector512{float})"/>
    public static int ToInt(float x) =>
        float.IsNaN(x) ? 0 : x >= 2147483648f ? int.MaxValue : x <= -2147483648f ? int.MinValue : (int)x;

    /// <summary>The bits of a bfloat16 as a float; exact.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float FromBFloat16(ushort bits) => BitConverter.UInt32BitsToSingle((uint)bits << 16);

    /// <summary>The bits of the nearest bfloat16, ties to even; NaN stays NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ushort ToBFloat16(float value)
    {
        uint bits = BitConverter.SingleToUInt32Bits(value);
        return float.IsNaN(value) ? (ushort)((bits >> 16) | 0x40) : (ushort)((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16);
    }
}
