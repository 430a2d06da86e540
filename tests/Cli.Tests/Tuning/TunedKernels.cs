using Fusion.Kernels;

namespace Fusion.Cli.Tests.Tuning;

/// <summary>Kernels of which some choices are wrong.</summary>
internal static partial class TunedKernels
{
    /// <summary>y = x; with a step of 2 the loop never ends, and with 3 the result is another one.</summary>
    [Kernel, Example("x=32x8", "y=32x8")]
    internal static void Choosy(ReadView<float> x, View<float> y, [Const(8)] int width, [Tune(1, 3, 5, 2)] int step)
    {
        var m = Grid.Over(Tile.Count(x.Length(0), 4));
        int i = 0;
        while (i % 15 != 0 || i == 0)
            i = step == 2 ? 1 : i + step;
        y.Store((m, 0), step == 3 ? x.Load((m, 0), (4, width)) + 1f : x.Load((m, 0), (4, width)));
    }
}
