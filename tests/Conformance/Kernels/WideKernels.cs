using Fusion.Kernels;

// What padding makes of an extreme is a case that is tested.
#pragma warning disable FUS0305
namespace Fusion.Conformance;

/// <summary>Arithmetic of double and long.</summary>
public static partial class WideKernels
{
    [Kernel]
    public static void DoubleArithmetic(ReadView<double> a, ReadView<double> b, View<double> y, View<int> z, double s, [Tune(20)] int size)
    {
        var i = Grid.Over(Tile.Count(a.Length(0), size));
        var u = a.Load(i, size);
        var v = b.Load(i, size);
        y[0].Store(i, u + v);
        y[1].Store(i, u - v * s);
        y[2].Store(i, u / v);
        y[3].Store(i, -u);
        y[4].Store(i, Tile.Fma(u, v, s));
        y[5].Store(i, Tile.Sqrt(Tile.Abs(u)));
        y[6].Store(i, Tile.Min(u, v));
        y[7].Store(i, Tile.Max(u, v));
        y[8].Store(i, Tile.Where(u < v, u * 2, 0.1));
        y[9].Store(i, Tile.Full(1, size, Math.Max(s, 0.5) + Math.Sqrt(s) * 1e-20));
        z[0].Store(i, (u <= v).To<int>() + (u > v).To<int>() * 2 + (u >= v).To<int>() * 4);
        z[1].Store(i, ((u == v) & (u != s)).To<int>());
        z[2].Store(i, (u > 0.0).To<double>().To<int>());
    }

    /// <summary>Absolute values of integers, also of the least, in tiles and as scalars.</summary>
    [Kernel]
    public static void Magnitudes(ReadView<int> a, ReadView<long> b, View<int> y, View<long> z, [Tune(20)] int size)
    {
        var i = Grid.Over(Tile.Count(a.Length(0), size));
        y[0].Store(i, Tile.Abs(a.Load(i, size)));
        y[1].AsColumn().Store((i, 0), Tile.Abs(a.AsColumn().Load((i, 0), (size, 1)) * 3));
        z[0].Store(i, Tile.Abs(b.Load(i, size)));
        z[1].Store(i, Tile.Abs(Tile.Abs(a.Load(i, size)).To<long>() - b.Load(i, size)));
    }

    [Kernel]
    public static void DoubleFunctions(ReadView<double> a, View<double> y, double s, [Tune(20)] int size)
    {
        var i = Grid.Over(Tile.Count(a.Length(0), size));
        var u = a.Load(i, size);
        y[0].Store(i, Tile.Exp(u));
        y[1].Store(i, Tile.Log(Tile.Abs(u) + 1e-9));
        y[2].AsColumn().Store((i, 0), Tile.Exp(a.AsColumn().Load((i, 0), (size, 1))));
        y[3].Store(i, Tile.Full(1, size, Math.Exp(s) + Math.Log(s)));
    }

    /// <summary>The other functions, of two tiles and of a scalar. Angles beyond 10⁴ are left out: for them, nothing is promised.</summary>
    [Kernel]
    public static void MoreDoubleFunctions(ReadView<double> a, ReadView<double> b, View<double> y, double s, [Tune(20)] int size)
    {
        var i = Grid.Over(Tile.Count(a.Length(0), size));
        var u = a.Load(i, size);
        var v = b.Load(i, size);
        var angle = Tile.Where(Tile.Abs(u) <= 10000.0, u, 0.0);
        y[0].Store(i, Tile.Exp2(v));
        y[1].Store(i, Tile.Log2(Tile.Abs(u)));
        y[2].Store(i, Tile.Rsqrt(Tile.Abs(u)));
        y[3].Store(i, Tile.Tanh(v));
        y[4].Store(i, Tile.Sigmoid(v));
        y[5].Store(i, Tile.Sin(angle));
        y[6].Store(i, Tile.Cos(angle));
        y[7].Store(i, Tile.Erf(v));
        y[8].Store(i, Tile.Pow(u, v));
        y[9].Store(i, Tile.Floor(u));
        y[10].Store(i, Tile.Ceiling(u));
        y[11].Store(i, Tile.Round(u));
        y[12].Store(i, Tile.Full(1, size, double.Exp2(s) + Math.Log2(s) + Math.Tanh(s) + Math.Sin(s) + Math.Cos(s) + Math.Pow(s, s) + Math.Floor(s) + Math.Ceiling(s) + Math.Round(s)));
    }

    [Kernel]
    public static void LongArithmetic(ReadView<long> a, ReadView<long> b, View<long> y, View<int> z, long s, [Tune(20)] int size)
    {
        var i = Grid.Over(Tile.Count(a.Length(0), size));
        var u = a.Load(i, size);
        var v = b.Load(i, size);
        y[0].Store(i, u + v);
        y[1].Store(i, u - v);
        y[2].Store(i, u * v);
        y[3].Store(i, u / Tile.Where(v == 0, 7, v));
        y[4].Store(i, u % Tile.Where(v == 0, 7L, v));
        y[5].Store(i, -u);
        y[6].Store(i, u & v);
        y[7].Store(i, u | v);
        y[8].Store(i, u ^ ~v);
        y[9].Store(i, u << v);
        y[10].Store(i, u >> v);
        y[11].Store(i, Tile.Min(u, v) + s);
        y[12].Store(i, Tile.Max(u, 9007199254740993) * 3);
        long t = Math.Abs(s) % 1000 << 40 >> 3;
        t += i;
        y[13].Store(i, Tile.Full(1, size, (t ^ -1L) / Math.Max(s, 3L)));
        z[0].Store(i, (u <= v).To<int>() + (u > v).To<int>() * 2 + (u >= v).To<int>() * 4 + (u < v).To<int>() * 8);
        z[1].Store(i, ((u == v) | (u != s)).To<int>());
        z[2].Store(i, (u > 0).To<long>().To<int>());
    }

    /// <summary>Reductions of both types along both axes, and what is computed from them.</summary>
    [Kernel]
    public static void Reductions(ReadView<double> x, ReadView<long> n, View<double> perRow, View<double> perColumn, View<long> perRowOfLongs, View<long> perColumnOfLongs, View<double> y,
        [Const(40)] int width, [Tune(5)] int rows)
    {
        var i = Grid.Over(Tile.Count(x.Length(0), rows));
        var v = x.Load((i, 0), (rows, width));
        var w = n.Load((i, 0), (rows, width));
        var sum = v.Sum(Axis.Columns);
        perRow[0].AsColumn().Store((i, 0), sum);
        perRow[1].AsColumn().Store((i, 0), v.Max(Axis.Columns));
        perRow[2].AsColumn().Store((i, 0), v.Min(Axis.Columns));
        perRowOfLongs[0].AsColumn().Store((i, 0), w.Sum(Axis.Columns));
        perRowOfLongs[1].AsColumn().Store((i, 0), w.Max(Axis.Columns));
        perRowOfLongs[2].AsColumn().Store((i, 0), w.Min(Axis.Columns));
        perColumn[i].Store((0, 0), v.Sum(Axis.Rows));
        perColumn[i].Store((1, 0), v.Max(Axis.Rows));
        perColumnOfLongs[i].Store((0, 0), w.Sum(Axis.Rows));
        perColumnOfLongs[i].Store((1, 0), w.Min(Axis.Rows));
        y.Store((i, 0), (v - sum / width) * w.Max(Axis.Columns).To<double>());
    }

    /// <summary>One row at a time: sums of a whole block.</summary>
    [Kernel]
    public static void RowSums(ReadView<double> x, View<double> y, View<long> z, [Const(300)] int width)
    {
        var i = Grid.Over(x.Length(0));
        var v = x.Load((i, 0), (1, width));
        y.Store(i, v.Sum(Axis.Columns));
        z.Store(i, (v * 1e15).To<long>().Sum(Axis.Columns));
    }

    /// <summary>Tiles and scalars that loops carry, transposed and broadcast.</summary>
    [Kernel]
    public static void Carried(ReadView<double> x, View<double> y, View<long> counts, long start, double scale, [Tune(4)] int rows, [Tune(12)] int columns)
    {
        var (j, i) = Grid.Over(Tile.Count(x.Length(1), columns), Tile.Count(x.Length(0), rows));
        var sum = Tile.Zeros<double>(rows, columns);
        long count = start;
        double weight = 1;
        for (int k = 0; k <= i; k++)
        {
            sum = sum + x.Load((k, j), (rows, columns)) * weight;
            weight *= scale;
            count += 3000000000L + k;
        }
        y.Store((j, i), (sum * sum).T + weight);
        counts.StoreAt((i, j), Tile.Full(1, 1, count));
    }
}
