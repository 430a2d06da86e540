using Xunit;

namespace Fusion.Conformance;

/// <content>
/// Products of bfloat16 tiles. Products of two are exact in single precision; tensor cores add them in another order than
/// the chain that the language defines for one thread, so that sums of K terms differ by at most K · 2⁻²⁴ of the sum of
/// magnitudes: with |a|, |b| ≤ 2 at most 4 K times that.
/// </content>
public abstract partial class ConformanceSuite
{
    public static TheoryData<int, int, int> TensorShapes => new() { { 0, 5, 3 }, { 1, 1, 1 }, { 5, 7, 0 }, { 63, 31, 32 }, { 64, 32, 32 }, { 65, 33, 33 }, { 128, 64, 96 }, { 130, 70, 50 } };

    [Theory, MemberData(nameof(TensorShapes))]
    public void TensorMatMul_AnyShape_Agrees(int m, int n, int k) =>
        Agree(Sums(k), w => TensorKernels.MatMul(w.Launch, w.Halves(1, m, k), w.Halves(2, k, n), w.Blank(m, n)));

    // A result rounded to bfloat16 may fall to the other side of a tie.
    [Theory, MemberData(nameof(TensorShapes))]
    public void TensorTransposedOperands_AnyShape_Agrees(int m, int n, int k) =>
        Agree(Sums(k) + 1 / 256.0, w => TensorKernels.TransposedOperands(w.Launch, w.Halves(1, k, m), w.Halves(2, n, k), w.Floats(3, m, n), w.BlankHalves(m, n), Math.Max(16, (k + 15) / 16 * 16)));

    // Probabilities are rounded to bfloat16, and may fall to the other side of a tie: 2⁻⁸ of values up to 2.
    [Theory]
    [InlineData(1), InlineData(32), InlineData(33), InlineData(64), InlineData(65), InlineData(130)]
    public void TensorAttention_AnyContext_Agrees(int tokens) =>
        Agree(2 / 256.0, w => TensorKernels.Attention(w.Launch, w.Halves(1, tokens, 32), w.Halves(2, tokens, 32), w.Halves(3, tokens, 32), w.Blank(tokens, 32), w.Blank(tokens), 0.2f, 32));

    [Theory]
    [InlineData(0), InlineData(1), InlineData(31), InlineData(32), InlineData(70)]
    public void TensorMixed_AnyRows_Agrees(int rows) =>
        Agree(0.05, w => TensorKernels.Mixed(w.Launch, w.Halves(1, rows, 32), w.Halves(2, 32, 32), w.Blank(rows, 32), w.Blank((rows + 31) / 32, 32, 32), w.Blank((rows + 31) / 32, 32), 32));

    [Theory]
    [InlineData(40, 20, 50, 0), InlineData(40, 20, 50, 1), InlineData(33, 17, 64, 3), InlineData(32, 16, 16, 2), InlineData(64, 32, 80, 4)]
    public void TensorNestedLoops_AnyRounds_Agree(int m, int n, int k, int rounds) =>
        Agree(4 * Sums(k), w => TensorKernels.Nested(w.Launch, w.Halves(1, m, k), w.Halves(2, k, n), w.Blank(m, n), w.Blank(m, n), rounds));

    private static double Sums(int terms) => 4 * terms * Math.Pow(2, -24);
}
