namespace Fusion.Kernels.Tests;

public class BFloat16Tests
{
    [Fact]
    public void FromFloat_EveryBFloat16_RoundTrips()
    {
        for (var bits = 0; bits <= ushort.MaxValue; bits++)
        {
            var number = BFloat16.FromBits((ushort)bits);
            var wide = (float)number;
            if (float.IsNaN(wide))
                Assert.True(float.IsNaN((float)(BFloat16)wide));
            else
                Assert.Equal(number.Bits, ((BFloat16)wide).Bits);
        }
    }

    [Theory]
    [InlineData(0x3F808000u, 0x3F80)] // a tie goes to the even neighbour below
    [InlineData(0x3F818000u, 0x3F82)] // and above
    [InlineData(0x3F808001u, 0x3F81)]
    [InlineData(0x3F807FFFu, 0x3F80)]
    [InlineData(0xBF818000u, 0xBF82)]
    [InlineData(0x7F7FFFFFu, 0x7F80)] // float.MaxValue overflows to infinity
    [InlineData(0x7F7F7FFFu, 0x7F7F)]
    [InlineData(0x00000001u, 0x0000)]
    [InlineData(0x80000000u, 0x8000)]
    [InlineData(0x7F800001u, 0x7FC0)] // a signalling NaN whose upper half alone would be infinity
    [InlineData(0xFFFFFFFFu, 0xFFFF)]
    public void FromFloat_Bits_RoundToNearestEven(uint single, int expected) =>
        Assert.Equal(expected, ((BFloat16)BitConverter.UInt32BitsToSingle(single)).Bits);

    [Fact]
    public void FromFloat_AnyFinite_IsNearestNeighbour()
    {
        var random = new Random(1);
        for (var n = 0; n < 10_000; n++)
        {
            var value = (float)((random.NextDouble() - 0.5) * Math.Pow(2, random.Next(-30, 30)));
            var rounded = (BFloat16)value;
            var error = Math.Abs((double)(float)rounded - value);
            foreach (var neighbour in new[] { rounded.Bits - 1, rounded.Bits + 1 })
                Assert.True(error <= Math.Abs((double)(float)BFloat16.FromBits((ushort)neighbour) - value));
        }
    }

    [Fact]
    public void Comparison_SpecialValues_FollowsFloat()
    {
        var nan = (BFloat16)float.NaN;
        var zero = BFloat16.FromBits(0);
        var minusZero = BFloat16.FromBits(0x8000);

        Assert.False(nan == BFloat16.FromBits(nan.Bits));
        Assert.True(nan.Equals(BFloat16.FromBits(nan.Bits)));
        Assert.True(zero == minusZero);
        Assert.Equal(zero.GetHashCode(), minusZero.GetHashCode());
        Assert.True((BFloat16)1f < (BFloat16)2f);
        Assert.Equal("1.5", ((BFloat16)1.5f).ToString());
    }
}
