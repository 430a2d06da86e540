// 128 threads, 256 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ControlKernels.StoresInLoops: x view<f32, 2>, y view<f32, 2, write>, z view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ControlKernels_StoresInLoops(fusion::View<const float, 2> x, fusion::View<float, 2> y, fusion::View<float, 1> z, int limit, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 0); // (1, 16)
    float* _b1 = (float*)(_shared + 64); // (1, 16)
    float* _b2 = (float*)(_shared + 128); // (1, 16)
    float* _b3 = (float*)(_shared + 192); // (1, 16)

#line 3 "/Fusion.Conformance.ControlKernels.StoresInLoops"
    int _v0 = fusion::add(x.length[1], 16);
#line 3 "/Fusion.Conformance.ControlKernels.StoresInLoops"
    int _v1 = fusion::sub(_v0, 1);
#line 3 "/Fusion.Conformance.ControlKernels.StoresInLoops"
    int _v2 = fusion::divide(_v1, 16);
    {
        for (int _c = thread; _c < 16; _c += 128)
        {
#line 2 "/Fusion.Conformance.ControlKernels.StoresInLoops"
            _b0[_c] = 0.0f;
        }
    }
#line 3 "/Fusion.Conformance.ControlKernels.StoresInLoops"
    for (int _i3 = 0; _i3 < _v2; _i3 += 1)
    {
#line 4 "/Fusion.Conformance.ControlKernels.StoresInLoops"
        auto _v4 = fusion::slice(x, _grid0);
#line 4 "/Fusion.Conformance.ControlKernels.StoresInLoops"
        int _v5 = fusion::mul(_i3, 16);
#line 5 "/Fusion.Conformance.ControlKernels.StoresInLoops"
        bool _v6 = _i3 < limit;
#line 5 "/Fusion.Conformance.ControlKernels.StoresInLoops"
        if (_v6)
        {
            __syncthreads();
            {
#line 4 "/Fusion.Conformance.ControlKernels.StoresInLoops"
                auto _in7 = fusion::row(_v4, _v5);
                for (int _c = thread; _c < 16; _c += 128)
                {
                    float _v8 = _b0[_c];
#line 4 "/Fusion.Conformance.ControlKernels.StoresInLoops"
                    float _v9 = fusion::load(_in7, _c, 0.0f);
#line 6 "/Fusion.Conformance.ControlKernels.StoresInLoops"
                    float _v10 = _v8 + _v9;
#line 6 "/Fusion.Conformance.ControlKernels.StoresInLoops"
                    _b1[_c] = _v10;
                }
            }
        }
        else
        {
            __syncthreads();
            {
                for (int _c = thread; _c < 16; _c += 128)
                {
                    float _v11 = _b0[_c];
                    _b2[_c] = _v11;
                }
            }
#line 7 "/Fusion.Conformance.ControlKernels.StoresInLoops"
            for (int _i12 = 0; _i12 < 2; _i12 += 1)
            {
                __syncthreads();
                {
#line 4 "/Fusion.Conformance.ControlKernels.StoresInLoops"
                    auto _in13 = fusion::row(_v4, _v5);
                    for (int _c = thread; _c < 16; _c += 128)
                    {
                        float _v14 = _b2[_c];
#line 8 "/Fusion.Conformance.ControlKernels.StoresInLoops"
                        float _v15 = _v14 * 0.5f;
#line 4 "/Fusion.Conformance.ControlKernels.StoresInLoops"
                        float _v16 = fusion::load(_in13, _c, 0.0f);
#line 8 "/Fusion.Conformance.ControlKernels.StoresInLoops"
                        float _v17 = _v15 + _v16;
#line 8 "/Fusion.Conformance.ControlKernels.StoresInLoops"
                        _b3[_c] = _v17;
                    }
                }
                __syncthreads();
                float* _p18 = _b2; _b2 = _b3; _b3 = _p18;
            }
            __syncthreads();
            {
                for (int _c = thread; _c < 16; _c += 128)
                {
#line 7 "/Fusion.Conformance.ControlKernels.StoresInLoops"
                    float _v19 = _b2[_c];
#line 7 "/Fusion.Conformance.ControlKernels.StoresInLoops"
                    _b1[_c] = _v19;
                }
            }
        }
#line 9 "/Fusion.Conformance.ControlKernels.StoresInLoops"
        auto _v20 = fusion::slice(y, _grid0);
#line 9 "/Fusion.Conformance.ControlKernels.StoresInLoops"
        int _v21 = fusion::mul(_i3, 16);
        __syncthreads();
        {
#line 4 "/Fusion.Conformance.ControlKernels.StoresInLoops"
            auto _in22 = fusion::row(_v4, _v5);
#line 9 "/Fusion.Conformance.ControlKernels.StoresInLoops"
            auto _out23 = fusion::row(_v20, _v21);
#line 10 "/Fusion.Conformance.ControlKernels.StoresInLoops"
            auto _out24 = fusion::row(z, 0);
            for (int _c = thread; _c < 16; _c += 128)
            {
#line 5 "/Fusion.Conformance.ControlKernels.StoresInLoops"
                float _v25 = _b1[_c];
#line 4 "/Fusion.Conformance.ControlKernels.StoresInLoops"
                float _v26 = fusion::load(_in22, _c, 0.0f);
#line 10 "/Fusion.Conformance.ControlKernels.StoresInLoops"
                float _v27 = _v26 * 0.0f;
#line 10 "/Fusion.Conformance.ControlKernels.StoresInLoops"
                float _v28 = _v27 + 1.0f;
#line 9 "/Fusion.Conformance.ControlKernels.StoresInLoops"
                fusion::store(_out23, _c, _v25);
#line 10 "/Fusion.Conformance.ControlKernels.StoresInLoops"
                fusion::atomic_add(_out24, _c, _v28);
            }
        }
        __syncthreads();
        float* _p29 = _b0; _b0 = _b1; _b1 = _p29;
    }
}
