// 128 threads, 6976 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ProductKernels.MatMul"

// Fusion.Conformance.ProductKernels.MatMul: a view<f32, 2>, b view<f32, 2>, c view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ProductKernels_MatMul(fusion::View<const float, 2> a, fusion::View<const float, 2> b, fusion::View<float, 2> c, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int j = _program % _extent0;
    _program /= _extent0;
    const int i = _program;
    float* sum_tile = (float*)(_shared + 3776); // (32, 24)

    // for (int p = 0; p < Tile.Count(a.Length(1), k); p++)
#line 3000
    int _v0 = fusion::divide(fusion::sub(fusion::add(a.length[1], 16), 1), 16);
    {
        for (int _r = warp; _r < 32; _r += 4)
        {
            for (int _c = lane; _c < 24; _c += 32)
            {
                // var sum = Tile.Zeros<float>(m, n);
#line 2000
                sum_tile[_r * 25 + _c] = 0.0f;
            }
        }
    }
    // for (int p = 0; p < Tile.Count(a.Length(1), k); p++)
#line 3000
    for (int p = 0; p < _v0; p += 1)
    {
        // sum = Tile.Dot(a.Load((i, p), (m, k)), b.Load((p, j), (k, n)), sum);
#line 4000
        int _v1 = fusion::mul(i, 32);
        int _v2 = fusion::mul(p, 16);
        int _v3 = fusion::mul(j, 24);
        __syncthreads();
        fusion::dot<32, 24, 16, true, fusion::Blocking<128, 2, 4, 16>>(fusion::operand<32, 16>(a, _v1, _v2), fusion::operand<16, 24>(b, _v2, _v3), sum_tile, 25, (float*)(_shared + 0));
        __syncthreads();
    }
    // c.Store((i, j), sum);
#line 5000
    int _v4 = fusion::mul(i, 32);
    int _v5 = fusion::mul(j, 24);
    __syncthreads();
    {
        for (int _r = warp; _r < 32; _r += 4)
        {
            auto c_row = fusion::row(c, _v4 + _r, _v5);
            for (int _c = lane; _c < 24; _c += 32)
            {
                // for (int p = 0; p < Tile.Count(a.Length(1), k); p++)
#line 3000
                float sum = sum_tile[_r * 25 + _c];
                // c.Store((i, j), sum);
#line 5000
                fusion::store(c_row, _c, sum);
            }
        }
    }
}
