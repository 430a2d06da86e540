using System.Runtime.CompilerServices;

namespace Fusion.Runtime;

/// <summary>Rearranges operands so that the register kernels read them in order.</summary>
internal static unsafe class DotPacking
{
    /// <summary>
    /// Columns <paramref name="from"/> … columns − 1 of b as panels [columns / Panel][depth][Panel], zeros beyond the last.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Panels<TKernels>(float* b, nint bRow, nint bColumn, int columns, int depth, int from, float* panels)
        where TKernels : struct, IDotKernels
    {
        for (int j = from; j < columns; j += TKernels.Panel)
        {
            int width = Math.Min(TKernels.Panel, columns - j);
            float* to = panels + (nint)j * depth;
            float* source = b + j * bColumn;
            if (bRow == 1)
            {
                TKernels.PackTransposed(source, bColumn, width, depth, to);
            }
            else if (bColumn == 1)
            {
                for (int k = 0; k < depth; k++, source += bRow, to += TKernels.Panel)
                {
                    Unsafe.CopyBlockUnaligned(to, source, (uint)width * sizeof(float));
                    if (width < TKernels.Panel)
                        new Span<float>(to + width, TKernels.Panel - width).Clear();
                }
            }
            else
            {
                for (int k = 0; k < depth; k++, source += bRow, to += TKernels.Panel)
                    for (int c = 0; c < TKernels.Panel; c++)
                        to[c] = c < width ? source[c * bColumn] : 0f;
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
        for (int k = 0; k < depth; k++)
        {
            float* source = a + k * aDepth;
            for (int i = 0; i < rows;)
            {
                int taken = TKernels.Rows(rows - i);
                float* to = strips + (nint)i * depth + k * taken;
                if (aRow == 1)
                    Unsafe.CopyBlockUnaligned(to, source + i, (uint)taken * sizeof(float));
                else
                    for (int r = 0; r < taken; r++)
                        to[r] = source[(i + r) * aRow];
                i += taken;
            }
        }
    }

    /// <summary>The part of a transposed panel that no square covers, element by element; zeros from the given columns on.</summary>
    public static void TransposeRest(float* from, nint stride, int columns, int width, int start, int end, float* to, int panel)
    {
        for (int k = start; k < end; k++)
            for (int j = 0; j < width; j++)
                to[k * panel + j] = j < columns ? from[j * stride + k] : 0f;
    }
}
