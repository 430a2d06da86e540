using Xunit;

namespace Fusion.Conformance;

/// <content>Waiting for each other. Small integers as operands: sums are exact in any order.</content>
public abstract partial class ConformanceSuite
{
    [Theory]
    [InlineData(0, 96), InlineData(1, 64), InlineData(3, 32), InlineData(3, 64), InlineData(3, 96), InlineData(3, 128), InlineData(2, 160)]
    public void LoopInLoop_AnyDepth_IsExact(int outer, int depth) =>
        Agree(Exact, w => SynchronisationKernels.LoopInLoop(w.Launch, w.WholeHalves(1, 65, depth), w.WholeHalves(2, depth, 192), w.Blank(65, 64), outer));

    [Theory]
    [InlineData(0), InlineData(1)]
    public void Branches_EitherSide_SeeWhatCameBefore(int flag) =>
        Agree(Exact, w =>
        {
            SynchronisationKernels.ReadByEitherSide(w.Launch, w.Floats(1, 70, 16), w.Blank(70), w.Blank(70), flag, 16);
            SynchronisationKernels.MultipliedByEitherSide(w.Launch, w.WholeHalves(2, 64, 32), w.WholeHalves(3, 64, 32), w.Blank(64, 32), flag, 32);
        });

    [Theory]
    [InlineData(0), InlineData(1), InlineData(3)]
    public void Loops_AnyRounds_LeaveOperandsForAfterwards(int rounds) =>
        Agree(Exact, w =>
        {
            SynchronisationKernels.MultipliedAfterALoop(w.Launch, w.WholeHalves(1, 64, 32), w.WholeHalves(2, 64, 32), w.Blank(64, 32), rounds, 32);
            SynchronisationKernels.Rotation(w.Launch, w.WholeHalves(3, 40, 64), w.WholeHalves(4, 32, 32), w.Blank(40, 32), w.Blank(40, 32), rounds, 32);
        });

    [Theory, MemberData(nameof(Heights))]
    public void TransposedResult_AnyRows_IsExact(int rows) =>
        Agree(Exact, w => SynchronisationKernels.TransposedResult(w.Launch, w.WholeHalves(1, rows, 32), w.WholeHalves(2, 32, 32), w.Blank(32, rows), 32));
}
