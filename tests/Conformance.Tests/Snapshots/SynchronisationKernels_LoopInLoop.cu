// 128 threads, 24576 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.SynchronisationKernels.LoopInLoop: a view<bf16, 2>, b view<bf16, 2>, c view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
SynchronisationKernels_LoopInLoop(fusion::View<const fusion::bf16, 2> a, fusion::View<const fusion::bf16, 2> b, fusion::View<float, 2> c, int outer, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    fusion::bf16* _b1_all = (fusion::bf16*)(_shared + 0); // (64, 32)
    fusion::bf16* _b2_all = (fusion::bf16*)(_shared + 12288); // (32, 64)
    fusion::Fragment<float, 2, 4> _b0; // (64, 64)

    {
#pragma unroll
        for (int _m = 0; _m < 2; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp % 2 * 2 + _m) * 16 + _h * 8 + lane / 4;
#pragma unroll
                for (int _n = 0; _n < 4; _n++)
                {
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = warp / 2 * 32 + _n * 8 + lane % 4 * 2 + _e;
#line 2 "/Fusion.Conformance.SynchronisationKernels.LoopInLoop"
                        _b0.at(_m, _n, _h, _e) = 0.0f;
                    }
                }
            }
        }
    }
#line 3 "/Fusion.Conformance.SynchronisationKernels.LoopInLoop"
    for (int _i0 = 0; _i0 < outer; _i0 += 1)
    {
#line 4 "/Fusion.Conformance.SynchronisationKernels.LoopInLoop"
        int _v1 = fusion::add(a.length[1], 32);
#line 4 "/Fusion.Conformance.SynchronisationKernels.LoopInLoop"
        int _v2 = fusion::sub(_v1, 1);
#line 4 "/Fusion.Conformance.SynchronisationKernels.LoopInLoop"
        int _v3 = fusion::divide(_v2, 32);
#line 4 "/Fusion.Conformance.SynchronisationKernels.LoopInLoop"
#line 4 "/Fusion.Conformance.SynchronisationKernels.LoopInLoop"
        auto _copy6 = [&](int _i4, int _place)
        {
#line 5 "/Fusion.Conformance.SynchronisationKernels.LoopInLoop"
            int _v7 = fusion::mul(_grid0, 64);
#line 5 "/Fusion.Conformance.SynchronisationKernels.LoopInLoop"
            int _v8 = fusion::mul(_i4, 32);
#line 5 "/Fusion.Conformance.SynchronisationKernels.LoopInLoop"
            int _v9 = fusion::mul(_i4, 32);
#line 5 "/Fusion.Conformance.SynchronisationKernels.LoopInLoop"
            int _v10 = fusion::mul(_i0, 64);
#line 5 "/Fusion.Conformance.SynchronisationKernels.LoopInLoop"
            fusion::stage<64, 32, 128>(a, _v7, _v8, _b1_all + _place * 2048);
#line 5 "/Fusion.Conformance.SynchronisationKernels.LoopInLoop"
            fusion::stage<32, 64, 128>(b, _v9, _v10, _b2_all + _place * 2048);
        };
#line 4 "/Fusion.Conformance.SynchronisationKernels.LoopInLoop"
        int _slot5 = 0;
        for (int _ahead = 0; _ahead < 2; _ahead++)
        {
#line 4 "/Fusion.Conformance.SynchronisationKernels.LoopInLoop"
            if (0 + _ahead * 1 < _v3) _copy6(0 + _ahead * 1, _ahead);
            fusion::copies_end_group();
        }
        for (int _i4 = 0; _i4 < _v3; _i4 += 1)
        {
#line 4 "/Fusion.Conformance.SynchronisationKernels.LoopInLoop"
            fusion::copies_done<1>();
            __syncthreads();
#line 4 "/Fusion.Conformance.SynchronisationKernels.LoopInLoop"
            if (_i4 + 2 * 1 < _v3) _copy6(_i4 + 2 * 1, _slot5 == 0 ? 2 : _slot5 - 1);
            fusion::copies_end_group();
            fusion::bf16* _b1 = _b1_all + _slot5 * 2048;
            fusion::bf16* _b2 = _b2_all + _slot5 * 2048;
#line 5 "/Fusion.Conformance.SynchronisationKernels.LoopInLoop"
            int _v11 = fusion::mul(_grid0, 64);
#line 5 "/Fusion.Conformance.SynchronisationKernels.LoopInLoop"
            int _v12 = fusion::mul(_i4, 32);
#line 5 "/Fusion.Conformance.SynchronisationKernels.LoopInLoop"
            int _v13 = fusion::mul(_i4, 32);
#line 5 "/Fusion.Conformance.SynchronisationKernels.LoopInLoop"
            int _v14 = fusion::mul(_i0, 64);
#line 5 "/Fusion.Conformance.SynchronisationKernels.LoopInLoop"
            fusion::mma<64, 64, 32, true, 2, 2>(fusion::matrix<64, 32>(_b1, a, _v11, _v12), fusion::matrix<32, 64>(_b2, b, _v13, _v14), _b0);
            _slot5 = _slot5 == 2 ? 0 : _slot5 + 1;
        }
        __syncthreads();
    }
#line 6 "/Fusion.Conformance.SynchronisationKernels.LoopInLoop"
    int _v15 = fusion::mul(_grid0, 64);
    {
#pragma unroll
        for (int _m = 0; _m < 2; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp % 2 * 2 + _m) * 16 + _h * 8 + lane / 4;
#line 6 "/Fusion.Conformance.SynchronisationKernels.LoopInLoop"
                auto _out16 = fusion::row(c, _v15 + _r, 0);
#pragma unroll
                for (int _n = 0; _n < 4; _n++)
                {
                    float _y17[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = warp / 2 * 32 + _n * 8 + lane % 4 * 2 + _e;
#line 3 "/Fusion.Conformance.SynchronisationKernels.LoopInLoop"
                        float _v18 = _b0.at(_m, _n, _h, _e);
#line 6 "/Fusion.Conformance.SynchronisationKernels.LoopInLoop"
                        _y17[_e] = _v18;
                    }
#line 6 "/Fusion.Conformance.SynchronisationKernels.LoopInLoop"
                    fusion::store_pair(_out16, warp / 2 * 32 + _n * 8 + lane % 4 * 2, _y17);
                }
            }
        }
    }
}
