using Fusion.Model.Kernels;
using static Fusion.Model.Tests.Gradients.FiniteDifference;

namespace Fusion.Model.Tests.Gradients;

/// <summary>Attention, causal and not, with fewer, as many and more queries than keys.</summary>
public sealed class AttentionGradientTests
{
    private const int Batch = 2, Heads = 2, Width = 3;
    private const float Scale = 0.6f;

    [Theory]
    [InlineData(true, 5, 5, 2, 2)]
    [InlineData(true, 5, 5, 4, 3)]
    [InlineData(true, 3, 5, 2, 2)]
    [InlineData(true, 5, 3, 2, 2)] // the first two queries see no key
    [InlineData(true, 7, 2, 2, 2)] // a whole tile of queries and more sees none
    [InlineData(true, 1, 1, 2, 2)]
    [InlineData(true, 4, 4, 8, 8)]
    [InlineData(false, 5, 5, 2, 3)]
    [InlineData(false, 3, 6, 2, 4)]
    [InlineData(false, 4, 1, 3, 2)]
    public void Attention_GradientsOfQueriesKeysAndValues_EqualDifferences(bool causal, int queries, int keys, int bm, int bn)
    {
        int[] qShape = [Batch, Heads, queries, Width], kShape = [Batch, Heads, keys, Width], rowShape = [Batch, Heads, queries];
        int rows = Batch * Heads * queries, kCount = Batch * Heads * keys * Width;
        double[] q = Samples.Doubles(rows * Width, 1), k = Samples.Doubles(kCount, 2), v = Samples.Doubles(kCount, 3), dO = Samples.Doubles(rows * Width, 4);
        double[] o = new double[rows * Width], logSum = new double[rows], delta = new double[rows];
        double Loss()
        {
            RunWide(() => Attention.Forward(Wide(q, qShape), Wide(k, kShape), Wide(v, kShape), Wide(o, qShape), Wide(logSum, rowShape), Scale, causal, Width, bm, bn));
            return Weighted(dO, o);
        }

        Loss();
        double[] dq = new double[q.Length], dk = new double[kCount], dv = new double[kCount];
        foreach (var gradient in new[] { dq, dk, dv }) Array.Fill(gradient, 99); // overwritten
        RunWide(() => Attention.Delta(Wide(dO, qShape), Wide(o, qShape), Wide(delta, rowShape), Width, 2));
        RunWide(() => Attention.Backward(Wide(q, qShape), Wide(k, kShape), Wide(v, kShape), Wide(dO, qShape), Wide(logSum, rowShape), Wide(delta, rowShape),
            Wide(dq, qShape), Wide(dk, kShape), Wide(dv, kShape), Scale, causal, Width, bm, bn));
        Check(Loss, q, dq, "q");
        Check(Loss, k, dk, "k");
        Check(Loss, v, dv, "v");
    }

    [Fact]
    public void Forward_CausalQueriesBeforeAnyKey_AreZero()
    {
        double[] q = Samples.Doubles(5 * Width, 1), k = Samples.Doubles(3 * Width, 2), o = new double[5 * Width], logSum = new double[5];
        Array.Fill(o, 99);
        RunWide(() => Attention.Forward(Wide(q, 1, 1, 5, Width), Wide(k, 1, 1, 3, Width), Wide(k, 1, 1, 3, Width), Wide(o, 1, 1, 5, Width), Wide(logSum, 1, 1, 5), Scale, true, Width, 2, 2));
        Assert.All(o[..(2 * Width)], value => Assert.Equal(0, value));
        // The first query with a key sees exactly that one.
        Assert.Equal(k[..Width], o[(2 * Width)..(3 * Width)]);
    }
}
