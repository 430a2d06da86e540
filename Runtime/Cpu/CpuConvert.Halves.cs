using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Fusion.Runtime;

/// <content>float16. .NET has no instruction for it, so that the bits are moved and one addition or product rounds.</content>
public static partial class CpuConvert
{
    private const uint Infinity = 0x7F800000;

    /// <summary>The nearest float16, ties to even, as a float; NaN stays NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> ToF16(Vector512<float> x) => FromHalf(ToHalfBits(x));

    /// <summary>The nearest float16, rounded once, as a float.</summary>
    public static Vector512<float> ToF16(Lanes64<double> x)
    {
        Span<float> lanes = stackalloc float[16];
        for (int i = 0; i < 16; i++) lanes[i] = ToF16(x[i]);
        return Vector512.Create<float>(lanes);
    }

    /// <summary>The nearest float16, ties to even, as a float.</summary>
    public static float ToF16(float x) => (float)(Half)x;

    /// <summary>The nearest float16, rounded once, as a float.</summary>
    public static float ToF16(double x) => (float)(Half)x;

    /// <summary>
    /// Floats of the bits of halves. The magnitude in a float's place is the number divided by 2¹¹², subnormals included;
    /// infinities and NaNs get the float's exponent instead.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<float> FromHalf(Vector512<uint> bits)
    {
        const float twoTo112 = 5.192296858534828e33f;
        Vector512<uint> magnitude = (bits & Vector512.Create(0x7FFFu)) << 13;
        Vector512<uint> special = Vector512.GreaterThanOrEqual(magnitude, Vector512.Create(0x7C00u << 13)) & Vector512.Create(Infinity);
        Vector512<uint> value = (magnitude.AsSingle() * Vector512.Create(twoTo112)).AsUInt32();
        return (value | special | ((bits & Vector512.Create(0x8000u)) << 16)).AsSingle();
    }

    /// <summary>
    /// Bits of the nearest halves. A normal result takes half a unit less one plus the bit that decides a tie; adding 1/2 to
    /// a smaller one leaves exactly the bits of a subnormal half at the end of the sum.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<uint> ToHalfBits(Vector512<float> x)
    {
        const uint leastNormal = 0x38800000, tooLarge = 0x47800000, half = 0x3F000000;
        Vector512<uint> sign = x.AsUInt32() & Vector512.Create(0x80000000u), magnitude = x.AsUInt32() ^ sign;
        Vector512<uint> tie = (magnitude >> 13) & Vector512.Create(1u);
        Vector512<uint> normal = (magnitude + Vector512.Create(unchecked((uint)((15 - 127) << 23)) + 0xFFF) + tie) >> 13;
        Vector512<uint> subnormal = (magnitude.AsSingle() + Vector512.Create(half).AsSingle()).AsUInt32() - Vector512.Create(half);
        Vector512<uint> special = Vector512.ConditionalSelect(Vector512.GreaterThan(magnitude, Vector512.Create(Infinity)), Vector512.Create(0x7E00u), Vector512.Create(0x7C00u));
        Vector512<uint> finite = Vector512.ConditionalSelect(Vector512.LessThan(magnitude, Vector512.Create(leastNormal)), subnormal, normal);
        return Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(magnitude, Vector512.Create(tooLarge)), special, finite) | (sign >> 16);
    }
}
