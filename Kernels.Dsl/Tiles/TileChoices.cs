namespace Fusion.Kernels;

/// <content>Reductions that answer where, or whether.</content>
public readonly partial struct Tile<TElement>
{
    private const int MostOfTopK = 8;

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

    /// <summary>
    /// The largest elements of each row, in decreasing order, and their columns. Of equal elements (−0 equals +0, and a zero
    /// that is returned may have either sign) the first come first; NaN comes before everything.
    /// </summary>
    /// <param name="k">How many, 1 to 8 and at most the columns; a number that is written in the kernel.</param>
    /// <returns>Values and columns, both (rows, k).</returns>
    /// <exception cref="KernelShapeException"><paramref name="k"/> is not in that range.</exception>
    /// <exception cref="InvalidOperationException">The elements are <c>bool</c> or <c>BFloat16</c>.</exception>
    public (Tile<TElement> Values, Tile<int> Columns) TopK(int k)
    {
        Element<TElement>.RequireNumber("TopK");
        if (k < 1 || k > Math.Min(MostOfTopK, Columns))
            throw new KernelShapeException($"TopK gives 1 to {MostOfTopK} elements of each row, not {k} of a tile of shape {Shape}.");
        var (values, columns) = (new double[Rows * k], new double[Rows * k]);
        for (var r = 0; r < Rows; r++)
        {
            // A stable sort; NaN is the smallest number there is for it, and first of all here.
            var row = Values[(r * Columns)..((r + 1) * Columns)];
            var order = Enumerable.Range(0, Columns).OrderBy(c => double.IsNaN(row[c]) ? 0 : 1).ThenByDescending(c => row[c] + 0.0).Take(k).ToArray();
            for (var i = 0; i < k; i++)
                (values[r * k + i], columns[r * k + i]) = (row[order[i]], order[i]);
        }

        for (var i = 0; i < k; i++)
            _ = Padding.Reduction(Element<TElement>.Arithmetic, Axis.Columns);
        return (Rounded(values, Rows, k), Tile<int>.Rounded(columns, Rows, k));
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
