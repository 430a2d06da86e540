using Fusion.Kernels;

namespace Fusion.Runtime;

/// <content>Functions of doubles, lane by lane: the C library's, within 1 unit in the last place, and what is made of them.</content>
public static partial class CpuMath
{
    /// <summary>eˣ by the C library, within 1 unit in the last place.</summary>
    public static double Exp(double x) => Math.Exp(x);

    /// <summary>2ˣ by the C library, within 1 unit in the last place.</summary>
    public static double Exp2(double x) => double.Exp2(x);

    /// <summary>Natural logarithm by the C library, within 1 unit in the last place.</summary>
    public static double Log(double x) => Math.Log(x);

    /// <summary>Logarithm to base 2 by the C library, within 1 unit in the last place.</summary>
    public static double Log2(double x) => Math.Log2(x);

    /// <summary>1 / √x, both steps correctly rounded.</summary>
    public static double Rsqrt(double x) => 1 / Math.Sqrt(x);

    /// <summary>Hyperbolic tangent by the C library, within 2 units in the last place.</summary>
    public static double Tanh(double x) => Math.Tanh(x);

    /// <summary>1 / (1 + e⁻ˣ). The exponential is taken of a negative number, so that it cannot overflow and small results keep their digits.</summary>
    public static double Sigmoid(double x)
    {
        double e = Math.Exp(-Math.Abs(x));
        return (x < 0 ? e : 1) / (1 + e);
    }

    /// <summary>Sine of an angle in radians by the C library, within 1 unit in the last place for angles of any size.</summary>
    public static double Sin(double x) => Math.Sin(x);

    /// <summary>Cosine of an angle in radians by the C library, within 1 unit in the last place for angles of any size.</summary>
    public static double Cos(double x) => Math.Cos(x);

    /// <summary>The error function by its series, as the interpreter computes it.</summary>
    public static double Erf(double x) => ErrorFunction.Of(x);

    /// <summary>A power by the C library, within 1 unit in the last place, with the special cases of IEEE 754 <c>pow</c>.</summary>
    public static double Pow(double x, double y) => Math.Pow(x, y);

    /// <inheritdoc cref="Exp(double)"/>
    public static Lanes64<double> Exp(Lanes64<double> x) => Each(x, x, static (a, _) => Exp(a));

    /// <inheritdoc cref="Exp2(double)"/>
    public static Lanes64<double> Exp2(Lanes64<double> x) => Each(x, x, static (a, _) => Exp2(a));

    /// <inheritdoc cref="Log(double)"/>
    public static Lanes64<double> Log(Lanes64<double> x) => Each(x, x, static (a, _) => Log(a));

    /// <inheritdoc cref="Log2(double)"/>
    public static Lanes64<double> Log2(Lanes64<double> x) => Each(x, x, static (a, _) => Log2(a));

    /// <inheritdoc cref="Rsqrt(double)"/>
    public static Lanes64<double> Rsqrt(Lanes64<double> x) => Each(x, x, static (a, _) => Rsqrt(a));

    /// <inheritdoc cref="Tanh(double)"/>
    public static Lanes64<double> Tanh(Lanes64<double> x) => Each(x, x, static (a, _) => Tanh(a));

    /// <inheritdoc cref="Sigmoid(double)"/>
    public static Lanes64<double> Sigmoid(Lanes64<double> x) => Each(x, x, static (a, _) => Sigmoid(a));

    /// <inheritdoc cref="Sin(double)"/>
    public static Lanes64<double> Sin(Lanes64<double> x) => Each(x, x, static (a, _) => Sin(a));

    /// <inheritdoc cref="Cos(double)"/>
    public static Lanes64<double> Cos(Lanes64<double> x) => Each(x, x, static (a, _) => Cos(a));

    /// <inheritdoc cref="Erf(double)"/>
    public static Lanes64<double> Erf(Lanes64<double> x) => Each(x, x, static (a, _) => Erf(a));

    /// <inheritdoc cref="Pow(double, double)"/>
    public static Lanes64<double> Pow(Lanes64<double> x, Lanes64<double> y) => Each(x, y, static (a, b) => Pow(a, b));
}
