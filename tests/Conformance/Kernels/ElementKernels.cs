using Fusion.Kernels;

namespace Fusion.Conformance;

/// <summary>Every element type in memory: converted, copied, padded, gathered, read one by one.</summary>
public static partial class ElementKernels
{
    /// <summary>Each type to each other, in rows and, for the second half of each result, in a column.</summary>
    [Kernel]
    public static void Conversions<[ElementTypes(typeof(float), typeof(double), typeof(BFloat16), typeof(Half), typeof(sbyte), typeof(byte), typeof(ushort), typeof(int), typeof(long))] TSource>(
        ReadView<TSource> x, View<float> f, View<double> d, View<BFloat16> b, View<Half> h, View<sbyte> s, View<byte> u, View<ushort> w, View<int> n, View<long> l, [Tune(16)] int size)
        where TSource : unmanaged
    {
        var i = Grid.Over(Tile.Count(x.Length(0), size));
        var row = x.Load(i, size);
        f[0].Store(i, row.To<float>());
        d[0].Store(i, row.To<double>());
        b[0].Store(i, row.To<BFloat16>());
        h[0].Store(i, row.To<Half>());
        s[0].Store(i, row.To<sbyte>());
        u[0].Store(i, row.To<byte>());
        w[0].Store(i, row.To<ushort>());
        n[0].Store(i, row.To<int>());
        l[0].Store(i, row.To<long>());
        var column = x.AsColumn().Load((i, 0), (size, 1));
        f[1].AsColumn().Store((i, 0), column.To<float>());
        d[1].AsColumn().Store((i, 0), column.To<double>());
        b[1].AsColumn().Store((i, 0), column.To<BFloat16>());
        h[1].AsColumn().Store((i, 0), column.To<Half>());
        s[1].AsColumn().Store((i, 0), column.To<sbyte>());
        u[1].AsColumn().Store((i, 0), column.To<byte>());
        w[1].AsColumn().Store((i, 0), column.To<ushort>());
        n[1].AsColumn().Store((i, 0), column.To<int>());
        l[1].AsColumn().Store((i, 0), column.To<long>());
    }

    /// <summary>Elements of each size go to the row that an index names.</summary>
    [Kernel]
    public static void Scattered<[ElementTypes(typeof(double), typeof(Half), typeof(sbyte), typeof(byte), typeof(ushort), typeof(long))] T>(
        ReadView<T> x, ReadView<int> index, View<T> y, [Tune(4)] int rows, [Tune(20)] int columns)
        where T : unmanaged
    {
        var (j, i) = Grid.Over(Tile.Count(x.Length(1), columns), Tile.Count(x.Length(0), rows));
        y.Scatter(index.Load(i, rows, -1).T, Tile.Columns(j, columns), x.Load((i, j), (rows, columns)));
    }

    /// <summary>Windows that stick out on all sides, a transposition, rows chosen by index, and a tile that a loop carries.</summary>
    [Kernel]
    public static void Copies<[ElementTypes(typeof(double), typeof(Half), typeof(sbyte), typeof(byte), typeof(ushort), typeof(long))] T>(
        ReadView<T> x, ReadView<int> index, View<T> shifted, View<T> turned, View<T> chosen, View<T> carried, View<T> picked, [Tune(4)] int rows, [Tune(20)] int columns)
        where T : unmanaged
    {
        var (j, i) = Grid.Over(Tile.Count(x.Length(1), columns), Tile.Count(x.Length(0), rows));
        shifted.Store((i, j), x.LoadAt((i * rows - 1, j * columns - 3), (rows, columns)));
        turned.Store((j, i), x.Load((i, j), (rows, columns)).T);
        chosen.Store((i, j), x.Gather(index.AsColumn().Load((i, 0), (rows, 1)), Tile.Columns(j, columns)));
        picked.Store((i, j), x.Gather(index.AsColumn().Load((i, 0), (rows, 1)), Tile.Columns(j, columns) * 2 - 1));
        var last = x.Load((i, j), (rows, columns));
        for (int k = 0; k < 3; k++)
            last = Tile.Where(x.InBounds(0, i + k, rows).T, x.Load((i + k, j), (rows, columns)), last);
        carried.Store((i, j), last);
    }

    /// <summary>A padding of each type, and one that has no double.</summary>
    [Kernel]
    public static void Paddings(ReadView<double> d, ReadView<Half> h, ReadView<sbyte> s, ReadView<byte> u, ReadView<ushort> w, ReadView<long> l, ReadView<int> index,
        View<double> dy, View<Half> hy, View<sbyte> sy, View<byte> uy, View<ushort> wy, View<long> ly, View<long> lz, [Tune(16)] int size)
    {
        var i = Grid.Over(Tile.Count(d.Length(0), size) + 1);
        dy.Store(i, d.LoadAt(i * size - 5, size, 0.1));
        hy.Store(i, h.LoadAt(i * size - 5, size, (Half)0.1f));
        sy.Store(i, s.LoadAt(i * size - 5, size, -3));
        uy.Store(i, u.LoadAt(i * size - 5, size, 200));
        wy.Store(i, w.LoadAt(i * size - 5, size, 65535));
        ly.Store(i, l.LoadAt(i * size - 5, size, long.MinValue));
        lz.Store(i, l.Gather(index.Load(i, size), 9007199254740993));
    }

    /// <summary>One element of each type as a scalar, which C# widens where it computes.</summary>
    [Kernel]
    public static void Elements(ReadView<double> d, ReadView<Half> h, ReadView<BFloat16> b, ReadView<sbyte> s, ReadView<byte> u, ReadView<ushort> w, ReadView<long> l,
        View<double> dy, View<float> fy, View<int> ny, View<long> ly)
    {
        var i = Grid.Over(d.Length(0));
        dy.StoreAt(i, Tile.Full(1, 1, d.At(i) * 3.0 + (float)h.At(i)));
        fy.StoreAt(i, Tile.Full(1, 1, (float)h.At(i) + (float)b.At(i)));
        int sum = s.At(i) * 1000 + u.At(i) - w.At(i);
        ny.StoreAt(i, Tile.Full(1, 1, sum));
        long whole = l.At(i);
        whole += sum;
        if (w.At(i) > 30000) whole = -whole;
        ly.StoreAt(i, Tile.Full(1, 1, whole));
    }
}
