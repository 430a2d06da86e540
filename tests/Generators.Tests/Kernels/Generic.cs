using Fusion.Kernels;

namespace Sample;

/// <summary>Kernels over element types.</summary>
public static partial class Generic
{
    /// <summary>y = x wᵀ + bias, for float and BFloat16.</summary>
    [Kernel]
    public static void Linear<TElement>(ReadView<TElement> x, ReadView<TElement> w, ReadView<float> bias, View<TElement> y, [Tune(64)] int bm, [Tune(32)] int bk)
        where TElement : unmanaged
    {
        var (m, n) = Grid.Over(Tile.Count(x.Length(0), bm), Tile.Count(w.Length(0), bm));
        var sum = Tile.Zeros<float>(bm, bm);
        for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
            sum = Tile.Dot(x.Load((m, k), (bm, bk)), w.Load((n, k), (bm, bk)).T, sum);
        y.Store((m, n), (sum + bias.Load(n, bm)).To<TElement>());
    }

    /// <summary>y = x, converted. TTo may hold integers.</summary>
    [Kernel]
    internal static void Convert<TFrom, [ElementTypes(typeof(int), typeof(float))] TTo>(ReadView<TFrom> x, View<TTo> y, int launch, [Const(64)] int n)
        where TFrom : unmanaged
        where TTo : unmanaged
    {
        var i = Grid.Over(launch);
        y.Store(i, Tile.Where(x.InBounds(0, i, n), x.Load(i, n), Tile.Zeros<TFrom>(1, n)).To<TTo>());
    }
}
