using static Fusion.Kernels.Tests.Tiles;

namespace Fusion.Kernels.Tests;

public class TileScanTests
{
    [Fact]
    public void CumSum_BothAxes_RunsAlongThem()
    {
        var tile = Of(new[,] { { 1f, 2f, 3f }, { 4f, 5f, 6f } });
        Assert.Equal(Of(new[,] { { 1f, 3f, 6f }, { 4f, 9f, 15f } }), tile.CumSum(Axis.Columns));
        Assert.Equal(Of(new[,] { { 1f, 2f, 3f }, { 5f, 7f, 9f } }), tile.CumSum(Axis.Rows));
        Assert.Equal(Ints(2, 6, 24), Ints(2, 3, 4).CumProd(Axis.Columns));
        Assert.Equal(Ints(2, 2, 4), Ints(2, 1, 4).CumMax(Axis.Columns));
        Assert.Equal(Ints(2, 1, 1), Ints(2, 1, 4).CumMin(Axis.Columns));
        Assert.Equal(Ints(int.MaxValue, int.MinValue), Ints(int.MaxValue, 1).CumSum(Axis.Columns));
    }

    [Theory]
    [InlineData(1), InlineData(2), InlineData(16), InlineData(17), InlineData(100)]
    public void CumSum_RandomFloats_IsInTheStatedOrder(int length)
    {
        var random = new Random(length);
        var values = Enumerable.Range(0, length).Select(_ => random.NextSingle() - 0.5f).ToArray();
        var expected = (float[])values.Clone();
        for (var distance = 1; distance < length; distance *= 2)
            expected = [.. expected.Select((x, i) => i < distance ? x : expected[i - distance] + x)];
        Assert.Equal(Row(expected), Row(values).CumSum(Axis.Columns));
        Assert.Equal(Row(expected).T, Row(values).T.CumSum(Axis.Rows));
    }

    [Fact]
    public void CumSum_OfALongerTile_BeginsTheSame()
    {
        var random = new Random(1);
        var values = Enumerable.Range(0, 100).Select(_ => random.NextSingle() - 0.5f).ToArray();
        Assert.Equal(Row(values[..37]).CumSum(Axis.Columns), Row(values).CumSum(Axis.Columns).Slice((0, 0), (1, 37)));
    }

    [Fact]
    public void CumMax_AfterNaN_IsNaN() =>
        Assert.Equal(Row(1, float.NaN, float.NaN), Row(1, float.NaN, 3).CumMax(Axis.Columns));

    [Fact]
    public void Shapes_OfRowsAndColumns_AreRowMajor()
    {
        var tile = Of(new[,] { { 1, 2, 3 }, { 4, 5, 6 } });
        Assert.Equal(Of(new[,] { { 1, 2 }, { 3, 4 }, { 5, 6 } }), tile.Reshape(3, 2));
        Assert.Equal(Of(new[,] { { 5, 6 } }), tile.Slice((1, 1), (1, 2)));
        Assert.Equal(tile, Tile.Concat(tile.Slice((0, 0), (2, 1)), tile.Slice((0, 1), (2, 2)), Axis.Columns));
        Assert.Equal(tile, Tile.Concat(tile.Slice((0, 0), (1, 3)), tile.Slice((1, 0), (1, 3)), Axis.Rows));
    }

    [Fact]
    public void Shapes_ThatDoNotFit_SayWhich()
    {
        var tile = Of(new[,] { { 1, 2, 3 }, { 4, 5, 6 } });
        Assert.Contains("(2, 2)", Assert.Throws<KernelShapeException>(() => tile.Reshape(2, 2)).Message, StringComparison.Ordinal);
        Assert.Contains("(1, 2)", Assert.Throws<KernelShapeException>(() => tile.Slice((1, 2), (1, 2))).Message, StringComparison.Ordinal);
        Assert.Throws<KernelShapeException>(() => tile.Slice((-1, 0), (1, 1)));
        Assert.Throws<KernelShapeException>(() => Tile.Concat(tile, tile.T, Axis.Rows));
    }
}
