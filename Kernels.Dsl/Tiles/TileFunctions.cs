using System.Runtime.CompilerServices;

namespace Fusion.Kernels;

/// <content>
/// Elementwise functions. The interpreter computes in double and rounds once. A scalar alone becomes a tile of float where
/// there is a function of double as well.
/// </content>
public static partial class Tile
{
    /// <summary>Chooses elementwise: <c>condition ? a : b</c>. Both alternatives are computed.</summary>
    /// <typeparam name="TElement">Element type of the alternatives.</typeparam>
    /// <param name="condition">The mask.</param>
    /// <param name="a">Taken where the mask is true.</param>
    /// <param name="b">Taken where the mask is false; a scalar such as <c>float.NegativeInfinity</c> will do.</param>
    /// <returns>A tile of the common (broadcast) shape.</returns>
    /// <exception cref="KernelShapeException">The shapes do not broadcast.</exception>
    public static Tile<TElement> Where<TElement>(Tile<bool> condition, Tile<TElement> a, Tile<TElement> b)
        where TElement : unmanaged =>
        Broadcast.Apply<TElement, bool, TElement, TElement>(WorkClass.Selection, 1, "Where", condition, a, b, static (c, x, y) => c != 0 ? x : y);

    /// <summary>e to the power of x, elementwise.</summary>
    /// <param name="x">Argument.</param>
    /// <returns>A tile of the same shape.</returns>
    [OverloadResolutionPriority(1)]
    public static Tile<float> Exp(Tile<float> x) => Broadcast.Apply<float, float>(WorkClass.Transcendental, x, Math.Exp);

    /// <summary>2 to the power of x, elementwise.</summary>
    /// <param name="x">Argument.</param>
    /// <returns>A tile of the same shape.</returns>
    [OverloadResolutionPriority(1)]
    public static Tile<float> Exp2(Tile<float> x) => Broadcast.Apply<float, float>(WorkClass.Transcendental, x, double.Exp2);

    /// <summary>Natural logarithm, elementwise.</summary>
    /// <param name="x">Argument.</param>
    /// <returns>A tile of the same shape.</returns>
    [OverloadResolutionPriority(1)]
    public static Tile<float> Log(Tile<float> x) => Broadcast.Apply<float, float>(WorkClass.Transcendental, x, Math.Log);

    /// <summary>Logarithm to base 2, elementwise.</summary>
    /// <param name="x">Argument.</param>
    /// <returns>A tile of the same shape.</returns>
    [OverloadResolutionPriority(1)]
    public static Tile<float> Log2(Tile<float> x) => Broadcast.Apply<float, float>(WorkClass.Transcendental, x, Math.Log2);

    /// <summary>Square root, correctly rounded, elementwise.</summary>
    /// <param name="x">Argument.</param>
    /// <returns>A tile of the same shape.</returns>
    [OverloadResolutionPriority(1)]
    public static Tile<float> Sqrt(Tile<float> x) => Broadcast.Apply<float, float>(WorkClass.Transcendental, x, Math.Sqrt);

    /// <summary>1 / √x, elementwise.</summary>
    /// <param name="x">Argument.</param>
    /// <returns>A tile of the same shape.</returns>
    [OverloadResolutionPriority(1)]
    public static Tile<float> Rsqrt(Tile<float> x) => Broadcast.Apply<float, float>(WorkClass.Transcendental, x, static x => 1 / Math.Sqrt(x));

    /// <summary>Hyperbolic tangent, elementwise.</summary>
    /// <param name="x">Argument.</param>
    /// <returns>A tile of the same shape.</returns>
    [OverloadResolutionPriority(1)]
    public static Tile<float> Tanh(Tile<float> x) => Broadcast.Apply<float, float>(WorkClass.Transcendental, x, Math.Tanh);

    /// <summary>1 / (1 + exp(−x)), elementwise.</summary>
    /// <param name="x">Argument.</param>
    /// <returns>A tile of the same shape.</returns>
    [OverloadResolutionPriority(1)]
    public static Tile<float> Sigmoid(Tile<float> x) => Broadcast.Apply<float, float>(WorkClass.Transcendental, x, static x => 1 / (1 + Math.Exp(-x)));

    /// <summary>Sine of an angle in radians (accurate for |x| ≤ 10⁴), elementwise.</summary>
    /// <param name="x">Argument.</param>
    /// <returns>A tile of the same shape.</returns>
    [OverloadResolutionPriority(1)]
    public static Tile<float> Sin(Tile<float> x) => Broadcast.Apply<float, float>(WorkClass.Transcendental, x, Math.Sin);

    /// <summary>Cosine of an angle in radians (accurate for |x| ≤ 10⁴), elementwise.</summary>
    /// <param name="x">Argument.</param>
    /// <returns>A tile of the same shape.</returns>
    [OverloadResolutionPriority(1)]
    public static Tile<float> Cos(Tile<float> x) => Broadcast.Apply<float, float>(WorkClass.Transcendental, x, Math.Cos);

    /// <summary>The error function 2/√π ∫ exp(−t²) dt from 0 to x, elementwise.</summary>
    /// <param name="x">Argument.</param>
    /// <returns>A tile of the same shape.</returns>
    [OverloadResolutionPriority(1)]
    public static Tile<float> Erf(Tile<float> x) => Broadcast.Apply<float, float>(WorkClass.Transcendental, x, ErrorFunction.Of);

    /// <summary>a to the power of b, elementwise, with the special cases of IEEE 754 <c>pow</c>, as <c>Math.Pow</c>.</summary>
    /// <param name="a">Base; negative ones have whole powers only, else NaN.</param>
    /// <param name="b">Exponent.</param>
    /// <returns>A tile of the common (broadcast) shape.</returns>
    /// <exception cref="KernelShapeException">The shapes do not broadcast.</exception>
    [OverloadResolutionPriority(1)]
    public static Tile<float> Pow(Tile<float> a, Tile<float> b) => Broadcast.Apply<float, float, float>(WorkClass.Transcendental, "Pow", a, b, Math.Pow);

    /// <summary>The largest integer that is not above x, elementwise.</summary>
    /// <param name="x">Argument.</param>
    /// <returns>A tile of the same shape.</returns>
    [OverloadResolutionPriority(1)]
    public static Tile<float> Floor(Tile<float> x) => Broadcast.Apply<float, float>(WorkClass.Arithmetic, x, Math.Floor);

    /// <summary>The smallest integer that is not below x, elementwise.</summary>
    /// <param name="x">Argument.</param>
    /// <returns>A tile of the same shape.</returns>
    [OverloadResolutionPriority(1)]
    public static Tile<float> Ceiling(Tile<float> x) => Broadcast.Apply<float, float>(WorkClass.Arithmetic, x, Math.Ceiling);

    /// <summary>The nearest integer, of two equally near ones the even one, elementwise.</summary>
    /// <param name="x">Argument.</param>
    /// <returns>A tile of the same shape.</returns>
    [OverloadResolutionPriority(1)]
    public static Tile<float> Round(Tile<float> x) => Broadcast.Apply<float, float>(WorkClass.Arithmetic, x, Math.Round);

    /// <summary>Absolute value, elementwise.</summary>
    /// <param name="x">Argument.</param>
    /// <returns>A tile of the same shape.</returns>
    [OverloadResolutionPriority(1)]
    public static Tile<float> Abs(Tile<float> x) => Broadcast.Apply<float, float>(WorkClass.Arithmetic, x, Math.Abs);

    /// <summary>Absolute value, elementwise; that of the least int is itself.</summary>
    /// <param name="x">Argument.</param>
    /// <returns>A tile of the same shape.</returns>
    public static Tile<int> Abs(Tile<int> x) => Broadcast.Apply<int, int>(WorkClass.Integer, x, static v => v == int.MinValue ? v : Math.Abs(v));

    /// <summary>a · b + c with one rounding, elementwise. Other multiplications and additions are never contracted.</summary>
    /// <param name="a">First factor.</param>
    /// <param name="b">Second factor.</param>
    /// <param name="c">Summand.</param>
    /// <returns>A tile of the common (broadcast) shape.</returns>
    /// <exception cref="KernelShapeException">The shapes do not broadcast.</exception>
    [OverloadResolutionPriority(1)]
    public static Tile<float> Fma(Tile<float> a, Tile<float> b, Tile<float> c) =>
        Broadcast.Apply<float, float, float, float>(WorkClass.Arithmetic, 2, "Fma", a, b, c, Interpreter.Wide
            ? static (x, y, z) => x * y + z
            : static (x, y, z) => MathF.FusedMultiplyAdd((float)x, (float)y, (float)z));

    /// <summary>The smaller of two, elementwise; NaN wins.</summary>
    /// <param name="a">First operand.</param>
    /// <param name="b">Second operand.</param>
    /// <returns>A tile of the common (broadcast) shape.</returns>
    /// <exception cref="KernelShapeException">The shapes do not broadcast.</exception>
    public static Tile<float> Min(Tile<float> a, Tile<float> b) => Broadcast.Apply<float, float, float>(WorkClass.Arithmetic, "Min", a, b, Math.Min);

    /// <summary>The smaller of two, elementwise.</summary>
    /// <param name="a">First operand.</param>
    /// <param name="b">Second operand.</param>
    /// <returns>A tile of the common (broadcast) shape.</returns>
    /// <exception cref="KernelShapeException">The shapes do not broadcast.</exception>
    public static Tile<int> Min(Tile<int> a, Tile<int> b) => Broadcast.Apply<int, int, int>(WorkClass.Integer, "Min", a, b, Math.Min);

    /// <summary>The larger of two, elementwise; NaN wins.</summary>
    /// <param name="a">First operand.</param>
    /// <param name="b">Second operand.</param>
    /// <returns>A tile of the common (broadcast) shape.</returns>
    /// <exception cref="KernelShapeException">The shapes do not broadcast.</exception>
    public static Tile<float> Max(Tile<float> a, Tile<float> b) => Broadcast.Apply<float, float, float>(WorkClass.Arithmetic, "Max", a, b, Math.Max);

    /// <summary>The larger of two, elementwise.</summary>
    /// <param name="a">First operand.</param>
    /// <param name="b">Second operand.</param>
    /// <returns>A tile of the common (broadcast) shape.</returns>
    /// <exception cref="KernelShapeException">The shapes do not broadcast.</exception>
    public static Tile<int> Max(Tile<int> a, Tile<int> b) => Broadcast.Apply<int, int, int>(WorkClass.Integer, "Max", a, b, Math.Max);
}
