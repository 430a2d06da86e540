// pieces 0 4
// inside v0.0 16 + 1 - 16 / 1 - 16 * 16 + : 0.0 1.0
// inside 0 128 + : 0.1 1.1
// pieces 1 4
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
                auto _in5 = fusion::inner_row<1>(x, _v4 + _r, 0);
#line 5 "/Fusion.Model.Kernels.Muon.Normalize"
                float _v6 = 0.0f;
                for (int _k = 0; _k < 128; _k += 128)
                {
                    const int _p = _k + lane * 4;
                    float _v7[4] = {0.0f, 0.0f, 0.0f, 0.0f};
                    {
#line 4 "/Fusion.Model.Kernels.Muon.Normalize"
                        float _x8[4];
#line 4 "/Fusion.Model.Kernels.Muon.Normalize"
                        fusion::get(&_in5[_p], _x8);
#pragma unroll
                        for (int _e = 0; _e < 4; _e++)
                        {
                            const int _c = _p + _e;
#line 4 "/Fusion.Model.Kernels.Muon.Normalize"
                            float _v9 = _x8[_e];
#line 5 "/Fusion.Model.Kernels.Muon.Normalize"
                            float _v10 = _v9 * _v9;
#line 5 "/Fusion.Model.Kernels.Muon.Normalize"
                            _v7[_e] = _v10;
                        }
                    }
#line 5 "/Fusion.Model.Kernels.Muon.Normalize"
                    _v6 = fusion::chain_warp(_v6, _v7);
                }
#line 5 "/Fusion.Model.Kernels.Muon.Normalize"
                _v6 = fusion::halve<fusion::Sum, 4>(_v6);
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
                float _v11 = 0.0f;
                for (int _r = 0; _r < 16; _r++)
                {
#line 5 "/Fusion.Model.Kernels.Muon.Normalize"
                    float _v12 = _b4[_r];
#line 5 "/Fusion.Model.Kernels.Muon.Normalize"
                    _v11 = _v11 + _v12;
                }
#line 5 "/Fusion.Model.Kernels.Muon.Normalize"
                _b1[_c] = _v11;
            }
        }
        __syncthreads();
        {
            float _v13 = _b0[0];
#line 5 "/Fusion.Model.Kernels.Muon.Normalize"
            float _v14 = _b1[0];
#line 5 "/Fusion.Model.Kernels.Muon.Normalize"
            float _v15 = _v13 + _v14;
            if (thread == 0)
            {
#line 5 "/Fusion.Model.Kernels.Muon.Normalize"
                _b2[0] = _v15;
            }
        }
        __syncthreads();
        float* _p16 = _b0; _b0 = _b2; _b2 = _p16;
    }
#line 7 "/Fusion.Model.Kernels.Muon.Normalize"
    int _v17 = fusion::add(x.length[0], 16);
#line 7 "/Fusion.Model.Kernels.Muon.Normalize"
    int _v18 = fusion::sub(_v17, 1);
#line 7 "/Fusion.Model.Kernels.Muon.Normalize"
    int _v19 = fusion::divide(_v18, 16);
    __syncthreads();
    {
#line 3 "/Fusion.Model.Kernels.Muon.Normalize"
        float _v20 = _b0[0];
#line 6 "/Fusion.Model.Kernels.Muon.Normalize"
        float _v21 = sqrtf(_v20);
#line 6 "/Fusion.Model.Kernels.Muon.Normalize"
        float _v22 = _v21 + 1.00000001E-07f;
#line 6 "/Fusion.Model.Kernels.Muon.Normalize"
        float _v23 = 1.0f / _v22;
        if (thread == 0)
        {
#line 6 "/Fusion.Model.Kernels.Muon.Normalize"
            _b3[0] = _v23;
        }
    }
#line 7 "/Fusion.Model.Kernels.Muon.Normalize"
    for (int _i24 = 0; _i24 < _v19; _i24 += 1)
    {
#line 8 "/Fusion.Model.Kernels.Muon.Normalize"
        int _v25 = fusion::mul(_i24, 16);
#line 8 "/Fusion.Model.Kernels.Muon.Normalize"
        int _v26 = fusion::mul(_i24, 16);
        __syncthreads();
        {
            for (int _r = warp; _r < 16; _r += 4)
            {
#line 8 "/Fusion.Model.Kernels.Muon.Normalize"
                auto _in27 = fusion::inner_row<1>(x, _v25 + _r, 0);
#line 8 "/Fusion.Model.Kernels.Muon.Normalize"
                auto _out28 = fusion::inner_row<1>(y, _v26 + _r, 0);
#line 6 "/Fusion.Model.Kernels.Muon.Normalize"
                float _v29 = _b3[0];
                for (int _p = lane * 4; _p < 128; _p += 128)
                {
#line 8 "/Fusion.Model.Kernels.Muon.Normalize"
                    float _x30[4];
#line 8 "/Fusion.Model.Kernels.Muon.Normalize"
                    fusion::get(&_in27[_p], _x30);
                    float _y31[4];
#pragma unroll
                    for (int _e = 0; _e < 4; _e++)
                    {
                        const int _c = _p + _e;
#line 8 "/Fusion.Model.Kernels.Muon.Normalize"
                        float _v32 = _x30[_e];
#line 8 "/Fusion.Model.Kernels.Muon.Normalize"
                        float _v33 = _v32 * _v29;
#line 8 "/Fusion.Model.Kernels.Muon.Normalize"
                        _y31[_e] = _v33;
                    }
#line 8 "/Fusion.Model.Kernels.Muon.Normalize"
                    fusion::put(&_out28[_p], _y31);
                }
            }
        }
        __syncthreads();
    }
}
