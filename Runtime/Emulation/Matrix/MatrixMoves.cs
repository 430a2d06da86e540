using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Memory;
using Fusion.Runtime.Emulation.Operations;

namespace Fusion.Runtime.Emulation.Matrix;

/// <summary>
/// ldmatrix: 1, 2 or 4 matrices of 8 × 8 16-bit elements. Lane 8i + j gives the address of row j of matrix i, and reads those
/// 16 bytes for all; lane 4g + t receives elements 2t and 2t + 1 of row g, or with .trans of column g.
/// </summary>
internal sealed unsafe class LoadMatrixOperation<TSpace>(AddressOperand address, int[] d, bool transpose) : AlignedOperation where TSpace : IAddressSpace
{
    protected override void Execute(Warp warp)
    {
        address.Resolve<TSpace>(warp, this, MatrixRows.Lanes(d.Length), MatrixRows.RowBytes, AccessKind.Read);
        byte* loaded = stackalloc byte[MatrixRows.MatrixBytes * 4];
        for (int lane = 0; lane < d.Length * 8; lane++)
        {
            byte* from = warp.Pointers[lane];
            var row = new Span<byte>(loaded + lane * MatrixRows.RowBytes, MatrixRows.RowBytes);
            if (from is null)
                row.Clear();
            else
                new ReadOnlySpan<byte>(from, MatrixRows.RowBytes).CopyTo(row);
        }
        // Written last: the addresses may lie in a destination.
        for (int i = 0; i < d.Length; i++)
            MatrixRows.Copy((ushort*)(loaded + i * MatrixRows.MatrixBytes), (ushort*)(warp.Registers + d[i]), transpose);
    }
}

/// <summary>stmatrix: the way back of ldmatrix. Each lane writes the 16 bytes at the address that it gives.</summary>
internal sealed unsafe class StoreMatrixOperation<TSpace>(AddressOperand address, int[] x, bool transpose) : AlignedOperation where TSpace : IAddressSpace
{
    protected override void Execute(Warp warp)
    {
        address.Resolve<TSpace>(warp, this, MatrixRows.Lanes(x.Length), MatrixRows.RowBytes, AccessKind.Write);
        ushort* matrix = stackalloc ushort[MatrixRows.Size * MatrixRows.Size];
        for (int i = 0; i < x.Length; i++)
        {
            MatrixRows.Copy((ushort*)(warp.Registers + x[i]), matrix, transpose);
            for (int row = 0; row < MatrixRows.Size; row++)
            {
                int lane = i * MatrixRows.Size + row;
                byte* to = warp.Pointers[lane];
                if (to is not null)
                    new ReadOnlySpan<byte>(matrix + row * MatrixRows.Size, MatrixRows.RowBytes).CopyTo(new Span<byte>(to, MatrixRows.RowBytes));
            }
        }
    }
}

/// <summary>movmatrix: an 8 × 8 matrix of 16-bit elements in registers, transposed.</summary>
internal sealed unsafe class MoveMatrixOperation(int d, int x) : AlignedOperation
{
    protected override void Execute(Warp warp)
    {
        ushort* matrix = stackalloc ushort[MatrixRows.Size * MatrixRows.Size];
        MatrixRows.Copy((ushort*)(warp.Registers + x), matrix, transpose: true);
        MatrixRows.Copy(matrix, (ushort*)(warp.Registers + d), transpose: false);
    }
}

/// <summary>8 × 8 matrices of 16-bit elements. A register of a warp is one, row-major: four lanes hold a row.</summary>
internal static unsafe class MatrixRows
{
    public const int Size = 8;

    public const int RowBytes = 16;

    public const int MatrixBytes = Size * RowBytes;

    /// <summary>Lanes that give addresses.</summary>
    public static uint Lanes(int matrices) => matrices == 4 ? LaneMask.All : (1u << matrices * Size) - 1;

    public static void Copy(ushort* from, ushort* to, bool transpose)
    {
        for (int row = 0; row < Size; row++)
            for (int column = 0; column < Size; column++)
                to[row * Size + column] = transpose ? from[column * Size + row] : from[row * Size + column];
    }
}
