namespace Fusion.Kernels;

/// <content>Arithmetic. Integers wrap; floats round once per operator.</content>
public readonly partial struct Tile<TElement>
{
    /// <summary>Sum, elementwise.</summary>
    /// <param name="a">Left operand.</param>
    /// <param name="b">Right operand; the shapes broadcast.</param>
    /// <exception cref="InvalidOperationException">The elements are <c>bool</c> or of a storage type.</exception>
    public static Tile<TElement> operator +(Tile<TElement> a, Tile<TElement> b) =>
        Arithmetic("+", a, b, static (x, y) => x + y, static (x, y) => unchecked((int)x + (int)y), static (x, y) => unchecked(x + y));

    /// <summary>Difference, elementwise.</summary>
    /// <param name="a">Left operand.</param>
    /// <param name="b">Right operand; the shapes broadcast.</param>
    /// <exception cref="InvalidOperationException">The elements are <c>bool</c> or of a storage type.</exception>
    public static Tile<TElement> operator -(Tile<TElement> a, Tile<TElement> b) =>
        Arithmetic("-", a, b, static (x, y) => x - y, static (x, y) => unchecked((int)x - (int)y), static (x, y) => unchecked(x - y));

    /// <summary>Product, elementwise; never contracted with an addition (write <c>Tile.Fma</c>).</summary>
    /// <param name="a">Left operand.</param>
    /// <param name="b">Right operand; the shapes broadcast.</param>
    /// <exception cref="InvalidOperationException">The elements are <c>bool</c> or of a storage type.</exception>
    public static Tile<TElement> operator *(Tile<TElement> a, Tile<TElement> b) =>
        Arithmetic("*", a, b, static (x, y) => x * y, static (x, y) => unchecked((int)x * (int)y), static (x, y) => unchecked(x * y));

    /// <summary>Quotient, elementwise: correctly rounded for floats, towards zero for integers (unspecified where the divisor is 0).</summary>
    /// <param name="a">Left operand.</param>
    /// <param name="b">Right operand; the shapes broadcast.</param>
    /// <exception cref="InvalidOperationException">The elements are <c>bool</c> or of a storage type.</exception>
    public static Tile<TElement> operator /(Tile<TElement> a, Tile<TElement> b) =>
        Arithmetic("/", a, b, static (x, y) => x / y, static (x, y) => unchecked(Quotient((int)x, (int)y)), static (x, y) => Quotient(x, y));

    /// <summary>Remainder with the sign of the dividend, elementwise (unspecified where the divisor is 0).</summary>
    /// <param name="a">Left operand.</param>
    /// <param name="b">Right operand; the shapes broadcast.</param>
    /// <exception cref="InvalidOperationException">The elements are neither <c>int</c> nor <c>long</c>.</exception>
    public static Tile<TElement> operator %(Tile<TElement> a, Tile<TElement> b) =>
        Integer("%", a, b, static (x, y) => Remainder((int)x, (int)y), static (x, y) => Remainder(x, y));

    /// <summary>Negation, elementwise; the smallest integer stays itself.</summary>
    /// <param name="a">Operand.</param>
    /// <exception cref="InvalidOperationException">The elements are <c>bool</c> or of a storage type.</exception>
    public static Tile<TElement> operator -(Tile<TElement> a)
    {
        Element<TElement>.RequireNumber("operator -");
        return Broadcast.Apply<TElement, TElement>(Element<TElement>.Arithmetic, a, Element<TElement>.Kind switch
        {
            ElementKind.Int => static x => unchecked(-(int)x),
            ElementKind.Long => static x => LongBits.Pack(unchecked(-LongBits.Unpack(x))),
            _ => static x => -x,
        });
    }

    private static Tile<TElement> Arithmetic(string symbol, Tile<TElement> a, Tile<TElement> b,
        Func<double, double, double> real, Func<double, double, double> integer, Func<long, long, long> longer)
    {
        Element<TElement>.RequireNumber("operator " + symbol);
        return Broadcast.Apply<TElement, TElement, TElement>(Element<TElement>.Arithmetic, "Operator " + symbol, a, b, Element<TElement>.Kind switch
        {
            ElementKind.Int => integer,
            ElementKind.Long => LongBits.Lift(longer),
            _ => real,
        });
    }

    private static Tile<TElement> Integer(string symbol, Tile<TElement> a, Tile<TElement> b, Func<double, double, double> function, Func<long, long, long> longer)
    {
        Element<TElement>.Require("operator " + symbol, ElementKind.Int, ElementKind.Long);
        return Broadcast.Apply<TElement, TElement, TElement>(Element<TElement>.Arithmetic, "Operator " + symbol, a, b,
            Element<TElement>.Kind == ElementKind.Long ? LongBits.Lift(longer) : function);
    }

    // Division by −1 is a negation because the processor traps on the one quotient that overflows.
    private static int Quotient(int x, int y) => y == 0 ? 0 : y == -1 ? unchecked(-x) : x / y;

    private static long Quotient(long x, long y) => y == 0 ? 0 : y == -1 ? unchecked(-x) : x / y;

    private static int Remainder(int x, int y) => y is 0 or -1 ? 0 : x % y;

    private static long Remainder(long x, long y) => y is 0 or -1 ? 0 : x % y;
}
