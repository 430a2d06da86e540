// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ReductionKernels.AlongColumns"

// Fusion.Conformance.ReductionKernels.AlongColumns: a view<f32, 2>, b view<i32, 2>, y view<f32, 2, write>, z view<i32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ReductionKernels_AlongColumns(fusion::View<const float, 2> a, fusion::View<const int, 2> b, fusion::View<float, 2> y, fusion::View<int, 2> z, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    // var v = a.Load((i, 0), (rows, width));
#line 2000
    int _v0 = fusion::mul(i, 4);
    // y[0].AsColumn().Store((i, 0), v.Sum(Axis.Columns));
#line 4000
    auto y_2 = fusion::slice(y, 0);
    auto y_3 = fusion::as_column(y_2);
    // y[1].AsColumn().Store((i, 0), v.Max(Axis.Columns));
#line 5000
    auto y_4 = fusion::slice(y, 1);
    auto y_5 = fusion::as_column(y_4);
    // y[2].AsColumn().Store((i, 0), v.Min(Axis.Columns));
#line 6000
    auto y_6 = fusion::slice(y, 2);
    auto y_7 = fusion::as_column(y_6);
    // z[0].AsColumn().Store((i, 0), n.Sum(Axis.Columns));
#line 7000
    auto z_2 = fusion::slice(z, 0);
    auto z_3 = fusion::as_column(z_2);
    // z[1].AsColumn().Store((i, 0), n.Max(Axis.Columns));
#line 8000
    auto z_4 = fusion::slice(z, 1);
    auto z_5 = fusion::as_column(z_4);
    // z[2].AsColumn().Store((i, 0), n.Min(Axis.Columns));
#line 9000
    auto z_6 = fusion::slice(z, 2);
    auto z_7 = fusion::as_column(z_6);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // var v = a.Load((i, 0), (rows, width));
#line 2000
            auto a_row = fusion::row(a, _v0 + _r, 0);
            // y[0].AsColumn().Store((i, 0), v.Sum(Axis.Columns));
#line 4000
            auto y_row = fusion::row(y_3, _v0 + _r, 0);
            // y[1].AsColumn().Store((i, 0), v.Max(Axis.Columns));
#line 5000
            auto y_row_2 = fusion::row(y_5, _v0 + _r, 0);
            // y[2].AsColumn().Store((i, 0), v.Min(Axis.Columns));
#line 6000
            auto y_row_3 = fusion::row(y_7, _v0 + _r, 0);
            // var n = b.Load((i, 0), (rows, width), -7);
#line 3000
            auto b_row = fusion::row(b, _v0 + _r, 0);
            // z[0].AsColumn().Store((i, 0), n.Sum(Axis.Columns));
#line 7000
            auto z_row = fusion::row(z_3, _v0 + _r, 0);
            // z[1].AsColumn().Store((i, 0), n.Max(Axis.Columns));
#line 8000
            auto z_row_2 = fusion::row(z_5, _v0 + _r, 0);
            // z[2].AsColumn().Store((i, 0), n.Min(Axis.Columns));
#line 9000
            auto z_row_3 = fusion::row(z_7, _v0 + _r, 0);
            // y[0].AsColumn().Store((i, 0), v.Sum(Axis.Columns));
#line 4000
            float _v1 = 0.0f;
            // y[1].AsColumn().Store((i, 0), v.Max(Axis.Columns));
#line 5000
            float _v2 = -fusion::infinity();
            // y[2].AsColumn().Store((i, 0), v.Min(Axis.Columns));
#line 6000
            float _v3 = fusion::infinity();
            // z[0].AsColumn().Store((i, 0), n.Sum(Axis.Columns));
#line 7000
            int _v4 = 0;
            // z[1].AsColumn().Store((i, 0), n.Max(Axis.Columns));
#line 8000
            int _v5 = (-2147483647 - 1);
            // z[2].AsColumn().Store((i, 0), n.Min(Axis.Columns));
#line 9000
            int _v6 = 2147483647;
            for (int _k = 0; _k < 40; _k += 32)
            {
                const int _c = _k + lane;
                float v_term = 0.0f;
                if (_c < 40)
                {
                    // var v = a.Load((i, 0), (rows, width));
#line 2000
                    float v = fusion::load(a_row, _c, 0.0f);
                    // var n = b.Load((i, 0), (rows, width), -7);
#line 3000
                    int n = fusion::load(b_row, _c, -7);
                    // y[0].AsColumn().Store((i, 0), v.Sum(Axis.Columns));
#line 4000
                    v_term = v;
                    // y[1].AsColumn().Store((i, 0), v.Max(Axis.Columns));
#line 5000
                    _v2 = fusion::Max::of(_v2, v);
                    // y[2].AsColumn().Store((i, 0), v.Min(Axis.Columns));
#line 6000
                    _v3 = fusion::Min::of(_v3, v);
                    // z[0].AsColumn().Store((i, 0), n.Sum(Axis.Columns));
#line 7000
                    _v4 = fusion::Sum::of(_v4, n);
                    // z[1].AsColumn().Store((i, 0), n.Max(Axis.Columns));
#line 8000
                    _v5 = fusion::Max::of(_v5, n);
                    // z[2].AsColumn().Store((i, 0), n.Min(Axis.Columns));
#line 9000
                    _v6 = fusion::Min::of(_v6, n);
                }
                // y[0].AsColumn().Store((i, 0), v.Sum(Axis.Columns));
#line 4000
                _v1 = fusion::chain_warp(_v1, v_term);
            }
            _v1 = fusion::halve(_v1);
            // y[1].AsColumn().Store((i, 0), v.Max(Axis.Columns));
#line 5000
            _v2 = fusion::over_warp<fusion::Max>(_v2);
            // y[2].AsColumn().Store((i, 0), v.Min(Axis.Columns));
#line 6000
            _v3 = fusion::over_warp<fusion::Min>(_v3);
            // z[0].AsColumn().Store((i, 0), n.Sum(Axis.Columns));
#line 7000
            _v4 = fusion::over_warp<fusion::Sum>(_v4);
            // z[1].AsColumn().Store((i, 0), n.Max(Axis.Columns));
#line 8000
            _v5 = fusion::over_warp<fusion::Max>(_v5);
            // z[2].AsColumn().Store((i, 0), n.Min(Axis.Columns));
#line 9000
            _v6 = fusion::over_warp<fusion::Min>(_v6);
            if (lane == 0)
            {
                // y[0].AsColumn().Store((i, 0), v.Sum(Axis.Columns));
#line 4000
                fusion::store(y_row, 0, _v1);
                // y[1].AsColumn().Store((i, 0), v.Max(Axis.Columns));
#line 5000
                fusion::store(y_row_2, 0, _v2);
                // y[2].AsColumn().Store((i, 0), v.Min(Axis.Columns));
#line 6000
                fusion::store(y_row_3, 0, _v3);
                // z[0].AsColumn().Store((i, 0), n.Sum(Axis.Columns));
#line 7000
                fusion::store(z_row, 0, _v4);
                // z[1].AsColumn().Store((i, 0), n.Max(Axis.Columns));
#line 8000
                fusion::store(z_row_2, 0, _v5);
                // z[2].AsColumn().Store((i, 0), n.Min(Axis.Columns));
#line 9000
                fusion::store(z_row_3, 0, _v6);
            }
        }
    }
}
