// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.StructKernels.Limit"

// Fusion.Conformance.StructKernels.Limit: x view<f32, 1>, y view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
StructKernels_Limit(fusion::View<const float, 1> x, fusion::View<float, 1> y, float first__Low, float first__High, float second__Low, float second__High, float settings__Rate, float settings__Decay, int settings__Step, bool settings__Flips, double settings__Momentum, long long settings__Offset, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    // y.Store(i, Within(Within(x.Load(i, size), first), second) + (float)settings.Offset);
#line 2000
    int _v0 = fusion::mul(i, 64);
    {
        auto x_row = fusion::row(x, _v0);
        auto y_row = fusion::row(y, _v0);
        for (int _c = thread; _c < 64; _c += 128)
        {
            float x_value = fusion::load(x_row, _c, 0.0f);
            // Tile.Min(Tile.Max(x, range.Low), range.High)
#line 3000
            float _v1 = fusion::maximum(fusion::minimum(fusion::maximum(x_value, first__Low), first__High), second__Low);
            float _v2 = fusion::minimum(_v1, second__High);
            // y.Store(i, Within(Within(x.Load(i, size), first), second) + (float)settings.Offset);
#line 2000
            fusion::store(y_row, _c, _v2 + (float)(settings__Offset));
        }
    }
}
