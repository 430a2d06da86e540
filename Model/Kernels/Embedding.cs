using Fusion.Kernels;

namespace Fusion.Model.Kernels;

/// <summary>Token embedding: rows of a table, chosen by id.</summary>
public static partial class Embedding
{
    /// <summary>y[i] = table[ids[i]]; ids (n), table (vocabulary, width), y (n, width).</summary>
    [Example("ids=512 in 0..8192", "table=8192x128", "y=512x128", "width=128")]
    [Kernel]
    public static void Forward<TElement>(ReadView<int> ids, ReadView<TElement> table, View<TElement> y, [Const(128)] int width, [Tune(8, Cpu = [32])] int rows)
        where TElement : unmanaged
    {
        var m = Grid.Over(Tile.Count(ids.Length(0), rows));
        var id = ids.AsColumn().Load((m, 0), (rows, 1), -1);
        y.Store((m, 0), table.Gather(id, Tile.Columns(0, width)));
    }

    /// <summary>
    /// dtable[v] += Σ dy[order[p]] over p in starts[v] … starts[v+1]−1, where <paramref name="order"/> lists positions
    /// sorted by id. Each table row is summed by one program in one order: no atomics, the same bits every time.
    /// </summary>
    [Example("dy=512x128", "order=512 in 0..512", "starts=1025 in 0..513 sorted", "dtable=1024x128", "width=128")]
    [Kernel]
    public static void Backward(ReadView<float> dy, ReadView<int> order, ReadView<int> starts, View<float> dtable, [Const(128)] int width)
    {
        var v = Grid.Over(dtable.Length(0));
        int from = starts.At(v);
        int to = starts.At(v + 1);
        if (from < to)
        {
            var sum = dtable.Load((v, 0), (1, width));
            for (int p = from; p < to; p++) sum += dy.Load((order.At(p), 0), (1, width));
            dtable.Store((v, 0), sum);
        }
    }
}
