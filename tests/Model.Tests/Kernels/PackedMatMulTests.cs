using Fusion.Kernels;
using Fusion.Model.Kernels;

namespace Fusion.Model.Tests.Kernels;

/// <summary>Packed weights change no bit of a product, however many rows a program takes.</summary>
public sealed class PackedMatMulTests
{
    // A program multiplies four panels of 32 columns; on the CPU in steps of 1024 of k, and 512 where bfloat16 is widened.
    [Theory]
    [InlineData(1, 1, 1), InlineData(1, 128, 768), InlineData(1, 129, 1025), InlineData(2, 31, 33), InlineData(5, 96, 513), InlineData(70, 200, 1100), InlineData(0, 5, 3)]
    public void BothForms_AnyShape_AreTheBitsOfTheProductThatIsNotPacked(int m, int n, int k)
    {
        Agree<float>(m, n, k, w => w);
        Agree<BFloat16>(m, n, k, w => (float)(BFloat16)w);
    }

    private static void Agree<TElement>(int m, int n, int k, Func<float, float> rounded) where TElement : unmanaged
    {
        foreach (int rows in new[] { 1, 3, 64 })
            Bench.Agree(0, b =>
            {
                var (x, w, residual) = (b.Input(1, m, k), b.Input(2, n, k), b.Input(3, m, n));
                using var panels = Runtime.Tensor.Zeros<TElement>(b.Device, PackedMatMul.Panels(n), k, PackedMatMul.Panel);
                PackedMatMul.Pack(b.Launch, w, panels);
                var (y, sum) = (b.Output(m, n), b.Output(m, n));
                PackedMatMul.Forward(b.Launch, x, panels, y, rows);
                PackedMatMul.ForwardAdd(b.Launch, x, panels, residual, sum, rows);

                w.CopyFrom(Array.ConvertAll(w.ToArray(), v => rounded(v)));
                var (plain, plainSum) = (b.Output(m, n), b.Output(m, n));
                MatMul.Forward(b.Launch, x, w, plain);
                MatMul.ForwardAdd(b.Launch, x, w, residual, plainSum);
                Numbers.Same(plain.ToArray(), y.ToArray(), $"{typeof(TElement).Name}, {rows} rows");
                Numbers.Same(plainSum.ToArray(), sum.ToArray(), $"{typeof(TElement).Name}, {rows} rows, with residual");
            });
    }
}
