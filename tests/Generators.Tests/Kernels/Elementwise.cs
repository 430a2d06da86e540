using Fusion.Kernels;

namespace Sample;

public static partial class Elementwise
{
    /// <summary>y = silu(a) · b.</summary>
    [Kernel]
    internal static void SwiGlu(ReadView<float> a, ReadView<float> b, [InPlace] View<float> y, [Tune(1024)] int size)
    {
        var i = Grid.Over(Tile.Count(y.Length(0), size));
        var gate = a.Load(i, size);
        y.Store(i, Silu(gate) * b.Load(i, size));
    }

    [Device]
    private static Tile<float> Silu(Tile<float> x) => x * Tile.Sigmoid(x);
}
