using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Fusion.Runtime;

/// <content>
/// Sine and cosine: x = n·π/2 + r with π/2 in three parts (Cody and Waite), then the polynomials of Cephes sinf and cosf
/// on |r| ≤ π/4.
/// </content>
public static partial class CpuMath
{
    /// <summary>Beyond this, n·π/2 loses digits, and the library's double-precision functions take over, lane by lane.</summary>
    private const float LargestReduced = 1e6f;

    /// <summary>sin x within 2 ulp for |x| ≤ 10⁶; NaN for ±∞.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Sin(Vector512<float> x) =>
        Vector512.GreaterThanAny(Vector512.Abs(x), Vector512.Create(LargestReduced)) ? SinLarge(x) : SinReduced(x, 0);

    /// <summary>cos x within 2 ulp for |x| ≤ 10⁶; NaN for ±∞.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Cos(Vector512<float> x) =>
        Vector512.GreaterThanAny(Vector512.Abs(x), Vector512.Create(LargestReduced)) ? CosLarge(x) : SinReduced(x, 1);

    /// <summary>sin(x + quarter·π/2).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> SinReduced(Vector512<float> x, int quarter)
    {
        Vector512<float> shifted = Vector512.FusedMultiplyAdd(x, Vector512.Create(0.63661977236758134f), Vector512.Create(RoundingShift));
        Vector512<float> n = shifted - Vector512.Create(RoundingShift);
        // The low mantissa bits of the shifted value are n itself.
        Vector512<int> quadrant = shifted.AsInt32() + Vector512.Create(quarter);
        Vector512<float> r = Vector512.FusedMultiplyAdd(n, Vector512.Create(-1.57079637050628662109375f), x);
        r = Vector512.FusedMultiplyAdd(n, Vector512.Create(4.37113900018624283e-8f), r);
        r = Vector512.FusedMultiplyAdd(n, Vector512.Create(1.71512449944e-15f), r);
        Vector512<float> z = r * r;

        Vector512<float> s = Vector512.Create(-1.9515295891e-4f);
        s = Vector512.FusedMultiplyAdd(s, z, Vector512.Create(8.3321608736e-3f));
        s = Vector512.FusedMultiplyAdd(s, z, Vector512.Create(-1.6666654611e-1f));
        s = Vector512.FusedMultiplyAdd(s * z, r, r);

        Vector512<float> c = Vector512.Create(2.443315711809948e-5f);
        c = Vector512.FusedMultiplyAdd(c, z, Vector512.Create(-1.388731625493765e-3f));
        c = Vector512.FusedMultiplyAdd(c, z, Vector512.Create(4.166664568298827e-2f));
        c = Vector512.FusedMultiplyAdd(c, z, Vector512.Create(-0.5f));
        c = Vector512.FusedMultiplyAdd(c, z, Vector512.Create(1f));

        Vector512<int> odd = Vector512.Equals(quadrant & Vector512.Create(1), Vector512.Create(1));
        Vector512<float> result = Vector512.ConditionalSelect(odd.AsSingle(), c, s);
        Vector512<int> sign = (quadrant & Vector512.Create(2)) << 30;
        return (result.AsInt32() ^ sign).AsSingle();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Vector512<float> SinLarge(Vector512<float> x)
    {
        Vector512<float> result = SinReduced(x, 0);
        for (int lane = 0; lane < Vector512<float>.Count; lane++)
            if (!(MathF.Abs(x[lane]) <= LargestReduced))
                result = result.WithElement(lane, (float)Math.Sin(x[lane]));
        return result;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Vector512<float> CosLarge(Vector512<float> x)
    {
        Vector512<float> result = SinReduced(x, 1);
        for (int lane = 0; lane < Vector512<float>.Count; lane++)
            if (!(MathF.Abs(x[lane]) <= LargestReduced))
                result = result.WithElement(lane, (float)Math.Cos(x[lane]));
        return result;
    }
}
