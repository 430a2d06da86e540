// pieces 0 2
// inside g0 1 - 64 * 64 + : 0.2 3.2 4.2
// inside 0 64 + : 0.3 3.3
// pieces 1 2
// pieces 2 2
// pieces 3 2
// 128 threads, 57344 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Model.Kernels.Attention.Forward<bf16>: q view<bf16, 4>, k view<bf16, 4>, v view<bf16, 4>, o view<bf16, 4, write>, logSum view<f32, 3, write>
extern "C" __global__ void __launch_bounds__(128, 3)
Attention_Forward_bf16(fusion::View<const fusion::bf16, 4> q, fusion::View<const fusion::bf16, 4> k, fusion::View<const fusion::bf16, 4> v, fusion::View<fusion::bf16, 4> o, fusion::View<float, 3> logSum, float scale, int _extent0, int _extent1, int _extent2)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program % _extent1;
    _program /= _extent1;
    const int _grid2 = _program;
    fusion::bf16* _b0 = (fusion::bf16*)(_shared + 49152); // (64, 64)
    fusion::bf16* _b4_all = (fusion::bf16*)(_shared + 0); // (64, 64)
    fusion::bf16* _b9_all = (fusion::bf16*)(_shared + 24576); // (64, 64)
    fusion::ColumnFragment<float, 1> _b1; // (64, 1)
    fusion::Fragment<float, 1, 8> _b2; // (64, 64)
    fusion::ColumnFragment<float, 1> _b3; // (64, 1)
    fusion::Fragment<float, 1, 8> _b5; // (64, 64)
    fusion::ColumnFragment<float, 1> _b6; // (64, 1)
    fusion::ColumnFragment<float, 1> _b7; // (64, 1)
    fusion::Fragment<float, 1, 8> _b8; // (64, 64)
    fusion::Fragment<float, 1, 8> _b10; // (64, 64)

#line 2 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
    auto _v0 = fusion::slice(q, _grid2, _grid1);
#line 2 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
    auto _v1 = fusion::slice(k, _grid2, _grid1);
#line 2 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
    auto _v2 = fusion::slice(v, _grid2, _grid1);
#line 5 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
    int _v3 = fusion::mul(_grid0, 64);
#line 6 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
    int _v4 = fusion::sub(_v1.length[0], _v0.length[0]);
#line 7 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
    int _v5 = true ? _v4 : _v1.length[0];
#line 8 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
    int _v6 = fusion::add(_grid0, 1);
#line 8 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
    int _v7 = fusion::mul(_v6, 64);
#line 8 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
    int _v8 = fusion::add(_v7, _v4);
#line 8 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
    int _v9 = fusion::minimum(_v1.length[0], _v8);
#line 8 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
    int _v10 = fusion::maximum(0, _v9);
#line 8 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
    int _v11 = true ? _v10 : _v1.length[0];
#line 12 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
    int _v12 = fusion::add(_v11, 64);
#line 12 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
    int _v13 = fusion::sub(_v12, 1);
#line 12 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
    int _v14 = fusion::divide(_v13, 64);
#line 5 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
    fusion::stage<64, 64, 128, fusion::Lies::inside_in_pieces>(_v0, _v3, 0, _b0);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
#line 9 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                float _v15 = -fusion::infinity();
#line 10 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                _b1.at(_m, _h) = 0.0f;
#line 9 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                _b3.at(_m, _h) = _v15;
#pragma unroll
                for (int _n = 0; _n < 8; _n++)
                {
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = _n * 8 + lane % 4 * 2 + _e;
#line 11 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                        _b2.at(_m, _n, _h, _e) = 0.0f;
                    }
                }
            }
        }
    }
#line 12 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
    fusion::copies_done();
    __syncthreads();
#line 12 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
    auto _copy18 = [&](int _i16, int _place)
    {
#line 13 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
        int _v19 = fusion::mul(_i16, 64);
#line 20 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
        int _v20 = fusion::mul(_i16, 64);
#line 13 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
        fusion::stage<64, 64, 128, fusion::Lies::in_pieces>(_v1, _v19, 0, _b4_all + _place * 4096);
#line 20 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
        fusion::stage<64, 64, 128, fusion::Lies::in_pieces>(_v2, _v20, 0, _b9_all + _place * 4096);
    };
#line 12 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
    int _slot17 = 0;
    for (int _ahead = 0; _ahead < 2; _ahead++)
    {
#line 12 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
        if (0 + _ahead * 1 < _v14) _copy18(0 + _ahead * 1, _ahead);
        fusion::copies_end_group();
    }
    for (int _i16 = 0; _i16 < _v14; _i16 += 1)
    {
#line 12 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
        fusion::copies_done<1>();
        __syncthreads();
#line 12 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
        if (_i16 + 2 * 1 < _v14) _copy18(_i16 + 2 * 1, _slot17 == 0 ? 2 : _slot17 - 1);
        fusion::copies_end_group();
        fusion::bf16* _b4 = _b4_all + _slot17 * 4096;
        fusion::bf16* _b9 = _b9_all + _slot17 * 4096;
#line 13 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
        int _v21 = fusion::mul(_i16, 64);
#line 13 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
        fusion::mma<64, 64, 64, false, 4>(fusion::matrix<64, 64>(_b0), fusion::transposed(fusion::matrix<64, 64>(_b4, _v1, _v21, 0)), _b5);
#line 14 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
        int _v22 = fusion::mul(_i16, 64);
#line 14 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
        int _v23 = fusion::mul(_grid0, 64);
#line 14 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
        int _v24 = fusion::mul(_i16, 64);
#line 20 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
        int _v25 = fusion::mul(_i16, 64);
        {
#pragma unroll
            for (int _m = 0; _m < 1; _m++)
            {
#pragma unroll
                for (int _h = 0; _h < 2; _h++)
                {
                    const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
#line 14 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                    int _v26 = fusion::add(_v23, _r);
#line 14 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                    int _v27 = fusion::add(_v26, _v5);
#line 16 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                    float _v28 = -fusion::infinity();
#pragma unroll
                    for (int _n = 0; _n < 8; _n++)
                    {
#pragma unroll
                        for (int _e = 0; _e < 2; _e++)
                        {
                            const int _c = _n * 8 + lane % 4 * 2 + _e;
#line 14 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                            int _v29 = fusion::add(_v22, _c);
#line 14 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                            bool _v30 = _v29 >= 0;
#line 14 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                            bool _v31 = _v29 < _v1.length[0];
#line 14 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                            bool _v32 = _v30 && _v31;
#line 14 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                            int _v33 = fusion::add(_v24, _c);
#line 14 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                            bool _v34 = _v27 >= _v33;
#line 14 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                            bool _v35 = _v32 && _v34;
#line 13 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                            float _v36 = _b5.at(_m, _n, _h, _e);
#line 13 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                            float _v37 = _v36 * scale;
#line 15 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                            float _v38 = _v35 ? _v37 : -fusion::infinity();
#line 16 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                            _v28 = fusion::Max::of(_v28, _v38);
                        }
                    }
#line 16 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                    _v28 = fusion::over_quad<fusion::Max>(_v28);
                    float _v39 = _b3.at(_m, _h);
#line 16 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                    float _v40 = fusion::maximum(_v28, -1.00000002E+30f);
#line 16 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                    float _v41 = fusion::maximum(_v39, _v40);
#line 16 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                    _b6.at(_m, _h) = _v41;
#line 18 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                    float _v42 = _v39 - _v41;
#line 18 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                    float _v43 = expf(_v42);
#line 19 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                    float _v44[4] = {0.0f, 0.0f, 0.0f, 0.0f};
#pragma unroll
                    for (int _n = 0; _n < 8; _n++)
                    {
#pragma unroll
                        for (int _e = 0; _e < 2; _e++)
                        {
                            const int _c = _n * 8 + lane % 4 * 2 + _e;
#line 14 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                            int _v45 = fusion::add(_v22, _c);
#line 14 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                            bool _v46 = _v45 >= 0;
#line 14 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                            bool _v47 = _v45 < _v1.length[0];
#line 14 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                            bool _v48 = _v46 && _v47;
#line 14 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                            int _v49 = fusion::add(_v24, _c);
#line 14 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                            bool _v50 = _v27 >= _v49;
#line 14 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                            bool _v51 = _v48 && _v50;
#line 13 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                            float _v52 = _b5.at(_m, _n, _h, _e);
#line 13 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                            float _v53 = _v52 * scale;
#line 15 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                            float _v54 = _v51 ? _v53 : -fusion::infinity();
#line 17 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                            float _v55 = _v54 - _v41;
#line 17 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                            float _v56 = expf(_v55);
#line 20 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                            float _v57 = fusion::round_bf16(_v56);
                            float _v58 = _b2.at(_m, _n, _h, _e);
#line 20 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                            float _v59 = _v58 * _v43;
#line 19 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                            _v44[(_n & 1) * 2 + _e] = _v44[(_n & 1) * 2 + _e] + _v56;
#line 20 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                            fusion::put(_b8.at(_m, _n, _h, _e), _v57);
#line 20 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                            _b10.at(_m, _n, _h, _e) = _v59;
                        }
                    }
#line 19 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                    float _v60 = fusion::halve(_v44);
                    float _v61 = _b1.at(_m, _h);
#line 19 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                    float _v62 = _v61 * _v43;
#line 19 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                    float _v63 = _v62 + _v60;
#line 19 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                    _b7.at(_m, _h) = _v63;
                }
            }
        }
#line 20 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
        fusion::mma<64, 64, 64, true, 4>(fusion::operand<64, 64>(_b8), fusion::matrix<64, 64>(_b9, _v2, _v25, 0), _b10);
        _slot17 = _slot17 == 2 ? 0 : _slot17 + 1;
        _b1 = _b7;
        _b2 = _b10;
        _b3 = _b6;
    }
#line 3 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
    auto _v64 = fusion::slice(o, _grid2, _grid1);
#line 3 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
    int _v65 = fusion::mul(_grid0, 64);
#line 4 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
    auto _v66 = fusion::slice(logSum, _grid2, _grid1);
#line 4 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
    auto _v67 = fusion::as_column(_v66);
#line 4 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
    int _v68 = fusion::mul(_grid0, 64);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
#line 3 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                auto _out69 = fusion::inner_row<1>(_v64, _v65 + _r, 0);
#line 4 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                auto _out70 = fusion::inner_row(_v67, _v68 + _r, 0);
#line 12 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                float _v71 = _b3.at(_m, _h);
#line 12 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                float _v72 = _b1.at(_m, _h);
#line 23 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                float _v73 = logf(_v72);
#line 23 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                float _v74 = _v71 + _v73;
                if (lane % 4 == 0)
                {
#line 4 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                    fusion::put(_out70[0], _v74);
                }
#line 22 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                bool _v75 = _v72 > 0.0f;
#line 22 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                float _v76 = 1.0f / _v72;
#line 22 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                float _v77 = _v75 ? _v76 : 0.0f;
#pragma unroll
                for (int _n = 0; _n < 8; _n++)
                {
                    float _y78[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = _n * 8 + lane % 4 * 2 + _e;
#line 12 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                        float _v79 = _b2.at(_m, _n, _h, _e);
#line 23 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                        float _v80 = _v79 * _v77;
#line 3 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                        float _v81 = fusion::round_bf16(_v80);
#line 3 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                        _y78[_e] = _v81;
                    }
#line 3 "/Fusion.Model.Kernels.Attention.Forward<bf16>"
                    fusion::put(&_out69[_n * 8 + lane % 4 * 2], _y78);
                }
            }
        }
    }
}
