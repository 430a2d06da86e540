using System.Runtime.CompilerServices;

namespace Fusion.Runtime;

/// <summary>Register kernels of 16 columns for machines without AVX-512.</summary>
internal static unsafe partial class DotKernels256
{
    private const int Width = 16;

    /// <summary>The kernels as a type argument of the driver.</summary>
    public readonly struct Set : IDotKernels
    {
        public static int Panel => Width;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static int Rows(int rows) => rows >= 6 ? 6 : rows >= 2 ? 2 : 1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static void Run(int rows, in DotStrip strip)
        {
            switch (rows)
            {
                case 6:
                    Rows6(strip);
                    break;
                case 2:
                    Rows2(strip);
                    break;
                default:
                    Rows1(strip);
                    break;
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void PackTransposed(float* from, nint stride, int columns, int depth, float* to)
        {
            int squares = depth & ~7;
            for (int j = 0; j < Width; j += 8, from += 8 * stride, to += 8)
            {
                int start = columns - j >= 8 ? squares : 0;
                for (int k = 0; k < start; k += 8)
                    DotTranspose.Square8(from + k, stride, to + k * Width, Width);
                DotPacking.TransposeRest(from, stride, Math.Clamp(columns - j, 0, 8), 8, start, depth, to, Width);
            }
        }
    }
}
