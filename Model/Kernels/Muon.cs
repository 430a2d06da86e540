using Fusion.Kernels;

namespace Fusion.Model.Kernels;

/// <summary>
/// Kernels of Muon (Jordan et al. 2024), which replaces the momentum of a matrix by the nearest semi-orthogonal matrix,
/// found by a Newton–Schulz iteration over products. Matrices of one shape are worked on together, as (count, rows, columns).
/// </summary>
public static partial class Muon
{
    /// <summary>With g ← g · clip[0]: m ← μ m + g, u ← g + μ m (Nesterov), g ← 0. All vectors of one length.</summary>
    [Example("gradient=262144", "mean=262144", "update=262144", "clip=2 in 0..1", "momentum=0.95")]
    [Kernel]
    public static void Momentum(View<float> gradient, View<float> mean, View<float> update, ReadView<float> clip, float momentum, [Tune(1024, Cpu = [8192])] int block)
    {
        var i = Grid.Over(Tile.Count(gradient.Length(0), block));
        var g = gradient.Load(i, block) * clip.At(0);
        var m = momentum * mean.Load(i, block) + g;
        mean.Store(i, m);
        update.Store(i, g + momentum * m);
        gradient.Store(i, Tile.Zeros<float>(1, block));
    }

    /// <summary>y = x / (‖x‖ + 1e-7), the Frobenius norm: singular values of y are then at most 1. x, y (rows, columns).</summary>
    [Example("x=512x128", "y=512x128", "columns=128", "rows=16")]
    [Kernel]
    public static void Normalize(ReadView<float> x, View<float> y, [Const(128)] int columns, [Const(16)] int rows)
    {
        var one = Grid.Over(1);
        var sum = Tile.Zeros<float>(1, 1);
        for (int m = one; m < Tile.Count(x.Length(0), rows); m++)
        {
            var v = x.Load((m, 0), (rows, columns));
            sum += (v * v).Sum(Axis.Columns).Sum(Axis.Rows);
        }
        var scale = 1f / (Tile.Sqrt(sum) + 1e-7f);
        for (int m = 0; m < Tile.Count(x.Length(0), rows); m++) y.Store((m, 0), x.Load((m, 0), (rows, columns)) * scale);
    }

    /// <summary>y = alpha · x wᵀ + beta · r for each matrix of a batch: x (count, m, k), w (count, n, k), r and y (count, m, n).</summary>
    [Example("x=2x256x256", "w=2x256x256", "r=2x256x256", "y=2x256x256", "alpha=2", "beta=-1.5")]
    [Kernel, RegisterBudget(168)]
    public static void Product(ReadView<float> x, ReadView<float> w, ReadView<float> r, View<float> y, float alpha, float beta,
        [Tune(64, Cpu = [256])] int bm, [Tune(64, Cpu = [128])] int bn, [Tune(32, Cpu = [1024])] int bk)
    {
        var (m, n, i) = Grid.Over(Tile.Count(x.Length(1), bm), Tile.Count(w.Length(1), bn), x.Length(0));
        var sum = Tile.Zeros<float>(bm, bn);
        for (int k = 0; k < Tile.Count(x.Length(2), bk); k++)
            sum = Tile.Dot(x[i].Load((m, k), (bm, bk)), w[i].Load((n, k), (bn, bk)).T, sum);
        y[i].Store((m, n), alpha * sum + beta * r[i].Load((m, n), (bm, bn)));
    }

    /// <summary>θ ← θ − shrink · θ − rate · u. theta, update (rows, columns).</summary>
    [Example("theta=512x128", "update=512x128", "rate=0.02", "shrink=1e-4", "columns=128")]
    [Kernel]
    public static void Apply(View<float> theta, ReadView<float> update, float rate, float shrink, [Const(128)] int columns, [Tune(8, Cpu = [32])] int rows)
    {
        var m = Grid.Over(Tile.Count(theta.Length(0), rows));
        var t = theta.Load((m, 0), (rows, columns));
        theta.Store((m, 0), t - shrink * t - rate * update.Load((m, 0), (rows, columns)));
    }
}
