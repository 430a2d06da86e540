// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"

// Fusion.Conformance.WideKernels.MoreDoubleFunctions: a view<f64, 1>, b view<f64, 1>, y view<f64, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
WideKernels_MoreDoubleFunctions(fusion::View<const double, 1> a, fusion::View<const double, 1> b, fusion::View<double, 2> y, double s, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    // var u = a.Load(i, size);
#line 2000
    int _v0 = fusion::mul(i, 20);
    // y[0].Store(i, Tile.Exp2(v));
#line 5000
    auto y_2 = fusion::slice(y, 0);
    // y[1].Store(i, Tile.Log2(Tile.Abs(u)));
#line 6000
    auto y_3 = fusion::slice(y, 1);
    // y[2].Store(i, Tile.Rsqrt(Tile.Abs(u)));
#line 7000
    auto y_4 = fusion::slice(y, 2);
    // y[3].Store(i, Tile.Tanh(v));
#line 8000
    auto y_5 = fusion::slice(y, 3);
    // y[4].Store(i, Tile.Sigmoid(v));
#line 9000
    auto y_6 = fusion::slice(y, 4);
    // y[5].Store(i, Tile.Sin(angle));
#line 10000
    auto y_7 = fusion::slice(y, 5);
    // y[6].Store(i, Tile.Cos(angle));
#line 11000
    auto y_8 = fusion::slice(y, 6);
    // y[7].Store(i, Tile.Erf(v));
#line 12000
    auto y_9 = fusion::slice(y, 7);
    // y[8].Store(i, Tile.Pow(u, v));
#line 13000
    auto y_10 = fusion::slice(y, 8);
    // y[9].Store(i, Tile.Floor(u));
#line 14000
    auto y_11 = fusion::slice(y, 9);
    // y[10].Store(i, Tile.Ceiling(u));
#line 15000
    auto y_12 = fusion::slice(y, 10);
    // y[11].Store(i, Tile.Round(u));
#line 16000
    auto y_13 = fusion::slice(y, 11);
    // y[12].Store(i, Tile.Full(1, size, double.Exp2(s) + Math.Log2(s) + Math.Tanh(s) + Math.Sin(s) + Math.Cos(s) + Math.Pow(s, s) + Math.Floor(s) + Math.Ceiling(s) + Math.Round(s)));
#line 17000
    auto y_14 = fusion::slice(y, 12);
    double _v1 = ((((exp2(s) + log2(s)) + tanh(s)) + fusion::sine(s)) + fusion::cosine(s)) + fusion::power(s, s);
    double _v2 = ((_v1 + floor(s)) + ceil(s)) + rint(s);
    {
        // var v = b.Load(i, size);
#line 3000
        auto b_row = fusion::row(b, _v0);
        // var u = a.Load(i, size);
#line 2000
        auto a_row = fusion::row(a, _v0);
        // y[0].Store(i, Tile.Exp2(v));
#line 5000
        auto y_row = fusion::row(y_2, _v0);
        // y[1].Store(i, Tile.Log2(Tile.Abs(u)));
#line 6000
        auto y_row_2 = fusion::row(y_3, _v0);
        // y[2].Store(i, Tile.Rsqrt(Tile.Abs(u)));
#line 7000
        auto y_row_3 = fusion::row(y_4, _v0);
        // y[3].Store(i, Tile.Tanh(v));
#line 8000
        auto y_row_4 = fusion::row(y_5, _v0);
        // y[4].Store(i, Tile.Sigmoid(v));
#line 9000
        auto y_row_5 = fusion::row(y_6, _v0);
        // y[5].Store(i, Tile.Sin(angle));
#line 10000
        auto y_row_6 = fusion::row(y_7, _v0);
        // y[6].Store(i, Tile.Cos(angle));
#line 11000
        auto y_row_7 = fusion::row(y_8, _v0);
        // y[7].Store(i, Tile.Erf(v));
#line 12000
        auto y_row_8 = fusion::row(y_9, _v0);
        // y[8].Store(i, Tile.Pow(u, v));
#line 13000
        auto y_row_9 = fusion::row(y_10, _v0);
        // y[9].Store(i, Tile.Floor(u));
#line 14000
        auto y_row_10 = fusion::row(y_11, _v0);
        // y[10].Store(i, Tile.Ceiling(u));
#line 15000
        auto y_row_11 = fusion::row(y_12, _v0);
        // y[11].Store(i, Tile.Round(u));
#line 16000
        auto y_row_12 = fusion::row(y_13, _v0);
        // y[12].Store(i, Tile.Full(1, size, double.Exp2(s) + Math.Log2(s) + Math.Tanh(s) + Math.Sin(s) + Math.Cos(s) + Math.Pow(s, s) + Math.Floor(s) + Math.Ceiling(s) + Math.Round(s)));
#line 17000
        auto y_row_13 = fusion::row(y_14, _v0);
        for (int _c = thread; _c < 20; _c += 128)
        {
            // var v = b.Load(i, size);
#line 3000
            double v = fusion::load(b_row, _c, 0.0);
            // y[0].Store(i, Tile.Exp2(v));
#line 5000
            double _v3 = exp2(v);
            // var u = a.Load(i, size);
#line 2000
            double u = fusion::load(a_row, _c, 0.0);
            // y[1].Store(i, Tile.Log2(Tile.Abs(u)));
#line 6000
            double _v4 = log2(fabs(u));
            // y[2].Store(i, Tile.Rsqrt(Tile.Abs(u)));
#line 7000
            double _v5 = 1.0 / sqrt(fabs(u));
            // y[3].Store(i, Tile.Tanh(v));
#line 8000
            double _v6 = tanh(v);
            // y[4].Store(i, Tile.Sigmoid(v));
#line 9000
            double _v7 = fusion::sigmoid(v);
            // var angle = Tile.Where(Tile.Abs(u) <= 10000.0, u, 0.0);
#line 4000
            double angle = (fabs(u) <= 10000.0) ? u : 0.0;
            // y[5].Store(i, Tile.Sin(angle));
#line 10000
            double _v8 = fusion::sine(angle);
            // y[6].Store(i, Tile.Cos(angle));
#line 11000
            double _v9 = fusion::cosine(angle);
            // y[7].Store(i, Tile.Erf(v));
#line 12000
            double _v10 = erf(v);
            // y[8].Store(i, Tile.Pow(u, v));
#line 13000
            double _v11 = fusion::power(u, v);
            // y[9].Store(i, Tile.Floor(u));
#line 14000
            double _v12 = floor(u);
            // y[10].Store(i, Tile.Ceiling(u));
#line 15000
            double _v13 = ceil(u);
            // y[11].Store(i, Tile.Round(u));
#line 16000
            double _v14 = rint(u);
            // y[0].Store(i, Tile.Exp2(v));
#line 5000
            fusion::store(y_row, _c, _v3);
            // y[1].Store(i, Tile.Log2(Tile.Abs(u)));
#line 6000
            fusion::store(y_row_2, _c, _v4);
            // y[2].Store(i, Tile.Rsqrt(Tile.Abs(u)));
#line 7000
            fusion::store(y_row_3, _c, _v5);
            // y[3].Store(i, Tile.Tanh(v));
#line 8000
            fusion::store(y_row_4, _c, _v6);
            // y[4].Store(i, Tile.Sigmoid(v));
#line 9000
            fusion::store(y_row_5, _c, _v7);
            // y[5].Store(i, Tile.Sin(angle));
#line 10000
            fusion::store(y_row_6, _c, _v8);
            // y[6].Store(i, Tile.Cos(angle));
#line 11000
            fusion::store(y_row_7, _c, _v9);
            // y[7].Store(i, Tile.Erf(v));
#line 12000
            fusion::store(y_row_8, _c, _v10);
            // y[8].Store(i, Tile.Pow(u, v));
#line 13000
            fusion::store(y_row_9, _c, _v11);
            // y[9].Store(i, Tile.Floor(u));
#line 14000
            fusion::store(y_row_10, _c, _v12);
            // y[10].Store(i, Tile.Ceiling(u));
#line 15000
            fusion::store(y_row_11, _c, _v13);
            // y[11].Store(i, Tile.Round(u));
#line 16000
            fusion::store(y_row_12, _c, _v14);
            // y[12].Store(i, Tile.Full(1, size, double.Exp2(s) + Math.Log2(s) + Math.Tanh(s) + Math.Sin(s) + Math.Cos(s) + Math.Pow(s, s) + Math.Floor(s) + Math.Ceiling(s) + Math.Round(s)));
#line 17000
            fusion::store(y_row_13, _c, _v2);
        }
    }
}
