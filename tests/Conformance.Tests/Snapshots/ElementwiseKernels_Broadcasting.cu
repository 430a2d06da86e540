// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"

// Fusion.Conformance.ElementwiseKernels.Broadcasting: a view<f32, 2>, row view<f32, 1>, column view<f32, 1>, y view<f32, 3, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ElementwiseKernels_Broadcasting(fusion::View<const float, 2> a, fusion::View<const float, 1> row, fusion::View<const float, 1> column, fusion::View<float, 3> y, float s, int _extent0, int _extent1)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int j = _program % _extent0;
    _program /= _extent0;
    const int i = _program;

    // var r = row.Load(j, columns);
#line 2000
    int _v0 = fusion::mul(j, 20);
    // var c = column.AsColumn().Load((i, 0), (rows, 1));
#line 3000
    auto column_2 = fusion::as_column(column);
    int _v1 = fusion::mul(i, 4);
    // y[0].Store((i, j), v + r);
#line 5000
    auto y_2 = fusion::slice(y, 0);
    // y[1].Store((i, j), c * v);
#line 6000
    auto y_3 = fusion::slice(y, 1);
    // y[2].Store((i, j), r - c);
#line 7000
    auto y_4 = fusion::slice(y, 2);
    // y[3].Store((i, j), s * r + c * 2f);
#line 8000
    auto y_5 = fusion::slice(y, 3);
    // y[4].Store((i, j), Tile.Where(c > 0f, r, v));
#line 9000
    auto y_6 = fusion::slice(y, 4);
    // y[5].Store((i, j), Tile.Zeros<float>(rows, columns) + r.T.T + Tile.Full(rows, 1, s));
#line 10000
    auto y_7 = fusion::slice(y, 5);
    // y[6].Store((i, j), (Tile.Rows(i, rows) * 100 + Tile.Columns(j, columns)).To<float>());
#line 11000
    auto y_8 = fusion::slice(y, 6);
    {
        // var r = row.Load(j, columns);
#line 2000
        auto row_row = fusion::row(row, _v0);
        for (int _r = warp; _r < 4; _r += 4)
        {
            // var v = a.Load((i, j), (rows, columns));
#line 4000
            auto a_row = fusion::row(a, _v1 + _r, _v0);
            // y[0].Store((i, j), v + r);
#line 5000
            auto y_row = fusion::row(y_2, _v1 + _r, _v0);
            // var c = column.AsColumn().Load((i, 0), (rows, 1));
#line 3000
            auto column_row = fusion::row(column_2, _v1 + _r, 0);
            // y[1].Store((i, j), c * v);
#line 6000
            auto y_row_2 = fusion::row(y_3, _v1 + _r, _v0);
            // y[2].Store((i, j), r - c);
#line 7000
            auto y_row_3 = fusion::row(y_4, _v1 + _r, _v0);
            // y[3].Store((i, j), s * r + c * 2f);
#line 8000
            auto y_row_4 = fusion::row(y_5, _v1 + _r, _v0);
            // y[4].Store((i, j), Tile.Where(c > 0f, r, v));
#line 9000
            auto y_row_5 = fusion::row(y_6, _v1 + _r, _v0);
            // y[5].Store((i, j), Tile.Zeros<float>(rows, columns) + r.T.T + Tile.Full(rows, 1, s));
#line 10000
            auto y_row_6 = fusion::row(y_7, _v1 + _r, _v0);
            // y[6].Store((i, j), (Tile.Rows(i, rows) * 100 + Tile.Columns(j, columns)).To<float>());
#line 11000
            auto y_row_7 = fusion::row(y_8, _v1 + _r, _v0);
            // var c = column.AsColumn().Load((i, 0), (rows, 1));
#line 3000
            float c = fusion::load(column_row, 0, 0.0f);
            // y[3].Store((i, j), s * r + c * 2f);
#line 8000
            float _v2 = c * 2.0f;
            // y[4].Store((i, j), Tile.Where(c > 0f, r, v));
#line 9000
            bool _v3 = c > 0.0f;
            // y[6].Store((i, j), (Tile.Rows(i, rows) * 100 + Tile.Columns(j, columns)).To<float>());
#line 11000
            int _v4 = fusion::mul(fusion::add(_v1, _r), 100);
            for (int _c = lane; _c < 20; _c += 32)
            {
                // var v = a.Load((i, j), (rows, columns));
#line 4000
                float v = fusion::load(a_row, _c, 0.0f);
                // var r = row.Load(j, columns);
#line 2000
                float r = fusion::load(row_row, _c, 0.0f);
                // y[0].Store((i, j), v + r);
#line 5000
                float _v5 = v + r;
                // y[1].Store((i, j), c * v);
#line 6000
                float _v6 = c * v;
                // y[2].Store((i, j), r - c);
#line 7000
                float _v7 = r - c;
                // y[3].Store((i, j), s * r + c * 2f);
#line 8000
                float _v8 = (s * r) + _v2;
                // y[4].Store((i, j), Tile.Where(c > 0f, r, v));
#line 9000
                float _v9 = _v3 ? r : v;
                // y[5].Store((i, j), Tile.Zeros<float>(rows, columns) + r.T.T + Tile.Full(rows, 1, s));
#line 10000
                float _v10 = (0.0f + r) + s;
                // y[6].Store((i, j), (Tile.Rows(i, rows) * 100 + Tile.Columns(j, columns)).To<float>());
#line 11000
                float _v11 = (float)(fusion::add(_v4, fusion::add(_v0, _c)));
                // y[0].Store((i, j), v + r);
#line 5000
                fusion::store(y_row, _c, _v5);
                // y[1].Store((i, j), c * v);
#line 6000
                fusion::store(y_row_2, _c, _v6);
                // y[2].Store((i, j), r - c);
#line 7000
                fusion::store(y_row_3, _c, _v7);
                // y[3].Store((i, j), s * r + c * 2f);
#line 8000
                fusion::store(y_row_4, _c, _v8);
                // y[4].Store((i, j), Tile.Where(c > 0f, r, v));
#line 9000
                fusion::store(y_row_5, _c, _v9);
                // y[5].Store((i, j), Tile.Zeros<float>(rows, columns) + r.T.T + Tile.Full(rows, 1, s));
#line 10000
                fusion::store(y_row_6, _c, _v10);
                // y[6].Store((i, j), (Tile.Rows(i, rows) * 100 + Tile.Columns(j, columns)).To<float>());
#line 11000
                fusion::store(y_row_7, _c, _v11);
            }
        }
    }
}
