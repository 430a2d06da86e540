using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Fusion.Runtime;

/// <content>
/// The error function: an odd polynomial below 1, and 1 − exp(q) above, with polynomials through the exact function at
/// Chebyshev's points.
/// </content>
public static partial class CpuMath
{
    /// <summary>erf x within 3 ulp; ±1 beyond |x| = 4.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Erf(Vector512<float> x)
    {
        Vector512<float> z = x * x;
        Vector512<float> p = Vector512.Create(7.875875050430342e-5f);
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(-8.016864283299621e-4f));
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(5.1890874229765785e-3f));
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(-2.685421201037881e-2f));
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(1.1283594715154313e-1f));
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(-3.761262666671985e-1f));
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(1.1283791658483509f));
        Vector512<float> near = x * p;

        // −ln(1 − erf(1 + t)) for 0 ≤ t ≤ 3.
        Vector512<float> magnitude = Vector512.Abs(x);
        Vector512<float> t = Limit(magnitude, 1f, 4f) - Vector512.Create(1f);
        Vector512<float> q = Vector512.Create(-1.6371514163240262e-6f);
        q = Vector512.FusedMultiplyAdd(q, t, Vector512.Create(3.2960831391700306e-5f));
        q = Vector512.FusedMultiplyAdd(q, t, Vector512.Create(-3.2023956653120226e-4f));
        q = Vector512.FusedMultiplyAdd(q, t, Vector512.Create(2.0543009567549316e-3f));
        q = Vector512.FusedMultiplyAdd(q, t, Vector512.Create(-1.007780802938977e-2f));
        q = Vector512.FusedMultiplyAdd(q, t, Vector512.Create(4.157574036067547e-2f));
        q = Vector512.FusedMultiplyAdd(q, t, Vector512.Create(8.431047415762088e-1f));
        q = Vector512.FusedMultiplyAdd(q, t, Vector512.Create(2.6389676995840037f));
        q = Vector512.FusedMultiplyAdd(q, t, Vector512.Create(1.8496055068535155f));
        Vector512<float> far = Vector512.Create(1f) - Exp(-q);
        return Vector512.ConditionalSelect(Vector512.LessThan(magnitude, Vector512.Create(1f)), near, far | (x & Vector512.Create(-0f)));
    }

    /// <inheritdoc cref="Erf(Vector512{float})"/>
    public static float Erf(float x) => Erf(Vector512.Create(x)).ToScalar();
}
