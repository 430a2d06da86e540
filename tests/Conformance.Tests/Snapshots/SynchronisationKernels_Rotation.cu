// 64 threads, 12288 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.SynchronisationKernels.Rotation"

// Fusion.Conformance.SynchronisationKernels.Rotation: a view<bf16, 2>, b view<bf16, 2>, c view<f32, 2, write>, d view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(64, 6)
SynchronisationKernels_Rotation(fusion::View<const fusion::bf16, 2> a, fusion::View<const fusion::bf16, 2> b, fusion::View<float, 2> c, fusion::View<float, 2> d, int rounds, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int m = _program;
    fusion::bf16* a_tile = (fusion::bf16*)(_shared + 0); // (32, 32)
    fusion::bf16* b_tile = (fusion::bf16*)(_shared + 2048); // (32, 32)
    fusion::bf16* a_tile2_all = (fusion::bf16*)(_shared + 0); // (32, 32)
    fusion::bf16* b_tile2_all = (fusion::bf16*)(_shared + 6144); // (32, 32)
    fusion::Fragment<float, 1, 4> s_tile; // (32, 32)
    fusion::Fragment<float, 1, 4> s_tile2; // (32, 32)
    fusion::Fragment<float, 1, 4> t_tile; // (32, 32)
    fusion::ColumnFragment<float, 1> p_tile; // (32, 1)
    fusion::ColumnFragment<float, 1> q_tile; // (32, 1)
    fusion::Fragment<float, 1, 4> _b9; // (32, 32)
    fusion::Fragment<float, 1, 4> t_tile2; // (32, 32)
    fusion::ColumnFragment<float, 1> q_tile2; // (32, 1)
    fusion::Fragment<float, 1, 4> t_tile3; // (32, 32)
    fusion::ColumnFragment<float, 1> q_tile3; // (32, 1)

    // var s = Tile.Dot(a.Load((m, 0), (size, size)), b.Load((0, 0), (size, size)));
#line 2000
    int _v0 = fusion::mul(m, 32);
    fusion::stage<32, 32, 64>(a, _v0, 0, a_tile);
    fusion::stage<32, 32, 64>(b, 0, 0, b_tile);
    fusion::copies_done();
    __syncthreads();
    fusion::mma<32, 32, 32, false, 2>(fusion::matrix<32, 32>(a_tile, a, _v0, 0), fusion::matrix<32, 32>(b_tile, b, 0, 0), s_tile);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                // var p = s.Max(Axis.Columns);
#line 4000
                float p = -fusion::infinity();
                // var q = t.Sum(Axis.Columns);
#line 5000
                float q[4] = {0.0f, 0.0f, 0.0f, 0.0f};
#pragma unroll
                for (int _n = 0; _n < 4; _n++)
                {
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        // var s = Tile.Dot(a.Load((m, 0), (size, size)), b.Load((0, 0), (size, size)));
#line 2000
                        float s = s_tile.at(_m, _n, _h, _e);
                        // var t = s * 2f;
#line 3000
                        float t = s * 2.0f;
                        // var p = s.Max(Axis.Columns);
#line 4000
                        p = fusion::Max::of(p, s);
                        // var q = t.Sum(Axis.Columns);
#line 5000
                        q[(_n & 1) * 2 + _e] = q[(_n & 1) * 2 + _e] + t;
                        // var s = Tile.Dot(a.Load((m, 0), (size, size)), b.Load((0, 0), (size, size)));
#line 2000
                        s_tile2.at(_m, _n, _h, _e) = s;
                        // var t = s * 2f;
#line 3000
                        t_tile.at(_m, _n, _h, _e) = t;
                    }
                }
                // var p = s.Max(Axis.Columns);
#line 4000
                p = fusion::over_quad<fusion::Max>(p);
                // var q = t.Sum(Axis.Columns);
#line 5000
                float q_2 = fusion::halve(q);
                // var p = s.Max(Axis.Columns);
#line 4000
                p_tile.at(_m, _h) = p;
                // var q = t.Sum(Axis.Columns);
#line 5000
                q_tile.at(_m, _h) = q_2;
            }
        }
    }
    // for (int i = 0; i < rounds; i++)
#line 6000
    __syncthreads();
    auto _copy2 = [&](int i, int _place)
    {
        // t = (old + oldColumn) * 0.5f + Tile.Dot(a.Load((m, i % 2), (size, size)), b.Load((0, 0), (size, size)));
#line 10000
        int _v3 = fusion::remainder(i, 2);
        int _v4 = fusion::mul(_v3, 32);
        fusion::stage<32, 32, 64>(a, _v0, _v4, a_tile2_all + _place * 1024);
        fusion::stage<32, 32, 64>(b, 0, 0, b_tile2_all + _place * 1024);
    };
    // for (int i = 0; i < rounds; i++)
#line 6000
    int _slot1 = 0;
    for (int _ahead = 0; _ahead < 2; _ahead++)
    {
        if (0 + _ahead * 1 < rounds) _copy2(0 + _ahead * 1, _ahead);
        fusion::copies_end_group();
    }
    for (int i = 0; i < rounds; i += 1)
    {
        fusion::copies_done<1>();
        __syncthreads();
        if (i + 2 * 1 < rounds) _copy2(i + 2 * 1, _slot1 == 0 ? 2 : _slot1 - 1);
        fusion::copies_end_group();
        fusion::bf16* a_tile2 = a_tile2_all + _slot1 * 1024;
        fusion::bf16* b_tile2 = b_tile2_all + _slot1 * 1024;
        // t = (old + oldColumn) * 0.5f + Tile.Dot(a.Load((m, i % 2), (size, size)), b.Load((0, 0), (size, size)));
#line 10000
        int _v5 = fusion::mul(fusion::remainder(i, 2), 32);
        fusion::mma<32, 32, 32, false, 2>(fusion::matrix<32, 32>(a_tile2, a, _v0, _v5), fusion::matrix<32, 32>(b_tile2, b, 0, 0), _b9);
        {
#pragma unroll
            for (int _m = 0; _m < 1; _m++)
            {
#pragma unroll
                for (int _h = 0; _h < 2; _h++)
                {
                    float q_3 = q_tile.at(_m, _h);
                    q_tile3.at(_m, _h) = q_3;
                    float p_2 = p_tile.at(_m, _h);
                    // q = oldColumn * 0.5f + t.Max(Axis.Columns);
#line 12000
                    float _v6 = -fusion::infinity();
#pragma unroll
                    for (int _n = 0; _n < 4; _n++)
                    {
#pragma unroll
                        for (int _e = 0; _e < 2; _e++)
                        {
                            float s_2 = s_tile2.at(_m, _n, _h, _e);
                            // t = (old + oldColumn) * 0.5f + Tile.Dot(a.Load((m, i % 2), (size, size)), b.Load((0, 0), (size, size)));
#line 10000
                            float _v7 = _b9.at(_m, _n, _h, _e);
                            float t_2 = ((s_2 + p_2) * 0.5f) + _v7;
                            float t_3 = t_tile.at(_m, _n, _h, _e);
                            t_tile2.at(_m, _n, _h, _e) = t_2;
                            // q = oldColumn * 0.5f + t.Max(Axis.Columns);
#line 12000
                            _v6 = fusion::Max::of(_v6, t_2);
                            t_tile3.at(_m, _n, _h, _e) = t_3;
                        }
                    }
                    _v6 = fusion::over_quad<fusion::Max>(_v6);
                    float q_4 = (p_2 * 0.5f) + _v6;
                    q_tile2.at(_m, _h) = q_4;
                }
            }
        }
        _slot1 = _slot1 == 2 ? 0 : _slot1 + 1;
        s_tile2 = t_tile3;
        t_tile = t_tile2;
        p_tile = q_tile3;
        q_tile = q_tile2;
    }
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
                // c.Store((m, 0), s + p);
#line 13000
                auto c_row = fusion::row(c, _v0 + _r, 0);
                // d.Store((m, 0), t + q);
#line 14000
                auto d_row = fusion::row(d, _v0 + _r, 0);
                // for (int i = 0; i < rounds; i++)
#line 6000
                float p_3 = p_tile.at(_m, _h);
                float q_5 = q_tile.at(_m, _h);
#pragma unroll
                for (int _n = 0; _n < 4; _n++)
                {
                    float _y8[2];
                    float _y9[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        float s_3 = s_tile2.at(_m, _n, _h, _e);
                        // c.Store((m, 0), s + p);
#line 13000
                        float _v10 = s_3 + p_3;
                        // for (int i = 0; i < rounds; i++)
#line 6000
                        float t_4 = t_tile.at(_m, _n, _h, _e);
                        // d.Store((m, 0), t + q);
#line 14000
                        float _v11 = t_4 + q_5;
                        // c.Store((m, 0), s + p);
#line 13000
                        _y8[_e] = _v10;
                        // d.Store((m, 0), t + q);
#line 14000
                        _y9[_e] = _v11;
                    }
                    // c.Store((m, 0), s + p);
#line 13000
                    fusion::store_pair(c_row, _n * 8 + lane % 4 * 2, _y8);
                    // d.Store((m, 0), t + q);
#line 14000
                    fusion::store_pair(d_row, _n * 8 + lane % 4 * 2, _y9);
                }
            }
        }
    }
}
