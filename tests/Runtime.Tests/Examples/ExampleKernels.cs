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

        /// <summary>A struct with a property that has no setter, one with, and a field.</summary>
        internal struct Line(float slope)
        {
            public float Slope { get; } = slope;
            public int Steps { get; set; }
            public bool On = slope > 0;
        }

        /// <summary>y = slope · steps · x + shift for one line after the other, where each is on.</summary>
        [Kernel]
        [Example("x=5", "y=5", "first.Slope=0.5", "first.Steps=3", "first.On=true", "shift=1", "second.Slope=-2", "second.Steps=1", "second.On=false")]
        internal static void Lines(ReadView<float> x, View<float> y, Line first, float shift, Line second, [Tune(8)] int size)
        {
            var i = Grid.Over(Tile.Count(x.Length(0), size));
            float a = first.On ? first.Slope * first.Steps : 1f, b = second.On ? second.Slope * second.Steps : 1f;
            y.Store(i, x.Load(i, size) * a * b + shift);
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
