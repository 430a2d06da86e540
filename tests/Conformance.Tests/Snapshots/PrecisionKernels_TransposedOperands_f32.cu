// 64 threads, 12800 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.PrecisionKernels.TransposedOperands<f32>"

// Fusion.Conformance.PrecisionKernels.TransposedOperands<f32>: a view<f32, 2>, b view<f32, 2>, d view<f32, 2>, c view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(64, 6)
PrecisionKernels_TransposedOperands_f32(fusion::View<const float, 2> a, fusion::View<const float, 2> b, fusion::View<const float, 2> d, fusion::View<float, 2> c, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int j = _program % _extent0;
    _program /= _extent0;
    const int i = _program;
    float* a_tile = (float*)(_shared + 6656); // (48, 32)
    float* b_tile = (float*)(_shared + 0); // (32, 48)
    fusion::Fragment<float, 1, 4> _b2; // (32, 32)

    // c.Store((i, j), Tile.Dot(a.Load((0, i), (k, m)).T, b.Load((j, 0), (n, k)).T, d.Load((i, j), (m, n)), Precision.TF32).To<TElement>());
#line 2000
    int _v0 = fusion::mul(i, 32);
    int _v1 = fusion::mul(j, 32);
    fusion::stage<48, 32, 64>(a, 0, _v0, a_tile);
    fusion::stage<32, 48, 64>(b, _v1, 0, b_tile);
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
                for (int _n = 0; _n < 4; _n++)
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
    fusion::mma<32, 32, 48, true, 2>(fusion::transposed(fusion::matrix<48, 32>(a_tile, a, 0, _v0)), fusion::transposed(fusion::matrix<32, 48>(b_tile, b, _v1, 0)), _b2);
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
                for (int _n = 0; _n < 4; _n++)
                {
                    float _y2[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        float _v3 = _b2.at(_m, _n, _h, _e);
                        _y2[_e] = _v3;
                    }
                    fusion::store_pair(c_row, _n * 8 + lane % 4 * 2, _y2);
                }
            }
        }
    }
}
