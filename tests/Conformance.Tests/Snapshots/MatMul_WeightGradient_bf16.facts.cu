// pieces 2 4
// inside g0 1 - 64 * 64 + : 0.1 2.0
// inside g1 1 - 64 * 64 + : 1.1 2.1
// pieces 0 2
// inside v0.0 32 + 1 - 32 / 1 - 32 * 32 + : 0.0 1.0
// pieces 1 2
// 128 threads, 24576 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Model.Kernels.MatMul.WeightGradient<bf16>"

// Fusion.Model.Kernels.MatMul.WeightGradient<bf16>: dy view<bf16, 2>, x view<bf16, 2>, dw view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
MatMul_WeightGradient_bf16(fusion::View<const fusion::bf16, 2> dy, fusion::View<const fusion::bf16, 2> x, fusion::View<float, 2> dw, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int m = _program % _extent0;
    _program /= _extent0;
    const int n = _program;
    fusion::bf16* dy_tile_all = (fusion::bf16*)(_shared + 0); // (32, 64)
    fusion::bf16* x_tile_all = (fusion::bf16*)(_shared + 12288); // (32, 64)
    fusion::Fragment<float, 2, 4> sum_tile; // (64, 64)

    // var sum = dw.Load((m, n), (bm, bn));
#line 2000
    int _v0 = fusion::mul(m, 64);
    int _v1 = fusion::mul(n, 64);
    // for (int k = 0; k < Tile.Count(dy.Length(0), bk); k++)
#line 3000
    int _v2 = fusion::divide(fusion::sub(fusion::add(dy.length[0], 32), 1), 32);
    {
#pragma unroll
        for (int _m = 0; _m < 2; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp % 2 * 2 + _m) * 16 + _h * 8 + lane / 4;
                // var sum = dw.Load((m, n), (bm, bn));
#line 2000
                auto dw_row = fusion::inner_row<1>(dw, _v0 + _r, _v1);
#pragma unroll
                for (int _n = 0; _n < 4; _n++)
                {
                    float sum_piece[2];
                    fusion::get(&dw_row[warp / 2 * 32 + _n * 8 + lane % 4 * 2], sum_piece);
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        float sum = sum_piece[_e];
                        sum_tile.at(_m, _n, _h, _e) = sum;
                    }
                }
            }
        }
    }
    // for (int k = 0; k < Tile.Count(dy.Length(0), bk); k++)
#line 3000
    __syncthreads();
    auto _copy4 = [&](int k, int _place)
    {
        // sum = Tile.Dot(dy.Load((k, m), (bk, bm)).T, x.Load((k, n), (bk, bn)), sum);
#line 4000
        int _v5 = fusion::mul(k, 32);
        fusion::stage<32, 64, 128, fusion::Lies::inside_in_pieces>(dy, _v5, _v0, dy_tile_all + _place * 2048);
        fusion::stage<32, 64, 128, fusion::Lies::inside_in_pieces>(x, _v5, _v1, x_tile_all + _place * 2048);
    };
    // for (int k = 0; k < Tile.Count(dy.Length(0), bk); k++)
#line 3000
    int _slot3 = 0;
    for (int _ahead = 0; _ahead < 2; _ahead++)
    {
        if (0 + _ahead * 1 < _v2) _copy4(0 + _ahead * 1, _ahead);
        fusion::copies_end_group();
    }
    for (int k = 0; k < _v2; k += 1)
    {
        fusion::copies_done<1>();
        __syncthreads();
        if (k + 2 * 1 < _v2) _copy4(k + 2 * 1, _slot3 == 0 ? 2 : _slot3 - 1);
        fusion::copies_end_group();
        fusion::bf16* dy_tile = dy_tile_all + _slot3 * 2048;
        fusion::bf16* x_tile = x_tile_all + _slot3 * 2048;
        // sum = Tile.Dot(dy.Load((k, m), (bk, bm)).T, x.Load((k, n), (bk, bn)), sum);
#line 4000
        fusion::mma<64, 64, 32, true, 2, 2>(fusion::transposed(fusion::matrix<32, 64>(dy_tile)), fusion::matrix<32, 64>(x_tile), sum_tile);
        _slot3 = _slot3 == 2 ? 0 : _slot3 + 1;
    }
    __syncthreads();
    {
#pragma unroll
        for (int _m = 0; _m < 2; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp % 2 * 2 + _m) * 16 + _h * 8 + lane / 4;
                // dw.Store((m, n), sum);
#line 5000
                auto dw_row_2 = fusion::inner_row<1>(dw, _v0 + _r, _v1);
#pragma unroll
                for (int _n = 0; _n < 4; _n++)
                {
                    float sum_piece_2[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        // for (int k = 0; k < Tile.Count(dy.Length(0), bk); k++)
#line 3000
                        float sum_2 = sum_tile.at(_m, _n, _h, _e);
                        // dw.Store((m, n), sum);
#line 5000
                        sum_piece_2[_e] = sum_2;
                    }
                    fusion::put(&dw_row_2[warp / 2 * 32 + _n * 8 + lane % 4 * 2], sum_piece_2);
                }
            }
        }
    }
}
