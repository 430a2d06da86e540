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

    /// <summary>Rows before this one are padding: they count as zero.</summary>
    public readonly int FirstRow;

    /// <summary>Columns before this one are padding: they count as zero.</summary>
    public readonly int FirstColumn;

    /// <summary>An operand of native (or pinned) memory; with no rows or columns, <paramref name="data"/> is not touched.</summary>
    public DotOperand(ref float data, nint rowStride, nint columnStride, int rows, int columns)
    {
        Data = ref data;
        RowStride = rowStride;
        ColumnStride = columnStride;
        Rows = Math.Max(rows, 0);
        Columns = Math.Max(columns, 0);
    }

    private DotOperand(scoped in DotOperand whole, ref float data, int firstRow, int firstColumn) : this(ref data, whole.RowStride, whole.ColumnStride, whole.Rows, whole.Columns) =>
        (FirstRow, FirstColumn) = (firstRow, firstColumn);

    /// <summary>The transposed matrix: the same elements with the strides swapped.</summary>
    public DotOperand Transposed => new DotOperand(ref Data, ColumnStride, RowStride, Columns, Rows).From(FirstColumn, FirstRow);

    /// <summary>Whether rows or columns at the beginning are padding.</summary>
    public bool BeginsWithPadding => (FirstRow | FirstColumn) != 0;

    /// <summary>The same matrix, of which so many rows and columns at the beginning are padding.</summary>
    public DotOperand From(int row, int column) => new(this, ref Data, row, column);

    /// <summary>The part that begins at a row and a column, at or behind the padding.</summary>
    public DotOperand Part(int row, int column) =>
        new(ref System.Runtime.CompilerServices.Unsafe.Add(ref Data, row * RowStride + column * ColumnStride), RowStride, ColumnStride, Rows - row, Columns - column);
}
