using Fusion.Kernels;

namespace Fusion.Conformance;

/// <summary>Products of sbyte and byte tiles: exact in int.</summary>
public static partial class ByteKernels
{
    /// <summary>c = a · b, blocks of k in a loop; the right operand is read across.</summary>
    [Kernel]
    public static void MatMul(ReadView<sbyte> a, ReadView<sbyte> b, View<int> c, [Tune(64)] int m, [Tune(64)] int n, [Tune(64)] int k)
    {
        var (j, i) = Grid.Over(Tile.Count(c.Length(1), n), Tile.Count(c.Length(0), m));
        var sum = Tile.Zeros<int>(m, n);
        for (int p = 0; p < Tile.Count(a.Length(1), k); p++)
            sum = Tile.Dot(a.Load((i, p), (m, k)), b.Load((p, j), (k, n)), sum);
        c.Store((i, j), sum);
    }

    /// <summary>y = scale · x wᵀ, as a quantised layer computes it: both operands are read as they lie.</summary>
    [Kernel]
    public static void Linear(ReadView<sbyte> x, ReadView<sbyte> w, ReadView<float> scales, View<float> y, [Tune(64)] int m, [Tune(32)] int n, [Tune(64)] int k)
    {
        var (j, i) = Grid.Over(Tile.Count(y.Length(1), n), Tile.Count(y.Length(0), m));
        var sum = Tile.Zeros<int>(m, n);
        for (int p = 0; p < Tile.Count(x.Length(1), k); p++)
            sum = Tile.Dot(x.Load((i, p), (m, k)), w.Load((j, p), (n, k)).T, sum);
        y.Store((i, j), sum.To<float>() * scales.Load(j, n));
    }

    /// <summary>c = aᵀ · bᵀ + d of bytes, in narrow tiles.</summary>
    [Kernel]
    public static void TransposedOperands(ReadView<byte> a, ReadView<byte> b, ReadView<int> d, View<int> c, [Tune(32)] int m, [Tune(16)] int n, [Const(96)] int k)
    {
        var (j, i) = Grid.Over(Tile.Count(c.Length(1), n), Tile.Count(c.Length(0), m));
        c.Store((i, j), Tile.Dot(a.Load((0, i), (k, m)).T, b.Load((j, 0), (n, k)).T, d.Load((i, j), (m, n))));
    }

    /// <summary>A result that is narrowed becomes an operand, and is stored; scores are reduced along both axes.</summary>
    [Kernel]
    public static void Chained(ReadView<sbyte> a, ReadView<sbyte> b, View<int> c, View<sbyte> narrow, View<int> largest, View<int> total, [Tune(32)] int m, [Const(32)] int k)
    {
        var i = Grid.Over(Tile.Count(a.Length(0), m));
        var right = b.Load((0, 0), (k, k));
        var p = Tile.Dot(a.Load((i, 0), (m, k)), right);
        var q = (p >> 3).To<sbyte>();
        narrow.Store((i, 0), q);
        largest.AsColumn().Store((i, 0), p.Max(Axis.Columns));
        total.Store((i, 0), p.Sum(Axis.Rows));
        c.Store((i, 0), Tile.Dot(q, right.T, p));
    }

    /// <summary>Extents that tensor cores do not take.</summary>
    [Kernel]
    public static void OddExtents(ReadView<sbyte> a, ReadView<sbyte> b, ReadView<byte> u, View<int> c, View<int> d, [Tune(8)] int m, [Tune(12)] int n, [Const(20)] int k)
    {
        var (j, i) = Grid.Over(Tile.Count(c.Length(1), n), Tile.Count(c.Length(0), m));
        c.Store((i, j), Tile.Dot(a.Load((i, 0), (m, k)), b.Load((0, j), (k, n))));
        d.Store((i, j), Tile.Dot(u.Load((i, 0), (m, k)), u.Load((j, 0), (n, k)).T));
    }
}
