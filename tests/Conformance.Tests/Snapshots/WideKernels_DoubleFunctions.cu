// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.WideKernels.DoubleFunctions"

// Fusion.Conformance.WideKernels.DoubleFunctions: a view<f64, 1>, y view<f64, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
WideKernels_DoubleFunctions(fusion::View<const double, 1> a, fusion::View<double, 2> y, double s, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    // var u = a.Load(i, size);
#line 2000
    int _v0 = fusion::mul(i, 20);
    // y[0].Store(i, Tile.Exp(u));
#line 3000
    auto y_2 = fusion::slice(y, 0);
    // y[1].Store(i, Tile.Log(Tile.Abs(u) + 1e-9));
#line 4000
    auto y_3 = fusion::slice(y, 1);
    // y[2].AsColumn().Store((i, 0), Tile.Exp(a.AsColumn().Load((i, 0), (size, 1))));
#line 5000
    auto y_4 = fusion::slice(y, 2);
    auto y_5 = fusion::as_column(y_4);
    auto a_2 = fusion::as_column(a);
    // y[3].Store(i, Tile.Full(1, size, Math.Exp(s) + Math.Log(s)));
#line 6000
    auto y_6 = fusion::slice(y, 3);
    double _v1 = exp(s) + log(s);
    {
        // var u = a.Load(i, size);
#line 2000
        auto a_row = fusion::row(a, _v0);
        // y[0].Store(i, Tile.Exp(u));
#line 3000
        auto y_row = fusion::row(y_2, _v0);
        // y[1].Store(i, Tile.Log(Tile.Abs(u) + 1e-9));
#line 4000
        auto y_row_2 = fusion::row(y_3, _v0);
        for (int _c = thread; _c < 20; _c += 128)
        {
            // var u = a.Load(i, size);
#line 2000
            double u = fusion::load(a_row, _c, 0.0);
            // y[0].Store(i, Tile.Exp(u));
#line 3000
            double _v2 = exp(u);
            // y[1].Store(i, Tile.Log(Tile.Abs(u) + 1e-9));
#line 4000
            double _v3 = log(fabs(u) + 1.0000000000000001E-09);
            // y[0].Store(i, Tile.Exp(u));
#line 3000
            fusion::store(y_row, _c, _v2);
            // y[1].Store(i, Tile.Log(Tile.Abs(u) + 1e-9));
#line 4000
            fusion::store(y_row_2, _c, _v3);
        }
    }
    __syncthreads();
    {
        for (int _r = thread; _r < 20; _r += 128)
        {
            // y[2].AsColumn().Store((i, 0), Tile.Exp(a.AsColumn().Load((i, 0), (size, 1))));
#line 5000
            auto a_row_2 = fusion::row(a_2, _v0 + _r, 0);
            auto y_row_3 = fusion::row(y_5, _v0 + _r, 0);
            double a_value = fusion::load(a_row_2, 0, 0.0);
            double _v4 = exp(a_value);
            fusion::store(y_row_3, 0, _v4);
        }
    }
    __syncthreads();
    {
        // y[3].Store(i, Tile.Full(1, size, Math.Exp(s) + Math.Log(s)));
#line 6000
        auto y_row_4 = fusion::row(y_6, _v0);
        for (int _c = thread; _c < 20; _c += 128)
        {
            fusion::store(y_row_4, _c, _v1);
        }
    }
}
