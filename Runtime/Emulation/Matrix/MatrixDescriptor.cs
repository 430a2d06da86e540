using Fusion.Runtime.Emulation.Async;

namespace Fusion.Runtime.Emulation.Matrix;

/// <summary>
/// A wgmma operand in shared memory (PTX ISA, section 9.7.15.5.1): 64 bits with the start address, the leading and the stride
/// byte offset, all divided by 16, and a swizzle. A matrix consists of core matrices, 8 rows of 16 bytes. Where K is
/// contiguous, a row of a core belongs to one index of M or N, and holds 16 bytes of K; where M or N is contiguous, a row
/// belongs to one k and holds 8 elements of M or N.
/// </summary>
internal readonly struct MatrixDescriptor(ulong bits, bool isMajorMn)
{
    private const int Piece = 16;

    private readonly TensorMapSwizzle _swizzle = (bits >> 62) switch
    {
        1 => TensorMapSwizzle.Bytes128,
        2 => TensorMapSwizzle.Bytes64,
        3 => TensorMapSwizzle.Bytes32,
        _ => TensorMapSwizzle.None,
    };

    private readonly uint _start = Field(bits, 0);
    private readonly uint _leading = Field(bits, 16);
    private readonly uint _stride = Field(bits, 32);

    /// <summary>Whether the swizzle begins elsewhere than at multiples of its size, which is not emulated.</summary>
    public bool HasBaseOffset => (bits >> 49 & 7) != 0;

    /// <summary>Address of a row of a core matrix.</summary>
    /// <param name="mn">Number of the core along M or N: 8 indices each.</param>
    /// <param name="k">Number of the core along K: 0 or 1.</param>
    /// <param name="row">Row of the core.</param>
    public int Row(int mn, int k, int row)
    {
        // Pieces of 16 bytes that lie side by side before a swizzle comes to the next line.
        int pieces = Math.Max(TensorMap.SpanOf(_swizzle) / Piece, 1);
        long at = _start + row * (pieces * Piece);
        at += _swizzle == TensorMapSwizzle.None ? mn * (long)_stride + k * (long)_leading
            : isMajorMn ? mn % pieces * Piece + mn / pieces * (long)_leading + k * (long)_stride
            : mn * (long)_stride + k * Piece;
        return (int)SharedLayout.Swizzle((uint)at, _swizzle);
    }

    private static uint Field(ulong bits, int shift) => (uint)(bits >> shift & 0x3fff) << 4;
}
