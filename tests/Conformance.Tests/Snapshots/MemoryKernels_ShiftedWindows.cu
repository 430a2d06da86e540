// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.MemoryKernels.ShiftedWindows"

// Fusion.Conformance.MemoryKernels.ShiftedWindows: x view<f32, 2>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
MemoryKernels_ShiftedWindows(fusion::View<const float, 2> x, fusion::View<float, 2> y, int _extent0, int _extent1)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int j = _program % _extent0;
    _program /= _extent0;
    const int i = _program;

    // var t = x.LoadAt((i * rows - 2, j * columns - 3), (rows, columns), -1f);
#line 2000
    int _v0 = fusion::sub(fusion::mul(i, 3), 2);
    int _v1 = fusion::sub(fusion::mul(j, 20), 3);
    {
        for (int _r = warp; _r < 3; _r += 4)
        {
            auto x_row = fusion::row(x, _v0 + _r, _v1);
            // y.StoreAt((i * rows - 2, j * columns - 3), t * 2f);
#line 3000
            auto y_row = fusion::row(y, _v0 + _r, _v1);
            for (int _c = lane; _c < 20; _c += 32)
            {
                // var t = x.LoadAt((i * rows - 2, j * columns - 3), (rows, columns), -1f);
#line 2000
                float t = fusion::load(x_row, _c, -1.0f);
                // y.StoreAt((i * rows - 2, j * columns - 3), t * 2f);
#line 3000
                fusion::store(y_row, _c, t * 2.0f);
            }
        }
    }
}
