// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.FunctionKernels.OfScalars"

// Fusion.Conformance.FunctionKernels.OfScalars: a view<f32, 1>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
FunctionKernels_OfScalars(fusion::View<const float, 1> a, fusion::View<float, 2> y, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    // float x = a.At(i);
#line 2000
    float x = fusion::at(a, i);
    // y[0].Store(i, MathF.Floor(x) + MathF.Ceiling(x) * 10f + MathF.Round(x) * 100f);
#line 3000
    auto y_2 = fusion::slice(y, 0);
    float _v0 = (floorf(x) + (ceilf(x) * 10.0f)) + (rintf(x) * 100.0f);
    // y[1].Store(i, float.Exp2(x) + MathF.Log2(Math.Abs(x) + 1f));
#line 4000
    auto y_3 = fusion::slice(y, 1);
    float _v1 = fabsf(x);
    float _v2 = exp2f(x) + log2f(_v1 + 1.0f);
    // y[2].Store(i, MathF.Tanh(x) + MathF.Pow(Math.Abs(x), 1.5f));
#line 5000
    auto y_4 = fusion::slice(y, 2);
    float _v3 = tanhf(x) + powf(_v1, 1.5f);
    {
        // y[0].Store(i, MathF.Floor(x) + MathF.Ceiling(x) * 10f + MathF.Round(x) * 100f);
#line 3000
        auto y_row = fusion::row(y_2, i);
        // y[1].Store(i, float.Exp2(x) + MathF.Log2(Math.Abs(x) + 1f));
#line 4000
        auto y_row_2 = fusion::row(y_3, i);
        // y[2].Store(i, MathF.Tanh(x) + MathF.Pow(Math.Abs(x), 1.5f));
#line 5000
        auto y_row_3 = fusion::row(y_4, i);
        if (thread == 0)
        {
            // y[0].Store(i, MathF.Floor(x) + MathF.Ceiling(x) * 10f + MathF.Round(x) * 100f);
#line 3000
            fusion::store(y_row, 0, _v0);
            // y[1].Store(i, float.Exp2(x) + MathF.Log2(Math.Abs(x) + 1f));
#line 4000
            fusion::store(y_row_2, 0, _v2);
            // y[2].Store(i, MathF.Tanh(x) + MathF.Pow(Math.Abs(x), 1.5f));
#line 5000
            fusion::store(y_row_3, 0, _v3);
        }
    }
}
