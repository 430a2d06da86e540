using Fusion.Model.Kernels;
using Xunit;

namespace Fusion.Conformance;

/// <content>Kernels of embeddings, positions and optimizers.</content>
public abstract partial class ConformanceSuite
{
    [Theory, MemberData(nameof(RowsAndWidths))]
    public void Embedding_ForwardAndBackward_AreExact(int rows, int width) =>
        Agree(Exact, w =>
        {
            Embedding.Forward(w.Launch, w.Ints(1, 0, 11, rows), w.Floats(2, 11, width), w.Blank(rows, width), width);
            // Token v occurs in rows order[starts[v]] to order[starts[v + 1] - 1]; some tokens in none.
            int[] order = [.. Enumerable.Range(0, rows).Reverse()];
            int[] starts = [.. Enumerable.Range(0, 12).Select(v => Math.Min(v / 2 * 2, rows))];
            Embedding.Backward(w.Launch, w.Floats(3, rows, width), w.Given(order), w.Given(starts), w.Floats(4, 11, width), width);
        });

    [Theory]
    [InlineData(1, 2), InlineData(7, 16), InlineData(33, 10)]
    public void Rope_TableAndRotation_Agree(int tokens, int half) =>
        Agree(RotationTolerance(tokens), w =>
        {
            var (cos, sin) = (w.Blank(tokens, half), w.Blank(tokens, half));
            Rope.Table(w.Launch, cos, sin, 13.2877f, half);
            Rope.Rotate(w.Launch, w.Floats(1, 2, 3, tokens, half), w.Floats(2, 2, 3, tokens, half), cos, sin, 1f, half);
            Rope.Rotate(w.Launch, w.Floats(3, 2, 3, tokens, half), w.Floats(4, 2, 3, tokens, half), cos, sin, -1f, half);
        });

    [Theory]
    [InlineData(1), InlineData(1023), InlineData(1024), InlineData(3000)]
    public void AdamW_AnyLength_Agrees(int n) =>
        Agree(8 * Functions, w => AdamW.Step(w.Launch, w.Floats(1, n), w.Floats(2, n), w.Floats(3, n), w.Positives(4, n), w.Positives(5, 2), 0.01f, 0.001f, 0.9f, 0.95f, 1e-8f));

    [Theory]
    [InlineData(1, 1), InlineData(16, 16), InlineData(33, 20)]
    public void Muon_AnyMatrix_Agrees(int rows, int columns) =>
        Agree(8 * Functions, w =>
        {
            int n = rows * columns;
            Muon.Momentum(w.Launch, w.Floats(1, n), w.Floats(2, n), w.Blank(n), w.Positives(3, 2), 0.95f);
            Muon.Normalize(w.Launch, w.Floats(4, rows, columns), w.Blank(rows, columns), columns, 16);
            Muon.Product(w.Launch, w.Floats(5, 2, rows, columns), w.Floats(6, 2, columns, rows), w.Floats(7, 2, rows, rows), w.Blank(2, rows, rows), 2f, -1.5f);
            Muon.Apply(w.Launch, w.Floats(8, rows, columns), w.Floats(9, rows, columns), 0.02f, 1e-3f, columns);
        });

    [Theory]
    [InlineData(1, 1), InlineData(31, 127), InlineData(32, 128), InlineData(33, 130)]
    public void SumsOfRowsAndClipping_AnyShape_Agree(int rows, int columns) =>
        Agree(4 * Functions, w =>
        {
            Reductions.AddRows(w.Launch, w.Floats(1, rows, columns), w.Floats(2, columns), 32);
            Reductions.ClipFactor(w.Launch, w.Positives(3, rows), w.Blank(2), 1f, 1024);
        });

    // An angle is a position times a frequency, so that an error of its frequency grows with the position.
    private static double RotationTolerance(int tokens) => 4 * tokens * Functions;
}
