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

    [Fact]
    public void Prod_AlongColumns_MultipliesLanesThenHalves()
    {
        // Lane 0 underflows to 0 before it meets the large factor of lane 8; along the rows, 1e-30 · 1e30 comes first.
        var values = new float[17];
        Array.Fill(values, 1f);
        (values[0], values[8], values[16]) = (1e-30f, 1e30f, 1e-30f);
        Assert.Equal(0f, Single(Row(values).Prod(Axis.Columns)));
        Assert.Equal(1e-30f, Single(Row(values).T.Prod(Axis.Rows)), 1e-36f);
        Assert.Equal(1e-30, Wide(() => Row(values).Prod(Axis.Columns)), 1e-36);
        Assert.Equal(Ints(unchecked(100000 * 100000 * 7)), Ints(100000, 7, 100000).Prod(Axis.Columns));
    }

    [Theory]
    [InlineData(new[] { 3f, 5f, 5f, 1f, 1f }, 1, 3)]
    [InlineData(new[] { -0f, 0f, -0f }, 0, 0)]
    [InlineData(new[] { 1f, float.NaN, 9f, float.NaN, -9f }, 1, 1)]
    [InlineData(new[] { float.NegativeInfinity, float.NegativeInfinity }, 0, 0)]
    [InlineData(new[] { 1f, float.PositiveInfinity, float.NegativeInfinity }, 1, 2)]
    public void ArgMax_TiesAndNaN_TakesTheFirst(float[] values, int largest, int smallest)
    {
        Assert.Equal(Ints(largest), Row(values).ArgMax(Axis.Columns));
        Assert.Equal(Ints(smallest), Row(values).ArgMin(Axis.Columns));
        Assert.Equal(Ints(largest), Row(values).T.ArgMax(Axis.Rows));
        Assert.Equal(Ints(smallest), Row(values).T.ArgMin(Axis.Rows));
    }

    [Fact]
    public void AnyAndAll_OfMasks_AnswerForEachRow()
    {
        var mask = Of(new[,] { { 0, 0 }, { 0, 1 }, { 1, 1 } }) != 0;
        Assert.Equal(Mask(0, 1, 1).T, mask.Any(Axis.Columns));
        Assert.Equal(Mask(0, 0, 1).T, mask.All(Axis.Columns));
        Assert.Equal(Mask(1, 1), mask.Any(Axis.Rows));
        Assert.Equal(Mask(0, 0), mask.All(Axis.Rows));
        Assert.Throws<InvalidOperationException>(() => Row(1f).Any(Axis.Columns));
        Assert.Throws<InvalidOperationException>(() => mask.ArgMax(Axis.Columns));
    }

    [Fact]
    public void TopK_TiesAndNaN_KeepsTheirOrder()
    {
        var (values, columns) = Row(1, 3, float.NaN, 3, float.PositiveInfinity, float.NaN, -0f, 0).TopK(8);
        Assert.Equal(Ints(2, 5, 4, 1, 3, 0, 6, 7), columns);
        Assert.Equal(Row(float.NaN, float.NaN, float.PositiveInfinity, 3, 3, 1), values.Slice((0, 0), (1, 6)));
        Assert.Equal(Ints(0, 1), Row(float.NegativeInfinity, float.NegativeInfinity).TopK(2).Columns);
        Assert.Throws<KernelShapeException>(() => Row(1, 2).TopK(3));
        Assert.Throws<KernelShapeException>(() => Row(new float[9]).TopK(9));
    }
}
