// 128 threads, 32768 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.PrecisionKernels.Attention<f32>: q view<f32, 2>, k view<f32, 2>, v view<f32, 2>, o view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PrecisionKernels_Attention_f32(fusion::View<const float, 2> q, fusion::View<const float, 2> k, fusion::View<const float, 2> v, fusion::View<float, 2> o, float scale, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 24576); // (64, 32)
    float* _b4_all = (float*)(_shared + 0); // (32, 32)
    float* _b10_all = (float*)(_shared + 12288); // (32, 32)
    fusion::ColumnFragment<float, 1> _b1; // (64, 1)
    fusion::Fragment<float, 1, 4> _b2; // (64, 32)
    fusion::ColumnFragment<float, 1> _b3; // (64, 1)
    fusion::Fragment<float, 1, 4> _b5; // (64, 32)
    fusion::ColumnFragment<float, 1> _b6; // (64, 1)
    fusion::Fragment<float, 1, 4> _b7; // (64, 32)
    fusion::ColumnFragment<float, 1> _b8; // (64, 1)
    fusion::ColumnFragment<float, 1> _b9; // (64, 1)
    fusion::Fragment<float, 1, 4> _b11; // (64, 32)

#line 2 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
    int _v0 = fusion::mul(_grid0, 64);
#line 6 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
    int _v1 = fusion::add(k.length[0], 32);
#line 6 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
    int _v2 = fusion::sub(_v1, 1);
#line 6 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
    int _v3 = fusion::divide(_v2, 32);
#line 2 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
    fusion::stage<64, 32, 128>(q, _v0, 0, _b0);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
#line 3 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                float _v4 = -1.00000002E+30f;
#line 4 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                _b1.at(_m, _h) = 0.0f;
#line 3 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                _b3.at(_m, _h) = _v4;
#pragma unroll
                for (int _n = 0; _n < 4; _n++)
                {
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = _n * 8 + lane % 4 * 2 + _e;
#line 5 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                        _b2.at(_m, _n, _h, _e) = 0.0f;
                    }
                }
            }
        }
    }
#line 6 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
    fusion::copies_done();
    __syncthreads();
#line 6 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
    auto _copy7 = [&](int _i5, int _place)
    {
#line 7 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
        int _v8 = fusion::mul(_i5, 32);
#line 13 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
        int _v9 = fusion::mul(_i5, 32);
#line 7 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
        fusion::stage<32, 32, 128>(k, _v8, 0, _b4_all + _place * 1024);
#line 13 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
        fusion::stage<32, 32, 128>(v, _v9, 0, _b10_all + _place * 1024);
    };
#line 6 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
    int _slot6 = 0;
    for (int _ahead = 0; _ahead < 2; _ahead++)
    {
#line 6 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
        if (0 + _ahead * 1 < _v3) _copy7(0 + _ahead * 1, _ahead);
        fusion::copies_end_group();
    }
    for (int _i5 = 0; _i5 < _v3; _i5 += 1)
    {
#line 6 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
        fusion::copies_done<1>();
        __syncthreads();
#line 6 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
        if (_i5 + 2 * 1 < _v3) _copy7(_i5 + 2 * 1, _slot6 == 0 ? 2 : _slot6 - 1);
        fusion::copies_end_group();
        float* _b4 = _b4_all + _slot6 * 1024;
        float* _b10 = _b10_all + _slot6 * 1024;
#line 7 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
        int _v10 = fusion::mul(_i5, 32);
#line 7 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
        fusion::mma<64, 32, 32, false, 4>(fusion::matrix<64, 32>(_b0, q, _v0, 0), fusion::transposed(fusion::matrix<32, 32>(_b4, k, _v10, 0)), _b5);
#line 8 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
        int _v11 = fusion::mul(_i5, 32);
#line 13 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
        int _v12 = fusion::mul(_i5, 32);
        {
#pragma unroll
            for (int _m = 0; _m < 1; _m++)
            {
#pragma unroll
                for (int _h = 0; _h < 2; _h++)
                {
                    const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
#line 9 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                    float _v13 = -fusion::infinity();
#pragma unroll
                    for (int _n = 0; _n < 4; _n++)
                    {
#pragma unroll
                        for (int _e = 0; _e < 2; _e++)
                        {
                            const int _c = _n * 8 + lane % 4 * 2 + _e;
#line 8 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                            int _v14 = fusion::add(_v11, _c);
#line 8 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                            bool _v15 = _v14 >= 0;
#line 8 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                            bool _v16 = _v14 < k.length[0];
#line 8 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                            bool _v17 = _v15 && _v16;
#line 7 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                            float _v18 = _b5.at(_m, _n, _h, _e);
#line 7 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                            float _v19 = _v18 * scale;
#line 8 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                            float _v20 = _v17 ? _v19 : -fusion::infinity();
#line 9 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                            _v13 = fusion::Max::of(_v13, _v20);
                        }
                    }
#line 9 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                    _v13 = fusion::over_quad<fusion::Max>(_v13);
                    float _v21 = _b3.at(_m, _h);
#line 9 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                    float _v22 = fusion::maximum(_v21, _v13);
#line 11 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                    float _v23 = _v21 - _v22;
#line 11 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                    float _v24 = expf(_v23);
#line 9 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                    _b6.at(_m, _h) = _v22;
#line 11 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                    _b8.at(_m, _h) = _v24;
#line 12 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                    float _v25[4] = {0.0f, 0.0f, 0.0f, 0.0f};
#pragma unroll
                    for (int _n = 0; _n < 4; _n++)
                    {
#pragma unroll
                        for (int _e = 0; _e < 2; _e++)
                        {
                            const int _c = _n * 8 + lane % 4 * 2 + _e;
#line 8 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                            int _v26 = fusion::add(_v11, _c);
#line 8 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                            bool _v27 = _v26 >= 0;
#line 8 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                            bool _v28 = _v26 < k.length[0];
#line 8 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                            bool _v29 = _v27 && _v28;
#line 7 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                            float _v30 = _b5.at(_m, _n, _h, _e);
#line 7 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                            float _v31 = _v30 * scale;
#line 8 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                            float _v32 = _v29 ? _v31 : -fusion::infinity();
#line 10 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                            float _v33 = _v32 - _v22;
#line 10 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                            float _v34 = expf(_v33);
#line 10 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                            _b7.at(_m, _n, _h, _e) = _v34;
#line 12 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                            _v25[(_n & 1) * 2 + _e] = _v25[(_n & 1) * 2 + _e] + _v34;
                        }
                    }
#line 12 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                    float _v35 = fusion::halve(_v25);
                    float _v36 = _b1.at(_m, _h);
#line 12 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                    float _v37 = _v36 * _v24;
#line 12 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                    float _v38 = _v37 + _v35;
#line 12 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                    _b9.at(_m, _h) = _v38;
                }
            }
        }
        {
#pragma unroll
            for (int _m = 0; _m < 1; _m++)
            {
#pragma unroll
                for (int _h = 0; _h < 2; _h++)
                {
                    const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
#line 11 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                    float _v39 = _b8.at(_m, _h);
#pragma unroll
                    for (int _n = 0; _n < 4; _n++)
                    {
#pragma unroll
                        for (int _e = 0; _e < 2; _e++)
                        {
                            const int _c = _n * 8 + lane % 4 * 2 + _e;
                            float _v40 = _b2.at(_m, _n, _h, _e);
#line 13 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                            float _v41 = _v40 * _v39;
#line 13 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                            _b11.at(_m, _n, _h, _e) = _v41;
                        }
                    }
                }
            }
        }
#line 13 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
        fusion::mma<64, 32, 32, true, 4>(fusion::operand<64, 32>(_b7), fusion::matrix<32, 32>(_b10, v, _v12, 0), _b11);
        _slot6 = _slot6 == 2 ? 0 : _slot6 + 1;
        _b1 = _b9;
        _b2 = _b11;
        _b3 = _b6;
    }
#line 15 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
    int _v42 = fusion::mul(_grid0, 64);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
#line 15 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                auto _out43 = fusion::row(o, _v42 + _r, 0);
#line 6 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                float _v44 = _b1.at(_m, _h);
#pragma unroll
                for (int _n = 0; _n < 4; _n++)
                {
                    float _y45[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = _n * 8 + lane % 4 * 2 + _e;
#line 6 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                        float _v46 = _b2.at(_m, _n, _h, _e);
#line 15 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                        float _v47 = _v46 / _v44;
#line 15 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                        _y45[_e] = _v47;
                    }
#line 15 "/Fusion.Conformance.PrecisionKernels.Attention<f32>"
                    fusion::store_pair(_out43, _n * 8 + lane % 4 * 2, _y45);
                }
            }
        }
    }
}
