using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Fusion.Runtime;

/// <summary>TF32 on the CPU: a float with 10 bits of fraction, to nearest with ties away from zero, as cvt.rna.tf32 rounds on a GPU.</summary>
public static unsafe class CpuTensorFloat
{
    private const uint HalfUnit = 0x1000, Kept = 0xFFFFE000;

    /// <summary>The nearest TF32; infinities and NaNs stay.</summary>
    public static float Round(float x) => Round(Vector512.Create(x)).ToScalar();

    /// <summary>The operand with its elements rounded, row by row in memory of the worker, in the order in which it lies.</summary>
    /// <param name="operand">Any strides.</param>
    /// <param name="worker">Holds the copies of the two operands of one product.</param>
    public static DotOperand Round(DotOperand operand, CpuWorker worker)
    {
        if (operand.Rows == 0 || operand.Columns == 0) return operand;
        if (operand.ColumnStride != 1 && operand.RowStride == 1) return Round(operand.Transposed, worker).Transposed;
        int stride = CpuTile.Stride(operand.Columns);
        float* copy = worker.Rounded(checked((nint)operand.Rows * stride));
        for (int r = 0; r < operand.Rows; r++)
        {
            float* to = copy + (nint)r * stride;
            ref float from = ref Unsafe.Add(ref operand.Data, r * operand.RowStride);
            if (operand.ColumnStride == 1)
                System.Runtime.InteropServices.MemoryMarshal.CreateReadOnlySpan(ref from, operand.Columns).CopyTo(new Span<float>(to, operand.Columns));
            else
                for (int c = 0; c < operand.Columns; c++) to[c] = Unsafe.Add(ref from, c * operand.ColumnStride);
            for (int c = 0; c < operand.Columns; c += 16) Round(Vector512.Load(to + c)).Store(to + c);
        }
        return new DotOperand(ref *copy, stride, 1, operand.Rows, operand.Columns).From(operand.FirstRow, operand.FirstColumn);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Round(Vector512<float> x)
    {
        Vector512<float> rounded = ((x.AsUInt32() + Vector512.Create(HalfUnit)) & Vector512.Create(Kept)).AsSingle();
        return Vector512.ConditionalSelect(Vector512.Equals(x, x), rounded, x);
    }
}
