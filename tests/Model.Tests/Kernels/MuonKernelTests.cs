using Fusion.Model.Kernels;

namespace Fusion.Model.Tests.Kernels;

/// <summary>
/// Muon's kernels add, multiply, divide and take roots, each rounded correctly and summed in a fixed order: compiled and
/// interpreted bits are the same.
/// </summary>
public sealed class MuonKernelTests
{
    [Theory]
    [InlineData(0), InlineData(1), InlineData(1025), InlineData(8191), InlineData(8193)]
    public void Momentum_CpuAndInterpreted_AreTheSameBits(int n) => Bench.Agree(0, b =>
        Muon.Momentum(b.Launch, b.InOut(1, n), b.InOut(2, n), b.Output(n), b.Input(3, 2), 0.95f));

    [Theory]
    [InlineData(0, 5), InlineData(1, 1), InlineData(15, 17), InlineData(16, 16), InlineData(17, 100), InlineData(70, 33)]
    public void NormalizeAndApply_CpuAndInterpreted_AreTheSameBits(int rows, int columns) => Bench.Agree(0, b =>
    {
        var x = b.Input(1, rows, columns);
        Muon.Normalize(b.Launch, x, b.Output(rows, columns), columns, 16);
        Muon.Apply(b.Launch, b.InOut(2, rows, columns), x, 0.02f, 0.001f, columns);
    });

    [Theory]
    [InlineData(0, 3, 4, 5), InlineData(1, 1, 1, 1), InlineData(3, 17, 20, 33), InlineData(2, 65, 63, 64), InlineData(2, 193, 129, 7)]
    public void Product_CpuAndInterpreted_AreTheSameBits(int count, int m, int n, int k) => Bench.Agree(0, b =>
    {
        var (x, r) = (b.Input(1, count, m, k), b.Input(3, count, m, n));
        Muon.Product(b.Launch, x, b.Input(2, count, n, k), r, b.Output(count, m, n), 2f, -0.5f);
        // As the iteration uses it: a transposed operand.
        Muon.Product(b.Launch, x, b.Input(2, count, k, n).Transpose(1, 2), r, b.Output(count, m, n), 1f, 3f);
    });
}
