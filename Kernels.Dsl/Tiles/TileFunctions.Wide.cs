namespace Fusion.Kernels;

/// <content>Elementwise functions of <c>double</c> and <c>long</c>.</content>
public static partial class Tile
{
    /// <summary>e to the power of x, elementwise.</summary>
    /// <param name="x">Argument.</param>
    /// <returns>A tile of the same shape.</returns>
    public static Tile<double> Exp(Tile<double> x) => Broadcast.Apply<double, double>(WorkClass.Transcendental, x, Math.Exp);

    /// <summary>Natural logarithm, elementwise.</summary>
    /// <param name="x">Argument.</param>
    /// <returns>A tile of the same shape.</returns>
    public static Tile<double> Log(Tile<double> x) => Broadcast.Apply<double, double>(WorkClass.Transcendental, x, Math.Log);

    /// <summary>Square root, correctly rounded, elementwise.</summary>
    /// <param name="x">Argument.</param>
    /// <returns>A tile of the same shape.</returns>
    public static Tile<double> Sqrt(Tile<double> x) => Broadcast.Apply<double, double>(WorkClass.Transcendental, x, Math.Sqrt);

    /// <summary>Absolute value, elementwise.</summary>
    /// <param name="x">Argument.</param>
    /// <returns>A tile of the same shape.</returns>
    public static Tile<double> Abs(Tile<double> x) => Broadcast.Apply<double, double>(WorkClass.Arithmetic, x, Math.Abs);

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
