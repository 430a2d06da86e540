// 128 threads, 18432 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.TensorKernels.MatMul"

// Fusion.Conformance.TensorKernels.MatMul: a view<bf16, 2>, b view<bf16, 2>, c view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
TensorKernels_MatMul(fusion::View<const fusion::bf16, 2> a, fusion::View<const fusion::bf16, 2> b, fusion::View<float, 2> c, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int j = _program % _extent0;
    _program /= _extent0;
    const int i = _program;
    fusion::bf16* a_tile_all = (fusion::bf16*)(_shared + 0); // (64, 32)
    fusion::bf16* b_tile_all = (fusion::bf16*)(_shared + 12288); // (32, 32)
    fusion::Fragment<float, 1, 4> sum_tile; // (64, 32)

    // for (int p = 0; p < Tile.Count(a.Length(1), k); p++)
#line 3000
    int _v0 = fusion::divide(fusion::sub(fusion::add(a.length[1], 32), 1), 32);
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
                        // var sum = Tile.Zeros<float>(m, n);
#line 2000
                        sum_tile.at(_m, _n, _h, _e) = 0.0f;
                    }
                }
            }
        }
    }
    // for (int p = 0; p < Tile.Count(a.Length(1), k); p++)
#line 3000
    auto _copy2 = [&](int p, int _place)
    {
        // sum = Tile.Dot(a.Load((i, p), (m, k)), b.Load((p, j), (k, n)), sum);
#line 4000
        int _v3 = fusion::mul(i, 64);
        int _v4 = fusion::mul(p, 32);
        int _v5 = fusion::mul(j, 32);
        fusion::stage<64, 32, 128>(a, _v3, _v4, a_tile_all + _place * 2048);
        fusion::stage<32, 32, 128>(b, _v4, _v5, b_tile_all + _place * 1024);
    };
    // for (int p = 0; p < Tile.Count(a.Length(1), k); p++)
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
        fusion::bf16* a_tile = a_tile_all + _slot1 * 2048;
        fusion::bf16* b_tile = b_tile_all + _slot1 * 1024;
        // sum = Tile.Dot(a.Load((i, p), (m, k)), b.Load((p, j), (k, n)), sum);
#line 4000
        int _v6 = fusion::mul(i, 64);
        int _v7 = fusion::mul(p, 32);
        int _v8 = fusion::mul(j, 32);
        fusion::mma<64, 32, 32, true, 4>(fusion::matrix<64, 32>(a_tile, a, _v6, _v7), fusion::matrix<32, 32>(b_tile, b, _v7, _v8), sum_tile);
        _slot1 = _slot1 == 2 ? 0 : _slot1 + 1;
    }
    // c.Store((i, j), sum);
#line 5000
    int _v9 = fusion::mul(i, 64);
    int _v10 = fusion::mul(j, 32);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
                auto c_row = fusion::row(c, _v9 + _r, _v10);
#pragma unroll
                for (int _n = 0; _n < 4; _n++)
                {
                    float sum_piece[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        // for (int p = 0; p < Tile.Count(a.Length(1), k); p++)
#line 3000
                        float sum = sum_tile.at(_m, _n, _h, _e);
                        // c.Store((i, j), sum);
#line 5000
                        sum_piece[_e] = sum;
                    }
                    fusion::store_pair(c_row, _n * 8 + lane % 4 * 2, sum_piece);
                }
            }
        }
    }
}
