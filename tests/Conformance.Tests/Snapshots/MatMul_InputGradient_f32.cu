// 128 threads, 33408 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Model.Kernels.MatMul.InputGradient<f32>"

// Fusion.Model.Kernels.MatMul.InputGradient<f32>: dy view<f32, 2>, w view<f32, 2>, dx view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
MatMul_InputGradient_f32(fusion::View<const float, 2> dy, fusion::View<const float, 2> w, fusion::View<float, 2> dx, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int m = _program % _extent0;
    _program /= _extent0;
    const int n = _program;
    float* sum_tile = (float*)(_shared + 16768); // (64, 64)

    // for (int k = 0; k < Tile.Count(dy.Length(1), bk); k++)
#line 3000
    int _v0 = fusion::divide(fusion::sub(fusion::add(dy.length[1], 32), 1), 32);
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
            for (int _c = lane; _c < 64; _c += 32)
            {
                // var sum = Tile.Zeros<float>(bm, bn);
#line 2000
                sum_tile[_r * 65 + _c] = 0.0f;
            }
        }
    }
    // for (int k = 0; k < Tile.Count(dy.Length(1), bk); k++)
#line 3000
    for (int k = 0; k < _v0; k += 1)
    {
        // sum = Tile.Dot(dy.Load((m, k), (bm, bk)), w.Load((k, n), (bk, bn)), sum);
#line 4000
        int _v1 = fusion::mul(m, 64);
        int _v2 = fusion::mul(k, 32);
        int _v3 = fusion::mul(n, 64);
        __syncthreads();
        fusion::dot<64, 64, 32, true, fusion::Blocking<128, 4, 8, 32>>(fusion::operand<64, 32>(dy, _v1, _v2), fusion::operand<32, 64>(w, _v2, _v3), sum_tile, 65, (float*)(_shared + 0));
        __syncthreads();
    }
    // dx.Store((m, n), sum.To<TElement>());
#line 5000
    int _v4 = fusion::mul(m, 64);
    int _v5 = fusion::mul(n, 64);
    __syncthreads();
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
            auto dx_row = fusion::row(dx, _v4 + _r, _v5);
            for (int _c = lane; _c < 64; _c += 32)
            {
                // for (int k = 0; k < Tile.Count(dy.Length(1), bk); k++)
#line 3000
                float sum = sum_tile[_r * 65 + _c];
                // dx.Store((m, n), sum.To<TElement>());
#line 5000
                fusion::store(dx_row, _c, sum);
            }
        }
    }
}
