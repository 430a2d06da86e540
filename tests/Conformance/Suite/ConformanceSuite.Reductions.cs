namespace Fusion.Conformance;

/// <content>Reductions.</content>
public abstract partial class ConformanceSuite
{
    public static TheoryData<int, int> RowsAndWidths => new() { { 0, 40 }, { 1, 1 }, { 3, 15 }, { 4, 16 }, { 5, 17 }, { 8, 31 }, { 9, 32 }, { 7, 33 }, { 2, 300 } };

    [Theory, MemberData(nameof(RowsAndWidths))]
    public void ReductionsAlongColumns_AnyShape_AreExact(int rows, int width) =>
        Agree(Exact, w => ReductionKernels.AlongColumns(w.Launch, w.Floats(1, rows, width), w.Ints(2, int.MinValue, int.MaxValue, rows, width), w.Blank(3, rows), w.BlankInts(3, rows), width));

    [Theory, MemberData(nameof(RowsAndWidths))]
    public void ReductionsAlongRows_AnyShape_AreExact(int rows, int width) =>
        Agree(Exact, w => ReductionKernels.AlongRows(w.Launch, w.Floats(1, rows, width), w.Ints(2, -1000, 1000, rows, width), w.Blank(3, width), w.BlankInts(3, width), Math.Max(1, rows)));

    [Theory, MemberData(nameof(RowsAndWidths))]
    public void SoftmaxOfRow_AnyShape_Agrees(int rows, int width) =>
        Agree(4 * Functions, w => ReductionKernels.SoftmaxOfRow(w.Launch, w.Floats(1, rows, width), w.Blank(rows, width), width));

    [Theory, MemberData(nameof(RowsAndWidths))]
    public void ChainedReductions_AnyShape_AreExact(int rows, int width) =>
        Agree(Exact, w => ReductionKernels.Chained(w.Launch, w.Floats(1, rows, width), w.Blank(rows, width), w.Blank(rows, width), w.Blank(rows), width));

    [Theory, MemberData(nameof(RowsAndWidths))]
    public void ManySinks_AnyShape_Agree(int rows, int width) =>
        Agree(8 * Functions, w => ReductionKernels.ManySinks(w.Launch, w.Floats(1, rows, width), w.Floats(2, rows, width), w.Blank(rows, width), w.Blank(rows, width), w.Blank(rows), width));

    [Theory, MemberData(nameof(Heights))]
    public void SumOfOneColumn_AnyRows_BeginsWithZero(int rows) =>
        Agree(Exact, w => ReductionKernels.OneColumn(w.Launch, w.Positives(1, rows), w.Blank(rows)));
}
