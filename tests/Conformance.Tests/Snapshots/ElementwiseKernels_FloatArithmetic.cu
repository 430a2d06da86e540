// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"

// Fusion.Conformance.ElementwiseKernels.FloatArithmetic: a view<f32, 1>, b view<f32, 1>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ElementwiseKernels_FloatArithmetic(fusion::View<const float, 1> a, fusion::View<const float, 1> b, fusion::View<float, 2> y, float s, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    // var u = a.Load(i, size);
#line 2000
    int _v0 = fusion::mul(i, 16);
    // y[0].Store(i, u + v);
#line 4000
    auto y_2 = fusion::slice(y, 0);
    // y[1].Store(i, u - v);
#line 5000
    auto y_3 = fusion::slice(y, 1);
    // y[2].Store(i, u * v);
#line 6000
    auto y_4 = fusion::slice(y, 2);
    // y[3].Store(i, u / v);
#line 7000
    auto y_5 = fusion::slice(y, 3);
    // y[4].Store(i, -u);
#line 8000
    auto y_6 = fusion::slice(y, 4);
    // y[5].Store(i, Tile.Abs(u));
#line 9000
    auto y_7 = fusion::slice(y, 5);
    // y[6].Store(i, Tile.Min(u, v));
#line 10000
    auto y_8 = fusion::slice(y, 6);
    // y[7].Store(i, Tile.Max(u, v));
#line 11000
    auto y_9 = fusion::slice(y, 7);
    // y[8].Store(i, Tile.Fma(u, v, u));
#line 12000
    auto y_10 = fusion::slice(y, 8);
    // y[9].Store(i, Tile.Sqrt(Tile.Abs(v)));
#line 13000
    auto y_11 = fusion::slice(y, 9);
    // y[10].Store(i, u * s + 0.5f);
#line 14000
    auto y_12 = fusion::slice(y, 10);
    // y[11].Store(i, Tile.Where((u < v) & (u > -1f), u, v * 2f));
#line 15000
    auto y_13 = fusion::slice(y, 11);
    {
        // var u = a.Load(i, size);
#line 2000
        auto a_row = fusion::row(a, _v0);
        // var v = b.Load(i, size, 1f);
#line 3000
        auto b_row = fusion::row(b, _v0);
        // y[0].Store(i, u + v);
#line 4000
        auto y_row = fusion::row(y_2, _v0);
        // y[1].Store(i, u - v);
#line 5000
        auto y_row_2 = fusion::row(y_3, _v0);
        // y[2].Store(i, u * v);
#line 6000
        auto y_row_3 = fusion::row(y_4, _v0);
        // y[3].Store(i, u / v);
#line 7000
        auto y_row_4 = fusion::row(y_5, _v0);
        // y[4].Store(i, -u);
#line 8000
        auto y_row_5 = fusion::row(y_6, _v0);
        // y[5].Store(i, Tile.Abs(u));
#line 9000
        auto y_row_6 = fusion::row(y_7, _v0);
        // y[6].Store(i, Tile.Min(u, v));
#line 10000
        auto y_row_7 = fusion::row(y_8, _v0);
        // y[7].Store(i, Tile.Max(u, v));
#line 11000
        auto y_row_8 = fusion::row(y_9, _v0);
        // y[8].Store(i, Tile.Fma(u, v, u));
#line 12000
        auto y_row_9 = fusion::row(y_10, _v0);
        // y[9].Store(i, Tile.Sqrt(Tile.Abs(v)));
#line 13000
        auto y_row_10 = fusion::row(y_11, _v0);
        // y[10].Store(i, u * s + 0.5f);
#line 14000
        auto y_row_11 = fusion::row(y_12, _v0);
        // y[11].Store(i, Tile.Where((u < v) & (u > -1f), u, v * 2f));
#line 15000
        auto y_row_12 = fusion::row(y_13, _v0);
        for (int _c = thread; _c < 16; _c += 128)
        {
            // var u = a.Load(i, size);
#line 2000
            float u = fusion::load(a_row, _c, 0.0f);
            // var v = b.Load(i, size, 1f);
#line 3000
            float v = fusion::load(b_row, _c, 1.0f);
            // y[0].Store(i, u + v);
#line 4000
            float _v1 = u + v;
            // y[1].Store(i, u - v);
#line 5000
            float _v2 = u - v;
            // y[2].Store(i, u * v);
#line 6000
            float _v3 = u * v;
            // y[3].Store(i, u / v);
#line 7000
            float _v4 = u / v;
            // y[4].Store(i, -u);
#line 8000
            float _v5 = -(u);
            // y[5].Store(i, Tile.Abs(u));
#line 9000
            float _v6 = fabsf(u);
            // y[6].Store(i, Tile.Min(u, v));
#line 10000
            float _v7 = fusion::minimum(u, v);
            // y[7].Store(i, Tile.Max(u, v));
#line 11000
            float _v8 = fusion::maximum(u, v);
            // y[8].Store(i, Tile.Fma(u, v, u));
#line 12000
            float _v9 = __fmaf_rn(u, v, u);
            // y[9].Store(i, Tile.Sqrt(Tile.Abs(v)));
#line 13000
            float _v10 = sqrtf(fabsf(v));
            // y[10].Store(i, u * s + 0.5f);
#line 14000
            float _v11 = (u * s) + 0.5f;
            // y[11].Store(i, Tile.Where((u < v) & (u > -1f), u, v * 2f));
#line 15000
            float _v12 = ((u < v) && (u > -1.0f)) ? u : (v * 2.0f);
            // y[0].Store(i, u + v);
#line 4000
            fusion::store(y_row, _c, _v1);
            // y[1].Store(i, u - v);
#line 5000
            fusion::store(y_row_2, _c, _v2);
            // y[2].Store(i, u * v);
#line 6000
            fusion::store(y_row_3, _c, _v3);
            // y[3].Store(i, u / v);
#line 7000
            fusion::store(y_row_4, _c, _v4);
            // y[4].Store(i, -u);
#line 8000
            fusion::store(y_row_5, _c, _v5);
            // y[5].Store(i, Tile.Abs(u));
#line 9000
            fusion::store(y_row_6, _c, _v6);
            // y[6].Store(i, Tile.Min(u, v));
#line 10000
            fusion::store(y_row_7, _c, _v7);
            // y[7].Store(i, Tile.Max(u, v));
#line 11000
            fusion::store(y_row_8, _c, _v8);
            // y[8].Store(i, Tile.Fma(u, v, u));
#line 12000
            fusion::store(y_row_9, _c, _v9);
            // y[9].Store(i, Tile.Sqrt(Tile.Abs(v)));
#line 13000
            fusion::store(y_row_10, _c, _v10);
            // y[10].Store(i, u * s + 0.5f);
#line 14000
            fusion::store(y_row_11, _c, _v11);
            // y[11].Store(i, Tile.Where((u < v) & (u > -1f), u, v * 2f));
#line 15000
            fusion::store(y_row_12, _c, _v12);
        }
    }
}
