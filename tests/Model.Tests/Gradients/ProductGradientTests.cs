using Fusion.Model.Kernels;
using static Fusion.Model.Tests.Gradients.FiniteDifference;

namespace Fusion.Model.Tests.Gradients;

/// <summary>Linear layers and the embedding.</summary>
public sealed class ProductGradientTests
{
    private const int M = 5, N = 4, K = 7;

    [Theory]
    [InlineData(false, 2, 2, 3)]
    [InlineData(true, 2, 2, 3)]
    [InlineData(true, 8, 8, 8)]
    public void MatMul_GradientsOfAllInputs_EqualDifferences(bool hasResidual, int bm, int bn, int bk)
    {
        double[] x = Samples.Doubles(M * K, 1), w = Samples.Doubles(N * K, 2), residual = Samples.Doubles(M * N, 3), dy = Samples.Doubles(M * N, 4);
        double Loss()
        {
            var y = new double[M * N];
            RunWide(() =>
            {
                if (hasResidual) MatMul.ForwardAdd(Wide(x, M, K), Wide(w, N, K), Wide(residual, M, N), Wide(y, M, N), bm, bn, bk);
                else MatMul.Forward(Wide(x, M, K), Wide(w, N, K), Wide(y, M, N), bm, bn, bk);
            });
            return Weighted(dy, y);
        }

        double[] dx = new double[M * K], dw = new double[N * K];
        Array.Fill(dx, 99); // overwritten
        RunWide(() => MatMul.InputGradient(Wide(dy, M, N), Wide(w, N, K), Wide(dx, M, K), bm, bn, bk));
        RunWide(() => MatMul.WeightGradient<float>(Wide(dy, M, N), Wide(x, M, K), Wide(dw, N, K), bm, bn, bk));
        Check(Loss, x, dx, "x");
        Check(Loss, w, dw, "w");
        if (hasResidual) Check(Loss, residual, dy, "residual");
    }

    [Fact]
    public void WeightGradient_CalledTwice_AddsUp()
    {
        double[] x = Samples.Doubles(M * K, 1), dy = Samples.Doubles(M * N, 4), once = new double[N * K], twice = new double[N * K];
        RunWide(() => MatMul.WeightGradient<float>(Wide(dy, M, N), Wide(x, M, K), Wide(once, N, K), 2, 2, 2));
        foreach (int _ in new[] { 1, 2 }) RunWide(() => MatMul.WeightGradient<float>(Wide(dy, M, N), Wide(x, M, K), Wide(twice, N, K), 2, 2, 2));
        for (int i = 0; i < once.Length; i++) Assert.Equal(2 * once[i], twice[i], 1e-14);
    }

    [Fact]
    public void Embedding_GradientOfTable_EqualsDifferences()
    {
        const int vocabulary = 5, width = 3;
        int[] ids = [3, 0, 3, 4, 0, 3, 1];
        // Positions sorted by id: 0 at 1 and 4, 1 at 6, 2 nowhere, 3 at 0, 2, 5, 4 at 3.
        int[] order = [1, 4, 6, 0, 2, 5, 3], starts = [0, 2, 3, 3, 6, 7];
        double[] table = Samples.Doubles(vocabulary * width, 1), dy = Samples.Doubles(ids.Length * width, 2), dtable = new double[table.Length];
        RunWide(() => Embedding.Backward(Wide(dy, ids.Length, width), new(order, [order.Length]), new(starts, [starts.Length]), Wide(dtable, vocabulary, width), width));
        Check(() =>
        {
            var y = new double[dy.Length];
            RunWide(() => Embedding.Forward(new(ids, [ids.Length]), Wide(table, vocabulary, width), Wide(y, ids.Length, width), width, 2));
            return Weighted(dy, y);
        }, table, dtable, "table");
    }
}
