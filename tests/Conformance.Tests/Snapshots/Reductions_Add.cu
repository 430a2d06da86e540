// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Model.Kernels.Reductions.Add"

// Fusion.Model.Kernels.Reductions.Add: x view<f32, 1>, y view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
Reductions_Add(fusion::View<const float, 1> x, fusion::View<float, 1> y, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    // y.Store(i, y.Load(i, block) + x.Load(i, block));
#line 2000
    int _v0 = fusion::mul(i, 1024);
    {
        auto y_row = fusion::row(y, _v0);
        auto x_row = fusion::row(x, _v0);
        auto y_row_2 = fusion::row(y, _v0);
        for (int _c = thread; _c < 1024; _c += 128)
        {
            float y_value = fusion::load(y_row, _c, 0.0f);
            float x_value = fusion::load(x_row, _c, 0.0f);
            fusion::store(y_row_2, _c, y_value + x_value);
        }
    }
}
