using Fusion.Kernels;

namespace Fusion.Model.Kernels;

/// <summary>
/// The gated half of a feed-forward layer in one launch: h = silu(x Gᵀ) ⊙ (x Uᵀ) with x (M, K), the gate's weight G and the
/// up-projection's U (f, K), h (M, f). The same bits as the forward kernels of <see cref="MatMul"/>, twice, and of <see cref="SwiGlu"/> in
/// float; over BFloat16 the gate sees sums that were not rounded. Two accumulators share the registers, so tiles are half as wide.
/// Training keeps the products, and launches those kernels: a form of this one that stored them, too, took 5 to 10 % longer
/// on a CPU, since products alone are stored while the next are computed.
/// </summary>
public static partial class GatedProduct
{
    /// <summary>h = silu(x Gᵀ) ⊙ (x Uᵀ); the products are never stored.</summary>
    [Example("x=256x512", "gateWeight=512x512", "upWeight=512x512", "h=256x512")]
    [Kernel, RegisterBudget(255)]
    public static void Forward<TElement>(ReadView<TElement> x, ReadView<TElement> gateWeight, ReadView<TElement> upWeight, View<TElement> h,
        [Tune(64, 32, 128, Cpu = [256, 128, 384, 64])] int bm, [Tune(64, 32, Cpu = [128, 256, 64])] int bn, [Tune(32, 64, Cpu = [1024, 512])] int bk)
        where TElement : unmanaged
    {
        var (m, n) = Grid.Over(Tile.Count(x.Length(0), bm), Tile.Count(gateWeight.Length(0), bn));
        var gate = Tile.Zeros<float>(bm, bn);
        var up = Tile.Zeros<float>(bm, bn);
        for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
        {
            var xTile = x.Load((m, k), (bm, bk));
            gate = Tile.Dot(xTile, gateWeight.Load((n, k), (bn, bk)).T, gate);
            up = Tile.Dot(xTile, upWeight.Load((n, k), (bn, bk)).T, up);
        }
        h.Store((m, n), SwiGlu.Of(gate, up).To<TElement>());
    }
}
