using Fusion.Kernels;

namespace Fusion.Conformance;

/// <summary>Loops and branches with carried scalars and tiles.</summary>
public static partial class ControlKernels
{
    /// <summary>A running sum and a running maximum over blocks, with scalars carried beside them.</summary>
    [Kernel]
    public static void ForLoop(ReadView<float> x, View<float> y, View<int> steps, [Tune(4)] int rows, [Tune(20)] int columns)
    {
        var i = Grid.Over(Tile.Count(x.Length(0), rows));
        var sum = Tile.Zeros<float>(rows, columns);
        var top = Tile.Full(rows, 1, -1f);
        int count = 0;
        int odd = 1;
        for (int j = 0; j < Tile.Count(x.Length(1), columns); j++)
        {
            var v = x.Load((i, j), (rows, columns));
#pragma warning disable FUS0305 // Padding takes part in the maximum: it is the case that is tested.
            top = Tile.Max(top, v.Max(Axis.Columns));
#pragma warning restore FUS0305
            sum = sum * 0.5f + v * top;
            int old = count;
            count = odd;
            odd = old + 2;
        }

        y.Store((i, 0), sum + top);
        steps.Store(i, Tile.Full(1, 1, count * 100 + odd));
    }

    /// <summary>Carried tiles that trade places, and nested loops.</summary>
    [Kernel]
    public static void NestedLoops(ReadView<float> x, View<float> y, View<float> z, int outer, [Tune(4)] int rows, [Const(20)] int width)
    {
        var i = Grid.Over(Tile.Count(x.Length(0), rows));
        var a = x.Load((i, 0), (rows, width));
        var b = a * 2f;
        for (int n = 0; n < outer; n++)
        {
            var kept = a;
            a = b;
            b = kept + 1f;
            for (int m = 0; m <= n; m += 2) a = a * 0.5f + b.Max(Axis.Columns);
        }

        y.Store((i, 0), a);
        z.Store((i, 0), b);
    }

    /// <summary>Collatz steps of a scalar, and doubling of a tile until the count is reached.</summary>
    [Kernel]
    public static void WhileLoop(ReadView<int> start, View<int> steps, View<float> y, [Tune(20)] int size)
    {
        var i = Grid.Over(start.Length(0));
        int n = start.At(i);
        int count = 0;
        var t = Tile.Full(1, size, 1f);
        while (n > 1 && count < 50)
        {
            n = n % 2 == 0 ? n / 2 : 3 * n + 1;
            count++;
            t = t + Tile.Columns(count, size).To<float>();
        }

        steps.Store(i, Tile.Full(1, 1, count));
        y[i].Store(0, t);
    }

    /// <summary>Branches that yield tiles and scalars, and branches that store.</summary>
    [Kernel]
    public static void Branches(ReadView<float> x, View<float> y, float threshold, [Const(true)] bool negate, [Tune(4)] int rows, [Const(20)] int width)
    {
        var i = Grid.Over(Tile.Count(x.Length(0), rows));
        var v = x.Load((i, 0), (rows, width));
        float first = x.At(i * rows, 0);
        float factor = 1f;
        if (first > threshold)
        {
            v = v * 2f + v.Sum(Axis.Columns);
            factor = MathF.Sqrt(first * first + 1f);
        }
        else if (i % 2 == 0)
        {
            v = v - 1f;
        }

        if (negate) v = -v;
        if (i == 1) y.StoreAt((i * rows, 1), Tile.Zeros<float>(1, 3));
        y.Store((i, 0), v * factor);
    }

    /// <summary>Scalar functions and conversions.</summary>
    [Kernel]
    public static void Scalars(ReadView<float> x, View<float> y, View<int> z, float s, int n, bool flag)
    {
        var i = Grid.Over(x.Length(0));
        float v = x.At(i);
        float w = flag ? MathF.Exp(v * 0.1f) + MathF.Cos(v) : MathF.Log(MathF.Abs(v) + 1f) - MathF.Sin(v);
        w = Math.Max(w, -s) + Math.Min(v, s) + MathF.Pow(MathF.Abs(v) + 0.5f, 1.5f);
        int k = (int)(v * 100f) + n / 3 + Math.Abs(i - 5) - (n << 2) % 7;
        bool even = (k & 1) == 0 || !flag;
        y.Store(i, Tile.Full(1, 1, w + (even ? 1f : -1f)));
        z.Store(i, Tile.Full(1, 1, k ^ n));
    }

    /// <summary>A condition inside a loop, a loop inside a branch, and stores in both.</summary>
    [Kernel]
    public static void StoresInLoops(ReadView<float> x, View<float> y, View<float> z, int limit, [Tune(16)] int size)
    {
        var i = Grid.Over(x.Length(0));
        var total = Tile.Zeros<float>(1, size);
        for (int j = 0; j < Tile.Count(x.Length(1), size); j++)
        {
            var v = x[i].Load(j, size);
            if (j < limit) total = total + v;
            else
            {
                for (int k = 0; k < 2; k++) total = total * 0.5f + v;
            }

            y[i].Store(j, total);
            z.AtomicAdd(0, v * 0f + 1f);
        }
    }
}
