using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Fusion.Runtime;

/// <content>Products of one left operand with several right ones, and with bfloat16.</content>
public static unsafe partial class CpuDot
{
    /// <summary>Rows of a right operand that are widened at once: they stay in the second-level cache.</summary>
    private const int WidenedDepth = 512;

    /// <summary>
    /// c<sub>i</sub> = a · b<sub>i</sub>, or c<sub>i</sub> += a · b<sub>i</sub>, as four calls of <see cref="Multiply"/> in one. A single row
    /// goes through all four right operands at the same time: memory gives more when it is read in several places.
    /// </summary>
    /// <param name="a">The left operand.</param>
    /// <param name="b0">A right operand; so are b1, b2 and b3.</param>
    /// <param name="c0">Its result; so are c1, c2 and c3.</param>
    /// <param name="b1">See b0.</param>
    /// <param name="c1">See c0.</param>
    /// <param name="b2">See b0.</param>
    /// <param name="c2">See c0.</param>
    /// <param name="b3">See b0.</param>
    /// <param name="c3">See c0.</param>
    /// <param name="k">Products per element.</param>
    /// <param name="accumulate">Whether the chains start from the results instead of 0.</param>
    /// <param name="worker">Holds buffers.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void MultiplyFour(in DotOperand a, in DotOperand b0, in DotResult c0, in DotOperand b1, in DotResult c1, in DotOperand b2, in DotResult c2, in DotOperand b3, in DotResult c3,
        int k, bool accumulate, CpuWorker worker)
    {
        if (IsRow(a, k) && IsPanel(a, b0, c0, k) && IsPanel(a, b1, c1, k) && IsPanel(a, b2, c2, k) && IsPanel(a, b3, c3, k) && Matches(b0, b1) && Matches(b0, b2) && Matches(b0, b3))
        {
            fixed (float* pa = &a.Data, p0 = &b0.Data, p1 = &b1.Data, p2 = &b2.Data, p3 = &b3.Data, q0 = &c0.Data, q1 = &c1.Data, q2 = &c2.Data, q3 = &c3.Data)
            {
                var row = new DotRow { A = pa, B0 = p0, B1 = p1, B2 = p2, B3 = p3, C0 = q0, C1 = q1, C2 = q2, C3 = q3, BRow = b0.RowStride, Depth = Math.Min(k, b0.Rows), Load = accumulate };
                row.Run(b0.Columns, b0.IsBFloat16);
            }
            return;
        }
        Multiply(a, b0, ref c0.Data, c0.Stride, c0.Rows, c0.Columns, k, accumulate, worker);
        Multiply(a, b1, ref c1.Data, c1.Stride, c1.Rows, c1.Columns, k, accumulate, worker);
        Multiply(a, b2, ref c2.Data, c2.Stride, c2.Rows, c2.Columns, k, accumulate, worker);
        Multiply(a, b3, ref c3.Data, c3.Stride, c3.Rows, c3.Columns, k, accumulate, worker);
    }

    /// <summary>One row of consecutive elements.</summary>
    private static bool IsRow(in DotOperand a, int k) => a.Rows == 1 && k > 0 && a.ColumnStride == 1 && !a.BeginsWithPadding;

    /// <summary>Whole vectors of columns, consecutive in memory, for a result of one row; and the left operand has a factor for each row.</summary>
    private static bool IsPanel(in DotOperand a, in DotOperand b, in DotResult c, int k) =>
        c.Rows == 1 && b.Columns == c.Columns && b.Columns % DotRow.Columns == 0 && b.ColumnStride == 1 && b.Rows > 0 && a.Columns >= Math.Min(k, b.Rows) && !b.BeginsWithPadding;

    private static bool Matches(in DotOperand b, in DotOperand other) =>
        b.IsBFloat16 == other.IsBFloat16 && b.RowStride == other.RowStride && b.Rows == other.Rows && b.Columns == other.Columns;

    /// <summary>Widens the right operand part by part, in the order in which it lies. The chains go on over the parts.</summary>
    private static void MultiplyWidened(in DotOperand a, in DotOperand b, ref float c, nint cStride, int m, int n, int k, bool accumulate, CpuWorker worker)
    {
        int depth = Math.Min(k, Math.Min(a.Columns, b.Rows)), columns = Math.Min(n, b.Columns);
        bool load = accumulate;
        for (int k0 = 0; k0 < depth || !load; k0 += WidenedDepth)
        {
            int rows = Math.Clamp(depth - k0, 0, WidenedDepth);
            Multiply(a.Part(0, Math.Min(k0, a.Columns)), Widen(b.Part(Math.Min(k0, b.Rows), 0), rows, columns, worker), ref c, cStride, m, n, rows, load, worker);
            load = true;
        }
    }

    private static DotOperand Widen(scoped in DotOperand b, int rows, int columns, CpuWorker worker)
    {
        if (rows <= 0 || columns <= 0) return default;
        if (b.ColumnStride != 1 && b.RowStride == 1) return Widen(b.Transposed, columns, rows, worker).Transposed;
        int stride = CpuTile.Stride(columns);
        float* copy = worker.Widened(checked((nint)rows * stride));
        ref ushort from = ref Unsafe.As<float, ushort>(ref b.Data);
        for (int r = 0; r < rows; r++)
        {
            ref ushort row = ref Unsafe.Add(ref from, r * b.RowStride);
            float* to = copy + (nint)r * stride;
            int c = 0;
            if (b.ColumnStride == 1)
                for (; c <= columns - 16; c += 16) CpuMath.LoadBFloat16(in Unsafe.Add(ref row, c)).Store(to + c);
            for (; c < columns; c++) to[c] = CpuMath.FromBFloat16(Unsafe.Add(ref row, c * b.ColumnStride));
        }
        return new DotOperand(ref *copy, stride, 1, rows, columns);
    }
}
