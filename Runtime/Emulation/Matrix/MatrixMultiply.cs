using System.Runtime.CompilerServices;
using Fusion.Runtime.Emulation.Execution;

namespace Fusion.Runtime.Emulation.Matrix;

/// <summary>
/// mma.sync: d = a · b + c for m × 8 results, m = 8 or 16. In every layout, a register of the warp is 8 rows of one chunk of k:
/// lane 4g + t holds the t-th 4 bytes (8 for f64) of row g. Registers of a alternate between rows 0..7 and 8..15, then go on
/// in k; those of b, whose rows are the columns of the product, go on in k.
/// </summary>
internal sealed unsafe class MatrixMultiply<TA, TB, T, TArithmetic, TAccumulator>(int[] d, int[] a, int[] b, int[] c, bool saturate) : AlignedOperation
    where T : unmanaged where TA : IElementFormat<T> where TB : IElementFormat<T> where TArithmetic : IMatrixArithmetic<T> where TAccumulator : IAccumulator<T>
{
    private const int Columns = 8;

    /// <summary>Elements of 8 rows.</summary>
    private const int Piece = MatrixProduct.Rows * Columns;

    private readonly int _halves = c.Length / TAccumulator.Registers;

    /// <summary>Elements of k in a register: four lanes share a row of it.</summary>
    private readonly int _depth = 4 * (sizeof(T) == 8 ? 8 : 4) / TA.Bytes;

    [SkipLocalsInit]
    protected override void Execute(Warp warp)
    {
        byte* registers = warp.Registers;
        T* columns = stackalloc T[128], right = stackalloc T[128], left = stackalloc T[128], start = stackalloc T[2 * Piece], sums = stackalloc T[2 * Piece];
        for (int half = 0; half < _halves; half++)
            TAccumulator.Read(registers, c.AsSpan(half * TAccumulator.Registers, TAccumulator.Registers), start + half * Piece, Columns);
        // Where the last sum saturates, products are summed alone first: they cannot overflow, as 32 · 255² is far below 2³¹.
        if (saturate)
            new Span<T>(sums, _halves * Piece).Clear();
        else
            new Span<T>(start, _halves * Piece).CopyTo(new Span<T>(sums, _halves * Piece));
        for (int chunk = 0; chunk < b.Length; chunk++)
        {
            TB.Widen(registers + b[chunk], columns);
            MatrixProduct.Transpose(columns, _depth, right, Columns);
            for (int half = 0; half < _halves; half++)
            {
                TA.Widen(registers + a[chunk * _halves + half], left);
                MatrixProduct.Accumulate<T, TArithmetic>(left, right, sums + half * Piece, _depth, Columns);
            }
        }
        if (saturate)
            Saturate((int*)start, (int*)sums);
        for (int half = 0; half < _halves; half++)
            TAccumulator.Write(registers, d.AsSpan(half * TAccumulator.Registers, TAccumulator.Registers), sums + half * Piece, Columns);
    }

    private void Saturate(int* start, int* sums)
    {
        for (int i = 0; i < _halves * Piece; i++)
            sums[i] = (int)Math.Clamp((long)start[i] + sums[i], int.MinValue, int.MaxValue);
    }
}
