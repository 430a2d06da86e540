namespace Fusion.Conformance;

/// <content>Maxima and minima in memory, whose result depends on no order, and stores at index tiles.</content>
public abstract partial class ConformanceSuite
{
    [Theory, MemberData(nameof(RowsAndWidths))]
    public void AtomicExtremes_AnyShape_AreExact(int rows, int width)
    {
        Agree(Exact, w => UpdateKernels.Extremes(w.Launch, w.Floats(1, rows, width), w.Ints(2, int.MinValue, int.MaxValue, rows, width), w.Floats(3, width), w.Floats(4, width), w.Ints(5, -9, 9, width), w.Ints(6, -9, 9, width), w.Floats(7, rows + 1, width), w.Floats(8, rows, width), width));
        Agree(Exact, w => UpdateKernels.Extremes(w.Launch, w.Specials(1, rows, width), w.Ints(2, -9, 9, rows, width), w.Specials(3, width), w.Specials(4, width), w.Ints(5, -9, 9, width), w.Ints(6, -9, 9, width), w.Specials(7, rows + 1, width), w.Specials(8, rows, width), width));
    }

    // A NaN of either sign in memory, and any value that comes: it stays.
    [Theory]
    [InlineData(0x7FC00000u), InlineData(0xFFC00000u), InlineData(0x7FFFFFFFu), InlineData(0xFF800001u)]
    public void AtomicExtremes_OfNaNInMemory_StayNaN(uint bits) =>
        Agree(Exact, w =>
        {
            float nan = BitConverter.UInt32BitsToSingle(bits);
            UpdateKernels.Extremes(w.Launch, w.Floats(1, 9, 20), w.Ints(2, -9, 9, 9, 20), w.Equal(nan, 20), w.Equal(nan, 20), w.BlankInts(20), w.BlankInts(20), w.Equal(nan, 10, 20), w.Equal(nan, 9, 20), 20);
            UpdateKernels.Extremes(w.Launch, w.Equal(nan, 9, 20), w.Ints(2, -9, 9, 9, 20), w.Floats(3, 20), w.Floats(4, 20), w.BlankInts(20), w.BlankInts(20), w.Floats(5, 10, 20), w.Floats(6, 9, 20), 20);
        });

    [Theory, MemberData(nameof(RowsAndWidths))]
    public void ScatteredExtremes_AnyShape_AreExact(int rows, int width)
    {
        Agree(Exact, w => UpdateKernels.Meeting(w.Launch, w.Floats(1, rows, width), w.Ints(2, -2, 9, rows), w.Floats(3, 8), w.Floats(4, 8), w.Floats(5, 8, width), w.Floats(6, 8, width), w.BlankInts(8), width));
        Agree(Exact, w => UpdateKernels.Meeting(w.Launch, w.Specials(1, rows, width), w.Ints(2, -2, 9, rows), w.Specials(3, 8), w.Specials(4, 8), w.Specials(5, 8, width), w.Specials(6, 8, width), w.BlankInts(8), width));
    }

    [Theory, MemberData(nameof(RowsAndWidths))]
    public void ScatteredStores_ToAPermutation_AreExact(int rows, int width) =>
        Agree(Exact, w => UpdateKernels.Permute(w.Launch, w.Floats(1, rows, width), w.Halves(2, rows, width), w.Permutation(3, rows), w.Blank(rows, width), w.BlankHalves(rows, width), w.BlankInts(rows), width));

    [Theory, MemberData(nameof(Lengths))]
    public void ScatteredStores_OfEqualValuesAndOnesOwn_AreExact(int n) =>
        Agree(Exact, w => UpdateKernels.SeenAgain(w.Launch, w.Ints(1, -3, 13, n), w.BlankInts(10), w.BlankInts((n + 15) / 16, 16), w.BlankInts(n)));

    [Theory, MemberData(nameof(RowsAndWidths))]
    public void ChangesOfTheSameElements_AnyShape_ComeInOrder(int rows, int width) =>
        Agree(Exact, w => UpdateKernels.InOrder(w.Launch, w.Floats(1, rows, width), w.Blank((rows + 3) / 4, 5, width + 1), w.Blank(rows, width), w.Blank(rows, width), width));
}
