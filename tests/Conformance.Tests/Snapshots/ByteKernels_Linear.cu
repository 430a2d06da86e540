// 128 threads, 18432 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ByteKernels.Linear"

// Fusion.Conformance.ByteKernels.Linear: x view<i8, 2>, w view<i8, 2>, scales view<f32, 1>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ByteKernels_Linear(fusion::View<const signed char, 2> x, fusion::View<const signed char, 2> w, fusion::View<const float, 1> scales, fusion::View<float, 2> y, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int j = _program % _extent0;
    _program /= _extent0;
    const int i = _program;
    signed char* x_tile_all = (signed char*)(_shared + 0); // (64, 64)
    signed char* w_tile_all = (signed char*)(_shared + 12288); // (32, 64)
    fusion::Fragment<int, 1, 4> sum_tile; // (64, 32)

    // for (int p = 0; p < Tile.Count(x.Length(1), k); p++)
#line 3000
    int _v0 = fusion::divide(fusion::sub(fusion::add(x.length[1], 64), 1), 64);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
#pragma unroll
                for (int _n = 0; _n < 4; _n++)
                {
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        // var sum = Tile.Zeros<int>(m, n);
#line 2000
                        sum_tile.at(_m, _n, _h, _e) = 0;
                    }
                }
            }
        }
    }
    // for (int p = 0; p < Tile.Count(x.Length(1), k); p++)
#line 3000
    auto _copy2 = [&](int p, int _place)
    {
        // sum = Tile.Dot(x.Load((i, p), (m, k)), w.Load((j, p), (n, k)).T, sum);
#line 4000
        int _v3 = fusion::mul(i, 64);
        int _v4 = fusion::mul(p, 64);
        int _v5 = fusion::mul(j, 32);
        fusion::stage<64, 64, 128>(x, _v3, _v4, x_tile_all + _place * 4096);
        fusion::stage<32, 64, 128>(w, _v5, _v4, w_tile_all + _place * 2048);
    };
    // for (int p = 0; p < Tile.Count(x.Length(1), k); p++)
#line 3000
    int _slot1 = 0;
    for (int _ahead = 0; _ahead < 2; _ahead++)
    {
        if (0 + _ahead * 1 < _v0) _copy2(0 + _ahead * 1, _ahead);
        fusion::copies_end_group();
    }
    for (int p = 0; p < _v0; p += 1)
    {
        fusion::copies_done<1>();
        __syncthreads();
        if (p + 2 * 1 < _v0) _copy2(p + 2 * 1, _slot1 == 0 ? 2 : _slot1 - 1);
        fusion::copies_end_group();
        signed char* x_tile = x_tile_all + _slot1 * 4096;
        signed char* w_tile = w_tile_all + _slot1 * 2048;
        // sum = Tile.Dot(x.Load((i, p), (m, k)), w.Load((j, p), (n, k)).T, sum);
#line 4000
        int _v6 = fusion::mul(i, 64);
        int _v7 = fusion::mul(p, 64);
        int _v8 = fusion::mul(j, 32);
        fusion::mma<64, 32, 64, true, 4>(fusion::matrix<64, 64>(x_tile, x, _v6, _v7), fusion::transposed(fusion::matrix<32, 64>(w_tile, w, _v8, _v7)), sum_tile);
        _slot1 = _slot1 == 2 ? 0 : _slot1 + 1;
    }
    // y.Store((i, j), sum.To<float>() * scales.Load(j, n));
#line 5000
    int _v9 = fusion::mul(j, 32);
    int _v10 = fusion::mul(i, 64);
    {
        auto scales_row = fusion::row(scales, _v9);
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
                auto y_row = fusion::row(y, _v10 + _r, _v9);
#pragma unroll
                for (int _n = 0; _n < 4; _n++)
                {
                    float _y11[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = _n * 8 + lane % 4 * 2 + _e;
                        // for (int p = 0; p < Tile.Count(x.Length(1), k); p++)
#line 3000
                        int sum = sum_tile.at(_m, _n, _h, _e);
                        // y.Store((i, j), sum.To<float>() * scales.Load(j, n));
#line 5000
                        float scales_value = fusion::load(scales_row, _c, 0.0f);
                        _y11[_e] = (float)(sum) * scales_value;
                    }
                    fusion::store_pair(y_row, _n * 8 + lane % 4 * 2, _y11);
                }
            }
        }
    }
}
