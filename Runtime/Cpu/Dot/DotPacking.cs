using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Fusion.Runtime;

/// <summary>Rearranges operands so that the register kernels read them in order.</summary>
internal static unsafe class DotPacking
{
    /// <summary>
    /// Rows ahead that are fetched while one is copied. Rows of wide matrices begin on pages of their own, where the
    /// hardware's prefetchers start anew.
    /// </summary>
    private const int RowsAhead = 24;

    /// <summary>
    /// Columns <paramref name="from"/> … columns − 1 of b as panels [columns / Panel][depth][Panel], zeros beyond the last.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Panels<TKernels>(float* b, nint bRow, nint bColumn, int columns, int depth, int from, float* panels)
        where TKernels : struct, IDotKernels
    {
        if (bColumn == 1)
        {
            RowPanels<TKernels>(b, bRow, columns, depth, from, panels);
            return;
        }
        for (int j = from; j < columns; j += TKernels.Panel)
        {
            int width = Math.Min(TKernels.Panel, columns - j);
            float* to = panels + (nint)j * depth;
            float* source = b + j * bColumn;
            if (bRow == 1)
                TKernels.PackTransposed(source, bColumn, width, depth, to);
            else
                for (int k = 0; k < depth; k++, source += bRow, to += TKernels.Panel)
                    for (int c = 0; c < TKernels.Panel; c++)
                        to[c] = c < width ? source[c * bColumn] : 0f;
        }
    }

    /// <summary>Panels of a b with contiguous columns, row by row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void RowPanels<TKernels>(float* b, nint bRow, int columns, int depth, int from, float* panels)
        where TKernels : struct, IDotKernels
    {
        int full = columns - columns % TKernels.Panel;
        for (int k = 0; k < depth; k++, b += bRow)
        {
            Prefetch(b + RowsAhead * bRow + from, columns - from);
            for (int j = from; j < full; j += TKernels.Panel)
            {
                float* to = panels + (nint)j * depth + k * TKernels.Panel;
                for (int c = 0; c < TKernels.Panel; c += 16)
                    Vector512.Load(b + j + c).Store(to + c);
            }
            if (full < columns)
            {
                float* to = panels + (nint)full * depth + k * TKernels.Panel;
                for (int c = 0; c < TKernels.Panel; c++)
                    to[c] = full + c < columns ? b[full + c] : 0f;
            }
        }
    }

    /// <summary>
    /// The rows of a as strips [depth][taken], each as high as the kernel that will take it. Passes over k outside and
    /// over the strips inside, so that a transposed a is read in order.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Strips<TKernels>(float* a, nint aRow, nint aDepth, int rows, int depth, float* strips)
        where TKernels : struct, IDotKernels
    {
        for (int k = 0; k < depth; k++, a += aDepth)
        {
            if (aRow == 1)
                Prefetch(a + RowsAhead * aDepth, rows);
            for (int i = 0; i < rows;)
            {
                int taken = TKernels.Rows(rows - i);
                float* to = strips + (nint)i * depth + k * taken;
                float* from = a + i * aRow;
                if (aRow == 1)
                    CopyFew(from, to, taken);
                else
                    for (int r = 0; r < taken; r++)
                        to[r] = from[r * aRow];
                i += taken;
            }
        }
    }

    /// <summary>Rows of a with contiguous k, copied to the given distance.</summary>
    public static void Rows(float* a, nint aRow, int rows, int depth, float* to, nint toRow)
    {
        for (int i = 0; i < rows; i++)
            Unsafe.CopyBlockUnaligned(to + i * toRow, a + i * aRow, (uint)depth * sizeof(float));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Prefetch(float* row, int count)
    {
        // Prefetching an address that does not exist is no error.
        if (Sse.IsSupported)
            for (int i = 0; i < count; i += 16)
                Sse.Prefetch0(row + i);
    }

    /// <summary>
    /// Fetches 32 columns of rows that will be written: a store that misses the caches waits for its line, and only few
    /// stores can wait at a time.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void PrefetchRows(float* row, nint stride, int rows)
    {
        if (Sse.IsSupported)
            for (int i = 0; i < rows; i++, row += stride)
            {
                Sse.Prefetch0(row);
                Sse.Prefetch0(row + 16);
            }
    }

    /// <summary>Products of a stretch, for which the same stretch of the next rows is fetched: two cache lines of each.</summary>
    public const int StretchAhead = 32;

    /// <summary>Fetches a stretch of the rows that a kernel will take next into the second-level cache.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void PrefetchStretch(float* row, nint stride, int rows)
    {
        if (Sse.IsSupported)
            for (int i = 0; i < rows; i++, row += stride)
            {
                Sse.Prefetch1(row);
                Sse.Prefetch1(row + 16);
            }
    }

    /// <summary>
    /// Fetches a square of 16 × 16 a few squares ahead of the one at k: along the same rows, then from the 16 rows that
    /// follow. The rows are too many and too short for the hardware's prefetchers.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void PrefetchSquare(float* from, nint stride, int k, int depth)
    {
        const int ahead = 64;
        float* column = k + ahead < depth ? from + k + ahead : from + 16 * stride + (k + ahead - depth);
        if (Sse.IsSupported)
            for (int row = 0; row < 16; row++, column += stride)
                Sse.Prefetch0(column);
    }

    /// <summary>Copies as many floats as a kernel has rows, without the call of a general copy.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CopyFew(float* from, float* to, int count)
    {
        if (count >= 8)
        {
            Vector256.Load(from).Store(to);
            from += 8;
            to += 8;
            count -= 8;
        }
        if (count >= 4)
        {
            Vector128.Load(from).Store(to);
            from += 4;
            to += 4;
            count -= 4;
        }
        for (int i = 0; i < count; i++)
            to[i] = from[i];
    }

    /// <summary>The part of a transposed panel that no square covers, element by element; zeros from the given columns on.</summary>
    public static void TransposeRest(float* from, nint stride, int columns, int width, int start, int end, float* to, int panel)
    {
        for (int k = start; k < end; k++)
            for (int j = 0; j < width; j++)
                to[k * panel + j] = j < columns ? from[j * stride + k] : 0f;
    }
}
