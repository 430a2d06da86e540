using static Fusion.Kernels.Tests.Tiles;

namespace Fusion.Kernels.Tests;

public class TileReductionTests
{
    [Fact]
    public void Sum_BothAxes_KeepsTheOtherExtent()
    {
        var tile = Of(new[,] { { 1f, 2f, 3f }, { 4f, 5f, 6f } });
        Assert.Equal(Row(6, 15).T, tile.Sum(Axis.Columns));
        Assert.Equal(Row(5, 7, 9), tile.Sum(Axis.Rows));
        Assert.Equal(Row(3, 6).T, tile.Max(Axis.Columns));
        Assert.Equal(Row(1, 2, 3), tile.Min(Axis.Rows));
        Assert.Equal(tile, tile.T.T);
    }

    [Fact]
    public void Sum_AlongColumns_AddsLanesThenHalves()
    {
        // 2²⁴ + 1 = 2²⁴ in float. Column 16 shares lane 0 with column 0, column 8 meets lane 0 in the first halving.
        const float big = 16777216;
        var sameLane = new float[32];
        (sameLane[0], sameLane[16], sameLane[8]) = (big, 1, 1);
        Assert.Equal(big, Single(Row(sameLane).Sum(Axis.Columns)));

        // Lanes 1 and 9 are added to each other before either meets lane 0.
        var otherLane = new float[32];
        (otherLane[0], otherLane[1], otherLane[9]) = (big, 1, 1);
        Assert.Equal(big + 2, Single(Row(otherLane).Sum(Axis.Columns)));
        Assert.Equal(big, Single(Row(otherLane).T.Sum(Axis.Rows)));
        Assert.Equal(big + 2.0, Wide(() => Row(sameLane).Sum(Axis.Columns)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(100)]
    public void Sum_RandomFloats_MatchesStatedOrderToTheBit(int length)
    {
        var random = new Random(length);
        var values = Enumerable.Range(0, length).Select(_ => random.NextSingle() - 0.5f).ToArray();

        var lane = new float[16];
        for (var i = 0; i < length; i++)
            lane[i & 15] += values[i];
        float[] Halve(float[] l) => [.. l.Take(l.Length / 2).Zip(l.Skip(l.Length / 2), (a, b) => a + b)];
        Assert.Equal(Halve(Halve(Halve(Halve(lane))))[0], Single(Row(values).Sum(Axis.Columns)));

        var inOrder = 0f;
        foreach (var value in values)
            inOrder += value;
        Assert.Equal(inOrder, Single(Row(values).T.Sum(Axis.Rows)));
    }

    [Fact]
    public void Sum_Integers_Wraps() =>
        Assert.Equal(Ints(int.MinValue), Ints(int.MaxValue, 1).Sum(Axis.Columns));

    [Fact]
    public void Sum_UnknownAxis_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Row(1).Sum((Axis)7));
}
