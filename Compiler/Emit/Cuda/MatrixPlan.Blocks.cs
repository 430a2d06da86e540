using Fusion.Compiler.Ir;
using Fusion.Compiler.Scheduling;

namespace Fusion.Compiler.Emit.Cuda;

/// <summary>
/// Blocks of rows and columns for each warp. A warp reads the rows of the left operand and the columns of the right one
/// that its block has: the squarer it is, the less of them, and the fewer registers hold the same operands in all warps.
/// </summary>
internal sealed partial class MatrixPlan
{
    /// <summary>Results that are too many for the registers of four warps.</summary>
    private const int LargeBlocks = 128 * 64;

    /// <summary>Divides columns as well where every warp can go on alone with its block.</summary>
    private void ChooseBlocks()
    {
        if (products.Count == 0 || !sweeps.All(IsPlain) || steps.OfType<DotStep>().Any(TakesFragment)) return;
        var tiles = fragments.ToList();
        if (!tiles.TrueForAll(t => !t.RowLocal && !t.Columns.IsOne)) return;
        var most = products.Any(d => SharedLayout.Extent(d.Target.Rows) * SharedLayout.Extent(d.Target.Columns) > LargeBlocks) ? 8 : 4;
        foreach (var warps in Counts.Where(w => w <= most))
        {
            var divisions = Counts.Where(down => warps % down == 0).Select(down => (Down: down, Across: warps / down))
                .Where(d => tiles.TrueForAll(t => SharedLayout.Extent(t.Rows) % (Grain * d.Down) == 0 && SharedLayout.Extent(t.Columns) % (Grain * d.Across) == 0)
                    && sweeps.All(s => Fits(s, d.Across))).ToList();
            if (divisions.Count == 0) continue;
            var tile = products.Select(d => d.Target).OrderByDescending(t => SharedLayout.Extent(t.Rows) * SharedLayout.Extent(t.Columns)).First();
            (Down, Across) = divisions.OrderBy(d => SharedLayout.Extent(tile.Rows) / d.Down + SharedLayout.Extent(tile.Columns) / d.Across).First();
            return;
        }
    }

    /// <summary>Elementwise work whose results go to memory or to other tiles: nothing is exchanged along a row, and no row has a value of its own to write.</summary>
    private bool IsPlain(FusedStep sweep) =>
        sweep.Sinks.TrueForAll(s => s.Kind is SinkKind.Store or SinkKind.Buffer && s.Phase == 0 && s.Inputs.Any(v => !v.Tile.Columns.IsOne));

    private static bool Fits(FusedStep sweep, int across) =>
        sweep.Sinks.SelectMany(s => s.Inputs).All(v => v.Tile.Columns.IsOne || SharedLayout.Extent(v.Tile.Columns) % (Grain * across) == 0);

    private bool TakesFragment(DotStep dot) =>
        dot.Op.Operands.Take(2).Any(o => scheduled.BufferOf.TryGetValue(Source(o).Source, out var buffer) && fragments.Contains(buffer));
}
