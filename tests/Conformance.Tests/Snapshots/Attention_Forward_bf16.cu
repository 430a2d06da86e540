// 128 threads, 57344 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Model.Kernels.Attention.Forward<bf16>"

// Fusion.Model.Kernels.Attention.Forward<bf16>: q view<bf16, 4>, k view<bf16, 4>, v view<bf16, 4>, o view<bf16, 4, write>, logSum view<f32, 3, write>
extern "C" __global__ void __launch_bounds__(128, 3)
Attention_Forward_bf16(fusion::View<const fusion::bf16, 4> q, fusion::View<const fusion::bf16, 4> k, fusion::View<const fusion::bf16, 4> v, fusion::View<fusion::bf16, 4> o, fusion::View<float, 3> logSum, float scale, int _extent0, int _extent1, int _extent2)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int m = _program % _extent0;
    _program /= _extent0;
    const int head = _program % _extent1;
    _program /= _extent1;
    const int batch = _program;
    fusion::bf16* query_tile = (fusion::bf16*)(_shared + 49152); // (64, 64)
    fusion::bf16* _b4_all = (fusion::bf16*)(_shared + 0); // (64, 64)
    fusion::bf16* _b9_all = (fusion::bf16*)(_shared + 24576); // (64, 64)
    fusion::ColumnFragment<float, 1> total_tile; // (64, 1)
    fusion::Fragment<float, 1, 8> sum_tile; // (64, 64)
    fusion::ColumnFragment<float, 1> maximum_tile; // (64, 1)
    fusion::Fragment<float, 1, 8> _b5; // (64, 64)
    fusion::ColumnFragment<float, 1> next_tile; // (64, 1)
    fusion::ColumnFragment<float, 1> total_tile2; // (64, 1)
    fusion::Fragment<float, 1, 8> _b8; // (64, 64)
    fusion::Fragment<float, 1, 8> sum_tile2; // (64, 64)

    // var (y, logs) = Attend<TElement>(q[batch, head], k[batch, head], v[batch, head], m, scale, causal, width, bm, bn);
#line 2000
    auto q_2 = fusion::slice(q, batch, head);
    auto k_2 = fusion::slice(k, batch, head);
    auto v_2 = fusion::slice(v, batch, head);
    // var query = q.Load((m, 0), (bm, width));
#line 5000
    int _v0 = fusion::mul(m, 64);
    // int shift = keys.Length(0) - q.Length(0);
#line 6000
    int shift = fusion::sub(k_2.length[0], q_2.length[0]);
    // int last = causal ? Math.Max(0, Math.Min(keys.Length(0), (m + 1) * bm + shift)) : keys.Length(0);
#line 8000
    int _v1 = fusion::minimum(k_2.length[0], fusion::add(fusion::mul(fusion::add(m, 1), 64), shift));
    int last = fusion::maximum(0, _v1);
    // for (int n = 0; n < Tile.Count(last, bn); n++)
#line 12000
    int _v2 = fusion::divide(fusion::sub(fusion::add(last, 64), 1), 64);
    // var query = q.Load((m, 0), (bm, width));
#line 5000
    fusion::stage<64, 64, 128>(q_2, _v0, 0, query_tile);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                // var maximum = Tile.Full(bm, 1, float.NegativeInfinity);
#line 9000
                float maximum = -fusion::infinity();
                // var total = Tile.Zeros<float>(bm, 1);
#line 10000
                total_tile.at(_m, _h) = 0.0f;
                // var maximum = Tile.Full(bm, 1, float.NegativeInfinity);
#line 9000
                maximum_tile.at(_m, _h) = maximum;
#pragma unroll
                for (int _n = 0; _n < 8; _n++)
                {
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        // var sum = Tile.Zeros<float>(bm, width);
#line 11000
                        sum_tile.at(_m, _n, _h, _e) = 0.0f;
                    }
                }
            }
        }
    }
    // for (int n = 0; n < Tile.Count(last, bn); n++)
#line 12000
    fusion::copies_done();
    __syncthreads();
    auto _copy4 = [&](int n, int _place)
    {
        // var s = Tile.Dot(query, keys.Load((n, 0), (bn, width)).T) * scale;
#line 13000
        int _v5 = fusion::mul(n, 64);
        fusion::stage<64, 64, 128>(k_2, _v5, 0, _b4_all + _place * 4096);
        // sum = Tile.Dot(p.To<TElement>(), values.Load((n, 0), (bn, width)), sum * fade);
#line 20000
        fusion::stage<64, 64, 128>(v_2, _v5, 0, _b9_all + _place * 4096);
    };
    // for (int n = 0; n < Tile.Count(last, bn); n++)
#line 12000
    int _slot3 = 0;
    for (int _ahead = 0; _ahead < 2; _ahead++)
    {
        if (0 + _ahead * 1 < _v2) _copy4(0 + _ahead * 1, _ahead);
        fusion::copies_end_group();
    }
    for (int n = 0; n < _v2; n += 1)
    {
        fusion::copies_done<1>();
        __syncthreads();
        if (n + 2 * 1 < _v2) _copy4(n + 2 * 1, _slot3 == 0 ? 2 : _slot3 - 1);
        fusion::copies_end_group();
        fusion::bf16* _b4 = _b4_all + _slot3 * 4096;
        fusion::bf16* _b9 = _b9_all + _slot3 * 4096;
        // var s = Tile.Dot(query, keys.Load((n, 0), (bn, width)).T) * scale;
#line 13000
        int _v6 = fusion::mul(n, 64);
        fusion::mma<64, 64, 64, false, 4>(fusion::matrix<64, 64>(query_tile, q_2, _v0, 0), fusion::transposed(fusion::matrix<64, 64>(_b4, k_2, _v6, 0)), _b5);
        {
#pragma unroll
            for (int _m = 0; _m < 1; _m++)
            {
#pragma unroll
                for (int _h = 0; _h < 2; _h++)
                {
                    const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
                    // var visible = keys.InBounds(0, n, bn) & (Tile.Rows(m, bm) + reach >= Tile.Columns(n, bn));
#line 14000
                    int _v7 = fusion::add(fusion::add(_v0, _r), shift);
                    // var next = Tile.Max(maximum, Tile.Max(s.Max(Axis.Columns), -1e30f));
#line 16000
                    float _v8 = -fusion::infinity();
#pragma unroll
                    for (int _n = 0; _n < 8; _n++)
                    {
#pragma unroll
                        for (int _e = 0; _e < 2; _e++)
                        {
                            const int _c = _n * 8 + lane % 4 * 2 + _e;
                            // var visible = keys.InBounds(0, n, bn) & (Tile.Rows(m, bm) + reach >= Tile.Columns(n, bn));
#line 14000
                            int _v9 = fusion::add(_v6, _c);
                            bool visible = ((_v9 >= 0) && (_v9 < k_2.length[0])) && (_v7 >= _v9);
                            // var s = Tile.Dot(query, keys.Load((n, 0), (bn, width)).T) * scale;
#line 13000
                            float _v10 = _b5.at(_m, _n, _h, _e);
                            float s = _v10 * scale;
                            // s = Tile.Where(visible, s, float.NegativeInfinity);
#line 15000
                            float s_2 = visible ? s : -fusion::infinity();
                            // var next = Tile.Max(maximum, Tile.Max(s.Max(Axis.Columns), -1e30f));
#line 16000
                            _v8 = fusion::Max::of(_v8, s_2);
                        }
                    }
                    _v8 = fusion::over_quad<fusion::Max>(_v8);
                    float maximum_2 = maximum_tile.at(_m, _h);
                    float next = fusion::maximum(maximum_2, fusion::maximum(_v8, -1.00000002E+30f));
                    next_tile.at(_m, _h) = next;
                    // var fade = Tile.Exp(maximum - next);
#line 18000
                    float fade = expf(maximum_2 - next);
                    // total = total * fade + p.Sum(Axis.Columns);
#line 19000
                    float _v11[4] = {0.0f, 0.0f, 0.0f, 0.0f};
#pragma unroll
                    for (int _n = 0; _n < 8; _n++)
                    {
#pragma unroll
                        for (int _e = 0; _e < 2; _e++)
                        {
                            const int _c = _n * 8 + lane % 4 * 2 + _e;
                            // var visible = keys.InBounds(0, n, bn) & (Tile.Rows(m, bm) + reach >= Tile.Columns(n, bn));
#line 14000
                            int _v12 = fusion::add(_v6, _c);
                            bool visible_2 = ((_v12 >= 0) && (_v12 < k_2.length[0])) && (_v7 >= _v12);
                            // var s = Tile.Dot(query, keys.Load((n, 0), (bn, width)).T) * scale;
#line 13000
                            float _v13 = _b5.at(_m, _n, _h, _e);
                            float s_3 = _v13 * scale;
                            // s = Tile.Where(visible, s, float.NegativeInfinity);
#line 15000
                            float s_4 = visible_2 ? s_3 : -fusion::infinity();
                            // var p = Tile.Exp(s - next);
#line 17000
                            float p = expf(s_4 - next);
                            // sum = Tile.Dot(p.To<TElement>(), values.Load((n, 0), (bn, width)), sum * fade);
#line 20000
                            float _v14 = fusion::round_bf16(p);
                            float sum = sum_tile.at(_m, _n, _h, _e);
                            float _v15 = sum * fade;
                            // total = total * fade + p.Sum(Axis.Columns);
#line 19000
                            _v11[(_n & 1) * 2 + _e] = _v11[(_n & 1) * 2 + _e] + p;
                            // sum = Tile.Dot(p.To<TElement>(), values.Load((n, 0), (bn, width)), sum * fade);
#line 20000
                            fusion::put(_b8.at(_m, _n, _h, _e), _v14);
                            sum_tile2.at(_m, _n, _h, _e) = _v15;
                        }
                    }
                    // total = total * fade + p.Sum(Axis.Columns);
#line 19000
                    float _v16 = fusion::halve(_v11);
                    float total = total_tile.at(_m, _h);
                    float total_2 = (total * fade) + _v16;
                    total_tile2.at(_m, _h) = total_2;
                }
            }
        }
        // sum = Tile.Dot(p.To<TElement>(), values.Load((n, 0), (bn, width)), sum * fade);
#line 20000
        fusion::mma<64, 64, 64, true, 4>(fusion::operand<64, 64>(_b8), fusion::matrix<64, 64>(_b9, v_2, _v6, 0), sum_tile2);
        _slot3 = _slot3 == 2 ? 0 : _slot3 + 1;
        total_tile = total_tile2;
        sum_tile = sum_tile2;
        maximum_tile = next_tile;
    }
    // o[batch, head].Store((m, 0), y.To<TElement>());
#line 3000
    auto o_2 = fusion::slice(o, batch, head);
    // logSum[batch, head].AsColumn().Store((m, 0), logs);
#line 4000
    auto logSum_2 = fusion::slice(logSum, batch, head);
    auto logSum_3 = fusion::as_column(logSum_2);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
                // o[batch, head].Store((m, 0), y.To<TElement>());
#line 3000
                auto o_row = fusion::row(o_2, _v0 + _r, 0);
                // logSum[batch, head].AsColumn().Store((m, 0), logs);
#line 4000
                auto logSum_row = fusion::row(logSum_3, _v0 + _r, 0);
                // for (int n = 0; n < Tile.Count(last, bn); n++)
#line 12000
                float maximum_3 = maximum_tile.at(_m, _h);
                float total_3 = total_tile.at(_m, _h);
                // return (sum * weight, maximum + Tile.Log(total));
#line 23000
                float logs = maximum_3 + logf(total_3);
                if (lane % 4 == 0)
                {
                    // logSum[batch, head].AsColumn().Store((m, 0), logs);
#line 4000
                    fusion::store(logSum_row, 0, logs);
                }
                // var weight = Tile.Where(total > 0f, 1f / total, 0f);
#line 22000
                float weight = (total_3 > 0.0f) ? (1.0f / total_3) : 0.0f;
#pragma unroll
                for (int _n = 0; _n < 8; _n++)
                {
                    float _y17[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        // for (int n = 0; n < Tile.Count(last, bn); n++)
#line 12000
                        float sum_2 = sum_tile.at(_m, _n, _h, _e);
                        // return (sum * weight, maximum + Tile.Log(total));
#line 23000
                        float y = sum_2 * weight;
                        // o[batch, head].Store((m, 0), y.To<TElement>());
#line 3000
                        _y17[_e] = fusion::round_bf16(y);
                    }
                    fusion::store_pair(o_row, _n * 8 + lane % 4 * 2, _y17);
                }
            }
        }
    }
}
