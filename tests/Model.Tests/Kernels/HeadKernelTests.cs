using Fusion.Model.Kernels;
using Fusion.Runtime;

namespace Fusion.Model.Tests.Kernels;

/// <summary>Kernels over heads, compiled and interpreted, on the strided views of a fused projection that the model uses.</summary>
public sealed class HeadKernelTests
{
    /// <summary>Scores of order 1 go through an exponential within 4 ulp and sums of some hundred: 1e-5 of the largest element.</summary>
    private const double Tolerance = 1e-5;

    // Query tiles have 48 (64 interpreted) rows forward and 48 (32) backward, key tiles 64 (32).
    public static TheoryData<int, int, int> Sizes()
    {
        var sizes = new TheoryData<int, int, int>();
        foreach (int tokens in new[] { 0, 1, 2, 31, 32, 33, 47, 48, 49, 63, 64, 65, 150 })
            sizes.Add(2, tokens, 16);
        foreach (int width in new[] { 2, 20, 32, 64, 80 }) sizes.Add(1, 70, width);
        return sizes;
    }

    [Theory, MemberData(nameof(Sizes))]
    public void Attention_CausalPartsOfOneTensor_CpuAndInterpretedAgree(int batch, int tokens, int width) => Bench.Agree(Tolerance, b =>
    {
        const int heads = 2;
        Tensor<float> qkv = Heads(b.Input(1, batch * tokens, 3 * heads * width), batch, 3 * heads), dqkv = Heads(b.Output(batch * tokens, 3 * heads * width), batch, 3 * heads);
        Tensor<float> o = Heads(b.Output(batch * tokens, heads * width), batch, heads), dO = Heads(b.Input(2, batch * tokens, heads * width), batch, heads);
        Run(b, Part(qkv, 0), Part(qkv, 1), Part(qkv, 2), o, dO, Part(dqkv, 0), Part(dqkv, 1), Part(dqkv, 2), causal: true);
    });

    [Theory]
    [InlineData(true, 3, 70), InlineData(true, 70, 3), InlineData(true, 65, 130)]
    [InlineData(false, 1, 1), InlineData(false, 50, 50), InlineData(false, 3, 129), InlineData(false, 129, 3), InlineData(false, 64, 64)]
    public void Attention_QueriesAndKeysOfDifferentNumber_CpuAndInterpretedAgree(bool causal, int queries, int keys) => Bench.Agree(Tolerance, b =>
    {
        const int batch = 2, heads = 3, width = 20;
        int[] q = [batch, heads, queries, width], k = [batch, heads, keys, width];
        Run(b, b.Input(1, q), b.Input(2, k), b.Input(3, k), b.Output(q), b.Input(4, q), b.Output(q), b.Output(k), b.Output(k), causal);
    });

    [Fact]
    public void Attention_LargeScores_StayFinite() => Bench.Agree(Tolerance, b =>
    {
        int[] shape = [1, 1, 70, 16];
        var q = b.Input(1, shape);
        q.CopyFrom([.. q.ToArray().Select(v => 1000 * v)]);
        var o = b.Output(shape);
        Attention.Forward(b.Launch, q, b.Input(2, shape), b.Input(3, shape), o, b.Output(1, 1, 70), 1, true, 16);
        Assert.All(o.ToArray(), value => Assert.InRange(value, -1, 1)); // a convex combination of values
    });

    [Theory]
    [InlineData(0, 4), InlineData(1, 1), InlineData(31, 8), InlineData(32, 10), InlineData(33, 16), InlineData(100, 32)]
    public void Rope_HalvesOfHeads_CpuAndInterpretedAgree(int tokens, int half) => Bench.Agree(Tolerance, b =>
    {
        const int batch = 2, heads = 3;
        // A longer table than there are tokens, as for short sequences.
        Tensor<float> cos = b.Output(tokens + 5, half), sin = b.Output(tokens + 5, half);
        Rope.Table(b.Launch, cos, sin, MathF.Log2(10_000), half);
        var x = Heads(b.InOut(1, batch * tokens, heads * 2 * half), batch, heads);
        Rope.Rotate(b.Launch, x.Slice(3, 0, half), x.Slice(3, half, half), cos, sin, 1, half);
    });

    private static void Run(Bench b, Tensor<float> q, Tensor<float> k, Tensor<float> v, Tensor<float> o, Tensor<float> dO, Tensor<float> dq, Tensor<float> dk, Tensor<float> dv, bool causal)
    {
        int width = q.Length(3);
        float scale = 1 / MathF.Sqrt(width);
        int[] rows = [q.Length(0), q.Length(1), q.Length(2)];
        Tensor<float> logSum = b.Output(rows), delta = b.Output(rows);
        Attention.Forward(b.Launch, q, k, v, o, logSum, scale, causal, width);
        Attention.Delta(b.Launch, dO, o, delta, width);
        Attention.Backward(b.Launch, q, k, v, dO, logSum, delta, dq, dk, dv, scale, causal, width);
    }

    private static Tensor<float> Heads(Tensor<float> x, int batch, int heads) =>
        x.Reshape(batch, x.Length(0) / batch, heads, x.Length(1) / heads).Transpose(1, 2);

    private static Tensor<float> Part(Tensor<float> qkv, int part) => qkv.Slice(1, part * (qkv.Length(1) / 3), qkv.Length(1) / 3);
}
