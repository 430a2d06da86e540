// 128 threads, 6144 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.TensorKernels.Mixed"

// Fusion.Conformance.TensorKernels.Mixed: a view<bf16, 2>, b view<bf16, 2>, c view<f32, 2, write>, d view<f32, 3, write>, sums view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
TensorKernels_Mixed(fusion::View<const fusion::bf16, 2> a, fusion::View<const fusion::bf16, 2> b, fusion::View<float, 2> c, fusion::View<float, 3> d, fusion::View<float, 2> sums, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    fusion::bf16* u_tile = (fusion::bf16*)(_shared + 0); // (32, 32)
    fusion::bf16* b_tile = (fusion::bf16*)(_shared + 2048); // (32, 32)
    fusion::bf16* t_tile = (fusion::bf16*)(_shared + 4096); // (32, 32)
    fusion::bf16* b_tile2 = (fusion::bf16*)(_shared + 2048); // (32, 32)
    float* _b7 = (float*)(_shared + 0); // (1, 32)
    fusion::Fragment<float, 1, 2> p_tile; // (32, 32)
    fusion::Fragment<float, 1, 2> _b5; // (32, 32)
    fusion::Fragment<float, 1, 2> _b6; // (32, 32)

    // var u = a.Load((i, 0), (m, k));
#line 2000
    int _v0 = fusion::mul(i, 32);
    fusion::stage<32, 32, 128>(a, _v0, 0, u_tile);
    // var p = Tile.Dot(u, b.Load((0, 0), (k, k)));
#line 3000
    fusion::stage<32, 32, 128>(b, 0, 0, b_tile);
    fusion::copies_done();
    __syncthreads();
    fusion::mma<32, 32, 32, false, 2, 2>(fusion::matrix<32, 32>(u_tile, a, _v0, 0), fusion::matrix<32, 32>(b_tile, b, 0, 0), p_tile);
    __syncthreads();
    // c.Store((i, 0), Tile.Dot(t, b.Load((0, 0), (k, k)).T, p));
#line 5000
    fusion::stage<32, 32, 128>(b, 0, 0, b_tile2);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp % 2 * 1 + _m) * 16 + _h * 8 + lane / 4;
#pragma unroll
                for (int _n = 0; _n < 2; _n++)
                {
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = warp / 2 * 16 + _n * 8 + lane % 4 * 2 + _e;
                        // var p = Tile.Dot(u, b.Load((0, 0), (k, k)));
#line 3000
                        float p = p_tile.at(_m, _n, _h, _e);
                        // var t = (p * 0.5f + Tile.Columns(0, k).To<float>()).To<BFloat16>();
#line 4000
                        float t = fusion::round_bf16((p * 0.5f) + (float)(_c));
                        fusion::put(t_tile[fusion::place<32>(_r, _c)], t);
                        // var p = Tile.Dot(u, b.Load((0, 0), (k, k)));
#line 3000
                        _b5.at(_m, _n, _h, _e) = p;
                    }
                }
            }
        }
    }
    fusion::copies_done();
    __syncthreads();
    // c.Store((i, 0), Tile.Dot(t, b.Load((0, 0), (k, k)).T, p));
#line 5000
    fusion::mma<32, 32, 32, true, 2, 2>(fusion::matrix<32, 32>(t_tile), fusion::transposed(fusion::matrix<32, 32>(b_tile2, b, 0, 0)), _b5);
    // d[i].Store((0, 0), Tile.Dot(t.T, u));
#line 6000
    auto d_2 = fusion::slice(d, i);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp % 2 * 1 + _m) * 16 + _h * 8 + lane / 4;
                // c.Store((i, 0), Tile.Dot(t, b.Load((0, 0), (k, k)).T, p));
#line 5000
                auto c_row = fusion::row(c, _v0 + _r, 0);
#pragma unroll
                for (int _n = 0; _n < 2; _n++)
                {
                    float _y1[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        float _v2 = _b5.at(_m, _n, _h, _e);
                        _y1[_e] = _v2;
                    }
                    fusion::store_pair(c_row, warp / 2 * 16 + _n * 8 + lane % 4 * 2, _y1);
                }
            }
        }
    }
    // d[i].Store((0, 0), Tile.Dot(t.T, u));
#line 6000
    fusion::mma<32, 32, 32, false, 2, 2>(fusion::transposed(fusion::matrix<32, 32>(t_tile)), fusion::matrix<32, 32>(u_tile, a, _v0, 0), _b6);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp % 2 * 1 + _m) * 16 + _h * 8 + lane / 4;
                auto d_row = fusion::row(d_2, 0 + _r, 0);
#pragma unroll
                for (int _n = 0; _n < 2; _n++)
                {
                    float _y3[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        float _v4 = _b6.at(_m, _n, _h, _e);
                        _y3[_e] = _v4;
                    }
                    fusion::store_pair(d_row, warp / 2 * 16 + _n * 8 + lane % 4 * 2, _y3);
                }
            }
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 32; _c += 128)
        {
            // sums.Store((i, 0), t.To<float>().Sum(Axis.Rows));
#line 7000
            float _v5 = 0.0f;
            for (int _r = 0; _r < 32; _r++)
            {
                // var t = (p * 0.5f + Tile.Columns(0, k).To<float>()).To<BFloat16>();
#line 4000
                float t_2 = fusion::get(t_tile[fusion::place<32>(_r, _c)]);
                // sums.Store((i, 0), t.To<float>().Sum(Axis.Rows));
#line 7000
                _v5 = _v5 + t_2;
            }
            _b7[_c] = _v5;
        }
    }
    __syncthreads();
    {
        auto sums_row = fusion::row(sums, i, 0);
        for (int _c = thread; _c < 32; _c += 128)
        {
            float _v6 = _b7[_c];
            fusion::store(sums_row, _c, _v6);
        }
    }
}
