using Fusion.Kernels;

namespace Sample;

/// <summary>Operations on whole tiles, choices, random numbers, and updates of memory.</summary>
public static partial class Whole
{
    [Kernel]
    public static void Operations(ReadView<float> a, View<float> y, View<int> chosen, int seed, [Const(16)] int size)
    {
        var i = Grid.Over(Tile.Count(a.Length(0), size));
        var x = a.Load((i, 0), (size, 2 * size));
        var (values, columns) = x.TopK(3);
        var (_, second, _, _) = Tile.Philox(seed, 1, Tile.Rows(i, size), 2, 3, 4);
        var scans = x.CumSum(Axis.Columns).CumProd(Axis.Rows) + x.CumMax(Axis.Rows).CumMin(Axis.Columns);
        var halves = Tile.Concat(scans.Slice((0, size), (size, size)), scans.Slice((0, 0), (size, size)), Axis.Columns);
        var noise = Tile.Normal(seed, 5, Tile.Rows(i, size), Tile.Columns(0, size));
        y.Store((i, 0), Tile.Pow(Tile.Erf(noise), Tile.Floor(halves.Reshape(2 * size, size).Slice((size, 0), (size, size)))));
        y.AtomicMaxAt((i, -1), values);
        y.AtomicMin((i, 0), x.Prod(Axis.Columns));
        chosen.Scatter(columns, second);
        chosen.ScatterMax(x.ArgMax(Axis.Rows), 1);
        chosen.ScatterMin(x.ArgMin(Axis.Columns), ((x > 0f).Any(Axis.Columns) ^ (x < 1f).All(Axis.Columns)).To<int>());
    }
}
