using Fusion.Kernels;

// What is overwritten, and what padding makes of an extreme, are cases that are tested.
#pragma warning disable FUS0304, FUS0305
namespace Fusion.Conformance;

/// <summary>Maxima and minima in memory, and stores at index tiles.</summary>
public static partial class UpdateKernels
{
    [Kernel]
    public static void Extremes(ReadView<float> x, ReadView<int> n, View<float> largest, View<float> smallest, View<int> most, View<int> least, View<float> shifted, View<float> lowered,
        [Const(20)] int width, [Tune(4)] int rows)
    {
        var i = Grid.Over(Tile.Count(x.Length(0), rows));
        var v = x.Load((i, 0), (rows, width));
        var m = n.Load((i, 0), (rows, width));
        largest.AtomicMax(0, v.Max(Axis.Rows));
        smallest.AtomicMin(0, v.Min(Axis.Rows));
        most.AtomicMaxAt(-1, m.Max(Axis.Rows));
        least.AtomicMinAt(1, m.Min(Axis.Rows));
        shifted.AtomicMaxAt((i * rows - 1, -2), v);
        lowered.AtomicMin((i, 0), v + 1f);
    }

    /// <summary>Every element of a tile meets the others in one element or a few.</summary>
    [Kernel]
    public static void Meeting(ReadView<float> x, ReadView<int> index, View<float> largest, View<float> smallest, View<float> table, View<float> lowest, View<int> last, [Const(20)] int width, [Tune(4)] int rows)
    {
        var i = Grid.Over(Tile.Count(x.Length(0), rows));
        var v = x.Load((i, 0), (rows, width));
        var at = index.AsColumn().Load((i, 0), (rows, 1), -1);
        largest.ScatterMax(at, v);
        smallest.ScatterMin(at, v);
        table.ScatterMax(at, Tile.Columns(0, width), v);
        last.ScatterMax(at, Tile.Rows(i, rows));
        lowest.ScatterMin(at + 4, Tile.Columns(0, width) - 1, v);
    }

    /// <summary>A permutation of rows, with indices outside; and one of single elements.</summary>
    [Kernel]
    public static void Permute(ReadView<float> x, ReadView<BFloat16> h, ReadView<int> to, View<float> y, View<BFloat16> z, View<int> from, [Const(20)] int width, [Tune(4)] int rows)
    {
        var i = Grid.Over(Tile.Count(x.Length(0), rows));
        var at = to.AsColumn().Load((i, 0), (rows, 1), -1);
        y.Scatter(at, width - 1 - Tile.Columns(0, width), x.Load((i, 0), (rows, width)));
        z.Scatter(at, Tile.Columns(-1, width) + width - 1, h.Load((i, 0), (rows, width)));
        from.Scatter(at, Tile.Rows(i, rows));
    }

    /// <summary>All programs store the same where they meet; and a program reads what it scattered itself.</summary>
    [Kernel]
    public static void SeenAgain(ReadView<int> index, View<int> flags, View<int> own, View<int> sum, [Tune(16)] int size)
    {
        var i = Grid.Over(Tile.Count(index.Length(0), size));
        flags.Scatter(index.Load(i, size, -1), Tile.Full(1, 1, 1));
        var mine = own[i];
        mine.Scatter(size - 1 - Tile.Columns(0, size), Tile.Columns(i, size));
        mine.Scatter(Tile.Columns(0, size) / 2 * 2, Tile.Full(1, 1, 7));
        sum.Store(i, mine.Load(0, size).CumSum(Axis.Columns));
    }

    /// <summary>A program that writes to the same elements again and again: the last one counts, whatever is computed first.</summary>
    [Kernel]
    public static void InOrder(ReadView<float> x, View<float> shifted, View<float> updated, View<float> scaled, [Const(20)] int width, [Tune(4)] int rows)
    {
        var i = Grid.Over(Tile.Count(x.Length(0), rows));
        var v = x.Load((i, 0), (rows, width));
        var mine = shifted[i];
        mine.StoreAt((0, 0), v);
        mine.StoreAt((1, 1), v * 2f);
        mine.StoreAt((0, 1), v * 3f);
        updated.Store((i, 0), v);
        updated.AtomicMax((i, 0), v * v);
        updated.AtomicAdd((i, 0), v + 1f);
        updated.AtomicMin((i, 0), 1.5f + v);
        scaled.Store((i, 0), v * (v.Sum(Axis.Columns) + 1f));
        scaled.Store((i, 0), v);
        scaled.Store((i, 0), v * (v.Max(Axis.Rows) + 1f));
    }
}
