using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Fusion.Runtime;

/// <summary>
/// Transposes squares in registers. Quarters of rows 4b + i are loaded into lane b, so that only 4 × 4 transposes within
/// lanes remain: half the shuffles of the textbook network, the loads do the rest.
/// </summary>
internal static unsafe class DotTranspose
{
    /// <summary>to[k · toStride + j] = from[j · stride + k] for j and k below 16. Needs AVX-512.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Square16(float* from, nint stride, float* to, nint toStride)
    {
        for (int quarter = 0; quarter < 16; quarter += 4)
        {
            Vector512<float> r0 = Quarters(from + quarter, stride);
            Vector512<float> r1 = Quarters(from + quarter + stride, stride);
            Vector512<float> r2 = Quarters(from + quarter + 2 * stride, stride);
            Vector512<float> r3 = Quarters(from + quarter + 3 * stride, stride);
            Vector512<double> low01 = Avx512F.UnpackLow(r0, r1).AsDouble(), high01 = Avx512F.UnpackHigh(r0, r1).AsDouble();
            Vector512<double> low23 = Avx512F.UnpackLow(r2, r3).AsDouble(), high23 = Avx512F.UnpackHigh(r2, r3).AsDouble();
            float* row = to + quarter * toStride;
            Avx512F.UnpackLow(low01, low23).AsSingle().Store(row);
            Avx512F.UnpackHigh(low01, low23).AsSingle().Store(row + toStride);
            Avx512F.UnpackLow(high01, high23).AsSingle().Store(row + 2 * toStride);
            Avx512F.UnpackHigh(high01, high23).AsSingle().Store(row + 3 * toStride);
        }
    }

    /// <summary>The same for j and k below 8, on any machine.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Square8(float* from, nint stride, float* to, nint toStride)
    {
        if (!Avx.IsSupported)
        {
            for (int k = 0; k < 8; k++)
                for (int j = 0; j < 8; j++)
                    to[k * toStride + j] = from[j * stride + k];
            return;
        }
        for (int quarter = 0; quarter < 8; quarter += 4)
        {
            Vector256<float> r0 = Halves(from + quarter, stride);
            Vector256<float> r1 = Halves(from + quarter + stride, stride);
            Vector256<float> r2 = Halves(from + quarter + 2 * stride, stride);
            Vector256<float> r3 = Halves(from + quarter + 3 * stride, stride);
            Vector256<double> low01 = Avx.UnpackLow(r0, r1).AsDouble(), high01 = Avx.UnpackHigh(r0, r1).AsDouble();
            Vector256<double> low23 = Avx.UnpackLow(r2, r3).AsDouble(), high23 = Avx.UnpackHigh(r2, r3).AsDouble();
            float* row = to + quarter * toStride;
            Avx.UnpackLow(low01, low23).AsSingle().Store(row);
            Avx.UnpackHigh(low01, low23).AsSingle().Store(row + toStride);
            Avx.UnpackLow(high01, high23).AsSingle().Store(row + 2 * toStride);
            Avx.UnpackHigh(high01, high23).AsSingle().Store(row + 3 * toStride);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Quarters(float* row, nint stride)
    {
        Vector512<float> r = Vector128.Load(row).ToVector256Unsafe().ToVector512Unsafe();
        r = Avx512F.InsertVector128(r, Vector128.Load(row + 4 * stride), 1);
        r = Avx512F.InsertVector128(r, Vector128.Load(row + 8 * stride), 2);
        return Avx512F.InsertVector128(r, Vector128.Load(row + 12 * stride), 3);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Halves(float* row, nint stride) =>
        Vector128.Load(row).ToVector256Unsafe().WithUpper(Vector128.Load(row + 4 * stride));
}
