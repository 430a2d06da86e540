// pieces 6 4
// inside v0.2 32 + 1 - 32 / 1 - 32 * 32 + : 6.2
// inside 0 64 + : 1.3 2.3 6.3 7.3 8.3
// pieces 0 4
// pieces 1 4
// inside v1.2 32 + 1 - 32 / 1 - 32 * 32 + : 1.2 2.2 7.2 8.2
// pieces 3 4
// pieces 2 4
// pieces 7 4
// pieces 8 4
// 128 threads, 37760 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Model.Kernels.Attention.Backward: q view<f32, 4>, k view<f32, 4>, v view<f32, 4>, dO view<f32, 4>, logSum view<f32, 3>, delta view<f32, 3>, dq view<f32, 4, write>, dk view<f32, 4, write>, dv view<f32, 4, write>
extern "C" __global__ void __launch_bounds__(128, 3)
Attention_Backward(fusion::View<const float, 4> q, fusion::View<const float, 4> k, fusion::View<const float, 4> v, fusion::View<const float, 4> dO, fusion::View<const float, 3> logSum, fusion::View<const float, 3> delta, fusion::View<float, 4> dq, fusion::View<float, 4> dk, fusion::View<float, 4> dv, float scale, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program;
    float* _b0 = (float*)(_shared + 8448); // (32, 64)
    float* _b1 = (float*)(_shared + 16768); // (32, 64)
    float* _b2 = (float*)(_shared + 25088); // (32, 32)
    float* _b3 = (float*)(_shared + 29312); // (32, 32)
    float* _b4 = (float*)(_shared + 25088); // (32, 32)
    float* _b5 = (float*)(_shared + 33536); // (32, 32)
    float* _b6 = (float*)(_shared + 0); // (32, 64)

#line 2 "/Fusion.Model.Kernels.Attention.Backward"
    auto _v0 = fusion::slice(q, _grid1, _grid0);
#line 3 "/Fusion.Model.Kernels.Attention.Backward"
    auto _v1 = fusion::slice(dO, _grid1, _grid0);
#line 4 "/Fusion.Model.Kernels.Attention.Backward"
    auto _v2 = fusion::slice(logSum, _grid1, _grid0);
#line 4 "/Fusion.Model.Kernels.Attention.Backward"
    auto _v3 = fusion::as_column(_v2);
#line 5 "/Fusion.Model.Kernels.Attention.Backward"
    auto _v4 = fusion::slice(delta, _grid1, _grid0);
#line 5 "/Fusion.Model.Kernels.Attention.Backward"
    auto _v5 = fusion::as_column(_v4);
#line 6 "/Fusion.Model.Kernels.Attention.Backward"
    auto _v6 = fusion::slice(k, _grid1, _grid0);
#line 7 "/Fusion.Model.Kernels.Attention.Backward"
    auto _v7 = fusion::slice(v, _grid1, _grid0);
#line 8 "/Fusion.Model.Kernels.Attention.Backward"
    auto _v8 = fusion::slice(dq, _grid1, _grid0);
#line 9 "/Fusion.Model.Kernels.Attention.Backward"
    int _v9 = fusion::sub(_v6.length[0], _v0.length[0]);
#line 11 "/Fusion.Model.Kernels.Attention.Backward"
    int _v10 = fusion::add(_v0.length[0], 32);
#line 11 "/Fusion.Model.Kernels.Attention.Backward"
    int _v11 = fusion::sub(_v10, 1);
#line 11 "/Fusion.Model.Kernels.Attention.Backward"
    int _v12 = fusion::divide(_v11, 32);
#line 11 "/Fusion.Model.Kernels.Attention.Backward"
    for (int _i13 = 0; _i13 < _v12; _i13 += 1)
    {
#line 12 "/Fusion.Model.Kernels.Attention.Backward"
        int _v14 = fusion::mul(_i13, 32);
        {
            for (int _r = thread / 8; _r < 32; _r += 16)
            {
#line 12 "/Fusion.Model.Kernels.Attention.Backward"
                auto _out15 = fusion::inner_row<1>(_v8, _v14 + _r, 0);
                for (int _p = lane % 8 * 4; _p < 64; _p += 32)
                {
                    float _y16[4];
#pragma unroll
                    for (int _e = 0; _e < 4; _e++)
                    {
                        const int _c = _p + _e;
#line 12 "/Fusion.Model.Kernels.Attention.Backward"
                        _y16[_e] = 0.0f;
                    }
#line 12 "/Fusion.Model.Kernels.Attention.Backward"
                    fusion::put(&_out15[_p], _y16);
                }
            }
        }
        __syncthreads();
    }
#line 13 "/Fusion.Model.Kernels.Attention.Backward"
    int _v17 = fusion::add(_v6.length[0], 32);
#line 13 "/Fusion.Model.Kernels.Attention.Backward"
    int _v18 = fusion::sub(_v17, 1);
#line 13 "/Fusion.Model.Kernels.Attention.Backward"
    int _v19 = fusion::divide(_v18, 32);
#line 13 "/Fusion.Model.Kernels.Attention.Backward"
    for (int _i20 = 0; _i20 < _v19; _i20 += 1)
    {
#line 14 "/Fusion.Model.Kernels.Attention.Backward"
        int _v21 = fusion::mul(_i20, 32);
#line 15 "/Fusion.Model.Kernels.Attention.Backward"
        int _v22 = fusion::mul(_i20, 32);
#line 18 "/Fusion.Model.Kernels.Attention.Backward"
        int _v23 = fusion::mul(_i20, 32);
#line 18 "/Fusion.Model.Kernels.Attention.Backward"
        int _v24 = fusion::sub(_v23, _v9);
#line 18 "/Fusion.Model.Kernels.Attention.Backward"
        int _v25 = fusion::maximum(0, _v24);
#line 18 "/Fusion.Model.Kernels.Attention.Backward"
        int _v26 = fusion::divide(_v25, 32);
#line 19 "/Fusion.Model.Kernels.Attention.Backward"
        int _v27 = fusion::add(_v0.length[0], 32);
#line 19 "/Fusion.Model.Kernels.Attention.Backward"
        int _v28 = fusion::sub(_v27, 1);
#line 19 "/Fusion.Model.Kernels.Attention.Backward"
        int _v29 = fusion::divide(_v28, 32);
        {
            for (int _r = warp; _r < 32; _r += 4)
            {
                for (int _c = lane; _c < 64; _c += 32)
                {
#line 17 "/Fusion.Model.Kernels.Attention.Backward"
                    _b0[_r * 65 + _c] = 0.0f;
#line 16 "/Fusion.Model.Kernels.Attention.Backward"
                    _b1[_r * 65 + _c] = 0.0f;
                }
            }
        }
#line 19 "/Fusion.Model.Kernels.Attention.Backward"
        for (int _i30 = _v26; _i30 < _v29; _i30 += 1)
        {
#line 20 "/Fusion.Model.Kernels.Attention.Backward"
            int _v31 = fusion::mul(_i30, 32);
#line 21 "/Fusion.Model.Kernels.Attention.Backward"
            int _v32 = fusion::mul(_i30, 32);
#line 22 "/Fusion.Model.Kernels.Attention.Backward"
            int _v33 = fusion::mul(_i20, 32);
#line 22 "/Fusion.Model.Kernels.Attention.Backward"
            int _v34 = fusion::mul(_i30, 32);
#line 24 "/Fusion.Model.Kernels.Attention.Backward"
            int _v35 = fusion::mul(_i30, 32);
#line 24 "/Fusion.Model.Kernels.Attention.Backward"
            int _v36 = fusion::mul(_i20, 32);
#line 25 "/Fusion.Model.Kernels.Attention.Backward"
            fusion::dot<32, 32, 64, false, fusion::Blocking<128, 2, 4, 32>>(fusion::operand<32, 64, fusion::Lies::in_pieces>(_v0, _v31, 0), fusion::transposed(fusion::operand<32, 64, fusion::Lies::inside_in_pieces>(_v6, _v21, 0)), _b2, 33, (float*)(_shared + 0));
#line 25 "/Fusion.Model.Kernels.Attention.Backward"
            int _v37 = fusion::mul(_i30, 32);
            __syncthreads();
            {
                for (int _r = warp; _r < 32; _r += 4)
                {
#line 25 "/Fusion.Model.Kernels.Attention.Backward"
                    auto _in38 = fusion::row(_v3, _v37 + _r, 0);
#line 22 "/Fusion.Model.Kernels.Attention.Backward"
                    int _v39 = fusion::add(_v34, _r);
#line 22 "/Fusion.Model.Kernels.Attention.Backward"
                    bool _v40 = _v39 >= 0;
#line 22 "/Fusion.Model.Kernels.Attention.Backward"
                    int _v41 = fusion::add(_v34, _r);
#line 22 "/Fusion.Model.Kernels.Attention.Backward"
                    bool _v42 = _v41 < _v0.length[0];
#line 22 "/Fusion.Model.Kernels.Attention.Backward"
                    bool _v43 = _v40 && _v42;
#line 24 "/Fusion.Model.Kernels.Attention.Backward"
                    int _v44 = fusion::add(_v35, _r);
#line 24 "/Fusion.Model.Kernels.Attention.Backward"
                    int _v45 = fusion::add(_v44, _v9);
#line 25 "/Fusion.Model.Kernels.Attention.Backward"
                    float _v46 = fusion::load(_in38, 0, 0.0f);
                    for (int _c = lane; _c < 32; _c += 32)
                    {
#line 22 "/Fusion.Model.Kernels.Attention.Backward"
                        int _v47 = fusion::add(_v33, _c);
#line 22 "/Fusion.Model.Kernels.Attention.Backward"
                        bool _v48 = _v47 >= 0;
#line 22 "/Fusion.Model.Kernels.Attention.Backward"
                        bool _v49 = _v47 < _v6.length[0];
#line 22 "/Fusion.Model.Kernels.Attention.Backward"
                        bool _v50 = _v48 && _v49;
#line 22 "/Fusion.Model.Kernels.Attention.Backward"
                        bool _v51 = _v50 && _v43;
#line 24 "/Fusion.Model.Kernels.Attention.Backward"
                        int _v52 = fusion::add(_v36, _c);
#line 24 "/Fusion.Model.Kernels.Attention.Backward"
                        bool _v53 = _v45 >= _v52;
#line 24 "/Fusion.Model.Kernels.Attention.Backward"
                        bool _v54 = _v51 && _v53;
#line 25 "/Fusion.Model.Kernels.Attention.Backward"
                        float _v55 = _b2[_r * 33 + _c];
#line 25 "/Fusion.Model.Kernels.Attention.Backward"
                        float _v56 = _v55 * scale;
#line 25 "/Fusion.Model.Kernels.Attention.Backward"
                        float _v57 = _v56 - _v46;
#line 26 "/Fusion.Model.Kernels.Attention.Backward"
                        float _v58 = expf(_v57);
#line 26 "/Fusion.Model.Kernels.Attention.Backward"
                        float _v59 = _v54 ? _v58 : 0.0f;
#line 26 "/Fusion.Model.Kernels.Attention.Backward"
                        _b3[_r * 33 + _c] = _v59;
                    }
                }
            }
            __syncthreads();
#line 27 "/Fusion.Model.Kernels.Attention.Backward"
            fusion::dot<32, 32, 64, false, fusion::Blocking<128, 2, 4, 32>>(fusion::operand<32, 64, fusion::Lies::in_pieces>(_v1, _v32, 0), fusion::transposed(fusion::operand<32, 64, fusion::Lies::inside_in_pieces>(_v7, _v22, 0)), _b4, 33, (float*)(_shared + 0));
#line 27 "/Fusion.Model.Kernels.Attention.Backward"
            int _v60 = fusion::mul(_i30, 32);
            __syncthreads();
            {
                for (int _r = warp; _r < 32; _r += 4)
                {
#line 27 "/Fusion.Model.Kernels.Attention.Backward"
                    auto _in61 = fusion::row(_v5, _v60 + _r, 0);
#line 27 "/Fusion.Model.Kernels.Attention.Backward"
                    float _v62 = fusion::load(_in61, 0, 0.0f);
                    for (int _c = lane; _c < 32; _c += 32)
                    {
#line 26 "/Fusion.Model.Kernels.Attention.Backward"
                        float _v63 = _b3[_r * 33 + _c];
#line 27 "/Fusion.Model.Kernels.Attention.Backward"
                        float _v64 = _b4[_r * 33 + _c];
#line 27 "/Fusion.Model.Kernels.Attention.Backward"
                        float _v65 = _v64 - _v62;
#line 27 "/Fusion.Model.Kernels.Attention.Backward"
                        float _v66 = _v63 * _v65;
#line 27 "/Fusion.Model.Kernels.Attention.Backward"
                        float _v67 = _v66 * scale;
#line 27 "/Fusion.Model.Kernels.Attention.Backward"
                        _b5[_r * 33 + _c] = _v67;
                    }
                }
            }
#line 28 "/Fusion.Model.Kernels.Attention.Backward"
            fusion::dot<32, 64, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::transposed(fusion::operand<32, 32, 33>(_b3)), fusion::operand<32, 64, fusion::Lies::in_pieces>(_v1, _v32, 0), _b0, 65, (float*)(_shared + 0));
            __syncthreads();
#line 29 "/Fusion.Model.Kernels.Attention.Backward"
            fusion::dot<32, 64, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::transposed(fusion::operand<32, 32, 33>(_b5)), fusion::operand<32, 64, fusion::Lies::in_pieces>(_v0, _v31, 0), _b1, 65, (float*)(_shared + 0));
#line 30 "/Fusion.Model.Kernels.Attention.Backward"
            int _v68 = fusion::mul(_i30, 32);
            __syncthreads();
            {
                for (int _r = thread / 8; _r < 32; _r += 16)
                {
#line 30 "/Fusion.Model.Kernels.Attention.Backward"
                    auto _in69 = fusion::row<1>(_v8, _v68 + _r, 0);
                    for (int _p = lane % 8 * 4; _p < 64; _p += 32)
                    {
#line 30 "/Fusion.Model.Kernels.Attention.Backward"
                        float _x70[4];
#line 30 "/Fusion.Model.Kernels.Attention.Backward"
                        fusion::load(_in69, _p, 0.0f, _x70);
#pragma unroll
                        for (int _e = 0; _e < 4; _e++)
                        {
                            const int _c = _p + _e;
#line 30 "/Fusion.Model.Kernels.Attention.Backward"
                            float _v71 = _x70[_e];
#line 30 "/Fusion.Model.Kernels.Attention.Backward"
                            _b6[_r * 65 + _c] = _v71;
                        }
                    }
                }
            }
            __syncthreads();
#line 30 "/Fusion.Model.Kernels.Attention.Backward"
            fusion::dot<32, 64, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<32, 32, 33>(_b5), fusion::operand<32, 64, fusion::Lies::inside_in_pieces>(_v6, _v21, 0), _b6, 65, (float*)(_shared + 25088));
#line 30 "/Fusion.Model.Kernels.Attention.Backward"
            int _v72 = fusion::mul(_i30, 32);
            __syncthreads();
            {
                for (int _r = thread / 8; _r < 32; _r += 16)
                {
#line 30 "/Fusion.Model.Kernels.Attention.Backward"
                    auto _out73 = fusion::row<1>(_v8, _v72 + _r, 0);
                    for (int _p = lane % 8 * 4; _p < 64; _p += 32)
                    {
                        float _y74[4];
#pragma unroll
                        for (int _e = 0; _e < 4; _e++)
                        {
                            const int _c = _p + _e;
#line 30 "/Fusion.Model.Kernels.Attention.Backward"
                            float _v75 = _b6[_r * 65 + _c];
#line 30 "/Fusion.Model.Kernels.Attention.Backward"
                            _y74[_e] = _v75;
                        }
#line 30 "/Fusion.Model.Kernels.Attention.Backward"
                        fusion::store(_out73, _p, _y74);
                    }
                }
            }
            __syncthreads();
        }
#line 31 "/Fusion.Model.Kernels.Attention.Backward"
        auto _v76 = fusion::slice(dk, _grid1, _grid0);
#line 31 "/Fusion.Model.Kernels.Attention.Backward"
        int _v77 = fusion::mul(_i20, 32);
#line 32 "/Fusion.Model.Kernels.Attention.Backward"
        auto _v78 = fusion::slice(dv, _grid1, _grid0);
#line 32 "/Fusion.Model.Kernels.Attention.Backward"
        int _v79 = fusion::mul(_i20, 32);
        __syncthreads();
        {
            for (int _r = thread / 8; _r < 32; _r += 16)
            {
#line 31 "/Fusion.Model.Kernels.Attention.Backward"
                auto _out80 = fusion::inner_row<1>(_v76, _v77 + _r, 0);
#line 32 "/Fusion.Model.Kernels.Attention.Backward"
                auto _out81 = fusion::inner_row<1>(_v78, _v79 + _r, 0);
                for (int _p = lane % 8 * 4; _p < 64; _p += 32)
                {
                    float _y82[4];
                    float _y83[4];
#pragma unroll
                    for (int _e = 0; _e < 4; _e++)
                    {
                        const int _c = _p + _e;
#line 19 "/Fusion.Model.Kernels.Attention.Backward"
                        float _v84 = _b1[_r * 65 + _c];
#line 19 "/Fusion.Model.Kernels.Attention.Backward"
                        float _v85 = _b0[_r * 65 + _c];
#line 31 "/Fusion.Model.Kernels.Attention.Backward"
                        _y82[_e] = _v84;
#line 32 "/Fusion.Model.Kernels.Attention.Backward"
                        _y83[_e] = _v85;
                    }
#line 31 "/Fusion.Model.Kernels.Attention.Backward"
                    fusion::put(&_out80[_p], _y82);
#line 32 "/Fusion.Model.Kernels.Attention.Backward"
                    fusion::put(&_out81[_p], _y83);
                }
            }
        }
        __syncthreads();
    }
}
