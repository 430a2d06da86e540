using Fusion.Kernels;

namespace KernelProject;

/// <summary>Kernels of this project. A kernel is a static method of a partial class; the generator adds the overload that callers use.</summary>
public static partial class Activations
{
    /// <summary>y = gelu(x + bias), row by row; gelu with the logistic function, Hendrycks and Gimpel 2016.</summary>
    [Kernel]
    [Example("x=512x768", "bias=768", "y=512x768")]
    public static void BiasGelu(ReadView<float> x, ReadView<float> bias, View<float> y, [Tune(4, 8)] int rows, [Tune(256, 128)] int columns)
    {
        // One program computes one tile. Parts of a tile that lie outside a view are never stored.
        var (n, m) = Grid.Over(Tile.Count(x.Length(1), columns), Tile.Count(x.Length(0), rows));
        var v = x.Load((m, n), (rows, columns)) + bias.Load(n, columns);
        y.Store((m, n), v * Tile.Sigmoid(1.702f * v));
    }
}
