using static Fusion.Kernels.Tests.Tiles;

namespace Fusion.Kernels.Tests;

public class TileDotTests
{
    [Fact]
    public void Dot_SmallMatrices_MatchesClosedForm()
    {
        var a = Of(new[,] { { 1f, 2f, 3f }, { 4f, 5f, 6f } });
        var b = Of(new[,] { { 1f, 0f }, { 0f, 1f }, { 1f, 1f } });
        Assert.Equal(Of(new[,] { { 4f, 5f }, { 10f, 11f } }), Tile.Dot(a, b));
        Assert.Equal(Of(new[,] { { 5f, 6f }, { 11f, 12f } }), Tile.Dot(a, b, Tile.Full(2, 2, 1f)));
        Assert.Equal(Of(new[,] { { 4f, 5f }, { 10f, 11f } }), Tile.Dot(a.To<BFloat16>(), b.To<BFloat16>()));
    }

    [Fact]
    public void Dot_RandomFloats_IsOneChainOfFusedMultiplyAdds()
    {
        var random = new Random(5);
        float[] x = [.. Enumerable.Range(0, 50).Select(_ => random.NextSingle() - 0.5f)];
        float[] y = [.. Enumerable.Range(0, 50).Select(_ => random.NextSingle() - 0.5f)];
        var expected = 0.25f;
        var wide = 0.25;
        for (var k = 0; k < x.Length; k++)
        {
            expected = MathF.FusedMultiplyAdd(x[k], y[k], expected);
            wide += (double)x[k] * y[k];
        }

        Assert.Equal(expected, Single(Tile.Dot(Row(x), Row(y).T, 0.25f)));
        Assert.Equal(wide, Wide(() => Tile.Dot(Row(x), Row(y).T, 0.25f)));
    }

    [Fact]
    public void Dot_PaddingTimesInfinity_CountsAsZero()
    {
        var padded = new ReadView<float>(new float[] { 2 }, [1]).Load(0, 2);
        var other = Row(3, float.PositiveInfinity).T;
        Assert.Equal(6, Single(Tile.Dot(padded, other)));
        Assert.Equal(6, Single(Tile.Dot(other.T, padded.T)));
        Assert.Equal(float.NaN, Single(Tile.Dot(Row(2, 0), other)));
    }

    [Fact]
    public void Dot_OfInts_IsRefused() =>
        Assert.Contains("int tiles have no Dot", Assert.Throws<InvalidOperationException>(() => Tile.Dot(Tile.Rows(0, 2), Tile.Columns(0, 2))).Message, StringComparison.Ordinal);

    [Fact]
    public void Dot_ShapesThatDoNotFit_ThrowWithBoth()
    {
        var error = Assert.Throws<KernelShapeException>(() => Tile.Dot(Row(1, 2), Row(1, 2)));
        Assert.Contains("(1, 2) and (1, 2)", error.Message, StringComparison.Ordinal);
        Assert.Throws<KernelShapeException>(() => Tile.Dot(Row(1, 2), Row(1, 2).T, Row(1, 2)));
    }
}
