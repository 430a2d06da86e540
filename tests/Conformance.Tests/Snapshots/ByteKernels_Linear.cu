// 128 threads, 18432 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ByteKernels.Linear: x view<i8, 2>, w view<i8, 2>, scales view<f32, 1>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ByteKernels_Linear(fusion::View<const signed char, 2> x, fusion::View<const signed char, 2> w, fusion::View<const float, 1> scales, fusion::View<float, 2> y, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program;
    signed char* _b1_all = (signed char*)(_shared + 0); // (64, 64)
    signed char* _b2_all = (signed char*)(_shared + 12288); // (32, 64)
    fusion::Fragment<int, 1, 4> _b0; // (64, 32)

#line 3 "/Fusion.Conformance.ByteKernels.Linear"
    int _v0 = fusion::add(x.length[1], 64);
#line 3 "/Fusion.Conformance.ByteKernels.Linear"
    int _v1 = fusion::sub(_v0, 1);
#line 3 "/Fusion.Conformance.ByteKernels.Linear"
    int _v2 = fusion::divide(_v1, 64);
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
#line 2 "/Fusion.Conformance.ByteKernels.Linear"
                        _b0.at(_m, _n, _h, _e) = 0;
                    }
                }
            }
        }
    }
#line 3 "/Fusion.Conformance.ByteKernels.Linear"
#line 3 "/Fusion.Conformance.ByteKernels.Linear"
    auto _copy5 = [&](int _i3, int _place)
    {
#line 4 "/Fusion.Conformance.ByteKernels.Linear"
        int _v6 = fusion::mul(_grid1, 64);
#line 4 "/Fusion.Conformance.ByteKernels.Linear"
        int _v7 = fusion::mul(_i3, 64);
#line 4 "/Fusion.Conformance.ByteKernels.Linear"
        int _v8 = fusion::mul(_grid0, 32);
#line 4 "/Fusion.Conformance.ByteKernels.Linear"
        int _v9 = fusion::mul(_i3, 64);
#line 4 "/Fusion.Conformance.ByteKernels.Linear"
        fusion::stage<64, 64, 128>(x, _v6, _v7, _b1_all + _place * 4096);
#line 4 "/Fusion.Conformance.ByteKernels.Linear"
        fusion::stage<32, 64, 128>(w, _v8, _v9, _b2_all + _place * 2048);
    };
#line 3 "/Fusion.Conformance.ByteKernels.Linear"
    int _slot4 = 0;
    for (int _ahead = 0; _ahead < 2; _ahead++)
    {
#line 3 "/Fusion.Conformance.ByteKernels.Linear"
        if (0 + _ahead * 1 < _v2) _copy5(0 + _ahead * 1, _ahead);
        fusion::copies_end_group();
    }
    for (int _i3 = 0; _i3 < _v2; _i3 += 1)
    {
#line 3 "/Fusion.Conformance.ByteKernels.Linear"
        fusion::copies_done<1>();
        __syncthreads();
#line 3 "/Fusion.Conformance.ByteKernels.Linear"
        if (_i3 + 2 * 1 < _v2) _copy5(_i3 + 2 * 1, _slot4 == 0 ? 2 : _slot4 - 1);
        fusion::copies_end_group();
        signed char* _b1 = _b1_all + _slot4 * 4096;
        signed char* _b2 = _b2_all + _slot4 * 2048;
#line 4 "/Fusion.Conformance.ByteKernels.Linear"
        int _v10 = fusion::mul(_grid1, 64);
#line 4 "/Fusion.Conformance.ByteKernels.Linear"
        int _v11 = fusion::mul(_i3, 64);
#line 4 "/Fusion.Conformance.ByteKernels.Linear"
        int _v12 = fusion::mul(_grid0, 32);
#line 4 "/Fusion.Conformance.ByteKernels.Linear"
        int _v13 = fusion::mul(_i3, 64);
#line 4 "/Fusion.Conformance.ByteKernels.Linear"
        fusion::mma<64, 32, 64, true, 4>(fusion::matrix<64, 64>(_b1, x, _v10, _v11), fusion::transposed(fusion::matrix<32, 64>(_b2, w, _v12, _v13)), _b0);
        _slot4 = _slot4 == 2 ? 0 : _slot4 + 1;
    }
#line 5 "/Fusion.Conformance.ByteKernels.Linear"
    int _v14 = fusion::mul(_grid0, 32);
#line 5 "/Fusion.Conformance.ByteKernels.Linear"
    int _v15 = fusion::mul(_grid1, 64);
#line 5 "/Fusion.Conformance.ByteKernels.Linear"
    int _v16 = fusion::mul(_grid0, 32);
    {
#line 5 "/Fusion.Conformance.ByteKernels.Linear"
        auto _in17 = fusion::row(scales, _v14);
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
#line 5 "/Fusion.Conformance.ByteKernels.Linear"
                auto _out18 = fusion::row(y, _v15 + _r, _v16);
#pragma unroll
                for (int _n = 0; _n < 4; _n++)
                {
                    float _y19[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = _n * 8 + lane % 4 * 2 + _e;
#line 3 "/Fusion.Conformance.ByteKernels.Linear"
                        int _v20 = _b0.at(_m, _n, _h, _e);
#line 5 "/Fusion.Conformance.ByteKernels.Linear"
                        float _v21 = (float)(_v20);
#line 5 "/Fusion.Conformance.ByteKernels.Linear"
                        float _v22 = fusion::load(_in17, _c, 0.0f);
#line 5 "/Fusion.Conformance.ByteKernels.Linear"
                        float _v23 = _v21 * _v22;
#line 5 "/Fusion.Conformance.ByteKernels.Linear"
                        _y19[_e] = _v23;
                    }
#line 5 "/Fusion.Conformance.ByteKernels.Linear"
                    fusion::store_pair(_out18, _n * 8 + lane % 4 * 2, _y19);
                }
            }
        }
    }
}
