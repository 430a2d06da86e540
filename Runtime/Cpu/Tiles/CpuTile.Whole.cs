namespace Fusion.Runtime;

/// <content>Whole tiles to other places and shapes. Elements take four bytes, or eight where the name says so.</content>
public static unsafe partial class CpuTile
{
    /// <summary>Writes the transposition of a rows × columns tile.</summary>
    public static void Transpose(nint source, int sourceRow, int sourceColumn, nint target, int targetRow, int targetColumn, int rows, int columns) =>
        Transpose<int>(source, sourceRow, sourceColumn, target, targetRow, targetColumn, rows, columns);

    /// <summary>The same for elements of eight bytes.</summary>
    public static void Transpose64(nint source, int sourceRow, int sourceColumn, nint target, int targetRow, int targetColumn, int rows, int columns) =>
        Transpose<long>(source, sourceRow, sourceColumn, target, targetRow, targetColumn, rows, columns);

    /// <summary>Copies rows × columns elements.</summary>
    public static void Copy(nint source, int sourceRow, int sourceColumn, nint target, int targetRow, int targetColumn, int rows, int columns) =>
        Copy<int>(source, sourceRow, sourceColumn, target, targetRow, targetColumn, rows, columns);

    /// <summary>The same for elements of eight bytes.</summary>
    public static void Copy64(nint source, int sourceRow, int sourceColumn, nint target, int targetRow, int targetColumn, int rows, int columns) =>
        Copy<long>(source, sourceRow, sourceColumn, target, targetRow, targetColumn, rows, columns);

    /// <summary>Copies the elements of a tile, row by row, into one of rows × columns.</summary>
    public static void Reshape(nint source, int sourceRow, int sourceColumn, int sourceColumns, nint target, int targetRow, int targetColumn, int rows, int columns) =>
        Reshape<int>(source, sourceRow, sourceColumn, sourceColumns, target, targetRow, targetColumn, rows, columns);

    /// <summary>The same for elements of eight bytes.</summary>
    public static void Reshape64(nint source, int sourceRow, int sourceColumn, int sourceColumns, nint target, int targetRow, int targetColumn, int rows, int columns) =>
        Reshape<long>(source, sourceRow, sourceColumn, sourceColumns, target, targetRow, targetColumn, rows, columns);

    private static void Transpose<T>(nint source, int sourceRow, int sourceColumn, nint target, int targetRow, int targetColumn, int rows, int columns) where T : unmanaged
    {
        T* from = (T*)source, to = (T*)target;
        for (int r = 0; r < rows; r++)
            for (int c = 0; c < columns; c++)
                to[c * targetRow + r * targetColumn] = from[r * sourceRow + c * sourceColumn];
    }

    private static void Copy<T>(nint source, int sourceRow, int sourceColumn, nint target, int targetRow, int targetColumn, int rows, int columns) where T : unmanaged
    {
        T* from = (T*)source, to = (T*)target;
        for (int r = 0; r < rows; r++)
        {
            if (columns > 1) new ReadOnlySpan<T>(from + r * sourceRow, columns).CopyTo(new Span<T>(to + r * targetRow, columns));
            else to[r * targetRow] = from[r * sourceRow];
        }
    }

    private static void Reshape<T>(nint source, int sourceRow, int sourceColumn, int sourceColumns, nint target, int targetRow, int targetColumn, int rows, int columns) where T : unmanaged
    {
        T* from = (T*)source, to = (T*)target;
        for (int r = 0, fromRow = 0, fromColumn = 0; r < rows; r++)
            for (int c = 0; c < columns; c++)
            {
                to[r * targetRow + c * targetColumn] = from[fromRow * sourceRow + fromColumn * sourceColumn];
                if (++fromColumn == sourceColumns) (fromRow, fromColumn) = (fromRow + 1, 0);
            }
    }
}
