// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.FunctionKernels.OfTiles"

// Fusion.Conformance.FunctionKernels.OfTiles: a view<f32, 1>, b view<f32, 1>, y view<f32, 2, write>, z view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
FunctionKernels_OfTiles(fusion::View<const float, 1> a, fusion::View<const float, 1> b, fusion::View<float, 2> y, fusion::View<float, 2> z, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    // var u = a.Load(i, size);
#line 2000
    int _v0 = fusion::mul(i, 40);
    // y[0].Store(i, Tile.Erf(u));
#line 3000
    auto y_2 = fusion::slice(y, 0);
    // y[1].Store(i, Tile.Pow(u, b.Load(i, size)));
#line 4000
    auto y_3 = fusion::slice(y, 1);
    // y[2].Store(i, Tile.Pow(Tile.Abs(u) + 0.01f, b.Load(i, size, 1f) * 3f));
#line 5000
    auto y_4 = fusion::slice(y, 2);
    // z[0].Store(i, Tile.Floor(u));
#line 6000
    auto z_2 = fusion::slice(z, 0);
    // z[1].Store(i, Tile.Ceiling(u));
#line 7000
    auto z_3 = fusion::slice(z, 1);
    // z[2].Store(i, Tile.Round(u * 8f));
#line 8000
    auto z_4 = fusion::slice(z, 2);
    {
        // var u = a.Load(i, size);
#line 2000
        auto a_row = fusion::row(a, _v0);
        // y[1].Store(i, Tile.Pow(u, b.Load(i, size)));
#line 4000
        auto b_row = fusion::row(b, _v0);
        // y[2].Store(i, Tile.Pow(Tile.Abs(u) + 0.01f, b.Load(i, size, 1f) * 3f));
#line 5000
        auto b_row_2 = fusion::row(b, _v0);
        // y[0].Store(i, Tile.Erf(u));
#line 3000
        auto y_row = fusion::row(y_2, _v0);
        // y[1].Store(i, Tile.Pow(u, b.Load(i, size)));
#line 4000
        auto y_row_2 = fusion::row(y_3, _v0);
        // y[2].Store(i, Tile.Pow(Tile.Abs(u) + 0.01f, b.Load(i, size, 1f) * 3f));
#line 5000
        auto y_row_3 = fusion::row(y_4, _v0);
        // z[0].Store(i, Tile.Floor(u));
#line 6000
        auto z_row = fusion::row(z_2, _v0);
        // z[1].Store(i, Tile.Ceiling(u));
#line 7000
        auto z_row_2 = fusion::row(z_3, _v0);
        // z[2].Store(i, Tile.Round(u * 8f));
#line 8000
        auto z_row_3 = fusion::row(z_4, _v0);
        for (int _c = thread; _c < 40; _c += 128)
        {
            // var u = a.Load(i, size);
#line 2000
            float u = fusion::load(a_row, _c, 0.0f);
            // y[0].Store(i, Tile.Erf(u));
#line 3000
            float _v1 = erff(u);
            // y[1].Store(i, Tile.Pow(u, b.Load(i, size)));
#line 4000
            float b_value = fusion::load(b_row, _c, 0.0f);
            float _v2 = powf(u, b_value);
            // y[2].Store(i, Tile.Pow(Tile.Abs(u) + 0.01f, b.Load(i, size, 1f) * 3f));
#line 5000
            float b_value_2 = fusion::load(b_row_2, _c, 1.0f);
            float _v3 = powf(fabsf(u) + 0.00999999978f, b_value_2 * 3.0f);
            // z[0].Store(i, Tile.Floor(u));
#line 6000
            float _v4 = floorf(u);
            // z[1].Store(i, Tile.Ceiling(u));
#line 7000
            float _v5 = ceilf(u);
            // z[2].Store(i, Tile.Round(u * 8f));
#line 8000
            float _v6 = rintf(u * 8.0f);
            // y[0].Store(i, Tile.Erf(u));
#line 3000
            fusion::store(y_row, _c, _v1);
            // y[1].Store(i, Tile.Pow(u, b.Load(i, size)));
#line 4000
            fusion::store(y_row_2, _c, _v2);
            // y[2].Store(i, Tile.Pow(Tile.Abs(u) + 0.01f, b.Load(i, size, 1f) * 3f));
#line 5000
            fusion::store(y_row_3, _c, _v3);
            // z[0].Store(i, Tile.Floor(u));
#line 6000
            fusion::store(z_row, _c, _v4);
            // z[1].Store(i, Tile.Ceiling(u));
#line 7000
            fusion::store(z_row_2, _c, _v5);
            // z[2].Store(i, Tile.Round(u * 8f));
#line 8000
            fusion::store(z_row_3, _c, _v6);
        }
    }
}
