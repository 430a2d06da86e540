namespace Fusion.Conformance;

/// <content>Matrix products and transpositions: chains of fused multiply-adds are defined to the bit.</content>
public abstract partial class ConformanceSuite
{
    public static TheoryData<int, int, int> Products => new() { { 0, 5, 3 }, { 1, 1, 1 }, { 5, 7, 0 }, { 8, 12, 16 }, { 9, 13, 17 }, { 31, 23, 15 }, { 32, 24, 32 }, { 65, 50, 70 } };

    [Theory, MemberData(nameof(Products))]
    public void MatMul_AnyShape_IsExact(int m, int n, int k) =>
        Agree(Exact, w => ProductKernels.MatMul(w.Launch, w.Floats(1, m, k), w.Floats(2, k, n), w.Blank(m, n)));

    [Theory, MemberData(nameof(Products))]
    public void TransposedOperands_AnyShape_AreExact(int m, int n, int k) =>
        Agree(Exact, w => ProductKernels.TransposedOperands(w.Launch, w.Floats(1, k, m), w.Floats(2, n, k), w.Floats(3, m, n), w.Blank(m, n), Math.Max(k, 1)));

    [Theory, MemberData(nameof(Products))]
    public void HalfProduct_AnyShape_IsExact(int m, int n, int k) =>
        Agree(Exact, w => ProductKernels.HalfProduct(w.Launch, w.Halves(1, m, k), w.Halves(2, k, n), w.Blank(m, n), w.Blank(m, n), Math.Max(k, 1)));

    [Theory]
    [InlineData(0, 20), InlineData(1, 1), InlineData(7, 15), InlineData(8, 16), InlineData(9, 33), InlineData(30, 64)]
    public void ChainedProducts_AnyShape_AreExact(int rows, int width) =>
        Agree(Exact, w => ProductKernels.Chained(w.Launch, w.Floats(1, rows, width), w.Floats(2, width, width), w.Blank(rows, width), w.Blank((rows + 7) / 8, width, width), width));

    [Theory, MemberData(nameof(Shapes))]
    public void Transpositions_AnyShape_AreExact(int rows, int columns) =>
        Agree(Exact, w => ProductKernels.Transpositions(w.Launch, w.Floats(1, rows, columns), w.Blank(columns, rows), w.Blank(columns, rows)));

    [Theory, MemberData(nameof(Shapes))]
    public void ProductsOfVectors_AnyShape_AreExact(int rows, int columns) =>
        Agree(Exact, w => ProductKernels.Vectors(w.Launch, w.Floats(1, rows), w.Floats(2, columns), w.Blank(rows, columns), w.Blank((rows + 19) / 20, (columns + 23) / 24)));

    [Theory, MemberData(nameof(Products))]
    public void PaddingAgainstInfinity_AnyShape_CountsAsZero(int m, int n, int k) =>
        Agree(Exact, w => ProductKernels.PaddingAgainstInfinity(w.Launch, w.Floats(1, m, k), w.Floats(2, 1, n), w.Blank(m, n), w.Blank(m, n)));
}
