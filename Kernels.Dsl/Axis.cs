namespace Fusion.Kernels;

/// <summary>The direction along which a reduction such as <see cref="Tile{TElement}.Sum"/> runs.</summary>
public enum Axis
{
    /// <summary>Down the rows: a tile of (rows, columns) becomes (1, columns).</summary>
    Rows,

    /// <summary>Along the columns: a tile of (rows, columns) becomes (rows, 1).</summary>
    Columns,
}
