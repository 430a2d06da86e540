using Fusion.Kernels;

namespace Fusion.Model.Kernels;

/// <summary>
/// y = x Wᵀ for inference, with weights packed once: W (N, K) as panels (⌈N / 32⌉, K, 32), panel p holding rows 32 p … 32 p + 31
/// of W transposed, zeros beyond the last. Few rows of x then read the weights in the order in which they lie. Each element is one
/// chain of fused multiply-adds in increasing k over float values, the same bits as <see cref="MatMul"/> gives for float weights.
/// Weights of BFloat16 are widened as they are read.
/// </summary>
public static partial class PackedMatMul
{
    /// <summary>Rows of W in a panel.</summary>
    public const int Panel = 32;

    /// <summary>Panels that one program multiplies side by side; their number must be a multiple of it.</summary>
    public const int Group = 4;

    /// <summary>Panels of a weight with so many rows, padded to whole groups.</summary>
    public static int Panels(int rows) => (rows + Panel * Group - 1) / (Panel * Group) * Group;

    /// <summary>Packs w (N, K), rounded to nearest even for BFloat16. Overwrites all of <paramref name="panels"/>.</summary>
    [Example("w=512x512", "panels=16x512x32")]
    [Kernel]
    public static void Pack<TElement>(ReadView<float> w, View<TElement> panels, [Tune(32, Cpu = [64])] int depth)
        where TElement : unmanaged
    {
        var (k, p) = Grid.Over(Tile.Count(w.Length(1), depth), panels.Length(0));
        panels[p].Store((k, 0), w.Load((p, k), (Panel, depth)).T.To<TElement>());
    }

    /// <summary>y = x Wᵀ; x (M, K), y (M, N). A program takes <paramref name="rows"/> rows of x: that changes no bit.</summary>
    [Example("x=64x512", "panels=16x512x32", "y=64x512", "rows=64")]
    [Kernel, RegisterBudget(255)]
    public static void Forward<TElement>(ReadView<float> x, ReadView<TElement> panels, View<float> y, [Const(64)] int rows, [Tune(32, Cpu = [1024])] int bk)
        where TElement : unmanaged
    {
        var (g, m) = Grid.Over(panels.Length(0) / Group, Tile.Count(x.Length(0), rows));
        var zeros = Tile.Zeros<float>(rows, Panel);
        var (a, b, c, d) = Sum<TElement>(x, panels, m, g * Group, zeros, zeros, zeros, zeros, rows, bk);
        y.Store((m, g * Group), a);
        y.Store((m, g * Group + 1), b);
        y.Store((m, g * Group + 2), c);
        y.Store((m, g * Group + 3), d);
    }

    /// <summary>y = residual + x Wᵀ: the sum starts from the residual stream.</summary>
    [Example("x=64x512", "panels=16x512x32", "residual=64x512", "y=64x512", "rows=64")]
    [Kernel, RegisterBudget(255)]
    public static void ForwardAdd<TElement>(ReadView<float> x, ReadView<TElement> panels, ReadView<float> residual, View<float> y, [Const(64)] int rows, [Tune(32, Cpu = [1024])] int bk)
        where TElement : unmanaged
    {
        var (g, m) = Grid.Over(panels.Length(0) / Group, Tile.Count(x.Length(0), rows));
        var (a, b, c, d) = Sum<TElement>(x, panels, m, g * Group, residual.Load((m, g * Group), (rows, Panel)), residual.Load((m, g * Group + 1), (rows, Panel)),
            residual.Load((m, g * Group + 2), (rows, Panel)), residual.Load((m, g * Group + 3), (rows, Panel)), rows, bk);
        y.Store((m, g * Group), a);
        y.Store((m, g * Group + 1), b);
        y.Store((m, g * Group + 2), c);
        y.Store((m, g * Group + 3), d);
    }

    /// <summary>The sums of four panels from <paramref name="p"/> on. One memory stream each: a processor fetches ahead in several at once, and less in one.</summary>
    [Device]
    private static (Tile<float> A, Tile<float> B, Tile<float> C, Tile<float> D) Sum<TElement>(ReadView<float> x, ReadView<TElement> panels, int m, int p,
        Tile<float> a, Tile<float> b, Tile<float> c, Tile<float> d, int rows, int bk)
        where TElement : unmanaged
    {
        for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
        {
            var left = x.Load((m, k), (rows, bk));
            a = Tile.Dot(left, panels[p].Load((k, 0), (bk, Panel)).To<float>(), a);
            b = Tile.Dot(left, panels[p + 1].Load((k, 0), (bk, Panel)).To<float>(), b);
            c = Tile.Dot(left, panels[p + 2].Load((k, 0), (bk, Panel)).To<float>(), c);
            d = Tile.Dot(left, panels[p + 3].Load((k, 0), (bk, Panel)).To<float>(), d);
        }
        return (a, b, c, d);
    }
}
