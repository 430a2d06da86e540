// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.WideKernels.Magnitudes"

// Fusion.Conformance.WideKernels.Magnitudes: a view<i32, 1>, b view<i64, 1>, y view<i32, 2, write>, z view<i64, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
WideKernels_Magnitudes(fusion::View<const int, 1> a, fusion::View<const long long, 1> b, fusion::View<int, 2> y, fusion::View<long long, 2> z, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    // y[0].Store(i, Tile.Abs(a.Load(i, size)));
#line 2000
    auto y_2 = fusion::slice(y, 0);
    int _v0 = fusion::mul(i, 20);
    // y[1].AsColumn().Store((i, 0), Tile.Abs(a.AsColumn().Load((i, 0), (size, 1)) * 3));
#line 3000
    auto y_3 = fusion::slice(y, 1);
    auto y_4 = fusion::as_column(y_3);
    auto a_2 = fusion::as_column(a);
    // z[0].Store(i, Tile.Abs(b.Load(i, size)));
#line 4000
    auto z_2 = fusion::slice(z, 0);
    // z[1].Store(i, Tile.Abs(Tile.Abs(a.Load(i, size)).To<long>() - b.Load(i, size)));
#line 5000
    auto z_3 = fusion::slice(z, 1);
    {
        // y[0].Store(i, Tile.Abs(a.Load(i, size)));
#line 2000
        auto a_row = fusion::row(a, _v0);
        auto y_row = fusion::row(y_2, _v0);
        for (int _c = thread; _c < 20; _c += 128)
        {
            int a_value = fusion::load(a_row, _c, 0);
            fusion::store(y_row, _c, fusion::magnitude(a_value));
        }
    }
    __syncthreads();
    {
        for (int _r = thread; _r < 20; _r += 128)
        {
            // y[1].AsColumn().Store((i, 0), Tile.Abs(a.AsColumn().Load((i, 0), (size, 1)) * 3));
#line 3000
            auto a_row_2 = fusion::row(a_2, _v0 + _r, 0);
            auto y_row_2 = fusion::row(y_4, _v0 + _r, 0);
            int a_value_2 = fusion::load(a_row_2, 0, 0);
            int _v1 = fusion::magnitude(fusion::mul(a_value_2, 3));
            fusion::store(y_row_2, 0, _v1);
        }
    }
    {
        // z[0].Store(i, Tile.Abs(b.Load(i, size)));
#line 4000
        auto b_row = fusion::row(b, _v0);
        // z[1].Store(i, Tile.Abs(Tile.Abs(a.Load(i, size)).To<long>() - b.Load(i, size)));
#line 5000
        auto a_row_3 = fusion::row(a, _v0);
        auto b_row_2 = fusion::row(b, _v0);
        // z[0].Store(i, Tile.Abs(b.Load(i, size)));
#line 4000
        auto z_row = fusion::row(z_2, _v0);
        // z[1].Store(i, Tile.Abs(Tile.Abs(a.Load(i, size)).To<long>() - b.Load(i, size)));
#line 5000
        auto z_row_2 = fusion::row(z_3, _v0);
        for (int _c = thread; _c < 20; _c += 128)
        {
            // z[0].Store(i, Tile.Abs(b.Load(i, size)));
#line 4000
            long long b_value = fusion::load(b_row, _c, 0LL);
            long long _v2 = fusion::magnitude(b_value);
            // z[1].Store(i, Tile.Abs(Tile.Abs(a.Load(i, size)).To<long>() - b.Load(i, size)));
#line 5000
            int a_value_3 = fusion::load(a_row_3, _c, 0);
            long long b_value_2 = fusion::load(b_row_2, _c, 0LL);
            long long _v3 = fusion::magnitude(fusion::sub((long long)(fusion::magnitude(a_value_3)), b_value_2));
            // z[0].Store(i, Tile.Abs(b.Load(i, size)));
#line 4000
            fusion::store(z_row, _c, _v2);
            // z[1].Store(i, Tile.Abs(Tile.Abs(a.Load(i, size)).To<long>() - b.Load(i, size)));
#line 5000
            fusion::store(z_row_2, _c, _v3);
        }
    }
}
