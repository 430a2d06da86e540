using Fusion.Model.Kernels;

namespace Fusion.Conformance;

/// <content>The model's kernels, with their own tile sizes, at lengths that are not multiples of them.</content>
public abstract partial class ConformanceSuite
{
    // Attention subtracts scores of magnitude 10 before exponentials: ten times the error of one, and sums of 70 of them.
    private const double AttentionTolerance = 40 * Functions;

    public static TheoryData<int, bool> Contexts => new() { { 1, true }, { 33, true }, { 70, true }, { 64, false }, { 65, false } };

    [Theory, MemberData(nameof(Contexts))]
    public void Attention_AnyContext_Agrees(int tokens, bool causal) =>
        Agree(AttentionTolerance, w =>
        {
            int[] shape = [2, 2, tokens, 20];
            var (q, k, v, o, logSum) = (w.Floats(1, shape), w.Floats(2, shape), w.Floats(3, shape), w.Blank(shape), w.Blank(2, 2, tokens));
            Attention.Forward(w.Launch, q, k, v, o, logSum, 0.2f, causal, 20);
            var (dO, delta) = (w.Floats(4, shape), w.Blank(2, 2, tokens));
            Attention.Delta(w.Launch, dO, o, delta, 20);
            Attention.Backward(w.Launch, q, k, v, dO, logSum, delta, w.Blank(shape), w.Blank(shape), w.Blank(shape), 0.2f, causal, 20);
        });

    [Theory]
    [InlineData(1, 1, 1), InlineData(65, 70, 33), InlineData(64, 64, 64), InlineData(3, 130, 100)]
    public void LinearLayer_AnyShape_IsExact(int m, int n, int k) =>
        Agree(Exact, w =>
        {
            var (x, weight, dy) = (w.Floats(1, m, k), w.Floats(2, n, k), w.Floats(3, m, n));
            MatMul.Forward(w.Launch, x, weight, w.Blank(m, n));
            MatMul.ForwardAdd(w.Launch, x, weight, w.Floats(4, m, n), w.Blank(m, n));
            MatMul.InputGradient(w.Launch, dy, weight, w.Blank(m, k));
            MatMul.WeightGradient(w.Launch, dy, x, w.Floats(5, n, k));
        });

    [Theory]
    [InlineData(1, 1, 1), InlineData(65, 70, 33), InlineData(64, 64, 64), InlineData(3, 130, 100)]
    public void GatedProduct_AnyShape_Agrees(int m, int n, int k) =>
        Agree(Sums(k) + 4 * Functions, w =>
        {
            var (x, gate, up) = (w.Floats(1, m, k), w.Floats(2, n, k), w.Floats(3, n, k));
            GatedProduct.Forward(w.Launch, x, gate, up, w.Blank(m, n));
        });

    [Theory]
    [InlineData(1, 70, 16), InlineData(3, 65, 16), InlineData(70, 70, 64), InlineData(1, 1, 1)]
    public void AttentionOverACache_AnyQueries_Agrees(int queries, int keys, int rows) =>
        Agree(AttentionTolerance, w =>
        {
            var (q, o) = (w.Floats(1, 1, 2, queries, 20), w.Blank(1, 2, queries, 20));
            Attention.Decode(w.Launch, q, w.Floats(2, 1, 2, keys, 20), w.Floats(3, 1, 2, keys, 20), o, 0.2f, 20, rows);
        });

    [Theory]
    [InlineData(1, 130, 100, 1), InlineData(3, 128, 33, 16), InlineData(65, 70, 33, 64)]
    public void PackedLayer_AnyShape_IsExact(int m, int n, int k, int rows) =>
        Agree(Exact, w =>
        {
            int[] shape = [PackedMatMul.Panels(n), k, PackedMatMul.Panel];
            var (x, weight, residual) = (w.Floats(1, m, k), w.Floats(2, n, k), w.Floats(3, m, n));
            var (panels, halves) = (w.Blank(shape), w.BlankHalves(shape));
            PackedMatMul.Pack(w.Launch, weight, panels);
            PackedMatMul.Pack(w.Launch, weight, halves);
            PackedMatMul.Forward(w.Launch, x, panels, w.Blank(m, n), rows);
            PackedMatMul.Forward(w.Launch, x, halves, w.Blank(m, n), rows);
            PackedMatMul.ForwardAdd(w.Launch, x, panels, residual, w.Blank(m, n), rows);
            PackedMatMul.ForwardAdd(w.Launch, x, halves, residual, w.Blank(m, n), rows);
        });

    [Theory, MemberData(nameof(RowsAndWidths))]
    public void RmsNorm_ForwardAndBackward_Agree(int rows, int width) =>
        Agree(8 * Functions, w =>
        {
            var (x, gain, inverse) = (w.Floats(1, rows, width), w.Floats(2, width), w.Blank(rows));
            RmsNorm.Forward(w.Launch, x, gain, w.Blank(rows, width), inverse, 1e-2f, width);
            RmsNorm.Backward(w.Launch, w.Floats(3, rows, width), x, gain, inverse, w.Floats(4, rows, width), w.Blank((rows + 3) / 4, width), width, 4);
        });

    [Theory, MemberData(nameof(RowsAndWidths))]
    public void CrossEntropy_AnyVocabulary_Agrees(int rows, int width) =>
        Agree(4 * Functions, w =>
        {
            var (logits, targets) = (w.Floats(1, rows, width), w.Ints(2, -1, width, rows));
            CrossEntropy.Forward(w.Launch, logits, targets, w.Blank(rows), width);
            CrossEntropy.ForwardBackward(w.Launch, logits, targets, w.Blank(rows), 0.25f, width);
        });

    [Theory, MemberData(nameof(RowsAndWidths))]
    public void SwiGlu_ForwardAndBackward_Agree(int rows, int width) =>
        Agree(4 * Functions, w =>
        {
            var (gate, up) = (w.Floats(1, rows, width), w.Floats(2, rows, width));
            SwiGlu.Forward(w.Launch, gate, up, w.Blank(rows, width), width);
            SwiGlu.Backward(w.Launch, w.Floats(3, rows, width), gate, up, w.Blank(rows, width), w.Blank(rows, width), width);
        });

    [Theory]
    [InlineData(1), InlineData(1024), InlineData(3000)]
    public void SumsOverEverything_AnyLength_AreExact(int n) =>
        Agree(Exact, w =>
        {
            var x = w.Floats(1, n);
            Reductions.Sum(w.Launch, x, w.Blank(1), 1024);
            Reductions.SumOfSquares(w.Launch, x, w.Blank((n + 511) / 512), 512);
            Reductions.Add(w.Launch, x, w.Floats(2, n));
        });
}
