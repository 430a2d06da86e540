using Fusion.Kernels;

namespace Fusion.Conformance;

/// <summary>Matrix products and transpositions.</summary>
public static partial class ProductKernels
{
    /// <summary>c = a · b, blocks of k in a loop.</summary>
    [Kernel]
    public static void MatMul(ReadView<float> a, ReadView<float> b, View<float> c, [Tune(32, Cpu = [10])] int m, [Tune(24)] int n, [Tune(16)] int k)
    {
        var (j, i) = Grid.Over(Tile.Count(c.Length(1), n), Tile.Count(c.Length(0), m));
        var sum = Tile.Zeros<float>(m, n);
        for (int p = 0; p < Tile.Count(a.Length(1), k); p++)
            sum = Tile.Dot(a.Load((i, p), (m, k)), b.Load((p, j), (k, n)), sum);
        c.Store((i, j), sum);
    }

    /// <summary>c = aᵀ · bᵀ + d, in one step, with an accumulator that is not zero.</summary>
    [Kernel]
    public static void TransposedOperands(ReadView<float> a, ReadView<float> b, ReadView<float> d, View<float> c,
        [Tune(8)] int m, [Tune(12)] int n, [Const(40)] int k)
    {
        var (j, i) = Grid.Over(Tile.Count(c.Length(1), n), Tile.Count(c.Length(0), m));
        c.Store((i, j), Tile.Dot(a.Load((0, i), (k, m)).T, b.Load((j, 0), (n, k)).T, d.Load((i, j), (m, n))));
    }

    [Kernel]
    public static void HalfProduct(ReadView<BFloat16> a, ReadView<BFloat16> b, View<float> c, View<float> d, [Tune(8)] int m, [Tune(12)] int n, [Const(40)] int k)
    {
        var (j, i) = Grid.Over(Tile.Count(c.Length(1), n), Tile.Count(c.Length(0), m));
        var left = a.Load((i, 0), (m, k));
        c.Store((i, j), Tile.Dot(left, b.Load((0, j), (k, n))));
        d.Store((i, j), Tile.Dot(left.To<float>(), b.Load((0, j), (k, n)).To<float>()) * 2f);
    }

    /// <summary>Operands that are computed, a product that feeds another, and one used by both sides.</summary>
    [Kernel]
    public static void Chained(ReadView<float> a, ReadView<float> b, View<float> c, View<float> d, [Tune(8)] int m, [Const(20)] int k)
    {
        var i = Grid.Over(Tile.Count(a.Length(0), m));
        var u = a.Load((i, 0), (m, k)) * 2f + 1f;
        var w = b.Load((0, 0), (k, k));
        var p = Tile.Dot(u, w);
        var q = Tile.Dot(p * u, w.T, p);
        c.Store((i, 0), q + p);
        d[i].Store((0, 0), Tile.Dot(u.T, q));
    }

    /// <summary>Transpositions of tiles that are used element by element.</summary>
    [Kernel]
    public static void Transpositions(ReadView<float> a, View<float> t, View<float> s, [Tune(8)] int m, [Tune(12)] int n)
    {
        var (j, i) = Grid.Over(Tile.Count(a.Length(1), n), Tile.Count(a.Length(0), m));
        var v = a.Load((i, j), (m, n));
        t.Store((j, i), v.T * 2f);
        s.Store((j, i), (v + Tile.Columns(j, n).To<float>()).T + Tile.Columns(i, m).To<float>());
    }

    /// <summary>A column times a row, and a row times a column.</summary>
    [Kernel]
    public static void Vectors(ReadView<float> a, ReadView<float> b, View<float> outer, View<float> inner, [Tune(20)] int m, [Tune(24)] int n)
    {
        var (j, i) = Grid.Over(Tile.Count(b.Length(0), n), Tile.Count(a.Length(0), m));
        var u = a.Load(i, m);
        var v = b.Load(j, n);
        outer.Store((i, j), Tile.Dot(u.T, v));
        inner.Store((i, j), Tile.Dot(u, u.T) + Tile.Dot(v + 1f, v.T));
    }

    /// <summary>Rows outside a view count as zero even against an infinity.</summary>
    [Kernel]
    public static void PaddingAgainstInfinity(ReadView<float> a, ReadView<float> b, View<float> c, View<float> d, [Tune(8)] int m, [Tune(12)] int n, [Tune(16)] int k)
    {
        var (j, i) = Grid.Over(Tile.Count(c.Length(1), n), Tile.Count(c.Length(0), m));
        var sum = Tile.Full(m, n, 1f);
        for (int p = 0; p < Tile.Count(a.Length(1), k); p++)
            sum = Tile.Dot(a.Load((i, p), (m, k)), Tile.Full(k, n, float.PositiveInfinity), sum);
        c.Store((i, j), sum);
        d.Store((i, j), Tile.Dot(a.Load((i, 0), (m, k)).To<BFloat16>(), Tile.Full(k, n, float.PositiveInfinity).To<BFloat16>()) + b.Load((0, j), (1, n)));
    }
}
