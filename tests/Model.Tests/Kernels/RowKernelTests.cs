using Fusion.Model.Kernels;

namespace Fusion.Model.Tests.Kernels;

/// <summary>Kernels over rows, compiled and interpreted, at sizes around their tiles.</summary>
public sealed class RowKernelTests
{
    /// <summary>
    /// Functions are within 4 ulp (2.4e-7) of exact on either side, and some ten operations follow: 5e-6 of the largest
    /// element. Sums have a fixed order and add nothing.
    /// </summary>
    private const double Tolerance = 5e-6;

    // Tiles have 4 to 32 rows; vectors 16 lanes.
    public static TheoryData<int, int> Sizes()
    {
        var sizes = new TheoryData<int, int>();
        foreach (int rows in new[] { 0, 1, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33, 200 })
            foreach (int width in new[] { 1, 15, 16, 17, 100 }) sizes.Add(rows, width);
        sizes.Add(3, 2048);
        return sizes;
    }

    [Theory, MemberData(nameof(Sizes))]
    public void RmsNorm_CpuAndInterpreted_Agree(int rows, int width) => Bench.Agree(Tolerance, b =>
    {
        var (x, gain, dy, inverse) = (b.Input(1, rows, width), b.Input(2, width), b.Input(3, rows, width), b.Output(rows));
        RmsNorm.Forward(b.Launch, x, gain, b.Output(rows, width), inverse, 1e-5f, width);
        RmsNorm.Backward(b.Launch, dy, x, gain, inverse, b.InOut(4, rows, width), b.Output((rows + 31) / 32, width), width, 32);
    });

    [Theory, MemberData(nameof(Sizes))]
    public void SwiGlu_HalvesOfOneTensor_CpuAndInterpretedAgree(int rows, int width) => Bench.Agree(Tolerance, b =>
    {
        var (both, gradients) = (b.Input(1, rows, 2 * width), b.Output(rows, 2 * width));
        var (gate, up) = (both.Slice(1, 0, width), both.Slice(1, width, width));
        SwiGlu.Forward(b.Launch, gate, up, b.Output(rows, width), width);
        SwiGlu.Backward(b.Launch, b.Input(2, rows, width), gate, up, gradients.Slice(1, 0, width), gradients.Slice(1, width, width), width);
    });

    [Theory, MemberData(nameof(Sizes))]
    public void CrossEntropy_CpuAndInterpreted_Agree(int rows, int vocabulary) => Bench.Agree(Tolerance, b =>
    {
        var logits = b.InOut(1, rows, vocabulary);
        // Every fifth row counts as nothing.
        var targets = b.Ints([.. Enumerable.Range(0, rows).Select(i => i % 5 == 4 ? -1 : i * 7 % vocabulary)]);
        CrossEntropy.Forward(b.Launch, logits, targets, b.Output(rows), vocabulary);
        CrossEntropy.ForwardBackward(b.Launch, logits, targets, b.Output(rows), 0.125f, vocabulary);
    });

    [Theory, MemberData(nameof(Sizes))]
    public void Embedding_CpuAndInterpreted_AreTheSameBits(int ids, int width) => Bench.Agree(0, b =>
    {
        const int vocabulary = 11;
        int[] values = [.. Enumerable.Range(0, ids).Select(i => i * i % vocabulary)];
        var segments = Autograd.IdSegments.Of(values, vocabulary);
        var table = b.Input(1, vocabulary, width);
        Embedding.Forward(b.Launch, b.Ints(values), table, b.Output(ids, width), width);
        Embedding.Backward(b.Launch, b.Input(2, ids, width), b.Ints(segments.Order), b.Ints(segments.Starts), b.InOut(3, vocabulary, width), width);
    });

    [Fact]
    public void Embedding_IdsOutsideTheTable_ReadZeros()
    {
        Bench.Agree(0, b =>
        {
            var y = b.Output(3, 4);
            Embedding.Forward(b.Launch, b.Ints(-1, 2, 0), b.Input(1, 2, 4), y, 4);
            Assert.All(y.ToArray()[..8], value => Assert.Equal(0, value));
        });
    }

    [Theory, MemberData(nameof(Sizes))]
    public void AddRows_CpuAndInterpreted_AreTheSameBits(int rows, int width) =>
        Bench.Agree(0, b => Reductions.AddRows(b.Launch, b.Input(1, rows, width), b.InOut(2, width), 32));

    // Blocks are 1024, 4096, 8192 and 16384.
    [Theory]
    [InlineData(0), InlineData(1), InlineData(15), InlineData(1023), InlineData(1024), InlineData(1025), InlineData(4095), InlineData(4097)]
    [InlineData(8191), InlineData(8192), InlineData(8193), InlineData(16384), InlineData(40_001)]
    public void VectorReductions_CpuAndInterpreted_AreTheSameBits(int n) => Bench.Agree(0, b =>
    {
        var x = b.Input(1, n);
        var partial = b.Output((n + 4095) / 4096);
        Reductions.Sum(b.Launch, x, b.Output(1), 1024);
        Reductions.SumOfSquares(b.Launch, x, partial, 4096);
        Reductions.ClipFactor(b.Launch, partial, b.Output(2), 1, 1024);
        Reductions.Add(b.Launch, x, b.InOut(2, n));
    });

    [Theory]
    [InlineData(0), InlineData(1), InlineData(17), InlineData(1024), InlineData(8191), InlineData(8193), InlineData(20_000)]
    public void AdamW_CpuAndInterpreted_AreTheSameBits(int n) => Bench.Agree(0, b =>
    {
        var variance = b.InOut(4, n);
        variance.CopyFrom([.. variance.ToArray().Select(Math.Abs)]);
        // Only additions, products, divisions and roots, each rounded correctly.
        AdamW.Step(b.Launch, b.InOut(1, n), b.InOut(2, n), b.InOut(3, n), variance, b.Input(5, 2), 0.01f, 0.001f, 0.9f, 0.95f, 1e-8f);
    });
}
