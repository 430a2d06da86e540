using Fusion.Kernels;

namespace Fusion.Conformance;

/// <summary>Tiles with so many columns that a lane has several neighbouring ones, where views let it.</summary>
public static partial class PieceKernels
{
    /// <summary>Pieces of every size of elements, and a tile that is kept for a transposition.</summary>
    [Kernel]
    public static void Copies<[ElementTypes(typeof(double), typeof(float), typeof(BFloat16), typeof(sbyte))] T>(
        ReadView<T> x, View<T> y, View<T> turned, [Tune(8)] int rows, [Tune(256)] int columns)
        where T : unmanaged
    {
        var (j, i) = Grid.Over(Tile.Count(x.Length(1), columns), Tile.Count(x.Length(0), rows));
        var t = x.Load((i, j), (rows, columns));
        y.Store((i, j), t);
        turned.Store((j, i), t.T);
    }

    /// <summary>Passes over a row of which one keeps what the next ones take, and scalars of the row between them.</summary>
    [Kernel]
    public static void Softmax(ReadView<float> x, ReadView<float> bias, View<float> y, View<float> sums, [Const(512)] int width, [Tune(8)] int rows)
    {
        var i = Grid.Over(Tile.Count(x.Length(0), rows));
        var v = x.Load((i, 0), (rows, width), float.NegativeInfinity) + bias.Load(0, width);
        var e = Tile.Exp(v - v.Max(Axis.Columns));
        var sum = e.Sum(Axis.Columns);
        sums.AsColumn().Store((i, 0), sum);
        y.Store((i, 0), e / sum);
    }

    /// <summary>One row, which all threads of a block share, in the order of sixteen chains.</summary>
    [Kernel]
    public static void Row(ReadView<float> x, ReadView<BFloat16> half, View<float> y, View<float> sums, [Tune(1024)] int columns)
    {
        var i = Grid.Over(Tile.Count(x.Length(0), columns));
        var v = x.Load(i, columns) * half.Load(i, columns).To<float>();
        y.Store(i, v * v.Sum(Axis.Columns));
        sums.Store(i, v.Sum(Axis.Columns));
    }

    /// <summary>Sums of rows that are so short that a lane has two columns.</summary>
    [Kernel]
    public static void ShortRows(ReadView<float> x, View<float> sums, View<float> products, [Const(64)] int width, [Tune(8)] int rows)
    {
        var i = Grid.Over(Tile.Count(x.Length(0), rows));
        var v = x.Load((i, 0), (rows, width), 1f);
        sums.AsColumn().Store((i, 0), (v * v).Sum(Axis.Columns));
        products.AsColumn().Store((i, 0), v.Prod(Axis.Columns));
    }
}
