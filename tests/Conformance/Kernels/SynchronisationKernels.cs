using Fusion.Kernels;

namespace Fusion.Conformance;

/// <summary>Loops and branches between which threads have to wait for each other, in ways that are easily forgotten.</summary>
public static partial class SynchronisationKernels
{
    /// <summary>A loop that copies ahead in a loop that stores nothing: its first copies meet the last reads of the round before.</summary>
    [RegisterBudget(144)]
    [Kernel]
    public static void LoopInLoop(ReadView<BFloat16> a, ReadView<BFloat16> b, View<float> c, int outer, [Tune(64)] int rows, [Tune(64)] int columns, [Tune(32)] int depth)
    {
        var m = Grid.Over(Tile.Count(c.Length(0), rows));
        var sum = Tile.Zeros<float>(rows, columns);
        for (int i = 0; i < outer; i++)
            for (int k = 0; k < Tile.Count(a.Length(1), depth); k++)
                sum = Tile.Dot(a.Load((m, k), (rows, depth)), b.Load((k, i), (depth, columns)), sum);
        c.Store((m, 0), sum);
    }

    /// <summary>A tile in shared memory that either side of a branch reads first.</summary>
    [Kernel]
    public static void ReadByEitherSide(ReadView<float> x, View<float> y, View<float> z, int flag, [Tune(32)] int rows, [Const(16)] int columns)
    {
        var m = Grid.Over(Tile.Count(x.Length(0), rows));
        var s = x.Load((m, 0), (rows, columns)).Sum(Axis.Columns);
        if (flag > 0) y.AsColumn().Store((m, 0), s * 2f);
        else z.AsColumn().Store((m, 0), s * 3f);
    }

    /// <summary>Operands that are copied before a branch and multiplied on either side of it.</summary>
    [Kernel]
    public static void MultipliedByEitherSide(ReadView<BFloat16> x, ReadView<BFloat16> y, View<float> z, int flag, [Const(32)] int size)
    {
        var m = Grid.Over(Tile.Count(x.Length(0), size));
        var t = x.Load((m, 0), (size, size));
        var u = y.Load((m, 0), (size, size));
        var r = Tile.Zeros<float>(size, size);
        if (flag > 0) r = Tile.Dot(t, u);
        else r = Tile.Dot(u, t);
        z.Store((m, 0), r);
    }

    /// <summary>Operands that are copied before a loop, which may not run, and multiplied after it.</summary>
    [Kernel]
    public static void MultipliedAfterALoop(ReadView<BFloat16> x, ReadView<BFloat16> y, View<float> z, int rounds, [Const(32)] int size)
    {
        var m = Grid.Over(Tile.Count(x.Length(0), size));
        var t = x.Load((m, 0), (size, size));
        var u = y.Load((m, 0), (size, size));
        var r = Tile.Zeros<float>(size, size);
        for (int i = 0; i < rounds; i++) r = Tile.Dot(t, u, r);
        z.Store((m, 0), r - Tile.Dot(u, t));
    }

    /// <summary>The only product of a kernel, whose result is needed across rows: no tensor cores.</summary>
    [Kernel]
    public static void TransposedResult(ReadView<BFloat16> a, ReadView<BFloat16> b, View<float> c, [Const(32)] int size)
    {
        var m = Grid.Over(Tile.Count(a.Length(0), size));
        c.Store((0, m), Tile.Dot(a.Load((m, 0), (size, size)), b.Load((0, 0), (size, size))).T);
    }

    /// <summary>Tiles and columns in registers that trade places as a loop goes round.</summary>
    [Kernel]
    public static void Rotation(ReadView<BFloat16> a, ReadView<BFloat16> b, View<float> c, View<float> d, int rounds, [Const(32)] int size)
    {
        var m = Grid.Over(Tile.Count(c.Length(0), size));
        var s = Tile.Dot(a.Load((m, 0), (size, size)), b.Load((0, 0), (size, size)));
        var t = s * 2f;
        var p = s.Max(Axis.Columns);
        var q = t.Sum(Axis.Columns);
        for (int i = 0; i < rounds; i++)
        {
            var old = s;
            var oldColumn = p;
            s = t;
            t = (old + oldColumn) * 0.5f + Tile.Dot(a.Load((m, i % 2), (size, size)), b.Load((0, 0), (size, size)));
            p = q;
            q = oldColumn * 0.5f + t.Max(Axis.Columns);
        }
        c.Store((m, 0), s + p);
        d.Store((m, 0), t + q);
    }
}
