// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.WideKernels.DoubleArithmetic"

// Fusion.Conformance.WideKernels.DoubleArithmetic: a view<f64, 1>, b view<f64, 1>, y view<f64, 2, write>, z view<i32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
WideKernels_DoubleArithmetic(fusion::View<const double, 1> a, fusion::View<const double, 1> b, fusion::View<double, 2> y, fusion::View<int, 2> z, double s, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    // var u = a.Load(i, size);
#line 2000
    int _v0 = fusion::mul(i, 20);
    // y[0].Store(i, u + v);
#line 4000
    auto y_2 = fusion::slice(y, 0);
    // y[1].Store(i, u - v * s);
#line 5000
    auto y_3 = fusion::slice(y, 1);
    // y[2].Store(i, u / v);
#line 6000
    auto y_4 = fusion::slice(y, 2);
    // y[3].Store(i, -u);
#line 7000
    auto y_5 = fusion::slice(y, 3);
    // y[4].Store(i, Tile.Fma(u, v, s));
#line 8000
    auto y_6 = fusion::slice(y, 4);
    // y[5].Store(i, Tile.Sqrt(Tile.Abs(u)));
#line 9000
    auto y_7 = fusion::slice(y, 5);
    // y[6].Store(i, Tile.Min(u, v));
#line 10000
    auto y_8 = fusion::slice(y, 6);
    // y[7].Store(i, Tile.Max(u, v));
#line 11000
    auto y_9 = fusion::slice(y, 7);
    // y[8].Store(i, Tile.Where(u < v, u * 2, 0.1));
#line 12000
    auto y_10 = fusion::slice(y, 8);
    // y[9].Store(i, Tile.Full(1, size, Math.Max(s, 0.5) + Math.Sqrt(s) * 1e-20));
#line 13000
    auto y_11 = fusion::slice(y, 9);
    double _v1 = fusion::maximum(s, 0.5) + (sqrt(s) * 9.9999999999999995E-21);
    // z[0].Store(i, (u <= v).To<int>() + (u > v).To<int>() * 2 + (u >= v).To<int>() * 4);
#line 14000
    auto z_2 = fusion::slice(z, 0);
    // z[1].Store(i, ((u == v) & (u != s)).To<int>());
#line 15000
    auto z_3 = fusion::slice(z, 1);
    // z[2].Store(i, (u > 0.0).To<double>().To<int>());
#line 16000
    auto z_4 = fusion::slice(z, 2);
    {
        // var u = a.Load(i, size);
#line 2000
        auto a_row = fusion::row(a, _v0);
        // var v = b.Load(i, size);
#line 3000
        auto b_row = fusion::row(b, _v0);
        // y[0].Store(i, u + v);
#line 4000
        auto y_row = fusion::row(y_2, _v0);
        // y[1].Store(i, u - v * s);
#line 5000
        auto y_row_2 = fusion::row(y_3, _v0);
        // y[2].Store(i, u / v);
#line 6000
        auto y_row_3 = fusion::row(y_4, _v0);
        // y[3].Store(i, -u);
#line 7000
        auto y_row_4 = fusion::row(y_5, _v0);
        // y[4].Store(i, Tile.Fma(u, v, s));
#line 8000
        auto y_row_5 = fusion::row(y_6, _v0);
        // y[5].Store(i, Tile.Sqrt(Tile.Abs(u)));
#line 9000
        auto y_row_6 = fusion::row(y_7, _v0);
        // y[6].Store(i, Tile.Min(u, v));
#line 10000
        auto y_row_7 = fusion::row(y_8, _v0);
        // y[7].Store(i, Tile.Max(u, v));
#line 11000
        auto y_row_8 = fusion::row(y_9, _v0);
        // y[8].Store(i, Tile.Where(u < v, u * 2, 0.1));
#line 12000
        auto y_row_9 = fusion::row(y_10, _v0);
        // y[9].Store(i, Tile.Full(1, size, Math.Max(s, 0.5) + Math.Sqrt(s) * 1e-20));
#line 13000
        auto y_row_10 = fusion::row(y_11, _v0);
        // z[0].Store(i, (u <= v).To<int>() + (u > v).To<int>() * 2 + (u >= v).To<int>() * 4);
#line 14000
        auto z_row = fusion::row(z_2, _v0);
        // z[1].Store(i, ((u == v) & (u != s)).To<int>());
#line 15000
        auto z_row_2 = fusion::row(z_3, _v0);
        // z[2].Store(i, (u > 0.0).To<double>().To<int>());
#line 16000
        auto z_row_3 = fusion::row(z_4, _v0);
        for (int _c = thread; _c < 20; _c += 128)
        {
            // var u = a.Load(i, size);
#line 2000
            double u = fusion::load(a_row, _c, 0.0);
            // var v = b.Load(i, size);
#line 3000
            double v = fusion::load(b_row, _c, 0.0);
            // y[0].Store(i, u + v);
#line 4000
            double _v2 = u + v;
            // y[1].Store(i, u - v * s);
#line 5000
            double _v3 = u - (v * s);
            // y[2].Store(i, u / v);
#line 6000
            double _v4 = u / v;
            // y[3].Store(i, -u);
#line 7000
            double _v5 = -(u);
            // y[4].Store(i, Tile.Fma(u, v, s));
#line 8000
            double _v6 = __fma_rn(u, v, s);
            // y[5].Store(i, Tile.Sqrt(Tile.Abs(u)));
#line 9000
            double _v7 = sqrt(fabs(u));
            // y[6].Store(i, Tile.Min(u, v));
#line 10000
            double _v8 = fusion::minimum(u, v);
            // y[7].Store(i, Tile.Max(u, v));
#line 11000
            double _v9 = fusion::maximum(u, v);
            // y[8].Store(i, Tile.Where(u < v, u * 2, 0.1));
#line 12000
            double _v10 = (u < v) ? (u * 2.0) : 0.10000000000000001;
            // z[0].Store(i, (u <= v).To<int>() + (u > v).To<int>() * 2 + (u >= v).To<int>() * 4);
#line 14000
            int _v11 = fusion::add(fusion::add((u <= v) ? 1 : 0, fusion::mul((u > v) ? 1 : 0, 2)), fusion::mul((u >= v) ? 1 : 0, 4));
            // z[1].Store(i, ((u == v) & (u != s)).To<int>());
#line 15000
            int _v12 = ((u == v) && (u != s)) ? 1 : 0;
            // z[2].Store(i, (u > 0.0).To<double>().To<int>());
#line 16000
            int _v13 = fusion::to_int((u > 0.0) ? 1.0 : 0.0);
            // y[0].Store(i, u + v);
#line 4000
            fusion::store(y_row, _c, _v2);
            // y[1].Store(i, u - v * s);
#line 5000
            fusion::store(y_row_2, _c, _v3);
            // y[2].Store(i, u / v);
#line 6000
            fusion::store(y_row_3, _c, _v4);
            // y[3].Store(i, -u);
#line 7000
            fusion::store(y_row_4, _c, _v5);
            // y[4].Store(i, Tile.Fma(u, v, s));
#line 8000
            fusion::store(y_row_5, _c, _v6);
            // y[5].Store(i, Tile.Sqrt(Tile.Abs(u)));
#line 9000
            fusion::store(y_row_6, _c, _v7);
            // y[6].Store(i, Tile.Min(u, v));
#line 10000
            fusion::store(y_row_7, _c, _v8);
            // y[7].Store(i, Tile.Max(u, v));
#line 11000
            fusion::store(y_row_8, _c, _v9);
            // y[8].Store(i, Tile.Where(u < v, u * 2, 0.1));
#line 12000
            fusion::store(y_row_9, _c, _v10);
            // y[9].Store(i, Tile.Full(1, size, Math.Max(s, 0.5) + Math.Sqrt(s) * 1e-20));
#line 13000
            fusion::store(y_row_10, _c, _v1);
            // z[0].Store(i, (u <= v).To<int>() + (u > v).To<int>() * 2 + (u >= v).To<int>() * 4);
#line 14000
            fusion::store(z_row, _c, _v11);
            // z[1].Store(i, ((u == v) & (u != s)).To<int>());
#line 15000
            fusion::store(z_row_2, _c, _v12);
            // z[2].Store(i, (u > 0.0).To<double>().To<int>());
#line 16000
            fusion::store(z_row_3, _c, _v13);
        }
    }
}
