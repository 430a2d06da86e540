// 128 threads, 16384 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.TensorKernels.Attention"

// Fusion.Conformance.TensorKernels.Attention: q view<bf16, 2>, k view<bf16, 2>, v view<bf16, 2>, o view<f32, 2, write>, logSum view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
TensorKernels_Attention(fusion::View<const fusion::bf16, 2> q, fusion::View<const fusion::bf16, 2> k, fusion::View<const fusion::bf16, 2> v, fusion::View<float, 2> o, fusion::View<float, 1> logSum, float scale, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int m = _program;
    fusion::bf16* query_tile = (fusion::bf16*)(_shared + 12288); // (64, 32)
    fusion::bf16* k_tile_all = (fusion::bf16*)(_shared + 0); // (32, 32)
    fusion::bf16* v_tile_all = (fusion::bf16*)(_shared + 6144); // (32, 32)
    fusion::ColumnFragment<float, 1> total_tile; // (64, 1)
    fusion::Fragment<float, 1, 4> sum_tile; // (64, 32)
    fusion::ColumnFragment<float, 1> maximum_tile; // (64, 1)
    fusion::Fragment<float, 1, 4> _b5; // (64, 32)
    fusion::ColumnFragment<float, 1> next_tile; // (64, 1)
    fusion::ColumnFragment<float, 1> fade_tile; // (64, 1)
    fusion::ColumnFragment<float, 1> total_tile2; // (64, 1)
    fusion::Fragment<float, 1, 4> _b9; // (64, 32)
    fusion::Fragment<float, 1, 4> sum_tile2; // (64, 32)

    // var query = q.Load((m, 0), (bm, width));
#line 2000
    int _v0 = fusion::mul(m, 64);
    // for (int n = 0; n < Tile.Count(k.Length(0), bn); n++)
#line 6000
    int _v1 = fusion::divide(fusion::sub(fusion::add(k.length[0], 32), 1), 32);
    // var query = q.Load((m, 0), (bm, width));
#line 2000
    fusion::stage<64, 32, 128>(q, _v0, 0, query_tile);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                // var maximum = Tile.Full(bm, 1, -1e30f);
#line 3000
                float maximum = -1.00000002E+30f;
                // var total = Tile.Zeros<float>(bm, 1);
#line 4000
                total_tile.at(_m, _h) = 0.0f;
                // var maximum = Tile.Full(bm, 1, -1e30f);
#line 3000
                maximum_tile.at(_m, _h) = maximum;
#pragma unroll
                for (int _n = 0; _n < 4; _n++)
                {
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        // var sum = Tile.Zeros<float>(bm, width);
#line 5000
                        sum_tile.at(_m, _n, _h, _e) = 0.0f;
                    }
                }
            }
        }
    }
    // for (int n = 0; n < Tile.Count(k.Length(0), bn); n++)
#line 6000
    fusion::copies_done();
    __syncthreads();
    auto _copy3 = [&](int n, int _place)
    {
        // var s = Tile.Dot(query, k.Load((n, 0), (bn, width)).T) * scale;
#line 7000
        int _v4 = fusion::mul(n, 32);
        fusion::stage<32, 32, 128>(k, _v4, 0, k_tile_all + _place * 1024);
        // sum = Tile.Dot(p.To<BFloat16>(), v.Load((n, 0), (bn, width)), sum * fade);
#line 13000
        fusion::stage<32, 32, 128>(v, _v4, 0, v_tile_all + _place * 1024);
    };
    // for (int n = 0; n < Tile.Count(k.Length(0), bn); n++)
#line 6000
    int _slot2 = 0;
    for (int _ahead = 0; _ahead < 2; _ahead++)
    {
        if (0 + _ahead * 1 < _v1) _copy3(0 + _ahead * 1, _ahead);
        fusion::copies_end_group();
    }
    for (int n = 0; n < _v1; n += 1)
    {
        fusion::copies_done<1>();
        __syncthreads();
        if (n + 2 * 1 < _v1) _copy3(n + 2 * 1, _slot2 == 0 ? 2 : _slot2 - 1);
        fusion::copies_end_group();
        fusion::bf16* k_tile = k_tile_all + _slot2 * 1024;
        fusion::bf16* v_tile = v_tile_all + _slot2 * 1024;
        // var s = Tile.Dot(query, k.Load((n, 0), (bn, width)).T) * scale;
#line 7000
        int _v5 = fusion::mul(n, 32);
        fusion::mma<64, 32, 32, false, 4>(fusion::matrix<64, 32>(query_tile, q, _v0, 0), fusion::transposed(fusion::matrix<32, 32>(k_tile, k, _v5, 0)), _b5);
        {
#pragma unroll
            for (int _m = 0; _m < 1; _m++)
            {
#pragma unroll
                for (int _h = 0; _h < 2; _h++)
                {
                    // var next = Tile.Max(maximum, s.Max(Axis.Columns));
#line 9000
                    float _v6 = -fusion::infinity();
#pragma unroll
                    for (int _n = 0; _n < 4; _n++)
                    {
#pragma unroll
                        for (int _e = 0; _e < 2; _e++)
                        {
                            const int _c = _n * 8 + lane % 4 * 2 + _e;
                            // s = Tile.Where(k.InBounds(0, n, bn), s, float.NegativeInfinity);
#line 8000
                            int _v7 = fusion::add(_v5, _c);
                            // var s = Tile.Dot(query, k.Load((n, 0), (bn, width)).T) * scale;
#line 7000
                            float _v8 = _b5.at(_m, _n, _h, _e);
                            float s = _v8 * scale;
                            // s = Tile.Where(k.InBounds(0, n, bn), s, float.NegativeInfinity);
#line 8000
                            float s_2 = ((_v7 >= 0) && (_v7 < k.length[0])) ? s : -fusion::infinity();
                            // var next = Tile.Max(maximum, s.Max(Axis.Columns));
#line 9000
                            _v6 = fusion::Max::of(_v6, s_2);
                        }
                    }
                    _v6 = fusion::over_quad<fusion::Max>(_v6);
                    float maximum_2 = maximum_tile.at(_m, _h);
                    float next = fusion::maximum(maximum_2, _v6);
                    // var fade = Tile.Exp(maximum - next);
#line 11000
                    float fade = expf(maximum_2 - next);
                    // var next = Tile.Max(maximum, s.Max(Axis.Columns));
#line 9000
                    next_tile.at(_m, _h) = next;
                    // var fade = Tile.Exp(maximum - next);
#line 11000
                    fade_tile.at(_m, _h) = fade;
                    // total = total * fade + p.Sum(Axis.Columns);
#line 12000
                    float _v9[4] = {0.0f, 0.0f, 0.0f, 0.0f};
#pragma unroll
                    for (int _n = 0; _n < 4; _n++)
                    {
#pragma unroll
                        for (int _e = 0; _e < 2; _e++)
                        {
                            const int _c = _n * 8 + lane % 4 * 2 + _e;
                            // s = Tile.Where(k.InBounds(0, n, bn), s, float.NegativeInfinity);
#line 8000
                            int _v10 = fusion::add(_v5, _c);
                            // var s = Tile.Dot(query, k.Load((n, 0), (bn, width)).T) * scale;
#line 7000
                            float _v11 = _b5.at(_m, _n, _h, _e);
                            float s_3 = _v11 * scale;
                            // s = Tile.Where(k.InBounds(0, n, bn), s, float.NegativeInfinity);
#line 8000
                            float s_4 = ((_v10 >= 0) && (_v10 < k.length[0])) ? s_3 : -fusion::infinity();
                            // var p = Tile.Exp(s - next);
#line 10000
                            float p = expf(s_4 - next);
                            // sum = Tile.Dot(p.To<BFloat16>(), v.Load((n, 0), (bn, width)), sum * fade);
#line 13000
                            float _v12 = fusion::round_bf16(p);
                            // total = total * fade + p.Sum(Axis.Columns);
#line 12000
                            _v9[(_n & 1) * 2 + _e] = _v9[(_n & 1) * 2 + _e] + p;
                            // sum = Tile.Dot(p.To<BFloat16>(), v.Load((n, 0), (bn, width)), sum * fade);
#line 13000
                            fusion::put(_b9.at(_m, _n, _h, _e), _v12);
                        }
                    }
                    // total = total * fade + p.Sum(Axis.Columns);
#line 12000
                    float _v13 = fusion::halve(_v9);
                    float total = total_tile.at(_m, _h);
                    float total_2 = (total * fade) + _v13;
                    total_tile2.at(_m, _h) = total_2;
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
                    // var fade = Tile.Exp(maximum - next);
#line 11000
                    float fade_2 = fade_tile.at(_m, _h);
#pragma unroll
                    for (int _n = 0; _n < 4; _n++)
                    {
#pragma unroll
                        for (int _e = 0; _e < 2; _e++)
                        {
                            float sum = sum_tile.at(_m, _n, _h, _e);
                            // sum = Tile.Dot(p.To<BFloat16>(), v.Load((n, 0), (bn, width)), sum * fade);
#line 13000
                            sum_tile2.at(_m, _n, _h, _e) = sum * fade_2;
                        }
                    }
                }
            }
        }
        fusion::mma<64, 32, 32, true, 4>(fusion::operand<64, 32>(_b9), fusion::matrix<32, 32>(v_tile, v, _v5, 0), sum_tile2);
        _slot2 = _slot2 == 2 ? 0 : _slot2 + 1;
        total_tile = total_tile2;
        sum_tile = sum_tile2;
        maximum_tile = next_tile;
    }
    // logSum.AsColumn().Store((m, 0), maximum + Tile.Log(total));
#line 16000
    auto logSum_2 = fusion::as_column(logSum);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
                // o.Store((m, 0), sum / total);
#line 15000
                auto o_row = fusion::row(o, _v0 + _r, 0);
                // logSum.AsColumn().Store((m, 0), maximum + Tile.Log(total));
#line 16000
                auto logSum_row = fusion::row(logSum_2, _v0 + _r, 0);
                // for (int n = 0; n < Tile.Count(k.Length(0), bn); n++)
#line 6000
                float maximum_3 = maximum_tile.at(_m, _h);
                float total_3 = total_tile.at(_m, _h);
                // logSum.AsColumn().Store((m, 0), maximum + Tile.Log(total));
#line 16000
                float _v14 = maximum_3 + logf(total_3);
                if (lane % 4 == 0)
                {
                    fusion::store(logSum_row, 0, _v14);
                }
#pragma unroll
                for (int _n = 0; _n < 4; _n++)
                {
                    float _y15[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        // for (int n = 0; n < Tile.Count(k.Length(0), bn); n++)
#line 6000
                        float sum_2 = sum_tile.at(_m, _n, _h, _e);
                        // o.Store((m, 0), sum / total);
#line 15000
                        _y15[_e] = sum_2 / total_3;
                    }
                    fusion::store_pair(o_row, _n * 8 + lane % 4 * 2, _y15);
                }
            }
        }
    }
}
