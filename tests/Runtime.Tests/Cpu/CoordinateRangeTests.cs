namespace Fusion.Runtime.Tests;

/// <summary>Comparisons of ranges of coordinates, against all pairs of their ends.</summary>
public sealed class CoordinateRangeTests
{
    [Theory]
    [InlineData(5, 9, 0, 5, true, false)]
    [InlineData(5, 9, 0, 4, true, true)]
    [InlineData(5, 9, 0, 6, false, false)]
    [InlineData(-3, -1, -9, -4, true, true)]
    public void IsAtLeastAndIsAbove_CompareTheLeastWithTheLargest(long aLow, long aHigh, long bLow, long bHigh, bool atLeast, bool above)
    {
        Assert.Equal(atLeast, CpuMath.IsAtLeast(aLow, aHigh, bLow, bHigh));
        Assert.Equal(above, CpuMath.IsAbove(aLow, aHigh, bLow, bHigh));
    }

    [Fact]
    public void IsAtLeast_WhereAnIntWouldWrap_DoesNotHold()
    {
        Assert.False(CpuMath.IsAtLeast(1L << 31, 1L << 31, 0, 0));
        Assert.False(CpuMath.IsAbove(0, 0, -(1L << 31) - 1, -1));
    }
}
