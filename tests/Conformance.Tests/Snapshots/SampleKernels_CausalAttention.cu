// 128 threads, 1312 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.SampleKernels.CausalAttention"

// Fusion.Conformance.SampleKernels.CausalAttention: q view<f32, 3>, k view<f32, 3>, v view<f32, 3>, o view<f32, 3, write>
extern "C" __global__ void __launch_bounds__(128, 3)
SampleKernels_CausalAttention(fusion::View<const float, 3> q, fusion::View<const float, 3> k, fusion::View<const float, 3> v, fusion::View<float, 3> o, float scale, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program % _extent0;
    _program /= _extent0;
    const int head = _program;
    float* total_tile = (float*)(_shared + 1184); // (8, 1)
    float* sum_tile = (float*)(_shared + 448); // (8, 8)
    float* maximum_tile = (float*)(_shared + 1216); // (8, 1)
    float* _b3 = (float*)(_shared + 1024); // (8, 4)
    float* next_tile = (float*)(_shared + 1248); // (8, 1)
    float* weights_tile = (float*)(_shared + 0); // (8, 4)
    float* total_tile2 = (float*)(_shared + 1280); // (8, 1)
    float* sum_tile2 = (float*)(_shared + 736); // (8, 8)

    // var query = q[head].Load((i, 0), (rows, width));
#line 2000
    auto q_2 = fusion::slice(q, head);
    int _v0 = fusion::mul(i, 8);
    // int last = Math.Min((i + 1) * rows, k.Length(1));
#line 6000
    int last = fusion::minimum(fusion::mul(fusion::add(i, 1), 8), k.length[1]);
    // for (int j = 0; j < Tile.Count(last, keys); j++)
#line 7000
    int _v1 = fusion::divide(fusion::sub(fusion::add(last, 4), 1), 4);
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
            // var maximum = Tile.Full(rows, 1, float.NegativeInfinity);
#line 3000
            float maximum = -fusion::infinity();
            if (lane == 0)
            {
                // var total = Tile.Zeros<float>(rows, 1);
#line 4000
                total_tile[_r] = 0.0f;
                // var maximum = Tile.Full(rows, 1, float.NegativeInfinity);
#line 3000
                maximum_tile[_r] = maximum;
            }
            for (int _c = lane; _c < 8; _c += 32)
            {
                // var sum = Tile.Zeros<float>(rows, width);
#line 5000
                sum_tile[_r * 9 + _c] = 0.0f;
            }
        }
    }
    // for (int j = 0; j < Tile.Count(last, keys); j++)
#line 7000
    for (int j = 0; j < _v1; j += 1)
    {
        // var scores = Tile.Dot(query, k[head].Load((j, 0), (keys, width)).T) * scale;
#line 8000
        auto k_2 = fusion::slice(k, head);
        int _v2 = fusion::mul(j, 4);
        fusion::dot<8, 4, 8, false, fusion::Blocking<128, 1, 1, 8>>(fusion::operand<8, 8>(q_2, _v0, 0), fusion::transposed(fusion::operand<4, 8>(k_2, _v2, 0)), _b3, 5, (float*)(_shared + 0));
        // sum = Tile.Dot(weights, v[head].Load((j, 0), (keys, width)), sum * shrink);
#line 15000
        auto v_2 = fusion::slice(v, head);
        __syncthreads();
        {
            for (int _r = warp; _r < 8; _r += 4)
            {
                // var visible = (Tile.Rows(i, rows) >= Tile.Columns(j, keys)) & k.InBounds(1, j, keys);
#line 9000
                int _v3 = fusion::add(_v0, _r);
                // var next = Tile.Max(maximum, scores.Max(Axis.Columns));
#line 11000
                float _v4 = -fusion::infinity();
                for (int _c = lane; _c < 4; _c += 32)
                {
                    // var visible = (Tile.Rows(i, rows) >= Tile.Columns(j, keys)) & k.InBounds(1, j, keys);
#line 9000
                    int _v5 = fusion::add(_v2, _c);
                    bool visible = (_v3 >= _v5) && ((_v5 >= 0) && (_v5 < k.length[1]));
                    // var scores = Tile.Dot(query, k[head].Load((j, 0), (keys, width)).T) * scale;
#line 8000
                    float _v6 = _b3[_r * 5 + _c];
                    float scores = _v6 * scale;
                    // scores = Tile.Where(visible, scores, float.NegativeInfinity);
#line 10000
                    float scores_2 = visible ? scores : -fusion::infinity();
                    // var next = Tile.Max(maximum, scores.Max(Axis.Columns));
#line 11000
                    _v4 = fusion::Max::of(_v4, scores_2);
                }
                _v4 = fusion::over_warp<fusion::Max>(_v4);
                float maximum_2 = maximum_tile[_r];
                float next = fusion::maximum(maximum_2, _v4);
                if (lane == 0)
                {
                    next_tile[_r] = next;
                }
                // total = total * shrink + weights.Sum(Axis.Columns);
#line 14000
                float _v7 = 0.0f;
                for (int _k = 0; _k < 4; _k += 32)
                {
                    const int _c = _k + lane;
                    float weights_term = 0.0f;
                    if (_c < 4)
                    {
                        // var visible = (Tile.Rows(i, rows) >= Tile.Columns(j, keys)) & k.InBounds(1, j, keys);
#line 9000
                        int _v8 = fusion::add(_v2, _c);
                        bool visible_2 = (_v3 >= _v8) && ((_v8 >= 0) && (_v8 < k.length[1]));
                        // var scores = Tile.Dot(query, k[head].Load((j, 0), (keys, width)).T) * scale;
#line 8000
                        float _v9 = _b3[_r * 5 + _c];
                        float scores_3 = _v9 * scale;
                        // scores = Tile.Where(visible, scores, float.NegativeInfinity);
#line 10000
                        float scores_4 = visible_2 ? scores_3 : -fusion::infinity();
                        // var weights = Tile.Exp(scores - next);
#line 12000
                        float weights = expf(scores_4 - next);
                        weights_tile[_r * 5 + _c] = weights;
                        // total = total * shrink + weights.Sum(Axis.Columns);
#line 14000
                        weights_term = weights;
                    }
                    _v7 = fusion::chain_warp(_v7, weights_term);
                }
                _v7 = fusion::halve(_v7);
                // var shrink = Tile.Exp(maximum - next);
#line 13000
                float shrink = expf(maximum_2 - next);
                for (int _c = lane; _c < 8; _c += 32)
                {
                    float sum = sum_tile[_r * 9 + _c];
                    // sum = Tile.Dot(weights, v[head].Load((j, 0), (keys, width)), sum * shrink);
#line 15000
                    sum_tile2[_r * 9 + _c] = sum * shrink;
                }
                float total = total_tile[_r];
                // total = total * shrink + weights.Sum(Axis.Columns);
#line 14000
                float total_2 = (total * shrink) + _v7;
                if (lane == 0)
                {
                    total_tile2[_r] = total_2;
                }
            }
        }
        __syncthreads();
        // sum = Tile.Dot(weights, v[head].Load((j, 0), (keys, width)), sum * shrink);
#line 15000
        fusion::dot<8, 8, 4, true, fusion::Blocking<128, 1, 1, 4>>(fusion::operand<8, 4, 5>(weights_tile), fusion::operand<4, 8>(v_2, _v2, 0), sum_tile2, 9, (float*)(_shared + 160));
        __syncthreads();
        float* _p10 = total_tile; total_tile = total_tile2; total_tile2 = _p10;
        float* _p11 = sum_tile; sum_tile = sum_tile2; sum_tile2 = _p11;
        float* _p12 = maximum_tile; maximum_tile = next_tile; next_tile = _p12;
    }
    // o[head].Store((i, 0), sum / total);
#line 17000
    auto o_2 = fusion::slice(o, head);
    __syncthreads();
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
            auto o_row = fusion::row(o_2, _v0 + _r, 0);
            // for (int j = 0; j < Tile.Count(last, keys); j++)
#line 7000
            float total_3 = total_tile[_r];
            for (int _c = lane; _c < 8; _c += 32)
            {
                float sum_2 = sum_tile[_r * 9 + _c];
                // o[head].Store((i, 0), sum / total);
#line 17000
                fusion::store(o_row, _c, sum_2 / total_3);
            }
        }
    }
}
