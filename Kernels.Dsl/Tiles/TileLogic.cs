namespace Fusion.Kernels;

/// <content>Logic on <c>bool</c>, and on the bits of <c>int</c> and <c>long</c>. There is no <c>&amp;&amp;</c> or <c>||</c>: tiles never steer control flow.</content>
public readonly partial struct Tile<TElement>
{
    /// <summary>And, elementwise.</summary>
    /// <param name="a">Left operand.</param>
    /// <param name="b">Right operand; the shapes broadcast.</param>
    /// <exception cref="InvalidOperationException">The elements are neither <c>bool</c> nor <c>int</c> nor <c>long</c>.</exception>
    public static Tile<TElement> operator &(Tile<TElement> a, Tile<TElement> b) =>
        Logic("&", a, b, static (x, y) => (int)x & (int)y, static (x, y) => x & y);

    /// <summary>Or, elementwise.</summary>
    /// <param name="a">Left operand.</param>
    /// <param name="b">Right operand; the shapes broadcast.</param>
    /// <exception cref="InvalidOperationException">The elements are neither <c>bool</c> nor <c>int</c> nor <c>long</c>.</exception>
    public static Tile<TElement> operator |(Tile<TElement> a, Tile<TElement> b) =>
        Logic("|", a, b, static (x, y) => (int)x | (int)y, static (x, y) => x | y);

    /// <summary>Exclusive or, elementwise.</summary>
    /// <param name="a">Left operand.</param>
    /// <param name="b">Right operand; the shapes broadcast.</param>
    /// <exception cref="InvalidOperationException">The elements are neither <c>bool</c> nor <c>int</c> nor <c>long</c>.</exception>
    public static Tile<TElement> operator ^(Tile<TElement> a, Tile<TElement> b) =>
        Logic("^", a, b, static (x, y) => (int)x ^ (int)y, static (x, y) => x ^ y);

    /// <summary>Shift to the left, elementwise; the low five bits of the count matter, of a <c>long</c> six.</summary>
    /// <param name="a">Left operand.</param>
    /// <param name="b">Right operand; the shapes broadcast.</param>
    /// <exception cref="InvalidOperationException">The elements are neither <c>int</c> nor <c>long</c>.</exception>
    public static Tile<TElement> operator <<(Tile<TElement> a, Tile<TElement> b) =>
        Integer("<<", a, b, static (x, y) => (int)x << (int)y, static (x, y) => x << (int)y);

    /// <summary>Arithmetic shift to the right, elementwise; the low five bits of the count matter, of a <c>long</c> six.</summary>
    /// <param name="a">Left operand.</param>
    /// <param name="b">Right operand; the shapes broadcast.</param>
    /// <exception cref="InvalidOperationException">The elements are neither <c>int</c> nor <c>long</c>.</exception>
    public static Tile<TElement> operator >>(Tile<TElement> a, Tile<TElement> b) =>
        Integer(">>", a, b, static (x, y) => (int)x >> (int)y, static (x, y) => x >> (int)y);

    /// <summary>Not, elementwise.</summary>
    /// <param name="a">Operand.</param>
    /// <exception cref="InvalidOperationException">The elements are not <c>bool</c>.</exception>
    public static Tile<TElement> operator !(Tile<TElement> a)
    {
        Element<TElement>.Require("operator !", ElementKind.Bool);
        return Broadcast.Apply<TElement, TElement>(WorkClass.Integer, a, static x => 1 - x);
    }

    /// <summary>Complement of all bits, elementwise.</summary>
    /// <param name="a">Operand.</param>
    /// <exception cref="InvalidOperationException">The elements are neither <c>int</c> nor <c>long</c>.</exception>
    public static Tile<TElement> operator ~(Tile<TElement> a)
    {
        Element<TElement>.Require("operator ~", ElementKind.Int, ElementKind.Long);
        return Broadcast.Apply<TElement, TElement>(WorkClass.Integer, a, Element<TElement>.Kind == ElementKind.Long
            ? static x => LongBits.Pack(~LongBits.Unpack(x))
            : static x => ~(int)x);
    }

    private static Tile<TElement> Logic(string symbol, Tile<TElement> a, Tile<TElement> b, Func<double, double, double> function, Func<long, long, long> longer)
    {
        Element<TElement>.Require("operator " + symbol, ElementKind.Bool, ElementKind.Int, ElementKind.Long);
        return Broadcast.Apply<TElement, TElement, TElement>(WorkClass.Integer, "Operator " + symbol, a, b,
            Element<TElement>.Kind == ElementKind.Long ? LongBits.Lift(longer) : function);
    }
}
