using Fusion.Kernels;

namespace Fusion.Conformance;

/// <summary>Operations on whole tiles: scans, other shapes, parts, tiles out of tiles.</summary>
public static partial class WholeKernels
{
    [Kernel]
    public static void ScanColumns(ReadView<float> a, ReadView<int> b, View<float> y, View<int> z, [Const(40)] int width, [Tune(4)] int rows)
    {
        var i = Grid.Over(Tile.Count(a.Length(0), rows));
        var v = a.Load((i, 0), (rows, width));
        var n = b.Load((i, 0), (rows, width));
        y[0].Store((i, 0), v.CumSum(Axis.Columns));
        y[1].Store((i, 0), (v + 0.5f).CumProd(Axis.Columns));
        y[2].Store((i, 0), v.CumMax(Axis.Columns));
        y[3].Store((i, 0), v.CumMin(Axis.Columns));
        z[0].Store((i, 0), n.CumSum(Axis.Columns));
        z[1].Store((i, 0), n.CumProd(Axis.Columns));
        z[2].Store((i, 0), n.CumMax(Axis.Columns));
        z[3].Store((i, 0), n.CumMin(Axis.Columns));
    }

    [Kernel]
    public static void ScanRows(ReadView<float> a, ReadView<int> b, View<float> y, View<int> z, [Const(13)] int height, [Tune(24)] int columns)
    {
        var j = Grid.Over(Tile.Count(a.Length(1), columns));
        var v = a.Load((0, j), (height, columns));
        var n = b.Load((0, j), (height, columns));
        y[0].Store((0, j), v.CumSum(Axis.Rows));
        y[1].Store((0, j), (v + 0.5f).CumProd(Axis.Rows));
        y[2].Store((0, j), v.CumMax(Axis.Rows));
        y[3].Store((0, j), v.CumMin(Axis.Rows));
        z[0].Store((0, j), n.CumSum(Axis.Rows));
        z[1].Store((0, j), n.CumProd(Axis.Rows));
        z[2].Store((0, j), n.CumMax(Axis.Rows));
        z[3].Store((0, j), n.CumMin(Axis.Rows));
    }

    /// <summary>A column of sums scanned down; one row scanned; scans of scans; a scan of one element.</summary>
    [Kernel]
    public static void ScanVectors(ReadView<float> a, View<float> down, View<float> along, View<float> single, [Const(40)] int width, [Tune(16)] int rows)
    {
        var i = Grid.Over(Tile.Count(a.Length(0), rows));
        var v = a.Load((i, 0), (rows, width));
        var sums = v.Sum(Axis.Columns).CumSum(Axis.Rows);
        down.AsColumn().Store((i, 0), sums);
        along[i].Store(0, v.Sum(Axis.Rows).CumMax(Axis.Columns).CumSum(Axis.Columns) + sums.Max(Axis.Rows));
        single.Store(i, sums.Sum(Axis.Rows).CumSum(Axis.Columns).CumSum(Axis.Rows));
        single.Store(i + a.Length(0), v.Max(Axis.Columns).CumSum(Axis.Columns).Sum(Axis.Rows));
    }

    /// <summary>Running sums over a length that no tile holds: carried from one part to the next, as in a loop over time.</summary>
    [Kernel]
    public static void ScanInLoop(ReadView<float> x, View<float> y, [Tune(4)] int rows, [Tune(24)] int columns)
    {
        var i = Grid.Over(Tile.Count(x.Length(0), rows));
        var before = Tile.Zeros<float>(rows, 1);
        for (int n = 0; n < Tile.Count(x.Length(1), columns); n++)
        {
            var sums = x.Load((i, n), (rows, columns)).CumSum(Axis.Columns) + before;
            y.Store((i, n), sums);
            before = sums.Slice((0, columns - 1), (rows, 1));
        }
    }

    [Kernel]
    public static void Shapes(ReadView<float> a, ReadView<int> b, ReadView<BFloat16> h, View<float> y, View<int> z, View<BFloat16> w, [Const(12)] int width, [Tune(4)] int rows)
    {
        var i = Grid.Over(Tile.Count(a.Length(0), rows));
        var v = a.Load((i, 0), (rows, width)) * 2f;
        var n = b.Load((i, 0), (rows, width));
        var x = h.Load((i, 0), (rows, width));
        y[0].Store((i, 0), v.Reshape(width, rows).Reshape(rows, width));
        y[1].Store((i, 0), v.Reshape(1, rows * width).CumSum(Axis.Columns).Reshape(rows, width));
        y[2].Store((i, 0), v.Reshape(rows * width, 1).CumMax(Axis.Rows).Reshape(rows, width));
        y[3].Store((i, 0), v.Reshape(width, rows).T);
        z[0].Store((i, 0), Tile.Concat(n.Slice((0, 1), (rows, width - 1)), n.Slice((0, 0), (rows, 1)), Axis.Columns));
        z[1].Store((i, 0), Tile.Concat(n.Slice((1, 0), (rows - 1, width)), n.Slice((0, 0), (1, width)), Axis.Rows));
        z[2].Store((i, 0), (n > 0).Reshape(width, rows).Reshape(rows, width).To<int>());
        w.Store((i, 0), Tile.Concat(x, x, Axis.Columns).Slice((0, width / 2), (rows, width)));
    }

    /// <summary>Products of parts of a tile, and parts of a product.</summary>
    [Kernel]
    public static void PartsOfProducts(ReadView<BFloat16> a, ReadView<BFloat16> b, View<float> y, View<float> z, [Const(32)] int depth)
    {
        var i = Grid.Over(Tile.Count(a.Length(0), 32));
        var u = a.Load((i, 0), (32, depth));
        var v = b.Load((0, 0), (depth, 32));
        var left = u.Slice((0, 0), (32, depth / 2));
        var right = u.Slice((0, depth / 2), (32, depth / 2));
        y.Store((i, 0), Tile.Dot(right, v.Slice((depth / 2, 0), (depth / 2, 32)), Tile.Dot(left, v.Slice((0, 0), (depth / 2, 32)))));
        var whole = Tile.Dot(u, v);
        z.Store((i, 0), whole.Slice((0, 0), (32, 16)) + whole.Slice((0, 16), (32, 16)).CumMax(Axis.Columns));
    }

    /// <summary>Program-uniform branches and stores between operations on whole tiles.</summary>
    [Kernel]
    public static void AmongEffects(View<float> x, View<float> y, int flag, [Const(20)] int width, [Tune(8)] int rows)
    {
        var i = Grid.Over(Tile.Count(x.Length(0), rows));
        var v = x.Load((i, 0), (rows, width));
        x.Store((i, 0), v + 1f);
        var sums = v.CumSum(Axis.Columns);
        if (flag > 0)
            sums = sums.T.CumSum(Axis.Columns).T;
        x.Store((i, 0), x.Load((i, 0), (rows, width)) * 2f);
        y.Store((i, 0), sums + x.Load((i, 0), (rows, width)).CumSum(Axis.Rows));
    }
}
