using Fusion.Kernels;

namespace Fusion.Model.Kernels;

/// <summary>Sums whose order does not depend on threads: a fixed split first, then one program.</summary>
public static partial class Reductions
{
    /// <summary>y (width) += the sum of the rows of x (n, width), in order of rows.</summary>
    [Example("x=512x768", "y=768", "rows=32")]
    [Kernel, RegisterBudget(144)]
    public static void AddRows(ReadView<float> x, View<float> y, [Tune(128)] int columns, [Const(32)] int rows)
    {
        var c = Grid.Over(Tile.Count(x.Length(1), columns));
        var sum = y.Load(c, columns);
        for (int m = 0; m < Tile.Count(x.Length(0), rows); m++) sum += x.Load((m, c), (rows, columns)).Sum(Axis.Rows);
        y.Store(c, sum);
    }

    /// <summary>y[0] = the sum of x (n).</summary>
    [Example("x=65536", "y=1", "block=1024")]
    [Kernel]
    public static void Sum(ReadView<float> x, View<float> y, [Const(1024)] int block)
    {
        var one = Grid.Over(1);
        var sum = Tile.Zeros<float>(1, 1);
        for (int i = 0; i < Tile.Count(x.Length(0), block); i++) sum += x.Load(i, block).Sum(Axis.Columns);
        y.Store(one, sum);
    }

    /// <summary>partial[i] = the sum of squares of block i of x (n). The block is part of the sum's order.</summary>
    [Example("x=262144", "partial=64", "block=4096")]
    [Kernel]
    public static void SumOfSquares(ReadView<float> x, View<float> partial, [Const(4096)] int block)
    {
        var i = Grid.Over(Tile.Count(x.Length(0), block));
        var v = x.Load(i, block);
        partial.Store(i, (v * v).Sum(Axis.Columns));
    }

    /// <summary>
    /// From partial sums of squares: clip[0] = min(1, limit / (norm + 1e-6)), clip[1] = norm. Gradients are multiplied by
    /// clip[0] (global-norm clipping, Pascanu et al. 2013).
    /// </summary>
    [Example("partial=64 in 0..1", "clip=2", "limit=1", "block=1024")]
    [Kernel]
    public static void ClipFactor(ReadView<float> partial, View<float> clip, float limit, [Const(1024)] int block)
    {
        var one = Grid.Over(1);
        var sum = Tile.Zeros<float>(1, 1);
        for (int i = 0; i < Tile.Count(partial.Length(0), block); i++) sum += partial.Load(i, block).Sum(Axis.Columns);
        var norm = Tile.Sqrt(sum);
        clip.Store(one, Tile.Min(limit / (norm + 1e-6f), 1f));
        clip.Store(one + 1, norm);
    }

    /// <summary>y += x, over vectors.</summary>
    [Example("x=262144", "y=262144")]
    [Kernel]
    public static void Add(ReadView<float> x, View<float> y, [Tune(1024, Cpu = [16384])] int block)
    {
        var i = Grid.Over(Tile.Count(x.Length(0), block));
        y.Store(i, y.Load(i, block) + x.Load(i, block));
    }
}
