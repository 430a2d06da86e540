using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Fusion.Runtime;

/// <content>6 × 16: 12 accumulators, 2 vectors of b and one broadcast of a fill 15 of the 16 registers.</content>
internal static unsafe partial class DotKernels256
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows6(in DotStrip s)
    {
        float* b = s.B;
        float* a0 = s.A;
        float* a3 = s.A + 3 * s.ARow;
        nint row = s.ARow;
        nint aDepth = s.ADepth;
        nint bRow = s.BRow;
        Vector256<float> c00 = Vector256<float>.Zero, c01 = Vector256<float>.Zero;
        Vector256<float> c10 = Vector256<float>.Zero, c11 = Vector256<float>.Zero;
        Vector256<float> c20 = Vector256<float>.Zero, c21 = Vector256<float>.Zero;
        Vector256<float> c30 = Vector256<float>.Zero, c31 = Vector256<float>.Zero;
        Vector256<float> c40 = Vector256<float>.Zero, c41 = Vector256<float>.Zero;
        Vector256<float> c50 = Vector256<float>.Zero, c51 = Vector256<float>.Zero;
        if (s.Load)
        {
            float* c = s.C;
            c00 = Vector256.Load(c);
            c01 = Vector256.Load(c + 8);
            c += s.CRow;
            c10 = Vector256.Load(c);
            c11 = Vector256.Load(c + 8);
            c += s.CRow;
            c20 = Vector256.Load(c);
            c21 = Vector256.Load(c + 8);
            c += s.CRow;
            c30 = Vector256.Load(c);
            c31 = Vector256.Load(c + 8);
            c += s.CRow;
            c40 = Vector256.Load(c);
            c41 = Vector256.Load(c + 8);
            c += s.CRow;
            c50 = Vector256.Load(c);
            c51 = Vector256.Load(c + 8);
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
            x = Vector256.Create(a0[2 * row]);
            c20 = Vector256.FusedMultiplyAdd(x, b0, c20);
            c21 = Vector256.FusedMultiplyAdd(x, b1, c21);
            x = Vector256.Create(*a3);
            c30 = Vector256.FusedMultiplyAdd(x, b0, c30);
            c31 = Vector256.FusedMultiplyAdd(x, b1, c31);
            x = Vector256.Create(a3[row]);
            c40 = Vector256.FusedMultiplyAdd(x, b0, c40);
            c41 = Vector256.FusedMultiplyAdd(x, b1, c41);
            x = Vector256.Create(a3[2 * row]);
            c50 = Vector256.FusedMultiplyAdd(x, b0, c50);
            c51 = Vector256.FusedMultiplyAdd(x, b1, c51);
            a0 += aDepth;
            a3 += aDepth;
            b += bRow;
        }
        float* to = s.C;
        c00.Store(to);
        c01.Store(to + 8);
        to += s.CRow;
        c10.Store(to);
        c11.Store(to + 8);
        to += s.CRow;
        c20.Store(to);
        c21.Store(to + 8);
        to += s.CRow;
        c30.Store(to);
        c31.Store(to + 8);
        to += s.CRow;
        c40.Store(to);
        c41.Store(to + 8);
        to += s.CRow;
        c50.Store(to);
        c51.Store(to + 8);
    }
}
