using System.Runtime.CompilerServices;

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

    /// <summary>The elements are bfloat16, which are widened as they are read; <see cref="Data"/> is where the first one lies.</summary>
    public readonly bool IsBFloat16;

    /// <summary>An operand of native (or pinned) memory; with no rows or columns, <paramref name="data"/> is not touched.</summary>
    public DotOperand(ref float data, nint rowStride, nint columnStride, int rows, int columns)
    {
        Data = ref data;
        RowStride = rowStride;
        ColumnStride = columnStride;
        Rows = Math.Max(rows, 0);
        Columns = Math.Max(columns, 0);
    }

    private DotOperand(ref float data, nint rowStride, nint columnStride, int rows, int columns, bool isBFloat16, int firstRow = 0, int firstColumn = 0)
        : this(ref data, rowStride, columnStride, rows, columns) => (IsBFloat16, FirstRow, FirstColumn) = (isBFloat16, firstRow, firstColumn);

    /// <summary>An operand of bfloat16 elements, for the right side of a product.</summary>
    /// <param name="data">Where the element (0, 0) lies.</param>
    /// <param name="rowStride">From one row to the next, in elements.</param>
    /// <param name="columnStride">From one column to the next, in elements.</param>
    /// <param name="rows">Rows that exist.</param>
    /// <param name="columns">Columns that exist.</param>
    public static DotOperand BFloat16(ref float data, nint rowStride, nint columnStride, int rows, int columns) => new(ref data, rowStride, columnStride, rows, columns, isBFloat16: true);

    /// <summary>The transposed matrix: the same elements with the strides swapped.</summary>
    public DotOperand Transposed => new(ref Data, ColumnStride, RowStride, Columns, Rows, IsBFloat16, FirstColumn, FirstRow);

    /// <summary>Whether rows or columns at the beginning are padding.</summary>
    public bool BeginsWithPadding => (FirstRow | FirstColumn) != 0;

    /// <summary>The same matrix, of which so many rows and columns at the beginning are padding.</summary>
    public DotOperand From(int row, int column) => new(ref Data, RowStride, ColumnStride, Rows, Columns, IsBFloat16, row, column);

    /// <summary>The part that begins at a row and a column, at or behind the padding.</summary>
    public DotOperand Part(int row, int column) =>
        new(ref Unsafe.AddByteOffset(ref Data, (row * RowStride + column * ColumnStride) * (IsBFloat16 ? 2 : 4)), RowStride, ColumnStride, Rows - row, Columns - column, IsBFloat16);
}
