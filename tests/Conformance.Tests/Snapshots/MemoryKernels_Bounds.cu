// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.MemoryKernels.Bounds"

// Fusion.Conformance.MemoryKernels.Bounds: x view<f32, 1>, y view<i32, 1, write>, z view<i32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
MemoryKernels_Bounds(fusion::View<const float, 1> x, fusion::View<int, 1> y, fusion::View<int, 1> z, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    // y.Store(i, x.InBounds(0, i, size).To<int>());
#line 2000
    int _v0 = fusion::mul(i, 16);
    // z.AsColumn().Store((i, 0), x.InBounds(0, i - 1, size).T.To<int>() * 2);
#line 3000
    auto z_2 = fusion::as_column(z);
    int _v1 = fusion::mul(fusion::sub(i, 1), 16);
    {
        // y.Store(i, x.InBounds(0, i, size).To<int>());
#line 2000
        auto y_row = fusion::row(y, _v0);
        for (int _c = thread; _c < 16; _c += 128)
        {
            int _v2 = fusion::add(_v0, _c);
            fusion::store(y_row, _c, ((_v2 >= 0) && (_v2 < x.length[0])) ? 1 : 0);
        }
    }
    {
        for (int _r = thread; _r < 16; _r += 128)
        {
            // z.AsColumn().Store((i, 0), x.InBounds(0, i - 1, size).T.To<int>() * 2);
#line 3000
            auto z_row = fusion::row(z_2, _v0 + _r, 0);
            int _v3 = fusion::add(_v1, _r);
            int _v4 = fusion::mul(((_v3 >= 0) && (_v3 < x.length[0])) ? 1 : 0, 2);
            fusion::store(z_row, 0, _v4);
        }
    }
}
