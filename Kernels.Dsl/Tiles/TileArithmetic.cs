namespace Fusion.Kernels;

/// <content>Arithmetic. Integers wrap; floats round once per operator.</content>
public readonly partial struct Tile<TElement>
{
    /// <summary>Sum, elementwise.</summary>
    /// <param name="a">Left operand.</param>
    /// <param name="b">Right operand; the shapes broadcast.</param>
    /// <exception cref="InvalidOperationException">The elements are <c>bool</c> or <c>BFloat16</c>.</exception>
    public static Tile<TElement> operator +(Tile<TElement> a, Tile<TElement> b) =>
        Arithmetic("+", a, b, static (x, y) => x + y, static (x, y) => unchecked((int)x + (int)y));

    /// <summary>Difference, elementwise.</summary>
    /// <param name="a">Left operand.</param>
    /// <param name="b">Right operand; the shapes broadcast.</param>
    /// <exception cref="InvalidOperationException">The elements are <c>bool</c> or <c>BFloat16</c>.</exception>
    public static Tile<TElement> operator -(Tile<TElement> a, Tile<TElement> b) =>
        Arithmetic("-", a, b, static (x, y) => x - y, static (x, y) => unchecked((int)x - (int)y));

    /// <summary>Product, elementwise; never contracted with an addition (write <c>Tile.Fma</c>).</summary>
    /// <param name="a">Left operand.</param>
    /// <param name="b">Right operand; the shapes broadcast.</param>
    /// <exception cref="InvalidOperationException">The elements are <c>bool</c> or <c>BFloat16</c>.</exception>
    public static Tile<TElement> operator *(Tile<TElement> a, Tile<TElement> b) =>
        Arithmetic("*", a, b, static (x, y) => x * y, static (x, y) => unchecked((int)x * (int)y));

    /// <summary>Quotient, elementwise: correctly rounded for <c>float</c>, towards zero for <c>int</c> (unspecified where the divisor is 0).</summary>
    /// <param name="a">Left operand.</param>
    /// <param name="b">Right operand; the shapes broadcast.</param>
    /// <exception cref="InvalidOperationException">The elements are <c>bool</c> or <c>BFloat16</c>.</exception>
    public static Tile<TElement> operator /(Tile<TElement> a, Tile<TElement> b) =>
        Arithmetic("/", a, b, static (x, y) => x / y, static (x, y) => unchecked(Quotient((int)x, (int)y)));

    /// <summary>Remainder with the sign of the dividend, elementwise (unspecified where the divisor is 0).</summary>
    /// <param name="a">Left operand.</param>
    /// <param name="b">Right operand; the shapes broadcast.</param>
    /// <exception cref="InvalidOperationException">The elements are not <c>int</c>.</exception>
    public static Tile<TElement> operator %(Tile<TElement> a, Tile<TElement> b) =>
        Integer("%", a, b, static (x, y) => Remainder((int)x, (int)y));

    /// <summary>Negation, elementwise; the smallest <c>int</c> stays itself.</summary>
    /// <param name="a">Operand.</param>
    /// <exception cref="InvalidOperationException">The elements are <c>bool</c> or <c>BFloat16</c>.</exception>
    public static Tile<TElement> operator -(Tile<TElement> a)
    {
        Element<TElement>.RequireNumber("operator -");
        return Element<TElement>.Kind == ElementKind.Int
            ? Broadcast.Apply<TElement, TElement>(Element<TElement>.Arithmetic, a, static x => unchecked(-(int)x))
            : Broadcast.Apply<TElement, TElement>(Element<TElement>.Arithmetic, a, static x => -x);
    }

    private static Tile<TElement> Arithmetic(string symbol, Tile<TElement> a, Tile<TElement> b, Func<double, double, double> real, Func<double, double, double> integer)
    {
        Element<TElement>.RequireNumber("operator " + symbol);
        return Broadcast.Apply<TElement, TElement, TElement>(Element<TElement>.Arithmetic, "Operator " + symbol, a, b, Element<TElement>.Kind == ElementKind.Int ? integer : real);
    }

    private static Tile<TElement> Integer(string symbol, Tile<TElement> a, Tile<TElement> b, Func<double, double, double> function)
    {
        Element<TElement>.Require("operator " + symbol, ElementKind.Int, ElementKind.Int);
        return Broadcast.Apply<TElement, TElement, TElement>(Element<TElement>.Arithmetic, "Operator " + symbol, a, b, function);
    }

    // Division by −1 is a negation because the processor traps on the one quotient that overflows.
    private static int Quotient(int x, int y) => y == 0 ? 0 : y == -1 ? unchecked(-x) : x / y;

    private static int Remainder(int x, int y) => y is 0 or -1 ? 0 : x % y;
}
