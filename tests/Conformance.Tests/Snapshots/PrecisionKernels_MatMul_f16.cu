// 128 threads, 18432 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.PrecisionKernels.MatMul<f16>: a view<f16, 2>, b view<f16, 2>, c view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PrecisionKernels_MatMul_f16(fusion::View<const fusion::f16, 2> a, fusion::View<const fusion::f16, 2> b, fusion::View<float, 2> c, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program;
    fusion::f16* _b1_all = (fusion::f16*)(_shared + 0); // (64, 32)
    fusion::f16* _b2_all = (fusion::f16*)(_shared + 12288); // (32, 32)
    fusion::Fragment<float, 1, 4> _b0; // (64, 32)

#line 3 "/Fusion.Conformance.PrecisionKernels.MatMul<f16>"
    int _v0 = fusion::add(a.length[1], 32);
#line 3 "/Fusion.Conformance.PrecisionKernels.MatMul<f16>"
    int _v1 = fusion::sub(_v0, 1);
#line 3 "/Fusion.Conformance.PrecisionKernels.MatMul<f16>"
    int _v2 = fusion::divide(_v1, 32);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
#pragma unroll
                for (int _n = 0; _n < 4; _n++)
                {
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = _n * 8 + lane % 4 * 2 + _e;
#line 2 "/Fusion.Conformance.PrecisionKernels.MatMul<f16>"
                        _b0.at(_m, _n, _h, _e) = 0.0f;
                    }
                }
            }
        }
    }
#line 3 "/Fusion.Conformance.PrecisionKernels.MatMul<f16>"
#line 3 "/Fusion.Conformance.PrecisionKernels.MatMul<f16>"
    auto _copy5 = [&](int _i3, int _place)
    {
#line 4 "/Fusion.Conformance.PrecisionKernels.MatMul<f16>"
        int _v6 = fusion::mul(_grid1, 64);
#line 4 "/Fusion.Conformance.PrecisionKernels.MatMul<f16>"
        int _v7 = fusion::mul(_i3, 32);
#line 4 "/Fusion.Conformance.PrecisionKernels.MatMul<f16>"
        int _v8 = fusion::mul(_i3, 32);
#line 4 "/Fusion.Conformance.PrecisionKernels.MatMul<f16>"
        int _v9 = fusion::mul(_grid0, 32);
#line 4 "/Fusion.Conformance.PrecisionKernels.MatMul<f16>"
        fusion::stage<64, 32, 128>(a, _v6, _v7, _b1_all + _place * 2048);
#line 4 "/Fusion.Conformance.PrecisionKernels.MatMul<f16>"
        fusion::stage<32, 32, 128>(b, _v8, _v9, _b2_all + _place * 1024);
    };
#line 3 "/Fusion.Conformance.PrecisionKernels.MatMul<f16>"
    int _slot4 = 0;
    for (int _ahead = 0; _ahead < 2; _ahead++)
    {
#line 3 "/Fusion.Conformance.PrecisionKernels.MatMul<f16>"
        if (0 + _ahead * 1 < _v2) _copy5(0 + _ahead * 1, _ahead);
        fusion::copies_end_group();
    }
    for (int _i3 = 0; _i3 < _v2; _i3 += 1)
    {
#line 3 "/Fusion.Conformance.PrecisionKernels.MatMul<f16>"
        fusion::copies_done<1>();
        __syncthreads();
#line 3 "/Fusion.Conformance.PrecisionKernels.MatMul<f16>"
        if (_i3 + 2 * 1 < _v2) _copy5(_i3 + 2 * 1, _slot4 == 0 ? 2 : _slot4 - 1);
        fusion::copies_end_group();
        fusion::f16* _b1 = _b1_all + _slot4 * 2048;
        fusion::f16* _b2 = _b2_all + _slot4 * 1024;
#line 4 "/Fusion.Conformance.PrecisionKernels.MatMul<f16>"
        int _v10 = fusion::mul(_grid1, 64);
#line 4 "/Fusion.Conformance.PrecisionKernels.MatMul<f16>"
        int _v11 = fusion::mul(_i3, 32);
#line 4 "/Fusion.Conformance.PrecisionKernels.MatMul<f16>"
        int _v12 = fusion::mul(_i3, 32);
#line 4 "/Fusion.Conformance.PrecisionKernels.MatMul<f16>"
        int _v13 = fusion::mul(_grid0, 32);
#line 4 "/Fusion.Conformance.PrecisionKernels.MatMul<f16>"
        fusion::mma<64, 32, 32, true, 4>(fusion::matrix<64, 32>(_b1, a, _v10, _v11), fusion::matrix<32, 32>(_b2, b, _v12, _v13), _b0);
        _slot4 = _slot4 == 2 ? 0 : _slot4 + 1;
    }
#line 5 "/Fusion.Conformance.PrecisionKernels.MatMul<f16>"
    int _v14 = fusion::mul(_grid1, 64);
#line 5 "/Fusion.Conformance.PrecisionKernels.MatMul<f16>"
    int _v15 = fusion::mul(_grid0, 32);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
#line 5 "/Fusion.Conformance.PrecisionKernels.MatMul<f16>"
                auto _out16 = fusion::row(c, _v14 + _r, _v15);
#pragma unroll
                for (int _n = 0; _n < 4; _n++)
                {
                    float _y17[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = _n * 8 + lane % 4 * 2 + _e;
#line 3 "/Fusion.Conformance.PrecisionKernels.MatMul<f16>"
                        float _v18 = _b0.at(_m, _n, _h, _e);
#line 5 "/Fusion.Conformance.PrecisionKernels.MatMul<f16>"
                        _y17[_e] = _v18;
                    }
#line 5 "/Fusion.Conformance.PrecisionKernels.MatMul<f16>"
                    fusion::store_pair(_out16, _n * 8 + lane % 4 * 2, _y17);
                }
            }
        }
    }
}
