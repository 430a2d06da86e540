using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Fusion.Runtime;

/// <summary>
/// The functions of the kernel language on 16 floats at once, each within 4 units in the last place. Only operations that
/// are exact or correctly rounded everywhere are used, so every machine gives the same bits. The polynomials are the
/// single-precision ones of S. Moshier's Cephes library (public domain netlib release), evaluated with fused multiply-adds;
/// the errors stated are the largest ones that the tests allow.
/// </summary>
public static partial class CpuMath
{
    /// <summary>1.5 · 2²³: adding and subtracting it rounds a float below 2²² to the nearest integer, ties to even.</summary>
    private const float RoundingShift = 12582912f;

    /// <summary>
    /// eˣ within 2 ulp. +∞ above 88.72, denormal below −87.33, 0 below −103.97; exp(−∞) is exactly 0. Cephes expf:
    /// x = n·ln 2 + r (Cody and Waite), a polynomial of degree 7 in r, |r| ≤ ln 2 / 2.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Exp(Vector512<float> x)
    {
        x = Limit(x, -104f, 89f);
        Vector512<float> n = Round(x * Vector512.Create(1.44269504088896341f));
        Vector512<float> r = Vector512.FusedMultiplyAdd(n, Vector512.Create(-0.693359375f), x);
        r = Vector512.FusedMultiplyAdd(n, Vector512.Create(2.12194440e-4f), r);
        Vector512<float> p = Vector512.Create(1.9875691500e-4f);
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(1.3981999507e-3f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(8.3334519073e-3f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(4.1665795894e-2f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(1.6666665459e-1f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(5.0000001201e-1f));
        p = Vector512.FusedMultiplyAdd(p, r * r, r) + Vector512.Create(1f);
        return Scale(p, n);
    }

    /// <summary>
    /// 2ˣ within 2 ulp, exact for integers. +∞ from 128, denormal below −126, 0 from −150 down. Cephes exp2f: a polynomial
    /// of degree 6 in the distance to the nearest integer.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Exp2(Vector512<float> x)
    {
        x = Limit(x, -151f, 129f);
        Vector512<float> n = Round(x);
        Vector512<float> r = x - n;
        Vector512<float> p = Vector512.Create(1.535336188319500e-4f);
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(1.339887440266574e-3f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(9.618437357674640e-3f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(5.550332471162809e-2f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(2.402264791363012e-1f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(6.931472028550421e-1f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(1f));
        return Scale(p, n);
    }

    /// <summary>
    /// tanh within 3 ulp; ±1 beyond |x| = 9.02. Cephes tanhf: an odd polynomial of degree 11 below 0.625, else
    /// 1 − 2 / (e²ˣ + 1).
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Tanh(Vector512<float> x)
    {
        Vector512<float> magnitude = Vector512.Abs(x);
        Vector512<float> z = x * x;
        Vector512<float> p = Vector512.Create(-5.70498872745e-3f);
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(2.06390887954e-2f));
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(-5.37397155531e-2f));
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(1.33314422036e-1f));
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(-3.33332819422e-1f));
        Vector512<float> near = Vector512.FusedMultiplyAdd(p * z, x, x);
        Vector512<float> one = Vector512.Create(1f);
        Vector512<float> far = one - Vector512.Create(2f) / (Exp(magnitude + magnitude) + one);
        Vector512<float> result = Vector512.ConditionalSelect(Vector512.LessThan(magnitude, Vector512.Create(0.625f)), near, far);
        return result | (x & Vector512.Create(-0f));
    }

    /// <summary>1 / (1 + e⁻ˣ) within 4 ulp, denormals included: computed from e^−|x|, which cannot overflow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Sigmoid(Vector512<float> x)
    {
        Vector512<float> one = Vector512.Create(1f);
        Vector512<float> t = Exp(x | Vector512.Create(-0f));
        Vector512<float> numerator = Vector512.ConditionalSelect(Vector512.LessThan(x, Vector512<float>.Zero), t, one);
        return numerator / (one + t);
    }

    /// <summary>1 / √x within 2 ulp, as a correctly rounded root and a correctly rounded division.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Rsqrt(Vector512<float> x) => Vector512.Create(1f) / Vector512.Sqrt(x);

    /// <summary>x within the limits; NaN stays NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Limit(Vector512<float> x, float low, float high)
    {
        // The instructions give their second operand where one is NaN.
        if (Avx512F.IsSupported)
            return Avx512F.Min(Vector512.Create(high), Avx512F.Max(Vector512.Create(low), x));
        x = Vector512.ConditionalSelect(Vector512.LessThan(x, Vector512.Create(low)), Vector512.Create(low), x);
        return Vector512.ConditionalSelect(Vector512.GreaterThan(x, Vector512.Create(high)), Vector512.Create(high), x);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Round(Vector512<float> x) =>
        x + Vector512.Create(RoundingShift) - Vector512.Create(RoundingShift);

    /// <summary>
    /// x · 2ⁿ for integral n, rounded once. Without the instruction: two factors, of which the first product is exact
    /// because x is near 1.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Scale(Vector512<float> x, Vector512<float> n)
    {
        if (Avx512F.IsSupported)
            return Avx512F.Scale(x, n);
        Vector512<int> exponent = Vector512.ConvertToInt32(n);
        Vector512<int> half = exponent >> 1;
        return x * PowerOfTwo(half) * PowerOfTwo(exponent - half);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> PowerOfTwo(Vector512<int> exponent) => ((exponent + Vector512.Create(127)) << 23).AsSingle();
}
