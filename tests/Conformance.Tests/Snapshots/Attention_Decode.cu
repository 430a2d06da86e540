// 128 threads, 27328 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Model.Kernels.Attention.Decode: q view<f32, 4>, k view<f32, 4>, v view<f32, 4>, o view<f32, 4, write>
extern "C" __global__ void __launch_bounds__(128, 3)
Attention_Decode(fusion::View<const float, 4> q, fusion::View<const float, 4> k, fusion::View<const float, 4> v, fusion::View<float, 4> o, float scale, int _extent0, int _extent1, int _extent2)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program % _extent1;
    _program /= _extent1;
    const int _grid2 = _program;
    float* _b0 = (float*)(_shared + 27072); // (16, 1)
    float* _b1 = (float*)(_shared + 10432); // (16, 64)
    float* _b2 = (float*)(_shared + 27136); // (16, 1)
    float* _b3 = (float*)(_shared + 18752); // (16, 64)
    float* _b4 = (float*)(_shared + 27200); // (16, 1)
    float* _b5 = (float*)(_shared + 22912); // (16, 64)
    float* _b6 = (float*)(_shared + 27264); // (16, 1)
    float* _b7 = (float*)(_shared + 14592); // (16, 64)

#line 2 "/Fusion.Model.Kernels.Attention.Decode"
    auto _v0 = fusion::slice(q, _grid2, _grid1);
#line 2 "/Fusion.Model.Kernels.Attention.Decode"
    auto _v1 = fusion::slice(k, _grid2, _grid1);
#line 2 "/Fusion.Model.Kernels.Attention.Decode"
    auto _v2 = fusion::slice(v, _grid2, _grid1);
#line 4 "/Fusion.Model.Kernels.Attention.Decode"
    int _v3 = fusion::mul(_grid0, 16);
#line 5 "/Fusion.Model.Kernels.Attention.Decode"
    int _v4 = fusion::sub(_v1.length[0], _v0.length[0]);
#line 6 "/Fusion.Model.Kernels.Attention.Decode"
    int _v5 = true ? _v4 : _v1.length[0];
#line 7 "/Fusion.Model.Kernels.Attention.Decode"
    int _v6 = fusion::add(_grid0, 1);
#line 7 "/Fusion.Model.Kernels.Attention.Decode"
    int _v7 = fusion::mul(_v6, 16);
#line 7 "/Fusion.Model.Kernels.Attention.Decode"
    int _v8 = fusion::add(_v7, _v4);
#line 7 "/Fusion.Model.Kernels.Attention.Decode"
    int _v9 = fusion::minimum(_v1.length[0], _v8);
#line 7 "/Fusion.Model.Kernels.Attention.Decode"
    int _v10 = fusion::maximum(0, _v9);
#line 7 "/Fusion.Model.Kernels.Attention.Decode"
    int _v11 = true ? _v10 : _v1.length[0];
#line 11 "/Fusion.Model.Kernels.Attention.Decode"
    int _v12 = fusion::add(_v11, 64);
#line 11 "/Fusion.Model.Kernels.Attention.Decode"
    int _v13 = fusion::sub(_v12, 1);
#line 11 "/Fusion.Model.Kernels.Attention.Decode"
    int _v14 = fusion::divide(_v13, 64);
    {
        for (int _r = warp; _r < 16; _r += 4)
        {
#line 8 "/Fusion.Model.Kernels.Attention.Decode"
            float _v15 = -fusion::infinity();
            if (lane == 0)
            {
#line 9 "/Fusion.Model.Kernels.Attention.Decode"
                _b0[_r] = 0.0f;
#line 8 "/Fusion.Model.Kernels.Attention.Decode"
                _b2[_r] = _v15;
            }
            for (int _c = lane; _c < 64; _c += 32)
            {
#line 10 "/Fusion.Model.Kernels.Attention.Decode"
                _b1[_r * 65 + _c] = 0.0f;
            }
        }
    }
#line 11 "/Fusion.Model.Kernels.Attention.Decode"
    for (int _i16 = 0; _i16 < _v14; _i16 += 1)
    {
#line 12 "/Fusion.Model.Kernels.Attention.Decode"
        int _v17 = fusion::mul(_i16, 64);
#line 12 "/Fusion.Model.Kernels.Attention.Decode"
        fusion::dot<16, 64, 64, false, fusion::Blocking<128, 2, 4, 32>>(fusion::operand<16, 64>(_v0, _v3, 0), fusion::transposed(fusion::operand<64, 64>(_v1, _v17, 0)), _b3, 65, (float*)(_shared + 0));
#line 13 "/Fusion.Model.Kernels.Attention.Decode"
        int _v18 = fusion::mul(_i16, 64);
#line 13 "/Fusion.Model.Kernels.Attention.Decode"
        int _v19 = fusion::mul(_grid0, 16);
#line 13 "/Fusion.Model.Kernels.Attention.Decode"
        int _v20 = fusion::mul(_i16, 64);
#line 19 "/Fusion.Model.Kernels.Attention.Decode"
        int _v21 = fusion::mul(_i16, 64);
        __syncthreads();
        {
            for (int _r = warp; _r < 16; _r += 4)
            {
#line 13 "/Fusion.Model.Kernels.Attention.Decode"
                int _v22 = fusion::add(_v19, _r);
#line 13 "/Fusion.Model.Kernels.Attention.Decode"
                int _v23 = fusion::add(_v22, _v5);
#line 15 "/Fusion.Model.Kernels.Attention.Decode"
                float _v24 = -fusion::infinity();
                for (int _c = lane; _c < 64; _c += 32)
                {
#line 13 "/Fusion.Model.Kernels.Attention.Decode"
                    int _v25 = fusion::add(_v18, _c);
#line 13 "/Fusion.Model.Kernels.Attention.Decode"
                    bool _v26 = _v25 >= 0;
#line 13 "/Fusion.Model.Kernels.Attention.Decode"
                    bool _v27 = _v25 < _v1.length[0];
#line 13 "/Fusion.Model.Kernels.Attention.Decode"
                    bool _v28 = _v26 && _v27;
#line 13 "/Fusion.Model.Kernels.Attention.Decode"
                    int _v29 = fusion::add(_v20, _c);
#line 13 "/Fusion.Model.Kernels.Attention.Decode"
                    bool _v30 = _v23 >= _v29;
#line 13 "/Fusion.Model.Kernels.Attention.Decode"
                    bool _v31 = _v28 && _v30;
#line 12 "/Fusion.Model.Kernels.Attention.Decode"
                    float _v32 = _b3[_r * 65 + _c];
#line 12 "/Fusion.Model.Kernels.Attention.Decode"
                    float _v33 = _v32 * scale;
#line 14 "/Fusion.Model.Kernels.Attention.Decode"
                    float _v34 = _v31 ? _v33 : -fusion::infinity();
#line 15 "/Fusion.Model.Kernels.Attention.Decode"
                    _v24 = fusion::Max::of(_v24, _v34);
                }
#line 15 "/Fusion.Model.Kernels.Attention.Decode"
                _v24 = fusion::over_warp<fusion::Max>(_v24);
                float _v35 = _b2[_r];
#line 15 "/Fusion.Model.Kernels.Attention.Decode"
                float _v36 = fusion::maximum(_v24, -1.00000002E+30f);
#line 15 "/Fusion.Model.Kernels.Attention.Decode"
                float _v37 = fusion::maximum(_v35, _v36);
                if (lane == 0)
                {
#line 15 "/Fusion.Model.Kernels.Attention.Decode"
                    _b4[_r] = _v37;
                }
#line 17 "/Fusion.Model.Kernels.Attention.Decode"
                float _v38 = _v35 - _v37;
#line 17 "/Fusion.Model.Kernels.Attention.Decode"
                float _v39 = expf(_v38);
#line 18 "/Fusion.Model.Kernels.Attention.Decode"
                float _v40 = 0.0f;
                for (int _k = 0; _k < 64; _k += 32)
                {
                    const int _c = _k + lane;
                    float _v41 = 0.0f;
                    {
#line 13 "/Fusion.Model.Kernels.Attention.Decode"
                        int _v42 = fusion::add(_v18, _c);
#line 13 "/Fusion.Model.Kernels.Attention.Decode"
                        bool _v43 = _v42 >= 0;
#line 13 "/Fusion.Model.Kernels.Attention.Decode"
                        bool _v44 = _v42 < _v1.length[0];
#line 13 "/Fusion.Model.Kernels.Attention.Decode"
                        bool _v45 = _v43 && _v44;
#line 13 "/Fusion.Model.Kernels.Attention.Decode"
                        int _v46 = fusion::add(_v20, _c);
#line 13 "/Fusion.Model.Kernels.Attention.Decode"
                        bool _v47 = _v23 >= _v46;
#line 13 "/Fusion.Model.Kernels.Attention.Decode"
                        bool _v48 = _v45 && _v47;
#line 12 "/Fusion.Model.Kernels.Attention.Decode"
                        float _v49 = _b3[_r * 65 + _c];
#line 12 "/Fusion.Model.Kernels.Attention.Decode"
                        float _v50 = _v49 * scale;
#line 14 "/Fusion.Model.Kernels.Attention.Decode"
                        float _v51 = _v48 ? _v50 : -fusion::infinity();
#line 16 "/Fusion.Model.Kernels.Attention.Decode"
                        float _v52 = _v51 - _v37;
#line 16 "/Fusion.Model.Kernels.Attention.Decode"
                        float _v53 = expf(_v52);
                        float _v54 = _b1[_r * 65 + _c];
#line 19 "/Fusion.Model.Kernels.Attention.Decode"
                        float _v55 = _v54 * _v39;
#line 16 "/Fusion.Model.Kernels.Attention.Decode"
                        _b5[_r * 65 + _c] = _v53;
#line 18 "/Fusion.Model.Kernels.Attention.Decode"
                        _v41 = _v53;
#line 19 "/Fusion.Model.Kernels.Attention.Decode"
                        _b7[_r * 65 + _c] = _v55;
                    }
#line 18 "/Fusion.Model.Kernels.Attention.Decode"
                    _v40 = fusion::chain_warp(_v40, _v41);
                }
#line 18 "/Fusion.Model.Kernels.Attention.Decode"
                _v40 = fusion::halve(_v40);
                float _v56 = _b0[_r];
#line 18 "/Fusion.Model.Kernels.Attention.Decode"
                float _v57 = _v56 * _v39;
#line 18 "/Fusion.Model.Kernels.Attention.Decode"
                float _v58 = _v57 + _v40;
                if (lane == 0)
                {
#line 18 "/Fusion.Model.Kernels.Attention.Decode"
                    _b6[_r] = _v58;
                }
            }
        }
        __syncthreads();
#line 19 "/Fusion.Model.Kernels.Attention.Decode"
        fusion::dot<16, 64, 64, true, fusion::Blocking<128, 2, 4, 32>>(fusion::operand<16, 64, 65>(_b5), fusion::operand<64, 64>(_v2, _v21, 0), _b7, 65, (float*)(_shared + 0));
        __syncthreads();
        float* _p59 = _b0; _b0 = _b6; _b6 = _p59;
        float* _p60 = _b1; _b1 = _b7; _b7 = _p60;
        float* _p61 = _b2; _b2 = _b4; _b4 = _p61;
    }
#line 3 "/Fusion.Model.Kernels.Attention.Decode"
    auto _v62 = fusion::slice(o, _grid2, _grid1);
#line 3 "/Fusion.Model.Kernels.Attention.Decode"
    int _v63 = fusion::mul(_grid0, 16);
    __syncthreads();
    {
        for (int _r = warp; _r < 16; _r += 4)
        {
#line 3 "/Fusion.Model.Kernels.Attention.Decode"
            auto _out64 = fusion::row(_v62, _v63 + _r, 0);
#line 11 "/Fusion.Model.Kernels.Attention.Decode"
            float _v65 = _b0[_r];
#line 21 "/Fusion.Model.Kernels.Attention.Decode"
            bool _v66 = _v65 > 0.0f;
#line 21 "/Fusion.Model.Kernels.Attention.Decode"
            float _v67 = 1.0f / _v65;
#line 21 "/Fusion.Model.Kernels.Attention.Decode"
            float _v68 = _v66 ? _v67 : 0.0f;
            for (int _c = lane; _c < 64; _c += 32)
            {
#line 11 "/Fusion.Model.Kernels.Attention.Decode"
                float _v69 = _b1[_r * 65 + _c];
#line 22 "/Fusion.Model.Kernels.Attention.Decode"
                float _v70 = _v69 * _v68;
#line 3 "/Fusion.Model.Kernels.Attention.Decode"
                fusion::store(_out64, _c, _v70);
            }
        }
    }
}
