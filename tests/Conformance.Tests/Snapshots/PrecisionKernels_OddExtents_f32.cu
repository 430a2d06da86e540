// 128 threads, 2160 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.PrecisionKernels.OddExtents<f32>"

// Fusion.Conformance.PrecisionKernels.OddExtents<f32>: a view<f32, 2>, b view<f32, 2>, c view<f32, 2, write>, d view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PrecisionKernels_OddExtents_f32(fusion::View<const float, 2> a, fusion::View<const float, 2> b, fusion::View<float, 2> c, fusion::View<float, 2> d, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int j = _program % _extent0;
    _program /= _extent0;
    const int i = _program;
    float* _b0 = (float*)(_shared + 1712); // (8, 12)
    float* _b1 = (float*)(_shared + 1728); // (12, 8)

    // var left = a.Load((i, 0), (m, k));
#line 2000
    int _v0 = fusion::mul(i, 8);
    // c.Store((i, j), Tile.Dot(left, b.Load((0, j), (k, n)), Precision.TF32));
#line 3000
    int _v1 = fusion::mul(j, 12);
    fusion::dot<8, 12, 20, false, fusion::Blocking<128, 1, 1, 20>>(fusion::rounded(fusion::operand<8, 20>(a, _v0, 0)), fusion::rounded(fusion::operand<20, 12>(b, 0, _v1)), _b0, 13, (float*)(_shared + 0));
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
    __syncthreads();
    // d.Store((j, i), Tile.Dot(b.Load((0, j), (k, n)).T, left.T, Precision.TF32));
#line 4000
    fusion::dot<12, 8, 20, false, fusion::Blocking<128, 1, 1, 20>>(fusion::rounded(fusion::transposed(fusion::operand<20, 12>(b, 0, _v1))), fusion::rounded(fusion::transposed(fusion::operand<8, 20>(a, _v0, 0))), _b1, 9, (float*)(_shared + 0));
    __syncthreads();
    {
        for (int _r = warp; _r < 12; _r += 4)
        {
            auto d_row = fusion::row(d, _v1 + _r, _v0);
            for (int _c = lane; _c < 8; _c += 32)
            {
                float _v3 = _b1[_r * 9 + _c];
                fusion::store(d_row, _c, _v3);
            }
        }
    }
}
