using Fusion.Kernels;

namespace Fusion.Samples.Kernels;

/// <summary>Rows of scores become probabilities.</summary>
public static partial class Softmax
{
    /// <summary>y = softmax(scale · x) by rows, without overflow for any scores. x, y (rows, width).</summary>
    [Example("x=512x1024", "y=512x1024", "scale=0.125", "width=1024")]
    [Kernel]
    public static void Forward(ReadView<float> x, View<float> y, float scale, [Const(1024)] int width, [Tune(4, 8, Cpu = [8, 4])] int rows)
    {
        var m = Grid.Over(Tile.Count(x.Length(0), rows));
        var v = x.Load((m, 0), (rows, width)) * scale;
        var e = Tile.Exp(v - v.Max(Axis.Columns));
        y.Store((m, 0), e / e.Sum(Axis.Columns));
    }
}
