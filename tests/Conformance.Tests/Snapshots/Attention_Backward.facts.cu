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
#line 10 "/Fusion.Model.Kernels.Attention.Backward"
    int _v10 = true ? _v9 : _v6.length[0];
#line 11 "/Fusion.Model.Kernels.Attention.Backward"
    int _v11 = fusion::add(_v0.length[0], 32);
#line 11 "/Fusion.Model.Kernels.Attention.Backward"
    int _v12 = fusion::sub(_v11, 1);
#line 11 "/Fusion.Model.Kernels.Attention.Backward"
    int _v13 = fusion::divide(_v12, 32);
#line 11 "/Fusion.Model.Kernels.Attention.Backward"
    for (int _i14 = 0; _i14 < _v13; _i14 += 1)
    {
#line 12 "/Fusion.Model.Kernels.Attention.Backward"
        int _v15 = fusion::mul(_i14, 32);
        {
            for (int _r = thread / 8; _r < 32; _r += 16)
            {
#line 12 "/Fusion.Model.Kernels.Attention.Backward"
                auto _out16 = fusion::inner_row<1>(_v8, _v15 + _r, 0);
                for (int _p = lane % 8 * 4; _p < 64; _p += 32)
                {
                    float _y17[4];
#pragma unroll
                    for (int _e = 0; _e < 4; _e++)
                    {
                        const int _c = _p + _e;
#line 12 "/Fusion.Model.Kernels.Attention.Backward"
                        _y17[_e] = 0.0f;
                    }
#line 12 "/Fusion.Model.Kernels.Attention.Backward"
                    fusion::put(&_out16[_p], _y17);
                }
            }
        }
        __syncthreads();
    }
#line 13 "/Fusion.Model.Kernels.Attention.Backward"
    int _v18 = fusion::add(_v6.length[0], 32);
#line 13 "/Fusion.Model.Kernels.Attention.Backward"
    int _v19 = fusion::sub(_v18, 1);
#line 13 "/Fusion.Model.Kernels.Attention.Backward"
    int _v20 = fusion::divide(_v19, 32);
#line 13 "/Fusion.Model.Kernels.Attention.Backward"
    for (int _i21 = 0; _i21 < _v20; _i21 += 1)
    {
#line 14 "/Fusion.Model.Kernels.Attention.Backward"
        int _v22 = fusion::mul(_i21, 32);
#line 15 "/Fusion.Model.Kernels.Attention.Backward"
        int _v23 = fusion::mul(_i21, 32);
#line 18 "/Fusion.Model.Kernels.Attention.Backward"
        int _v24 = fusion::mul(_i21, 32);
#line 18 "/Fusion.Model.Kernels.Attention.Backward"
        int _v25 = fusion::sub(_v24, _v9);
#line 18 "/Fusion.Model.Kernels.Attention.Backward"
        int _v26 = fusion::maximum(0, _v25);
#line 18 "/Fusion.Model.Kernels.Attention.Backward"
        int _v27 = fusion::divide(_v26, 32);
#line 19 "/Fusion.Model.Kernels.Attention.Backward"
        int _v28 = fusion::add(_v0.length[0], 32);
#line 19 "/Fusion.Model.Kernels.Attention.Backward"
        int _v29 = fusion::sub(_v28, 1);
#line 19 "/Fusion.Model.Kernels.Attention.Backward"
        int _v30 = fusion::divide(_v29, 32);
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
        for (int _i31 = _v27; _i31 < _v30; _i31 += 1)
        {
#line 20 "/Fusion.Model.Kernels.Attention.Backward"
            int _v32 = fusion::mul(_i31, 32);
#line 21 "/Fusion.Model.Kernels.Attention.Backward"
            int _v33 = fusion::mul(_i31, 32);
#line 22 "/Fusion.Model.Kernels.Attention.Backward"
            int _v34 = fusion::mul(_i21, 32);
#line 22 "/Fusion.Model.Kernels.Attention.Backward"
            int _v35 = fusion::mul(_i31, 32);
#line 22 "/Fusion.Model.Kernels.Attention.Backward"
            int _v36 = fusion::mul(_i31, 32);
#line 22 "/Fusion.Model.Kernels.Attention.Backward"
            int _v37 = fusion::mul(_i21, 32);
#line 23 "/Fusion.Model.Kernels.Attention.Backward"
            fusion::dot<32, 32, 64, false, fusion::Blocking<128, 2, 4, 32>>(fusion::operand<32, 64, fusion::Lies::in_pieces>(_v0, _v32, 0), fusion::transposed(fusion::operand<32, 64, fusion::Lies::inside_in_pieces>(_v6, _v22, 0)), _b2, 33, (float*)(_shared + 0));
#line 23 "/Fusion.Model.Kernels.Attention.Backward"
            int _v38 = fusion::mul(_i31, 32);
            __syncthreads();
            {
                for (int _r = warp; _r < 32; _r += 4)
                {
#line 23 "/Fusion.Model.Kernels.Attention.Backward"
                    auto _in39 = fusion::row(_v3, _v38 + _r, 0);
#line 22 "/Fusion.Model.Kernels.Attention.Backward"
                    int _v40 = fusion::add(_v35, _r);
#line 22 "/Fusion.Model.Kernels.Attention.Backward"
                    bool _v41 = _v40 >= 0;
#line 22 "/Fusion.Model.Kernels.Attention.Backward"
                    int _v42 = fusion::add(_v35, _r);
#line 22 "/Fusion.Model.Kernels.Attention.Backward"
                    bool _v43 = _v42 < _v0.length[0];
#line 22 "/Fusion.Model.Kernels.Attention.Backward"
                    bool _v44 = _v41 && _v43;
#line 22 "/Fusion.Model.Kernels.Attention.Backward"
                    int _v45 = fusion::add(_v36, _r);
#line 22 "/Fusion.Model.Kernels.Attention.Backward"
                    int _v46 = fusion::add(_v45, _v10);
#line 23 "/Fusion.Model.Kernels.Attention.Backward"
                    float _v47 = fusion::load(_in39, 0, 0.0f);
                    for (int _c = lane; _c < 32; _c += 32)
                    {
#line 22 "/Fusion.Model.Kernels.Attention.Backward"
                        int _v48 = fusion::add(_v34, _c);
#line 22 "/Fusion.Model.Kernels.Attention.Backward"
                        bool _v49 = _v48 >= 0;
#line 22 "/Fusion.Model.Kernels.Attention.Backward"
                        bool _v50 = _v48 < _v6.length[0];
#line 22 "/Fusion.Model.Kernels.Attention.Backward"
                        bool _v51 = _v49 && _v50;
#line 22 "/Fusion.Model.Kernels.Attention.Backward"
                        bool _v52 = _v51 && _v44;
#line 22 "/Fusion.Model.Kernels.Attention.Backward"
                        int _v53 = fusion::add(_v37, _c);
#line 22 "/Fusion.Model.Kernels.Attention.Backward"
                        bool _v54 = _v46 >= _v53;
#line 22 "/Fusion.Model.Kernels.Attention.Backward"
                        bool _v55 = _v52 && _v54;
#line 23 "/Fusion.Model.Kernels.Attention.Backward"
                        float _v56 = _b2[_r * 33 + _c];
#line 23 "/Fusion.Model.Kernels.Attention.Backward"
                        float _v57 = _v56 * scale;
#line 23 "/Fusion.Model.Kernels.Attention.Backward"
                        float _v58 = _v57 - _v47;
#line 24 "/Fusion.Model.Kernels.Attention.Backward"
                        float _v59 = expf(_v58);
#line 24 "/Fusion.Model.Kernels.Attention.Backward"
                        float _v60 = _v55 ? _v59 : 0.0f;
#line 24 "/Fusion.Model.Kernels.Attention.Backward"
                        _b3[_r * 33 + _c] = _v60;
                    }
                }
            }
            __syncthreads();
#line 25 "/Fusion.Model.Kernels.Attention.Backward"
            fusion::dot<32, 32, 64, false, fusion::Blocking<128, 2, 4, 32>>(fusion::operand<32, 64, fusion::Lies::in_pieces>(_v1, _v33, 0), fusion::transposed(fusion::operand<32, 64, fusion::Lies::inside_in_pieces>(_v7, _v23, 0)), _b4, 33, (float*)(_shared + 0));
#line 25 "/Fusion.Model.Kernels.Attention.Backward"
            int _v61 = fusion::mul(_i31, 32);
            __syncthreads();
            {
                for (int _r = warp; _r < 32; _r += 4)
                {
#line 25 "/Fusion.Model.Kernels.Attention.Backward"
                    auto _in62 = fusion::row(_v5, _v61 + _r, 0);
#line 25 "/Fusion.Model.Kernels.Attention.Backward"
                    float _v63 = fusion::load(_in62, 0, 0.0f);
                    for (int _c = lane; _c < 32; _c += 32)
                    {
#line 24 "/Fusion.Model.Kernels.Attention.Backward"
                        float _v64 = _b3[_r * 33 + _c];
#line 25 "/Fusion.Model.Kernels.Attention.Backward"
                        float _v65 = _b4[_r * 33 + _c];
#line 25 "/Fusion.Model.Kernels.Attention.Backward"
                        float _v66 = _v65 - _v63;
#line 25 "/Fusion.Model.Kernels.Attention.Backward"
                        float _v67 = _v64 * _v66;
#line 25 "/Fusion.Model.Kernels.Attention.Backward"
                        float _v68 = _v67 * scale;
#line 25 "/Fusion.Model.Kernels.Attention.Backward"
                        _b5[_r * 33 + _c] = _v68;
                    }
                }
            }
#line 26 "/Fusion.Model.Kernels.Attention.Backward"
            fusion::dot<32, 64, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::transposed(fusion::operand<32, 32, 33>(_b3)), fusion::operand<32, 64, fusion::Lies::in_pieces>(_v1, _v33, 0), _b0, 65, (float*)(_shared + 0));
            __syncthreads();
#line 27 "/Fusion.Model.Kernels.Attention.Backward"
            fusion::dot<32, 64, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::transposed(fusion::operand<32, 32, 33>(_b5)), fusion::operand<32, 64, fusion::Lies::in_pieces>(_v0, _v32, 0), _b1, 65, (float*)(_shared + 0));
#line 28 "/Fusion.Model.Kernels.Attention.Backward"
            int _v69 = fusion::mul(_i31, 32);
            __syncthreads();
            {
                for (int _r = thread / 8; _r < 32; _r += 16)
                {
#line 28 "/Fusion.Model.Kernels.Attention.Backward"
                    auto _in70 = fusion::row<1>(_v8, _v69 + _r, 0);
                    for (int _p = lane % 8 * 4; _p < 64; _p += 32)
                    {
#line 28 "/Fusion.Model.Kernels.Attention.Backward"
                        float _x71[4];
#line 28 "/Fusion.Model.Kernels.Attention.Backward"
                        fusion::load(_in70, _p, 0.0f, _x71);
#pragma unroll
                        for (int _e = 0; _e < 4; _e++)
                        {
                            const int _c = _p + _e;
#line 28 "/Fusion.Model.Kernels.Attention.Backward"
                            float _v72 = _x71[_e];
#line 28 "/Fusion.Model.Kernels.Attention.Backward"
                            _b6[_r * 65 + _c] = _v72;
                        }
                    }
                }
            }
            __syncthreads();
#line 28 "/Fusion.Model.Kernels.Attention.Backward"
            fusion::dot<32, 64, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<32, 32, 33>(_b5), fusion::operand<32, 64, fusion::Lies::inside_in_pieces>(_v6, _v22, 0), _b6, 65, (float*)(_shared + 25088));
#line 28 "/Fusion.Model.Kernels.Attention.Backward"
            int _v73 = fusion::mul(_i31, 32);
            __syncthreads();
            {
                for (int _r = thread / 8; _r < 32; _r += 16)
                {
#line 28 "/Fusion.Model.Kernels.Attention.Backward"
                    auto _out74 = fusion::row<1>(_v8, _v73 + _r, 0);
                    for (int _p = lane % 8 * 4; _p < 64; _p += 32)
                    {
                        float _y75[4];
#pragma unroll
                        for (int _e = 0; _e < 4; _e++)
                        {
                            const int _c = _p + _e;
#line 28 "/Fusion.Model.Kernels.Attention.Backward"
                            float _v76 = _b6[_r * 65 + _c];
#line 28 "/Fusion.Model.Kernels.Attention.Backward"
                            _y75[_e] = _v76;
                        }
#line 28 "/Fusion.Model.Kernels.Attention.Backward"
                        fusion::store(_out74, _p, _y75);
                    }
                }
            }
            __syncthreads();
        }
#line 29 "/Fusion.Model.Kernels.Attention.Backward"
        auto _v77 = fusion::slice(dk, _grid1, _grid0);
#line 29 "/Fusion.Model.Kernels.Attention.Backward"
        int _v78 = fusion::mul(_i21, 32);
#line 30 "/Fusion.Model.Kernels.Attention.Backward"
        auto _v79 = fusion::slice(dv, _grid1, _grid0);
#line 30 "/Fusion.Model.Kernels.Attention.Backward"
        int _v80 = fusion::mul(_i21, 32);
        __syncthreads();
        {
            for (int _r = thread / 8; _r < 32; _r += 16)
            {
#line 29 "/Fusion.Model.Kernels.Attention.Backward"
                auto _out81 = fusion::inner_row<1>(_v77, _v78 + _r, 0);
#line 30 "/Fusion.Model.Kernels.Attention.Backward"
                auto _out82 = fusion::inner_row<1>(_v79, _v80 + _r, 0);
                for (int _p = lane % 8 * 4; _p < 64; _p += 32)
                {
                    float _y83[4];
                    float _y84[4];
#pragma unroll
                    for (int _e = 0; _e < 4; _e++)
                    {
                        const int _c = _p + _e;
#line 19 "/Fusion.Model.Kernels.Attention.Backward"
                        float _v85 = _b1[_r * 65 + _c];
#line 19 "/Fusion.Model.Kernels.Attention.Backward"
                        float _v86 = _b0[_r * 65 + _c];
#line 29 "/Fusion.Model.Kernels.Attention.Backward"
                        _y83[_e] = _v85;
#line 30 "/Fusion.Model.Kernels.Attention.Backward"
                        _y84[_e] = _v86;
                    }
#line 29 "/Fusion.Model.Kernels.Attention.Backward"
                    fusion::put(&_out81[_p], _y83);
#line 30 "/Fusion.Model.Kernels.Attention.Backward"
                    fusion::put(&_out82[_p], _y84);
                }
            }
        }
        __syncthreads();
    }
}
