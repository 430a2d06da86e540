// 64 threads, 4608 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.TensorKernels.Nested: a view<bf16, 2>, b view<bf16, 2>, c view<f32, 2, write>, d view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(64, 6)
TensorKernels_Nested(fusion::View<const fusion::bf16, 2> a, fusion::View<const fusion::bf16, 2> b, fusion::View<float, 2> c, fusion::View<float, 2> d, int rounds, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program;
    fusion::bf16* _b2_all = (fusion::bf16*)(_shared + 0); // (32, 16)
    fusion::bf16* _b3_all = (fusion::bf16*)(_shared + 3072); // (16, 16)
    fusion::bf16* _b6_all = (fusion::bf16*)(_shared + 0); // (32, 16)
    fusion::bf16* _b7_all = (fusion::bf16*)(_shared + 3072); // (16, 16)
    fusion::bf16* _b10 = (fusion::bf16*)(_shared + 0); // (32, 16)
    fusion::bf16* _b11 = (fusion::bf16*)(_shared + 1024); // (16, 16)
    fusion::Fragment<float, 1, 2> _b0; // (32, 16)
    fusion::Fragment<float, 1, 2> _b1; // (32, 16)
    fusion::Fragment<float, 1, 2> _b4; // (32, 16)
    fusion::Fragment<float, 1, 2> _b5; // (32, 16)
    fusion::Fragment<float, 1, 2> _b8; // (32, 16)
    fusion::Fragment<float, 1, 2> _b9; // (32, 16)
    fusion::Fragment<float, 1, 2> _b12; // (32, 16)

    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
#pragma unroll
                for (int _n = 0; _n < 2; _n++)
                {
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = _n * 8 + lane % 4 * 2 + _e;
#line 2 "/Fusion.Conformance.TensorKernels.Nested"
                        _b0.at(_m, _n, _h, _e) = 0.0f;
                    }
                }
            }
        }
    }
#line 3 "/Fusion.Conformance.TensorKernels.Nested"
    for (int _i0 = 0; _i0 < rounds; _i0 += 1)
    {
#line 5 "/Fusion.Conformance.TensorKernels.Nested"
        int _v1 = fusion::add(a.length[1], 16);
#line 5 "/Fusion.Conformance.TensorKernels.Nested"
        int _v2 = fusion::sub(_v1, 1);
#line 5 "/Fusion.Conformance.TensorKernels.Nested"
        int _v3 = fusion::divide(_v2, 16);
        {
#pragma unroll
            for (int _m = 0; _m < 1; _m++)
            {
#pragma unroll
                for (int _h = 0; _h < 2; _h++)
                {
                    const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
#pragma unroll
                    for (int _n = 0; _n < 2; _n++)
                    {
#pragma unroll
                        for (int _e = 0; _e < 2; _e++)
                        {
                            const int _c = _n * 8 + lane % 4 * 2 + _e;
#line 4 "/Fusion.Conformance.TensorKernels.Nested"
                            _b1.at(_m, _n, _h, _e) = 0.0f;
                        }
                    }
                }
            }
        }
#line 5 "/Fusion.Conformance.TensorKernels.Nested"
#line 5 "/Fusion.Conformance.TensorKernels.Nested"
        auto _copy6 = [&](int _i4, int _place)
        {
#line 6 "/Fusion.Conformance.TensorKernels.Nested"
            int _v7 = fusion::mul(_grid1, 32);
#line 6 "/Fusion.Conformance.TensorKernels.Nested"
            int _v8 = fusion::mul(_i4, 16);
#line 6 "/Fusion.Conformance.TensorKernels.Nested"
            int _v9 = fusion::mul(_i4, 16);
#line 6 "/Fusion.Conformance.TensorKernels.Nested"
            int _v10 = fusion::mul(_grid0, 16);
#line 6 "/Fusion.Conformance.TensorKernels.Nested"
            fusion::stage<32, 16, 64>(a, _v7, _v8, _b2_all + _place * 512);
#line 6 "/Fusion.Conformance.TensorKernels.Nested"
            fusion::stage<16, 16, 64>(b, _v9, _v10, _b3_all + _place * 256);
        };
#line 5 "/Fusion.Conformance.TensorKernels.Nested"
        int _slot5 = 0;
        for (int _ahead = 0; _ahead < 2; _ahead++)
        {
#line 5 "/Fusion.Conformance.TensorKernels.Nested"
            if (_i0 + _ahead * 1 < _v3) _copy6(_i0 + _ahead * 1, _ahead);
            fusion::copies_end_group();
        }
        for (int _i4 = _i0; _i4 < _v3; _i4 += 1)
        {
#line 5 "/Fusion.Conformance.TensorKernels.Nested"
            fusion::copies_done<1>();
            __syncthreads();
#line 5 "/Fusion.Conformance.TensorKernels.Nested"
            if (_i4 + 2 * 1 < _v3) _copy6(_i4 + 2 * 1, _slot5 == 0 ? 2 : _slot5 - 1);
            fusion::copies_end_group();
            fusion::bf16* _b2 = _b2_all + _slot5 * 512;
            fusion::bf16* _b3 = _b3_all + _slot5 * 256;
#line 6 "/Fusion.Conformance.TensorKernels.Nested"
            int _v11 = fusion::mul(_grid1, 32);
#line 6 "/Fusion.Conformance.TensorKernels.Nested"
            int _v12 = fusion::mul(_i4, 16);
#line 6 "/Fusion.Conformance.TensorKernels.Nested"
            int _v13 = fusion::mul(_i4, 16);
#line 6 "/Fusion.Conformance.TensorKernels.Nested"
            int _v14 = fusion::mul(_grid0, 16);
#line 6 "/Fusion.Conformance.TensorKernels.Nested"
            fusion::mma<32, 16, 16, true, 2>(fusion::matrix<32, 16>(_b2, a, _v11, _v12), fusion::matrix<16, 16>(_b3, b, _v13, _v14), _b1);
            _slot5 = _slot5 == 2 ? 0 : _slot5 + 1;
        }
#line 7 "/Fusion.Conformance.TensorKernels.Nested"
        int _v15 = fusion::remainder(_i0, 2);
#line 7 "/Fusion.Conformance.TensorKernels.Nested"
        bool _v16 = _v15 == 1;
#line 7 "/Fusion.Conformance.TensorKernels.Nested"
        if (_v16)
        {
#line 8 "/Fusion.Conformance.TensorKernels.Nested"
            int _v17 = fusion::add(a.length[1], 16);
#line 8 "/Fusion.Conformance.TensorKernels.Nested"
            int _v18 = fusion::sub(_v17, 1);
#line 8 "/Fusion.Conformance.TensorKernels.Nested"
            int _v19 = fusion::divide(_v18, 16);
            {
#pragma unroll
                for (int _m = 0; _m < 1; _m++)
                {
#pragma unroll
                    for (int _h = 0; _h < 2; _h++)
                    {
                        const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
#pragma unroll
                        for (int _n = 0; _n < 2; _n++)
                        {
#pragma unroll
                            for (int _e = 0; _e < 2; _e++)
                            {
                                const int _c = _n * 8 + lane % 4 * 2 + _e;
#line 5 "/Fusion.Conformance.TensorKernels.Nested"
                                float _v20 = _b1.at(_m, _n, _h, _e);
#line 5 "/Fusion.Conformance.TensorKernels.Nested"
                                _b5.at(_m, _n, _h, _e) = _v20;
                            }
                        }
                    }
                }
            }
#line 8 "/Fusion.Conformance.TensorKernels.Nested"
            __syncthreads();
#line 8 "/Fusion.Conformance.TensorKernels.Nested"
            auto _copy23 = [&](int _i21, int _place)
            {
#line 9 "/Fusion.Conformance.TensorKernels.Nested"
                int _v24 = fusion::mul(_grid1, 32);
#line 9 "/Fusion.Conformance.TensorKernels.Nested"
                int _v25 = fusion::mul(_i21, 16);
#line 9 "/Fusion.Conformance.TensorKernels.Nested"
                int _v26 = fusion::mul(_i21, 16);
#line 9 "/Fusion.Conformance.TensorKernels.Nested"
                int _v27 = fusion::mul(_grid0, 16);
#line 9 "/Fusion.Conformance.TensorKernels.Nested"
                fusion::stage<32, 16, 64>(a, _v24, _v25, _b6_all + _place * 512);
#line 9 "/Fusion.Conformance.TensorKernels.Nested"
                fusion::stage<16, 16, 64>(b, _v26, _v27, _b7_all + _place * 256);
            };
#line 8 "/Fusion.Conformance.TensorKernels.Nested"
            int _slot22 = 0;
            for (int _ahead = 0; _ahead < 2; _ahead++)
            {
#line 8 "/Fusion.Conformance.TensorKernels.Nested"
                if (0 + _ahead * 2 < _v19) _copy23(0 + _ahead * 2, _ahead);
                fusion::copies_end_group();
            }
            for (int _i21 = 0; _i21 < _v19; _i21 += 2)
            {
#line 8 "/Fusion.Conformance.TensorKernels.Nested"
                fusion::copies_done<1>();
                __syncthreads();
#line 8 "/Fusion.Conformance.TensorKernels.Nested"
                if (_i21 + 2 * 2 < _v19) _copy23(_i21 + 2 * 2, _slot22 == 0 ? 2 : _slot22 - 1);
                fusion::copies_end_group();
                fusion::bf16* _b6 = _b6_all + _slot22 * 512;
                fusion::bf16* _b7 = _b7_all + _slot22 * 256;
#line 9 "/Fusion.Conformance.TensorKernels.Nested"
                int _v28 = fusion::mul(_grid1, 32);
#line 9 "/Fusion.Conformance.TensorKernels.Nested"
                int _v29 = fusion::mul(_i21, 16);
#line 9 "/Fusion.Conformance.TensorKernels.Nested"
                int _v30 = fusion::mul(_i21, 16);
#line 9 "/Fusion.Conformance.TensorKernels.Nested"
                int _v31 = fusion::mul(_grid0, 16);
                {
#pragma unroll
                    for (int _m = 0; _m < 1; _m++)
                    {
#pragma unroll
                        for (int _h = 0; _h < 2; _h++)
                        {
                            const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
#pragma unroll
                            for (int _n = 0; _n < 2; _n++)
                            {
#pragma unroll
                                for (int _e = 0; _e < 2; _e++)
                                {
                                    const int _c = _n * 8 + lane % 4 * 2 + _e;
                                    float _v32 = _b5.at(_m, _n, _h, _e);
#line 9 "/Fusion.Conformance.TensorKernels.Nested"
                                    float _v33 = _v32 * 0.5f;
#line 9 "/Fusion.Conformance.TensorKernels.Nested"
                                    _b8.at(_m, _n, _h, _e) = _v33;
                                }
                            }
                        }
                    }
                }
#line 9 "/Fusion.Conformance.TensorKernels.Nested"
                fusion::mma<32, 16, 16, true, 2>(fusion::matrix<32, 16>(_b6, a, _v28, _v29), fusion::matrix<16, 16>(_b7, b, _v30, _v31), _b8);
                _slot22 = _slot22 == 2 ? 0 : _slot22 + 1;
                _b5 = _b8;
            }
            {
#pragma unroll
                for (int _m = 0; _m < 1; _m++)
                {
#pragma unroll
                    for (int _h = 0; _h < 2; _h++)
                    {
                        const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
#pragma unroll
                        for (int _n = 0; _n < 2; _n++)
                        {
#pragma unroll
                            for (int _e = 0; _e < 2; _e++)
                            {
                                const int _c = _n * 8 + lane % 4 * 2 + _e;
#line 8 "/Fusion.Conformance.TensorKernels.Nested"
                                float _v34 = _b5.at(_m, _n, _h, _e);
#line 8 "/Fusion.Conformance.TensorKernels.Nested"
                                _b4.at(_m, _n, _h, _e) = _v34;
                            }
                        }
                    }
                }
            }
        }
        else
        {
            {
#pragma unroll
                for (int _m = 0; _m < 1; _m++)
                {
#pragma unroll
                    for (int _h = 0; _h < 2; _h++)
                    {
                        const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
#pragma unroll
                        for (int _n = 0; _n < 2; _n++)
                        {
#pragma unroll
                            for (int _e = 0; _e < 2; _e++)
                            {
                                const int _c = _n * 8 + lane % 4 * 2 + _e;
#line 5 "/Fusion.Conformance.TensorKernels.Nested"
                                float _v35 = _b1.at(_m, _n, _h, _e);
#line 5 "/Fusion.Conformance.TensorKernels.Nested"
                                _b4.at(_m, _n, _h, _e) = _v35;
                            }
                        }
                    }
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
#pragma unroll
                    for (int _n = 0; _n < 2; _n++)
                    {
#pragma unroll
                        for (int _e = 0; _e < 2; _e++)
                        {
                            const int _c = _n * 8 + lane % 4 * 2 + _e;
                            float _v36 = _b0.at(_m, _n, _h, _e);
#line 10 "/Fusion.Conformance.TensorKernels.Nested"
                            float _v37 = _v36 * 0.25f;
#line 7 "/Fusion.Conformance.TensorKernels.Nested"
                            float _v38 = _b4.at(_m, _n, _h, _e);
#line 10 "/Fusion.Conformance.TensorKernels.Nested"
                            float _v39 = _v37 + _v38;
#line 10 "/Fusion.Conformance.TensorKernels.Nested"
                            _b9.at(_m, _n, _h, _e) = _v39;
                        }
                    }
                }
            }
        }
        fusion::copies_done();
        __syncthreads();
        _b0 = _b9;
    }
#line 11 "/Fusion.Conformance.TensorKernels.Nested"
    int _v40 = fusion::mul(_grid1, 32);
#line 11 "/Fusion.Conformance.TensorKernels.Nested"
    int _v41 = fusion::mul(_grid0, 16);
#line 12 "/Fusion.Conformance.TensorKernels.Nested"
    int _v42 = fusion::mul(_grid1, 32);
#line 12 "/Fusion.Conformance.TensorKernels.Nested"
    int _v43 = fusion::mul(_grid0, 16);
    fusion::copies_done();
    __syncthreads();
#line 12 "/Fusion.Conformance.TensorKernels.Nested"
    fusion::stage<32, 16, 64>(a, _v42, 0, _b10);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
#line 11 "/Fusion.Conformance.TensorKernels.Nested"
                auto _out44 = fusion::row(c, _v40 + _r, _v41);
#pragma unroll
                for (int _n = 0; _n < 2; _n++)
                {
                    float _y45[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = _n * 8 + lane % 4 * 2 + _e;
#line 3 "/Fusion.Conformance.TensorKernels.Nested"
                        float _v46 = _b0.at(_m, _n, _h, _e);
#line 11 "/Fusion.Conformance.TensorKernels.Nested"
                        _y45[_e] = _v46;
                    }
#line 11 "/Fusion.Conformance.TensorKernels.Nested"
                    fusion::store_pair(_out44, _n * 8 + lane % 4 * 2, _y45);
                }
            }
        }
    }
#line 12 "/Fusion.Conformance.TensorKernels.Nested"
    fusion::stage<16, 16, 64>(b, 0, _v43, _b11);
    fusion::copies_done();
    __syncthreads();
#line 12 "/Fusion.Conformance.TensorKernels.Nested"
    fusion::mma<32, 16, 16, false, 2>(fusion::matrix<32, 16>(_b10, a, _v42, 0), fusion::matrix<16, 16>(_b11, b, 0, _v43), _b12);
#line 12 "/Fusion.Conformance.TensorKernels.Nested"
    int _v47 = fusion::mul(_grid1, 32);
#line 12 "/Fusion.Conformance.TensorKernels.Nested"
    int _v48 = fusion::mul(_grid0, 16);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
#line 12 "/Fusion.Conformance.TensorKernels.Nested"
                auto _out49 = fusion::row(d, _v47 + _r, _v48);
#pragma unroll
                for (int _n = 0; _n < 2; _n++)
                {
                    float _y50[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = _n * 8 + lane % 4 * 2 + _e;
#line 12 "/Fusion.Conformance.TensorKernels.Nested"
                        float _v51 = _b12.at(_m, _n, _h, _e);
#line 3 "/Fusion.Conformance.TensorKernels.Nested"
                        float _v52 = _b0.at(_m, _n, _h, _e);
#line 12 "/Fusion.Conformance.TensorKernels.Nested"
                        float _v53 = _v51 - _v52;
#line 12 "/Fusion.Conformance.TensorKernels.Nested"
                        _y50[_e] = _v53;
                    }
#line 12 "/Fusion.Conformance.TensorKernels.Nested"
                    fusion::store_pair(_out49, _n * 8 + lane % 4 * 2, _y50);
                }
            }
        }
    }
}
