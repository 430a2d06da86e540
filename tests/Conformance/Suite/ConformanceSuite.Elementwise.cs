namespace Fusion.Conformance;

/// <content>Elementwise operations.</content>
public abstract partial class ConformanceSuite
{
    [Theory, MemberData(nameof(Lengths))]
    public void FloatArithmetic_AnyLength_IsExact(int n) =>
        Agree(Exact, w => ElementwiseKernels.FloatArithmetic(w.Launch, w.Floats(1, n), w.Floats(2, n), w.Blank(12, n), 0.3f));

    [Theory, MemberData(nameof(Lengths))]
    public void FloatFunctions_AnyLength_AreWithinFourUnits(int n) =>
        Agree(Functions, w => ElementwiseKernels.FloatFunctions(w.Launch, w.Floats(1, n), w.Blank(10, n)));

    [Theory, MemberData(nameof(Lengths))]
    public void IntegerArithmetic_AnyLength_IsExact(int n) =>
        Agree(Exact, w => ElementwiseKernels.IntegerArithmetic(w.Launch, w.Ints(1, int.MinValue, int.MaxValue, n), w.Ints(2, -100, 100, n), w.BlankInts(14, n), 3));

    [Theory, MemberData(nameof(Lengths))]
    public void Comparisons_AnyLength_AreExact(int n) =>
        Agree(Exact, w => ElementwiseKernels.Comparisons(w.Launch, w.Floats(1, n), w.Floats(2, n), w.Ints(3, -3, 3, n), w.Ints(4, -3, 3, n), w.BlankInts(16, n)));

    [Theory, MemberData(nameof(Lengths))]
    public void Conversions_AnyLength_AreExact(int n) =>
        Agree(Exact, w => ElementwiseKernels.Conversions(w.Launch, w.Floats(1, n), w.Ints(2, -100000000, 100000000, n), w.Halves(3, n), w.Blank(4, n), w.BlankInts(4, n), w.BlankHalves(4, n)));

    [Theory, MemberData(nameof(Shapes))]
    public void Broadcasting_AnyShape_IsExact(int rows, int columns) =>
        Agree(Exact, w => ElementwiseKernels.Broadcasting(w.Launch, w.Floats(1, rows, columns), w.Floats(2, columns), w.Floats(3, rows), w.Blank(7, rows, columns), 1.5f));
}
