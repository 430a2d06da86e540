using static Fusion.Kernels.Tests.Tiles;

namespace Fusion.Kernels.Tests;

public class TileFunctionTests
{
    [Fact]
    public void Functions_Samples_AreNearestFloat()
    {
        foreach (var x in new[] { 0.1f, 0.5f, 1, 2.75f, 9 })
        {
            Assert.Equal((float)Math.Exp(x), Single(Tile.Exp(x)));
            Assert.Equal((float)Math.Pow(2, x), Single(Tile.Exp2(x)), 1e-7f * MathF.Pow(2, x));
            Assert.Equal((float)Math.Log(x), Single(Tile.Log(x)));
            Assert.Equal((float)Math.Log2(x), Single(Tile.Log2(x)));
            Assert.Equal(MathF.Sqrt(x), Single(Tile.Sqrt(x)));
            Assert.Equal((float)(1 / Math.Sqrt(x)), Single(Tile.Rsqrt(x)));
            Assert.Equal((float)Math.Tanh(x), Single(Tile.Tanh(x)));
            Assert.Equal((float)Math.Sin(x), Single(Tile.Sin(x)));
            Assert.Equal((float)Math.Cos(x), Single(Tile.Cos(x)));
            Assert.Equal(x, Single(Tile.Abs(-x)));
            // tanh(x/2) = 2σ(x) − 1, an identity in exact arithmetic; both sides here are off by rounding in double only.
            Assert.Equal((1 + Math.Tanh(x / 2.0)) / 2, Wide(() => Tile.Sigmoid(x)), 1e-15);
        }
    }

    [Fact]
    public void Functions_Extremes_HaveLimits()
    {
        Assert.Equal(Row(0, float.PositiveInfinity), Tile.Exp(Row(float.NegativeInfinity, 1000)));
        Assert.Equal(Row(0, 1, 0.5f), Tile.Sigmoid(Row(-1000, 1000, 0)));
        Assert.Equal(Row(float.NegativeInfinity, float.NaN), Tile.Log(Row(0, -1)));
        Assert.Equal(Row(float.PositiveInfinity), Tile.Rsqrt(0));
    }

    [Fact]
    public void MinMax_NaN_Wins()
    {
        var x = Row(float.NaN, -1, 3);
        Assert.Equal(Row(float.NaN, 0, 3), Tile.Max(x, 0f));
        Assert.Equal(Row(float.NaN, -1, 0), Tile.Min(0, x));
        Assert.Equal(Ints(3, 5), Tile.Max(Ints(1, 5), 3));
        Assert.Equal(Ints(1, 3), Tile.Min(Ints(1, 5), 3));
        Assert.Equal(Row(float.NaN), x.Max(Axis.Columns));
        Assert.Equal(Row(float.NaN), x.Min(Axis.Columns));
    }

    [Fact]
    public void Where_MaskAndScalar_Broadcasts() =>
        Assert.Equal(
            Of(new[,] { { 1, float.NegativeInfinity }, { 2, float.NegativeInfinity } }),
            Tile.Where(Mask(1, 0), Row(1, 2).T, float.NegativeInfinity));

    [Fact]
    public void Fma_Cancellation_RoundsOnce()
    {
        var x = 1 + MathF.ScaleB(1, -12);
        // x² = 1 + 2⁻¹¹ + 2⁻²⁴: the last term is lost where the product is rounded.
        var rounded = 1 + MathF.ScaleB(1, -11);
        Assert.Equal(MathF.ScaleB(1, -24), Single(Tile.Fma(x, x, -rounded)));
        Assert.Equal(0, Single((Tile<float>)x * x - rounded));
    }

    [Fact]
    public void To_Int_TruncatesAndSaturates() =>
        Assert.Equal(
            Ints(1, -1, int.MaxValue, int.MinValue, 0, int.MaxValue),
            Row(1.9f, -1.9f, 1e20f, float.NegativeInfinity, float.NaN, 2147483648f).To<int>());

    [Fact]
    public void ToString_Tile_ShowsShapeAndElements()
    {
        Assert.Equal("float (2, 2): 0.1 2; NaN 4", Of(new[,] { { 0.1f, 2f }, { float.NaN, 4f } }).ToString());
        Assert.Equal("int (1, 1): 2147483647", Ints(int.MaxValue).ToString());
    }

    [Fact]
    public void To_IntAndBack_HasNoNegativeZero() =>
        Assert.Equal(float.PositiveInfinity, Single(1 / Row(-0.5f).To<int>().To<float>()));

    [Fact]
    public void To_Float_RoundsIntegersToNearestEven()
    {
        Assert.Equal(Row(16777216, 16777220), Ints(16777217, 16777219).To<float>());
        Assert.Equal(Row(1, 0), Mask(1, 0).To<float>());
        Assert.Equal(Ints(1, 0), Mask(5, 0).To<int>());
        Assert.Throws<InvalidOperationException>(() => Row(1).To<bool>());
    }

    [Fact]
    public void To_BFloat16_RoundsExceptInWideMode()
    {
        Assert.Equal((float)(BFloat16)1.003f, Single(Row(1.003f).To<BFloat16>().To<float>()));
        Assert.Equal(1.003f, Wide(() => Row(1.003f).To<BFloat16>().To<float>()));
    }

    [Fact]
    public void Creation_Indices_CountFromTileStart()
    {
        Assert.Equal(Ints(6, 7, 8), Tile.Columns(2, 3));
        Assert.Equal(Ints(6, 7, 8).T, Tile.Rows(2, 3));
        Assert.Equal(Row(2, 2), Tile.Full(1, 2, 2f));
        Assert.Equal(Mask(0, 0), Tile.Zeros<bool>(1, 2));
        Assert.Throws<KernelShapeException>(() => Tile.Zeros<float>(0, 2));
    }

    [Theory]
    [InlineData(0, 4, 0)]
    [InlineData(1, 4, 1)]
    [InlineData(4, 4, 1)]
    [InlineData(5, 4, 2)]
    [InlineData(int.MaxValue, 2, 1 << 30)]
    public void Count_Elements_RoundsUp(int n, int size, int expected) => Assert.Equal(expected, Tile.Count(n, size));
}
