using System.Runtime.Intrinsics;

namespace Fusion.Runtime.Tests;

public class CpuMathTests
{
    private delegate Vector512<float> Function(Vector512<float> x);

    /// <summary>Name, vector function, scalar function, exact value, range of random inputs, ulp allowed by the documentation.</summary>
    private static readonly (string Name, Function Vector, Func<float, float> Scalar, Func<double, double> Exact, float Low, float High, double Ulp)[] Functions =
    [
        ("Exp", CpuMath.Exp, CpuMath.Exp, Math.Exp, -105, 90, 2),
        ("Exp near 0", CpuMath.Exp, CpuMath.Exp, Math.Exp, -1, 1, 2),
        ("Exp2", CpuMath.Exp2, CpuMath.Exp2, x => Math.Pow(2, x), -151, 129, 2),
        ("Log", CpuMath.Log, CpuMath.Log, Math.Log, 0, 1e6f, 2),
        ("Log near 1", CpuMath.Log, CpuMath.Log, Math.Log, 0.5f, 2, 2),
        ("Log of denormals", CpuMath.Log, CpuMath.Log, Math.Log, 0, 1e-37f, 2),
        ("Log2", CpuMath.Log2, CpuMath.Log2, Math.Log2, 0, 1e6f, 3),
        ("Log2 near 1", CpuMath.Log2, CpuMath.Log2, Math.Log2, 0.5f, 2, 3),
        ("Tanh", CpuMath.Tanh, CpuMath.Tanh, Math.Tanh, -10, 10, 3),
        ("Tanh near 0", CpuMath.Tanh, CpuMath.Tanh, Math.Tanh, -1, 1, 3),
        ("Sigmoid", CpuMath.Sigmoid, CpuMath.Sigmoid, x => 1 / (1 + Math.Exp(-x)), -104, 30, 4),
        ("Rsqrt", CpuMath.Rsqrt, CpuMath.Rsqrt, x => 1 / Math.Sqrt(x), 0, 1e6f, 2),
        ("Sin", CpuMath.Sin, CpuMath.Sin, Math.Sin, -1e4f, 1e4f, 2),
        ("Sin near 0", CpuMath.Sin, CpuMath.Sin, Math.Sin, -4, 4, 2),
        ("Sin far", CpuMath.Sin, CpuMath.Sin, Math.Sin, -2e6f, 2e6f, 2),
        ("Cos", CpuMath.Cos, CpuMath.Cos, Math.Cos, -1e4f, 1e4f, 2),
        ("Cos near 0", CpuMath.Cos, CpuMath.Cos, Math.Cos, -4, 4, 2),
        ("Erf", CpuMath.Erf, CpuMath.Erf, Erf, -4.5f, 4.5f, 3),
        ("Erf near 0", CpuMath.Erf, CpuMath.Erf, Erf, -1, 1, 3),
        ("Erf of small", CpuMath.Erf, CpuMath.Erf, Erf, -1e-37f, 1e-37f, 3),
        ("Cos far", CpuMath.Cos, CpuMath.Cos, Math.Cos, -2e6f, 2e6f, 2),
    ];

    /// <summary>By Simpson's rule, of the integral that defines it.</summary>
    private static double Erf(double x)
    {
        const int Steps = 400;
        double h = x / Steps, sum = 1 + Math.Exp(-x * x);
        for (int i = 1; i < Steps; i++)
            sum += (i % 2 == 1 ? 4 : 2) * Math.Exp(-(h * i) * (h * i));
        return 2 / Math.Sqrt(Math.PI) * sum * h / 3;
    }

    public static TheoryData<string> Names => [.. Functions.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Function_RandomInputs_StaysWithinItsDocumentedError(string name)
    {
        var f = Functions.Single(f => f.Name == name);
        var random = new Random(7);
        Span<float> lanes = stackalloc float[16];
        double worst = 0;
        float at = 0;
        for (int i = 0; i < 20000; i++)
        {
            for (int lane = 0; lane < 16; lane++)
                lanes[lane] = f.Low + (f.High - f.Low) * random.NextSingle();
            Vector512<float> y = f.Vector(Vector512.Create<float>(lanes));
            for (int lane = 0; lane < 16; lane++)
            {
                double error = Ulps(y[lane], f.Exact(lanes[lane]));
                if (error > worst)
                    (worst, at) = (error, lanes[lane]);
            }
        }
        Assert.True(worst <= f.Ulp, $"{name}({at:G9}) is off by {worst} ulp");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Function_Scalar_HasTheBitsOfTheVector(string name)
    {
        var f = Functions.Single(f => f.Name == name);
        var random = new Random(8);
        for (int i = 0; i < 1000; i++)
        {
            float x = f.Low + (f.High - f.Low) * random.NextSingle();
            Assert.Equal(Bits(f.Vector(Vector512.Create(x))[5]), Bits(f.Scalar(x)));
        }
    }

    /// <summary>Recorded once with AVX-512; whatever instructions a machine has, the bits must be these.</summary>
    [Theory]
    [InlineData("Exp", 4883822541905978976UL)]
    [InlineData("Exp2", 2363463591574229108UL)]
    [InlineData("Log", 4001218246768920603UL)]
    [InlineData("Log2", 7435256558609628028UL)]
    [InlineData("Tanh", 12372404062351524613UL)]
    [InlineData("Sigmoid", 5759576241174491971UL)]
    [InlineData("Rsqrt", 7026035784914387066UL)]
    [InlineData("Sin", 10426607970295543411UL)]
    [InlineData("Cos", 14524673192422413851UL)]
    [InlineData("Erf", 14875375459046899041UL)]
    public void Function_OnAnyMachine_HasTheRecordedBits(string name, ulong expected)
    {
        var f = Functions.First(f => f.Name == name);
        ulong hash = 14695981039346656037;
        for (int i = 0; i < 2000; i++)
        {
            Vector512<float> y = f.Vector(Vector512.Create(f.Low + (f.High - f.Low) * (i / 2000f)));
            hash = (hash ^ (uint)Bits(y[i % 16])) * 1099511628211;
        }
        Assert.Equal(expected, hash);
    }

    [Theory]
    [InlineData("Exp", float.NegativeInfinity, 0f)]
    [InlineData("Exp", float.PositiveInfinity, float.PositiveInfinity)]
    [InlineData("Exp", 88.73f, float.PositiveInfinity)]
    [InlineData("Exp", -104f, 0f)]
    [InlineData("Exp", -1e30f, 0f)]
    [InlineData("Exp", 0f, 1f)]
    [InlineData("Exp", float.NaN, float.NaN)]
    [InlineData("Exp2", float.NegativeInfinity, 0f)]
    [InlineData("Exp2", 128f, float.PositiveInfinity)]
    [InlineData("Exp2", -149f, 1.4012985e-45f)]
    [InlineData("Exp2", -150f, 0f)]
    [InlineData("Exp2", 10f, 1024f)]
    [InlineData("Exp2", float.NaN, float.NaN)]
    [InlineData("Log", 0f, float.NegativeInfinity)]
    [InlineData("Log", -1f, float.NaN)]
    [InlineData("Log", float.NegativeInfinity, float.NaN)]
    [InlineData("Log", float.PositiveInfinity, float.PositiveInfinity)]
    [InlineData("Log", 1f, 0f)]
    [InlineData("Log", float.NaN, float.NaN)]
    [InlineData("Log2", 1024f, 10f)]
    [InlineData("Log2", 1.4012985e-45f, -149f)]
    [InlineData("Log2", 0f, float.NegativeInfinity)]
    [InlineData("Log2", float.NaN, float.NaN)]
    [InlineData("Tanh", float.PositiveInfinity, 1f)]
    [InlineData("Tanh", float.NegativeInfinity, -1f)]
    [InlineData("Tanh", -0f, -0f)]
    [InlineData("Tanh", float.NaN, float.NaN)]
    [InlineData("Sigmoid", float.PositiveInfinity, 1f)]
    [InlineData("Sigmoid", float.NegativeInfinity, 0f)]
    [InlineData("Sigmoid", 0f, 0.5f)]
    [InlineData("Sigmoid", float.NaN, float.NaN)]
    [InlineData("Rsqrt", 0f, float.PositiveInfinity)]
    [InlineData("Rsqrt", float.PositiveInfinity, 0f)]
    [InlineData("Rsqrt", -1f, float.NaN)]
    [InlineData("Sin", 0f, 0f)]
    [InlineData("Sin", float.PositiveInfinity, float.NaN)]
    [InlineData("Sin", float.NaN, float.NaN)]
    [InlineData("Cos", 0f, 1f)]
    [InlineData("Cos", float.NegativeInfinity, float.NaN)]
    public void Function_SpecialValue_IsExact(string name, float x, float expected)
    {
        var f = Functions.First(f => f.Name == name);
        float actual = f.Vector(Vector512.Create(x))[3];
        if (float.IsNaN(expected))
            Assert.True(float.IsNaN(actual));
        else
            Assert.Equal(Bits(expected), Bits(actual));
    }

    [Theory]
    [InlineData(2.7f, 2)]
    [InlineData(-2.7f, -2)]
    [InlineData(3e9f, int.MaxValue)]
    [InlineData(-3e9f, int.MinValue)]
    [InlineData(float.PositiveInfinity, int.MaxValue)]
    [InlineData(float.NegativeInfinity, int.MinValue)]
    [InlineData(float.NaN, 0)]
    [InlineData(2147483520f, 2147483520)]
    public void ToInt_AnyFloat_TruncatesAndSaturates(float x, int expected)
    {
        Assert.Equal(expected, CpuMath.ToInt(x));
        Assert.Equal(expected, CpuMath.ToInt(Vector512.Create(x))[9]);
    }

    [Fact]
    public void MinMax_NaN_Propagates()
    {
        Vector512<float> nan = Vector512.Create(float.NaN), one = Vector512.Create(1f);
        Assert.True(float.IsNaN(CpuMath.Max(nan, one)[0]) && float.IsNaN(CpuMath.Max(one, nan)[0]));
        Assert.True(float.IsNaN(CpuMath.Min(nan, one)[0]) && float.IsNaN(CpuMath.Min(one, nan)[0]));
        Assert.Equal(Bits(0f), Bits(CpuMath.Max(Vector512.Create(-0f), Vector512.Create(0f))[0]));
        Assert.Equal(Bits(-0f), Bits(CpuMath.Min(Vector512.Create(-0f), Vector512.Create(0f))[0]));
        for (int lane = 0; lane < 16; lane++)
        {
            Assert.True(float.IsNaN(CpuMath.Max(one.WithElement(lane, float.NaN))));
            Assert.True(float.IsNaN(CpuMath.Min(one.WithElement(lane, float.NaN))));
            Assert.Equal(2f, CpuMath.Max(one.WithElement(lane, 2f)));
            Assert.Equal(-2f, CpuMath.Min(one.WithElement(lane, -2f)));
            Assert.Equal(7, CpuMath.Max(Vector512.Create(3).WithElement(lane, 7)));
            Assert.Equal(-7, CpuMath.Min(Vector512.Create(3).WithElement(lane, -7)));
        }
    }

    [Fact]
    public void Sum_OfLanes_HalvesPairwise()
    {
        var random = new Random(3);
        float[] x = [.. Enumerable.Range(0, 16).Select(_ => random.NextSingle() * MathF.Pow(10, random.Next(-6, 6)))];
        float[] expected = [.. x];
        for (int half = 8; half > 0; half /= 2)
            for (int lane = 0; lane < half; lane++)
                expected[lane] += expected[lane + half];
        Assert.Equal(Bits(expected[0]), Bits(CpuMath.Sum(Vector512.Create<float>(x))));
        Assert.Equal(int.MinValue, CpuMath.Sum(Vector512.Create(1 << 27)));
    }

    private static int Bits(float x) => BitConverter.SingleToInt32Bits(x);

    /// <summary>Distance in units of the last place of the exact value, denormals included.</summary>
    private static double Ulps(float actual, double exact)
    {
        if (float.IsInfinity((float)exact) || float.IsNaN((float)exact))
            return actual.Equals((float)exact) ? 0 : double.PositiveInfinity;
        double magnitude = Math.Max(Math.Abs(exact), 1.17549435e-38);
        double unit = Math.Pow(2, Math.Floor(Math.Log2(magnitude)) - 23);
        return Math.Abs(actual - exact) / unit;
    }
}
