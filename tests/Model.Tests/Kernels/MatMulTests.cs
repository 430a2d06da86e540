using Fusion.Model.Kernels;

namespace Fusion.Model.Tests.Kernels;

/// <summary>
/// A product is one chain of fused multiply-adds per element, whatever the tiles: compiled and interpreted bits are the
/// same, so the tolerance is 0.
/// </summary>
public sealed class MatMulTests
{
    // Tiles are 192 (or 96) × 128 × 1024 on the CPU and 64 × 64 × 32 when interpreted; register blocks are 16 wide.
    [Theory]
    [InlineData(0, 5, 3), InlineData(5, 0, 3), InlineData(5, 4, 0), InlineData(1, 1, 1), InlineData(3, 17, 16)]
    [InlineData(63, 64, 65), InlineData(65, 63, 33), InlineData(95, 127, 31), InlineData(96, 128, 32), InlineData(97, 129, 33)]
    [InlineData(191, 15, 20), InlineData(192, 16, 8), InlineData(193, 130, 9), InlineData(4, 6, 1025), InlineData(33, 40, 1024)]
    public void AllProducts_CpuAndInterpreted_AreTheSameBits(int m, int n, int k) => Bench.Agree(0, b =>
    {
        var (x, w, dy) = (b.Input(1, m, k), b.Input(2, n, k), b.Input(3, m, n));
        MatMul.Forward(b.Launch, x, w, b.Output(m, n));
        MatMul.ForwardAdd(b.Launch, x, w, dy, b.Output(m, n));
        MatMul.InputGradient(b.Launch, dy, w, b.Output(m, k));
        MatMul.WeightGradient(b.Launch, dy, x, b.InOut(4, n, k));
    });

    [Fact]
    public void Forward_ColumnsOfAWiderMatrix_AreTheSameBits() => Bench.Agree(0, b =>
    {
        var x = b.Input(1, 50, 90).Slice(1, 30, 40);
        var y = b.Output(50, 70);
        MatMul.Forward(b.Launch, x, b.Input(2, 33, 40), y.Slice(1, 5, 33));
    });

    [Fact]
    public void Forward_AgainstDouble_ErrsByRoundingOnly()
    {
        const int m = 37, n = 41, k = 300;
        float[] x = Samples.Floats(m * k, 1), w = Samples.Floats(n * k, 2), y = [];
        Bench.Agree(0, b =>
        {
            var output = b.Output(m, n);
            MatMul.Forward(b.Launch, b.Input(1, m, k), b.Input(2, n, k), output);
            y = output.ToArray();
        });
        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++)
            {
                double exact = 0;
                for (int p = 0; p < k; p++) exact += (double)x[i * k + p] * w[j * k + p];
                // 300 roundings of 2⁻²⁴ of partial sums that stay below 20.
                Assert.Equal(exact, y[i * n + j], 300 * 20 * Math.Pow(2, -24));
            }
    }
}
