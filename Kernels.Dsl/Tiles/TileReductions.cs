namespace Fusion.Kernels;

/// <content>Reductions, in the order that every execution keeps.</content>
public readonly partial struct Tile<TElement>
{
    private const int Lanes = 16;

    /// <summary>
    /// Adds along an axis. Along the columns, sixteen lanes (column mod 16) add in increasing order from 0 and are then
    /// halved pairwise (l + (l + 8), then 4, 2, 1); along the rows, rows add in increasing order from 0.
    /// </summary>
    /// <param name="axis"><see cref="Axis.Columns"/> gives (rows, 1), <see cref="Axis.Rows"/> gives (1, columns).</param>
    /// <returns>The sums; integers wrap.</returns>
    /// <exception cref="InvalidOperationException">The elements are <c>bool</c> or of a storage type.</exception>
    public Tile<TElement> Sum(Axis axis)
    {
        Element<TElement>.RequireNumber("Sum");
        var wide = Interpreter.Wide;
        return Reduce(axis, axis == Axis.Columns ? SumInLanes : SumInOrder);

        double SumInOrder(ReadOnlySpan<double> values)
        {
            var sum = 0.0;
            foreach (var value in values)
                sum = Element<TElement>.Add(sum, value, wide);
            return sum;
        }

        double SumInLanes(ReadOnlySpan<double> values)
        {
            Span<double> lanes = stackalloc double[Lanes];
            lanes.Clear();
            for (var i = 0; i < values.Length; i++)
                lanes[i % Lanes] = Element<TElement>.Add(lanes[i % Lanes], values[i], wide);
            for (var half = Lanes / 2; half > 0; half /= 2)
                for (var lane = 0; lane < half; lane++)
                    lanes[lane] = Element<TElement>.Add(lanes[lane], lanes[lane + half], wide);
            return lanes[0];
        }
    }

    /// <summary>The largest element along an axis; NaN wins.</summary>
    /// <param name="axis"><see cref="Axis.Columns"/> gives (rows, 1), <see cref="Axis.Rows"/> gives (1, columns).</param>
    /// <returns>The maxima.</returns>
    /// <exception cref="InvalidOperationException">The elements are <c>bool</c> or of a storage type.</exception>
    public Tile<TElement> Max(Axis axis)
    {
        Element<TElement>.RequireNumber("Max");
        return Reduce(axis, static values => Fold(values, Element<TElement>.Kind == ElementKind.Long ? LongBits.Lift(Math.Max) : Math.Max));
    }

    /// <summary>The smallest element along an axis; NaN wins.</summary>
    /// <param name="axis"><see cref="Axis.Columns"/> gives (rows, 1), <see cref="Axis.Rows"/> gives (1, columns).</param>
    /// <returns>The minima.</returns>
    /// <exception cref="InvalidOperationException">The elements are <c>bool</c> or of a storage type.</exception>
    public Tile<TElement> Min(Axis axis)
    {
        Element<TElement>.RequireNumber("Min");
        return Reduce(axis, static values => Fold(values, Element<TElement>.Kind == ElementKind.Long ? LongBits.Lift(Math.Min) : Math.Min));
    }

    private static double Fold(ReadOnlySpan<double> values, Func<double, double, double> function)
    {
        var result = values[0];
        foreach (var value in values[1..])
            result = function(result, value);
        return result;
    }

    private Tile<TElement> Reduce(Axis axis, Func<ReadOnlySpan<double>, double> reduction)
    {
        if (axis is not (Axis.Rows or Axis.Columns))
            throw new ArgumentOutOfRangeException(nameof(axis), axis, "The axis of a reduction is Axis.Rows or Axis.Columns.");

        // What is reduced is made contiguous first.
        var (source, count, length) = axis == Axis.Columns ? (Values, Rows, Columns) : (Transposed(Values), Columns, Rows);
        var results = new double[count];
        for (var i = 0; i < count; i++)
            results[i] = reduction(source.AsSpan(i * length, length));
        var padding = Padding.Reduction(Element<TElement>.Arithmetic, axis);
        return axis == Axis.Columns ? Rounded(results, count, 1, padding: padding) : Rounded(results, 1, count, padding: padding);
    }
}
