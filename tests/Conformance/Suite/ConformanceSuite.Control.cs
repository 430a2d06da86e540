namespace Fusion.Conformance;

/// <content>Loops and branches.</content>
public abstract partial class ConformanceSuite
{
    [Theory, MemberData(nameof(Shapes))]
    public void ForLoop_AnyShape_IsExact(int rows, int columns) =>
        Agree(Exact, w => ControlKernels.ForLoop(w.Launch, w.Floats(1, rows, columns), w.Blank(rows, 20), w.BlankInts(rows)));

    [Theory]
    [InlineData(0), InlineData(1), InlineData(2), InlineData(5)]
    public void NestedLoops_AnyCount_AreExact(int outer) =>
        Agree(Exact, w => ControlKernels.NestedLoops(w.Launch, w.Floats(1, 9, 20), w.Blank(9, 20), w.Blank(9, 20), outer, 20));

    [Theory, MemberData(nameof(Heights))]
    public void WhileLoop_AnyStart_IsExact(int n) =>
        Agree(Exact, w => ControlKernels.WhileLoop(w.Launch, w.Ints(1, 0, 100, n), w.BlankInts(n), w.Blank(n, 20)));

    [Theory, MemberData(nameof(Heights))]
    public void Branches_EitherWay_AreExact(int rows)
    {
        Agree(Exact, w => ControlKernels.Branches(w.Launch, w.Floats(1, rows, 20), w.Blank(rows, 20), 0.1f, true, 20));
        Agree(Exact, w => ControlKernels.Branches(w.Launch, w.Floats(2, rows, 30), w.Blank(rows, 30), 0.1f, false, 30));
    }

    [Theory, MemberData(nameof(Heights))]
    public void Scalars_EitherWay_AreWithinTheirFunctions(int n)
    {
        Agree(2 * Functions, w => ControlKernels.Scalars(w.Launch, w.Floats(1, n), w.Blank(n), w.BlankInts(n), 0.7f, 17, true));
        Agree(2 * Functions, w => ControlKernels.Scalars(w.Launch, w.Floats(1, n), w.Blank(n), w.BlankInts(n), 0.7f, -17, false));
    }

    [Theory, MemberData(nameof(Shapes))]
    public void StoresInLoops_AnyShape_AreExact(int rows, int columns) =>
        Agree(Exact, w => ControlKernels.StoresInLoops(w.Launch, w.Floats(1, rows, columns), w.Blank(rows, columns), w.Floats(2, 16), 2));
}
