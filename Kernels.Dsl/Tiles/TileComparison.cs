namespace Fusion.Kernels;

/// <content>Comparison. Every comparison with NaN is false, except <c>!=</c>.</content>
public readonly partial struct Tile<TElement>
{
    /// <summary>Less, elementwise.</summary>
    /// <param name="a">Left operand.</param>
    /// <param name="b">Right operand; the shapes broadcast.</param>
    /// <exception cref="InvalidOperationException">The elements are <c>bool</c> or of a storage type.</exception>
    public static Tile<bool> operator <(Tile<TElement> a, Tile<TElement> b) =>
        Compare("<", a, b, static (x, y) => x < y ? 1 : 0);

    /// <summary>Less or equal, elementwise.</summary>
    /// <param name="a">Left operand.</param>
    /// <param name="b">Right operand; the shapes broadcast.</param>
    /// <exception cref="InvalidOperationException">The elements are <c>bool</c> or of a storage type.</exception>
    public static Tile<bool> operator <=(Tile<TElement> a, Tile<TElement> b) =>
        Compare("<=", a, b, static (x, y) => x <= y ? 1 : 0);

    /// <summary>Greater, elementwise.</summary>
    /// <param name="a">Left operand.</param>
    /// <param name="b">Right operand; the shapes broadcast.</param>
    /// <exception cref="InvalidOperationException">The elements are <c>bool</c> or of a storage type.</exception>
    public static Tile<bool> operator >(Tile<TElement> a, Tile<TElement> b) =>
        Compare(">", a, b, static (x, y) => x > y ? 1 : 0);

    /// <summary>Greater or equal, elementwise.</summary>
    /// <param name="a">Left operand.</param>
    /// <param name="b">Right operand; the shapes broadcast.</param>
    /// <exception cref="InvalidOperationException">The elements are <c>bool</c> or of a storage type.</exception>
    public static Tile<bool> operator >=(Tile<TElement> a, Tile<TElement> b) =>
        Compare(">=", a, b, static (x, y) => x >= y ? 1 : 0);

    /// <summary>Equality, elementwise; <c>Equals</c> gives one answer for the whole tile.</summary>
    /// <param name="a">Left operand.</param>
    /// <param name="b">Right operand; the shapes broadcast.</param>
    /// <exception cref="InvalidOperationException">The elements are of a storage type.</exception>
    public static Tile<bool> operator ==(Tile<TElement> a, Tile<TElement> b) =>
        Compare("==", a, b, static (x, y) => x == y ? 1 : 0);

    /// <summary>Inequality, elementwise.</summary>
    /// <param name="a">Left operand.</param>
    /// <param name="b">Right operand; the shapes broadcast.</param>
    /// <exception cref="InvalidOperationException">The elements are of a storage type.</exception>
    public static Tile<bool> operator !=(Tile<TElement> a, Tile<TElement> b) =>
        Compare("!=", a, b, static (x, y) => x != y ? 1 : 0);

    private static Tile<bool> Compare(string symbol, Tile<TElement> a, Tile<TElement> b, Func<double, double, double> function)
    {
        if (Element<TElement>.Kind != ElementKind.Bool || symbol is not ("==" or "!="))
            Element<TElement>.RequireNumber("operator " + symbol);
        var kind = Element<TElement>.IsFloat ? WorkClass.Comparison : WorkClass.Integer;
        if (Element<TElement>.Kind == ElementKind.Long)
            function = LongBits.LiftComparison(function);
        return Broadcast.Apply<bool, TElement, TElement>(kind, "Operator " + symbol, a, b, function);
    }
}
