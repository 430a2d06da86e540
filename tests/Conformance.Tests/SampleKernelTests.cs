using Fusion.Runtime;

namespace Fusion.Conformance;

/// <summary>The first three kernels of the language, interpreted and compiled.</summary>
public sealed class SampleKernelTests
{
    private static float[] Random(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (float)(random.NextDouble() * 4 - 2))];
    }

    private static float[] Run(string device, Action<Device, Tensor<float>> kernel, params int[] shape)
    {
        using var d = Device.Open(device);
        using var y = Tensor.Zeros<float>(d, shape);
        kernel(d, y);
        return y.ToArray();
    }

    [Theory]
    [InlineData(0), InlineData(1), InlineData(15), InlineData(16), InlineData(17), InlineData(1000)]
    public void Swish_CpuAndInterpreted_Agree(int n)
    {
        void Kernel(Device d, Tensor<float> y)
        {
            using var x = Tensor.From<float>(d, Random(n, 1), n);
            SampleKernels.Swish(d.Launch, x, y, 0.5f);
        }
        Close(Run("interpreter", Kernel, n), Run("cpu", Kernel, n));
    }

    [Theory]
    [InlineData(0, 5), InlineData(1, 1), InlineData(3, 16), InlineData(4, 17), InlineData(5, 100), InlineData(33, 128)]
    public void RmsNorm_CpuAndInterpreted_Agree(int rows, int width)
    {
        void Kernel(Device d, Tensor<float> y)
        {
            using var x = Tensor.From<float>(d, Random(rows * width, 1), rows, width);
            using var g = Tensor.From<float>(d, Random(width, 2), width);
            SampleKernels.RmsNorm(d.Launch, x, g, y, 1e-5f, width);
        }
        Close(Run("interpreter", Kernel, rows, width), Run("cpu", Kernel, rows, width));
    }

    [Theory]
    [InlineData(0, 8), InlineData(1, 8), InlineData(7, 8), InlineData(8, 16), InlineData(9, 5), InlineData(70, 32)]
    public void CausalAttention_CpuAndInterpreted_Agree(int tokens, int width)
    {
        void Kernel(Device d, Tensor<float> o)
        {
            using var q = Tensor.From<float>(d, Random(2 * tokens * width, 1), 2, tokens, width);
            using var k = Tensor.From<float>(d, Random(2 * tokens * width, 2), 2, tokens, width);
            using var v = Tensor.From<float>(d, Random(2 * tokens * width, 3), 2, tokens, width);
            SampleKernels.CausalAttention(d.Launch, q, k, v, o, 0.3f, width);
        }
        Close(Run("interpreter", Kernel, 2, tokens, width), Run("cpu", Kernel, 2, tokens, width));
    }

    private static void Close(float[] expected, float[] actual)
    {
        for (int i = 0; i < expected.Length; i++) Assert.True(Math.Abs(expected[i] - actual[i]) <= 1e-5 * (1 + Math.Abs(expected[i])), $"{i}: {expected[i]} {actual[i]}");
    }
}
