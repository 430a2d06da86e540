// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ChoiceKernels.AlongColumns"

// Fusion.Conformance.ChoiceKernels.AlongColumns: a view<f32, 2>, b view<i32, 2>, y view<f32, 1, write>, z view<i32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ChoiceKernels_AlongColumns(fusion::View<const float, 2> a, fusion::View<const int, 2> b, fusion::View<float, 1> y, fusion::View<int, 2> z, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    // var v = a.Load((i, 0), (rows, width));
#line 2000
    int _v0 = fusion::mul(i, 4);
    // y.AsColumn().Store((i, 0), (v + 0.5f).Prod(Axis.Columns));
#line 5000
    auto y_2 = fusion::as_column(y);
    // z[0].AsColumn().Store((i, 0), n.Prod(Axis.Columns));
#line 6000
    auto z_2 = fusion::slice(z, 0);
    auto z_3 = fusion::as_column(z_2);
    // z[1].AsColumn().Store((i, 0), v.ArgMax(Axis.Columns));
#line 7000
    auto z_4 = fusion::slice(z, 1);
    auto z_5 = fusion::as_column(z_4);
    // z[2].AsColumn().Store((i, 0), v.ArgMin(Axis.Columns));
#line 8000
    auto z_6 = fusion::slice(z, 2);
    auto z_7 = fusion::as_column(z_6);
    // z[3].AsColumn().Store((i, 0), n.ArgMax(Axis.Columns));
#line 9000
    auto z_8 = fusion::slice(z, 3);
    auto z_9 = fusion::as_column(z_8);
    // z[4].AsColumn().Store((i, 0), n.ArgMin(Axis.Columns));
#line 10000
    auto z_10 = fusion::slice(z, 4);
    auto z_11 = fusion::as_column(z_10);
    // z[5].AsColumn().Store((i, 0), ((v > 1.9f) & inside).Any(Axis.Columns).To<int>());
#line 11000
    auto z_12 = fusion::slice(z, 5);
    auto z_13 = fusion::as_column(z_12);
    // z[6].AsColumn().Store((i, 0), ((v > -1.9f) | !inside).All(Axis.Columns).To<int>());
#line 12000
    auto z_14 = fusion::slice(z, 6);
    auto z_15 = fusion::as_column(z_14);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // var v = a.Load((i, 0), (rows, width));
#line 2000
            auto a_row = fusion::row(a, _v0 + _r, 0);
            // y.AsColumn().Store((i, 0), (v + 0.5f).Prod(Axis.Columns));
#line 5000
            auto y_row = fusion::row(y_2, _v0 + _r, 0);
            // var n = b.Load((i, 0), (rows, width), -7);
#line 3000
            auto b_row = fusion::row(b, _v0 + _r, 0);
            // z[0].AsColumn().Store((i, 0), n.Prod(Axis.Columns));
#line 6000
            auto z_row = fusion::row(z_3, _v0 + _r, 0);
            // z[1].AsColumn().Store((i, 0), v.ArgMax(Axis.Columns));
#line 7000
            auto z_row_2 = fusion::row(z_5, _v0 + _r, 0);
            // z[2].AsColumn().Store((i, 0), v.ArgMin(Axis.Columns));
#line 8000
            auto z_row_3 = fusion::row(z_7, _v0 + _r, 0);
            // z[3].AsColumn().Store((i, 0), n.ArgMax(Axis.Columns));
#line 9000
            auto z_row_4 = fusion::row(z_9, _v0 + _r, 0);
            // z[4].AsColumn().Store((i, 0), n.ArgMin(Axis.Columns));
#line 10000
            auto z_row_5 = fusion::row(z_11, _v0 + _r, 0);
            // z[5].AsColumn().Store((i, 0), ((v > 1.9f) & inside).Any(Axis.Columns).To<int>());
#line 11000
            auto z_row_6 = fusion::row(z_13, _v0 + _r, 0);
            // z[6].AsColumn().Store((i, 0), ((v > -1.9f) | !inside).All(Axis.Columns).To<int>());
#line 12000
            auto z_row_7 = fusion::row(z_15, _v0 + _r, 0);
            // y.AsColumn().Store((i, 0), (v + 0.5f).Prod(Axis.Columns));
#line 5000
            float _v1 = 1.0f;
            // z[0].AsColumn().Store((i, 0), n.Prod(Axis.Columns));
#line 6000
            int _v2 = 1;
            // z[1].AsColumn().Store((i, 0), v.ArgMax(Axis.Columns));
#line 7000
            float _v3 = -fusion::infinity();
            // z[2].AsColumn().Store((i, 0), v.ArgMin(Axis.Columns));
#line 8000
            float _v4 = fusion::infinity();
            // z[3].AsColumn().Store((i, 0), n.ArgMax(Axis.Columns));
#line 9000
            int _v5 = (-2147483647 - 1);
            // z[4].AsColumn().Store((i, 0), n.ArgMin(Axis.Columns));
#line 10000
            int _v6 = 2147483647;
            // z[5].AsColumn().Store((i, 0), ((v > 1.9f) & inside).Any(Axis.Columns).To<int>());
#line 11000
            int _v7 = (-2147483647 - 1);
            // z[6].AsColumn().Store((i, 0), ((v > -1.9f) | !inside).All(Axis.Columns).To<int>());
#line 12000
            int _v8 = 2147483647;
            for (int _k = 0; _k < 40; _k += 32)
            {
                const int _c = _k + lane;
                float _v9 = 1.0f;
                if (_c < 40)
                {
                    // var v = a.Load((i, 0), (rows, width));
#line 2000
                    float v = fusion::load(a_row, _c, 0.0f);
                    // y.AsColumn().Store((i, 0), (v + 0.5f).Prod(Axis.Columns));
#line 5000
                    float _v10 = v + 0.5f;
                    // var n = b.Load((i, 0), (rows, width), -7);
#line 3000
                    int n = fusion::load(b_row, _c, -7);
                    // var inside = a.InBounds(1, 0, width);
#line 4000
                    bool _v11 = (_c >= 0) && (_c < a.length[1]);
                    // z[5].AsColumn().Store((i, 0), ((v > 1.9f) & inside).Any(Axis.Columns).To<int>());
#line 11000
                    int _v12 = ((v > 1.89999998f) && _v11) ? 1 : 0;
                    // z[6].AsColumn().Store((i, 0), ((v > -1.9f) | !inside).All(Axis.Columns).To<int>());
#line 12000
                    int _v13 = ((v > -1.89999998f) || (!_v11)) ? 1 : 0;
                    // y.AsColumn().Store((i, 0), (v + 0.5f).Prod(Axis.Columns));
#line 5000
                    _v9 = _v10;
                    // z[0].AsColumn().Store((i, 0), n.Prod(Axis.Columns));
#line 6000
                    _v2 = fusion::Prod::of(_v2, n);
                    // z[1].AsColumn().Store((i, 0), v.ArgMax(Axis.Columns));
#line 7000
                    _v3 = fusion::Max::of(_v3, v);
                    // z[2].AsColumn().Store((i, 0), v.ArgMin(Axis.Columns));
#line 8000
                    _v4 = fusion::Min::of(_v4, v);
                    // z[3].AsColumn().Store((i, 0), n.ArgMax(Axis.Columns));
#line 9000
                    _v5 = fusion::Max::of(_v5, n);
                    // z[4].AsColumn().Store((i, 0), n.ArgMin(Axis.Columns));
#line 10000
                    _v6 = fusion::Min::of(_v6, n);
                    // z[5].AsColumn().Store((i, 0), ((v > 1.9f) & inside).Any(Axis.Columns).To<int>());
#line 11000
                    _v7 = fusion::Max::of(_v7, _v12);
                    // z[6].AsColumn().Store((i, 0), ((v > -1.9f) | !inside).All(Axis.Columns).To<int>());
#line 12000
                    _v8 = fusion::Min::of(_v8, _v13);
                }
                // y.AsColumn().Store((i, 0), (v + 0.5f).Prod(Axis.Columns));
#line 5000
                _v1 = fusion::chain_warp<fusion::Prod>(_v1, _v9);
            }
            _v1 = fusion::halve<fusion::Prod>(_v1);
            // z[0].AsColumn().Store((i, 0), n.Prod(Axis.Columns));
#line 6000
            _v2 = fusion::over_warp<fusion::Prod>(_v2);
            // z[1].AsColumn().Store((i, 0), v.ArgMax(Axis.Columns));
#line 7000
            _v3 = fusion::over_warp<fusion::Max>(_v3);
            // z[2].AsColumn().Store((i, 0), v.ArgMin(Axis.Columns));
#line 8000
            _v4 = fusion::over_warp<fusion::Min>(_v4);
            // z[3].AsColumn().Store((i, 0), n.ArgMax(Axis.Columns));
#line 9000
            _v5 = fusion::over_warp<fusion::Max>(_v5);
            // z[4].AsColumn().Store((i, 0), n.ArgMin(Axis.Columns));
#line 10000
            _v6 = fusion::over_warp<fusion::Min>(_v6);
            // z[5].AsColumn().Store((i, 0), ((v > 1.9f) & inside).Any(Axis.Columns).To<int>());
#line 11000
            _v7 = fusion::over_warp<fusion::Max>(_v7);
            // z[6].AsColumn().Store((i, 0), ((v > -1.9f) | !inside).All(Axis.Columns).To<int>());
#line 12000
            _v8 = fusion::over_warp<fusion::Min>(_v8);
            // z[5].AsColumn().Store((i, 0), ((v > 1.9f) & inside).Any(Axis.Columns).To<int>());
#line 11000
            int _v14 = (_v7 != 0) ? 1 : 0;
            // z[6].AsColumn().Store((i, 0), ((v > -1.9f) | !inside).All(Axis.Columns).To<int>());
#line 12000
            int _v15 = (_v8 != 0) ? 1 : 0;
            if (lane == 0)
            {
                // y.AsColumn().Store((i, 0), (v + 0.5f).Prod(Axis.Columns));
#line 5000
                fusion::store(y_row, 0, _v1);
                // z[0].AsColumn().Store((i, 0), n.Prod(Axis.Columns));
#line 6000
                fusion::store(z_row, 0, _v2);
                // z[5].AsColumn().Store((i, 0), ((v > 1.9f) & inside).Any(Axis.Columns).To<int>());
#line 11000
                fusion::store(z_row_6, 0, _v14);
                // z[6].AsColumn().Store((i, 0), ((v > -1.9f) | !inside).All(Axis.Columns).To<int>());
#line 12000
                fusion::store(z_row_7, 0, _v15);
            }
            // z[1].AsColumn().Store((i, 0), v.ArgMax(Axis.Columns));
#line 7000
            int _v16 = 2147483647;
            // z[2].AsColumn().Store((i, 0), v.ArgMin(Axis.Columns));
#line 8000
            int _v17 = 2147483647;
            // z[3].AsColumn().Store((i, 0), n.ArgMax(Axis.Columns));
#line 9000
            int _v18 = 2147483647;
            // z[4].AsColumn().Store((i, 0), n.ArgMin(Axis.Columns));
#line 10000
            int _v19 = 2147483647;
            for (int _c = lane; _c < 40; _c += 32)
            {
                // var v = a.Load((i, 0), (rows, width));
#line 2000
                float v_2 = fusion::load(a_row, _c, 0.0f);
                // z[1].AsColumn().Store((i, 0), v.ArgMax(Axis.Columns));
#line 7000
                int _v20 = ((v_2 == _v3) || (v_2 != v_2)) ? _c : 2147483647;
                // z[2].AsColumn().Store((i, 0), v.ArgMin(Axis.Columns));
#line 8000
                int _v21 = ((v_2 == _v4) || (v_2 != v_2)) ? _c : 2147483647;
                // var n = b.Load((i, 0), (rows, width), -7);
#line 3000
                int n_2 = fusion::load(b_row, _c, -7);
                // z[3].AsColumn().Store((i, 0), n.ArgMax(Axis.Columns));
#line 9000
                int _v22 = (n_2 == _v5) ? _c : 2147483647;
                // z[4].AsColumn().Store((i, 0), n.ArgMin(Axis.Columns));
#line 10000
                int _v23 = (n_2 == _v6) ? _c : 2147483647;
                // z[1].AsColumn().Store((i, 0), v.ArgMax(Axis.Columns));
#line 7000
                _v16 = fusion::Min::of(_v16, _v20);
                // z[2].AsColumn().Store((i, 0), v.ArgMin(Axis.Columns));
#line 8000
                _v17 = fusion::Min::of(_v17, _v21);
                // z[3].AsColumn().Store((i, 0), n.ArgMax(Axis.Columns));
#line 9000
                _v18 = fusion::Min::of(_v18, _v22);
                // z[4].AsColumn().Store((i, 0), n.ArgMin(Axis.Columns));
#line 10000
                _v19 = fusion::Min::of(_v19, _v23);
            }
            // z[1].AsColumn().Store((i, 0), v.ArgMax(Axis.Columns));
#line 7000
            _v16 = fusion::over_warp<fusion::Min>(_v16);
            // z[2].AsColumn().Store((i, 0), v.ArgMin(Axis.Columns));
#line 8000
            _v17 = fusion::over_warp<fusion::Min>(_v17);
            // z[3].AsColumn().Store((i, 0), n.ArgMax(Axis.Columns));
#line 9000
            _v18 = fusion::over_warp<fusion::Min>(_v18);
            // z[4].AsColumn().Store((i, 0), n.ArgMin(Axis.Columns));
#line 10000
            _v19 = fusion::over_warp<fusion::Min>(_v19);
            if (lane == 0)
            {
                // z[1].AsColumn().Store((i, 0), v.ArgMax(Axis.Columns));
#line 7000
                fusion::store(z_row_2, 0, _v16);
                // z[2].AsColumn().Store((i, 0), v.ArgMin(Axis.Columns));
#line 8000
                fusion::store(z_row_3, 0, _v17);
                // z[3].AsColumn().Store((i, 0), n.ArgMax(Axis.Columns));
#line 9000
                fusion::store(z_row_4, 0, _v18);
                // z[4].AsColumn().Store((i, 0), n.ArgMin(Axis.Columns));
#line 10000
                fusion::store(z_row_5, 0, _v19);
            }
        }
    }
}
