using Fusion.Kernels;

// What padding makes of a product is a case that is tested.
#pragma warning disable FUS0305
namespace Fusion.Conformance;

/// <summary>Products along both axes, and reductions that answer where and whether.</summary>
public static partial class ChoiceKernels
{
    [Kernel]
    public static void AlongColumns(ReadView<float> a, ReadView<int> b, View<float> y, View<int> z, [Const(40)] int width, [Tune(4)] int rows)
    {
        var i = Grid.Over(Tile.Count(a.Length(0), rows));
        var v = a.Load((i, 0), (rows, width));
        var n = b.Load((i, 0), (rows, width), -7);
        var inside = a.InBounds(1, 0, width);
        y.AsColumn().Store((i, 0), (v + 0.5f).Prod(Axis.Columns));
        z[0].AsColumn().Store((i, 0), n.Prod(Axis.Columns));
        z[1].AsColumn().Store((i, 0), v.ArgMax(Axis.Columns));
        z[2].AsColumn().Store((i, 0), v.ArgMin(Axis.Columns));
        z[3].AsColumn().Store((i, 0), n.ArgMax(Axis.Columns));
        z[4].AsColumn().Store((i, 0), n.ArgMin(Axis.Columns));
        z[5].AsColumn().Store((i, 0), ((v > 1.9f) & inside).Any(Axis.Columns).To<int>());
        z[6].AsColumn().Store((i, 0), ((v > -1.9f) | !inside).All(Axis.Columns).To<int>());
    }

    [Kernel]
    public static void AlongRows(ReadView<float> a, ReadView<int> b, View<float> y, View<int> z, [Const(13)] int height, [Tune(24)] int columns)
    {
        var j = Grid.Over(Tile.Count(a.Length(1), columns));
        var v = a.Load((0, j), (height, columns));
        var n = b.Load((0, j), (height, columns));
        y.Store(j, (v + 0.5f).Prod(Axis.Rows));
        z[0].Store(j, n.Prod(Axis.Rows));
        z[1].Store(j, v.ArgMax(Axis.Rows));
        z[2].Store(j, v.ArgMin(Axis.Rows));
        z[3].Store(j, n.ArgMax(Axis.Rows));
        z[4].Store(j, n.ArgMin(Axis.Rows));
        z[5].Store(j, (v > 1.9f).Any(Axis.Rows).To<int>());
        z[6].Store(j, (v > -1.9f).All(Axis.Rows).To<int>());
    }

    /// <summary>One row a program: the most probable element of a softmax, its probability, and whether it is sure.</summary>
    [Kernel]
    public static void Greedy(ReadView<float> logits, View<int> choice, View<float> probability, View<int> sure, [Const(100)] int width)
    {
        var i = Grid.Over(logits.Length(0));
        var v = Tile.Where(logits.InBounds(1, 0, width), logits[i].Load(0, width), float.NegativeInfinity);
        var best = v.ArgMax(Axis.Columns);
        var e = Tile.Exp(v - v.Max(Axis.Columns));
        var p = e / e.Sum(Axis.Columns);
        choice.Store(i, best);
        probability.Store(i, Tile.Where(Tile.Columns(0, width) == best, p, 1f).Prod(Axis.Columns));
        sure.Store(i, (p > 0.5f).Any(Axis.Columns).To<int>());
    }

    /// <summary>On a product of tensor cores: rows that lie in registers.</summary>
    [Kernel]
    public static void OfProduct(ReadView<BFloat16> a, ReadView<BFloat16> b, View<int> best, View<float> product, [Const(32)] int depth)
    {
        var i = Grid.Over(Tile.Count(a.Length(0), 32));
        var c = Tile.Dot(a.Load((i, 0), (32, depth)), b.Load((0, 0), (depth, 32)));
        best[0].AsColumn().Store((i, 0), c.ArgMax(Axis.Columns));
        best[1].AsColumn().Store((i, 0), (c == 0f).Any(Axis.Columns).To<int>());
        product.AsColumn().Store((i, 0), (c * 0.0625f).Prod(Axis.Columns));
    }

    [Kernel]
    public static void Best(ReadView<float> a, ReadView<int> b, View<float> y, View<int> z, [Const(40)] int width, [Tune(4)] int rows)
    {
        var i = Grid.Over(Tile.Count(a.Length(0), rows));
        var v = a.Load((i, 0), (rows, width));
        var (values, columns) = v.TopK(8);
        y[0].Store((i, 0), values);
        z[0].Store((i, 0), columns);
        var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
        z[1].Store((i, 0), most);
        z[2].Store((i, 0), at);
        var (one, first) = Tile.Exp(v).TopK(1);
        y[1].Store((i, 0), one + values);
        z[3].Store((i, 0), first + columns);
    }

    /// <summary>As many as there are columns; one row a program; only one of the results is used.</summary>
    [Kernel]
    public static void Sorted(ReadView<float> a, View<float> y, View<int> z, [Const(5)] int width)
    {
        var i = Grid.Over(a.Length(0));
        var row = a[i].Load(0, width);
        var (largest, _) = row.TopK(3);
        y[i].Store(0, largest);
        var (_, columns) = (row * -1f).TopK(3);
        z[i].Store(0, columns);
    }
}
