using Fusion.Kernels;

namespace Fusion.Conformance;

/// <summary>Products of float16 and of floats rounded to TF32: on GPUs by tensor cores.</summary>
public static partial class PrecisionKernels
{
    /// <summary>c = a · b, blocks of k in a loop; the sum stays in registers.</summary>
    [Kernel]
    public static void MatMul<[ElementTypes(typeof(Half), typeof(float))] TElement>(ReadView<TElement> a, ReadView<TElement> b, View<float> c, [Tune(64)] int m, [Tune(32)] int n, [Tune(32)] int k)
        where TElement : unmanaged
    {
        var (j, i) = Grid.Over(Tile.Count(c.Length(1), n), Tile.Count(c.Length(0), m));
        var sum = Tile.Zeros<float>(m, n);
        for (int p = 0; p < Tile.Count(a.Length(1), k); p++)
            sum = Tile.Dot(a.Load((i, p), (m, k)), b.Load((p, j), (k, n)), sum, Precision.TF32);
        c.Store((i, j), sum);
    }

    /// <summary>c = aᵀ · bᵀ + d: both operands are read across, and the sum starts from a tile.</summary>
    [Kernel]
    public static void TransposedOperands<[ElementTypes(typeof(Half), typeof(float))] TElement>(ReadView<TElement> a, ReadView<TElement> b, ReadView<float> d, View<TElement> c,
        [Tune(32)] int m, [Tune(32)] int n, [Const(48)] int k)
        where TElement : unmanaged
    {
        var (j, i) = Grid.Over(Tile.Count(c.Length(1), n), Tile.Count(c.Length(0), m));
        c.Store((i, j), Tile.Dot(a.Load((0, i), (k, m)).T, b.Load((j, 0), (n, k)).T, d.Load((i, j), (m, n)), Precision.TF32).To<TElement>());
    }

    /// <summary>
    /// Attention of one head: a product feeds a softmax in registers, which feeds a product. Operands of four bytes take twice
    /// the registers of others.
    /// </summary>
    [RegisterBudget(152), Kernel]
    public static void Attention<[ElementTypes(typeof(Half), typeof(float))] TElement>(ReadView<TElement> q, ReadView<TElement> k, ReadView<TElement> v, View<float> o, float scale,
        [Const(32)] int width, [Tune(64)] int bm, [Tune(32)] int bn)
        where TElement : unmanaged
    {
        var m = Grid.Over(Tile.Count(q.Length(0), bm));
        var query = q.Load((m, 0), (bm, width));
        var maximum = Tile.Full(bm, 1, -1e30f);
        var total = Tile.Zeros<float>(bm, 1);
        var sum = Tile.Zeros<float>(bm, width);
        for (int n = 0; n < Tile.Count(k.Length(0), bn); n++)
        {
            var s = Tile.Dot(query, k.Load((n, 0), (bn, width)).T, Precision.TF32) * scale;
            s = Tile.Where(k.InBounds(0, n, bn), s, float.NegativeInfinity);
            var next = Tile.Max(maximum, s.Max(Axis.Columns));
            var p = Tile.Exp(s - next);
            var fade = Tile.Exp(maximum - next);
            total = total * fade + p.Sum(Axis.Columns);
            sum = Tile.Dot(p.To<TElement>(), v.Load((n, 0), (bn, width)), sum * fade, Precision.TF32);
            maximum = next;
        }
        o.Store((m, 0), sum / total);
    }

    /// <summary>Extents that tensor cores do not take: ordinary units, but operands of the same precision.</summary>
    [Kernel]
    public static void OddExtents<[ElementTypes(typeof(Half), typeof(float))] TElement>(ReadView<TElement> a, ReadView<TElement> b, View<float> c, View<float> d,
        [Tune(8)] int m, [Tune(12)] int n, [Const(20)] int k)
        where TElement : unmanaged
    {
        var (j, i) = Grid.Over(Tile.Count(c.Length(1), n), Tile.Count(c.Length(0), m));
        var left = a.Load((i, 0), (m, k));
        c.Store((i, j), Tile.Dot(left, b.Load((0, j), (k, n)), Precision.TF32));
        d.Store((j, i), Tile.Dot(b.Load((0, j), (k, n)).T, left.T, Precision.TF32));
    }

    /// <summary>
    /// Right operands that a loop carries: one is halved as it goes round, two trade places. The sweep that does it is
    /// unrolled, and holds the addresses of four tiles.
    /// </summary>
    [RegisterBudget(168), Kernel]
    public static void CarriedOperands<[ElementTypes(typeof(BFloat16), typeof(Half), typeof(float))] TElement>(ReadView<TElement> a, ReadView<TElement> b, View<float> c, int rounds, [Const(32)] int size)
        where TElement : unmanaged
    {
        var i = Grid.Over(Tile.Count(a.Length(0), size));
        var left = a.Load((i, 0), (size, size));
        var x = b.Load((0, 0), (size, size));
        var y = b.Load((0, 1), (size, size));
        var z = b.Load((1, 0), (size, size));
        var sum = Tile.Zeros<float>(size, size);
        for (int r = 0; r < rounds; r++)
        {
            sum = Tile.Dot(left, x, sum, Precision.TF32);
            sum = Tile.Dot(left, y.T, sum, Precision.TF32);
            x = (x.To<float>() * 0.5f).To<TElement>();
            var old = y;
            y = z;
            z = old;
        }
        c.Store((i, 0), sum);
    }

    /// <summary>The same operands once as they are and once rounded; a product that is not asked to round does not.</summary>
    [Kernel, RegisterBudget(168)]
    public static void BothPrecisions(ReadView<float> a, ReadView<float> b, View<float> exact, View<float> rounded, View<float> doubled, [Tune(32)] int m, [Tune(32)] int n, [Const(64)] int k)
    {
        var (j, i) = Grid.Over(Tile.Count(exact.Length(1), n), Tile.Count(exact.Length(0), m));
        var left = a.Load((i, 0), (m, k));
        var right = b.Load((0, j), (k, n));
        exact.Store((i, j), Tile.Dot(left, right, Precision.Exact));
        rounded.Store((i, j), Tile.Dot(left, right, Precision.TF32));
        doubled.Store((i, j), Tile.Dot(left + left, right * 3f, Tile.Zeros<float>(m, n), Precision.TF32));
    }
}
