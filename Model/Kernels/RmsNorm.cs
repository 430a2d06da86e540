using Fusion.Kernels;

namespace Fusion.Model.Kernels;

/// <summary>Root-mean-square normalisation (Zhang and Sennrich 2019): y = x · r · g with r = 1 / sqrt(mean(x²) + ε) per row.</summary>
public static partial class RmsNorm
{
    /// <summary>y and the saved r of each row. x, y (rows, width); gain (width); inverse (rows). Computed in float whatever x and y hold.</summary>
    [Example("x=512x768", "gain=768", "y=512x768", "inverse=512", "epsilon=1e-5", "width=768")]
    [Kernel]
    public static void Forward<TElement>(ReadView<TElement> x, ReadView<float> gain, View<TElement> y, View<float> inverse, float epsilon,
        [Const(128)] int width, [Tune(8, Cpu = [16])] int rows)
        where TElement : unmanaged
    {
        var m = Grid.Over(Tile.Count(x.Length(0), rows));
        var v = x.Load((m, 0), (rows, width)).To<float>();
        var r = Tile.Rsqrt((v * v).Sum(Axis.Columns) / width + epsilon);
        inverse.AsColumn().Store((m, 0), r);
        y.Store((m, 0), (v * r * gain.Load(0, width)).To<TElement>());
    }

    /// <summary>
    /// dx += r · (g·dy − x · r² · mean(g·dy·x)), accumulated into the gradient of the residual stream, and this program's
    /// share of dgain = Σ dy·x·r over rows, one row of <paramref name="partial"/> (programs, width).
    /// </summary>
    [Example("dy=512x768", "x=512x768", "gain=768", "inverse=512 in 0..2", "dx=512x768", "partial=16x768", "width=768", "rows=32")]
    [Kernel]
    public static void Backward(ReadView<float> dy, ReadView<float> x, ReadView<float> gain, ReadView<float> inverse, View<float> dx, View<float> partial,
        [Const(128)] int width, [Const(32)] int rows)
    {
        var m = Grid.Over(Tile.Count(x.Length(0), rows));
        var v = x.Load((m, 0), (rows, width));
        var d = dy.Load((m, 0), (rows, width));
        var r = inverse.AsColumn().Load((m, 0), (rows, 1));
        partial.Store((m, 0), (d * v * r).Sum(Axis.Rows));
        var scaled = d * gain.Load(0, width);
        var projection = (scaled * v).Sum(Axis.Columns) * r * r / width;
        dx.Store((m, 0), dx.Load((m, 0), (rows, width)) + r * (scaled - v * projection));
    }
}
