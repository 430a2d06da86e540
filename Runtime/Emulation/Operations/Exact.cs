namespace Fusion.Runtime.Emulation.Operations;

/// <summary>
/// Results of float arithmetic rounded once, in any direction. A sum or product is first rounded to a double "to odd" (an
/// inexact result gets an odd last bit): with at least two bits to spare, rounding that to a narrower format is the same as
/// rounding the exact result (Boldo and Melquiond, "Emulation of FMA and correctly rounded sums", 2008).
/// </summary>
internal static class Exact
{
    /// <summary>a + b, rounded to odd.</summary>
    public static double Add(double a, double b)
    {
        double sum = a + b;
        if (!double.IsFinite(sum))
            return sum;
        // Knuth's two-sum: the exact rest.
        double part = sum - a;
        double rest = a - (sum - part) + (b - part);
        return ToOdd(sum, rest);
    }

    /// <summary>a · b + c for floats and narrower ones, whose products are exact in a double.</summary>
    public static double MultiplyAdd(double a, double b, double c) => Add(a * b, c);

    /// <summary>a / b for floats, rounded to odd: far more bits than a float has, with the sign of what is missing.</summary>
    public static double Divide(double a, double b)
    {
        double quotient = a / b;
        if (!double.IsFinite(quotient) || quotient == 0)
            return quotient;
        double rest = -Math.FusedMultiplyAdd(quotient, b, -a);
        return ToOdd(quotient, b < 0 ? -rest : rest);
    }

    /// <summary>The square root of a float, rounded to odd.</summary>
    public static double SquareRoot(double x)
    {
        double root = Math.Sqrt(x);
        return double.IsFinite(root) && root != 0 ? ToOdd(root, -Math.FusedMultiplyAdd(root, root, -x)) : root;
    }

    /// <summary>The float at or below a value.</summary>
    public static float Down(double x)
    {
        var nearest = (float)x;
        return nearest > x ? MathF.BitDecrement(nearest) : nearest;
    }

    /// <summary>The float at or above a value.</summary>
    public static float Up(double x)
    {
        var nearest = (float)x;
        return nearest < x ? MathF.BitIncrement(nearest) : nearest;
    }

    /// <summary>The float between a value and zero.</summary>
    public static float Truncate(double x) => x < 0 ? Up(x) : Down(x);

    private static double ToOdd(double value, double rest)
    {
        if (rest == 0 || (BitConverter.DoubleToInt64Bits(value) & 1) != 0)
            return value;
        return rest > 0 ? Math.BitIncrement(value) : Math.BitDecrement(value);
    }
}
