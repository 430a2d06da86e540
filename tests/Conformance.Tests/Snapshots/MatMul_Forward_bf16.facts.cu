// pieces 0 2
// inside g0 1 - 64 * 64 + : 0.0 2.0
// inside v0.1 32 + 1 - 32 / 1 - 32 * 32 + : 0.1 1.1
// pieces 1 2
// inside g1 1 - 64 * 64 + : 1.0 2.1
// pieces 2 2
// 128 threads, 24576 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Model.Kernels.MatMul.Forward<bf16>"

// Fusion.Model.Kernels.MatMul.Forward<bf16>: x view<bf16, 2>, w view<bf16, 2>, y view<bf16, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
MatMul_Forward_bf16(fusion::View<const fusion::bf16, 2> x, fusion::View<const fusion::bf16, 2> w, fusion::View<fusion::bf16, 2> y, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int m = _program % _extent0;
    _program /= _extent0;
    const int n = _program;
    fusion::bf16* x_tile_all = (fusion::bf16*)(_shared + 0); // (64, 32)
    fusion::bf16* w_tile_all = (fusion::bf16*)(_shared + 12288); // (64, 32)
    fusion::Fragment<float, 2, 4> sum_tile; // (64, 64)

    // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
#line 3000
    int _v0 = fusion::divide(fusion::sub(fusion::add(x.length[1], 32), 1), 32);
    {
#pragma unroll
        for (int _m = 0; _m < 2; _m++)
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
                        // var sum = Tile.Zeros<float>(bm, bn);
#line 2000
                        sum_tile.at(_m, _n, _h, _e) = 0.0f;
                    }
                }
            }
        }
    }
    // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
#line 3000
    auto _copy2 = [&](int k, int _place)
    {
        // sum = Tile.Dot(x.Load((m, k), (bm, bk)), w.Load((n, k), (bn, bk)).T, sum);
#line 4000
        int _v3 = fusion::mul(m, 64);
        int _v4 = fusion::mul(k, 32);
        int _v5 = fusion::mul(n, 64);
        fusion::stage<64, 32, 128, fusion::Lies::inside_in_pieces>(x, _v3, _v4, x_tile_all + _place * 2048);
        fusion::stage<64, 32, 128, fusion::Lies::inside_in_pieces>(w, _v5, _v4, w_tile_all + _place * 2048);
    };
    // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
#line 3000
    int _slot1 = 0;
    for (int _ahead = 0; _ahead < 2; _ahead++)
    {
        if (0 + _ahead * 1 < _v0) _copy2(0 + _ahead * 1, _ahead);
        fusion::copies_end_group();
    }
    for (int k = 0; k < _v0; k += 1)
    {
        fusion::copies_done<1>();
        __syncthreads();
        if (k + 2 * 1 < _v0) _copy2(k + 2 * 1, _slot1 == 0 ? 2 : _slot1 - 1);
        fusion::copies_end_group();
        fusion::bf16* x_tile = x_tile_all + _slot1 * 2048;
        fusion::bf16* w_tile = w_tile_all + _slot1 * 2048;
        // sum = Tile.Dot(x.Load((m, k), (bm, bk)), w.Load((n, k), (bn, bk)).T, sum);
#line 4000
        fusion::mma<64, 64, 32, true, 2, 2>(fusion::matrix<64, 32>(x_tile), fusion::transposed(fusion::matrix<64, 32>(w_tile)), sum_tile);
        _slot1 = _slot1 == 2 ? 0 : _slot1 + 1;
    }
    // y.Store((m, n), sum.To<TElement>());
#line 5000
    int _v9 = fusion::mul(m, 64);
    int _v10 = fusion::mul(n, 64);
    {
#pragma unroll
        for (int _m = 0; _m < 2; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp % 2 * 2 + _m) * 16 + _h * 8 + lane / 4;
                auto y_row = fusion::inner_row<1>(y, _v9 + _r, _v10);
#pragma unroll
                for (int _n = 0; _n < 4; _n++)
                {
                    float _y11[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
#line 3000
                        float sum = sum_tile.at(_m, _n, _h, _e);
                        // y.Store((m, n), sum.To<TElement>());
#line 5000
                        _y11[_e] = fusion::round_bf16(sum);
                    }
                    fusion::put(&y_row[warp / 2 * 32 + _n * 8 + lane % 4 * 2], _y11);
                }
            }
        }
    }
}
