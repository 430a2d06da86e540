// 128 threads, 368 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.WideKernels.Reductions"

// Fusion.Conformance.WideKernels.Reductions: x view<f64, 2>, n view<i64, 2>, perRow view<f64, 2, write>, perColumn view<f64, 3, write>, perRowOfLongs view<i64, 2, write>, perColumnOfLongs view<i64, 3, write>, y view<f64, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
WideKernels_Reductions(fusion::View<const double, 2> x, fusion::View<const long long, 2> n, fusion::View<double, 2> perRow, fusion::View<double, 3> perColumn, fusion::View<long long, 2> perRowOfLongs, fusion::View<long long, 3> perColumnOfLongs, fusion::View<double, 2> y, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    double* _b0 = (double*)(_shared + 0); // (1, 40)
    double* _b1 = (double*)(_shared + 0); // (1, 40)
    long long* _b2 = (long long*)(_shared + 0); // (1, 40)
    long long* _b3 = (long long*)(_shared + 0); // (1, 40)
    double* sum_tile = (double*)(_shared + 320); // (5, 1)

    // var v = x.Load((i, 0), (rows, width));
#line 2000
    int _v0 = fusion::mul(i, 5);
    // perRow[0].AsColumn().Store((i, 0), sum);
#line 5000
    auto perRow_2 = fusion::slice(perRow, 0);
    auto perRow_3 = fusion::as_column(perRow_2);
    // perRow[1].AsColumn().Store((i, 0), v.Max(Axis.Columns));
#line 6000
    auto perRow_4 = fusion::slice(perRow, 1);
    auto perRow_5 = fusion::as_column(perRow_4);
    // perRow[2].AsColumn().Store((i, 0), v.Min(Axis.Columns));
#line 7000
    auto perRow_6 = fusion::slice(perRow, 2);
    auto perRow_7 = fusion::as_column(perRow_6);
    // perRowOfLongs[0].AsColumn().Store((i, 0), w.Sum(Axis.Columns));
#line 8000
    auto perRowOfLongs_2 = fusion::slice(perRowOfLongs, 0);
    auto perRowOfLongs_3 = fusion::as_column(perRowOfLongs_2);
    // perRowOfLongs[1].AsColumn().Store((i, 0), w.Max(Axis.Columns));
#line 9000
    auto perRowOfLongs_4 = fusion::slice(perRowOfLongs, 1);
    auto perRowOfLongs_5 = fusion::as_column(perRowOfLongs_4);
    // perRowOfLongs[2].AsColumn().Store((i, 0), w.Min(Axis.Columns));
#line 10000
    auto perRowOfLongs_6 = fusion::slice(perRowOfLongs, 2);
    auto perRowOfLongs_7 = fusion::as_column(perRowOfLongs_6);
    // perColumn[i].Store((0, 0), v.Sum(Axis.Rows));
#line 11000
    auto perColumn_2 = fusion::slice(perColumn, i);
    // perColumnOfLongs[i].Store((0, 0), w.Sum(Axis.Rows));
#line 13000
    auto perColumnOfLongs_2 = fusion::slice(perColumnOfLongs, i);
    {
        for (int _r = warp; _r < 5; _r += 4)
        {
            // var v = x.Load((i, 0), (rows, width));
#line 2000
            auto x_row = fusion::row(x, _v0 + _r, 0);
            // perRow[0].AsColumn().Store((i, 0), sum);
#line 5000
            auto perRow_row = fusion::row(perRow_3, _v0 + _r, 0);
            // perRow[1].AsColumn().Store((i, 0), v.Max(Axis.Columns));
#line 6000
            auto perRow_row_2 = fusion::row(perRow_5, _v0 + _r, 0);
            // perRow[2].AsColumn().Store((i, 0), v.Min(Axis.Columns));
#line 7000
            auto perRow_row_3 = fusion::row(perRow_7, _v0 + _r, 0);
            // var w = n.Load((i, 0), (rows, width));
#line 3000
            auto n_row = fusion::row(n, _v0 + _r, 0);
            // perRowOfLongs[0].AsColumn().Store((i, 0), w.Sum(Axis.Columns));
#line 8000
            auto perRowOfLongs_row = fusion::row(perRowOfLongs_3, _v0 + _r, 0);
            // perRowOfLongs[1].AsColumn().Store((i, 0), w.Max(Axis.Columns));
#line 9000
            auto perRowOfLongs_row_2 = fusion::row(perRowOfLongs_5, _v0 + _r, 0);
            // perRowOfLongs[2].AsColumn().Store((i, 0), w.Min(Axis.Columns));
#line 10000
            auto perRowOfLongs_row_3 = fusion::row(perRowOfLongs_7, _v0 + _r, 0);
            // var sum = v.Sum(Axis.Columns);
#line 4000
            double sum = 0.0;
            // perRow[1].AsColumn().Store((i, 0), v.Max(Axis.Columns));
#line 6000
            double _v1 = -(double)fusion::infinity();
            // perRow[2].AsColumn().Store((i, 0), v.Min(Axis.Columns));
#line 7000
            double _v2 = (double)fusion::infinity();
            // perRowOfLongs[0].AsColumn().Store((i, 0), w.Sum(Axis.Columns));
#line 8000
            long long _v3 = 0LL;
            // perRowOfLongs[1].AsColumn().Store((i, 0), w.Max(Axis.Columns));
#line 9000
            long long _v4 = (-9223372036854775807LL - 1);
            // perRowOfLongs[2].AsColumn().Store((i, 0), w.Min(Axis.Columns));
#line 10000
            long long _v5 = 9223372036854775807LL;
            for (int _k = 0; _k < 40; _k += 32)
            {
                const int _c = _k + lane;
                double v_term = 0.0;
                if (_c < 40)
                {
                    // var v = x.Load((i, 0), (rows, width));
#line 2000
                    double v = fusion::load(x_row, _c, 0.0);
                    // var w = n.Load((i, 0), (rows, width));
#line 3000
                    long long w = fusion::load(n_row, _c, 0LL);
                    // var sum = v.Sum(Axis.Columns);
#line 4000
                    v_term = v;
                    // perRow[1].AsColumn().Store((i, 0), v.Max(Axis.Columns));
#line 6000
                    _v1 = fusion::Max::of(_v1, v);
                    // perRow[2].AsColumn().Store((i, 0), v.Min(Axis.Columns));
#line 7000
                    _v2 = fusion::Min::of(_v2, v);
                    // perRowOfLongs[0].AsColumn().Store((i, 0), w.Sum(Axis.Columns));
#line 8000
                    _v3 = fusion::Sum::of(_v3, w);
                    // perRowOfLongs[1].AsColumn().Store((i, 0), w.Max(Axis.Columns));
#line 9000
                    _v4 = fusion::Max::of(_v4, w);
                    // perRowOfLongs[2].AsColumn().Store((i, 0), w.Min(Axis.Columns));
#line 10000
                    _v5 = fusion::Min::of(_v5, w);
                }
                // var sum = v.Sum(Axis.Columns);
#line 4000
                sum = fusion::chain_warp(sum, v_term);
            }
            sum = fusion::halve(sum);
            // perRow[1].AsColumn().Store((i, 0), v.Max(Axis.Columns));
#line 6000
            _v1 = fusion::over_warp<fusion::Max>(_v1);
            // perRow[2].AsColumn().Store((i, 0), v.Min(Axis.Columns));
#line 7000
            _v2 = fusion::over_warp<fusion::Min>(_v2);
            // perRowOfLongs[0].AsColumn().Store((i, 0), w.Sum(Axis.Columns));
#line 8000
            _v3 = fusion::over_warp<fusion::Sum>(_v3);
            // perRowOfLongs[1].AsColumn().Store((i, 0), w.Max(Axis.Columns));
#line 9000
            _v4 = fusion::over_warp<fusion::Max>(_v4);
            // perRowOfLongs[2].AsColumn().Store((i, 0), w.Min(Axis.Columns));
#line 10000
            _v5 = fusion::over_warp<fusion::Min>(_v5);
            if (lane == 0)
            {
                // var sum = v.Sum(Axis.Columns);
#line 4000
                sum_tile[_r] = sum;
            }
            if (lane == 0)
            {
                // perRow[0].AsColumn().Store((i, 0), sum);
#line 5000
                fusion::store(perRow_row, 0, sum);
                // perRow[1].AsColumn().Store((i, 0), v.Max(Axis.Columns));
#line 6000
                fusion::store(perRow_row_2, 0, _v1);
                // perRow[2].AsColumn().Store((i, 0), v.Min(Axis.Columns));
#line 7000
                fusion::store(perRow_row_3, 0, _v2);
                // perRowOfLongs[0].AsColumn().Store((i, 0), w.Sum(Axis.Columns));
#line 8000
                fusion::store(perRowOfLongs_row, 0, _v3);
                // perRowOfLongs[1].AsColumn().Store((i, 0), w.Max(Axis.Columns));
#line 9000
                fusion::store(perRowOfLongs_row_2, 0, _v4);
                // perRowOfLongs[2].AsColumn().Store((i, 0), w.Min(Axis.Columns));
#line 10000
                fusion::store(perRowOfLongs_row_3, 0, _v5);
            }
        }
    }
    {
        for (int _c = thread; _c < 40; _c += 128)
        {
            // perColumn[i].Store((0, 0), v.Sum(Axis.Rows));
#line 11000
            double _v6 = 0.0;
            for (int _r = 0; _r < 5; _r++)
            {
                // var v = x.Load((i, 0), (rows, width));
#line 2000
                auto x_row_2 = fusion::row(x, _v0 + _r, 0);
                double v_2 = fusion::load(x_row_2, _c, 0.0);
                // perColumn[i].Store((0, 0), v.Sum(Axis.Rows));
#line 11000
                _v6 = _v6 + v_2;
            }
            _b0[_c] = _v6;
        }
    }
    __syncthreads();
    {
        auto perColumn_row = fusion::row(perColumn_2, 0, 0);
        for (int _c = thread; _c < 40; _c += 128)
        {
            double _v7 = _b0[_c];
            fusion::store(perColumn_row, _c, _v7);
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 40; _c += 128)
        {
            // perColumn[i].Store((1, 0), v.Max(Axis.Rows));
#line 12000
            double _v8 = -(double)fusion::infinity();
            for (int _r = 0; _r < 5; _r++)
            {
                // var v = x.Load((i, 0), (rows, width));
#line 2000
                auto x_row_3 = fusion::row(x, _v0 + _r, 0);
                double v_3 = fusion::load(x_row_3, _c, 0.0);
                // perColumn[i].Store((1, 0), v.Max(Axis.Rows));
#line 12000
                _v8 = fusion::Max::of(_v8, v_3);
            }
            _b1[_c] = _v8;
        }
    }
    __syncthreads();
    {
        auto perColumn_row_2 = fusion::row(perColumn_2, 1, 0);
        for (int _c = thread; _c < 40; _c += 128)
        {
            double _v9 = _b1[_c];
            fusion::store(perColumn_row_2, _c, _v9);
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 40; _c += 128)
        {
            // perColumnOfLongs[i].Store((0, 0), w.Sum(Axis.Rows));
#line 13000
            long long _v10 = 0LL;
            for (int _r = 0; _r < 5; _r++)
            {
                // var w = n.Load((i, 0), (rows, width));
#line 3000
                auto n_row_2 = fusion::row(n, _v0 + _r, 0);
                long long w_2 = fusion::load(n_row_2, _c, 0LL);
                // perColumnOfLongs[i].Store((0, 0), w.Sum(Axis.Rows));
#line 13000
                _v10 = fusion::Sum::of(_v10, w_2);
            }
            _b2[_c] = _v10;
        }
    }
    __syncthreads();
    {
        auto perColumnOfLongs_row = fusion::row(perColumnOfLongs_2, 0, 0);
        for (int _c = thread; _c < 40; _c += 128)
        {
            long long _v11 = _b2[_c];
            fusion::store(perColumnOfLongs_row, _c, _v11);
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 40; _c += 128)
        {
            // perColumnOfLongs[i].Store((1, 0), w.Min(Axis.Rows));
#line 14000
            long long _v12 = 9223372036854775807LL;
            for (int _r = 0; _r < 5; _r++)
            {
                // var w = n.Load((i, 0), (rows, width));
#line 3000
                auto n_row_3 = fusion::row(n, _v0 + _r, 0);
                long long w_3 = fusion::load(n_row_3, _c, 0LL);
                // perColumnOfLongs[i].Store((1, 0), w.Min(Axis.Rows));
#line 14000
                _v12 = fusion::Min::of(_v12, w_3);
            }
            _b3[_c] = _v12;
        }
    }
    __syncthreads();
    {
        auto perColumnOfLongs_row_2 = fusion::row(perColumnOfLongs_2, 1, 0);
        for (int _c = thread; _c < 40; _c += 128)
        {
            long long _v13 = _b3[_c];
            fusion::store(perColumnOfLongs_row_2, _c, _v13);
        }
    }
    {
        for (int _r = warp; _r < 5; _r += 4)
        {
            // var w = n.Load((i, 0), (rows, width));
#line 3000
            auto n_row_4 = fusion::row(n, _v0 + _r, 0);
            // var v = x.Load((i, 0), (rows, width));
#line 2000
            auto x_row_4 = fusion::row(x, _v0 + _r, 0);
            // y.Store((i, 0), (v - sum / width) * w.Max(Axis.Columns).To<double>());
#line 15000
            auto y_row = fusion::row(y, _v0 + _r, 0);
            long long _v14 = (-9223372036854775807LL - 1);
            for (int _c = lane; _c < 40; _c += 32)
            {
                // var w = n.Load((i, 0), (rows, width));
#line 3000
                long long w_4 = fusion::load(n_row_4, _c, 0LL);
                // y.Store((i, 0), (v - sum / width) * w.Max(Axis.Columns).To<double>());
#line 15000
                _v14 = fusion::Max::of(_v14, w_4);
            }
            _v14 = fusion::over_warp<fusion::Max>(_v14);
            // var sum = v.Sum(Axis.Columns);
#line 4000
            double sum_2 = sum_tile[_r];
            // y.Store((i, 0), (v - sum / width) * w.Max(Axis.Columns).To<double>());
#line 15000
            double _v15 = sum_2 / (double)(40);
            double _v16 = (double)(_v14);
            for (int _c = lane; _c < 40; _c += 32)
            {
                // var v = x.Load((i, 0), (rows, width));
#line 2000
                double v_4 = fusion::load(x_row_4, _c, 0.0);
                // y.Store((i, 0), (v - sum / width) * w.Max(Axis.Columns).To<double>());
#line 15000
                fusion::store(y_row, _c, (v_4 - _v15) * _v16);
            }
        }
    }
}
