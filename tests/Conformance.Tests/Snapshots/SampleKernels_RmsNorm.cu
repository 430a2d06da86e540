// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.SampleKernels.RmsNorm: x view<f32, 2>, gain view<f32, 1>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
SampleKernels_RmsNorm(fusion::View<const float, 2> x, fusion::View<const float, 1> gain, fusion::View<float, 2> y, float epsilon, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Conformance.SampleKernels.RmsNorm"
    int _v0 = fusion::mul(_grid0, 4);
#line 3 "/Fusion.Conformance.SampleKernels.RmsNorm"
    float _v1 = (float)(128);
#line 4 "/Fusion.Conformance.SampleKernels.RmsNorm"
    int _v2 = fusion::mul(_grid0, 4);
    {
#line 4 "/Fusion.Conformance.SampleKernels.RmsNorm"
        auto _in3 = fusion::row(gain, 0);
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 2 "/Fusion.Conformance.SampleKernels.RmsNorm"
            auto _in4 = fusion::row(x, _v0 + _r, 0);
#line 4 "/Fusion.Conformance.SampleKernels.RmsNorm"
            auto _out5 = fusion::row(y, _v2 + _r, 0);
#line 3 "/Fusion.Conformance.SampleKernels.RmsNorm"
            float _v6 = 0.0f;
            for (int _k = 0; _k < 128; _k += 32)
            {
                const int _c = _k + lane;
                float _v7 = 0.0f;
                {
#line 2 "/Fusion.Conformance.SampleKernels.RmsNorm"
                    float _v8 = fusion::load(_in4, _c, 0.0f);
#line 3 "/Fusion.Conformance.SampleKernels.RmsNorm"
                    float _v9 = _v8 * _v8;
#line 3 "/Fusion.Conformance.SampleKernels.RmsNorm"
                    _v7 = _v9;
                }
#line 3 "/Fusion.Conformance.SampleKernels.RmsNorm"
                _v6 = fusion::chain_warp(_v6, _v7);
            }
#line 3 "/Fusion.Conformance.SampleKernels.RmsNorm"
            _v6 = fusion::halve(_v6);
#line 3 "/Fusion.Conformance.SampleKernels.RmsNorm"
            float _v10 = _v6 / _v1;
#line 3 "/Fusion.Conformance.SampleKernels.RmsNorm"
            float _v11 = _v10 + epsilon;
#line 3 "/Fusion.Conformance.SampleKernels.RmsNorm"
            float _v12 = rsqrtf(_v11);
            for (int _c = lane; _c < 128; _c += 32)
            {
#line 2 "/Fusion.Conformance.SampleKernels.RmsNorm"
                float _v13 = fusion::load(_in4, _c, 0.0f);
#line 4 "/Fusion.Conformance.SampleKernels.RmsNorm"
                float _v14 = _v13 * _v12;
#line 4 "/Fusion.Conformance.SampleKernels.RmsNorm"
                float _v15 = fusion::load(_in3, _c, 0.0f);
#line 4 "/Fusion.Conformance.SampleKernels.RmsNorm"
                float _v16 = _v14 * _v15;
#line 4 "/Fusion.Conformance.SampleKernels.RmsNorm"
                fusion::store(_out5, _c, _v16);
            }
        }
    }
}
