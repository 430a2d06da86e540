using Fusion.Kernels;

namespace Fusion.Samples.TestingKernels;

/// <summary>A kernel of one's own, to be tested.</summary>
public static partial class LayerNorm
{
    /// <summary>y = (x - mean) / sqrt(variance + epsilon) · gain + bias, row by row (Ba, Kiros and Hinton, 2016).</summary>
    [Example("x=64x256", "gain=256", "bias=256", "y=64x256", "epsilon=1e-5", "width=256")]
    [Kernel]
    public static void Forward(ReadView<float> x, ReadView<float> gain, ReadView<float> bias, View<float> y, float epsilon,
        [Const(256)] int width, [Tune(8)] int rows)
    {
        var m = Grid.Over(Tile.Count(x.Length(0), rows));
        var v = x.Load((m, 0), (rows, width));
        var centred = v - v.Sum(Axis.Columns) / width;
        var variance = (centred * centred).Sum(Axis.Columns) / width;
        y.Store((m, 0), centred * Tile.Rsqrt(variance + epsilon) * gain.Load(0, width) + bias.Load(0, width));
    }
}
