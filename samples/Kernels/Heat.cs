using Fusion.Kernels;

namespace Fusion.Samples.Kernels;

/// <summary>Heat that spreads over a plate: a five-point stencil.</summary>
public static partial class Heat
{
    /// <summary>
    /// One explicit step of ∂u/∂t = Δu: y = x + rate · (the four neighbours − 4 x), stable for 0 &lt; rate ≤ ¼. Outside the plate
    /// it is 0; an insulated plate takes for a neighbour outside the element itself, so that no heat leaves. x, y (height, width).
    /// </summary>
    [Example("x=512x512", "y=512x512", "rate=0.2")]
    [Kernel]
    public static void Step(ReadView<float> x, View<float> y, float rate, [Const(true)] bool insulated, [Tune(16, 32, Cpu = [64])] int rows, [Tune(128, 64, Cpu = [512, 1024])] int columns)
    {
        var (j, i) = Grid.Over(Tile.Count(x.Length(1), columns), Tile.Count(x.Length(0), rows));
        int top = i * rows, left = j * columns;
        var centre = x.LoadAt((top, left), (rows, columns));
        var north = x.LoadAt((top - 1, left), (rows, columns));
        var south = x.LoadAt((top + 1, left), (rows, columns));
        var west = x.LoadAt((top, left - 1), (rows, columns));
        var east = x.LoadAt((top, left + 1), (rows, columns));
        // The rows and columns whose neighbour is missing; -1 is none.
        int first = insulated ? 0 : -1, bottom = insulated ? x.Length(0) - 1 : -1, right = insulated ? x.Length(1) - 1 : -1;
        var row = Tile.Rows(i, rows);
        var column = Tile.Columns(j, columns);
        north = Tile.Where(row == first, centre, north);
        south = Tile.Where(row == bottom, centre, south);
        west = Tile.Where(column == first, centre, west);
        east = Tile.Where(column == right, centre, east);
        y.StoreAt((top, left), centre + rate * (north + south + west + east - 4f * centre));
    }
}
