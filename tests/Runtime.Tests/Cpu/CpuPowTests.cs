using System.Runtime.Intrinsics;

namespace Fusion.Runtime.Tests;

public class CpuPowTests
{
    private static readonly float[] s_special =
        [0f, -0f, 1f, -1f, 0.5f, -0.5f, 2f, -2f, 3f, -3f, 2.5f, -2.5f, 1.4e-45f, 3.4e38f, -3.4e38f, 8388607f, 16777216f, -16777217f,
            float.PositiveInfinity, float.NegativeInfinity, float.NaN];

    [Fact]
    public void Pow_OfSpecialValues_IsThatOfIeee()
    {
        foreach (float x in s_special)
            foreach (float y in s_special)
            {
                float expected = (float)Math.Pow(x, y), actual = CpuMath.Pow(x, y);
                Assert.True(expected.Equals(actual) && float.IsNegative(expected) == float.IsNegative(actual) || float.IsNaN(expected) && float.IsNaN(actual), $"{x} ^ {y}: {expected}, {actual}");
            }
    }

    /// <summary>Bases and exponents of any size, and such whose power is a float of ordinary size, or denormal.</summary>
    [Theory]
    [InlineData(-1000, 1000, 1), InlineData(-150, 128, 2), InlineData(-150, -120, 3), InlineData(-2, 2, 4)]
    public void Pow_RandomInputs_IsWithinOneUnit(float low, float high, int seed)
    {
        var random = new Random(seed);
        Span<float> xs = stackalloc float[16], ys = stackalloc float[16];
        for (int i = 0; i < 20000; i++)
        {
            for (int lane = 0; lane < 16; lane++)
            {
                float x = MathF.Pow(2, random.NextSingle() * 270 - 140);
                // y · log₂ x is in the range.
                (xs[lane], ys[lane]) = (x, (low + (high - low) * random.NextSingle()) / MathF.Log2(x));
            }
            Vector512<float> result = CpuMath.Pow(Vector512.Create<float>(xs), Vector512.Create<float>(ys));
            for (int lane = 0; lane < 16; lane++)
            {
                double exact = Math.Pow(xs[lane], ys[lane]);
                float nearest = (float)exact;
                Assert.True(result[lane] == nearest || Math.Abs(result[lane] - exact) <= MathF.BitIncrement(MathF.Abs(nearest)) - (double)MathF.Abs(nearest), $"{xs[lane]:R} ^ {ys[lane]:R}: {exact:R}, {result[lane]:R}");
            }
        }
    }

    [Theory]
    [InlineData(float.PositiveInfinity, 1f), InlineData(float.NegativeInfinity, -1f), InlineData(float.NaN, float.NaN), InlineData(0f, 0f), InlineData(4f, 1f), InlineData(-4f, -1f)]
    public void Erf_OfSpecialValues_IsExact(float x, float expected) => Assert.Equal(expected, CpuMath.Erf(x));

    [Fact]
    public void Erf_OfMinusZero_KeepsTheSign() => Assert.True(float.IsNegative(CpuMath.Erf(-0f)));
}
