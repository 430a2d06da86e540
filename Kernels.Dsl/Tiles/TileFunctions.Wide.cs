namespace Fusion.Kernels;

/// <content>Elementwise functions of <c>double</c> and <c>long</c>.</content>
public static partial class Tile
{
    /// <summary>e to the power of x, elementwise.</summary>
    /// <param name="x">Argument.</param>
    /// <returns>A tile of the same shape.</returns>
    public static Tile<double> Exp(Tile<double> x) => Broadcast.Apply<double, double>(WorkClass.Transcendental, x, Math.Exp);

    /// <summary>2 to the power of x, elementwise.</summary>
    /// <param name="x">Argument.</param>
    /// <returns>A tile of the same shape.</returns>
    public static Tile<double> Exp2(Tile<double> x) => Broadcast.Apply<double, double>(WorkClass.Transcendental, x, double.Exp2);

    /// <summary>Natural logarithm, elementwise.</summary>
    /// <param name="x">Argument.</param>
    /// <returns>A tile of the same shape.</returns>
    public static Tile<double> Log(Tile<double> x) => Broadcast.Apply<double, double>(WorkClass.Transcendental, x, Math.Log);

    /// <summary>Logarithm to base 2, elementwise.</summary>
    /// <param name="x">Argument.</param>
    /// <returns>A tile of the same shape.</returns>
    public static Tile<double> Log2(Tile<double> x) => Broadcast.Apply<double, double>(WorkClass.Transcendental, x, Math.Log2);

    /// <summary>Square root, correctly rounded, elementwise.</summary>
    /// <param name="x">Argument.</param>
    /// <returns>A tile of the same shape.</returns>
    public static Tile<double> Sqrt(Tile<double> x) => Broadcast.Apply<double, double>(WorkClass.Transcendental, x, Math.Sqrt);

    /// <summary>1 / √x, elementwise.</summary>
    /// <param name="x">Argument.</param>
    /// <returns>A tile of the same shape.</returns>
    public static Tile<double> Rsqrt(Tile<double> x) => Broadcast.Apply<double, double>(WorkClass.Transcendental, x, static x => 1 / Math.Sqrt(x));

    /// <summary>Hyperbolic tangent, elementwise.</summary>
    /// <param name="x">Argument.</param>
    /// <returns>A tile of the same shape.</returns>
    public static Tile<double> Tanh(Tile<double> x) => Broadcast.Apply<double, double>(WorkClass.Transcendental, x, Math.Tanh);

    /// <summary>1 / (1 + exp(−x)), elementwise.</summary>
    /// <param name="x">Argument.</param>
    /// <returns>A tile of the same shape.</returns>
    public static Tile<double> Sigmoid(Tile<double> x) => Broadcast.Apply<double, double>(WorkClass.Transcendental, x, static x => 1 / (1 + Math.Exp(-x)));

    /// <summary>Sine of an angle in radians (accurate for |x| ≤ 10⁴), elementwise.</summary>
    /// <param name="x">Argument.</param>
    /// <returns>A tile of the same shape.</returns>
    public static Tile<double> Sin(Tile<double> x) => Broadcast.Apply<double, double>(WorkClass.Transcendental, x, Math.Sin);

    /// <summary>Cosine of an angle in radians (accurate for |x| ≤ 10⁴), elementwise.</summary>
    /// <param name="x">Argument.</param>
    /// <returns>A tile of the same shape.</returns>
    public static Tile<double> Cos(Tile<double> x) => Broadcast.Apply<double, double>(WorkClass.Transcendental, x, Math.Cos);

    /// <summary>The error function 2/√π ∫ exp(−t²) dt from 0 to x, elementwise.</summary>
    /// <param name="x">Argument.</param>
    /// <returns>A tile of the same shape.</returns>
    public static Tile<double> Erf(Tile<double> x) => Broadcast.Apply<double, double>(WorkClass.Transcendental, x, ErrorFunction.Of);

    /// <summary>a to the power of b, elementwise, with the special cases of IEEE 754 <c>pow</c>, as <c>Math.Pow</c>.</summary>
    /// <param name="a">Base; negative ones have whole powers only, else NaN.</param>
    /// <param name="b">Exponent.</param>
    /// <returns>A tile of the common (broadcast) shape.</returns>
    /// <exception cref="KernelShapeException">The shapes do not broadcast.</exception>
    public static Tile<double> Pow(Tile<double> a, Tile<double> b) => Broadcast.Apply<double, double, double>(WorkClass.Transcendental, "Pow", a, b, Math.Pow);

    /// <summary>The largest integer that is not above x, elementwise.</summary>
    /// <param name="x">Argument.</param>
    /// <returns>A tile of the same shape.</returns>
    public static Tile<double> Floor(Tile<double> x) => Broadcast.Apply<double, double>(WorkClass.Arithmetic, x, Math.Floor);

    /// <summary>The smallest integer that is not below x, elementwise.</summary>
    /// <param name="x">Argument.</param>
    /// <returns>A tile of the same shape.</returns>
    public static Tile<double> Ceiling(Tile<double> x) => Broadcast.Apply<double, double>(WorkClass.Arithmetic, x, Math.Ceiling);

    /// <summary>The nearest integer, of two equally near ones the even one, elementwise.</summary>
    /// <param name="x">Argument.</param>
    /// <returns>A tile of the same shape.</returns>
    public static Tile<double> Round(Tile<double> x) => Broadcast.Apply<double, double>(WorkClass.Arithmetic, x, Math.Round);

    /// <summary>Absolute value, elementwise.</summary>
    /// <param name="x">Argument.</param>
    /// <returns>A tile of the same shape.</returns>
    public static Tile<double> Abs(Tile<double> x) => Broadcast.Apply<double, double>(WorkClass.Arithmetic, x, Math.Abs);

    /// <summary>Absolute value, elementwise; that of the least long is itself.</summary>
    /// <param name="x">Argument.</param>
    /// <returns>A tile of the same shape.</returns>
    public static Tile<long> Abs(Tile<long> x) => Broadcast.Apply<long, long>(WorkClass.Integer, x, static v => LongBits.Unpack(v) < 0 ? LongBits.Pack(unchecked(-LongBits.Unpack(v))) : v);

    /// <summary>a · b + c with one rounding, elementwise. Other multiplications and additions are never contracted.</summary>
    /// <param name="a">First factor.</param>
    /// <param name="b">Second factor.</param>
    /// <param name="c">Summand.</param>
    /// <returns>A tile of the common (broadcast) shape.</returns>
    /// <exception cref="KernelShapeException">The shapes do not broadcast.</exception>
    public static Tile<double> Fma(Tile<double> a, Tile<double> b, Tile<double> c) =>
        Broadcast.Apply<double, double, double, double>(WorkClass.Arithmetic, 2, "Fma", a, b, c, Math.FusedMultiplyAdd);

    /// <summary>The smaller of two, elementwise; NaN wins.</summary>
    /// <param name="a">First operand.</param>
    /// <param name="b">Second operand.</param>
    /// <returns>A tile of the common (broadcast) shape.</returns>
    /// <exception cref="KernelShapeException">The shapes do not broadcast.</exception>
    public static Tile<double> Min(Tile<double> a, Tile<double> b) => Broadcast.Apply<double, double, double>(WorkClass.Arithmetic, "Min", a, b, Math.Min);

    /// <summary>The larger of two, elementwise; NaN wins.</summary>
    /// <param name="a">First operand.</param>
    /// <param name="b">Second operand.</param>
    /// <returns>A tile of the common (broadcast) shape.</returns>
    /// <exception cref="KernelShapeException">The shapes do not broadcast.</exception>
    public static Tile<double> Max(Tile<double> a, Tile<double> b) => Broadcast.Apply<double, double, double>(WorkClass.Arithmetic, "Max", a, b, Math.Max);

    /// <summary>The smaller of two, elementwise.</summary>
    /// <param name="a">First operand.</param>
    /// <param name="b">Second operand.</param>
    /// <returns>A tile of the common (broadcast) shape.</returns>
    /// <exception cref="KernelShapeException">The shapes do not broadcast.</exception>
    public static Tile<long> Min(Tile<long> a, Tile<long> b) => Broadcast.Apply<long, long, long>(WorkClass.Integer, "Min", a, b, LongBits.Lift(Math.Min));

    /// <summary>The larger of two, elementwise.</summary>
    /// <param name="a">First operand.</param>
    /// <param name="b">Second operand.</param>
    /// <returns>A tile of the common (broadcast) shape.</returns>
    /// <exception cref="KernelShapeException">The shapes do not broadcast.</exception>
    public static Tile<long> Max(Tile<long> a, Tile<long> b) => Broadcast.Apply<long, long, long>(WorkClass.Integer, "Max", a, b, LongBits.Lift(Math.Max));
}
