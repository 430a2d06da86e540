// 128 threads, 1120 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ReductionKernels.Chained"

// Fusion.Conformance.ReductionKernels.Chained: a view<f32, 2>, normal view<f32, 2, write>, columnSum view<f32, 2, write>, total view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ReductionKernels_Chained(fusion::View<const float, 2> a, fusion::View<float, 2> normal, fusion::View<float, 2> columnSum, fusion::View<float, 1> total, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    float* _b0 = (float*)(_shared + 432); // (5, 1)
    float* variance_tile = (float*)(_shared + 464); // (5, 1)
    float* _b2 = (float*)(_shared + 496); // (5, 1)
    float* scaled_tile = (float*)(_shared + 0); // (5, 20)
    float* down_tile = (float*)(_shared + 560); // (1, 20)
    float* _b5 = (float*)(_shared + 1024); // (1, 20)
    float* _b6 = (float*)(_shared + 1104); // (1, 1)

    // var v = a.Load((i, 0), (rows, width));
#line 2000
    int _v0 = fusion::mul(i, 5);
    // var centred = v - v.Sum(Axis.Columns) / width;
#line 3000
    float _v1 = (float)(20);
    // columnSum[i].Store(0, down);
#line 10000
    auto columnSum_2 = fusion::slice(columnSum, i);
    {
        for (int _r = warp; _r < 5; _r += 4)
        {
            // var v = a.Load((i, 0), (rows, width));
#line 2000
            auto a_row = fusion::row(a, _v0 + _r, 0);
            // normal.Store((i, 0), scaled);
#line 8000
            auto normal_row = fusion::row(normal, _v0 + _r, 0);
            // var centred = v - v.Sum(Axis.Columns) / width;
#line 3000
            float _v2 = 0.0f;
            for (int _k = 0; _k < 20; _k += 32)
            {
                const int _c = _k + lane;
                float v_term = 0.0f;
                if (_c < 20)
                {
                    // var v = a.Load((i, 0), (rows, width));
#line 2000
                    float v = fusion::load(a_row, _c, 0.0f);
                    // var centred = v - v.Sum(Axis.Columns) / width;
#line 3000
                    v_term = v;
                }
                _v2 = fusion::chain_warp(_v2, v_term);
            }
            _v2 = fusion::halve(_v2);
            float _v3 = _v2 / _v1;
            if (lane == 0)
            {
                _b0[_r] = _v3;
            }
            // var variance = (centred * centred).Sum(Axis.Columns) / width;
#line 4000
            float _v4 = 0.0f;
            for (int _k = 0; _k < 20; _k += 32)
            {
                const int _c = _k + lane;
                float _v5 = 0.0f;
                if (_c < 20)
                {
                    // var v = a.Load((i, 0), (rows, width));
#line 2000
                    float v_2 = fusion::load(a_row, _c, 0.0f);
                    // var centred = v - v.Sum(Axis.Columns) / width;
#line 3000
                    float centred = v_2 - _v3;
                    // var variance = (centred * centred).Sum(Axis.Columns) / width;
#line 4000
                    _v5 = centred * centred;
                }
                _v4 = fusion::chain_warp(_v4, _v5);
            }
            _v4 = fusion::halve(_v4);
            float variance = _v4 / _v1;
            // var scaled = centred / Tile.Sqrt(variance + 1f);
#line 5000
            float _v6 = sqrtf(variance + 1.0f);
            if (lane == 0)
            {
                // var variance = (centred * centred).Sum(Axis.Columns) / width;
#line 4000
                variance_tile[_r] = variance;
                // var scaled = centred / Tile.Sqrt(variance + 1f);
#line 5000
                _b2[_r] = _v6;
            }
            // var mask = a.InBounds(0, i, rows).T;
#line 6000
            int _v7 = fusion::add(_v0, _r);
            bool _v8 = (_v7 >= 0) && (_v7 < a.length[0]);
            for (int _c = lane; _c < 20; _c += 32)
            {
                // var v = a.Load((i, 0), (rows, width));
#line 2000
                float v_3 = fusion::load(a_row, _c, 0.0f);
                // var centred = v - v.Sum(Axis.Columns) / width;
#line 3000
                float centred_2 = v_3 - _v3;
                // var scaled = centred / Tile.Sqrt(variance + 1f);
#line 5000
                float scaled = centred_2 / _v6;
                // scaled = Tile.Where(mask, scaled, 0f);
#line 7000
                float scaled_2 = _v8 ? scaled : 0.0f;
                // var scaled = centred / Tile.Sqrt(variance + 1f);
#line 5000
                scaled_tile[_r * 21 + _c] = scaled;
                // normal.Store((i, 0), scaled);
#line 8000
                fusion::store(normal_row, _c, scaled_2);
            }
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 20; _c += 128)
        {
            // var down = scaled.Sum(Axis.Rows);
#line 9000
            float down = 0.0f;
            for (int _r = 0; _r < 5; _r++)
            {
                // var mask = a.InBounds(0, i, rows).T;
#line 6000
                int _v9 = fusion::add(_v0, _r);
                bool _v10 = (_v9 >= 0) && (_v9 < a.length[0]);
                // var scaled = centred / Tile.Sqrt(variance + 1f);
#line 5000
                float scaled_3 = scaled_tile[_r * 21 + _c];
                // scaled = Tile.Where(mask, scaled, 0f);
#line 7000
                float scaled_4 = _v10 ? scaled_3 : 0.0f;
                // var down = scaled.Sum(Axis.Rows);
#line 9000
                down = down + scaled_4;
            }
            down_tile[_c] = down;
        }
    }
    __syncthreads();
    {
        // columnSum[i].Store(0, down);
#line 10000
        auto columnSum_row = fusion::row(columnSum_2, 0);
        // total.Store(i, down.Max(Axis.Columns) + (scaled * down).Sum(Axis.Rows).Sum(Axis.Columns));
#line 11000
        float _v11 = -fusion::infinity();
        for (int _c = thread; _c < 20; _c += 128)
        {
            // var down = scaled.Sum(Axis.Rows);
#line 9000
            float down_2 = down_tile[_c];
            // columnSum[i].Store(0, down);
#line 10000
            fusion::store(columnSum_row, _c, down_2);
            // total.Store(i, down.Max(Axis.Columns) + (scaled * down).Sum(Axis.Rows).Sum(Axis.Columns));
#line 11000
            _v11 = fusion::Max::of(_v11, down_2);
        }
        _v11 = fusion::over_block<fusion::Max, 128>(_v11, (float*)(_shared + 432 + 0));
        if (thread == 0)
        {
            _b6[0] = _v11;
        }
    }
    {
        for (int _c = thread; _c < 20; _c += 128)
        {
            float _v12 = 0.0f;
            for (int _r = 0; _r < 5; _r++)
            {
                // var mask = a.InBounds(0, i, rows).T;
#line 6000
                int _v13 = fusion::add(_v0, _r);
                bool _v14 = (_v13 >= 0) && (_v13 < a.length[0]);
                // var scaled = centred / Tile.Sqrt(variance + 1f);
#line 5000
                float scaled_5 = scaled_tile[_r * 21 + _c];
                // scaled = Tile.Where(mask, scaled, 0f);
#line 7000
                float scaled_6 = _v14 ? scaled_5 : 0.0f;
                // var down = scaled.Sum(Axis.Rows);
#line 9000
                float down_3 = down_tile[_c];
                // total.Store(i, down.Max(Axis.Columns) + (scaled * down).Sum(Axis.Rows).Sum(Axis.Columns));
#line 11000
                float _v15 = scaled_6 * down_3;
                _v12 = _v12 + _v15;
            }
            _b5[_c] = _v12;
        }
    }
    __syncthreads();
    {
        auto total_row = fusion::row(total, i);
        float _v16 = 0.0f;
        for (int _k = 0; _k < 20; _k += 128)
        {
            const int _c = _k + thread;
            float _v17 = 0.0f;
            if (_c < 20)
            {
                float _v18 = _b5[_c];
                _v17 = _v18;
            }
            _v16 = fusion::chain_block<128>(_v16, _v17, (float*)(_shared + 0 + 0), _k / 128);
        }
        _v16 = fusion::halve(_v16);
        float _v19 = _b6[0];
        float _v20 = _v19 + _v16;
        if (thread == 0)
        {
            fusion::store(total_row, 0, _v20);
        }
    }
}
