namespace Fusion.Conformance;

/// <content>Reading and writing views.</content>
public abstract partial class ConformanceSuite
{
    [Theory, MemberData(nameof(Lengths))]
    public void OverlappingWindows_AnyLength_AreExact(int n) =>
        Agree(Exact, w => MemoryKernels.Windows(w.Launch, w.Floats(1, n), w.Blank(n)));

    [Theory, MemberData(nameof(Shapes))]
    public void ShiftedWindows_AnyShape_AreExact(int rows, int columns) =>
        Agree(Exact, w => MemoryKernels.ShiftedWindows(w.Launch, w.Floats(1, rows, columns), w.Blank(rows, columns)));

    [Theory, MemberData(nameof(Lengths))]
    public void GatherByOneIndex_AnyLength_IsExact(int n) =>
        Agree(Exact, w => MemoryKernels.GatherOne(w.Launch, w.Floats(1, 50), w.Ints(2, -3, 53, n), w.Blank(n)));

    [Theory, MemberData(nameof(RowsAndWidths))]
    public void GatherByTwoIndices_AnyShape_IsExact(int rows, int width) =>
        Agree(Exact, w => MemoryKernels.GatherTwo(w.Launch, w.Halves(1, 30, width), w.Ints(2, -2, 33, rows), w.Blank(rows, width), w.Blank(rows, width), width));

    // Multiples of 1/64: sums in any order are exact.
    [Theory, MemberData(nameof(RowsAndWidths))]
    public void Scatter_AnyShape_IsExact(int rows, int width) =>
        Agree(Exact, w => MemoryKernels.Scatter(w.Launch, w.Ints(1, -2, 9, rows), w.Floats(2, rows, width), w.Blank(8), w.Blank(8, width), w.BlankInts(8), width));

    [Theory, MemberData(nameof(RowsAndWidths))]
    public void Atomics_AnyShape_AreExact(int rows, int width) =>
        Agree(Exact, w => MemoryKernels.Atomic(w.Launch, w.Floats(1, rows, width), w.Ints(2, -9, 9, rows, width), w.Blank(width), w.BlankInts(width), w.Blank(rows + 1, width), width));

    [Theory, MemberData(nameof(Shapes))]
    public void HalfStorage_AnyShape_IsExact(int rows, int columns) =>
        Agree(Exact, w => MemoryKernels.Halves(w.Launch, w.Halves(1, rows, columns), w.BlankHalves(rows, columns), 1.37f));

    [Theory, MemberData(nameof(Lengths))]
    public void Bounds_AnyLength_AreExact(int n) =>
        Agree(Exact, w => MemoryKernels.Bounds(w.Launch, w.Floats(1, n), w.BlankInts(n + 20), w.BlankInts(n + 20)));

    [Theory, MemberData(nameof(Lengths))]
    public void Slices_AnyLength_AreExact(int n) =>
        Agree(Exact, w => MemoryKernels.Slices(w.Launch, w.Floats(1, 2, 3, 2, n), w.Floats(2, 2, 3), w.Blank(2, 3, n), w.Ints(3, 0, 5, 3)));

    [Theory, MemberData(nameof(Lengths))]
    public void OwnStores_AreSeen(int n) =>
        Agree(Exact, w => MemoryKernels.OwnStores(w.Launch, w.Floats(1, n), w.Blank(n)));

    [Theory, MemberData(nameof(RowsAndWidths))]
    public void Exchange_ReadsBeforeItWrites(int rows, int width) =>
        Agree(Exact, w => MemoryKernels.Exchange(w.Launch, w.Floats(1, rows, width), w.Floats(2, rows, width), w.Blank(rows, width), width));

    [Theory, MemberData(nameof(RowsAndWidths))]
    public void ReadThenOverwrite_KeepsWhatWasRead(int rows, int width) =>
        Agree(Exact, w => MemoryKernels.ReadThenOverwrite(w.Launch, w.Floats(1, rows, width), w.Blank(rows, width), w.Blank(rows), width));

    [Theory, MemberData(nameof(Lengths))]
    public void InPlaceUpdate_OfTheGradientItself_IsExact(int n) =>
        Agree(Exact, w =>
        {
            MemoryKernels.InPlaceUpdate(w.Launch, w.Floats(1, n), w.Floats(2, n), w.Floats(3, n), 0.1f);
            var g = w.Floats(4, n);
            MemoryKernels.InPlaceUpdate(w.Launch, g, w.Floats(5, n), g, 0.1f);
        });
}
