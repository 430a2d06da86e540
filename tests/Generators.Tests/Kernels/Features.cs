using System;
using Fusion.Kernels;

namespace Sample;

/// <summary>Every construct of the kernel language once.</summary>
public static partial class Features
{
    private const float Floor = -1e30f;

    [Kernel]
    public static void Scalars(ReadView<int> table, ReadView<float> x, View<float> y, int n, float p, bool flag, [Const] int width, [Tune(2)] int rows)
    {
        var (i, j, k, l) = Grid.Over(Math.Max(n, 1), width / 2, flag ? 2 : 1, Tile.Count(x.Length(1), 8) + 1);
        int half = width / 2, steps = 0;
        float total = p;
        bool found = false;
        while (steps < n && !found)
        {
            found = steps < table.Length(0) && table.At(steps) == i;
            steps++;
        }
        for (int a = 0; a <= steps; a += 2)
        {
            total += MathF.Sqrt(total) * a;
            if (total > 100f) total = MathF.Min(total, p);
            else if (flag) total -= 1;
        }
        int guarded = n != 0 ? steps / n : 0;
        var guardedFlag = n > 0 || table.At(0) > 0;
        var (low, high) = (Math.Abs(j), (int)MathF.Exp(p));
        var t = flag ? x.Load((guarded, k), (rows, half)) : Tile.Full(rows, half, Floor);
        if (guardedFlag) y.StoreAt((low, high + l), t * total);
    }

    [Kernel]
    public static void Tiles(ReadView<BFloat16> a, View<float> y, View<int> counts, [InPlace] View<float> z, [Const(16)] int size)
    {
        var i = Grid.Over(Tile.Count(a.Length(0), size));
        var row = a[i];
        var wide = row.LoadAt(i - 1, size, (BFloat16)1f).To<float>();
        var index = Tile.Columns(i, size) % 3;
        var mask = index > 0 & !(wide == 0f) | row.InBounds(0, i, size);
        var picked = Tile.Where(mask, Helpers.Clamp(wide, 0f, 1f), -wide);
        counts.ScatterAdd(index, mask.To<int>() << 1);
        y.AtomicAdd((i, 0), picked);
        z.Store(i, Tile.Fma(picked, 2, wide) + z.Gather(index ^ 1, -1f));
        z.AsColumn().Store((i, 0), Tile.Dot(picked, picked.T) / picked.Max(Axis.Columns));
        y.Store((i, 0), Tile.Dot(a.Load((i, 0), (size, size)), a.Load((0, i), (size, size)), Tile.Zeros<float>(size, size)));
    }

    private static class Helpers
    {
        [Device]
        public static Tile<float> Clamp(Tile<float> x, float low, float high)
        {
            var atLeast = Tile.Max(x, low);
            return Tile.Min(atLeast, high);
        }
    }
}
