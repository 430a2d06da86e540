using System.Runtime.Intrinsics;

namespace Fusion.Runtime.Emulation.Matrix;

/// <summary>How products are added to sums.</summary>
internal interface IMatrixArithmetic<T> where T : unmanaged
{
    /// <summary>a · b + c, element by element.</summary>
    static abstract Vector256<T> MultiplyAdd(Vector256<T> a, Vector256<T> b, Vector256<T> c);
}

/// <summary>Products are exact, and every sum is rounded once to fp32: an FMA.</summary>
internal readonly struct SingleArithmetic : IMatrixArithmetic<float>
{
    public static Vector256<float> MultiplyAdd(Vector256<float> a, Vector256<float> b, Vector256<float> c) => Vector256.FusedMultiplyAdd(a, b, c);
}

/// <summary>IEEE 754 FMA.</summary>
internal readonly struct DoubleArithmetic : IMatrixArithmetic<double>
{
    public static Vector256<double> MultiplyAdd(Vector256<double> a, Vector256<double> b, Vector256<double> c) => Vector256.FusedMultiplyAdd(a, b, c);
}

/// <summary>Sums wrap.</summary>
internal readonly struct IntegerArithmetic : IMatrixArithmetic<int>
{
    public static Vector256<int> MultiplyAdd(Vector256<int> a, Vector256<int> b, Vector256<int> c) => a * b + c;
}

/// <summary>
/// The arithmetic of tensor cores, in pieces of 8 rows. Each element of a result is one chain in increasing k that starts
/// with the accumulator: d = fma(a[k], b[k], d), in fp32 (fp64, int32). Hardware adds several exact products at once, cuts
/// instead of rounding, and states no order, so that its last bits differ: either way the error grows with k ulp of the
/// largest partial sum.
/// </summary>
internal static unsafe class MatrixProduct
{
    /// <summary>Rows of a piece.</summary>
    public const int Rows = 8;

    /// <summary>c += a · b.</summary>
    /// <param name="a">8 × k, row-major and dense.</param>
    /// <param name="b">k × columns, row-major, <paramref name="columns"/> to a row.</param>
    /// <param name="c">8 × columns, row-major.</param>
    /// <param name="k">Products of a sum.</param>
    /// <param name="columns">A multiple of 8.</param>
    public static void Accumulate<T, TArithmetic>(T* a, T* b, T* c, int k, int columns) where T : unmanaged where TArithmetic : IMatrixArithmetic<T>
    {
        for (int column = 0; column < columns; column += Vector256<T>.Count)
        {
            T* to = c + column;
            Vector256<T> c0 = Vector256.Load(to), c1 = Vector256.Load(to + columns), c2 = Vector256.Load(to + 2 * columns), c3 = Vector256.Load(to + 3 * columns);
            Vector256<T> c4 = Vector256.Load(to + 4 * columns), c5 = Vector256.Load(to + 5 * columns), c6 = Vector256.Load(to + 6 * columns), c7 = Vector256.Load(to + 7 * columns);
            T* right = b + column;
            for (int i = 0; i < k; i++, right += columns)
            {
                Vector256<T> x = Vector256.Load(right);
                T* left = a + i;
                c0 = TArithmetic.MultiplyAdd(Vector256.Create(left[0]), x, c0);
                c1 = TArithmetic.MultiplyAdd(Vector256.Create(left[k]), x, c1);
                c2 = TArithmetic.MultiplyAdd(Vector256.Create(left[2 * k]), x, c2);
                c3 = TArithmetic.MultiplyAdd(Vector256.Create(left[3 * k]), x, c3);
                c4 = TArithmetic.MultiplyAdd(Vector256.Create(left[4 * k]), x, c4);
                c5 = TArithmetic.MultiplyAdd(Vector256.Create(left[5 * k]), x, c5);
                c6 = TArithmetic.MultiplyAdd(Vector256.Create(left[6 * k]), x, c6);
                c7 = TArithmetic.MultiplyAdd(Vector256.Create(left[7 * k]), x, c7);
            }
            c0.Store(to);
            c1.Store(to + columns);
            c2.Store(to + 2 * columns);
            c3.Store(to + 3 * columns);
            c4.Store(to + 4 * columns);
            c5.Store(to + 5 * columns);
            c6.Store(to + 6 * columns);
            c7.Store(to + 7 * columns);
        }
    }

    /// <summary>Turns 8 rows of <paramref name="count"/> elements into columns of a wider matrix.</summary>
    public static void Transpose<T>(T* from, int count, T* to, int stride) where T : unmanaged
    {
        for (int row = 0; row < Rows; row++)
            for (int i = 0; i < count; i++)
                to[i * stride + row] = from[row * count + i];
    }
}
