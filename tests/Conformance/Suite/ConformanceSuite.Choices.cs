namespace Fusion.Conformance;

/// <content>Products, and reductions that answer where and whether.</content>
public abstract partial class ConformanceSuite
{
    [Theory, MemberData(nameof(RowsAndWidths))]
    public void ChoicesAlongColumns_AnyShape_AreExact(int rows, int width) =>
        Agree(Exact, w => ChoiceKernels.AlongColumns(w.Launch, w.Floats(1, rows, width), w.Ints(2, -9, 9, rows, width), w.Blank(rows), w.BlankInts(7, rows), width));

    [Theory, MemberData(nameof(RowsAndWidths))]
    public void ChoicesAlongRows_AnyShape_AreExact(int rows, int width) =>
        Agree(Exact, w => ChoiceKernels.AlongRows(w.Launch, w.Floats(1, rows, width), w.Ints(2, -9, 9, rows, width), w.Blank(width), w.BlankInts(7, width), Math.Max(1, rows)));

    // Few different values, so that most rows have several that are equal; or nothing but the least one.
    [Theory, MemberData(nameof(RowsAndWidths))]
    public void Choices_OfTiesAndSpecialValues_AreExact(int rows, int width)
    {
        Agree(Exact, w => ChoiceKernels.AlongColumns(w.Launch, w.Specials(1, rows, width), w.Ints(2, -1, 1, rows, width), w.Blank(rows), w.BlankInts(7, rows), width));
        Agree(Exact, w => ChoiceKernels.AlongRows(w.Launch, w.Specials(1, rows, width), w.Ints(2, -1, 1, rows, width), w.Blank(width), w.BlankInts(7, width), Math.Max(1, rows)));
        Agree(Exact, w => ChoiceKernels.AlongColumns(w.Launch, w.Equal(float.NegativeInfinity, rows, width), w.Ints(2, int.MinValue, int.MinValue + 1, rows, width), w.Blank(rows), w.BlankInts(7, rows), width));
        Agree(Exact, w => ChoiceKernels.AlongRows(w.Launch, w.Equal(float.PositiveInfinity, rows, width), w.Ints(2, int.MaxValue, int.MaxValue, rows, width), w.Blank(width), w.BlankInts(7, width), Math.Max(1, rows)));
    }

    [Theory, MemberData(nameof(RowsAndWidths))]
    public void GreedyChoice_AnyWidth_Agrees(int rows, int width) =>
        Agree(4 * Functions, w => ChoiceKernels.Greedy(w.Launch, w.Floats(1, rows, width), w.BlankInts(rows), w.Blank(rows), w.BlankInts(rows), width));

    // Small whole numbers: sums are exact in any order, products of them are not, but defined to the bit.
    [Theory]
    [InlineData(0, 32), InlineData(1, 16), InlineData(32, 32), InlineData(70, 48)]
    public void ChoicesOfAProduct_AnyShape_AreExact(int rows, int depth) =>
        Agree(Exact, w => ChoiceKernels.OfProduct(w.Launch, w.WholeHalves(1, rows, depth), w.WholeHalves(2, depth, 32), w.BlankInts(2, rows), w.Blank(rows), depth));

    public static TheoryData<int, int> RowsAndChoices => new() { { 0, 40 }, { 1, 8 }, { 3, 15 }, { 4, 16 }, { 5, 17 }, { 9, 32 }, { 7, 33 }, { 2, 300 } };

    [Theory, MemberData(nameof(RowsAndChoices))]
    public void BestOfRows_AnyShape_Agree(int rows, int width)
    {
        Agree(Functions, w => ChoiceKernels.Best(w.Launch, w.Floats(1, rows, width), w.Ints(2, int.MinValue, int.MaxValue, rows, width), w.Blank(2, rows, 8), w.BlankInts(4, rows, 8), width));
        Agree(Functions, w => ChoiceKernels.Best(w.Launch, w.Specials(1, rows, width), w.Ints(2, -3, 3, rows, width), w.Blank(2, rows, 8), w.BlankInts(4, rows, 8), width));
        Agree(Functions, w => ChoiceKernels.Best(w.Launch, w.Equal(float.NegativeInfinity, rows, width), w.Ints(2, int.MinValue, int.MinValue + 2, rows, width), w.Blank(2, rows, 8), w.BlankInts(4, rows, 8), width));
        Agree(Functions, w => ChoiceKernels.Best(w.Launch, w.Equal(float.NaN, rows, width), w.Ints(2, 0, 1, rows, width), w.Blank(2, rows, 8), w.BlankInts(4, rows, 8), width));
    }

    [Theory]
    [InlineData(0, 5), InlineData(1, 3), InlineData(4, 5), InlineData(3, 200)]
    public void BestOfARow_AnyWidth_AreExact(int rows, int width)
    {
        Agree(Exact, w => ChoiceKernels.Sorted(w.Launch, w.Floats(1, rows, width), w.Blank(rows, 3), w.BlankInts(rows, 3), width));
        Agree(Exact, w => ChoiceKernels.Sorted(w.Launch, w.Specials(1, rows, width), w.Blank(rows, 3), w.BlankInts(rows, 3), width));
    }
}
