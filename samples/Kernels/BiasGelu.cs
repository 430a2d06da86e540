using Fusion.Kernels;

namespace Fusion.Samples.Kernels;

/// <summary>A bias and an activation in one pass over memory.</summary>
public static partial class BiasGelu
{
    /// <summary>y = gelu(x + bias). x, y (rows, width); bias (width).</summary>
    [Example("x=512x1024", "bias=1024", "y=512x1024", "width=1024")]
    [Kernel]
    public static void Forward(ReadView<float> x, ReadView<float> bias, View<float> y, [Const(1024)] int width, [Tune(4, 8, Cpu = [16, 8])] int rows)
    {
        var m = Grid.Over(Tile.Count(x.Length(0), rows));
        var v = x.Load((m, 0), (rows, width)) + bias.Load(0, width);
        y.Store((m, 0), Gelu.Of(v));
    }
}
