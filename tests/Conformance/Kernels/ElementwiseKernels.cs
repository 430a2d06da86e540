using Fusion.Kernels;

namespace Fusion.Conformance;

/// <summary>Every elementwise operation, each into a row of its own.</summary>
public static partial class ElementwiseKernels
{
    [Kernel]
    public static void FloatArithmetic(ReadView<float> a, ReadView<float> b, View<float> y, float s, [Tune(16, Cpu = [24])] int size)
    {
        var i = Grid.Over(Tile.Count(a.Length(0), size));
        var u = a.Load(i, size);
        var v = b.Load(i, size, 1f);
        y[0].Store(i, u + v);
        y[1].Store(i, u - v);
        y[2].Store(i, u * v);
        y[3].Store(i, u / v);
        y[4].Store(i, -u);
        y[5].Store(i, Tile.Abs(u));
        y[6].Store(i, Tile.Min(u, v));
        y[7].Store(i, Tile.Max(u, v));
        y[8].Store(i, Tile.Fma(u, v, u));
        y[9].Store(i, Tile.Sqrt(Tile.Abs(v)));
        y[10].Store(i, u * s + 0.5f);
        y[11].Store(i, Tile.Where((u < v) & (u > -1f), u, v * 2f));
    }

    /// <summary>Functions that are within 4 units in the last place everywhere.</summary>
    [Kernel]
    public static void FloatFunctions(ReadView<float> a, View<float> y, [Tune(40)] int size)
    {
        var i = Grid.Over(Tile.Count(a.Length(0), size));
        var u = a.Load(i, size);
        var positive = Tile.Abs(u) + 0.25f;
        y[0].Store(i, Tile.Exp(u));
        y[1].Store(i, Tile.Exp2(u));
        y[2].Store(i, Tile.Log(positive));
        y[3].Store(i, Tile.Log2(positive));
        y[4].Store(i, Tile.Rsqrt(positive));
        y[5].Store(i, Tile.Tanh(u));
        y[6].Store(i, Tile.Sigmoid(u));
        y[7].Store(i, Tile.Sin(u));
        y[8].Store(i, Tile.Cos(u));
        y[9].Store(i, Tile.Sigmoid(u * 50f));
    }

    [Kernel]
    public static void IntegerArithmetic(ReadView<int> a, ReadView<int> b, View<int> y, int s, [Tune(16)] int size)
    {
        var i = Grid.Over(Tile.Count(a.Length(0), size));
        var u = a.Load(i, size);
        var v = b.Load(i, size, 3);
        var d = v | 1;
        y[0].Store(i, u + v);
        y[1].Store(i, u - v);
        y[2].Store(i, u * v);
        y[3].Store(i, u / d);
        y[4].Store(i, u % d);
        y[5].Store(i, u & v);
        y[6].Store(i, u | v);
        y[7].Store(i, u ^ v);
        y[8].Store(i, ~u);
        y[9].Store(i, u << v);
        y[10].Store(i, u >> v);
        y[11].Store(i, Tile.Min(u, v) + s);
        y[12].Store(i, Tile.Max(u, v) - -3);
        y[13].Store(i, -u);
    }

    [Kernel]
    public static void Comparisons(ReadView<float> a, ReadView<float> b, ReadView<int> p, ReadView<int> q, View<int> y, [Tune(16)] int size)
    {
        var i = Grid.Over(Tile.Count(a.Length(0), size));
        var u = a.Load(i, size);
        var v = b.Load(i, size);
        var m = p.Load(i, size);
        var n = q.Load(i, size);
        y[0].Store(i, (u < v).To<int>());
        y[1].Store(i, (u <= v).To<int>());
        y[2].Store(i, (u > v).To<int>());
        y[3].Store(i, (u >= v).To<int>());
        y[4].Store(i, (u == v).To<int>());
        y[5].Store(i, (u != v).To<int>());
        y[6].Store(i, (m < n).To<int>());
        y[7].Store(i, (m <= n).To<int>());
        y[8].Store(i, (m > n).To<int>());
        y[9].Store(i, (m >= n).To<int>());
        y[10].Store(i, (m == n).To<int>());
        y[11].Store(i, (m != n).To<int>());
        y[12].Store(i, ((u < v) & !(m < n)).To<int>());
        y[13].Store(i, ((u < v) | (m < n)).To<int>());
        y[14].Store(i, ((u < v) ^ (m < n)).To<int>());
        y[15].Store(i, Tile.Where((u < v) == (m < n), m, n));
    }

    [Kernel]
    public static void Conversions(ReadView<float> a, ReadView<int> b, ReadView<BFloat16> h, View<float> y, View<int> z, View<BFloat16> w, [Tune(16)] int size)
    {
        var i = Grid.Over(Tile.Count(a.Length(0), size));
        var u = a.Load(i, size);
        var v = b.Load(i, size);
        var x = h.Load(i, size);
        y[0].Store(i, v.To<float>());
        y[1].Store(i, x.To<float>());
        y[2].Store(i, (u < 0f).To<float>());
        y[3].Store(i, u.To<BFloat16>().To<float>());
        z[0].Store(i, (u * 1e9f).To<int>());
        z[1].Store(i, (u * 3f).To<int>());
        z[2].Store(i, (u / 0f).To<int>());
        z[3].Store(i, x.To<int>());
        w[0].Store(i, u.To<BFloat16>());
        w[1].Store(i, v.To<BFloat16>());
        w[2].Store(i, x);
        w[3].Store(i, (u > 0f).To<BFloat16>());
    }

    /// <summary>All forms of stretching: scalar, row, column, outer sum.</summary>
    [Kernel]
    public static void Broadcasting(ReadView<float> a, ReadView<float> row, ReadView<float> column, View<float> y, float s,
        [Tune(4)] int rows, [Tune(20)] int columns)
    {
        var (j, i) = Grid.Over(Tile.Count(a.Length(1), columns), Tile.Count(a.Length(0), rows));
        var r = row.Load(j, columns);
        var c = column.AsColumn().Load((i, 0), (rows, 1));
        var v = a.Load((i, j), (rows, columns));
        y[0].Store((i, j), v + r);
        y[1].Store((i, j), c * v);
        y[2].Store((i, j), r - c);
        y[3].Store((i, j), s * r + c * 2f);
        y[4].Store((i, j), Tile.Where(c > 0f, r, v));
        y[5].Store((i, j), Tile.Zeros<float>(rows, columns) + r.T.T + Tile.Full(rows, 1, s));
        y[6].Store((i, j), (Tile.Rows(i, rows) * 100 + Tile.Columns(j, columns)).To<float>());
    }
}
