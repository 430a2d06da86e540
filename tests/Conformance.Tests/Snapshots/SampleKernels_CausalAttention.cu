// 128 threads, 1312 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.SampleKernels.CausalAttention: q view<f32, 3>, k view<f32, 3>, v view<f32, 3>, o view<f32, 3, write>
extern "C" __global__ void __launch_bounds__(128, 3)
SampleKernels_CausalAttention(fusion::View<const float, 3> q, fusion::View<const float, 3> k, fusion::View<const float, 3> v, fusion::View<float, 3> o, float scale, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program;
    float* _b0 = (float*)(_shared + 1184); // (8, 1)
    float* _b1 = (float*)(_shared + 448); // (8, 8)
    float* _b2 = (float*)(_shared + 1216); // (8, 1)
    float* _b3 = (float*)(_shared + 1024); // (8, 4)
    float* _b4 = (float*)(_shared + 1248); // (8, 1)
    float* _b5 = (float*)(_shared + 0); // (8, 4)
    float* _b6 = (float*)(_shared + 1280); // (8, 1)
    float* _b7 = (float*)(_shared + 736); // (8, 8)

#line 2 "/Fusion.Conformance.SampleKernels.CausalAttention"
    auto _v0 = fusion::slice(q, _grid1);
#line 2 "/Fusion.Conformance.SampleKernels.CausalAttention"
    int _v1 = fusion::mul(_grid0, 8);
#line 6 "/Fusion.Conformance.SampleKernels.CausalAttention"
    int _v2 = fusion::add(_grid0, 1);
#line 6 "/Fusion.Conformance.SampleKernels.CausalAttention"
    int _v3 = fusion::mul(_v2, 8);
#line 6 "/Fusion.Conformance.SampleKernels.CausalAttention"
    int _v4 = fusion::minimum(_v3, k.length[1]);
#line 7 "/Fusion.Conformance.SampleKernels.CausalAttention"
    int _v5 = fusion::add(_v4, 4);
#line 7 "/Fusion.Conformance.SampleKernels.CausalAttention"
    int _v6 = fusion::sub(_v5, 1);
#line 7 "/Fusion.Conformance.SampleKernels.CausalAttention"
    int _v7 = fusion::divide(_v6, 4);
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
#line 3 "/Fusion.Conformance.SampleKernels.CausalAttention"
            float _v8 = -fusion::infinity();
            if (lane == 0)
            {
#line 4 "/Fusion.Conformance.SampleKernels.CausalAttention"
                _b0[_r] = 0.0f;
#line 3 "/Fusion.Conformance.SampleKernels.CausalAttention"
                _b2[_r] = _v8;
            }
            for (int _c = lane; _c < 8; _c += 32)
            {
#line 5 "/Fusion.Conformance.SampleKernels.CausalAttention"
                _b1[_r * 9 + _c] = 0.0f;
            }
        }
    }
#line 7 "/Fusion.Conformance.SampleKernels.CausalAttention"
    for (int _i9 = 0; _i9 < _v7; _i9 += 1)
    {
#line 8 "/Fusion.Conformance.SampleKernels.CausalAttention"
        auto _v10 = fusion::slice(k, _grid1);
#line 8 "/Fusion.Conformance.SampleKernels.CausalAttention"
        int _v11 = fusion::mul(_i9, 4);
#line 8 "/Fusion.Conformance.SampleKernels.CausalAttention"
        fusion::dot<8, 4, 8, false, fusion::Blocking<128, 1, 1, 8>>(fusion::operand<8, 8>(_v0, _v1, 0), fusion::transposed(fusion::operand<4, 8>(_v10, _v11, 0)), _b3, 5, (float*)(_shared + 0));
#line 9 "/Fusion.Conformance.SampleKernels.CausalAttention"
        int _v12 = fusion::mul(_grid0, 8);
#line 9 "/Fusion.Conformance.SampleKernels.CausalAttention"
        int _v13 = fusion::mul(_i9, 4);
#line 9 "/Fusion.Conformance.SampleKernels.CausalAttention"
        int _v14 = fusion::mul(_i9, 4);
#line 15 "/Fusion.Conformance.SampleKernels.CausalAttention"
        auto _v15 = fusion::slice(v, _grid1);
#line 15 "/Fusion.Conformance.SampleKernels.CausalAttention"
        int _v16 = fusion::mul(_i9, 4);
        __syncthreads();
        {
            for (int _r = warp; _r < 8; _r += 4)
            {
#line 9 "/Fusion.Conformance.SampleKernels.CausalAttention"
                int _v17 = fusion::add(_v12, _r);
#line 11 "/Fusion.Conformance.SampleKernels.CausalAttention"
                float _v18 = -fusion::infinity();
                for (int _c = lane; _c < 4; _c += 32)
                {
#line 9 "/Fusion.Conformance.SampleKernels.CausalAttention"
                    int _v19 = fusion::add(_v13, _c);
#line 9 "/Fusion.Conformance.SampleKernels.CausalAttention"
                    bool _v20 = _v17 >= _v19;
#line 9 "/Fusion.Conformance.SampleKernels.CausalAttention"
                    int _v21 = fusion::add(_v14, _c);
#line 9 "/Fusion.Conformance.SampleKernels.CausalAttention"
                    bool _v22 = _v21 >= 0;
#line 9 "/Fusion.Conformance.SampleKernels.CausalAttention"
                    bool _v23 = _v21 < k.length[1];
#line 9 "/Fusion.Conformance.SampleKernels.CausalAttention"
                    bool _v24 = _v22 && _v23;
#line 9 "/Fusion.Conformance.SampleKernels.CausalAttention"
                    bool _v25 = _v20 && _v24;
#line 8 "/Fusion.Conformance.SampleKernels.CausalAttention"
                    float _v26 = _b3[_r * 5 + _c];
#line 8 "/Fusion.Conformance.SampleKernels.CausalAttention"
                    float _v27 = _v26 * scale;
#line 10 "/Fusion.Conformance.SampleKernels.CausalAttention"
                    float _v28 = _v25 ? _v27 : -fusion::infinity();
#line 11 "/Fusion.Conformance.SampleKernels.CausalAttention"
                    _v18 = fusion::Max::of(_v18, _v28);
                }
#line 11 "/Fusion.Conformance.SampleKernels.CausalAttention"
                _v18 = fusion::over_warp<fusion::Max>(_v18);
                float _v29 = _b2[_r];
#line 11 "/Fusion.Conformance.SampleKernels.CausalAttention"
                float _v30 = fusion::maximum(_v29, _v18);
                if (lane == 0)
                {
#line 11 "/Fusion.Conformance.SampleKernels.CausalAttention"
                    _b4[_r] = _v30;
                }
#line 14 "/Fusion.Conformance.SampleKernels.CausalAttention"
                float _v31 = 0.0f;
                for (int _k = 0; _k < 4; _k += 32)
                {
                    const int _c = _k + lane;
                    float _v32 = 0.0f;
                    if (_c < 4)
                    {
#line 9 "/Fusion.Conformance.SampleKernels.CausalAttention"
                        int _v33 = fusion::add(_v13, _c);
#line 9 "/Fusion.Conformance.SampleKernels.CausalAttention"
                        bool _v34 = _v17 >= _v33;
#line 9 "/Fusion.Conformance.SampleKernels.CausalAttention"
                        int _v35 = fusion::add(_v14, _c);
#line 9 "/Fusion.Conformance.SampleKernels.CausalAttention"
                        bool _v36 = _v35 >= 0;
#line 9 "/Fusion.Conformance.SampleKernels.CausalAttention"
                        bool _v37 = _v35 < k.length[1];
#line 9 "/Fusion.Conformance.SampleKernels.CausalAttention"
                        bool _v38 = _v36 && _v37;
#line 9 "/Fusion.Conformance.SampleKernels.CausalAttention"
                        bool _v39 = _v34 && _v38;
#line 8 "/Fusion.Conformance.SampleKernels.CausalAttention"
                        float _v40 = _b3[_r * 5 + _c];
#line 8 "/Fusion.Conformance.SampleKernels.CausalAttention"
                        float _v41 = _v40 * scale;
#line 10 "/Fusion.Conformance.SampleKernels.CausalAttention"
                        float _v42 = _v39 ? _v41 : -fusion::infinity();
#line 12 "/Fusion.Conformance.SampleKernels.CausalAttention"
                        float _v43 = _v42 - _v30;
#line 12 "/Fusion.Conformance.SampleKernels.CausalAttention"
                        float _v44 = expf(_v43);
#line 12 "/Fusion.Conformance.SampleKernels.CausalAttention"
                        _b5[_r * 5 + _c] = _v44;
#line 14 "/Fusion.Conformance.SampleKernels.CausalAttention"
                        _v32 = _v44;
                    }
#line 14 "/Fusion.Conformance.SampleKernels.CausalAttention"
                    _v31 = fusion::chain_warp(_v31, _v32);
                }
#line 14 "/Fusion.Conformance.SampleKernels.CausalAttention"
                _v31 = fusion::halve(_v31);
#line 13 "/Fusion.Conformance.SampleKernels.CausalAttention"
                float _v45 = _v29 - _v30;
#line 13 "/Fusion.Conformance.SampleKernels.CausalAttention"
                float _v46 = expf(_v45);
                for (int _c = lane; _c < 8; _c += 32)
                {
                    float _v47 = _b1[_r * 9 + _c];
#line 15 "/Fusion.Conformance.SampleKernels.CausalAttention"
                    float _v48 = _v47 * _v46;
#line 15 "/Fusion.Conformance.SampleKernels.CausalAttention"
                    _b7[_r * 9 + _c] = _v48;
                }
                float _v49 = _b0[_r];
#line 14 "/Fusion.Conformance.SampleKernels.CausalAttention"
                float _v50 = _v49 * _v46;
#line 14 "/Fusion.Conformance.SampleKernels.CausalAttention"
                float _v51 = _v50 + _v31;
                if (lane == 0)
                {
#line 14 "/Fusion.Conformance.SampleKernels.CausalAttention"
                    _b6[_r] = _v51;
                }
            }
        }
        __syncthreads();
#line 15 "/Fusion.Conformance.SampleKernels.CausalAttention"
        fusion::dot<8, 8, 4, true, fusion::Blocking<128, 1, 1, 4>>(fusion::operand<8, 4, 5>(_b5), fusion::operand<4, 8>(_v15, _v16, 0), _b7, 9, (float*)(_shared + 160));
        __syncthreads();
        float* _p52 = _b0; _b0 = _b6; _b6 = _p52;
        float* _p53 = _b1; _b1 = _b7; _b7 = _p53;
        float* _p54 = _b2; _b2 = _b4; _b4 = _p54;
    }
#line 17 "/Fusion.Conformance.SampleKernels.CausalAttention"
    auto _v55 = fusion::slice(o, _grid1);
#line 17 "/Fusion.Conformance.SampleKernels.CausalAttention"
    int _v56 = fusion::mul(_grid0, 8);
    __syncthreads();
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
#line 17 "/Fusion.Conformance.SampleKernels.CausalAttention"
            auto _out57 = fusion::row(_v55, _v56 + _r, 0);
#line 7 "/Fusion.Conformance.SampleKernels.CausalAttention"
            float _v58 = _b0[_r];
            for (int _c = lane; _c < 8; _c += 32)
            {
#line 7 "/Fusion.Conformance.SampleKernels.CausalAttention"
                float _v59 = _b1[_r * 9 + _c];
#line 17 "/Fusion.Conformance.SampleKernels.CausalAttention"
                float _v60 = _v59 / _v58;
#line 17 "/Fusion.Conformance.SampleKernels.CausalAttention"
                fusion::store(_out57, _c, _v60);
            }
        }
    }
}
