using Fusion.Kernels;

namespace Fusion.Samples.Kernels;

/// <summary>A tiled product whose epilogue does what would else be three more passes over its result.</summary>
public static partial class Linear
{
    /// <summary>
    /// y = gelu(x wᵀ + bias) + residual. x (M, K) with K = <paramref name="inputs"/>; w (N, K); bias (N); residual, y (M, N).
    /// Products of float and of BFloat16, sums in float.
    /// </summary>
    [Example("x=256x512", "w=512x512", "bias=512", "residual=256x512", "y=256x512", "inputs=512")]
    [Kernel, RegisterBudget(168)]
    public static void Forward<TElement>(ReadView<TElement> x, ReadView<TElement> w, ReadView<float> bias, ReadView<TElement> residual, View<TElement> y,
        [Const(512)] int inputs, [Tune(64, 32, Cpu = [256, 128, 384, 64])] int bm, [Tune(64, 32, Cpu = [256, 128, 64])] int bn, [Tune(32, Cpu = [1024, 512])] int bk)
        where TElement : unmanaged
    {
        var (m, n) = Grid.Over(Tile.Count(x.Length(0), bm), Tile.Count(w.Length(0), bn));
        var sum = Tile.Zeros<float>(bm, bn);
        for (int k = 0; k < Tile.Count(inputs, bk); k++)
            sum = Tile.Dot(x.Load((m, k), (bm, bk)), w.Load((n, k), (bn, bk)).T, sum);
        var v = sum + bias.Load(n, bn);
        y.Store((m, n), (Gelu.Of(v) + residual.Load((m, n), (bm, bn)).To<float>()).To<TElement>());
    }
}
