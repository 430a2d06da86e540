using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Fusion.Runtime;

/// <summary>
/// The product of two tiles of sbyte or byte on one thread, in int: exact, and sums wrap. The operands lie in scratch as
/// ints. Two neighbours in k become a pair of 16-bit numbers, of which one instruction multiplies and adds sixteen pairs.
/// </summary>
public static unsafe class CpuIntegerDot
{
    private const int Lanes = 16;

    /// <summary>c = a · b, or c += a · b; the parameters are those of <see cref="CpuDot.Multiply"/>.</summary>
    /// <param name="a">The left operand: ints within 16 bits, by the type of the other operand's references.</param>
    /// <param name="b">The right operand.</param>
    /// <param name="c">The element (0, 0) of the result, whose columns are contiguous.</param>
    /// <param name="cStride">From one row of c to the next, in elements.</param>
    /// <param name="m">Rows of the result.</param>
    /// <param name="n">Columns of the result.</param>
    /// <param name="k">Products per element.</param>
    /// <param name="accumulate">Whether sums start from c instead of 0.</param>
    /// <param name="worker">Holds the packed operands.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply(in DotOperand a, in DotOperand b, ref int c, nint cStride, int m, int n, int k, bool accumulate, CpuWorker worker)
    {
        int rows = Math.Min(m, a.Rows), columns = Math.Min(n, b.Columns), depth = Math.Min(k, Math.Min(a.Columns, b.Rows));
        fixed (int* result = &c)
        {
            if (!accumulate)
                for (int i = 0; i < m; i++) new Span<int>(result + i * cStride, n).Clear();
            if (rows <= 0 || columns <= 0 || depth <= 0) return;
            int pairs = (depth + 1) / 2;
            int* left = (int*)worker.PackA((nint)rows * pairs), right = (int*)worker.PackB((nint)pairs * CpuTile.Stride(columns));
            PackLeft(a, rows, depth, left);
            PackRight(b, columns, depth, right);
            for (int j = 0; j < columns; j += Lanes)
                for (int i = 0; i < rows; i += 4)
                    Block(left + (nint)i * pairs, right + (nint)j * pairs, result + i * cStride + j, cStride, Math.Min(4, rows - i), Math.Min(Lanes, columns - j), pairs);
        }
    }

    /// <summary>Rows of pairs: [rows][pairs].</summary>
    private static void PackLeft(in DotOperand a, int rows, int depth, int* to)
    {
        for (int i = 0; i < rows; i++)
            for (int k = 0; k < depth; k += 2) *to++ = Pair(a, i, k, i, k + 1, k + 1 < depth);
    }

    /// <summary>Panels of sixteen columns: [columns / 16][pairs][16], zeros beyond the last column.</summary>
    private static void PackRight(in DotOperand b, int columns, int depth, int* to)
    {
        for (int j = 0; j < columns; j += Lanes)
            for (int k = 0; k < depth; k += 2)
                for (int lane = 0; lane < Lanes; lane++) *to++ = j + lane < columns ? Pair(b, k, j + lane, k + 1, j + lane, k + 1 < depth) : 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Pair(in DotOperand x, int row, int column, int nextRow, int nextColumn, bool hasNext)
    {
        ref int data = ref Unsafe.As<float, int>(ref x.Data);
        int first = Unsafe.Add(ref data, row * x.RowStride + column * x.ColumnStride);
        int second = hasNext ? Unsafe.Add(ref data, nextRow * x.RowStride + nextColumn * x.ColumnStride) : 0;
        return (first & 0xFFFF) | (second << 16);
    }

    /// <summary>Up to four rows of up to sixteen columns; rows that do not exist repeat the last one and are not stored.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Block(int* left, int* right, int* c, nint cStride, int rows, int columns, int pairs)
    {
        int* a1 = left + (nint)Math.Min(1, rows - 1) * pairs, a2 = left + (nint)Math.Min(2, rows - 1) * pairs, a3 = left + (nint)Math.Min(3, rows - 1) * pairs;
        Vector512<int> s0 = default, s1 = default, s2 = default, s3 = default;
        for (int p = 0; p < pairs; p++, right += Lanes)
        {
            Vector512<int> b = Vector512.Load(right);
            s0 += Products(Vector512.Create(left[p]), b);
            s1 += Products(Vector512.Create(a1[p]), b);
            s2 += Products(Vector512.Create(a2[p]), b);
            s3 += Products(Vector512.Create(a3[p]), b);
        }
        Add(c, s0, columns);
        if (rows > 1) Add(c + cStride, s1, columns);
        if (rows > 2) Add(c + 2 * cStride, s2, columns);
        if (rows > 3) Add(c + 3 * cStride, s3, columns);
    }

    /// <summary>The sum of the products of lower and of upper halves, lane by lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Products(Vector512<int> a, Vector512<int> b)
    {
        if (Avx512BW.IsSupported) return Avx512BW.MultiplyAddAdjacent(a.AsInt16(), b.AsInt16());
        return ((a << 16) >> 16) * ((b << 16) >> 16) + (a >> 16) * (b >> 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(int* c, Vector512<int> sum, int columns)
    {
        if (columns == Lanes) (Vector512.Load(c) + sum).Store(c);
        else
            for (int j = 0; j < columns; j++) c[j] += sum[j];
    }
}
