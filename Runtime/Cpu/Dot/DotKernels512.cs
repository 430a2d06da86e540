using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Fusion.Runtime;

/// <summary>Register kernels of 32 columns for machines with AVX-512.</summary>
internal static unsafe partial class DotKernels512
{
    private const int Width = 32;

    /// <summary>The kernels as a type argument of the driver.</summary>
    public readonly struct Set : IDotKernels
    {
        public static int Panel => Width;

        // 8 · n rows as 12s and 8s alone: 32 = 12 + 12 + 8 and 64 = 4 · 12 + 8 + 8.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static int Rows(int rows) => rows >= 12 && rows != 16 ? 12 : rows >= 8 ? 8 : rows >= 4 ? 4 : rows >= 2 ? 2 : 1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static void Run(int rows, in DotStrip strip)
        {
            switch (rows)
            {
                case 12:
                    Rows12(strip);
                    break;
                case 8:
                    Rows8(strip);
                    break;
                case 4:
                    Rows4(strip);
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
            int squares = depth & ~15;
            for (int j = 0; j < Width; j += 16, from += 16 * stride, to += 16)
            {
                int start = columns - j >= 16 ? squares : 0;
                for (int k = 0; k < start; k += 16)
                {
                    DotPacking.PrefetchSquare(from, stride, k, depth);
                    DotTranspose.Square16(from + k, stride, to + k * Width, Width);
                }
                DotPacking.TransposeRest(from, stride, Math.Clamp(columns - j, 0, 16), 16, start, depth, to, Width);
            }
        }
    }
}
