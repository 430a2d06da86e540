namespace Fusion.Kernels;

/// <summary>erf in double precision, which .NET does not have.</summary>
internal static class ErrorFunction
{
    /// <summary>From here on, erf is 1 in double precision.</summary>
    private const double One = 6;

    /// <summary>
    /// erf x = 2/√π · exp(−x²) · (x + 2x³/3 + 4x⁵/15 + …), in which all terms have one sign, so that nothing cancels. Within
    /// 10⁻¹⁵ of 1.
    /// </summary>
    public static double Of(double x)
    {
        if (double.IsNaN(x) || x == 0)
            return x;
        if (Math.Abs(x) >= One)
            return Math.Sign(x);
        double term = x, sum = x;
        for (var n = 1; Math.Abs(term) > 1e-17 * Math.Abs(sum); n++)
        {
            term *= 2 * x * x / (2 * n + 1);
            sum += term;
        }

        // What rounding x² loses would be as many units of the exponential as x² is large.
        var square = x * x;
        var lost = Math.FusedMultiplyAdd(x, x, -square);
        return 2 / Math.Sqrt(Math.PI) * Math.Exp(-square) * (1 - lost) * sum;
    }
}
