// 128 threads, 1296 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.PrecisionKernels.OddExtents<f16>"

// Fusion.Conformance.PrecisionKernels.OddExtents<f16>: a view<f16, 2>, b view<f16, 2>, c view<f32, 2, write>, d view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PrecisionKernels_OddExtents_f16(fusion::View<const fusion::f16, 2> a, fusion::View<const fusion::f16, 2> b, fusion::View<float, 2> c, fusion::View<float, 2> d, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int j = _program % _extent0;
    _program /= _extent0;
    const int i = _program;
    fusion::f16* left_tile = (fusion::f16*)(_shared + 960); // (8, 20)
    fusion::f16* b_tile = (fusion::f16*)(_shared + 0); // (20, 12)
    float* _b2 = (float*)(_shared + 528); // (8, 12)
    fusion::f16* b_tile2 = (fusion::f16*)(_shared + 0); // (20, 12)
    float* _b4 = (float*)(_shared + 528); // (12, 8)

    // var left = a.Load((i, 0), (m, k));
#line 2000
    int _v0 = fusion::mul(i, 8);
    // c.Store((i, j), Tile.Dot(left, b.Load((0, j), (k, n)), Precision.TF32));
#line 3000
    int _v1 = fusion::mul(j, 12);
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
            // var left = a.Load((i, 0), (m, k));
#line 2000
            auto a_row = fusion::row(a, _v0 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
                float left = fusion::load(a_row, _c, 0.0f);
                fusion::put(left_tile[_r * 21 + _c], left);
            }
        }
    }
    {
        for (int _r = warp; _r < 20; _r += 4)
        {
            // c.Store((i, j), Tile.Dot(left, b.Load((0, j), (k, n)), Precision.TF32));
#line 3000
            auto b_row = fusion::row(b, 0 + _r, _v1);
            for (int _c = lane; _c < 12; _c += 32)
            {
                float b_value = fusion::load(b_row, _c, 0.0f);
                fusion::put(b_tile[_r * 13 + _c], b_value);
            }
        }
    }
    __syncthreads();
    fusion::dot<8, 12, 20, false, fusion::Blocking<128, 1, 1, 20>>(fusion::operand<8, 20, 21>(left_tile, a, _v0, 0), fusion::operand<20, 12, 13>(b_tile, b, 0, _v1), _b2, 13, nullptr);
    __syncthreads();
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
            auto c_row = fusion::row(c, _v0 + _r, _v1);
            for (int _c = lane; _c < 12; _c += 32)
            {
                float _v2 = _b2[_r * 13 + _c];
                fusion::store(c_row, _c, _v2);
            }
        }
    }
    {
        for (int _r = warp; _r < 20; _r += 4)
        {
            // d.Store((j, i), Tile.Dot(b.Load((0, j), (k, n)).T, left.T, Precision.TF32));
#line 4000
            auto b_row_2 = fusion::row(b, 0 + _r, _v1);
            for (int _c = lane; _c < 12; _c += 32)
            {
                float b_value_2 = fusion::load(b_row_2, _c, 0.0f);
                fusion::put(b_tile2[_r * 13 + _c], b_value_2);
            }
        }
    }
    __syncthreads();
    fusion::dot<12, 8, 20, false, fusion::Blocking<128, 1, 1, 20>>(fusion::transposed(fusion::operand<20, 12, 13>(b_tile2, b, 0, _v1)), fusion::transposed(fusion::operand<8, 20, 21>(left_tile, a, _v0, 0)), _b4, 9, nullptr);
    __syncthreads();
    {
        for (int _r = warp; _r < 12; _r += 4)
        {
            auto d_row = fusion::row(d, _v1 + _r, _v0);
            for (int _c = lane; _c < 8; _c += 32)
            {
                float _v3 = _b4[_r * 9 + _c];
                fusion::store(d_row, _c, _v3);
            }
        }
    }
}
