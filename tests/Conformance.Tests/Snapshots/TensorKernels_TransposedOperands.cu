// 64 threads, 4864 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.TensorKernels.TransposedOperands"

// Fusion.Conformance.TensorKernels.TransposedOperands: a view<bf16, 2>, b view<bf16, 2>, d view<f32, 2>, c view<bf16, 2, write>
extern "C" __global__ void __launch_bounds__(64, 6)
TensorKernels_TransposedOperands(fusion::View<const fusion::bf16, 2> a, fusion::View<const fusion::bf16, 2> b, fusion::View<const float, 2> d, fusion::View<fusion::bf16, 2> c, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int j = _program % _extent0;
    _program /= _extent0;
    const int i = _program;
    fusion::bf16* a_tile = (fusion::bf16*)(_shared + 0); // (48, 32)
    fusion::bf16* b_tile = (fusion::bf16*)(_shared + 3072); // (16, 48)
    fusion::Fragment<float, 1, 2> _b2; // (32, 16)

    // c.Store((i, j), Tile.Dot(a.Load((0, i), (k, m)).T, b.Load((j, 0), (n, k)).T, d.Load((i, j), (m, n))).To<BFloat16>());
#line 2000
    int _v0 = fusion::mul(i, 32);
    int _v1 = fusion::mul(j, 16);
    fusion::stage<48, 32, 64>(a, 0, _v0, a_tile);
    fusion::stage<16, 48, 64>(b, _v1, 0, b_tile);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
                auto d_row = fusion::row(d, _v0 + _r, _v1);
#pragma unroll
                for (int _n = 0; _n < 2; _n++)
                {
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = _n * 8 + lane % 4 * 2 + _e;
                        float d_value = fusion::load(d_row, _c, 0.0f);
                        _b2.at(_m, _n, _h, _e) = d_value;
                    }
                }
            }
        }
    }
    fusion::copies_done();
    __syncthreads();
    fusion::mma<32, 16, 48, true, 2>(fusion::transposed(fusion::matrix<48, 32>(a_tile, a, 0, _v0)), fusion::transposed(fusion::matrix<16, 48>(b_tile, b, _v1, 0)), _b2);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
                auto c_row = fusion::row(c, _v0 + _r, _v1);
#pragma unroll
                for (int _n = 0; _n < 2; _n++)
                {
                    float _y2[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        float _v3 = _b2.at(_m, _n, _h, _e);
                        _y2[_e] = fusion::round_bf16(_v3);
                    }
                    fusion::store_pair(c_row, _n * 8 + lane % 4 * 2, _y2);
                }
            }
        }
    }
}
