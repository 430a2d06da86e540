using Fusion.Kernels;
using Fusion.Runtime.Examples;

namespace Fusion.Runtime.Tests.Examples;

public sealed class ExampleViewTests : IDisposable
{
    private readonly CpuDevice _device = new(1);

    public void Dispose() => _device.Dispose();

    [Theory]
    [InlineData("512", new[] { 512 }, -1, 1, false)]
    [InlineData("0x7", new[] { 0, 7 }, -1, 1, false)]
    [InlineData("2x3x4x5 in 0..1", new[] { 2, 3, 4, 5 }, 0, 1, false)]
    [InlineData("4 x 5  in  -1.5e-3..0.5 sorted", new[] { 4, 5 }, -1.5e-3, 0.5, true)]
    [InlineData("9 sorted", new[] { 9 }, -1, 1, true)]
    public void Parse_ViewOfFloats_HasShapeAndRange(string text, int[] shape, double low, double high, bool sorted)
    {
        var view = ExampleView.Parse("K", "x", text, shape.Length, integers: false);
        Assert.Equal(shape, view.Shape);
        Assert.Equal((low, high, sorted), (view.Low, view.High, view.Sorted));
    }

    [Theory]
    [InlineData("wide", 2, false, "K: 'x=wide' is not a view of 2 axes; write for example x=64x64.")]
    [InlineData("3x", 2, false, "'x=3x' is not a view")]
    [InlineData("99999999999", 1, false, "is not a view of 1 axes")]
    [InlineData("3x4", 1, false, "'x=3x4' has 2 axes, but the view has 1; write for example x=64.")]
    [InlineData("512", 1, true, "'x=512' needs a range, because integers usually index something; write for example x=512 in 0..100.")]
    [InlineData("512 in 0..0.5", 1, true, "has a range without integers; write for example x=512 in 0..100.")]
    [InlineData("512 in 0..3000000000", 1, true, "has a range without integers")]
    [InlineData("512 in 4..4", 1, true, "has a range without integers")]
    [InlineData("512 in 1..0", 1, false, "has a range without numbers")]
    [InlineData("512 in a..b", 1, false, "has a range without numbers")]
    [InlineData("512 in 0..", 1, false, "is not a view")]
    public void Parse_TextThatIsNone_SaysWhatToWrite(string text, int rank, bool integers, string expected)
    {
        var error = Assert.Throws<FusionException>(() => ExampleView.Parse("K", "x", text, rank, integers));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Make_Elements_LieInTheRangeAndAreNeverZero()
    {
        using var floats = Make<float>("2000");
        Assert.All(floats.ToArray(), v => Assert.True(v is >= -1 and <= 1 and not 0));
        Assert.InRange(floats.ToArray().Average(), -0.1, 0.1); // 2000 numbers of deviation 0.58: five standard errors are 0.065
        using var small = Make<BFloat16>("2000 in 0..1e-3");
        Assert.All(small.ToArray(), v => Assert.InRange((float)v, float.Epsilon, 1.001e-3f)); // rounding to bfloat16 may pass the end
        using var ints = Make<int>("2000 in -2..3");
        Assert.Equal([-2, -1, 0, 1, 2], ints.ToArray().Distinct().Order());
    }

    [Fact]
    public void Make_ElementsOfOtherTypes_LieInTheRange()
    {
        using var bytes = Make<byte>("4000 in 254..256");
        Assert.Equal(new byte[] { 254, 255 }, bytes.ToArray().Distinct().Order());
        using var signed = Make<sbyte>("4000 in -128..-126");
        Assert.Equal(new sbyte[] { -128, -127 }, signed.ToArray().Distinct().Order());
        using var shorts = Make<ushort>("4000 in 65534..65536");
        Assert.Equal(new ushort[] { 65534, 65535 }, shorts.ToArray().Distinct().Order());
        using var longs = Make<long>("4000 in -1..1");
        Assert.Equal([-1L, 0], longs.ToArray().Distinct().Order());
        using var doubles = Make<double>("4000 in 0..1e-3");
        Assert.All(doubles.ToArray(), v => Assert.InRange(v, double.Epsilon, 1e-3));
        using var halves = Make<Half>("4000");
        Assert.All(halves.ToArray(), v => Assert.True(v >= (Half)(-1) && v <= (Half)1 && v != Half.Zero));
        Assert.Contains("stay within 0..256", Assert.Throws<FusionException>(() => Make<byte>("9 in 0..257")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Make_Sorted_Increases()
    {
        using var starts = Make<int>("100 in 0..1000 sorted");
        Assert.Equal(starts.ToArray().Order(), starts.ToArray());
        Assert.NotEqual(starts.ToArray()[0], starts.ToArray()[^1]);
    }

    private Tensor<T> Make<T>(string text) where T : unmanaged =>
        (Tensor<T>)ExampleView.Parse("K", "x", text, 1, typeof(T) == typeof(int) || typeof(T) == typeof(long) || typeof(T) == typeof(sbyte) || typeof(T) == typeof(byte) || typeof(T) == typeof(ushort)).Make(_device, typeof(T), new Random(3)).Tensor;
}
