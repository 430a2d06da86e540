// 128 threads, 672 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ControlKernels.Branches: x view<f32, 2>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ControlKernels_Branches(fusion::View<const float, 2> x, fusion::View<float, 2> y, float threshold, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 0); // (4, 20)
    float* _b1 = (float*)(_shared + 336); // (4, 20)

#line 2 "/Fusion.Conformance.ControlKernels.Branches"
    int _v0 = fusion::mul(_grid0, 4);
#line 3 "/Fusion.Conformance.ControlKernels.Branches"
    int _v1 = fusion::mul(_grid0, 4);
#line 3 "/Fusion.Conformance.ControlKernels.Branches"
    float _v2 = fusion::at(x, _v1, 0);
#line 5 "/Fusion.Conformance.ControlKernels.Branches"
    bool _v3 = _v2 > threshold;
#line 5 "/Fusion.Conformance.ControlKernels.Branches"
    float _v4;
    if (_v3)
    {
#line 7 "/Fusion.Conformance.ControlKernels.Branches"
        float _v5 = _v2 * _v2;
#line 7 "/Fusion.Conformance.ControlKernels.Branches"
        float _v6 = _v5 + 1.0f;
#line 7 "/Fusion.Conformance.ControlKernels.Branches"
        float _v7 = sqrtf(_v6);
        {
            for (int _r = warp; _r < 4; _r += 4)
            {
#line 2 "/Fusion.Conformance.ControlKernels.Branches"
                auto _in8 = fusion::row(x, _v0 + _r, 0);
#line 6 "/Fusion.Conformance.ControlKernels.Branches"
                float _v9 = 0.0f;
                for (int _k = 0; _k < 20; _k += 32)
                {
                    const int _c = _k + lane;
                    float _v10 = 0.0f;
                    if (_c < 20)
                    {
#line 2 "/Fusion.Conformance.ControlKernels.Branches"
                        float _v11 = fusion::load(_in8, _c, 0.0f);
#line 6 "/Fusion.Conformance.ControlKernels.Branches"
                        _v10 = _v11;
                    }
#line 6 "/Fusion.Conformance.ControlKernels.Branches"
                    _v9 = fusion::chain_warp(_v9, _v10);
                }
#line 6 "/Fusion.Conformance.ControlKernels.Branches"
                _v9 = fusion::halve(_v9);
                for (int _c = lane; _c < 20; _c += 32)
                {
#line 2 "/Fusion.Conformance.ControlKernels.Branches"
                    float _v12 = fusion::load(_in8, _c, 0.0f);
#line 6 "/Fusion.Conformance.ControlKernels.Branches"
                    float _v13 = _v12 * 2.0f;
#line 6 "/Fusion.Conformance.ControlKernels.Branches"
                    float _v14 = _v13 + _v9;
#line 6 "/Fusion.Conformance.ControlKernels.Branches"
                    _b0[_r * 21 + _c] = _v14;
                }
            }
        }
        _v4 = _v7;
    }
    else
    {
#line 8 "/Fusion.Conformance.ControlKernels.Branches"
        int _v15 = fusion::remainder(_grid0, 2);
#line 8 "/Fusion.Conformance.ControlKernels.Branches"
        bool _v16 = _v15 == 0;
#line 8 "/Fusion.Conformance.ControlKernels.Branches"
        if (_v16)
        {
            {
                for (int _r = warp; _r < 4; _r += 4)
                {
#line 2 "/Fusion.Conformance.ControlKernels.Branches"
                    auto _in17 = fusion::row(x, _v0 + _r, 0);
                    for (int _c = lane; _c < 20; _c += 32)
                    {
#line 2 "/Fusion.Conformance.ControlKernels.Branches"
                        float _v18 = fusion::load(_in17, _c, 0.0f);
#line 9 "/Fusion.Conformance.ControlKernels.Branches"
                        float _v19 = _v18 - 1.0f;
#line 9 "/Fusion.Conformance.ControlKernels.Branches"
                        _b1[_r * 21 + _c] = _v19;
                    }
                }
            }
        }
        else
        {
            {
                for (int _r = warp; _r < 4; _r += 4)
                {
#line 2 "/Fusion.Conformance.ControlKernels.Branches"
                    auto _in20 = fusion::row(x, _v0 + _r, 0);
                    for (int _c = lane; _c < 20; _c += 32)
                    {
#line 2 "/Fusion.Conformance.ControlKernels.Branches"
                        float _v21 = fusion::load(_in20, _c, 0.0f);
#line 2 "/Fusion.Conformance.ControlKernels.Branches"
                        _b1[_r * 21 + _c] = _v21;
                    }
                }
            }
        }
        __syncthreads();
        {
            for (int _r = warp; _r < 4; _r += 4)
            {
                for (int _c = lane; _c < 20; _c += 32)
                {
#line 8 "/Fusion.Conformance.ControlKernels.Branches"
                    float _v22 = _b1[_r * 21 + _c];
#line 8 "/Fusion.Conformance.ControlKernels.Branches"
                    _b0[_r * 21 + _c] = _v22;
                }
            }
        }
        _v4 = 1.0f;
    }
#line 12 "/Fusion.Conformance.ControlKernels.Branches"
    bool _v23 = _grid0 == 1;
#line 12 "/Fusion.Conformance.ControlKernels.Branches"
    if (_v23)
    {
#line 13 "/Fusion.Conformance.ControlKernels.Branches"
        int _v24 = fusion::mul(_grid0, 4);
        {
#line 13 "/Fusion.Conformance.ControlKernels.Branches"
            auto _out25 = fusion::row(y, _v24, 1);
            for (int _c = thread; _c < 3; _c += 128)
            {
#line 13 "/Fusion.Conformance.ControlKernels.Branches"
                fusion::store(_out25, _c, 0.0f);
            }
        }
    }
#line 14 "/Fusion.Conformance.ControlKernels.Branches"
    int _v26 = fusion::mul(_grid0, 4);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 14 "/Fusion.Conformance.ControlKernels.Branches"
            auto _out27 = fusion::row(y, _v26 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 5 "/Fusion.Conformance.ControlKernels.Branches"
                float _v28 = _b0[_r * 21 + _c];
#line 11 "/Fusion.Conformance.ControlKernels.Branches"
                float _v29 = -(_v28);
#line 14 "/Fusion.Conformance.ControlKernels.Branches"
                float _v30 = _v29 * _v4;
#line 14 "/Fusion.Conformance.ControlKernels.Branches"
                fusion::store(_out27, _c, _v30);
            }
        }
    }
}
