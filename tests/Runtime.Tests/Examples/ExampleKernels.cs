using Fusion.Kernels;

namespace Fusion.Runtime.Tests.Examples;

/// <summary>Kernels of the examples' tests; nested, because tools find them by name.</summary>
public static partial class Outer
{
    internal static partial class Inner
    {
        /// <summary>y[i] = scale · x[ids[i]], rows of which there are as many as ids; nothing unless enabled.</summary>
        [Kernel]
        [Example("x=16x8", "ids=5 in 0..16", "y=5x8", "scale=2")]
        internal static void Pick(ReadView<float> x, ReadView<int> ids, View<float> y, float scale,
            [Const(true)] bool enabled, [Const(8)] int width, [Tune(2, Cpu = [4])] int rows)
        {
            var m = Grid.Over(Tile.Count(ids.Length(0), rows));
            var id = ids.AsColumn().Load((m, 0), (rows, 1), -1);
            if (enabled) y.Store((m, 0), x.Gather(id, Tile.Columns(0, width)) * scale);
        }

        /// <summary>The first element of a block, as the index of one element.</summary>
        [Kernel]
        internal static void Chain(ReadView<int> next, View<int> y, int blocks)
        {
            var i = Grid.Over(blocks);
            y.Store(i, next.At(next.At(i)));
        }
    }
}
