// 128 threads, 16 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.MemoryKernels.ReadThenOverwrite"

// Fusion.Conformance.MemoryKernels.ReadThenOverwrite: x view<f32, 2, write>, y view<f32, 2, write>, z view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
MemoryKernels_ReadThenOverwrite(fusion::View<float, 2> x, fusion::View<float, 2> y, fusion::View<float, 1> z, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    float* first_tile = (float*)(_shared + 0); // (4, 1)

    // var v = x.Load((i, 0), (rows, width));
#line 2000
    int _v0 = fusion::mul(i, 4);
    {
        for (int _r = thread; _r < 4; _r += 128)
        {
            // var first = x.Load((i, 0), (rows, 1));
#line 3000
            auto x_row = fusion::row(x, _v0 + _r, 0);
            float first = fusion::load(x_row, 0, 0.0f);
            first_tile[_r] = first;
        }
    }
    // z.AsColumn().Store((i, 0), first * 2f);
#line 6000
    auto z_2 = fusion::as_column(z);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // x.Store((i, 0), Tile.Zeros<float>(rows, width));
#line 4000
            auto x_row_2 = fusion::row(x, _v0 + _r, 0);
            // var v = x.Load((i, 0), (rows, width));
#line 2000
            auto x_row_3 = fusion::row(x, _v0 + _r, 0);
            // y.Store((i, 0), v + 1f);
#line 5000
            auto y_row = fusion::row(y, _v0 + _r, 0);
            // z.AsColumn().Store((i, 0), first * 2f);
#line 6000
            auto z_row = fusion::row(z_2, _v0 + _r, 0);
            // var first = x.Load((i, 0), (rows, 1));
#line 3000
            float first_2 = first_tile[_r];
            // z.AsColumn().Store((i, 0), first * 2f);
#line 6000
            float _v1 = first_2 * 2.0f;
            if (lane == 0)
            {
                fusion::store(z_row, 0, _v1);
            }
            for (int _c = lane; _c < 20; _c += 32)
            {
                // var v = x.Load((i, 0), (rows, width));
#line 2000
                float v = fusion::load(x_row_3, _c, 0.0f);
                // y.Store((i, 0), v + 1f);
#line 5000
                float _v2 = v + 1.0f;
                // x.Store((i, 0), Tile.Zeros<float>(rows, width));
#line 4000
                fusion::store(x_row_2, _c, 0.0f);
                // y.Store((i, 0), v + 1f);
#line 5000
                fusion::store(y_row, _c, _v2);
            }
        }
    }
}
