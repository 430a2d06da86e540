using Fusion.Model.Optimizers;

namespace Fusion.Model.Tests.Training;

/// <summary>The schedule is double arithmetic on its closed form: 1e-7 relative leaves room for any order of operations.</summary>
public sealed class CosineScheduleTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0.15)]
    [InlineData(7, 1.05)] // last step of the warm-up: 7 · 1.2 / 8
    [InlineData(8, 1.2)]
    [InlineData(14, 0.2 + 0.5 * (1 + 0.70710678118654752) * 1.0)] // a quarter of the way: cos π/4
    [InlineData(20, 0.7)] // half
    [InlineData(24, 0.2 + 0.25)] // two thirds: cos 2π/3 = −1/2
    [InlineData(32, 0.2)]
    [InlineData(1_000_000, 0.2)]
    public void At_WarmUpCosineAndTail_IsTheClosedForm(long step, double expected) =>
        Assert.Equal(expected, new CosineSchedule(1.2, 0.2, 8, 32).At(step), 1e-7 * expected);

    [Fact]
    public void At_WithoutWarmUp_StartsAtThePeak() => Assert.Equal(3e-4, new CosineSchedule(3e-4, 0, 0, 100).At(0), 1e-11);

    [Fact]
    public void At_DecayEndingWithTheWarmUp_FallsToTheFinalRate()
    {
        var schedule = new CosineSchedule(1, 0.1, 10, 10);
        Assert.Equal(0.9, schedule.At(9), 1e-7);
        Assert.Equal(0.1, schedule.At(10), 1e-7);
    }

    [Fact]
    public void At_Always_StaysBetweenZeroAndPeakAndFallsAfterTheWarmUp()
    {
        var schedule = new CosineSchedule(1e-3, 1e-4, 100, 1000);
        for (long step = 0; step < 1200; step++)
        {
            Assert.InRange(schedule.At(step), 0, 1e-3);
            if (step >= 100) Assert.True(schedule.At(step + 1) <= schedule.At(step));
        }
    }
}
