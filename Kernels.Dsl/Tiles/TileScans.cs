namespace Fusion.Kernels;

/// <content>Inclusive prefix scans, in the order that every execution keeps.</content>
public readonly partial struct Tile<TElement>
{
    /// <summary>
    /// Running sums along an axis: element i is the sum of elements 0 to i. Step s, for s = 0, 1, 2…, adds to each element
    /// the one 2ˢ before it, of the values of the step before (Kogge and Stone), so that element i depends on nothing after it.
    /// </summary>
    /// <param name="axis"><see cref="Axis.Columns"/> runs along the columns of each row, <see cref="Axis.Rows"/> down the rows of each column.</param>
    /// <returns>A tile of the same shape; integers wrap.</returns>
    /// <exception cref="InvalidOperationException">The elements are <c>bool</c> or <c>BFloat16</c>.</exception>
    public Tile<TElement> CumSum(Axis axis) => Scan("CumSum", axis, Element<TElement>.Add);

    /// <summary>Running products along an axis, in the order of <see cref="CumSum"/>.</summary>
    /// <param name="axis"><see cref="Axis.Columns"/> runs along the columns of each row, <see cref="Axis.Rows"/> down the rows of each column.</param>
    /// <returns>A tile of the same shape; integers wrap.</returns>
    /// <exception cref="InvalidOperationException">The elements are <c>bool</c> or <c>BFloat16</c>.</exception>
    public Tile<TElement> CumProd(Axis axis) => Scan("CumProd", axis, Element<TElement>.Multiply);

    /// <summary>The largest element so far along an axis; NaN wins.</summary>
    /// <param name="axis"><see cref="Axis.Columns"/> runs along the columns of each row, <see cref="Axis.Rows"/> down the rows of each column.</param>
    /// <returns>A tile of the same shape.</returns>
    /// <exception cref="InvalidOperationException">The elements are <c>bool</c> or <c>BFloat16</c>.</exception>
    public Tile<TElement> CumMax(Axis axis) => Scan("CumMax", axis, static (a, b, _) => Math.Max(a, b));

    /// <summary>The smallest element so far along an axis; NaN wins.</summary>
    /// <param name="axis"><see cref="Axis.Columns"/> runs along the columns of each row, <see cref="Axis.Rows"/> down the rows of each column.</param>
    /// <returns>A tile of the same shape.</returns>
    /// <exception cref="InvalidOperationException">The elements are <c>bool</c> or <c>BFloat16</c>.</exception>
    public Tile<TElement> CumMin(Axis axis) => Scan("CumMin", axis, static (a, b, _) => Math.Min(a, b));

    private Tile<TElement> Scan(string name, Axis axis, Func<double, double, bool, double> join)
    {
        Element<TElement>.RequireNumber(name);
        if (axis == Axis.Rows)
            return T.Scan(name, Axis.Columns, join).T;
        if (axis != Axis.Columns)
            throw new ArgumentOutOfRangeException(nameof(axis), axis, "The axis of a scan is Axis.Rows or Axis.Columns.");

        var wide = Interpreter.Wide;
        var values = (double[])Values.Clone();
        for (var distance = 1; distance < Columns; distance *= 2)
            for (var r = 0; r < Rows; r++)
                for (var c = Columns - 1; c >= distance; c--) // downwards, so that what is read is of the step before
                {
                    ref var value = ref values[r * Columns + c];
                    value = join(values[r * Columns + c - distance], value, wide);
                }

        _ = Padding.Reduction(Element<TElement>.Arithmetic, axis);
        return Rounded(values, Rows, Columns, padding: (bool[]?)Padding.Marks?.Clone());
    }
}
