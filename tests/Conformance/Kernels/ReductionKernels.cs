using Fusion.Kernels;

namespace Fusion.Conformance;

/// <summary>Reductions along both axes, and reductions that need each other.</summary>
public static partial class ReductionKernels
{
    [Kernel]
    public static void AlongColumns(ReadView<float> a, ReadView<int> b, View<float> y, View<int> z, [Const(40)] int width, [Tune(4)] int rows)
    {
        var i = Grid.Over(Tile.Count(a.Length(0), rows));
        var v = a.Load((i, 0), (rows, width));
        var n = b.Load((i, 0), (rows, width), -7);
        y[0].AsColumn().Store((i, 0), v.Sum(Axis.Columns));
        y[1].AsColumn().Store((i, 0), v.Max(Axis.Columns));
        y[2].AsColumn().Store((i, 0), v.Min(Axis.Columns));
        z[0].AsColumn().Store((i, 0), n.Sum(Axis.Columns));
        z[1].AsColumn().Store((i, 0), n.Max(Axis.Columns));
        z[2].AsColumn().Store((i, 0), n.Min(Axis.Columns));
    }

    [Kernel]
    public static void AlongRows(ReadView<float> a, ReadView<int> b, View<float> y, View<int> z, [Const(13)] int height, [Tune(24)] int columns)
    {
        var j = Grid.Over(Tile.Count(a.Length(1), columns));
        var v = a.Load((0, j), (height, columns));
        var n = b.Load((0, j), (height, columns));
        y[0].Store(j, v.Sum(Axis.Rows));
        y[1].Store(j, v.Max(Axis.Rows));
        y[2].Store(j, v.Min(Axis.Rows));
        z[0].Store(j, n.Sum(Axis.Rows));
        z[1].Store(j, n.Max(Axis.Rows));
        z[2].Store(j, n.Min(Axis.Rows));
    }

    /// <summary>One row a program: softmax, whose sum needs the maximum.</summary>
    [Kernel]
    public static void SoftmaxOfRow(ReadView<float> a, View<float> y, [Const(100)] int width)
    {
        var i = Grid.Over(a.Length(0));
        var v = a[i].Load(0, width);
        var e = Tile.Exp(v - v.Max(Axis.Columns));
        y[i].Store(0, e / e.Sum(Axis.Columns));
    }

    /// <summary>Reductions in a chain, over both axes: mean and variance of rows, then of columns, then everything.</summary>
    [Kernel]
    public static void Chained(ReadView<float> a, View<float> normal, View<float> columnSum, View<float> total, [Const(20)] int width, [Tune(5)] int rows)
    {
        var i = Grid.Over(Tile.Count(a.Length(0), rows));
        var v = a.Load((i, 0), (rows, width));
        var centred = v - v.Sum(Axis.Columns) / width;
        var variance = (centred * centred).Sum(Axis.Columns) / width;
        var scaled = centred / Tile.Sqrt(variance + 1f);
        var mask = a.InBounds(0, i, rows).T;
        scaled = Tile.Where(mask, scaled, 0f);
        normal.Store((i, 0), scaled);
        var down = scaled.Sum(Axis.Rows);
        columnSum[i].Store(0, down);
        total.Store(i, down.Max(Axis.Columns) + (scaled * down).Sum(Axis.Rows).Sum(Axis.Columns));
    }

    /// <summary>Backward of a normalisation: stores, a sum along the columns and one along the rows from the same values.</summary>
    [Kernel]
    public static void ManySinks(ReadView<float> x, ReadView<float> dy, View<float> dx, View<float> dg, View<float> peak, [Const(24)] int width, [Tune(8)] int rows)
    {
        var i = Grid.Over(Tile.Count(x.Length(0), rows));
        var v = x.Load((i, 0), (rows, width));
        var d = dy.Load((i, 0), (rows, width));
        var scale = Tile.Rsqrt((v * v).Sum(Axis.Columns) / width + 1f);
        var dot = (v * d).Sum(Axis.Columns) * scale * scale / width;
        dx.Store((i, 0), (d - v * dot) * scale);
        dg[i].Store(0, (d * v * scale).Sum(Axis.Rows));
        peak.AsColumn().Store((i, 0), (d * scale).Max(Axis.Columns));
    }

    /// <summary>The sum of a single column, which begins with 0 like any other: that of -0 is 0.</summary>
    [Kernel]
    public static void OneColumn(ReadView<float> x, View<float> y, [Tune(16)] int rows)
    {
        var i = Grid.Over(Tile.Count(x.Length(0), rows));
        var t = x.AsColumn().Load((i, 0), (rows, 1)) * -0f;
        y.AsColumn().Store((i, 0), 1f / t.Sum(Axis.Columns));
    }
}
