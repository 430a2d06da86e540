// 128 threads, 3808 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ProductKernels.HalfProduct"

// Fusion.Conformance.ProductKernels.HalfProduct: a view<bf16, 2>, b view<bf16, 2>, c view<f32, 2, write>, d view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ProductKernels_HalfProduct(fusion::View<const fusion::bf16, 2> a, fusion::View<const fusion::bf16, 2> b, fusion::View<float, 2> c, fusion::View<float, 2> d, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int j = _program % _extent0;
    _program /= _extent0;
    const int i = _program;
    fusion::bf16* left_tile = (fusion::bf16*)(_shared + 1040); // (8, 40)
    fusion::bf16* b_tile = (fusion::bf16*)(_shared + 0); // (40, 12)
    float* _b2 = (float*)(_shared + 3392); // (8, 12)
    float* _b3 = (float*)(_shared + 2080); // (8, 40)
    float* _b4 = (float*)(_shared + 0); // (40, 12)
    float* _b5 = (float*)(_shared + 3392); // (8, 12)

    // var left = a.Load((i, 0), (m, k));
#line 2000
    int _v0 = fusion::mul(i, 8);
    // c.Store((i, j), Tile.Dot(left, b.Load((0, j), (k, n))));
#line 3000
    int _v1 = fusion::mul(j, 12);
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
            // var left = a.Load((i, 0), (m, k));
#line 2000
            auto a_row = fusion::row(a, _v0 + _r, 0);
            for (int _c = lane; _c < 40; _c += 32)
            {
                float left = fusion::load(a_row, _c, 0.0f);
                fusion::put(left_tile[_r * 41 + _c], left);
            }
        }
    }
    {
        for (int _r = warp; _r < 40; _r += 4)
        {
            // c.Store((i, j), Tile.Dot(left, b.Load((0, j), (k, n))));
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
    fusion::dot<8, 12, 40, false, fusion::Blocking<128, 1, 1, 32>>(fusion::operand<8, 40, 41>(left_tile, a, _v0, 0), fusion::operand<40, 12, 13>(b_tile, b, 0, _v1), _b2, 13, nullptr);
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
            for (int _c = lane; _c < 40; _c += 32)
            {
                // var left = a.Load((i, 0), (m, k));
#line 2000
                float left_2 = fusion::get(left_tile[_r * 41 + _c]);
                // d.Store((i, j), Tile.Dot(left.To<float>(), b.Load((0, j), (k, n)).To<float>()) * 2f);
#line 4000
                _b3[_r * 41 + _c] = left_2;
            }
        }
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 40; _r += 4)
        {
            auto b_row_2 = fusion::row(b, 0 + _r, _v1);
            for (int _c = lane; _c < 12; _c += 32)
            {
                float b_value_2 = fusion::load(b_row_2, _c, 0.0f);
                _b4[_r * 13 + _c] = b_value_2;
            }
        }
    }
    __syncthreads();
    fusion::dot<8, 12, 40, false, fusion::Blocking<128, 1, 1, 32>>(fusion::operand<8, 40, 41>(_b3, a, _v0, 0), fusion::operand<40, 12, 13>(_b4, b, 0, _v1), _b5, 13, nullptr);
    __syncthreads();
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
            auto d_row = fusion::row(d, _v0 + _r, _v1);
            for (int _c = lane; _c < 12; _c += 32)
            {
                float _v3 = _b5[_r * 13 + _c];
                fusion::store(d_row, _c, _v3 * 2.0f);
            }
        }
    }
}
