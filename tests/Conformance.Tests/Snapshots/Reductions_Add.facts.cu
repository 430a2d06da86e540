// pieces 1 4
// inside g0 1 - 1024 * 1024 + : 0.0 1.0
// pieces 0 4
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
        auto y_row = fusion::inner_row<1>(y, _v0);
        auto x_row = fusion::inner_row<1>(x, _v0);
        auto y_row_2 = fusion::inner_row<1>(y, _v0);
        for (int _p = thread * 4; _p < 1024; _p += 512)
        {
            float y_piece[4];
            fusion::get(&y_row[_p], y_piece);
            float x_piece[4];
            fusion::get(&x_row[_p], x_piece);
            float _y1[4];
#pragma unroll
            for (int _e = 0; _e < 4; _e++)
            {
                float y_value = y_piece[_e];
                float x_value = x_piece[_e];
                _y1[_e] = y_value + x_value;
            }
            fusion::put(&y_row_2[_p], _y1);
        }
    }
}
