// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.StructKernels.Limit: x view<f32, 1>, y view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
StructKernels_Limit(fusion::View<const float, 1> x, fusion::View<float, 1> y, float first__Low, float first__High, float second__Low, float second__High, float settings__Rate, float settings__Decay, int settings__Step, bool settings__Flips, double settings__Momentum, long long settings__Offset, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Conformance.StructKernels.Limit"
    int _v0 = fusion::mul(_grid0, 64);
#line 2 "/Fusion.Conformance.StructKernels.Limit"
    float _v1 = (float)(settings__Offset);
#line 2 "/Fusion.Conformance.StructKernels.Limit"
    int _v2 = fusion::mul(_grid0, 64);
    {
#line 2 "/Fusion.Conformance.StructKernels.Limit"
        auto _in3 = fusion::row(x, _v0);
#line 2 "/Fusion.Conformance.StructKernels.Limit"
        auto _out4 = fusion::row(y, _v2);
        for (int _c = thread; _c < 64; _c += 128)
        {
#line 2 "/Fusion.Conformance.StructKernels.Limit"
            float _v5 = fusion::load(_in3, _c, 0.0f);
#line 3 "/Fusion.Conformance.StructKernels.Limit"
            float _v6 = fusion::maximum(_v5, first__Low);
#line 3 "/Fusion.Conformance.StructKernels.Limit"
            float _v7 = fusion::minimum(_v6, first__High);
#line 3 "/Fusion.Conformance.StructKernels.Limit"
            float _v8 = fusion::maximum(_v7, second__Low);
#line 3 "/Fusion.Conformance.StructKernels.Limit"
            float _v9 = fusion::minimum(_v8, second__High);
#line 2 "/Fusion.Conformance.StructKernels.Limit"
            float _v10 = _v9 + _v1;
#line 2 "/Fusion.Conformance.StructKernels.Limit"
            fusion::store(_out4, _c, _v10);
        }
    }
}
