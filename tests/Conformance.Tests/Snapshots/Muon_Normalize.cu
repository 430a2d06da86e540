// 128 threads, 112 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Model.Kernels.Muon.Normalize: x view<f32, 2>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
Muon_Normalize(fusion::View<const float, 2> x, fusion::View<float, 2> y, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 64); // (1, 1)
    float* _b1 = (float*)(_shared + 96); // (1, 1)
    float* _b2 = (float*)(_shared + 80); // (1, 1)
    float* _b3 = (float*)(_shared + 0); // (1, 1)
    float* _b4 = (float*)(_shared + 0); // (16, 1)

#line 3 "/Fusion.Model.Kernels.Muon.Normalize"
    int _v0 = fusion::add(x.length[0], 16);
#line 3 "/Fusion.Model.Kernels.Muon.Normalize"
    int _v1 = fusion::sub(_v0, 1);
#line 3 "/Fusion.Model.Kernels.Muon.Normalize"
    int _v2 = fusion::divide(_v1, 16);
    {
        if (thread == 0)
        {
#line 2 "/Fusion.Model.Kernels.Muon.Normalize"
            _b0[0] = 0.0f;
        }
    }
#line 3 "/Fusion.Model.Kernels.Muon.Normalize"
    for (int _i3 = _grid0; _i3 < _v2; _i3 += 1)
    {
#line 4 "/Fusion.Model.Kernels.Muon.Normalize"
        int _v4 = fusion::mul(_i3, 16);
        {
            for (int _r = warp; _r < 16; _r += 4)
            {
#line 4 "/Fusion.Model.Kernels.Muon.Normalize"
                auto _in5 = fusion::row(x, _v4 + _r, 0);
#line 5 "/Fusion.Model.Kernels.Muon.Normalize"
                float _v6 = 0.0f;
                for (int _k = 0; _k < 128; _k += 32)
                {
                    const int _c = _k + lane;
                    float _v7 = 0.0f;
                    {
#line 4 "/Fusion.Model.Kernels.Muon.Normalize"
                        float _v8 = fusion::load(_in5, _c, 0.0f);
#line 5 "/Fusion.Model.Kernels.Muon.Normalize"
                        float _v9 = _v8 * _v8;
#line 5 "/Fusion.Model.Kernels.Muon.Normalize"
                        _v7 = _v9;
                    }
#line 5 "/Fusion.Model.Kernels.Muon.Normalize"
                    _v6 = fusion::chain_warp(_v6, _v7);
                }
#line 5 "/Fusion.Model.Kernels.Muon.Normalize"
                _v6 = fusion::halve(_v6);
                if (lane == 0)
                {
#line 5 "/Fusion.Model.Kernels.Muon.Normalize"
                    _b4[_r] = _v6;
                }
            }
        }
        __syncthreads();
        {
            for (int _c = thread; _c < 1; _c += 128)
            {
#line 5 "/Fusion.Model.Kernels.Muon.Normalize"
                float _v10 = 0.0f;
                for (int _r = 0; _r < 16; _r++)
                {
#line 5 "/Fusion.Model.Kernels.Muon.Normalize"
                    float _v11 = _b4[_r];
#line 5 "/Fusion.Model.Kernels.Muon.Normalize"
                    _v10 = _v10 + _v11;
                }
#line 5 "/Fusion.Model.Kernels.Muon.Normalize"
                _b1[_c] = _v10;
            }
        }
        __syncthreads();
        {
            float _v12 = _b0[0];
#line 5 "/Fusion.Model.Kernels.Muon.Normalize"
            float _v13 = _b1[0];
#line 5 "/Fusion.Model.Kernels.Muon.Normalize"
            float _v14 = _v12 + _v13;
            if (thread == 0)
            {
#line 5 "/Fusion.Model.Kernels.Muon.Normalize"
                _b2[0] = _v14;
            }
        }
        __syncthreads();
        float* _p15 = _b0; _b0 = _b2; _b2 = _p15;
    }
#line 7 "/Fusion.Model.Kernels.Muon.Normalize"
    int _v16 = fusion::add(x.length[0], 16);
#line 7 "/Fusion.Model.Kernels.Muon.Normalize"
    int _v17 = fusion::sub(_v16, 1);
#line 7 "/Fusion.Model.Kernels.Muon.Normalize"
    int _v18 = fusion::divide(_v17, 16);
    __syncthreads();
    {
#line 3 "/Fusion.Model.Kernels.Muon.Normalize"
        float _v19 = _b0[0];
#line 6 "/Fusion.Model.Kernels.Muon.Normalize"
        float _v20 = sqrtf(_v19);
#line 6 "/Fusion.Model.Kernels.Muon.Normalize"
        float _v21 = _v20 + 1.00000001E-07f;
#line 6 "/Fusion.Model.Kernels.Muon.Normalize"
        float _v22 = 1.0f / _v21;
        if (thread == 0)
        {
#line 6 "/Fusion.Model.Kernels.Muon.Normalize"
            _b3[0] = _v22;
        }
    }
#line 7 "/Fusion.Model.Kernels.Muon.Normalize"
    for (int _i23 = 0; _i23 < _v18; _i23 += 1)
    {
#line 8 "/Fusion.Model.Kernels.Muon.Normalize"
        int _v24 = fusion::mul(_i23, 16);
#line 8 "/Fusion.Model.Kernels.Muon.Normalize"
        int _v25 = fusion::mul(_i23, 16);
        __syncthreads();
        {
            for (int _r = warp; _r < 16; _r += 4)
            {
#line 8 "/Fusion.Model.Kernels.Muon.Normalize"
                auto _in26 = fusion::row(x, _v24 + _r, 0);
#line 8 "/Fusion.Model.Kernels.Muon.Normalize"
                auto _out27 = fusion::row(y, _v25 + _r, 0);
#line 6 "/Fusion.Model.Kernels.Muon.Normalize"
                float _v28 = _b3[0];
                for (int _c = lane; _c < 128; _c += 32)
                {
#line 8 "/Fusion.Model.Kernels.Muon.Normalize"
                    float _v29 = fusion::load(_in26, _c, 0.0f);
#line 8 "/Fusion.Model.Kernels.Muon.Normalize"
                    float _v30 = _v29 * _v28;
#line 8 "/Fusion.Model.Kernels.Muon.Normalize"
                    fusion::store(_out27, _c, _v30);
                }
            }
        }
        __syncthreads();
    }
}
