using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Fusion.Runtime;

/// <content>The last rows of a tile.</content>
internal static unsafe partial class DotKernels512
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows4(in DotStrip s)
    {
        float* b = s.B;
        float* a0 = s.A;
        float* a3 = s.A + 3 * s.ARow;
        nint row = s.ARow;
        nint aDepth = s.ADepth;
        nint bRow = s.BRow;
        Vector512<float> c00 = Vector512<float>.Zero, c01 = Vector512<float>.Zero;
        Vector512<float> c10 = Vector512<float>.Zero, c11 = Vector512<float>.Zero;
        Vector512<float> c20 = Vector512<float>.Zero, c21 = Vector512<float>.Zero;
        Vector512<float> c30 = Vector512<float>.Zero, c31 = Vector512<float>.Zero;
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
        }
        for (int k = s.Depth; k > 0; k--)
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
            a0 += aDepth;
            a3 += aDepth;
            b += bRow;
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
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows2(in DotStrip s)
    {
        float* b = s.B;
        float* a0 = s.A;
        nint row = s.ARow;
        nint aDepth = s.ADepth;
        nint bRow = s.BRow;
        Vector512<float> c00 = Vector512<float>.Zero, c01 = Vector512<float>.Zero;
        Vector512<float> c10 = Vector512<float>.Zero, c11 = Vector512<float>.Zero;
        if (s.Load)
        {
            float* c = s.C;
            c00 = Vector512.Load(c);
            c01 = Vector512.Load(c + 16);
            c += s.CRow;
            c10 = Vector512.Load(c);
            c11 = Vector512.Load(c + 16);
        }
        for (int k = s.Depth; k > 0; k--)
        {
            Vector512<float> b0 = Vector512.Load(b), b1 = Vector512.Load(b + 16);
            Vector512<float> x = Vector512.Create(*a0);
            c00 = Vector512.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
            x = Vector512.Create(a0[row]);
            c10 = Vector512.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector512.FusedMultiplyAdd(x, b1, c11);
            a0 += aDepth;
            b += bRow;
        }
        float* to = s.C;
        c00.Store(to);
        c01.Store(to + 16);
        to += s.CRow;
        c10.Store(to);
        c11.Store(to + 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows1(in DotStrip s)
    {
        float* b = s.B;
        float* a0 = s.A;
        nint aDepth = s.ADepth;
        nint bRow = s.BRow;
        Vector512<float> c00 = Vector512<float>.Zero, c01 = Vector512<float>.Zero;
        if (s.Load)
        {
            float* c = s.C;
            c00 = Vector512.Load(c);
            c01 = Vector512.Load(c + 16);
        }
        for (int k = s.Depth; k > 0; k--)
        {
            Vector512<float> b0 = Vector512.Load(b), b1 = Vector512.Load(b + 16);
            Vector512<float> x = Vector512.Create(*a0);
            c00 = Vector512.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
            a0 += aDepth;
            b += bRow;
        }
        float* to = s.C;
        c00.Store(to);
        c01.Store(to + 16);
    }
}
