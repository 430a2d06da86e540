using Fusion.Kernels;

namespace Fusion.Conformance;

/// <summary>The error function, powers and roundings, of tiles and of scalars.</summary>
public static partial class FunctionKernels
{
    [Kernel]
    public static void OfTiles(ReadView<float> a, ReadView<float> b, View<float> y, View<float> z, [Tune(40)] int size)
    {
        var i = Grid.Over(Tile.Count(a.Length(0), size));
        var u = a.Load(i, size);
        y[0].Store(i, Tile.Erf(u));
        y[1].Store(i, Tile.Pow(u, b.Load(i, size)));
        y[2].Store(i, Tile.Pow(Tile.Abs(u) + 0.01f, b.Load(i, size, 1f) * 3f));
        z[0].Store(i, Tile.Floor(u));
        z[1].Store(i, Tile.Ceiling(u));
        z[2].Store(i, Tile.Round(u * 8f));
    }

    [Kernel]
    public static void OfColumns(ReadView<float> a, View<float> y, float exponent, [Tune(16)] int rows)
    {
        var i = Grid.Over(Tile.Count(a.Length(0), rows));
        var u = a.AsColumn().Load((i, 0), (rows, 1));
        y[0].AsColumn().Store((i, 0), Tile.Erf(u) + Tile.Floor(u) - Tile.Ceiling(u * 2f) * Tile.Round(u * 4f));
        y[1].AsColumn().Store((i, 0), Tile.Pow(Tile.Abs(u), exponent));
    }

    [Kernel]
    public static void OfScalars(ReadView<float> a, View<float> y)
    {
        var i = Grid.Over(a.Length(0));
        float x = a.At(i);
        y[0].Store(i, MathF.Floor(x) + MathF.Ceiling(x) * 10f + MathF.Round(x) * 100f);
        y[1].Store(i, float.Exp2(x) + MathF.Log2(Math.Abs(x) + 1f));
        y[2].Store(i, MathF.Tanh(x) + MathF.Pow(Math.Abs(x), 1.5f));
    }
}
