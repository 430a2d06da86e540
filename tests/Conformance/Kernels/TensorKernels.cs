using Fusion.Kernels;

namespace Fusion.Conformance;

/// <summary>Products of bfloat16 tiles whose extents are multiples of 16: what GPUs compute on tensor cores.</summary>
public static partial class TensorKernels
{
    /// <summary>c = a · b, blocks of k in a loop; the sum stays in registers.</summary>
    [Kernel]
    public static void MatMul(ReadView<BFloat16> a, ReadView<BFloat16> b, View<float> c, [Tune(64)] int m, [Tune(32)] int n, [Tune(32)] int k)
    {
        var (j, i) = Grid.Over(Tile.Count(c.Length(1), n), Tile.Count(c.Length(0), m));
        var sum = Tile.Zeros<float>(m, n);
        for (int p = 0; p < Tile.Count(a.Length(1), k); p++)
            sum = Tile.Dot(a.Load((i, p), (m, k)), b.Load((p, j), (k, n)), sum);
        c.Store((i, j), sum);
    }

    /// <summary>c = aᵀ · bᵀ + d: both operands are read across, and the sum starts from a tile.</summary>
    [Kernel]
    public static void TransposedOperands(ReadView<BFloat16> a, ReadView<BFloat16> b, ReadView<float> d, View<BFloat16> c,
        [Tune(32)] int m, [Tune(16)] int n, [Const(48)] int k)
    {
        var (j, i) = Grid.Over(Tile.Count(c.Length(1), n), Tile.Count(c.Length(0), m));
        c.Store((i, j), Tile.Dot(a.Load((0, i), (k, m)).T, b.Load((j, 0), (n, k)).T, d.Load((i, j), (m, n))).To<BFloat16>());
    }

    /// <summary>Attention of one head: a product feeds a softmax in registers, which feeds a product.</summary>
    [Kernel]
    public static void Attention(ReadView<BFloat16> q, ReadView<BFloat16> k, ReadView<BFloat16> v, View<float> o, View<float> logSum, float scale,
        [Const(32)] int width, [Tune(64)] int bm, [Tune(32)] int bn)
    {
        var m = Grid.Over(Tile.Count(q.Length(0), bm));
        var query = q.Load((m, 0), (bm, width));
        var maximum = Tile.Full(bm, 1, -1e30f);
        var total = Tile.Zeros<float>(bm, 1);
        var sum = Tile.Zeros<float>(bm, width);
        for (int n = 0; n < Tile.Count(k.Length(0), bn); n++)
        {
            var s = Tile.Dot(query, k.Load((n, 0), (bn, width)).T) * scale;
            s = Tile.Where(k.InBounds(0, n, bn), s, float.NegativeInfinity);
            var next = Tile.Max(maximum, s.Max(Axis.Columns));
            var p = Tile.Exp(s - next);
            var fade = Tile.Exp(maximum - next);
            total = total * fade + p.Sum(Axis.Columns);
            sum = Tile.Dot(p.To<BFloat16>(), v.Load((n, 0), (bn, width)), sum * fade);
            maximum = next;
        }
        o.Store((m, 0), sum / total);
        logSum.AsColumn().Store((m, 0), maximum + Tile.Log(total));
    }

    /// <summary>A product whose left operand is computed and then used across, and sums along the rows of a result.</summary>
    [Kernel]
    public static void Mixed(ReadView<BFloat16> a, ReadView<BFloat16> b, View<float> c, View<float> d, View<float> sums, [Tune(32)] int m, [Const(32)] int k)
    {
        var i = Grid.Over(Tile.Count(a.Length(0), m));
        var u = a.Load((i, 0), (m, k));
        var p = Tile.Dot(u, b.Load((0, 0), (k, k)));
        var t = (p * 0.5f + Tile.Columns(0, k).To<float>()).To<BFloat16>();
        c.Store((i, 0), Tile.Dot(t, b.Load((0, 0), (k, k)).T, p));
        d[i].Store((0, 0), Tile.Dot(t.T, u));
        sums.Store((i, 0), t.To<float>().Sum(Axis.Rows));
    }

    /// <summary>Loops that copy ahead, one in another and one after it, around a branch, over operands of one view.</summary>
    [Kernel]
    public static void Nested(ReadView<BFloat16> a, ReadView<BFloat16> b, View<float> c, View<float> d, int rounds, [Tune(32)] int m, [Tune(16)] int n, [Tune(16)] int k)
    {
        var (j, i) = Grid.Over(Tile.Count(c.Length(1), n), Tile.Count(c.Length(0), m));
        var sum = Tile.Zeros<float>(m, n);
        for (int r = 0; r < rounds; r++)
        {
            var part = Tile.Zeros<float>(m, n);
            for (int p = r; p < Tile.Count(a.Length(1), k); p++)
                part = Tile.Dot(a.Load((i, p), (m, k)), b.Load((p, j), (k, n)), part);
            if (r % 2 == 1)
                for (int p = 0; p < Tile.Count(a.Length(1), k); p += 2)
                    part = Tile.Dot(a.Load((i, p), (m, k)), b.Load((p, j), (k, n)), part * 0.5f);
            sum = sum * 0.25f + part;
        }
        c.Store((i, j), sum);
        d.Store((i, j), Tile.Dot(a.Load((i, 0), (m, k)), b.Load((0, j), (k, n))) - sum);
    }
}
