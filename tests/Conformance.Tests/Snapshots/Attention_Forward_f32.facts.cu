// inside 0 v1.2 g0 1 - 1 + 64 * v1.2 + min max 64 + 1 - 64 / 1 - 64 * 64 + : 1.2 2.2
// pieces 0 4
// inside g0 1 - 64 * 64 + : 0.2 3.2 4.2
// inside 0 64 + : 0.3 1.3 2.3 3.3
// pieces 1 4
// pieces 2 4
// pieces 3 4
// 128 threads, 67712 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Model.Kernels.Attention.Forward<f32>"

// Fusion.Model.Kernels.Attention.Forward<f32>: q view<f32, 4>, k view<f32, 4>, v view<f32, 4>, o view<f32, 4, write>, logSum view<f32, 3, write>
extern "C" __global__ void __launch_bounds__(128, 3)
Attention_Forward_f32(fusion::View<const float, 4> q, fusion::View<const float, 4> k, fusion::View<const float, 4> v, fusion::View<float, 4> o, fusion::View<float, 3> logSum, float scale, int _extent0, int _extent1, int _extent2)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int m = _program % _extent0;
    _program /= _extent0;
    const int head = _program % _extent1;
    _program /= _extent1;
    const int batch = _program;
    float* total_tile = (float*)(_shared + 66688); // (64, 1)
    float* sum_tile = (float*)(_shared + 16768); // (64, 64)
    float* maximum_tile = (float*)(_shared + 66944); // (64, 1)
    float* _b3 = (float*)(_shared + 50048); // (64, 64)
    float* next_tile = (float*)(_shared + 67200); // (64, 1)
    float* p_tile = (float*)(_shared + 0); // (64, 64)
    float* total_tile2 = (float*)(_shared + 67456); // (64, 1)
    float* sum_tile2 = (float*)(_shared + 33408); // (64, 64)

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
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
            // var maximum = Tile.Full(bm, 1, float.NegativeInfinity);
#line 9000
            float maximum = -fusion::infinity();
            if (lane == 0)
            {
                // var total = Tile.Zeros<float>(bm, 1);
#line 10000
                total_tile[_r] = 0.0f;
                // var maximum = Tile.Full(bm, 1, float.NegativeInfinity);
#line 9000
                maximum_tile[_r] = maximum;
            }
            for (int _c = lane; _c < 64; _c += 32)
            {
                // var sum = Tile.Zeros<float>(bm, width);
#line 11000
                sum_tile[_r * 65 + _c] = 0.0f;
            }
        }
    }
    // for (int n = 0; n < Tile.Count(last, bn); n++)
#line 12000
    for (int n = 0; n < _v2; n += 1)
    {
        // var s = Tile.Dot(query, keys.Load((n, 0), (bn, width)).T) * scale;
#line 13000
        int _v3 = fusion::mul(n, 64);
        fusion::dot<64, 64, 64, false, fusion::Blocking<128, 4, 8, 32>>(fusion::operand<64, 64, fusion::Lies::inside_in_pieces>(q_2, _v0, 0), fusion::transposed(fusion::operand<64, 64, fusion::Lies::inside_in_pieces>(k_2, _v3, 0)), _b3, 65, (float*)(_shared + 0));
        __syncthreads();
        {
            for (int _r = warp; _r < 64; _r += 4)
            {
                // var visible = keys.InBounds(0, n, bn) & (Tile.Rows(m, bm) + reach >= Tile.Columns(n, bn));
#line 14000
                int _v4 = fusion::add(fusion::add(_v0, _r), shift);
                // var next = Tile.Max(maximum, Tile.Max(s.Max(Axis.Columns), -1e30f));
#line 16000
                float _v5 = -fusion::infinity();
                for (int _c = lane; _c < 64; _c += 32)
                {
                    // var visible = keys.InBounds(0, n, bn) & (Tile.Rows(m, bm) + reach >= Tile.Columns(n, bn));
#line 14000
                    bool visible = _v4 >= fusion::add(_v3, _c);
                    // var s = Tile.Dot(query, keys.Load((n, 0), (bn, width)).T) * scale;
#line 13000
                    float _v6 = _b3[_r * 65 + _c];
                    float s = _v6 * scale;
                    // s = Tile.Where(visible, s, float.NegativeInfinity);
#line 15000
                    float s_2 = visible ? s : -fusion::infinity();
                    // var next = Tile.Max(maximum, Tile.Max(s.Max(Axis.Columns), -1e30f));
#line 16000
                    _v5 = fusion::Max::of(_v5, s_2);
                }
                _v5 = fusion::over_warp<fusion::Max>(_v5);
                float maximum_2 = maximum_tile[_r];
                float next = fusion::maximum(maximum_2, fusion::maximum(_v5, -1.00000002E+30f));
                if (lane == 0)
                {
                    next_tile[_r] = next;
                }
                // var fade = Tile.Exp(maximum - next);
#line 18000
                float fade = expf(maximum_2 - next);
                // total = total * fade + p.Sum(Axis.Columns);
#line 19000
                float _v7 = 0.0f;
                for (int _k = 0; _k < 64; _k += 32)
                {
                    const int _c = _k + lane;
                    float p_term = 0.0f;
                    {
                        // var visible = keys.InBounds(0, n, bn) & (Tile.Rows(m, bm) + reach >= Tile.Columns(n, bn));
#line 14000
                        bool visible_2 = _v4 >= fusion::add(_v3, _c);
                        // var s = Tile.Dot(query, keys.Load((n, 0), (bn, width)).T) * scale;
#line 13000
                        float _v8 = _b3[_r * 65 + _c];
                        float s_3 = _v8 * scale;
                        // s = Tile.Where(visible, s, float.NegativeInfinity);
#line 15000
                        float s_4 = visible_2 ? s_3 : -fusion::infinity();
                        // var p = Tile.Exp(s - next);
#line 17000
                        float p = expf(s_4 - next);
                        float sum = sum_tile[_r * 65 + _c];
                        // sum = Tile.Dot(p.To<TElement>(), values.Load((n, 0), (bn, width)), sum * fade);
#line 20000
                        float _v9 = sum * fade;
                        // var p = Tile.Exp(s - next);
#line 17000
                        p_tile[_r * 65 + _c] = p;
                        // total = total * fade + p.Sum(Axis.Columns);
#line 19000
                        p_term = p;
                        // sum = Tile.Dot(p.To<TElement>(), values.Load((n, 0), (bn, width)), sum * fade);
#line 20000
                        sum_tile2[_r * 65 + _c] = _v9;
                    }
                    // total = total * fade + p.Sum(Axis.Columns);
#line 19000
                    _v7 = fusion::chain_warp(_v7, p_term);
                }
                _v7 = fusion::halve(_v7);
                float total = total_tile[_r];
                float total_2 = (total * fade) + _v7;
                if (lane == 0)
                {
                    total_tile2[_r] = total_2;
                }
            }
        }
        __syncthreads();
        // sum = Tile.Dot(p.To<TElement>(), values.Load((n, 0), (bn, width)), sum * fade);
#line 20000
        fusion::dot<64, 64, 64, true, fusion::Blocking<128, 4, 8, 32>>(fusion::operand<64, 64, 65>(p_tile), fusion::operand<64, 64, fusion::Lies::inside_in_pieces>(v_2, _v3, 0), sum_tile2, 65, (float*)(_shared + 50048));
        __syncthreads();
        float* _p10 = total_tile; total_tile = total_tile2; total_tile2 = _p10;
        float* _p11 = sum_tile; sum_tile = sum_tile2; sum_tile2 = _p11;
        float* _p12 = maximum_tile; maximum_tile = next_tile; next_tile = _p12;
    }
    // o[batch, head].Store((m, 0), y.To<TElement>());
#line 3000
    auto o_2 = fusion::slice(o, batch, head);
    // logSum[batch, head].AsColumn().Store((m, 0), logs);
#line 4000
    auto logSum_2 = fusion::slice(logSum, batch, head);
    auto logSum_3 = fusion::as_column(logSum_2);
    __syncthreads();
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
            // o[batch, head].Store((m, 0), y.To<TElement>());
#line 3000
            auto o_row = fusion::inner_row<1>(o_2, _v0 + _r, 0);
            // logSum[batch, head].AsColumn().Store((m, 0), logs);
#line 4000
            auto logSum_row = fusion::inner_row(logSum_3, _v0 + _r, 0);
            // for (int n = 0; n < Tile.Count(last, bn); n++)
#line 12000
            float maximum_3 = maximum_tile[_r];
            float total_3 = total_tile[_r];
            // return (sum * weight, maximum + Tile.Log(total));
#line 23000
            float logs = maximum_3 + logf(total_3);
            if (lane == 0)
            {
                // logSum[batch, head].AsColumn().Store((m, 0), logs);
#line 4000
                fusion::put(logSum_row[0], logs);
            }
            // var weight = Tile.Where(total > 0f, 1f / total, 0f);
#line 22000
            float weight = (total_3 > 0.0f) ? (1.0f / total_3) : 0.0f;
            for (int _c = lane; _c < 64; _c += 32)
            {
                // for (int n = 0; n < Tile.Count(last, bn); n++)
#line 12000
                float sum_2 = sum_tile[_r * 65 + _c];
                // return (sum * weight, maximum + Tile.Log(total));
#line 23000
                float y = sum_2 * weight;
                // o[batch, head].Store((m, 0), y.To<TElement>());
#line 3000
                fusion::put(o_row[_c], y);
            }
        }
    }
}
