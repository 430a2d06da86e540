using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Fusion.Runtime;

/// <content>12 × 32: 24 accumulators, 2 vectors of b and one broadcast of a fill 27 of the 32 registers.</content>
internal static unsafe partial class DotKernels512
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows12(in DotStrip s)
    {
        float* b = s.B;
        float* a0 = s.A;
        float* a3 = s.A + 3 * s.ARow;
        float* a6 = s.A + 6 * s.ARow;
        float* a9 = s.A + 9 * s.ARow;
        nint row = s.ARow;
        nint aDepth = s.ADepth;
        nint bRow = s.BRow;
        Vector512<float> c00 = Vector512<float>.Zero, c01 = Vector512<float>.Zero;
        Vector512<float> c10 = Vector512<float>.Zero, c11 = Vector512<float>.Zero;
        Vector512<float> c20 = Vector512<float>.Zero, c21 = Vector512<float>.Zero;
        Vector512<float> c30 = Vector512<float>.Zero, c31 = Vector512<float>.Zero;
        Vector512<float> c40 = Vector512<float>.Zero, c41 = Vector512<float>.Zero;
        Vector512<float> c50 = Vector512<float>.Zero, c51 = Vector512<float>.Zero;
        Vector512<float> c60 = Vector512<float>.Zero, c61 = Vector512<float>.Zero;
        Vector512<float> c70 = Vector512<float>.Zero, c71 = Vector512<float>.Zero;
        Vector512<float> c80 = Vector512<float>.Zero, c81 = Vector512<float>.Zero;
        Vector512<float> c90 = Vector512<float>.Zero, c91 = Vector512<float>.Zero;
        Vector512<float> cA0 = Vector512<float>.Zero, cA1 = Vector512<float>.Zero;
        Vector512<float> cB0 = Vector512<float>.Zero, cB1 = Vector512<float>.Zero;
        DotPacking.PrefetchRows(s.C, s.CRow, 12);
        if (s.Load)
        {
            float* c = s.C;
            c00 = Vector512.Load(c);
            c01 = Vector512.Load(c + 16);
            c += s.CRow;
            c10 = Vector512.Load(c);
            c11 = Vector512.Load(c + 16);
            c += s.CRow;
            c20 = Vector512.Load(c);
            c21 = Vector512.Load(c + 16);
            c += s.CRow;
            c30 = Vector512.Load(c);
            c31 = Vector512.Load(c + 16);
            c += s.CRow;
            c40 = Vector512.Load(c);
            c41 = Vector512.Load(c + 16);
            c += s.CRow;
            c50 = Vector512.Load(c);
            c51 = Vector512.Load(c + 16);
            c += s.CRow;
            c60 = Vector512.Load(c);
            c61 = Vector512.Load(c + 16);
            c += s.CRow;
            c70 = Vector512.Load(c);
            c71 = Vector512.Load(c + 16);
            c += s.CRow;
            c80 = Vector512.Load(c);
            c81 = Vector512.Load(c + 16);
            c += s.CRow;
            c90 = Vector512.Load(c);
            c91 = Vector512.Load(c + 16);
            c += s.CRow;
            cA0 = Vector512.Load(c);
            cA1 = Vector512.Load(c + 16);
            c += s.CRow;
            cB0 = Vector512.Load(c);
            cB1 = Vector512.Load(c + 16);
        }
        for (int left = s.Depth; left > 0; left -= DotPacking.StretchAhead)
        {
            if (aDepth == 1)
                DotPacking.PrefetchStretch(a0 + 12 * row, row, 12);
            for (int k = Math.Min(left, DotPacking.StretchAhead); k > 0; k--)
            {
                Vector512<float> b0 = Vector512.Load(b), b1 = Vector512.Load(b + 16);
                Vector512<float> x = Vector512.Create(*a0);
                c00 = Vector512.FusedMultiplyAdd(x, b0, c00);
                c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
                x = Vector512.Create(a0[row]);
                c10 = Vector512.FusedMultiplyAdd(x, b0, c10);
                c11 = Vector512.FusedMultiplyAdd(x, b1, c11);
                x = Vector512.Create(a0[2 * row]);
                c20 = Vector512.FusedMultiplyAdd(x, b0, c20);
                c21 = Vector512.FusedMultiplyAdd(x, b1, c21);
                x = Vector512.Create(*a3);
                c30 = Vector512.FusedMultiplyAdd(x, b0, c30);
                c31 = Vector512.FusedMultiplyAdd(x, b1, c31);
                x = Vector512.Create(a3[row]);
                c40 = Vector512.FusedMultiplyAdd(x, b0, c40);
                c41 = Vector512.FusedMultiplyAdd(x, b1, c41);
                x = Vector512.Create(a3[2 * row]);
                c50 = Vector512.FusedMultiplyAdd(x, b0, c50);
                c51 = Vector512.FusedMultiplyAdd(x, b1, c51);
                x = Vector512.Create(*a6);
                c60 = Vector512.FusedMultiplyAdd(x, b0, c60);
                c61 = Vector512.FusedMultiplyAdd(x, b1, c61);
                x = Vector512.Create(a6[row]);
                c70 = Vector512.FusedMultiplyAdd(x, b0, c70);
                c71 = Vector512.FusedMultiplyAdd(x, b1, c71);
                x = Vector512.Create(a6[2 * row]);
                c80 = Vector512.FusedMultiplyAdd(x, b0, c80);
                c81 = Vector512.FusedMultiplyAdd(x, b1, c81);
                x = Vector512.Create(*a9);
                c90 = Vector512.FusedMultiplyAdd(x, b0, c90);
                c91 = Vector512.FusedMultiplyAdd(x, b1, c91);
                x = Vector512.Create(a9[row]);
                cA0 = Vector512.FusedMultiplyAdd(x, b0, cA0);
                cA1 = Vector512.FusedMultiplyAdd(x, b1, cA1);
                x = Vector512.Create(a9[2 * row]);
                cB0 = Vector512.FusedMultiplyAdd(x, b0, cB0);
                cB1 = Vector512.FusedMultiplyAdd(x, b1, cB1);
                a0 += aDepth;
                a3 += aDepth;
                a6 += aDepth;
                a9 += aDepth;
                b += bRow;
            }
        }
        float* to = s.C;
        c00.Store(to);
        c01.Store(to + 16);
        to += s.CRow;
        c10.Store(to);
        c11.Store(to + 16);
        to += s.CRow;
        c20.Store(to);
        c21.Store(to + 16);
        to += s.CRow;
        c30.Store(to);
        c31.Store(to + 16);
        to += s.CRow;
        c40.Store(to);
        c41.Store(to + 16);
        to += s.CRow;
        c50.Store(to);
        c51.Store(to + 16);
        to += s.CRow;
        c60.Store(to);
        c61.Store(to + 16);
        to += s.CRow;
        c70.Store(to);
        c71.Store(to + 16);
        to += s.CRow;
        c80.Store(to);
        c81.Store(to + 16);
        to += s.CRow;
        c90.Store(to);
        c91.Store(to + 16);
        to += s.CRow;
        cA0.Store(to);
        cA1.Store(to + 16);
        to += s.CRow;
        cB0.Store(to);
        cB1.Store(to + 16);
    }
}
