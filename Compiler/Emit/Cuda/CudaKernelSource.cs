using System.Globalization;

namespace Fusion.Compiler.Emit.Cuda;

/// <summary>One kernel as CUDA C++, with what a launch has to state.</summary>
/// <param name="Text">
/// The translation unit. It includes headers of <see cref="CudaLibrary"/> and must be compiled with
/// <see cref="CudaLibrary.Options"/>.
/// </param>
/// <param name="EntryPoint">Name of the <c>extern "C"</c> function.</param>
/// <param name="Threads">Threads of a block; one block is one program, the grid has one dimension.</param>
/// <param name="SharedBytes">Dynamic shared memory of a block.</param>
/// <param name="SharedTiles">What lies in it; tiles that are never needed at the same time may overlap.</param>
public sealed record CudaKernelSource(string Text, string EntryPoint, int Threads, int SharedBytes, IReadOnlyList<SharedTile> SharedTiles);

/// <summary>A tile in shared memory, row by row.</summary>
/// <param name="Name">Its name in the generated code.</param>
/// <param name="Offset">First byte.</param>
/// <param name="Rows">Rows; of a tile of which each warp holds a row, the number of warps.</param>
/// <param name="Columns">Columns.</param>
/// <param name="Stride">Elements from one row to the next; at least the columns.</param>
/// <param name="ElementBytes">Bytes of an element.</param>
/// <param name="IsSwizzled">Whether pieces of 16 bytes have changed places within rows, as fusion::place says.</param>
/// <param name="Copies">Tiles of this and of later iterations, one after the other.</param>
public sealed record SharedTile(string Name, int Offset, int Rows, int Columns, int Stride, int ElementBytes, bool IsSwizzled, int Copies)
{
    /// <summary>The element at a byte of shared memory, such as "_b0[3, 5]"; null if the tile has none there.</summary>
    public string? At(int offset)
    {
        var element = (offset - Offset) / ElementBytes;
        if (offset < Offset || element >= Copies * Rows * Stride) return null;
        element %= Rows * Stride;
        int row = element / Stride, column = element % Stride;
        if (IsSwizzled)
        {
            int each = 16 / ElementBytes, pieces = Columns / each;
            column = (column / each ^ Turned(row / Math.Max(1, 8 / pieces), Math.Min(pieces, 8) - 1)) * each + column % each;
        }
        return column < Columns
            ? string.Format(CultureInfo.InvariantCulture, "{0}[{1}, {2}]", Name, row, column)
            : null;
    }

    /// <summary>By how many pieces those of a row change places: fusion::turned.</summary>
    private int Turned(int row, int most) => (ElementBytes, most) switch
    {
        (4, 7) => (row & 3) << 1 | (row >> 2 & 1),
        (4, 3) => (row & 1) << 1 | (row >> 1 & 1),
        (1, 7) => (row & 1) | (row >> 1 & 2) | ((row >> 1 ^ row >> 3) & 1) << 2,
        (1, 3) => (row >> 1 & 1) | ((row ^ row >> 2) & 1) << 1,
        (1, 1) => (row ^ row >> 1) & 1,
        _ => row & most,
    };
}
