using Fusion.Kernels;

namespace Fusion.WarmStart;

/// <summary>The kernel of the project template.</summary>
public static partial class Activations
{
    /// <summary>y = gelu(x + bias), row by row.</summary>
    [Kernel]
    public static void BiasGelu(ReadView<float> x, ReadView<float> bias, View<float> y, [Tune(4)] int rows, [Tune(256)] int columns)
    {
        var (n, m) = Grid.Over(Tile.Count(x.Length(1), columns), Tile.Count(x.Length(0), rows));
        var v = x.Load((m, n), (rows, columns)) + bias.Load(n, columns);
        y.Store((m, n), v * Tile.Sigmoid(1.702f * v));
    }
}
