namespace Fusion.Conformance;

/// <content>
/// Products of float16, of floats rounded to TF32, and of bytes. The first two are exact before they are added, as those of
/// bfloat16, so that the same bound holds; those of bytes are exact as a whole.
/// </content>
public abstract partial class ConformanceSuite
{
    [Theory, MemberData(nameof(TensorShapes))]
    public void Float16MatMul_AnyShape_Agrees(int m, int n, int k) =>
        Agree(Sums(k), w => PrecisionKernels.MatMul(w.Launch, w.Float16s(1, m, k), w.Float16s(2, k, n), w.Blank(m, n)));

    [Theory, MemberData(nameof(TensorShapes))]
    public void TensorFloatMatMul_AnyShape_Agrees(int m, int n, int k) =>
        Agree(Sums(k), w => PrecisionKernels.MatMul(w.Launch, w.AnyFloats(1, m, k), w.AnyFloats(2, k, n), w.Blank(m, n)));

    // A result rounded to float16 may fall to the other side of a tie.
    [Theory, MemberData(nameof(TensorShapes))]
    public void Float16TransposedOperands_AnyShape_Agrees(int m, int n, int k) =>
        Agree(Sums(k) + 1 / 2048.0, w => PrecisionKernels.TransposedOperands(w.Launch, w.Float16s(1, k, m), w.Float16s(2, n, k), w.Floats(3, m, n), w.Blank<Half>(m, n), Math.Max(16, (k + 15) / 16 * 16)));

    [Theory, MemberData(nameof(TensorShapes))]
    public void TensorFloatTransposedOperands_AnyShape_Agrees(int m, int n, int k) =>
        Agree(Sums(k), w => PrecisionKernels.TransposedOperands(w.Launch, w.AnyFloats(1, k, m), w.AnyFloats(2, n, k), w.Floats(3, m, n), w.Blank(m, n), Math.Max(8, (k + 7) / 8 * 8)));

    // Probabilities are rounded to 11 bits, and may fall to the other side of a tie: 2⁻¹¹ of values up to 2.
    [Theory]
    [InlineData(1), InlineData(32), InlineData(33), InlineData(64), InlineData(65), InlineData(130)]
    public void Float16Attention_AnyContext_Agrees(int tokens) =>
        Agree(2 / 2048.0, w => PrecisionKernels.Attention(w.Launch, w.Float16s(1, tokens, 32), w.Float16s(2, tokens, 32), w.Float16s(3, tokens, 32), w.Blank(tokens, 32), 0.2f, 32));

    [Theory]
    [InlineData(1), InlineData(32), InlineData(33), InlineData(64), InlineData(65), InlineData(130)]
    public void TensorFloatAttention_AnyContext_Agrees(int tokens) =>
        Agree(2 / 2048.0, w => PrecisionKernels.Attention(w.Launch, w.AnyFloats(1, tokens, 32), w.AnyFloats(2, tokens, 32), w.AnyFloats(3, tokens, 32), w.Blank(tokens, 32), 0.2f, 32));

    // Ordinary units go along k as the language says.
    [Theory, MemberData(nameof(Products))]
    public void OddExtents_AnyShape_AreExact(int m, int n, int k) =>
        Agree(Exact, w =>
        {
            PrecisionKernels.OddExtents(w.Launch, w.Float16s(1, m, k), w.Float16s(2, k, n), w.Blank(m, n), w.Blank(n, m), Math.Max(k, 1));
            PrecisionKernels.OddExtents(w.Launch, w.AnyFloats(3, m, k), w.AnyFloats(4, k, n), w.Blank(m, n), w.Blank(n, m), Math.Max(k, 1));
        });

    [Theory]
    [InlineData(0, 1), InlineData(1, 0), InlineData(31, 1), InlineData(32, 2), InlineData(70, 5)]
    public void CarriedOperands_AnyRounds_Agree(int rows, int rounds) =>
        Agree(rounds * Sums(64), w =>
        {
            PrecisionKernels.CarriedOperands(w.Launch, w.Halves(1, rows, 32), w.Halves(2, 64, 64), w.Blank(rows, 32), rounds, 32);
            PrecisionKernels.CarriedOperands(w.Launch, w.Float16s(3, rows, 32), w.Float16s(4, 64, 64), w.Blank(rows, 32), rounds, 32);
            PrecisionKernels.CarriedOperands(w.Launch, w.AnyFloats(5, rows, 32), w.AnyFloats(6, 64, 64), w.Blank(rows, 32), rounds, 32);
        });

    // Operands of up to 4 and 6: sums of magnitudes are 6 times those of the bound.
    [Theory]
    [InlineData(0, 5), InlineData(31, 33), InlineData(32, 32), InlineData(65, 40)]
    public void BothPrecisions_AnyShape_Agree(int m, int n) =>
        Agree(6 * Sums(64), w => PrecisionKernels.BothPrecisions(w.Launch, w.AnyFloats(1, m, 64), w.AnyFloats(2, 64, n), w.Blank(m, n), w.Blank(m, n), w.Blank(m, n), 64));

    [Theory, MemberData(nameof(TensorShapes))]
    public void ByteMatMul_AnyShape_IsExact(int m, int n, int k) =>
        Agree(Exact, w => ByteKernels.MatMul(w.Launch, w.SBytes(1, m, k), w.SBytes(2, k, n), w.Blank<int>(m, n)));

    [Theory, MemberData(nameof(TensorShapes))]
    public void ByteLinear_AnyShape_IsExact(int m, int n, int k) =>
        Agree(Exact, w => ByteKernels.Linear(w.Launch, w.SBytes(1, m, k), w.SBytes(2, n, k), w.Floats(3, n), w.Blank(m, n)));

    // The sums start near the ends of int, and wrap.
    [Theory, MemberData(nameof(TensorShapes))]
    public void ByteTransposedOperands_AnyShape_Wrap(int m, int n, int k) =>
        Agree(Exact, w => ByteKernels.TransposedOperands(w.Launch, w.Bytes(1, k, m), w.Bytes(2, n, k), w.Ints(3, int.MaxValue - 100000, int.MaxValue, m, n), w.Blank<int>(m, n), Math.Max(32, (k + 31) / 32 * 32)));

    [Theory]
    [InlineData(0), InlineData(1), InlineData(31), InlineData(32), InlineData(70)]
    public void ByteChained_AnyRows_IsExact(int rows)
    {
        int tiles = (rows + 31) / 32;
        Agree(Exact, w => ByteKernels.Chained(w.Launch, w.SBytes(1, rows, 32), w.SBytes(2, 32, 32), w.Blank<int>(rows, 32), w.Blank<sbyte>(rows, 32), w.Blank<int>(rows), w.Blank<int>(tiles, 32), 32));
    }

    [Theory, MemberData(nameof(Products))]
    public void ByteOddExtents_AnyShape_AreExact(int m, int n, int k) =>
        Agree(Exact, w => ByteKernels.OddExtents(w.Launch, w.SBytes(1, m, k), w.SBytes(2, k, n), w.Bytes(3, Math.Max(m, n), k), w.Blank<int>(m, n), w.Blank<int>(m, n), Math.Max(k, 1)));
}
