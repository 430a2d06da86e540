// 64 threads, 4608 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.TensorKernels.Nested"

// Fusion.Conformance.TensorKernels.Nested: a view<bf16, 2>, b view<bf16, 2>, c view<f32, 2, write>, d view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(64, 6)
TensorKernels_Nested(fusion::View<const fusion::bf16, 2> a, fusion::View<const fusion::bf16, 2> b, fusion::View<float, 2> c, fusion::View<float, 2> d, int rounds, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int j = _program % _extent0;
    _program /= _extent0;
    const int i = _program;
    fusion::bf16* a_tile_all = (fusion::bf16*)(_shared + 0); // (32, 16)
    fusion::bf16* b_tile_all = (fusion::bf16*)(_shared + 3072); // (16, 16)
    fusion::bf16* a_tile2_all = (fusion::bf16*)(_shared + 0); // (32, 16)
    fusion::bf16* b_tile2_all = (fusion::bf16*)(_shared + 3072); // (16, 16)
    fusion::bf16* a_tile3 = (fusion::bf16*)(_shared + 0); // (32, 16)
    fusion::bf16* b_tile3 = (fusion::bf16*)(_shared + 1024); // (16, 16)
    fusion::Fragment<float, 1, 2> sum_tile; // (32, 16)
    fusion::Fragment<float, 1, 2> part_tile; // (32, 16)
    fusion::Fragment<float, 1, 2> part_tile2; // (32, 16)
    fusion::Fragment<float, 1, 2> part_tile3; // (32, 16)
    fusion::Fragment<float, 1, 2> part_tile4; // (32, 16)
    fusion::Fragment<float, 1, 2> sum_tile2; // (32, 16)
    fusion::Fragment<float, 1, 2> _b12; // (32, 16)

    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
#pragma unroll
                for (int _n = 0; _n < 2; _n++)
                {
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        // var sum = Tile.Zeros<float>(m, n);
#line 2000
                        sum_tile.at(_m, _n, _h, _e) = 0.0f;
                    }
                }
            }
        }
    }
    // for (int r = 0; r < rounds; r++)
#line 3000
    for (int r = 0; r < rounds; r += 1)
    {
        // for (int p = r; p < Tile.Count(a.Length(1), k); p++)
#line 5000
        int _v0 = fusion::divide(fusion::sub(fusion::add(a.length[1], 16), 1), 16);
        {
#pragma unroll
            for (int _m = 0; _m < 1; _m++)
            {
#pragma unroll
                for (int _h = 0; _h < 2; _h++)
                {
#pragma unroll
                    for (int _n = 0; _n < 2; _n++)
                    {
#pragma unroll
                        for (int _e = 0; _e < 2; _e++)
                        {
                            // var part = Tile.Zeros<float>(m, n);
#line 4000
                            part_tile.at(_m, _n, _h, _e) = 0.0f;
                        }
                    }
                }
            }
        }
        // for (int p = r; p < Tile.Count(a.Length(1), k); p++)
#line 5000
        auto _copy2 = [&](int p, int _place)
        {
            // part = Tile.Dot(a.Load((i, p), (m, k)), b.Load((p, j), (k, n)), part);
#line 6000
            int _v3 = fusion::mul(i, 32);
            int _v4 = fusion::mul(p, 16);
            int _v5 = fusion::mul(j, 16);
            fusion::stage<32, 16, 64>(a, _v3, _v4, a_tile_all + _place * 512);
            fusion::stage<16, 16, 64>(b, _v4, _v5, b_tile_all + _place * 256);
        };
        // for (int p = r; p < Tile.Count(a.Length(1), k); p++)
#line 5000
        int _slot1 = 0;
        for (int _ahead = 0; _ahead < 2; _ahead++)
        {
            if (r + _ahead * 1 < _v0) _copy2(r + _ahead * 1, _ahead);
            fusion::copies_end_group();
        }
        for (int p = r; p < _v0; p += 1)
        {
            fusion::copies_done<1>();
            __syncthreads();
            if (p + 2 * 1 < _v0) _copy2(p + 2 * 1, _slot1 == 0 ? 2 : _slot1 - 1);
            fusion::copies_end_group();
            fusion::bf16* a_tile = a_tile_all + _slot1 * 512;
            fusion::bf16* b_tile = b_tile_all + _slot1 * 256;
            // part = Tile.Dot(a.Load((i, p), (m, k)), b.Load((p, j), (k, n)), part);
#line 6000
            int _v6 = fusion::mul(i, 32);
            int _v7 = fusion::mul(p, 16);
            int _v8 = fusion::mul(j, 16);
            fusion::mma<32, 16, 16, true, 2>(fusion::matrix<32, 16>(a_tile, a, _v6, _v7), fusion::matrix<16, 16>(b_tile, b, _v7, _v8), part_tile);
            _slot1 = _slot1 == 2 ? 0 : _slot1 + 1;
        }
        // if (r % 2 == 1)
#line 7000
        bool _v9 = fusion::remainder(r, 2) == 1;
        if (_v9)
        {
            {
#pragma unroll
                for (int _m = 0; _m < 1; _m++)
                {
#pragma unroll
                    for (int _h = 0; _h < 2; _h++)
                    {
#pragma unroll
                        for (int _n = 0; _n < 2; _n++)
                        {
#pragma unroll
                            for (int _e = 0; _e < 2; _e++)
                            {
                                // for (int p = r; p < Tile.Count(a.Length(1), k); p++)
#line 5000
                                float part = part_tile.at(_m, _n, _h, _e);
                                part_tile3.at(_m, _n, _h, _e) = part;
                            }
                        }
                    }
                }
            }
            // for (int p = 0; p < Tile.Count(a.Length(1), k); p += 2)
#line 8000
            __syncthreads();
            auto _copy11 = [&](int p_2, int _place)
            {
                // part = Tile.Dot(a.Load((i, p), (m, k)), b.Load((p, j), (k, n)), part * 0.5f);
#line 9000
                int _v12 = fusion::mul(i, 32);
                int _v13 = fusion::mul(p_2, 16);
                int _v14 = fusion::mul(j, 16);
                fusion::stage<32, 16, 64>(a, _v12, _v13, a_tile2_all + _place * 512);
                fusion::stage<16, 16, 64>(b, _v13, _v14, b_tile2_all + _place * 256);
            };
            // for (int p = 0; p < Tile.Count(a.Length(1), k); p += 2)
#line 8000
            int _slot10 = 0;
            for (int _ahead = 0; _ahead < 2; _ahead++)
            {
                if (0 + _ahead * 2 < _v0) _copy11(0 + _ahead * 2, _ahead);
                fusion::copies_end_group();
            }
            for (int p_2 = 0; p_2 < _v0; p_2 += 2)
            {
                fusion::copies_done<1>();
                __syncthreads();
                if (p_2 + 2 * 2 < _v0) _copy11(p_2 + 2 * 2, _slot10 == 0 ? 2 : _slot10 - 1);
                fusion::copies_end_group();
                fusion::bf16* a_tile2 = a_tile2_all + _slot10 * 512;
                fusion::bf16* b_tile2 = b_tile2_all + _slot10 * 256;
                // part = Tile.Dot(a.Load((i, p), (m, k)), b.Load((p, j), (k, n)), part * 0.5f);
#line 9000
                int _v15 = fusion::mul(i, 32);
                int _v16 = fusion::mul(p_2, 16);
                int _v17 = fusion::mul(j, 16);
                {
#pragma unroll
                    for (int _m = 0; _m < 1; _m++)
                    {
#pragma unroll
                        for (int _h = 0; _h < 2; _h++)
                        {
#pragma unroll
                            for (int _n = 0; _n < 2; _n++)
                            {
#pragma unroll
                                for (int _e = 0; _e < 2; _e++)
                                {
                                    float part_2 = part_tile3.at(_m, _n, _h, _e);
                                    part_tile4.at(_m, _n, _h, _e) = part_2 * 0.5f;
                                }
                            }
                        }
                    }
                }
                fusion::mma<32, 16, 16, true, 2>(fusion::matrix<32, 16>(a_tile2, a, _v15, _v16), fusion::matrix<16, 16>(b_tile2, b, _v16, _v17), part_tile4);
                _slot10 = _slot10 == 2 ? 0 : _slot10 + 1;
                part_tile3 = part_tile4;
            }
            {
#pragma unroll
                for (int _m = 0; _m < 1; _m++)
                {
#pragma unroll
                    for (int _h = 0; _h < 2; _h++)
                    {
#pragma unroll
                        for (int _n = 0; _n < 2; _n++)
                        {
#pragma unroll
                            for (int _e = 0; _e < 2; _e++)
                            {
                                // for (int p = 0; p < Tile.Count(a.Length(1), k); p += 2)
#line 8000
                                float part_3 = part_tile3.at(_m, _n, _h, _e);
                                part_tile2.at(_m, _n, _h, _e) = part_3;
                            }
                        }
                    }
                }
            }
        }
        else
        {
            {
#pragma unroll
                for (int _m = 0; _m < 1; _m++)
                {
#pragma unroll
                    for (int _h = 0; _h < 2; _h++)
                    {
#pragma unroll
                        for (int _n = 0; _n < 2; _n++)
                        {
#pragma unroll
                            for (int _e = 0; _e < 2; _e++)
                            {
                                // for (int p = r; p < Tile.Count(a.Length(1), k); p++)
#line 5000
                                float part_4 = part_tile.at(_m, _n, _h, _e);
                                part_tile2.at(_m, _n, _h, _e) = part_4;
                            }
                        }
                    }
                }
            }
        }
        {
#pragma unroll
            for (int _m = 0; _m < 1; _m++)
            {
#pragma unroll
                for (int _h = 0; _h < 2; _h++)
                {
#pragma unroll
                    for (int _n = 0; _n < 2; _n++)
                    {
#pragma unroll
                        for (int _e = 0; _e < 2; _e++)
                        {
                            float sum = sum_tile.at(_m, _n, _h, _e);
                            // if (r % 2 == 1)
#line 7000
                            float part_5 = part_tile2.at(_m, _n, _h, _e);
                            // sum = sum * 0.25f + part;
#line 10000
                            float sum_2 = (sum * 0.25f) + part_5;
                            sum_tile2.at(_m, _n, _h, _e) = sum_2;
                        }
                    }
                }
            }
        }
        fusion::copies_done();
        __syncthreads();
        sum_tile = sum_tile2;
    }
    // c.Store((i, j), sum);
#line 11000
    int _v18 = fusion::mul(i, 32);
    int _v19 = fusion::mul(j, 16);
    fusion::copies_done();
    __syncthreads();
    // d.Store((i, j), Tile.Dot(a.Load((i, 0), (m, k)), b.Load((0, j), (k, n))) - sum);
#line 12000
    fusion::stage<32, 16, 64>(a, _v18, 0, a_tile3);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
                // c.Store((i, j), sum);
#line 11000
                auto c_row = fusion::row(c, _v18 + _r, _v19);
#pragma unroll
                for (int _n = 0; _n < 2; _n++)
                {
                    float sum_piece[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        // for (int r = 0; r < rounds; r++)
#line 3000
                        float sum_3 = sum_tile.at(_m, _n, _h, _e);
                        // c.Store((i, j), sum);
#line 11000
                        sum_piece[_e] = sum_3;
                    }
                    fusion::store_pair(c_row, _n * 8 + lane % 4 * 2, sum_piece);
                }
            }
        }
    }
    // d.Store((i, j), Tile.Dot(a.Load((i, 0), (m, k)), b.Load((0, j), (k, n))) - sum);
#line 12000
    fusion::stage<16, 16, 64>(b, 0, _v19, b_tile3);
    fusion::copies_done();
    __syncthreads();
    fusion::mma<32, 16, 16, false, 2>(fusion::matrix<32, 16>(a_tile3, a, _v18, 0), fusion::matrix<16, 16>(b_tile3, b, 0, _v19), _b12);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
                auto d_row = fusion::row(d, _v18 + _r, _v19);
#pragma unroll
                for (int _n = 0; _n < 2; _n++)
                {
                    float _y20[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        float _v21 = _b12.at(_m, _n, _h, _e);
                        // for (int r = 0; r < rounds; r++)
#line 3000
                        float sum_4 = sum_tile.at(_m, _n, _h, _e);
                        // d.Store((i, j), Tile.Dot(a.Load((i, 0), (m, k)), b.Load((0, j), (k, n))) - sum);
#line 12000
                        _y20[_e] = _v21 - sum_4;
                    }
                    fusion::store_pair(d_row, _n * 8 + lane % 4 * 2, _y20);
                }
            }
        }
    }
}
