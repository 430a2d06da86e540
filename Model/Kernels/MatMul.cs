using Fusion.Kernels;

namespace Fusion.Model.Kernels;

/// <summary>
/// The three products of a linear layer y = x Wᵀ with x (M, K), W (N, K), y (M, N): the value, the gradient of x and the
/// gradient of W. Operands are float or BFloat16, sums are float. Each element is one chain of fused multiply-adds in
/// increasing order of the summed index, so blocking changes no bit; tensor cores add the products of BFloat16 in theirs.
/// Tiles of 128 by 128 take a multiprocessor for themselves, so that each thread may have all registers that there are.
/// </summary>
public static partial class MatMul
{
    /// <summary>y = x Wᵀ.</summary>
    [Example("x=256x512", "w=512x512", "y=256x512")]
    [Kernel, RegisterBudget(255)]
    public static void Forward<TElement>(ReadView<TElement> x, ReadView<TElement> w, View<TElement> y,
        [Tune(64, 32, 128, Cpu = [256, 128, 384, 64])] int bm, [Tune(64, 32, 128, Cpu = [256, 128, 384, 64])] int bn, [Tune(32, 64, Cpu = [1024, 512])] int bk)
        where TElement : unmanaged
    {
        var (m, n) = Grid.Over(Tile.Count(x.Length(0), bm), Tile.Count(w.Length(0), bn));
        var sum = Tile.Zeros<float>(bm, bn);
        for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
            sum = Tile.Dot(x.Load((m, k), (bm, bk)), w.Load((n, k), (bn, bk)).T, sum);
        y.Store((m, n), sum.To<TElement>());
    }

    /// <summary>y = residual + x Wᵀ: the sum starts from the residual stream.</summary>
    [Example("x=256x512", "w=512x512", "residual=256x512", "y=256x512")]
    [Kernel, RegisterBudget(255)]
    public static void ForwardAdd<TElement>(ReadView<TElement> x, ReadView<TElement> w, ReadView<TElement> residual, View<TElement> y,
        [Tune(64, 32, 128, Cpu = [256, 128, 384, 64])] int bm, [Tune(64, 32, 128, Cpu = [256, 128, 384, 64])] int bn, [Tune(32, 64, Cpu = [1024, 512])] int bk)
        where TElement : unmanaged
    {
        var (m, n) = Grid.Over(Tile.Count(x.Length(0), bm), Tile.Count(w.Length(0), bn));
        var sum = residual.Load((m, n), (bm, bn)).To<float>();
        for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
            sum = Tile.Dot(x.Load((m, k), (bm, bk)), w.Load((n, k), (bn, bk)).T, sum);
        y.Store((m, n), sum.To<TElement>());
    }

    /// <summary>dx = dy W. Overwrites dx.</summary>
    [Example("dy=256x512", "w=512x512", "dx=256x512")]
    [Kernel, RegisterBudget(255)]
    public static void InputGradient<TElement>(ReadView<TElement> dy, ReadView<TElement> w, View<TElement> dx,
        [Tune(64, 32, 128, Cpu = [256, 128, 384, 64])] int bm, [Tune(64, 32, 128, Cpu = [256, 128, 384, 64])] int bn, [Tune(32, 64, Cpu = [1024, 512])] int bk)
        where TElement : unmanaged
    {
        var (m, n) = Grid.Over(Tile.Count(dy.Length(0), bm), Tile.Count(w.Length(1), bn));
        var sum = Tile.Zeros<float>(bm, bn);
        for (int k = 0; k < Tile.Count(dy.Length(1), bk); k++)
            sum = Tile.Dot(dy.Load((m, k), (bm, bk)), w.Load((k, n), (bk, bn)), sum);
        dx.Store((m, n), sum.To<TElement>());
    }

    /// <summary>dW += dyᵀ x. Accumulates into dW, so that micro-batches add up; in float, so that small ones are not lost.</summary>
    [Example("dy=256x512", "x=256x512", "dw=512x512")]
    [Kernel, RegisterBudget(255)]
    public static void WeightGradient<TElement>(ReadView<TElement> dy, ReadView<TElement> x, View<float> dw,
        [Tune(64, 32, Cpu = [192, 96, 64, 48, 384, 576])] int bm, [Tune(64, 32, Cpu = [384, 1024, 256, 128, 64])] int bn, [Tune(32, 16, Cpu = [1024, 512])] int bk)
        where TElement : unmanaged
    {
        var (m, n) = Grid.Over(Tile.Count(dy.Length(1), bm), Tile.Count(x.Length(1), bn));
        var sum = dw.Load((m, n), (bm, bn));
        for (int k = 0; k < Tile.Count(dy.Length(0), bk); k++)
            sum = Tile.Dot(dy.Load((k, m), (bk, bm)).T, x.Load((k, n), (bk, bn)), sum);
        dw.Store((m, n), sum);
    }
}
