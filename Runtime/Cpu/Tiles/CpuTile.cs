using System.Runtime.CompilerServices;

namespace Fusion.Runtime;

/// <summary>Tiles in a worker's scratch, and tiles as operands of a product.</summary>
public static unsafe partial class CpuTile
{
    /// <summary>Floats from one row of a tile to the next: whole vectors, so that a row can be read and written without a tail.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Stride(int columns) => (columns + 15) & ~15;

    /// <summary>Bytes of a tile of four-byte elements.</summary>
    public static int Bytes(int rows, int columns) => checked(rows * Stride(columns) * 4);

    /// <summary>The rows that a tile needs at most where the views that it ends up in have so many; at least one.</summary>
    public static int Rows(int rows, params ReadOnlySpan<int> lengths)
    {
        int longest = 1;
        foreach (int length in lengths) longest = Math.Max(longest, length);
        return Math.Min(rows, longest);
    }

    /// <summary>A float tile can lie in the view itself: it is inside, with whole vectors of consecutive elements in each row.</summary>
    public static bool Fits(in ViewArgument view, int row, int column, int rows, int columns) =>
        view.Stride1 == 1 && columns % 16 == 0 && (row | column) >= 0 && row <= view.Length0 - rows && column <= view.Length1 - columns;

    /// <summary>What exists of a float tile can lie in the view itself, with consecutive elements in each row.</summary>
    public static bool FitsInPart(in ViewArgument view, int row, int column, int rows, int columns) =>
        view.Stride1 == 1 && (row | column) >= 0 && row < view.Length0 && column < view.Length1 && rows > 0 && columns > 0;

    /// <summary>Address of an element of a float view.</summary>
    public static nint Address(in ViewArgument view, int row, int column) => view.Address + (row * view.Stride0 + column * view.Stride1) * sizeof(float);

    /// <summary>A tile in scratch as an operand of Dot.</summary>
    public static DotOperand Operand(nint address, int rowStride, int columnStride, int rows, int columns) =>
        new(ref *(float*)address, rowStride, columnStride, rows, columns);

    /// <summary>
    /// A float tile of a rank-2 view as an operand of Dot, read where it lies; what lies outside the view is cut off and
    /// counts as zero.
    /// </summary>
    /// <exception cref="FusionException">The tile starts at a negative offset.</exception>
    public static DotOperand Operand(scoped in ViewArgument view, int row, int column, int rows, int columns, CpuWorker worker)
    {
        if ((row | column) < 0) return Shifted(view, row, column, rows, columns, worker);
        rows = Math.Clamp(view.Length0 - row, 0, rows);
        columns = Math.Clamp(view.Length1 - column, 0, columns);
        nint offset = rows == 0 || columns == 0 ? 0 : row * view.Stride0 + column * view.Stride1;
        return new(ref ((float*)view.Address)[offset], view.Stride0, view.Stride1, rows, columns);
    }

    /// <summary>The same for a tile of bfloat16 elements, which a product widens as it reads them.</summary>
    public static DotOperand OperandBF16(scoped in ViewArgument view, int row, int column, int rows, int columns, CpuWorker worker)
    {
        if ((row | column) < 0) return ShiftedBF16(view, row, column, rows, columns, worker);
        rows = Math.Clamp(view.Length0 - row, 0, rows);
        columns = Math.Clamp(view.Length1 - column, 0, columns);
        nint offset = rows == 0 || columns == 0 ? 0 : row * view.Stride0 + column * view.Stride1;
        return DotOperand.BFloat16(ref Unsafe.As<ushort, float>(ref ((ushort*)view.Address)[offset]), view.Stride0, view.Stride1, rows, columns);
    }

    /// <summary>A one-row tile of a rank-1 view as an operand of Dot.</summary>
    public static DotOperand Operand(scoped in ViewArgument view, int offset, int columns, CpuWorker worker)
    {
        ViewArgument row = view;
        (row.Rank, row.Length0, row.Length1, row.Stride0, row.Stride1) = (2, 1, view.Length0, 0, view.Stride0);
        return Operand(row, 0, offset, 1, columns, worker);
    }

    /// <summary>The transposed operand: strides and extents exchanged.</summary>
    public static DotOperand Transposed(DotOperand operand) => operand.Transposed;

    /// <summary>An operand of which so many rows and columns at the beginning lay before the view that it was loaded from.</summary>
    public static DotOperand From(DotOperand operand, int row, int column) => operand.From(row, column);

    /// <summary>A tile that begins before its view is copied, with zeros where there is no view.</summary>
    private static DotOperand Shifted(scoped in ViewArgument view, int row, int column, int rows, int columns, CpuWorker worker)
    {
        nint copy = Copy<float>(view, row, column, rows, columns, worker);
        DotOperand whole = new(ref *(float*)copy, Stride(columns), 1, Math.Clamp(view.Length0 - row, 0, rows), Math.Clamp(view.Length1 - column, 0, columns));
        return whole.From(Math.Clamp(-row, 0, rows), Math.Clamp(-column, 0, columns));
    }

    private static DotOperand ShiftedBF16(scoped in ViewArgument view, int row, int column, int rows, int columns, CpuWorker worker)
    {
        nint copy = Copy<Kernels.BFloat16>(view, row, column, rows, columns, worker);
        DotOperand whole = DotOperand.BFloat16(ref *(float*)copy, Stride(columns), 1, Math.Clamp(view.Length0 - row, 0, rows), Math.Clamp(view.Length1 - column, 0, columns));
        return whole.From(Math.Clamp(-row, 0, rows), Math.Clamp(-column, 0, columns));
    }

    private static nint Copy<T>(scoped in ViewArgument view, int row, int column, int rows, int columns, CpuWorker worker) where T : unmanaged
    {
        int stride = Stride(columns);
        nint copy = worker.Shifted(checked((nint)rows * stride * sizeof(T)));
        var reader = new TileReader<T>(view, row, column, columns, 0, copy);
        for (int r = 0; r < rows; r++) reader.CopyRow(r, copy + (nint)r * stride * sizeof(T));
        return copy;
    }
}
