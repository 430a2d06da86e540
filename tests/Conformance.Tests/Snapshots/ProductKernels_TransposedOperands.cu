// 128 threads, 3136 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ProductKernels.TransposedOperands"

// Fusion.Conformance.ProductKernels.TransposedOperands: a view<f32, 2>, b view<f32, 2>, d view<f32, 2>, c view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ProductKernels_TransposedOperands(fusion::View<const float, 2> a, fusion::View<const float, 2> b, fusion::View<const float, 2> d, fusion::View<float, 2> c, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int j = _program % _extent0;
    _program /= _extent0;
    const int i = _program;
    float* _b0 = (float*)(_shared + 2720); // (8, 12)

    // c.Store((i, j), Tile.Dot(a.Load((0, i), (k, m)).T, b.Load((j, 0), (n, k)).T, d.Load((i, j), (m, n))));
#line 2000
    int _v0 = fusion::mul(i, 8);
    int _v1 = fusion::mul(j, 12);
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
            auto d_row = fusion::row(d, _v0 + _r, _v1);
            for (int _c = lane; _c < 12; _c += 32)
            {
                float d_value = fusion::load(d_row, _c, 0.0f);
                _b0[_r * 13 + _c] = d_value;
            }
        }
    }
    __syncthreads();
    fusion::dot<8, 12, 40, true, fusion::Blocking<128, 1, 1, 32>>(fusion::transposed(fusion::operand<40, 8>(a, 0, _v0)), fusion::transposed(fusion::operand<12, 40>(b, _v1, 0)), _b0, 13, (float*)(_shared + 0));
    __syncthreads();
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
            auto c_row = fusion::row(c, _v0 + _r, _v1);
            for (int _c = lane; _c < 12; _c += 32)
            {
                float _v2 = _b0[_r * 13 + _c];
                fusion::store(c_row, _c, _v2);
            }
        }
    }
}
