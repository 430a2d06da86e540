// inside v1.2 32 + 1 - 32 / 1 - 32 * 32 + : 1.2 2.2 7.2 8.2
// pieces 6 4
// inside v0.2 32 + 1 - 32 / 1 - 32 * 32 + : 6.2
// inside 0 64 + : 1.3 2.3 6.3 7.3 8.3
// pieces 0 4
// pieces 1 4
// pieces 3 4
// pieces 2 4
// pieces 7 4
// pieces 8 4
// 128 threads, 37760 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Model.Kernels.Attention.Backward"

// Fusion.Model.Kernels.Attention.Backward: q view<f32, 4>, k view<f32, 4>, v view<f32, 4>, dO view<f32, 4>, logSum view<f32, 3>, delta view<f32, 3>, dq view<f32, 4, write>, dk view<f32, 4, write>, dv view<f32, 4, write>
extern "C" __global__ void __launch_bounds__(128, 3)
Attention_Backward(fusion::View<const float, 4> q, fusion::View<const float, 4> k, fusion::View<const float, 4> v, fusion::View<const float, 4> dO, fusion::View<const float, 3> logSum, fusion::View<const float, 3> delta, fusion::View<float, 4> dq, fusion::View<float, 4> dk, fusion::View<float, 4> dv, float scale, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int head = _program % _extent0;
    _program /= _extent0;
    const int batch = _program;
    float* valueGradient_tile = (float*)(_shared + 8448); // (32, 64)
    float* keyGradient_tile = (float*)(_shared + 16768); // (32, 64)
    float* _b2 = (float*)(_shared + 25088); // (32, 32)
    float* p_tile = (float*)(_shared + 29312); // (32, 32)
    float* _b4 = (float*)(_shared + 25088); // (32, 32)
    float* ds_tile = (float*)(_shared + 33536); // (32, 32)
    float* _b6 = (float*)(_shared + 0); // (32, 64)

    // var queries = q[batch, head];
#line 2000
    auto queries = fusion::slice(q, batch, head);
    // var outputs = dO[batch, head];
#line 3000
    auto outputs = fusion::slice(dO, batch, head);
    // var sums = logSum[batch, head].AsColumn();
#line 4000
    auto logSum_2 = fusion::slice(logSum, batch, head);
    auto sums = fusion::as_column(logSum_2);
    // var deltas = delta[batch, head].AsColumn();
#line 5000
    auto delta_2 = fusion::slice(delta, batch, head);
    auto deltas = fusion::as_column(delta_2);
    // var keys = k[batch, head];
#line 6000
    auto keys = fusion::slice(k, batch, head);
    // var values = v[batch, head];
#line 7000
    auto values = fusion::slice(v, batch, head);
    // var queryGradients = dq[batch, head];
#line 8000
    auto queryGradients = fusion::slice(dq, batch, head);
    // int shift = keys.Length(0) - queries.Length(0);
#line 9000
    int shift = fusion::sub(keys.length[0], queries.length[0]);
    // for (int m = 0; m < Tile.Count(queries.Length(0), bm); m++)
#line 11000
    int _v0 = fusion::divide(fusion::sub(fusion::add(queries.length[0], 32), 1), 32);
    for (int m = 0; m < _v0; m += 1)
    {
        // queryGradients.Store((m, 0), Tile.Zeros<float>(bm, width));
#line 12000
        int _v1 = fusion::mul(m, 32);
        {
            for (int _r = thread / 8; _r < 32; _r += 16)
            {
                auto queryGradients_row = fusion::inner_row<1>(queryGradients, _v1 + _r, 0);
                for (int _p = lane % 8 * 4; _p < 64; _p += 32)
                {
                    float _y2[4];
#pragma unroll
                    for (int _e = 0; _e < 4; _e++)
                    {
                        _y2[_e] = 0.0f;
                    }
                    fusion::put(&queryGradients_row[_p], _y2);
                }
            }
        }
        __syncthreads();
    }
    // for (int n = 0; n < Tile.Count(keys.Length(0), bn); n++)
#line 13000
    int _v3 = fusion::divide(fusion::sub(fusion::add(keys.length[0], 32), 1), 32);
    for (int n = 0; n < _v3; n += 1)
    {
        // var key = keys.Load((n, 0), (bn, width));
#line 14000
        int _v4 = fusion::mul(n, 32);
        // int first = causal ? Math.Max(0, n * bn - shift) / bm : 0;
#line 18000
        int _v5 = fusion::divide(fusion::maximum(0, fusion::sub(_v4, shift)), 32);
        {
            for (int _r = warp; _r < 32; _r += 4)
            {
                for (int _c = lane; _c < 64; _c += 32)
                {
                    // var valueGradient = Tile.Zeros<float>(bn, width);
#line 17000
                    valueGradient_tile[_r * 65 + _c] = 0.0f;
                    // var keyGradient = Tile.Zeros<float>(bn, width);
#line 16000
                    keyGradient_tile[_r * 65 + _c] = 0.0f;
                }
            }
        }
        // for (int m = first; m < Tile.Count(queries.Length(0), bm); m++)
#line 19000
        for (int m_2 = _v5; m_2 < _v0; m_2 += 1)
        {
            // var query = queries.Load((m, 0), (bm, width));
#line 20000
            int _v6 = fusion::mul(m_2, 32);
            // var s = Tile.Dot(query, key.T) * scale - sums.Load((m, 0), (bm, 1));
#line 23000
            fusion::dot<32, 32, 64, false, fusion::Blocking<128, 2, 4, 32>>(fusion::operand<32, 64, fusion::Lies::in_pieces>(queries, _v6, 0), fusion::transposed(fusion::operand<32, 64, fusion::Lies::inside_in_pieces>(keys, _v4, 0)), _b2, 33, (float*)(_shared + 0));
            __syncthreads();
            {
                for (int _r = warp; _r < 32; _r += 4)
                {
                    auto sums_row = fusion::row(sums, _v6 + _r, 0);
                    // var visible = keys.InBounds(0, n, bn) & queries.InBounds(0, m, bm).T & (Tile.Rows(m, bm) + reach >= Tile.Columns(n, bn));
#line 22000
                    int _v7 = fusion::add(_v6, _r);
                    bool _v8 = (_v7 >= 0) && (_v7 < queries.length[0]);
                    int _v9 = fusion::add(_v7, shift);
                    // var s = Tile.Dot(query, key.T) * scale - sums.Load((m, 0), (bm, 1));
#line 23000
                    float sums_value = fusion::load(sums_row, 0, 0.0f);
                    for (int _c = lane; _c < 32; _c += 32)
                    {
                        // var visible = keys.InBounds(0, n, bn) & queries.InBounds(0, m, bm).T & (Tile.Rows(m, bm) + reach >= Tile.Columns(n, bn));
#line 22000
                        bool visible = (true && _v8) && (_v9 >= fusion::add(_v4, _c));
                        // var s = Tile.Dot(query, key.T) * scale - sums.Load((m, 0), (bm, 1));
#line 23000
                        float _v10 = _b2[_r * 33 + _c];
                        float s = (_v10 * scale) - sums_value;
                        // var p = Tile.Where(visible, Tile.Exp(s), 0f);
#line 24000
                        float p = visible ? expf(s) : 0.0f;
                        p_tile[_r * 33 + _c] = p;
                    }
                }
            }
            __syncthreads();
            // var ds = p * (Tile.Dot(output, value.T) - deltas.Load((m, 0), (bm, 1))) * scale;
#line 25000
            fusion::dot<32, 32, 64, false, fusion::Blocking<128, 2, 4, 32>>(fusion::operand<32, 64, fusion::Lies::in_pieces>(outputs, _v6, 0), fusion::transposed(fusion::operand<32, 64, fusion::Lies::inside_in_pieces>(values, _v4, 0)), _b4, 33, (float*)(_shared + 0));
            __syncthreads();
            {
                for (int _r = warp; _r < 32; _r += 4)
                {
                    auto deltas_row = fusion::row(deltas, _v6 + _r, 0);
                    float deltas_value = fusion::load(deltas_row, 0, 0.0f);
                    for (int _c = lane; _c < 32; _c += 32)
                    {
                        // var p = Tile.Where(visible, Tile.Exp(s), 0f);
#line 24000
                        float p_2 = p_tile[_r * 33 + _c];
                        // var ds = p * (Tile.Dot(output, value.T) - deltas.Load((m, 0), (bm, 1))) * scale;
#line 25000
                        float _v11 = _b4[_r * 33 + _c];
                        float ds = (p_2 * (_v11 - deltas_value)) * scale;
                        ds_tile[_r * 33 + _c] = ds;
                    }
                }
            }
            // valueGradient = Tile.Dot(p.T, output, valueGradient);
#line 26000
            fusion::dot<32, 64, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::transposed(fusion::operand<32, 32, 33>(p_tile)), fusion::operand<32, 64, fusion::Lies::in_pieces>(outputs, _v6, 0), valueGradient_tile, 65, (float*)(_shared + 0));
            __syncthreads();
            // keyGradient = Tile.Dot(ds.T, query, keyGradient);
#line 27000
            fusion::dot<32, 64, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::transposed(fusion::operand<32, 32, 33>(ds_tile)), fusion::operand<32, 64, fusion::Lies::in_pieces>(queries, _v6, 0), keyGradient_tile, 65, (float*)(_shared + 0));
            __syncthreads();
            {
                for (int _r = thread / 8; _r < 32; _r += 16)
                {
                    // queryGradients.Store((m, 0), Tile.Dot(ds, key, queryGradients.Load((m, 0), (bm, width))));
#line 28000
                    auto queryGradients_row_2 = fusion::row<1>(queryGradients, _v6 + _r, 0);
                    for (int _p = lane % 8 * 4; _p < 64; _p += 32)
                    {
                        float queryGradients_piece[4];
                        fusion::load(queryGradients_row_2, _p, 0.0f, queryGradients_piece);
#pragma unroll
                        for (int _e = 0; _e < 4; _e++)
                        {
                            const int _c = _p + _e;
                            float queryGradients_value = queryGradients_piece[_e];
                            _b6[_r * 65 + _c] = queryGradients_value;
                        }
                    }
                }
            }
            __syncthreads();
            fusion::dot<32, 64, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<32, 32, 33>(ds_tile), fusion::operand<32, 64, fusion::Lies::inside_in_pieces>(keys, _v4, 0), _b6, 65, (float*)(_shared + 25088));
            __syncthreads();
            {
                for (int _r = thread / 8; _r < 32; _r += 16)
                {
                    auto queryGradients_row_3 = fusion::row<1>(queryGradients, _v6 + _r, 0);
                    for (int _p = lane % 8 * 4; _p < 64; _p += 32)
                    {
                        float _y12[4];
#pragma unroll
                        for (int _e = 0; _e < 4; _e++)
                        {
                            const int _c = _p + _e;
                            float _v13 = _b6[_r * 65 + _c];
                            _y12[_e] = _v13;
                        }
                        fusion::store(queryGradients_row_3, _p, _y12);
                    }
                }
            }
            __syncthreads();
        }
        // dk[batch, head].Store((n, 0), keyGradient);
#line 29000
        auto dk_2 = fusion::slice(dk, batch, head);
        // dv[batch, head].Store((n, 0), valueGradient);
#line 30000
        auto dv_2 = fusion::slice(dv, batch, head);
        __syncthreads();
        {
            for (int _r = thread / 8; _r < 32; _r += 16)
            {
                // dk[batch, head].Store((n, 0), keyGradient);
#line 29000
                auto dk_row = fusion::inner_row<1>(dk_2, _v4 + _r, 0);
                // dv[batch, head].Store((n, 0), valueGradient);
#line 30000
                auto dv_row = fusion::inner_row<1>(dv_2, _v4 + _r, 0);
                for (int _p = lane % 8 * 4; _p < 64; _p += 32)
                {
                    float keyGradient_piece[4];
                    float valueGradient_piece[4];
#pragma unroll
                    for (int _e = 0; _e < 4; _e++)
                    {
                        const int _c = _p + _e;
                        // for (int m = first; m < Tile.Count(queries.Length(0), bm); m++)
#line 19000
                        float keyGradient = keyGradient_tile[_r * 65 + _c];
                        float valueGradient = valueGradient_tile[_r * 65 + _c];
                        // dk[batch, head].Store((n, 0), keyGradient);
#line 29000
                        keyGradient_piece[_e] = keyGradient;
                        // dv[batch, head].Store((n, 0), valueGradient);
#line 30000
                        valueGradient_piece[_e] = valueGradient;
                    }
                    // dk[batch, head].Store((n, 0), keyGradient);
#line 29000
                    fusion::put(&dk_row[_p], keyGradient_piece);
                    // dv[batch, head].Store((n, 0), valueGradient);
#line 30000
                    fusion::put(&dv_row[_p], valueGradient_piece);
                }
            }
        }
        __syncthreads();
    }
}
