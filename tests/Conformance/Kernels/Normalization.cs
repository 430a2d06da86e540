using Fusion.Kernels;

namespace My;

public static partial class Normalization
{
    /// <summary>y = x · g / sqrt(mean(x²) + ε), one row per token.</summary>
    [Kernel]
    public static void RmsNorm(ReadView<float> x, ReadView<float> gain, View<float> y, float epsilon,
        [Const(128)] int width, [Tune(4, 8)] int rows)
    {
        var m = Grid.Over(Tile.Count(x.Length(0), rows));
        var v = x.Load((m, 0), (rows, width));
        var scale = Tile.Rsqrt((v * v).Sum(Axis.Columns) / width + epsilon);   // (rows, 1)
        y.Store((m, 0), v * scale * gain.Load(0, width));                      // (rows, width) · (rows, 1) · (1, width)
    }
}
