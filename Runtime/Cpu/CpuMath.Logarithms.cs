using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Fusion.Runtime;

/// <content>Logarithms: x = 2ᵉ · (1 + f) with √½ ≤ 1 + f &lt; √2, then the polynomial of Cephes logf, of degree 11 in f.</content>
public static partial class CpuMath
{
    /// <summary>ln x within 2 ulp, denormals included; log(0) = −∞, NaN below.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Log(Vector512<float> x)
    {
        Vector512<float> e = Split(x, out Vector512<float> f);
        Vector512<float> y = LogTail(f);
        y = Vector512.FusedMultiplyAdd(e, Vector512.Create(-2.12194440e-4f), y);
        y = Vector512.FusedMultiplyAdd(e, Vector512.Create(0.693359375f), f + y);
        return LogEdges(x, y);
    }

    /// <summary>log₂ x within 3 ulp, exact for powers of two, denormals included; log2(0) = −∞, NaN below.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Log2(Vector512<float> x)
    {
        Vector512<float> e = Split(x, out Vector512<float> f);
        Vector512<float> y = LogTail(f);
        // log₂ e = 1 + 0.4427: the products with the small part keep their rounding errors small.
        Vector512<float> rest = Vector512.Create(0.44269504088896340736f);
        Vector512<float> z = Vector512.FusedMultiplyAdd(f, rest, Vector512.FusedMultiplyAdd(y, rest, y));
        return LogEdges(x, e + (f + z));
    }

    /// <summary>ln(1 + f) − f.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> LogTail(Vector512<float> f)
    {
        Vector512<float> p = Vector512.Create(7.0376836292e-2f);
        p = Vector512.FusedMultiplyAdd(p, f, Vector512.Create(-1.1514610310e-1f));
        p = Vector512.FusedMultiplyAdd(p, f, Vector512.Create(1.1676998740e-1f));
        p = Vector512.FusedMultiplyAdd(p, f, Vector512.Create(-1.2420140846e-1f));
        p = Vector512.FusedMultiplyAdd(p, f, Vector512.Create(1.4249322787e-1f));
        p = Vector512.FusedMultiplyAdd(p, f, Vector512.Create(-1.6668057665e-1f));
        p = Vector512.FusedMultiplyAdd(p, f, Vector512.Create(2.0000714765e-1f));
        p = Vector512.FusedMultiplyAdd(p, f, Vector512.Create(-2.4999993993e-1f));
        p = Vector512.FusedMultiplyAdd(p, f, Vector512.Create(3.3333331174e-1f));
        Vector512<float> square = f * f;
        return Vector512.FusedMultiplyAdd(p * f, square, square * Vector512.Create(-0.5f));
    }

    /// <summary>The exponent e, and f. Denormals are scaled by 2²⁵ first. Garbage for x ≤ 0, ∞ and NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Split(Vector512<float> x, out Vector512<float> f)
    {
        Vector512<float> small = Vector512.LessThan(x, Vector512.Create(1.17549435e-38f));
        x = Vector512.ConditionalSelect(small, x * Vector512.Create(33554432f), x);
        // The exponent field counts from √½ upwards instead of from 1.
        Vector512<int> bits = x.AsInt32() - Vector512.Create(0x3F3504F3);
        Vector512<int> exponent = (bits >> 23) - (small.AsInt32() & Vector512.Create(25));
        Vector512<int> mantissa = (bits & Vector512.Create(0x007FFFFF)) + Vector512.Create(0x3F3504F3);
        f = mantissa.AsSingle() - Vector512.Create(1f);
        return Vector512.ConvertToSingle(exponent);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> LogEdges(Vector512<float> x, Vector512<float> y)
    {
        Vector512<float> infinity = Vector512.Create(float.PositiveInfinity);
        // x itself where it is NaN or +∞.
        y = Vector512.ConditionalSelect(Vector512.LessThan(x, infinity), y, x);
        y = Vector512.ConditionalSelect(Vector512.LessThan(x, Vector512<float>.Zero), Vector512.Create(float.NaN), y);
        return Vector512.ConditionalSelect(Vector512.Equals(x, Vector512<float>.Zero), -infinity, y);
    }
}
