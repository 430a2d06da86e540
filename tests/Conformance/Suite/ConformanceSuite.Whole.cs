namespace Fusion.Conformance;

/// <content>Operations on whole tiles. Scans are defined to the bit.</content>
public abstract partial class ConformanceSuite
{
    [Theory, MemberData(nameof(RowsAndWidths))]
    public void ScansAlongColumns_AnyShape_AreExact(int rows, int width)
    {
        Agree(Exact, w => WholeKernels.ScanColumns(w.Launch, w.Floats(1, rows, width), w.Ints(2, int.MinValue, int.MaxValue, rows, width), w.Blank(4, rows, width), w.BlankInts(4, rows, width), width));
        Agree(Exact, w => WholeKernels.ScanColumns(w.Launch, w.Specials(1, rows, width), w.Ints(2, -2, 2, rows, width), w.Blank(4, rows, width), w.BlankInts(4, rows, width), width));
    }

    [Theory, MemberData(nameof(RowsAndWidths))]
    public void ScansAlongRows_AnyShape_AreExact(int rows, int width)
    {
        Agree(Exact, w => WholeKernels.ScanRows(w.Launch, w.Floats(1, rows, width), w.Ints(2, int.MinValue, int.MaxValue, rows, width), w.Blank(4, rows, width), w.BlankInts(4, rows, width), Math.Max(1, rows)));
        Agree(Exact, w => WholeKernels.ScanRows(w.Launch, w.Specials(1, rows, width), w.Ints(2, -2, 2, rows, width), w.Blank(4, rows, width), w.BlankInts(4, rows, width), Math.Max(1, rows)));
    }

    [Theory, MemberData(nameof(RowsAndWidths))]
    public void ScansOfVectors_AnyShape_AreExact(int rows, int width) =>
        Agree(Exact, w => WholeKernels.ScanVectors(w.Launch, w.Floats(1, rows, width), w.Blank(rows), w.Blank((rows + 15) / 16, width), w.Blank(2 * rows), width));

    [Theory, MemberData(nameof(Shapes))]
    public void ScanInALoop_AnyShape_IsExact(int rows, int columns) =>
        Agree(Exact, w => WholeKernels.ScanInLoop(w.Launch, w.Floats(1, rows, columns), w.Blank(rows, columns)));

    [Theory]
    [InlineData(0, 4), InlineData(1, 2), InlineData(3, 15), InlineData(4, 16), InlineData(5, 17), InlineData(9, 40)]
    public void ShapesAndParts_AnyShape_AreExact(int rows, int width) =>
        Agree(Exact, w => WholeKernels.Shapes(w.Launch, w.Floats(1, rows, width), w.Ints(2, -50, 50, rows, width), w.Halves(3, rows, width), w.Blank(4, rows, width), w.BlankInts(3, rows, width), w.BlankHalves(rows, width), width));

    // Small whole numbers: sums are exact in any order.
    [Theory]
    [InlineData(0, 32), InlineData(1, 32), InlineData(32, 64), InlineData(70, 32)]
    public void PartsOfProducts_AnyShape_AreExact(int rows, int depth) =>
        Agree(Exact, w => WholeKernels.PartsOfProducts(w.Launch, w.WholeHalves(1, rows, depth), w.WholeHalves(2, depth, 32), w.Blank(rows, 32), w.Blank(rows, 16), depth));

    [Theory]
    [InlineData(0, 0, 20), InlineData(1, 1, 20), InlineData(8, 0, 16), InlineData(17, 1, 33)]
    public void WholeTiles_AmongEffects_AreExact(int rows, int flag, int width) =>
        Agree(Exact, w => WholeKernels.AmongEffects(w.Launch, w.Floats(1, rows, width), w.Blank(rows, width), flag, width));
}
