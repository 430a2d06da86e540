namespace Fusion.Runtime;

/// <summary>
/// An operand of <see cref="CpuDot"/>: a logical (rows, columns) matrix with any strides; a transposed one has them swapped.
/// </summary>
public readonly ref struct DotOperand
{
    /// <summary>The element (0, 0).</summary>
    public readonly ref float Data;

    /// <summary>From one row to the next, in elements.</summary>
    public readonly nint RowStride;

    /// <summary>From one column to the next, in elements.</summary>
    public readonly nint ColumnStride;

    /// <summary>Rows that exist; those beyond count as zero.</summary>
    public readonly int Rows;

    /// <summary>Columns that exist; those beyond count as zero.</summary>
    public readonly int Columns;

    /// <summary>An operand of native (or pinned) memory; with no rows or columns, <paramref name="data"/> is not touched.</summary>
    public DotOperand(ref float data, nint rowStride, nint columnStride, int rows, int columns)
    {
        Data = ref data;
        RowStride = rowStride;
        ColumnStride = columnStride;
        Rows = Math.Max(rows, 0);
        Columns = Math.Max(columns, 0);
    }

    /// <summary>The transposed matrix: the same elements with the strides swapped.</summary>
    public DotOperand Transposed => new(ref Data, ColumnStride, RowStride, Columns, Rows);
}
