using Fusion.Model.Kernels;
using Fusion.Runtime;

namespace Fusion.Model.Tests.Kernels;

/// <summary>The fused product is the launches that it replaces, bit for bit, at sizes around its tiles.</summary>
public sealed class GatedProductTests
{
    // Tiles are 256 × 128 × 1024 on the CPU and 64 × 64 × 32 when interpreted.
    [Theory]
    [InlineData(0, 5, 3), InlineData(5, 4, 0), InlineData(1, 1, 1), InlineData(3, 17, 16)]
    [InlineData(63, 64, 65), InlineData(64, 128, 33), InlineData(65, 129, 31), InlineData(256, 128, 20), InlineData(257, 127, 9), InlineData(4, 6, 1025)]
    public void Forward_AndProductsThenGate_AreTheSameBits(int m, int f, int k)
    {
        foreach (Device device in new Device[] { new CpuDevice(2), new InterpreterDevice() })
        {
            using var owner = device;
            using var arena = new Arena(device, 1 << 20);
            Tensor<float> Input(int seed, int rows, int columns)
            {
                var tensor = arena.Rent<float>(rows, columns);
                tensor.CopyFrom(Samples.Floats(rows * columns, seed));
                return tensor;
            }

            Tensor<float> Blank(int columns)
            {
                var tensor = arena.Rent<float>(m, columns);
                tensor.Fill(99);
                return tensor;
            }

            var (x, w) = (Input(1, m, k), Input(2, 2 * f, k));
            Tensor<float> both = Blank(2 * f), expected = Blank(f), fused = Blank(f);
            MatMul.Forward(device.Launch, x, w, both);
            SwiGlu.Forward(device.Launch, both.Slice(1, 0, f), both.Slice(1, f, f), expected, f);
            GatedProduct.Forward(device.Launch, x, w.Slice(0, 0, f), w.Slice(0, f, f), fused);
            Assert.Equal(expected.ToArray(), fused.ToArray());
        }
    }
}
