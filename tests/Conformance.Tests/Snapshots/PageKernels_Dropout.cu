// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.PageKernels.Dropout: x view<f32, 2>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PageKernels_Dropout(fusion::View<const float, 2> x, fusion::View<float, 2> y, int seed, int stream, float rate, int _extent0, int _extent1)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program;

#line 2 "/Fusion.Conformance.PageKernels.Dropout"
    int _v0 = fusion::mul(_grid1, 4);
#line 2 "/Fusion.Conformance.PageKernels.Dropout"
    int _v1 = fusion::mul(_grid0, 20);
#line 4 "/Fusion.Conformance.PageKernels.Dropout"
    float _v2 = 1.0f - rate;
#line 3 "/Fusion.Conformance.PageKernels.Dropout"
    int _v3 = fusion::mul(_grid1, 4);
#line 3 "/Fusion.Conformance.PageKernels.Dropout"
    int _v4 = fusion::mul(_grid0, 20);
#line 3 "/Fusion.Conformance.PageKernels.Dropout"
    int _v5 = fusion::mul(_grid1, 4);
#line 3 "/Fusion.Conformance.PageKernels.Dropout"
    int _v6 = fusion::mul(_grid0, 20);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 3 "/Fusion.Conformance.PageKernels.Dropout"
            auto _in7 = fusion::row(x, _v3 + _r, _v4);
#line 3 "/Fusion.Conformance.PageKernels.Dropout"
            auto _out8 = fusion::row(y, _v5 + _r, _v6);
#line 2 "/Fusion.Conformance.PageKernels.Dropout"
            int _v9 = fusion::add(_v0, _r);
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 3 "/Fusion.Conformance.PageKernels.Dropout"
                float _v10 = fusion::load(_in7, _c, 0.0f);
#line 2 "/Fusion.Conformance.PageKernels.Dropout"
                int _v11 = fusion::add(_v1, _c);
#line 4 "/Fusion.Conformance.PageKernels.Dropout"
                int _v12 = fusion::philox(seed, stream, _v11, _v9, 0, 0).w0;
#line 4 "/Fusion.Conformance.PageKernels.Dropout"
                int _v13 = fusion::shr(_v12, 8);
#line 4 "/Fusion.Conformance.PageKernels.Dropout"
                int _v14 = _v13 & 16777215;
#line 4 "/Fusion.Conformance.PageKernels.Dropout"
                float _v15 = (float)(_v14);
#line 4 "/Fusion.Conformance.PageKernels.Dropout"
                float _v16 = _v15 * 5.96046448E-08f;
#line 4 "/Fusion.Conformance.PageKernels.Dropout"
                bool _v17 = _v16 >= rate;
#line 4 "/Fusion.Conformance.PageKernels.Dropout"
                float _v18 = _v17 ? 1.0f : 0.0f;
#line 4 "/Fusion.Conformance.PageKernels.Dropout"
                float _v19 = _v18 / _v2;
#line 3 "/Fusion.Conformance.PageKernels.Dropout"
                float _v20 = _v10 * _v19;
#line 3 "/Fusion.Conformance.PageKernels.Dropout"
                fusion::store(_out8, _c, _v20);
            }
        }
    }
}
