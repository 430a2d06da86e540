using Fusion.Kernels;

namespace Fusion.Runtime.Tests.Tuning;

/// <summary>Kernels with a choice. What they write tells what was chosen.</summary>
internal static partial class TunedKernels
{
    /// <summary>y = x + rows: a kernel that may not be tuned, since its result depends on the choice.</summary>
    [Kernel, Example("x=32x8", "y=32x8")]
    internal static void Reveal(ReadView<float> x, View<float> y, [Const(8)] int width, [Tune(4, 8, 16)] int rows)
    {
        var m = Grid.Over(Tile.Count(x.Length(0), rows));
        y.Store((m, 0), x.Load((m, 0), (rows, width)) + (float)rows);
    }

    /// <summary>x = 2x with the rows of a program held at once, so that many of them do not fit a block of a GPU.</summary>
    [Kernel, Example("x=32x8")]
    internal static void Double(View<float> x, [Const(8)] int width, [Tune(4, 8, 100_000, Cpu = [2, 4, 8])] int rows)
    {
        var m = Grid.Over(Tile.Count(x.Length(0), rows));
        var v = x.Load((m, 0), (rows, width));
        x.Store((m, 0), v.T.T + v);
    }
}
