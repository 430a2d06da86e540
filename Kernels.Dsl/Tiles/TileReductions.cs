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
        return Accumulate(axis, 0, Element<TElement>.Add);
    }

    /// <summary>Multiplies along an axis, in the order of <see cref="Sum"/>, starting from 1.</summary>
    /// <param name="axis"><see cref="Axis.Columns"/> gives (rows, 1), <see cref="Axis.Rows"/> gives (1, columns).</param>
    /// <returns>The products; integers wrap.</returns>
    /// <exception cref="InvalidOperationException">The elements are <c>bool</c> or <c>BFloat16</c>.</exception>
    public Tile<TElement> Prod(Axis axis)
    {
        Element<TElement>.RequireNumber("Prod");
        return Accumulate(axis, Element<TElement>.Kind == ElementKind.Long ? LongBits.Pack(1) : 1, Element<TElement>.Multiply);
    }

    /// <summary>The largest element along an axis; NaN wins.</summary>
    /// <param name="axis"><see cref="Axis.Columns"/> gives (rows, 1), <see cref="Axis.Rows"/> gives (1, columns).</param>
    /// <returns>The maxima.</returns>
    /// <exception cref="InvalidOperationException">The elements are <c>bool</c> or of a storage type.</exception>
    public Tile<TElement> Max(Axis axis)
    {
        Element<TElement>.RequireNumber("Max");
        return Reduce<TElement>(axis, static values => Fold(values, Element<TElement>.Kind == ElementKind.Long ? LongBits.Lift(Math.Max) : Math.Max));
    }

    /// <summary>The smallest element along an axis; NaN wins.</summary>
    /// <param name="axis"><see cref="Axis.Columns"/> gives (rows, 1), <see cref="Axis.Rows"/> gives (1, columns).</param>
    /// <returns>The minima.</returns>
    /// <exception cref="InvalidOperationException">The elements are <c>bool</c> or of a storage type.</exception>
    public Tile<TElement> Min(Axis axis)
    {
        Element<TElement>.RequireNumber("Min");
        return Reduce<TElement>(axis, static values => Fold(values, Element<TElement>.Kind == ElementKind.Long ? LongBits.Lift(Math.Min) : Math.Min));
    }

    private static double Fold(ReadOnlySpan<double> values, Func<double, double, double> function)
    {
        var result = values[0];
        foreach (var value in values[1..])
            result = function(result, value);
        return result;
    }

    private Tile<TElement> Accumulate(Axis axis, double start, Func<double, double, bool, double> join)
    {
        var wide = Interpreter.Wide;
        return Reduce<TElement>(axis, axis == Axis.Columns ? InLanes : InOrder);

        double InOrder(ReadOnlySpan<double> values)
        {
            var result = start;
            foreach (var value in values)
                result = join(result, value, wide);
            return result;
        }

        double InLanes(ReadOnlySpan<double> values)
        {
            Span<double> lanes = stackalloc double[Lanes];
            lanes.Fill(start);
            for (var i = 0; i < values.Length; i++)
                lanes[i % Lanes] = join(lanes[i % Lanes], values[i], wide);
            for (var half = Lanes / 2; half > 0; half /= 2)
                for (var lane = 0; lane < half; lane++)
                    lanes[lane] = join(lanes[lane], lanes[lane + half], wide);
            return lanes[0];
        }
    }

    private Tile<TResult> Reduce<TResult>(Axis axis, Func<ReadOnlySpan<double>, double> reduction)
        where TResult : unmanaged
    {
        if (axis is not (Axis.Rows or Axis.Columns))
            throw new ArgumentOutOfRangeException(nameof(axis), axis, "The axis of a reduction is Axis.Rows or Axis.Columns.");

        // What is reduced is made contiguous first.
        var (source, count, length) = axis == Axis.Columns ? (Values, Rows, Columns) : (Transposed(Values), Columns, Rows);
        var results = new double[count];
        for (var i = 0; i < count; i++)
            results[i] = reduction(source.AsSpan(i * length, length));
        var padding = Padding.Reduction(Element<TElement>.Arithmetic, axis);
        return axis == Axis.Columns ? Tile<TResult>.Rounded(results, count, 1, padding: padding) : Tile<TResult>.Rounded(results, 1, count, padding: padding);
    }
}
