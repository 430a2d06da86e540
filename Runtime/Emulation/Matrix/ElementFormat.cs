using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Fusion.Runtime.Emulation.Matrix;

/// <summary>Elements of matrix operands as they lie in registers and shared memory.</summary>
/// <typeparam name="T">What products are summed in: float, int or double. It holds every element exactly.</typeparam>
internal unsafe interface IElementFormat<T> where T : unmanaged
{
    /// <summary>Bytes of an element.</summary>
    static abstract int Bytes { get; }

    /// <summary>Converts 128 bytes of elements (256 of doubles): one register of a warp, or one core matrix.</summary>
    static abstract void Widen(byte* from, T* to);
}

internal readonly unsafe struct HalfElement : IElementFormat<float>
{
    private const uint Infinity = 0x7f800000;
    private const float TwoTo112 = 5.192296858534828e33f;

    public static int Bytes => 2;

    /// <summary>
    /// The 15 bits of magnitude, shifted to a float's place, are the value divided by 2^112, subnormals included; one
    /// product repairs that. Infinities and NaNs get the float's exponent instead.
    /// </summary>
    public static void Widen(byte* from, float* to)
    {
        for (int i = 0; i < 64; i += 16)
        {
            Vector256<ushort> halves = Vector256.Load((ushort*)from + i);
            Widen(Vector256.WidenLower(halves)).Store(to + i);
            Widen(Vector256.WidenUpper(halves)).Store(to + i + 8);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Widen(Vector256<uint> half)
    {
        Vector256<uint> magnitude = (half & Vector256.Create(0x7fffu)) << 13;
        Vector256<uint> special = Vector256.GreaterThanOrEqual(magnitude, Vector256.Create(0x7c00u << 13)) & Vector256.Create(Infinity);
        Vector256<uint> value = (magnitude.AsSingle() * Vector256.Create(TwoTo112)).AsUInt32();
        return (value | special | (half & Vector256.Create(0x8000u)) << 16).AsSingle();
    }
}

internal readonly unsafe struct BrainFloatElement : IElementFormat<float>
{
    public static int Bytes => 2;

    public static void Widen(byte* from, float* to)
    {
        for (int i = 0; i < 64; i += 16)
        {
            Vector256<ushort> halves = Vector256.Load((ushort*)from + i);
            (Vector256.WidenLower(halves) << 16).AsSingle().Store(to + i);
            (Vector256.WidenUpper(halves) << 16).AsSingle().Store(to + i + 8);
        }
    }
}

/// <summary>tf32: a float of which tensor cores ignore the last 13 bits.</summary>
internal readonly unsafe struct TensorFloatElement : IElementFormat<float>
{
    public static int Bytes => 4;

    public static void Widen(byte* from, float* to)
    {
        for (int i = 0; i < 32; i += 8)
            (Vector256.Load((uint*)from + i) & Vector256.Create(0xffffe000u)).AsSingle().Store(to + i);
    }
}

internal readonly unsafe struct DoubleElement : IElementFormat<double>
{
    public static int Bytes => 8;

    public static void Widen(byte* from, double* to) => Unsafe.CopyBlock(to, from, 32 * sizeof(double));
}

internal readonly unsafe struct SignedByteElement : IElementFormat<int>
{
    public static int Bytes => 1;

    public static void Widen(byte* from, int* to)
    {
        for (int i = 0; i < 128; i++)
            to[i] = (sbyte)from[i];
    }
}

internal readonly unsafe struct ByteElement : IElementFormat<int>
{
    public static int Bytes => 1;

    public static void Widen(byte* from, int* to)
    {
        for (int i = 0; i < 128; i++)
            to[i] = from[i];
    }
}

/// <summary>fp8 with 4 bits of exponent: no infinities, NaN where all magnitude bits are set (Micikevicius et al. 2022).</summary>
internal readonly unsafe struct Float8E4M3Element : IElementFormat<float>
{
    private static readonly float[] s_values = [.. Enumerable.Range(0, 256).Select(bits => Value((byte)bits))];

    public static int Bytes => 1;

    public static void Widen(byte* from, float* to)
    {
        for (int i = 0; i < 128; i++)
            to[i] = s_values[from[i]];
    }

    private static float Value(byte bits)
    {
        int exponent = bits >> 3 & 15, fraction = bits & 7;
        float magnitude = (bits & 127) == 127 ? float.NaN
            : exponent == 0 ? MathF.ScaleB(fraction, -9) : MathF.ScaleB(8 + fraction, exponent - 10);
        return (bits & 128) != 0 ? -magnitude : magnitude;
    }
}

/// <summary>fp8 with 5 bits of exponent: the upper byte of a half.</summary>
internal readonly unsafe struct Float8E5M2Element : IElementFormat<float>
{
    public static int Bytes => 1;

    public static void Widen(byte* from, float* to)
    {
        for (int i = 0; i < 128; i++)
            to[i] = (float)BitConverter.UInt16BitsToHalf((ushort)(from[i] << 8));
    }
}
