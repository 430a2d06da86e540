namespace Fusion.Runtime;

/// <content>Comparisons of two ranges of coordinates, by which a tile shows that it needs no mask.</content>
public static unsafe partial class CpuMath
{
    /// <summary>Every a in [aLow, aHigh] is at least every b in [bLow, bHigh], and none of them wraps as an int.</summary>
    public static bool IsAtLeast(long aLow, long aHigh, long bLow, long bHigh) => aLow >= bHigh && aHigh <= int.MaxValue && bLow >= int.MinValue;

    /// <summary>The same for greater.</summary>
    public static bool IsAbove(long aLow, long aHigh, long bLow, long bHigh) => aLow > bHigh && aHigh <= int.MaxValue && bLow >= int.MinValue;
}
