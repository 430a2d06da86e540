// 128 threads, 1792 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ProductKernels.PaddingAgainstInfinity"

// Fusion.Conformance.ProductKernels.PaddingAgainstInfinity: a view<f32, 2>, b view<f32, 2>, c view<f32, 2, write>, d view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ProductKernels_PaddingAgainstInfinity(fusion::View<const float, 2> a, fusion::View<const float, 2> b, fusion::View<float, 2> c, fusion::View<float, 2> d, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int j = _program % _extent0;
    _program /= _extent0;
    const int i = _program;
    float* sum_tile = (float*)(_shared + 1376); // (8, 12)
    float* _b1 = (float*)(_shared + 0); // (16, 12)
    fusion::bf16* _b2 = (fusion::bf16*)(_shared + 832); // (8, 16)
    fusion::bf16* _b3 = (fusion::bf16*)(_shared + 0); // (16, 12)
    float* _b4 = (float*)(_shared + 416); // (8, 12)

    // for (int p = 0; p < Tile.Count(a.Length(1), k); p++)
#line 3000
    int _v0 = fusion::divide(fusion::sub(fusion::add(a.length[1], 16), 1), 16);
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
            for (int _c = lane; _c < 12; _c += 32)
            {
                // var sum = Tile.Full(m, n, 1f);
#line 2000
                sum_tile[_r * 13 + _c] = 1.0f;
            }
        }
    }
    // for (int p = 0; p < Tile.Count(a.Length(1), k); p++)
#line 3000
    for (int p = 0; p < _v0; p += 1)
    {
        // sum = Tile.Dot(a.Load((i, p), (m, k)), Tile.Full(k, n, float.PositiveInfinity), sum);
#line 4000
        int _v1 = fusion::mul(i, 8);
        int _v2 = fusion::mul(p, 16);
        {
            for (int _r = warp; _r < 16; _r += 4)
            {
                for (int _c = lane; _c < 12; _c += 32)
                {
                    float _v3 = fusion::infinity();
                    _b1[_r * 13 + _c] = _v3;
                }
            }
        }
        __syncthreads();
        fusion::dot<8, 12, 16, true, fusion::Blocking<128, 1, 1, 16>>(fusion::operand<8, 16>(a, _v1, _v2), fusion::operand<16, 12, 13>(_b1), sum_tile, 13, (float*)(_shared + 832));
        __syncthreads();
    }
    // c.Store((i, j), sum);
#line 5000
    int _v4 = fusion::mul(i, 8);
    int _v5 = fusion::mul(j, 12);
    __syncthreads();
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
            auto c_row = fusion::row(c, _v4 + _r, _v5);
            // d.Store((i, j), Tile.Dot(a.Load((i, 0), (m, k)).To<BFloat16>(), Tile.Full(k, n, float.PositiveInfinity).To<BFloat16>()) + b.Load((0, j), (1, n)));
#line 6000
            auto a_row = fusion::row(a, _v4 + _r, 0);
            for (int _c = lane; _c < 12; _c += 32)
            {
                // for (int p = 0; p < Tile.Count(a.Length(1), k); p++)
#line 3000
                float sum = sum_tile[_r * 13 + _c];
                // c.Store((i, j), sum);
#line 5000
                fusion::store(c_row, _c, sum);
            }
            for (int _c = lane; _c < 16; _c += 32)
            {
                // d.Store((i, j), Tile.Dot(a.Load((i, 0), (m, k)).To<BFloat16>(), Tile.Full(k, n, float.PositiveInfinity).To<BFloat16>()) + b.Load((0, j), (1, n)));
#line 6000
                float a_value = fusion::load(a_row, _c, 0.0f);
                fusion::put(_b2[_r * 17 + _c], fusion::round_bf16(a_value));
            }
        }
    }
    {
        for (int _r = warp; _r < 16; _r += 4)
        {
            for (int _c = lane; _c < 12; _c += 32)
            {
                float _v6 = fusion::infinity();
                fusion::put(_b3[_r * 13 + _c], fusion::round_bf16(_v6));
            }
        }
    }
    __syncthreads();
    fusion::dot<8, 12, 16, false, fusion::Blocking<128, 1, 1, 16>>(fusion::operand<8, 16, 17>(_b2, a, _v4, 0), fusion::operand<16, 12, 13>(_b3), _b4, 13, nullptr);
    __syncthreads();
    {
        auto b_row = fusion::row(b, 0, _v5);
        for (int _r = warp; _r < 8; _r += 4)
        {
            auto d_row = fusion::row(d, _v4 + _r, _v5);
            for (int _c = lane; _c < 12; _c += 32)
            {
                float _v7 = _b4[_r * 13 + _c];
                float b_value = fusion::load(b_row, _c, 0.0f);
                fusion::store(d_row, _c, _v7 + b_value);
            }
        }
    }
}
