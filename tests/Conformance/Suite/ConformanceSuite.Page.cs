namespace Fusion.Conformance;

/// <content>The examples of docs/kernels.md.</content>
public abstract partial class ConformanceSuite
{
    [Theory, MemberData(nameof(RowsAndWidths))]
    public void PageGreedy_AnyVocabulary_IsExact(int rows, int width) =>
        Agree(Exact, w => PageKernels.Greedy(w.Launch, w.Specials(1, rows, width), w.BlankInts(rows), w.BlankInts(rows), width));

    [Theory, MemberData(nameof(RowsAndWidths))]
    public void PagePositions_AnyLength_AreExact(int rows, int width) =>
        Agree(Exact, w => PageKernels.Positions(w.Launch, w.Ints(1, 0, 9, rows, width), w.BlankInts(rows, width), 5, width));

    [Theory, MemberData(nameof(Heights))]
    public void PageTurn_AnyRows_Agrees(int rows) =>
        Agree(2 * Functions, w => PageKernels.Turn(w.Launch, w.Floats(1, rows, 32), w.Floats(2, rows, 16), w.Blank(rows, 32), 16));

    [Theory, MemberData(nameof(RowsAndWidths))]
    public void PageSumById_AnyShape_IsExact(int rows, int width) =>
        Agree(Exact, w => PageKernels.SumById(w.Launch, w.Floats(1, rows, width), w.Given([.. Enumerable.Range(0, rows).Reverse()]), w.Given([.. Enumerable.Range(0, 8).Select(i => Math.Min(i / 2 * 3, rows))]), w.Blank(7, width), width));

    // Of ones, both give the mask itself.
    [Theory, MemberData(nameof(RowsAndWidths))]
    public void PageDropout_ForwardAndBackward_HaveOneMask(int rows, int width) =>
        Agree(Exact, w =>
        {
            var (ones, y, dx) = (w.Equal(1, rows, width), w.Blank(rows, width), w.Blank(rows, width));
            PageKernels.Dropout(w.Launch, ones, y, 17, 3, 0.25f);
            PageKernels.DropoutBackward(w.Launch, ones, dx, 17, 3, 0.25f, width);
            Assert.Equal(y.ToArray(), dx.ToArray());
        });

    // As few rounding errors as neighbours.
    [Theory, MemberData(nameof(RowsAndWidths))]
    public void PageSmooth_AnyShape_Agrees(int rows, int width) =>
        Agree(Functions, w => PageKernels.Smooth(w.Launch, w.Floats(1, rows, width), w.Blank(rows, width), 2));

    [Theory, MemberData(nameof(Heights))]
    public void PageLookup_AnyIds_IsExact(int count) =>
        Agree(Exact, w => PageKernels.Lookup(w.Launch, w.Floats(1, 9, 24), w.Ints(2, -1, 11, count), w.Blank(count, 24), 24));

    // Thirteen squares and products of numbers between 1 and 2, each rounded.
    [Theory, MemberData(nameof(RowsAndWidths))]
    public void PagePower_AnyExponents_Agrees(int rows, int width) =>
        Agree(4 * Functions, w => PageKernels.Power(w.Launch, w.Positives(1, rows, width), w.Ints(2, 0, 12, rows), w.Blank(rows, width)));

    [Theory, MemberData(nameof(RowsAndWidths))]
    public void PageRmsNorm_AnyShape_Agrees(int rows, int width) =>
        Agree(4 * Functions, w => My.Normalization.RmsNorm(w.Launch, w.Floats(1, rows, width), w.Floats(2, width), w.Blank(rows, width), 1e-6f, width));

    [Theory, MemberData(nameof(RowsAndChoices))]
    public void PageRoute_AnyShape_Agrees(int rows, int experts) =>
        Agree(4 * Functions, w => PageKernels.Route(w.Launch, w.Floats(1, rows, experts), w.Blank(rows, 2), w.BlankInts(rows, 2), experts));
}
