namespace Fusion.Conformance;

/// <content>Structs of scalars as parameters.</content>
public abstract partial class ConformanceSuite
{
    [Theory]
    [InlineData(0, 9, false), InlineData(1, 9, true), InlineData(64, 0, false), InlineData(65, 2, true), InlineData(300, 3, false)]
    public void StructParameters_OfAStep_AreExact(int n, int steps, bool flips) =>
        Agree(Exact, w => StructKernels.Step(w.Launch, w.Floats(1, n), w.Floats(2, n), new StepSettings(0.3f, 0.01f, steps, flips) { Momentum = 0.7, Offset = 1L << 40 }));

    [Theory]
    [InlineData(0, false), InlineData(65, true), InlineData(300, false)]
    public void StructParameters_OfThePage_AreExact(int n, bool reversed) =>
        Agree(Exact, w => PageKernels.Decayed(w.Launch, w.Floats(1, n), w.Floats(2, n), new PageKernels.DecaySettings(0.3f, 0.01f, reversed)));

    [Theory]
    [InlineData(0), InlineData(1), InlineData(63), InlineData(64), InlineData(65), InlineData(300)]
    public void StructParameters_TwoOfOneType_AreExact(int n) =>
        Agree(Exact, w => StructKernels.Limit(w.Launch, w.Floats(1, n), w.Blank(n), new() { Low = -0.5f, High = 0.5f }, new() { Low = -0.25f, High = 0.75f }, new StepSettings(1, 2, 3, true) { Offset = -(1L << 20) }));
}
