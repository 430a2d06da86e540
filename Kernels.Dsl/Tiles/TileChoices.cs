namespace Fusion.Kernels;

/// <content>Reductions that answer where, or whether.</content>
public readonly partial struct Tile<TElement>
{
    /// <summary>Where the largest element along an axis is: the first of equal ones (−0 equals +0); the first NaN wins.</summary>
    /// <param name="axis"><see cref="Axis.Columns"/> gives columns as (rows, 1), <see cref="Axis.Rows"/> gives rows as (1, columns).</param>
    /// <returns>Coordinates within the tile.</returns>
    /// <exception cref="InvalidOperationException">The elements are <c>bool</c> or <c>BFloat16</c>.</exception>
    public Tile<int> ArgMax(Axis axis)
    {
        Element<TElement>.RequireNumber("ArgMax");
        return Reduce<int>(axis, static values => First(values, static (value, best) => value > best));
    }

    /// <summary>Where the smallest element along an axis is: the first of equal ones (−0 equals +0); the first NaN wins.</summary>
    /// <param name="axis"><see cref="Axis.Columns"/> gives columns as (rows, 1), <see cref="Axis.Rows"/> gives rows as (1, columns).</param>
    /// <returns>Coordinates within the tile.</returns>
    /// <exception cref="InvalidOperationException">The elements are <c>bool</c> or <c>BFloat16</c>.</exception>
    public Tile<int> ArgMin(Axis axis)
    {
        Element<TElement>.RequireNumber("ArgMin");
        return Reduce<int>(axis, static values => First(values, static (value, best) => value < best));
    }

    /// <summary>Whether any element along an axis is true.</summary>
    /// <param name="axis"><see cref="Axis.Columns"/> gives (rows, 1), <see cref="Axis.Rows"/> gives (1, columns).</param>
    /// <returns>The answers.</returns>
    /// <exception cref="InvalidOperationException">The elements are not <c>bool</c>.</exception>
    public Tile<bool> Any(Axis axis)
    {
        Element<TElement>.Require("Any", ElementKind.Bool, ElementKind.Bool);
        return Reduce<bool>(axis, static values => Fold(values, Math.Max));
    }

    /// <summary>Whether all elements along an axis are true.</summary>
    /// <param name="axis"><see cref="Axis.Columns"/> gives (rows, 1), <see cref="Axis.Rows"/> gives (1, columns).</param>
    /// <returns>The answers.</returns>
    /// <exception cref="InvalidOperationException">The elements are not <c>bool</c>.</exception>
    public Tile<bool> All(Axis axis)
    {
        Element<TElement>.Require("All", ElementKind.Bool, ElementKind.Bool);
        return Reduce<bool>(axis, static values => Fold(values, Math.Min));
    }

    private static double First(ReadOnlySpan<double> values, Func<double, double, bool> isBetter)
    {
        var best = 0;
        for (var i = 1; i < values.Length && !double.IsNaN(values[best]); i++)
            if (isBetter(values[i], values[best]) || double.IsNaN(values[i]))
                best = i;
        return best;
    }
}
