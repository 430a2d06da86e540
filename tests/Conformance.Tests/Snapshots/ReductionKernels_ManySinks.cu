// 128 threads, 128 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ReductionKernels.ManySinks"

// Fusion.Conformance.ReductionKernels.ManySinks: x view<f32, 2>, dy view<f32, 2>, dx view<f32, 2, write>, dg view<f32, 2, write>, peak view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ReductionKernels_ManySinks(fusion::View<const float, 2> x, fusion::View<const float, 2> dy, fusion::View<float, 2> dx, fusion::View<float, 2> dg, fusion::View<float, 1> peak, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    float* _b0 = (float*)(_shared + 0); // (8, 1)
    float* scale_tile = (float*)(_shared + 96); // (8, 1)
    float* _b2 = (float*)(_shared + 0); // (1, 24)

    // var v = x.Load((i, 0), (rows, width));
#line 2000
    int _v0 = fusion::mul(i, 8);
    // var scale = Tile.Rsqrt((v * v).Sum(Axis.Columns) / width + 1f);
#line 4000
    float _v1 = (float)(24);
    // dg[i].Store(0, (d * v * scale).Sum(Axis.Rows));
#line 7000
    auto dg_2 = fusion::slice(dg, i);
    // peak.AsColumn().Store((i, 0), (d * scale).Max(Axis.Columns));
#line 8000
    auto peak_2 = fusion::as_column(peak);
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
            // var v = x.Load((i, 0), (rows, width));
#line 2000
            auto x_row = fusion::row(x, _v0 + _r, 0);
            // var d = dy.Load((i, 0), (rows, width));
#line 3000
            auto dy_row = fusion::row(dy, _v0 + _r, 0);
            // dx.Store((i, 0), (d - v * dot) * scale);
#line 6000
            auto dx_row = fusion::row(dx, _v0 + _r, 0);
            // var scale = Tile.Rsqrt((v * v).Sum(Axis.Columns) / width + 1f);
#line 4000
            float _v2 = 0.0f;
            // var dot = (v * d).Sum(Axis.Columns) * scale * scale / width;
#line 5000
            float _v3 = 0.0f;
            for (int _k = 0; _k < 24; _k += 32)
            {
                const int _c = _k + lane;
                float _v4 = 0.0f;
                float _v5 = 0.0f;
                if (_c < 24)
                {
                    // var v = x.Load((i, 0), (rows, width));
#line 2000
                    float v = fusion::load(x_row, _c, 0.0f);
                    // var scale = Tile.Rsqrt((v * v).Sum(Axis.Columns) / width + 1f);
#line 4000
                    float _v6 = v * v;
                    // var d = dy.Load((i, 0), (rows, width));
#line 3000
                    float d = fusion::load(dy_row, _c, 0.0f);
                    // var dot = (v * d).Sum(Axis.Columns) * scale * scale / width;
#line 5000
                    float _v7 = v * d;
                    // var scale = Tile.Rsqrt((v * v).Sum(Axis.Columns) / width + 1f);
#line 4000
                    _v4 = _v6;
                    // var dot = (v * d).Sum(Axis.Columns) * scale * scale / width;
#line 5000
                    _v5 = _v7;
                }
                // var scale = Tile.Rsqrt((v * v).Sum(Axis.Columns) / width + 1f);
#line 4000
                _v2 = fusion::chain_warp(_v2, _v4);
                // var dot = (v * d).Sum(Axis.Columns) * scale * scale / width;
#line 5000
                _v3 = fusion::chain_warp(_v3, _v5);
            }
            // var scale = Tile.Rsqrt((v * v).Sum(Axis.Columns) / width + 1f);
#line 4000
            _v2 = fusion::halve(_v2);
            // var dot = (v * d).Sum(Axis.Columns) * scale * scale / width;
#line 5000
            _v3 = fusion::halve(_v3);
            // var scale = Tile.Rsqrt((v * v).Sum(Axis.Columns) / width + 1f);
#line 4000
            float _v8 = _v2 / _v1;
            float scale = rsqrtf(_v8 + 1.0f);
            if (lane == 0)
            {
                _b0[_r] = _v8;
                scale_tile[_r] = scale;
            }
            // var dot = (v * d).Sum(Axis.Columns) * scale * scale / width;
#line 5000
            float dot = ((_v3 * scale) * scale) / _v1;
            for (int _c = lane; _c < 24; _c += 32)
            {
                // var d = dy.Load((i, 0), (rows, width));
#line 3000
                float d_2 = fusion::load(dy_row, _c, 0.0f);
                // var v = x.Load((i, 0), (rows, width));
#line 2000
                float v_2 = fusion::load(x_row, _c, 0.0f);
                // dx.Store((i, 0), (d - v * dot) * scale);
#line 6000
                fusion::store(dx_row, _c, (d_2 - (v_2 * dot)) * scale);
            }
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
            // dg[i].Store(0, (d * v * scale).Sum(Axis.Rows));
#line 7000
            float _v9 = 0.0f;
            for (int _r = 0; _r < 8; _r++)
            {
                // var d = dy.Load((i, 0), (rows, width));
#line 3000
                auto dy_row_2 = fusion::row(dy, _v0 + _r, 0);
                // var v = x.Load((i, 0), (rows, width));
#line 2000
                auto x_row_2 = fusion::row(x, _v0 + _r, 0);
                // var d = dy.Load((i, 0), (rows, width));
#line 3000
                float d_3 = fusion::load(dy_row_2, _c, 0.0f);
                // var v = x.Load((i, 0), (rows, width));
#line 2000
                float v_3 = fusion::load(x_row_2, _c, 0.0f);
                // var scale = Tile.Rsqrt((v * v).Sum(Axis.Columns) / width + 1f);
#line 4000
                float scale_2 = scale_tile[_r];
                // dg[i].Store(0, (d * v * scale).Sum(Axis.Rows));
#line 7000
                float _v10 = (d_3 * v_3) * scale_2;
                _v9 = _v9 + _v10;
            }
            _b2[_c] = _v9;
        }
    }
    __syncthreads();
    {
        auto dg_row = fusion::row(dg_2, 0);
        for (int _c = thread; _c < 24; _c += 128)
        {
            float _v11 = _b2[_c];
            fusion::store(dg_row, _c, _v11);
        }
    }
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
            // var d = dy.Load((i, 0), (rows, width));
#line 3000
            auto dy_row_3 = fusion::row(dy, _v0 + _r, 0);
            // peak.AsColumn().Store((i, 0), (d * scale).Max(Axis.Columns));
#line 8000
            auto peak_row = fusion::row(peak_2, _v0 + _r, 0);
            // var scale = Tile.Rsqrt((v * v).Sum(Axis.Columns) / width + 1f);
#line 4000
            float scale_3 = scale_tile[_r];
            // peak.AsColumn().Store((i, 0), (d * scale).Max(Axis.Columns));
#line 8000
            float _v12 = -fusion::infinity();
            for (int _c = lane; _c < 24; _c += 32)
            {
                // var d = dy.Load((i, 0), (rows, width));
#line 3000
                float d_4 = fusion::load(dy_row_3, _c, 0.0f);
                // peak.AsColumn().Store((i, 0), (d * scale).Max(Axis.Columns));
#line 8000
                _v12 = fusion::Max::of(_v12, d_4 * scale_3);
            }
            _v12 = fusion::over_warp<fusion::Max>(_v12);
            if (lane == 0)
            {
                fusion::store(peak_row, 0, _v12);
            }
        }
    }
}
