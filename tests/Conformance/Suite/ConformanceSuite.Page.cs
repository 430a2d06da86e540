namespace Fusion.Conformance;

/// <content>The examples of docs/kernels.md.</content>
public abstract partial class ConformanceSuite
{
    [Theory, MemberData(nameof(RowsAndWidths))]
    public void PageGreedy_AnyVocabulary_IsExact(int rows, int width) =>
        Agree(Exact, w => PageKernels.Greedy(w.Launch, w.Specials(1, rows, width), w.BlankInts(rows), w.BlankInts(rows), width));
}
