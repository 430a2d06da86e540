using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Fusion.Runtime;

/// <content>The last rows of a tile.</content>
internal static unsafe partial class DotKernels256
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows2(in DotStrip s)
    {
        float* b = s.B;
        float* a0 = s.A;
        nint row = s.ARow;
        nint aDepth = s.ADepth;
        nint bRow = s.BRow;
        Vector256<float> c00 = Vector256<float>.Zero, c01 = Vector256<float>.Zero;
        Vector256<float> c10 = Vector256<float>.Zero, c11 = Vector256<float>.Zero;
        if (s.Load)
        {
            float* c = s.C;
            c00 = Vector256.Load(c);
            c01 = Vector256.Load(c + 8);
            c += s.CRow;
            c10 = Vector256.Load(c);
            c11 = Vector256.Load(c + 8);
        }
        for (int k = s.Depth; k > 0; k--)
        {
            Vector256<float> b0 = Vector256.Load(b), b1 = Vector256.Load(b + 8);
            Vector256<float> x = Vector256.Create(*a0);
            c00 = Vector256.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector256.FusedMultiplyAdd(x, b1, c01);
            x = Vector256.Create(a0[row]);
            c10 = Vector256.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector256.FusedMultiplyAdd(x, b1, c11);
            a0 += aDepth;
            b += bRow;
        }
        float* to = s.C;
        c00.Store(to);
        c01.Store(to + 8);
        to += s.CRow;
        c10.Store(to);
        c11.Store(to + 8);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows1(in DotStrip s)
    {
        float* b = s.B;
        float* a0 = s.A;
        nint aDepth = s.ADepth;
        nint bRow = s.BRow;
        Vector256<float> c00 = Vector256<float>.Zero, c01 = Vector256<float>.Zero;
        if (s.Load)
        {
            float* c = s.C;
            c00 = Vector256.Load(c);
            c01 = Vector256.Load(c + 8);
        }
        for (int k = s.Depth; k > 0; k--)
        {
            Vector256<float> b0 = Vector256.Load(b), b1 = Vector256.Load(b + 8);
            Vector256<float> x = Vector256.Create(*a0);
            c00 = Vector256.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector256.FusedMultiplyAdd(x, b1, c01);
            a0 += aDepth;
            b += bRow;
        }
        float* to = s.C;
        c00.Store(to);
        c01.Store(to + 8);
    }
}
