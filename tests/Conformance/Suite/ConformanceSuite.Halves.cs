using Fusion.Model.Kernels;

namespace Fusion.Conformance;

/// <content>
/// The model's kernels for bfloat16: on tensor cores where extents are multiples of 16. They compute in single precision and
/// round results once, so that executions which differ in the last bits may round to neighbours: one unit of bfloat16.
/// </content>
public abstract partial class ConformanceSuite
{
    /// <summary>The distance of neighbours relative to their magnitude: 8 significant bits.</summary>
    private const double UnitOfHalf = 1 / 128.0;

    /// <summary>Around tiles of 64 queries and keys; heads that fit tensor cores, and one that does not.</summary>
    public static TheoryData<int, bool, int> HalfContexts => new() { { 1, true, 32 }, { 63, true, 32 }, { 130, true, 32 }, { 33, true, 20 }, { 64, false, 32 }, { 65, false, 16 } };

    [Theory]
    [InlineData(0, 5, 3), InlineData(1, 1, 1), InlineData(65, 70, 33), InlineData(64, 64, 64), InlineData(3, 130, 100)]
    public void HalfLinearLayer_AnyShape_Agrees(int m, int n, int k) =>
        Agree(Sums(Math.Max(m, Math.Max(n, k))) + UnitOfHalf, w =>
        {
            var (x, weight, dy) = (w.Halves(1, m, k), w.Halves(2, n, k), w.Halves(3, m, n));
            MatMul.Forward(w.Launch, x, weight, w.BlankHalves(m, n));
            MatMul.ForwardAdd(w.Launch, x, weight, w.Halves(4, m, n), w.BlankHalves(m, n));
            MatMul.InputGradient(w.Launch, dy, weight, w.BlankHalves(m, k));
            var up = w.Halves(5, n, k);
            GatedProduct.Forward(w.Launch, x, weight, up, w.BlankHalves(m, n));
        });

    // The gradients of weights are not rounded.
    [Theory]
    [InlineData(0, 5, 3), InlineData(1, 1, 1), InlineData(33, 70, 65), InlineData(64, 64, 64), InlineData(130, 3, 100)]
    public void HalfWeightGradient_AnyShape_Agrees(int m, int n, int k) =>
        Agree(Sums(m), w => MatMul.WeightGradient(w.Launch, w.Halves(1, m, n), w.Halves(2, m, k), w.Floats(3, n, k)));

    // The weights of the sum are rounded as well, and what they weigh is at most 2.
    [Theory, MemberData(nameof(HalfContexts))]
    public void HalfAttention_AnyContext_Agrees(int tokens, bool causal, int width) =>
        Agree(3 * UnitOfHalf, w =>
        {
            int[] shape = [2, 2, tokens, width];
            Attention.Forward(w.Launch, w.Halves(1, shape), w.Halves(2, shape), w.Halves(3, shape), w.BlankHalves(shape), w.Blank(2, 2, tokens), 0.2f, causal, width);
        });

    [Theory, MemberData(nameof(RowsAndWidths))]
    public void HalfRmsNorm_AnyShape_Agrees(int rows, int width) =>
        Agree(UnitOfHalf, w => RmsNorm.Forward(w.Launch, w.Halves(1, rows, width), w.Floats(2, width), w.BlankHalves(rows, width), w.Blank(rows), 1e-2f, width));

    [Theory, MemberData(nameof(RowsAndWidths))]
    public void HalfSwiGlu_AnyShape_Agrees(int rows, int width) =>
        Agree(UnitOfHalf, w => SwiGlu.Forward(w.Launch, w.Halves(1, rows, width), w.Halves(2, rows, width), w.BlankHalves(rows, width), width));

    // Nothing but products and sums of two numbers, each defined to the bit.
    [Theory, MemberData(nameof(Heights))]
    public void HalfRotation_AnyLength_IsExact(int tokens) =>
        Agree(Exact, w => Rope.Rotate(w.Launch, w.Halves(1, 2, 3, tokens, 10), w.Halves(2, 2, 3, tokens, 10), w.Floats(3, tokens, 10), w.Floats(4, tokens, 10), -1, 10));

    [Theory, MemberData(nameof(RowsAndWidths))]
    public void HalfEmbedding_AnyShape_IsExact(int rows, int width) =>
        Agree(Exact, w => Embedding.Forward(w.Launch, w.Ints(1, -1, 12, rows), w.Halves(2, 11, width), w.BlankHalves(rows, width), width));
}
