using Fusion.Kernels;

namespace Fusion.Conformance;

/// <summary>Ways to read and write views.</summary>
public static partial class MemoryKernels
{
    /// <summary>A stencil of three: overlapping windows, the first at a negative offset, with padding.</summary>
    [Kernel]
    public static void Windows(ReadView<float> x, View<float> y, [Tune(16)] int size)
    {
        var i = Grid.Over(Tile.Count(x.Length(0), size));
        var o = i * size;
        y.StoreAt(o, x.LoadAt(o - 1, size, 5f) + x.LoadAt(o, size, 6f) * 10f + x.LoadAt(o + 1, size, 7f) * 100f);
    }

    /// <summary>Windows of two dimensions that begin before the view and are stored shifted, so that edges fall away.</summary>
    [Kernel]
    public static void ShiftedWindows(ReadView<float> x, View<float> y, [Tune(3)] int rows, [Tune(20)] int columns)
    {
        var (j, i) = Grid.Over(Tile.Count(x.Length(1), columns) + 1, Tile.Count(x.Length(0), rows) + 1);
        var t = x.LoadAt((i * rows - 2, j * columns - 3), (rows, columns), -1f);
        y.StoreAt((i * rows - 2, j * columns - 3), t * 2f);
    }

    [Kernel]
    public static void GatherOne(ReadView<float> table, ReadView<int> index, View<float> y, [Tune(24)] int size)
    {
        var i = Grid.Over(Tile.Count(index.Length(0), size));
        y.Store(i, table.Gather(index.Load(i, size, -1), -5f));
    }

    /// <summary>Embedding lookup in bfloat16, and single elements by two index tiles.</summary>
    [Kernel]
    public static void GatherTwo(ReadView<BFloat16> table, ReadView<int> index, View<float> y, View<float> z, [Const(20)] int width, [Tune(4)] int rows)
    {
        var i = Grid.Over(Tile.Count(index.Length(0), rows));
        var at = index.AsColumn().Load((i, 0), (rows, 1));
        y.Store((i, 0), table.Gather(at, Tile.Columns(0, width)).To<float>());
        z.Store((i, 0), table.Gather(at + Tile.Columns(0, width) % 3, Tile.Columns(0, width) / 2 + at).To<float>());
    }

    [Kernel]
    public static void Scatter(ReadView<int> index, ReadView<float> x, View<float> flat, View<float> table, View<int> counts, [Const(20)] int width, [Tune(4)] int rows)
    {
        var i = Grid.Over(Tile.Count(index.Length(0), rows));
        var at = index.AsColumn().Load((i, 0), (rows, 1), -1);
        var v = x.Load((i, 0), (rows, width));
        table.ScatterAdd(at, Tile.Columns(0, width), v);
        flat.ScatterAdd(at, v.Sum(Axis.Columns));
        counts.ScatterAdd(at, Tile.Full(rows, 1, 1));
    }

    [Kernel]
    public static void Atomic(ReadView<float> x, ReadView<int> n, View<float> sum, View<int> total, View<float> shifted, [Const(20)] int width, [Tune(4)] int rows)
    {
        var i = Grid.Over(Tile.Count(x.Length(0), rows));
        var v = x.Load((i, 0), (rows, width));
        sum.AtomicAdd(0, v.Sum(Axis.Rows));
        total.AtomicAdd(0, n.Load((i, 0), (rows, width)).Sum(Axis.Rows));
        shifted.AtomicAddAt((i * rows - 1, -2), v);
    }

    /// <summary>bfloat16 in, bfloat16 out, arithmetic in float.</summary>
    [Kernel]
    public static void Halves(ReadView<BFloat16> x, View<BFloat16> y, float s, [Tune(3)] int rows, [Tune(20)] int columns)
    {
        var (j, i) = Grid.Over(Tile.Count(x.Length(1), columns), Tile.Count(x.Length(0), rows));
        y.Store((i, j), (x.Load((i, j), (rows, columns)).To<float>() * s).To<BFloat16>());
    }

    [Kernel]
    public static void Bounds(ReadView<float> x, View<int> y, View<int> z, [Tune(16)] int size)
    {
        var i = Grid.Over(Tile.Count(x.Length(0), size) + 1);
        y.Store(i, x.InBounds(0, i, size).To<int>());
        z.AsColumn().Store((i, 0), x.InBounds(0, i - 1, size).T.To<int>() * 2);
    }

    /// <summary>Slices of views of rank 3 and 4, and scalars read one by one.</summary>
    [Kernel]
    public static void Slices(ReadView<float> x, ReadView<float> w, View<float> y, ReadView<int> choice, [Tune(16)] int size)
    {
        var (i, h, b) = Grid.Over(Tile.Count(x.Length(3), size), x.Length(1), x.Length(0));
        var row = x[b, h];
        var scale = w.At(b, h) + x.At(b, h, 0, 0);
        int c = choice.At(h);
        var v = row[1].Load(i, size) * scale;
        v += row.Load((0, i), (1, size)) * c;
        y[b][h].Store(i, v);
    }

    /// <summary>A program that stores, reads what it stored at other coordinates, and stores again.</summary>
    [Kernel]
    public static void OwnStores(View<float> x, View<float> y, [Tune(16)] int size)
    {
        var i = Grid.Over(Tile.Count(x.Length(0), size));
        var v = x.Load(i, size);
        y.Store(i, v * 3f);
        x.Store(i, v + 1f);
        var again = x.LoadAt(i * size, size);
        var old = v;
        y.Store(i, y.Load(i, size) + again * 10f + old * 100f);
        x.Store(i, Tile.Zeros<float>(1, size) + y.At(i * size));
    }

    /// <summary>Old and new values trade places: nothing may be read after it was overwritten.</summary>
    [Kernel]
    public static void Exchange([InPlace] View<float> x, [InPlace] View<float> y, View<float> z, [Tune(4)] int rows, [Const(20)] int width)
    {
        var i = Grid.Over(Tile.Count(x.Length(0), rows));
        var a = x.Load((i, 0), (rows, width));
        var b = y.Load((i, 0), (rows, width));
#pragma warning disable FUS0304 // What is overwritten must not stay: it is the case that is tested.
        x.Store((i, 0), Tile.Zeros<float>(rows, width));
#pragma warning restore FUS0304
        y.Store((i, 0), a);
        z[i].Store(0, (a * b).Sum(Axis.Rows));
        x.Store((i, 0), b * (a.Sum(Axis.Columns) + 1f));
    }

    /// <summary>One optimiser step in place; the result may be the gradient's own memory.</summary>
    [Kernel]
    public static void InPlaceUpdate([InPlace] View<float> w, View<float> m, ReadView<float> g, float rate, [Tune(16)] int size)
    {
        var i = Grid.Over(Tile.Count(w.Length(0), size));
        var gradient = g.Load(i, size);
        var momentum = m.Load(i, size) * 0.9f + gradient;
        m.Store(i, momentum);
        w.Store(i, w.Load(i, size) - momentum * rate + gradient * 0f);
    }

    /// <summary>What was read before a store is used after it, whichever statement comes to use it.</summary>
    [Kernel]
    public static void ReadThenOverwrite(View<float> x, View<float> y, View<float> z, [Tune(4)] int rows, [Const(20)] int width)
    {
        var i = Grid.Over(Tile.Count(x.Length(0), rows));
        var v = x.Load((i, 0), (rows, width));
        var first = x.Load((i, 0), (rows, 1));
        x.Store((i, 0), Tile.Zeros<float>(rows, width));
        y.Store((i, 0), v + 1f);
        z.AsColumn().Store((i, 0), first * 2f);
    }
}
