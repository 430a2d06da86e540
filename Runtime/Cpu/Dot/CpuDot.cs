using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Fusion.Runtime;

/// <summary>
/// The product of two tiles on one thread. Every element of the result is one chain of fused multiply-adds in increasing k
/// that starts from the element's old value or from 0; blocking, packing and vector width change no bit.
/// </summary>
public static unsafe partial class CpuDot
{
    /// <summary>
    /// c = a · b, or c += a · b if <paramref name="accumulate"/>, for an (m, k) a, a (k, n) b and an (m, n) c. Where a or b
    /// is smaller than that, the missing elements count as products of zero: they change nothing.
    /// </summary>
    /// <param name="a">The left operand.</param>
    /// <param name="b">The right operand.</param>
    /// <param name="c">The element (0, 0) of the result, whose columns are contiguous; it shares no memory with a and b.</param>
    /// <param name="cStride">From one row of c to the next, in elements.</param>
    /// <param name="m">Rows of the result.</param>
    /// <param name="n">Columns of the result.</param>
    /// <param name="k">Products per element.</param>
    /// <param name="accumulate">Whether the chains start from c instead of 0.</param>
    /// <param name="worker">Holds the pack buffers.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply(in DotOperand a, in DotOperand b, ref float c, nint cStride, int m, int n, int k, bool accumulate, CpuWorker worker)
    {
        if (a.BeginsWithPadding || b.BeginsWithPadding)
        {
            MultiplyInside(a, b, ref c, cStride, m, n, k, accumulate, worker);
            return;
        }
        if (b.IsBFloat16)
        {
            MultiplyWidened(a, b, ref c, cStride, m, n, k, accumulate, worker);
            return;
        }
        int rows = Math.Min(m, a.Rows);
        int columns = Math.Min(n, b.Columns);
        int depth = Math.Min(k, Math.Min(a.Columns, b.Rows));
        if (rows <= 0 || columns <= 0 || depth <= 0)
            rows = columns = 0;
        if (!accumulate && (rows < m || columns < n))
            Clear(ref c, cStride, m, n, rows, columns);
        if (rows == 0)
            return;
        fixed (float* pa = &a.Data, pb = &b.Data, pc = &c)
        {
            var task = new DotTask
            {
                A = pa,
                ARow = a.RowStride,
                ADepth = a.ColumnStride,
                B = pb,
                BRow = b.RowStride,
                BColumn = b.ColumnStride,
                C = pc,
                CRow = cStride,
                M = rows,
                N = columns,
                K = depth,
                Accumulate = accumulate,
                Worker = worker,
            };
            if (Vector512.IsHardwareAccelerated)
                DotDriver.Run<DotKernels512.Set>(task);
            else
                DotDriver.Run<DotKernels256.Set>(task);
        }
    }

    /// <summary>The product without the padding at the beginning of the operands: its products change nothing.</summary>
    private static void MultiplyInside(in DotOperand a, in DotOperand b, ref float c, nint cStride, int m, int n, int k, bool accumulate, CpuWorker worker)
    {
        if (!accumulate) Clear(ref c, cStride, m, n, 0, 0);
        int row = a.FirstRow, column = b.FirstColumn, first = Math.Max(a.FirstColumn, b.FirstRow);
        if (row < m && column < n && first < k)
            Multiply(a.Part(row, first), b.Part(first, column), ref Unsafe.Add(ref c, row * cStride + column), cStride, m - row, n - column, k - first, accumulate: true, worker);
    }

    /// <summary>Zeros the rows from <paramref name="rows"/> on, and the columns from <paramref name="columns"/> on above them.</summary>
    private static void Clear(ref float c, nint stride, int m, int n, int rows, int columns)
    {
        for (int i = 0; i < m; i++)
        {
            int from = i < rows ? columns : 0;
            if (from < n)
                System.Runtime.InteropServices.MemoryMarshal.CreateSpan(ref Unsafe.Add(ref c, i * stride + from), n - from).Clear();
        }
    }
}
