// pieces 2 4
// inside g0 1 - 64 * 64 + : 0.0 2.0 3.0
// inside g1 1 - 64 * 64 + : 1.0 2.1 3.1
// pieces 0 4
// inside v0.1 32 + 1 - 32 / 1 - 32 * 32 + : 0.1 1.1
// pieces 1 4
// pieces 3 4
// 128 threads, 33408 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Model.Kernels.MatMul.ForwardAdd<f32>"

// Fusion.Model.Kernels.MatMul.ForwardAdd<f32>: x view<f32, 2>, w view<f32, 2>, residual view<f32, 2>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
MatMul_ForwardAdd_f32(fusion::View<const float, 2> x, fusion::View<const float, 2> w, fusion::View<const float, 2> residual, fusion::View<float, 2> y, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int m = _program % _extent0;
    _program /= _extent0;
    const int n = _program;
    float* sum_tile = (float*)(_shared + 16768); // (64, 64)

    // var sum = residual.Load((m, n), (bm, bn)).To<float>();
#line 2000
    int _v0 = fusion::mul(m, 64);
    int _v1 = fusion::mul(n, 64);
    // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
#line 3000
    int _v2 = fusion::divide(fusion::sub(fusion::add(x.length[1], 32), 1), 32);
    {
        for (int _r = thread / 8; _r < 64; _r += 16)
        {
            // var sum = residual.Load((m, n), (bm, bn)).To<float>();
#line 2000
            auto residual_row = fusion::inner_row<1>(residual, _v0 + _r, _v1);
            for (int _p = lane % 8 * 4; _p < 64; _p += 32)
            {
                float sum_piece[4];
                fusion::get(&residual_row[_p], sum_piece);
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
                    float sum = sum_piece[_e];
                    sum_tile[_r * 65 + _c] = sum;
                }
            }
        }
    }
    // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
#line 3000
    for (int k = 0; k < _v2; k += 1)
    {
        // sum = Tile.Dot(x.Load((m, k), (bm, bk)), w.Load((n, k), (bn, bk)).T, sum);
#line 4000
        int _v3 = fusion::mul(k, 32);
        __syncthreads();
        fusion::dot<64, 64, 32, true, fusion::Blocking<128, 4, 8, 32>>(fusion::operand<64, 32, fusion::Lies::inside_in_pieces>(x, _v0, _v3), fusion::transposed(fusion::operand<64, 32, fusion::Lies::inside_in_pieces>(w, _v1, _v3)), sum_tile, 65, (float*)(_shared + 0));
        __syncthreads();
    }
    __syncthreads();
    {
        for (int _r = thread / 8; _r < 64; _r += 16)
        {
            // y.Store((m, n), sum.To<TElement>());
#line 5000
            auto y_row = fusion::inner_row<1>(y, _v0 + _r, _v1);
            for (int _p = lane % 8 * 4; _p < 64; _p += 32)
            {
                float sum_piece_2[4];
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
                    // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
#line 3000
                    float sum_2 = sum_tile[_r * 65 + _c];
                    // y.Store((m, n), sum.To<TElement>());
#line 5000
                    sum_piece_2[_e] = sum_2;
                }
                fusion::put(&y_row[_p], sum_piece_2);
            }
        }
    }
}
