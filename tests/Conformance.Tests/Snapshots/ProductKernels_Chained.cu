// 128 threads, 4368 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ProductKernels.Chained"

// Fusion.Conformance.ProductKernels.Chained: a view<f32, 2>, b view<f32, 2>, c view<f32, 2, write>, d view<f32, 3, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ProductKernels_Chained(fusion::View<const float, 2> a, fusion::View<const float, 2> b, fusion::View<float, 2> c, fusion::View<float, 3> d, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    float* u_tile = (float*)(_shared + 1680); // (8, 20)
    float* p_tile = (float*)(_shared + 2352); // (8, 20)
    float* _b2 = (float*)(_shared + 3024); // (8, 20)
    float* q_tile = (float*)(_shared + 3696); // (8, 20)
    float* _b4 = (float*)(_shared + 0); // (20, 20)

    // var u = a.Load((i, 0), (m, k)) * 2f + 1f;
#line 2000
    int _v0 = fusion::mul(i, 8);
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
            auto a_row = fusion::row(a, _v0 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
                float a_value = fusion::load(a_row, _c, 0.0f);
                float u = (a_value * 2.0f) + 1.0f;
                u_tile[_r * 21 + _c] = u;
            }
        }
    }
    __syncthreads();
    // var p = Tile.Dot(u, w);
#line 4000
    fusion::dot<8, 20, 20, false, fusion::Blocking<128, 1, 2, 20>>(fusion::operand<8, 20, 21>(u_tile), fusion::operand<20, 20>(b, 0, 0), p_tile, 21, (float*)(_shared + 0));
    __syncthreads();
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
            for (int _c = lane; _c < 20; _c += 32)
            {
                float p = p_tile[_r * 21 + _c];
                // var u = a.Load((i, 0), (m, k)) * 2f + 1f;
#line 2000
                float u_2 = u_tile[_r * 21 + _c];
                // var q = Tile.Dot(p * u, w.T, p);
#line 5000
                float _v1 = p * u_2;
                _b2[_r * 21 + _c] = _v1;
                // var p = Tile.Dot(u, w);
#line 4000
                q_tile[_r * 21 + _c] = p;
            }
        }
    }
    __syncthreads();
    // var q = Tile.Dot(p * u, w.T, p);
#line 5000
    fusion::dot<8, 20, 20, true, fusion::Blocking<128, 1, 2, 20>>(fusion::operand<8, 20, 21>(_b2), fusion::transposed(fusion::operand<20, 20>(b, 0, 0)), q_tile, 21, (float*)(_shared + 0));
    // d[i].Store((0, 0), Tile.Dot(u.T, q));
#line 7000
    auto d_2 = fusion::slice(d, i);
    __syncthreads();
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
            // c.Store((i, 0), q + p);
#line 6000
            auto c_row = fusion::row(c, _v0 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
                // var q = Tile.Dot(p * u, w.T, p);
#line 5000
                float q = q_tile[_r * 21 + _c];
                // var p = Tile.Dot(u, w);
#line 4000
                float p_2 = p_tile[_r * 21 + _c];
                // c.Store((i, 0), q + p);
#line 6000
                fusion::store(c_row, _c, q + p_2);
            }
        }
    }
    // d[i].Store((0, 0), Tile.Dot(u.T, q));
#line 7000
    fusion::dot<20, 20, 8, false, fusion::Blocking<128, 2, 2, 8>>(fusion::transposed(fusion::operand<8, 20, 21>(u_tile)), fusion::operand<8, 20, 21>(q_tile), _b4, 21, nullptr);
    __syncthreads();
    {
        for (int _r = warp; _r < 20; _r += 4)
        {
            auto d_row = fusion::row(d_2, 0 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
                float _v2 = _b4[_r * 21 + _c];
                fusion::store(d_row, _c, _v2);
            }
        }
    }
}
