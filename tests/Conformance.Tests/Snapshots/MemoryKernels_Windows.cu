// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.MemoryKernels.Windows"

// Fusion.Conformance.MemoryKernels.Windows: x view<f32, 1>, y view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
MemoryKernels_Windows(fusion::View<const float, 1> x, fusion::View<float, 1> y, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    // var o = i * size;
#line 2000
    int o = fusion::mul(i, 16);
    // y.StoreAt(o, x.LoadAt(o - 1, size, 5f) + x.LoadAt(o, size, 6f) * 10f + x.LoadAt(o + 1, size, 7f) * 100f);
#line 3000
    int _v0 = fusion::sub(o, 1);
    int _v1 = fusion::add(o, 1);
    {
        auto x_row = fusion::row(x, _v0);
        auto x_row_2 = fusion::row(x, o);
        auto x_row_3 = fusion::row(x, _v1);
        auto y_row = fusion::row(y, o);
        for (int _c = thread; _c < 16; _c += 128)
        {
            float x_value = fusion::load(x_row, _c, 5.0f);
            float x_value_2 = fusion::load(x_row_2, _c, 6.0f);
            float x_value_3 = fusion::load(x_row_3, _c, 7.0f);
            fusion::store(y_row, _c, (x_value + (x_value_2 * 10.0f)) + (x_value_3 * 100.0f));
        }
    }
}
