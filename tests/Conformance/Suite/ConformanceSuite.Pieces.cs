using Fusion.Kernels;

namespace Fusion.Conformance;

public abstract partial class ConformanceSuite
{
    /// <summary>Rows and columns around tiles of 8 and 256, in whole pieces of 16 bytes of every element and not.</summary>
    public static TheoryData<int, int> PieceShapes => new() { { 0, 0 }, { 8, 256 }, { 16, 512 }, { 7, 256 }, { 8, 240 }, { 9, 258 }, { 17, 255 } };

    [Theory, MemberData(nameof(PieceShapes))]
    public void PieceCopies_AnyShape_Agree(int m, int n) => Agree(Exact, w =>
    {
        PieceKernels.Copies(w.Launch, w.Floats(1, m, n), w.Blank(m, n), w.Blank(n, m));
        PieceKernels.Copies(w.Launch, w.AnyDoubles(2, m, n), w.AnyDoubles(3, m, n), w.AnyDoubles(4, n, m));
        PieceKernels.Copies(w.Launch, w.Halves(5, m, n), w.Halves(6, m, n), w.Halves(7, n, m));
        PieceKernels.Copies(w.Launch, w.SBytes(8, m, n), w.SBytes(9, m, n), w.SBytes(10, n, m));
    });

    [Theory, InlineData(0, 512), InlineData(1, 1), InlineData(8, 512), InlineData(9, 512), InlineData(8, 480), InlineData(5, 511)]
    public void PieceSoftmax_AnyShape_Agrees(int m, int n) => Agree(64 * Functions, w =>
        PieceKernels.Softmax(w.Launch, w.Floats(1, m, n), w.Floats(2, n), w.Blank(m, n), w.Blank(m), 512));

    [Theory, InlineData(0), InlineData(1024), InlineData(4096), InlineData(1000), InlineData(1023), InlineData(2056)]
    public void PieceRow_AnyLength_Agrees(int n) => Agree(Exact, w =>
        PieceKernels.Row(w.Launch, w.Floats(1, n), w.WholeHalves(2, n), w.Blank(n), w.Blank((n + 1023) / 1024)));

    [Theory, InlineData(0, 64), InlineData(8, 64), InlineData(11, 64), InlineData(8, 60), InlineData(3, 63)]
    public void PieceShortRows_AnyShape_Agree(int m, int n) => Agree(Exact, w =>
        PieceKernels.ShortRows(w.Launch, w.Floats(1, m, n), w.Blank(m), w.Blank(m), 64));
}
