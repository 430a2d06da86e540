// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"

// Fusion.Conformance.ElementwiseKernels.FloatFunctions: a view<f32, 1>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ElementwiseKernels_FloatFunctions(fusion::View<const float, 1> a, fusion::View<float, 2> y, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    // var u = a.Load(i, size);
#line 2000
    int _v0 = fusion::mul(i, 40);
    // y[0].Store(i, Tile.Exp(u));
#line 4000
    auto y_2 = fusion::slice(y, 0);
    // y[1].Store(i, Tile.Exp2(u));
#line 5000
    auto y_3 = fusion::slice(y, 1);
    // y[2].Store(i, Tile.Log(positive));
#line 6000
    auto y_4 = fusion::slice(y, 2);
    // y[3].Store(i, Tile.Log2(positive));
#line 7000
    auto y_5 = fusion::slice(y, 3);
    // y[4].Store(i, Tile.Rsqrt(positive));
#line 8000
    auto y_6 = fusion::slice(y, 4);
    // y[5].Store(i, Tile.Tanh(u));
#line 9000
    auto y_7 = fusion::slice(y, 5);
    // y[6].Store(i, Tile.Sigmoid(u));
#line 10000
    auto y_8 = fusion::slice(y, 6);
    // y[7].Store(i, Tile.Sin(u));
#line 11000
    auto y_9 = fusion::slice(y, 7);
    // y[8].Store(i, Tile.Cos(u));
#line 12000
    auto y_10 = fusion::slice(y, 8);
    // y[9].Store(i, Tile.Sigmoid(u * 50f));
#line 13000
    auto y_11 = fusion::slice(y, 9);
    {
        // var u = a.Load(i, size);
#line 2000
        auto a_row = fusion::row(a, _v0);
        // y[0].Store(i, Tile.Exp(u));
#line 4000
        auto y_row = fusion::row(y_2, _v0);
        // y[1].Store(i, Tile.Exp2(u));
#line 5000
        auto y_row_2 = fusion::row(y_3, _v0);
        // y[2].Store(i, Tile.Log(positive));
#line 6000
        auto y_row_3 = fusion::row(y_4, _v0);
        // y[3].Store(i, Tile.Log2(positive));
#line 7000
        auto y_row_4 = fusion::row(y_5, _v0);
        // y[4].Store(i, Tile.Rsqrt(positive));
#line 8000
        auto y_row_5 = fusion::row(y_6, _v0);
        // y[5].Store(i, Tile.Tanh(u));
#line 9000
        auto y_row_6 = fusion::row(y_7, _v0);
        // y[6].Store(i, Tile.Sigmoid(u));
#line 10000
        auto y_row_7 = fusion::row(y_8, _v0);
        // y[7].Store(i, Tile.Sin(u));
#line 11000
        auto y_row_8 = fusion::row(y_9, _v0);
        // y[8].Store(i, Tile.Cos(u));
#line 12000
        auto y_row_9 = fusion::row(y_10, _v0);
        // y[9].Store(i, Tile.Sigmoid(u * 50f));
#line 13000
        auto y_row_10 = fusion::row(y_11, _v0);
        for (int _c = thread; _c < 40; _c += 128)
        {
            // var u = a.Load(i, size);
#line 2000
            float u = fusion::load(a_row, _c, 0.0f);
            // y[0].Store(i, Tile.Exp(u));
#line 4000
            float _v1 = expf(u);
            // y[1].Store(i, Tile.Exp2(u));
#line 5000
            float _v2 = exp2f(u);
            // var positive = Tile.Abs(u) + 0.25f;
#line 3000
            float positive = fabsf(u) + 0.25f;
            // y[2].Store(i, Tile.Log(positive));
#line 6000
            float _v3 = logf(positive);
            // y[3].Store(i, Tile.Log2(positive));
#line 7000
            float _v4 = log2f(positive);
            // y[4].Store(i, Tile.Rsqrt(positive));
#line 8000
            float _v5 = rsqrtf(positive);
            // y[5].Store(i, Tile.Tanh(u));
#line 9000
            float _v6 = tanhf(u);
            // y[6].Store(i, Tile.Sigmoid(u));
#line 10000
            float _v7 = fusion::sigmoid(u);
            // y[7].Store(i, Tile.Sin(u));
#line 11000
            float _v8 = sinf(u);
            // y[8].Store(i, Tile.Cos(u));
#line 12000
            float _v9 = cosf(u);
            // y[9].Store(i, Tile.Sigmoid(u * 50f));
#line 13000
            float _v10 = fusion::sigmoid(u * 50.0f);
            // y[0].Store(i, Tile.Exp(u));
#line 4000
            fusion::store(y_row, _c, _v1);
            // y[1].Store(i, Tile.Exp2(u));
#line 5000
            fusion::store(y_row_2, _c, _v2);
            // y[2].Store(i, Tile.Log(positive));
#line 6000
            fusion::store(y_row_3, _c, _v3);
            // y[3].Store(i, Tile.Log2(positive));
#line 7000
            fusion::store(y_row_4, _c, _v4);
            // y[4].Store(i, Tile.Rsqrt(positive));
#line 8000
            fusion::store(y_row_5, _c, _v5);
            // y[5].Store(i, Tile.Tanh(u));
#line 9000
            fusion::store(y_row_6, _c, _v6);
            // y[6].Store(i, Tile.Sigmoid(u));
#line 10000
            fusion::store(y_row_7, _c, _v7);
            // y[7].Store(i, Tile.Sin(u));
#line 11000
            fusion::store(y_row_8, _c, _v8);
            // y[8].Store(i, Tile.Cos(u));
#line 12000
            fusion::store(y_row_9, _c, _v9);
            // y[9].Store(i, Tile.Sigmoid(u * 50f));
#line 13000
            fusion::store(y_row_10, _c, _v10);
        }
    }
}
