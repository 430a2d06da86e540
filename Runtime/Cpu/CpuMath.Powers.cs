using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Fusion.Runtime;

/// <content>
/// Powers: 2 to the power of y · log₂ x, in double precision, where the error of the logarithm times the largest exponent
/// still is far below a float's last place.
/// </content>
public static partial class CpuMath
{
    private const double Ln2 = 0.69314718055994531;

    /// <summary>x to the power of y, within 1 ulp, denormals included, with the special cases of IEEE 754 pow.</summary>
    public static Vector512<float> Pow(Vector512<float> x, Vector512<float> y)
    {
        Vector512<float> magnitude = Vector512.Abs(x), one = Vector512.Create(1f), zero = Vector512<float>.Zero;
        (Vector512<double> xLow, Vector512<double> xHigh) = Vector512.Widen(magnitude);
        (Vector512<double> yLow, Vector512<double> yHigh) = Vector512.Widen(y);
        Vector512<float> result = Vector512.Narrow(PositivePow(xLow, yLow), PositivePow(xHigh, yHigh));

        Vector512<float> infinity = Vector512.Create(float.PositiveInfinity), nan = Vector512.Create(float.NaN);
        Vector512<float> half = y * Vector512.Create(0.5f);
        Vector512<float> isWhole = Vector512.Equals(Vector512.Floor(y), y);
        Vector512<float> isOdd = Vector512.AndNot(isWhole, Vector512.Equals(Vector512.Floor(half), half));
        // The sign of an odd power is that of the base, -0 included; other powers of negative numbers do not exist.
        result |= isOdd & x & Vector512.Create(-0f);
        result = Vector512.ConditionalSelect(Vector512.AndNot(Vector512.LessThan(x, zero) & Vector512.GreaterThan(x, -infinity), isWhole), nan, result);
        result = Vector512.ConditionalSelect(Vector512.Equals(magnitude, one) & Vector512.Equals(Vector512.Abs(y), infinity), one, result);
        result = Vector512.ConditionalSelect(Vector512.Equals(x, x) & Vector512.Equals(y, y), result, nan);
        return Vector512.ConditionalSelect(Vector512.Equals(y, zero) | Vector512.Equals(x, one), one, result);
    }

    /// <inheritdoc cref="Pow(Vector512{float}, Vector512{float})"/>
    public static float Pow(float x, float y) => Pow(Vector512.Create(x), Vector512.Create(y)).ToScalar();

    /// <summary>2 to the power of y · log₂ x for x ≥ 0.</summary>
    private static Vector512<double> PositivePow(Vector512<double> x, Vector512<double> y)
    {
        Vector512<double> power = y * Log2(x);
        // Beyond these, floats overflow or are 0.
        power = Vector512.ConditionalSelect(Vector512.LessThan(power, Vector512.Create(-200.0)), Vector512.Create(-200.0), power);
        power = Vector512.ConditionalSelect(Vector512.GreaterThan(power, Vector512.Create(200.0)), Vector512.Create(200.0), power);
        Vector512<double> n = Vector512.Round(power);
        Vector512<double> r = (power - n) * Vector512.Create(Ln2);
        // eʳ for |r| ≤ ln 2 / 2: eleven terms of its series leave less than 10⁻¹².
        Vector512<double> p = Vector512.Create(1 / 3628800.0);
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(1 / 362880.0));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(1 / 40320.0));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(1 / 5040.0));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(1 / 720.0));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(1 / 120.0));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(1 / 24.0));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(1 / 6.0));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(0.5));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(1.0));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(1.0));
        return p * ((Vector512.ConvertToInt64(n) + Vector512.Create(1023L)) << 52).AsDouble();
    }

    /// <summary>
    /// log₂ x = e + 2 / ln 2 · artanh s, with x = 2ᵉ · m, √½ ≤ m &lt; √2 and s = (m − 1) / (m + 1): nine terms of the series in
    /// s² ≤ 0.03 leave less than 10⁻¹⁴ of it.
    /// </summary>
    private static Vector512<double> Log2(Vector512<double> x)
    {
        const long RootOfHalf = 0x3FE6A09E667F3BCD;
        Vector512<long> bits = x.AsInt64() - Vector512.Create(RootOfHalf);
        Vector512<double> e = Vector512.ConvertToDouble(bits >> 52);
        Vector512<double> m = ((bits & Vector512.Create(0x000FFFFFFFFFFFFFL)) + Vector512.Create(RootOfHalf)).AsDouble();
        Vector512<double> one = Vector512.Create(1.0);
        Vector512<double> s = (m - one) / (m + one), z = s * s;
        Vector512<double> p = Vector512.Create(1 / 17.0);
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(1 / 15.0));
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(1 / 13.0));
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(1 / 11.0));
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(1 / 9.0));
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(1 / 7.0));
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(1 / 5.0));
        p = Vector512.FusedMultiplyAdd(p, z, Vector512.Create(1 / 3.0));
        p = Vector512.FusedMultiplyAdd(p, z, one);
        Vector512<double> result = Vector512.FusedMultiplyAdd(p * s, Vector512.Create(2 / Ln2), e);
        result = Vector512.ConditionalSelect(Vector512.Equals(x, Vector512<double>.Zero), Vector512.Create(double.NegativeInfinity), result);
        return Vector512.ConditionalSelect(Vector512.LessThan(x, Vector512.Create(double.PositiveInfinity)), result, x);
    }
}
