// 64 threads, 12288 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.SynchronisationKernels.Rotation: a view<bf16, 2>, b view<bf16, 2>, c view<f32, 2, write>, d view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(64, 6)
SynchronisationKernels_Rotation(fusion::View<const fusion::bf16, 2> a, fusion::View<const fusion::bf16, 2> b, fusion::View<float, 2> c, fusion::View<float, 2> d, int rounds, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    fusion::bf16* _b0 = (fusion::bf16*)(_shared + 0); // (32, 32)
    fusion::bf16* _b1 = (fusion::bf16*)(_shared + 2048); // (32, 32)
    fusion::bf16* _b7_all = (fusion::bf16*)(_shared + 0); // (32, 32)
    fusion::bf16* _b8_all = (fusion::bf16*)(_shared + 6144); // (32, 32)
    fusion::Fragment<float, 1, 4> _b2; // (32, 32)
    fusion::Fragment<float, 1, 4> _b3; // (32, 32)
    fusion::Fragment<float, 1, 4> _b4; // (32, 32)
    fusion::ColumnFragment<float, 1> _b5; // (32, 1)
    fusion::ColumnFragment<float, 1> _b6; // (32, 1)
    fusion::Fragment<float, 1, 4> _b9; // (32, 32)
    fusion::Fragment<float, 1, 4> _b10; // (32, 32)
    fusion::ColumnFragment<float, 1> _b11; // (32, 1)
    fusion::Fragment<float, 1, 4> _b12; // (32, 32)
    fusion::ColumnFragment<float, 1> _b13; // (32, 1)

#line 2 "/Fusion.Conformance.SynchronisationKernels.Rotation"
    int _v0 = fusion::mul(_grid0, 32);
#line 2 "/Fusion.Conformance.SynchronisationKernels.Rotation"
    fusion::stage<32, 32, 64>(a, _v0, 0, _b0);
#line 2 "/Fusion.Conformance.SynchronisationKernels.Rotation"
    fusion::stage<32, 32, 64>(b, 0, 0, _b1);
    fusion::copies_done();
    __syncthreads();
#line 2 "/Fusion.Conformance.SynchronisationKernels.Rotation"
    fusion::mma<32, 32, 32, false, 2>(fusion::matrix<32, 32>(_b0, a, _v0, 0), fusion::matrix<32, 32>(_b1, b, 0, 0), _b2);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
#line 4 "/Fusion.Conformance.SynchronisationKernels.Rotation"
                float _v1 = -fusion::infinity();
#line 5 "/Fusion.Conformance.SynchronisationKernels.Rotation"
                float _v2[4] = {0.0f, 0.0f, 0.0f, 0.0f};
#pragma unroll
                for (int _n = 0; _n < 4; _n++)
                {
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = _n * 8 + lane % 4 * 2 + _e;
#line 2 "/Fusion.Conformance.SynchronisationKernels.Rotation"
                        float _v3 = _b2.at(_m, _n, _h, _e);
#line 3 "/Fusion.Conformance.SynchronisationKernels.Rotation"
                        float _v4 = _v3 * 2.0f;
#line 4 "/Fusion.Conformance.SynchronisationKernels.Rotation"
                        _v1 = fusion::Max::of(_v1, _v3);
#line 5 "/Fusion.Conformance.SynchronisationKernels.Rotation"
                        _v2[(_n & 1) * 2 + _e] = _v2[(_n & 1) * 2 + _e] + _v4;
#line 2 "/Fusion.Conformance.SynchronisationKernels.Rotation"
                        _b3.at(_m, _n, _h, _e) = _v3;
#line 3 "/Fusion.Conformance.SynchronisationKernels.Rotation"
                        _b4.at(_m, _n, _h, _e) = _v4;
                    }
                }
#line 4 "/Fusion.Conformance.SynchronisationKernels.Rotation"
                _v1 = fusion::over_quad<fusion::Max>(_v1);
#line 5 "/Fusion.Conformance.SynchronisationKernels.Rotation"
                float _v5 = fusion::halve(_v2);
#line 4 "/Fusion.Conformance.SynchronisationKernels.Rotation"
                _b5.at(_m, _h) = _v1;
#line 5 "/Fusion.Conformance.SynchronisationKernels.Rotation"
                _b6.at(_m, _h) = _v5;
            }
        }
    }
#line 6 "/Fusion.Conformance.SynchronisationKernels.Rotation"
    __syncthreads();
#line 6 "/Fusion.Conformance.SynchronisationKernels.Rotation"
    auto _copy8 = [&](int _i6, int _place)
    {
#line 10 "/Fusion.Conformance.SynchronisationKernels.Rotation"
        int _v9 = fusion::remainder(_i6, 2);
#line 10 "/Fusion.Conformance.SynchronisationKernels.Rotation"
        int _v10 = fusion::mul(_grid0, 32);
#line 10 "/Fusion.Conformance.SynchronisationKernels.Rotation"
        int _v11 = fusion::mul(_v9, 32);
#line 10 "/Fusion.Conformance.SynchronisationKernels.Rotation"
        fusion::stage<32, 32, 64>(a, _v10, _v11, _b7_all + _place * 1024);
#line 10 "/Fusion.Conformance.SynchronisationKernels.Rotation"
        fusion::stage<32, 32, 64>(b, 0, 0, _b8_all + _place * 1024);
    };
#line 6 "/Fusion.Conformance.SynchronisationKernels.Rotation"
    int _slot7 = 0;
    for (int _ahead = 0; _ahead < 2; _ahead++)
    {
#line 6 "/Fusion.Conformance.SynchronisationKernels.Rotation"
        if (0 + _ahead * 1 < rounds) _copy8(0 + _ahead * 1, _ahead);
        fusion::copies_end_group();
    }
    for (int _i6 = 0; _i6 < rounds; _i6 += 1)
    {
#line 6 "/Fusion.Conformance.SynchronisationKernels.Rotation"
        fusion::copies_done<1>();
        __syncthreads();
#line 6 "/Fusion.Conformance.SynchronisationKernels.Rotation"
        if (_i6 + 2 * 1 < rounds) _copy8(_i6 + 2 * 1, _slot7 == 0 ? 2 : _slot7 - 1);
        fusion::copies_end_group();
        fusion::bf16* _b7 = _b7_all + _slot7 * 1024;
        fusion::bf16* _b8 = _b8_all + _slot7 * 1024;
#line 10 "/Fusion.Conformance.SynchronisationKernels.Rotation"
        int _v12 = fusion::remainder(_i6, 2);
#line 10 "/Fusion.Conformance.SynchronisationKernels.Rotation"
        int _v13 = fusion::mul(_grid0, 32);
#line 10 "/Fusion.Conformance.SynchronisationKernels.Rotation"
        int _v14 = fusion::mul(_v12, 32);
#line 10 "/Fusion.Conformance.SynchronisationKernels.Rotation"
        fusion::mma<32, 32, 32, false, 2>(fusion::matrix<32, 32>(_b7, a, _v13, _v14), fusion::matrix<32, 32>(_b8, b, 0, 0), _b9);
        {
#pragma unroll
            for (int _m = 0; _m < 1; _m++)
            {
#pragma unroll
                for (int _h = 0; _h < 2; _h++)
                {
                    const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
                    float _v15 = _b6.at(_m, _h);
                    _b13.at(_m, _h) = _v15;
                    float _v16 = _b5.at(_m, _h);
#line 12 "/Fusion.Conformance.SynchronisationKernels.Rotation"
                    float _v17 = -fusion::infinity();
#pragma unroll
                    for (int _n = 0; _n < 4; _n++)
                    {
#pragma unroll
                        for (int _e = 0; _e < 2; _e++)
                        {
                            const int _c = _n * 8 + lane % 4 * 2 + _e;
                            float _v18 = _b3.at(_m, _n, _h, _e);
#line 10 "/Fusion.Conformance.SynchronisationKernels.Rotation"
                            float _v19 = _v18 + _v16;
#line 10 "/Fusion.Conformance.SynchronisationKernels.Rotation"
                            float _v20 = _v19 * 0.5f;
#line 10 "/Fusion.Conformance.SynchronisationKernels.Rotation"
                            float _v21 = _b9.at(_m, _n, _h, _e);
#line 10 "/Fusion.Conformance.SynchronisationKernels.Rotation"
                            float _v22 = _v20 + _v21;
                            float _v23 = _b4.at(_m, _n, _h, _e);
#line 10 "/Fusion.Conformance.SynchronisationKernels.Rotation"
                            _b10.at(_m, _n, _h, _e) = _v22;
#line 12 "/Fusion.Conformance.SynchronisationKernels.Rotation"
                            _v17 = fusion::Max::of(_v17, _v22);
                            _b12.at(_m, _n, _h, _e) = _v23;
                        }
                    }
#line 12 "/Fusion.Conformance.SynchronisationKernels.Rotation"
                    _v17 = fusion::over_quad<fusion::Max>(_v17);
#line 12 "/Fusion.Conformance.SynchronisationKernels.Rotation"
                    float _v24 = _v16 * 0.5f;
#line 12 "/Fusion.Conformance.SynchronisationKernels.Rotation"
                    float _v25 = _v24 + _v17;
#line 12 "/Fusion.Conformance.SynchronisationKernels.Rotation"
                    _b11.at(_m, _h) = _v25;
                }
            }
        }
        _slot7 = _slot7 == 2 ? 0 : _slot7 + 1;
        _b3 = _b12;
        _b4 = _b10;
        _b5 = _b13;
        _b6 = _b11;
    }
#line 13 "/Fusion.Conformance.SynchronisationKernels.Rotation"
    int _v26 = fusion::mul(_grid0, 32);
#line 14 "/Fusion.Conformance.SynchronisationKernels.Rotation"
    int _v27 = fusion::mul(_grid0, 32);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
#line 13 "/Fusion.Conformance.SynchronisationKernels.Rotation"
                auto _out28 = fusion::row(c, _v26 + _r, 0);
#line 14 "/Fusion.Conformance.SynchronisationKernels.Rotation"
                auto _out29 = fusion::row(d, _v27 + _r, 0);
#line 6 "/Fusion.Conformance.SynchronisationKernels.Rotation"
                float _v30 = _b5.at(_m, _h);
#line 6 "/Fusion.Conformance.SynchronisationKernels.Rotation"
                float _v31 = _b6.at(_m, _h);
#pragma unroll
                for (int _n = 0; _n < 4; _n++)
                {
                    float _y32[2];
                    float _y33[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = _n * 8 + lane % 4 * 2 + _e;
#line 6 "/Fusion.Conformance.SynchronisationKernels.Rotation"
                        float _v34 = _b3.at(_m, _n, _h, _e);
#line 13 "/Fusion.Conformance.SynchronisationKernels.Rotation"
                        float _v35 = _v34 + _v30;
#line 6 "/Fusion.Conformance.SynchronisationKernels.Rotation"
                        float _v36 = _b4.at(_m, _n, _h, _e);
#line 14 "/Fusion.Conformance.SynchronisationKernels.Rotation"
                        float _v37 = _v36 + _v31;
#line 13 "/Fusion.Conformance.SynchronisationKernels.Rotation"
                        _y32[_e] = _v35;
#line 14 "/Fusion.Conformance.SynchronisationKernels.Rotation"
                        _y33[_e] = _v37;
                    }
#line 13 "/Fusion.Conformance.SynchronisationKernels.Rotation"
                    fusion::store_pair(_out28, _n * 8 + lane % 4 * 2, _y32);
#line 14 "/Fusion.Conformance.SynchronisationKernels.Rotation"
                    fusion::store_pair(_out29, _n * 8 + lane % 4 * 2, _y33);
                }
            }
        }
    }
}
