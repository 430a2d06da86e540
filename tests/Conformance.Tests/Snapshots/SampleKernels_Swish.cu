// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.SampleKernels.Swish: x view<f32, 1>, y view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
SampleKernels_Swish(fusion::View<const float, 1> x, fusion::View<float, 1> y, float bias, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Conformance.SampleKernels.Swish"
    int _v0 = fusion::mul(_grid0, 16);
#line 3 "/Fusion.Conformance.SampleKernels.Swish"
    int _v1 = fusion::mul(_grid0, 16);
    {
#line 2 "/Fusion.Conformance.SampleKernels.Swish"
        auto _in2 = fusion::row(x, _v0);
#line 3 "/Fusion.Conformance.SampleKernels.Swish"
        auto _out3 = fusion::row(y, _v1);
        for (int _c = thread; _c < 16; _c += 128)
        {
#line 2 "/Fusion.Conformance.SampleKernels.Swish"
            float _v4 = fusion::load(_in2, _c, 0.0f);
#line 4 "/Fusion.Conformance.SampleKernels.Swish"
            float _v5 = fusion::sigmoid(_v4);
#line 4 "/Fusion.Conformance.SampleKernels.Swish"
            float _v6 = _v4 * _v5;
#line 3 "/Fusion.Conformance.SampleKernels.Swish"
            float _v7 = _v6 + bias;
#line 3 "/Fusion.Conformance.SampleKernels.Swish"
            fusion::store(_out3, _c, _v7);
        }
    }
}
