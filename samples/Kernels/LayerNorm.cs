using Fusion.Kernels;

namespace Fusion.Samples.Kernels;

/// <summary>Layer normalisation, y = (x − mean) · r · gain + bias with r = 1 / sqrt(variance + ε) by rows (Ba, Kiros and Hinton 2016).</summary>
public static partial class LayerNorm
{
    /// <summary>y, and mean and r of each row for the backward pass. x, y (rows, width); gain, bias (width); mean, inverse (rows).</summary>
    [Example("x=512x768", "gain=768", "bias=768", "y=512x768", "mean=512", "inverse=512", "epsilon=1e-5", "width=768")]
    [Kernel, RegisterBudget(168)]
    public static void Forward(ReadView<float> x, ReadView<float> gain, ReadView<float> bias, View<float> y, View<float> mean, View<float> inverse,
        float epsilon, [Const(768)] int width, [Tune(4, 8, Cpu = [16, 8])] int rows)
    {
        var m = Grid.Over(Tile.Count(x.Length(0), rows));
        var v = x.Load((m, 0), (rows, width));
        var mu = v.Sum(Axis.Columns) / width;
        var centred = v - mu;
        var r = Tile.Rsqrt((centred * centred).Sum(Axis.Columns) / width + epsilon);
        mean.AsColumn().Store((m, 0), mu);
        inverse.AsColumn().Store((m, 0), r);
        y.Store((m, 0), centred * r * gain.Load(0, width) + bias.Load(0, width));
    }

    /// <summary>
    /// With n = (x − mean) · r and s = dy · gain: dx = r · (s − mean(s) − n · mean(s · n)). Each program adds up dgain = Σ dy · n and
    /// dbias = Σ dy over its rows and writes them as a row of the parts (programs, width); <see cref="SumRows"/> adds the rows.
    /// The number of rows is part of the order of summation, and so it is not tuned.
    /// </summary>
    [Example("dy=512x768", "x=512x768", "gain=768", "mean=512", "inverse=512 in 0..2", "dx=512x768", "gainParts=32x768", "biasParts=32x768", "width=768", "rows=16")]
    [Kernel]
    public static void Backward(ReadView<float> dy, ReadView<float> x, ReadView<float> gain, ReadView<float> mean, ReadView<float> inverse,
        View<float> dx, View<float> gainParts, View<float> biasParts, [Const(768)] int width, [Const(16)] int rows)
    {
        var m = Grid.Over(Tile.Count(x.Length(0), rows));
        var r = inverse.AsColumn().Load((m, 0), (rows, 1));
        var n = (x.Load((m, 0), (rows, width)) - mean.AsColumn().Load((m, 0), (rows, 1))) * r;
        var d = dy.Load((m, 0), (rows, width));
        gainParts.Store((m, 0), (d * n).Sum(Axis.Rows));
        biasParts.Store((m, 0), d.Sum(Axis.Rows));
        var s = d * gain.Load(0, width);
        var average = s.Sum(Axis.Columns) / width;
        var projection = (s * n).Sum(Axis.Columns) / width;
        dx.Store((m, 0), r * (s - average - n * projection));
    }

    /// <summary>y = the sum of the rows of x, in order. x (n, width), y (width).</summary>
    [Example("x=32x768", "y=768", "rows=16")]
    [Kernel]
    public static void SumRows(ReadView<float> x, View<float> y, [Const(16)] int rows, [Tune(128, Cpu = [1024])] int columns)
    {
        var c = Grid.Over(Tile.Count(x.Length(1), columns));
        var sum = Tile.Zeros<float>(1, columns);
        for (int m = 0; m < Tile.Count(x.Length(0), rows); m++)
            sum += x.Load((m, c), (rows, columns)).Sum(Axis.Rows);
        y.Store(c, sum);
    }
}
