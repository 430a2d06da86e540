// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ControlKernels.Scalars"

// Fusion.Conformance.ControlKernels.Scalars: x view<f32, 1>, y view<f32, 1, write>, z view<i32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ControlKernels_Scalars(fusion::View<const float, 1> x, fusion::View<float, 1> y, fusion::View<int, 1> z, float s, int n, bool flag, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    // float v = x.At(i);
#line 2000
    float v = fusion::at(x, i);
    // float w = flag ? MathF.Exp(v * 0.1f) + MathF.Cos(v) : MathF.Log(MathF.Abs(v) + 1f) - MathF.Sin(v);
#line 3000
    float _v0 = fabsf(v);
    float w = flag ? (expf(v * 0.100000001f) + cosf(v)) : (logf(_v0 + 1.0f) - sinf(v));
    // w = Math.Max(w, -s) + Math.Min(v, s) + MathF.Pow(MathF.Abs(v) + 0.5f, 1.5f);
#line 4000
    float w_2 = (fusion::maximum(w, -(s)) + fusion::minimum(v, s)) + powf(_v0 + 0.5f, 1.5f);
    // int k = (int)(v * 100f) + n / 3 + Math.Abs(i - 5) - (n << 2) % 7;
#line 5000
    int _v1 = fusion::add(fusion::add(fusion::to_int(v * 100.0f), fusion::divide(n, 3)), fusion::magnitude(fusion::sub(i, 5)));
    int k = fusion::sub(_v1, fusion::remainder(fusion::shl(n, 2), 7));
    // bool even = (k & 1) == 0 || !flag;
#line 6000
    bool even = ((k & 1) == 0) || (!flag);
    // y.Store(i, Tile.Full(1, 1, w + (even ? 1f : -1f)));
#line 7000
    float _v2 = w_2 + (even ? 1.0f : -1.0f);
    // z.Store(i, Tile.Full(1, 1, k ^ n));
#line 8000
    int _v3 = k ^ n;
    {
        // y.Store(i, Tile.Full(1, 1, w + (even ? 1f : -1f)));
#line 7000
        auto y_row = fusion::row(y, i);
        // z.Store(i, Tile.Full(1, 1, k ^ n));
#line 8000
        auto z_row = fusion::row(z, i);
        if (thread == 0)
        {
            // y.Store(i, Tile.Full(1, 1, w + (even ? 1f : -1f)));
#line 7000
            fusion::store(y_row, 0, _v2);
            // z.Store(i, Tile.Full(1, 1, k ^ n));
#line 8000
            fusion::store(z_row, 0, _v3);
        }
    }
}
