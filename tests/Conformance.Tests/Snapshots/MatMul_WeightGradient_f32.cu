// 128 threads, 33408 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Model.Kernels.MatMul.WeightGradient<f32>"

// Fusion.Model.Kernels.MatMul.WeightGradient<f32>: dy view<f32, 2>, x view<f32, 2>, dw view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
MatMul_WeightGradient_f32(fusion::View<const float, 2> dy, fusion::View<const float, 2> x, fusion::View<float, 2> dw, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int m = _program % _extent0;
    _program /= _extent0;
    const int n = _program;
    float* sum_tile = (float*)(_shared + 16768); // (64, 64)

    // var sum = dw.Load((m, n), (bm, bn));
#line 2000
    int _v0 = fusion::mul(m, 64);
    int _v1 = fusion::mul(n, 64);
    // for (int k = 0; k < Tile.Count(dy.Length(0), bk); k++)
#line 3000
    int _v2 = fusion::divide(fusion::sub(fusion::add(dy.length[0], 32), 1), 32);
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
            // var sum = dw.Load((m, n), (bm, bn));
#line 2000
            auto dw_row = fusion::row(dw, _v0 + _r, _v1);
            for (int _c = lane; _c < 64; _c += 32)
            {
                float sum = fusion::load(dw_row, _c, 0.0f);
                sum_tile[_r * 65 + _c] = sum;
            }
        }
    }
    // for (int k = 0; k < Tile.Count(dy.Length(0), bk); k++)
#line 3000
    for (int k = 0; k < _v2; k += 1)
    {
        // sum = Tile.Dot(dy.Load((k, m), (bk, bm)).T, x.Load((k, n), (bk, bn)), sum);
#line 4000
        int _v3 = fusion::mul(k, 32);
        __syncthreads();
        fusion::dot<64, 64, 32, true, fusion::Blocking<128, 4, 8, 32>>(fusion::transposed(fusion::operand<32, 64>(dy, _v3, _v0)), fusion::operand<32, 64>(x, _v3, _v1), sum_tile, 65, (float*)(_shared + 0));
        __syncthreads();
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
            // dw.Store((m, n), sum);
#line 5000
            auto dw_row_2 = fusion::row(dw, _v0 + _r, _v1);
            for (int _c = lane; _c < 64; _c += 32)
            {
                // for (int k = 0; k < Tile.Count(dy.Length(0), bk); k++)
#line 3000
                float sum_2 = sum_tile[_r * 65 + _c];
                // dw.Store((m, n), sum);
#line 5000
                fusion::store(dw_row_2, _c, sum_2);
            }
        }
    }
}
