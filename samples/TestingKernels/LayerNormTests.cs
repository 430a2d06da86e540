using Fusion.Runtime;
using Fusion.Runtime.Emulation;
using Fusion.Runtime.Emulation.Sanitizer;

namespace Fusion.Samples.TestingKernels;

/// <summary>Tests of a kernel on every execution, with no GPU.</summary>
public sealed class LayerNormTests
{
    private const int Width = 100;

    /// <summary>
    /// One row, a full tile of 8, one more, and none. The emulated GPU runs three orders of its programs and warps for each
    /// architecture: a race that one order hides shows in another.
    /// </summary>
    public static TheoryData<string, int> Cases
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (string device in new[] { "interpreter", "cpu", "sm_80 0", "sm_80 1", "sm_90a 0", "sm_90a 2" })
                foreach (int rows in new[] { 0, 1, 8, 9, 33 })
                    data.Add(device, rows);
            return data;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void Forward_AnyRows_AgreesWithTheFormula(string name, int rows)
    {
        using Device device = Open(name);
        var random = new Random(rows);
        float[] x = Numbers(random, rows * Width), gain = Numbers(random, Width), bias = Numbers(random, Width);
        using Tensor<float> tx = Tensor.From<float>(device, x, rows, Width), tg = Tensor.From<float>(device, gain, Width), tb = Tensor.From<float>(device, bias, Width);
        using Tensor<float> ty = Tensor.Zeros<float>(device, rows, Width);

        LayerNorm.Forward(device.Launch, tx, tg, tb, ty, 1e-5f, Width);

        float[] y = ty.ToArray();
        for (int r = 0; r < rows; r++)
        {
            double[] row = [.. x.Skip(r * Width).Take(Width).Select(v => (double)v)];
            double mean = row.Average(), deviation = Math.Sqrt(row.Average(v => (v - mean) * (v - mean)) + 1e-5);
            // Sums of 100 terms, a square root and a few products: some 30 roundings of 6e-8 each, of values up to 4.
            for (int c = 0; c < Width; c++)
                Assert.Equal((row[c] - mean) / deviation * gain[c] + bias[c], y[r * Width + c], 1e-5);
        }
    }

    // A sanitizer report names the kernel, the line, the tile and the element.
    [Fact]
    public void Forward_AnInputThatNobodyWrote_IsReported()
    {
        using EmulatedDevice device = Device.Emulated();
        using var arena = new Arena(device);
        Tensor<float> x = arena.Rent<float>(8, Width);
        using Tensor<float> gain = Tensor.Zeros<float>(device, Width), bias = Tensor.Zeros<float>(device, Width), y = Tensor.Zeros<float>(device, 8, Width);
        var error = Assert.Throws<SanitizerException>(() => LayerNorm.Forward(device.Launch, x, gain, bias, y, 1e-5f, Width));
        Assert.Equal(SanitizerKind.Uninitialised, error.Reports[0].Kind);
        Assert.Contains("LayerNorm.cs(", error.Message, StringComparison.Ordinal);
    }

    // Performance has tests, too, that no noisy machine can break: every element is loaded once and stored once.
    [Fact]
    public void Forward_GlobalMemory_MovesEveryElementOnce()
    {
        const int rows = 32, width = 128;
        using EmulatedDevice device = Device.Emulated(new EmulationOptions { Counters = true });
        using Tensor<float> x = Tensor.Zeros<float>(device, rows, width), gain = Tensor.Zeros<float>(device, width), bias = Tensor.Zeros<float>(device, width), y = Tensor.Zeros<float>(device, rows, width);
        LayerNorm.Forward(device.Launch, x, gain, bias, y, 1e-5f, width);
        LaunchCounters counted = device.LastCounters!;
        Assert.Equal(4 * rows * width / 32, counted.GlobalStoreSectors);
        Assert.Equal(4 * (rows * width + 2 * width), counted.UniqueBytesRead);
        Assert.Equal(0, counted.SharedBankConflicts);
    }

    private static Device Open(string name) => name.Split(' ') switch
    {
        [var architecture, var seed] => Device.Emulated(new EmulationOptions { Architecture = architecture, Seed = int.Parse(seed) }),
        _ => Device.Open(name),
    };

    private static float[] Numbers(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.NextSingle() * 4 - 2)];
}
