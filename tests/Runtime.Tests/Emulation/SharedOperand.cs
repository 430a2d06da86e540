namespace Fusion.Runtime.Tests.Emulation;

/// <summary>
/// A matrix operand of wgmma as bytes of shared memory, laid out from the manual's words. "Rows" are indices of M or N.
/// K contiguous, no swizzle: bricks of 8 rows × 16 bytes; LBO from a brick to the next along K, SBO along the rows. With a
/// swizzle of w bytes: 8 rows of w bytes, SBO to the next 8. M or N contiguous, no swizzle: bricks of 8 k × 8 rows; SBO from
/// a brick to the next along the rows, LBO along K. With a swizzle: lines of w bytes of rows for 8 k; LBO to the next rows,
/// SBO to the next 8 k. A swizzle exchanges 16-byte pieces: the piece's number in its w bytes, xor the number of its
/// 128-byte line.
/// </summary>
internal sealed class SharedOperand
{
    private readonly int _swizzle;
    private readonly bool _rowsContiguous;
    private readonly int _start;
    private readonly int _leading;
    private readonly int _stride;

    /// <param name="swizzle">0, 32, 64 or 128 bytes.</param>
    /// <param name="rowsContiguous">M or N contiguous rather than K.</param>
    /// <param name="start">Byte of shared memory: a multiple of 1024 and, where K is contiguous, the offset of a K step in the line.</param>
    /// <param name="rows">Indices of M or N.</param>
    public SharedOperand(int swizzle, bool rowsContiguous, int start, int rows)
    {
        (_swizzle, _rowsContiguous, _start) = (swizzle, rowsContiguous, start);
        // Distances with gaps, so that a wrong one shows; those of swizzled lines keep their pattern aligned.
        int line = Math.Max(swizzle, 16), eight = 8 * line;
        (_leading, _stride) = (rowsContiguous, swizzle) switch
        {
            (false, 0) => (rows / 8 * 160, 160),
            (false, _) => (16, eight + 1024),
            (true, 0) => (rows / 8 * 144 + 32, 144),
            (true, _) => ((eight + 1024) * 2, eight + 1024),
        };
    }

    /// <summary>The 64 bits that describe it, but for where shared memory begins (at byte 0 here).</summary>
    public ulong Descriptor => (uint)(_start >> 4) | (ulong)(uint)(_leading >> 4) << 16 | (ulong)(uint)(_stride >> 4) << 32 | _swizzle switch { 128 => 1ul, 64 => 2, 32 => 3, _ => 0 } << 62;

    /// <summary>Byte of shared memory of an element.</summary>
    public int Place(int row, int k, int elementBytes)
    {
        int kBytes = k * elementBytes, at = _start;
        if (!_rowsContiguous && _swizzle == 0)
            at += row / 8 * _stride + kBytes / 16 * _leading + row % 8 * 16 + kBytes % 16;
        else if (!_rowsContiguous)
            at += row / 8 * _stride + row % 8 * _swizzle + kBytes;
        else if (_swizzle == 0)
            at += row / 8 * _stride + k / 8 * _leading + k % 8 * 16 + row % 8 * elementBytes;
        else
            at += row * elementBytes / _swizzle * _leading + k / 8 * _stride + k % 8 * _swizzle + row * elementBytes % _swizzle;
        int pieces = Math.Max(_swizzle / 16, 1), piece = at / 16, number = piece % pieces ^ at / 128 % pieces;
        return (piece / pieces * pieces + number) * 16 + at % 16;
    }
}
