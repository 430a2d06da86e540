namespace Fusion.Kernels;

/// <summary>erf in double precision, which .NET does not have.</summary>
internal static class ErrorFunction
{
    /// <summary>From here on, erf is 1 in double precision.</summary>
    private const double One = 6;

    /// <summary>Up to here a series, whose terms grow with x; beyond, a continued fraction, which needs fewer the larger x is.</summary>
    private const double Middle = 2;

    /// <summary>Steps of the fraction: at 2, the last one changes less than the last place of erf.</summary>
    private const int Steps = 60;

    /// <summary>erf x within 4 units in the last place.</summary>
    public static double Of(double x)
    {
        if (double.IsNaN(x) || x == 0)
            return x;
        var magnitude = Math.Abs(x);
        return magnitude >= One ? Math.Sign(x) : magnitude < Middle ? Series(x) : Math.CopySign(1 - Complement(magnitude), x);
    }

    /// <summary>erf x = 2/√π · exp(−x²) · (x + 2x³/3 + 4x⁵/15 + …), in which all terms have one sign, so that nothing cancels.</summary>
    private static double Series(double x)
    {
        double term = x, sum = x;
        for (var n = 1; Math.Abs(term) > 1e-17 * Math.Abs(sum); n++)
        {
            term *= 2 * x * x / (2 * n + 1);
            sum += term;
        }

        return 2 / Math.Sqrt(Math.PI) * Gauss(x) * sum;
    }

    /// <summary>1 − erf x = exp(−x²) / √π / (x + ½/(x + 1/(x + 3⁄2/(x + 2/(x + …))))) for x ≥ 2 (Laplace), where it is below 1/200.</summary>
    private static double Complement(double x)
    {
        var fraction = x;
        for (var n = Steps; n > 0; n--)
            fraction = x + n / (2 * fraction);
        return Gauss(x) / (Math.Sqrt(Math.PI) * fraction);
    }

    /// <summary>exp(−x²). What rounding x² loses would be as many units of the result as x² is large.</summary>
    private static double Gauss(double x)
    {
        var square = x * x;
        return Math.Exp(-square) * (1 - Math.FusedMultiplyAdd(x, x, -square));
    }
}
