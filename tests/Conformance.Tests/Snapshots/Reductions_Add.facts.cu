// pieces 1 4
// inside g0 1 - 1024 * 1024 + : 0.0 1.0
// pieces 0 4
// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Model.Kernels.Reductions.Add: x view<f32, 1>, y view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
Reductions_Add(fusion::View<const float, 1> x, fusion::View<float, 1> y, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Model.Kernels.Reductions.Add"
    int _v0 = fusion::mul(_grid0, 1024);
#line 2 "/Fusion.Model.Kernels.Reductions.Add"
    int _v1 = fusion::mul(_grid0, 1024);
#line 2 "/Fusion.Model.Kernels.Reductions.Add"
    int _v2 = fusion::mul(_grid0, 1024);
    {
#line 2 "/Fusion.Model.Kernels.Reductions.Add"
        auto _in3 = fusion::inner_row<1>(y, _v0);
#line 2 "/Fusion.Model.Kernels.Reductions.Add"
        auto _in4 = fusion::inner_row<1>(x, _v1);
#line 2 "/Fusion.Model.Kernels.Reductions.Add"
        auto _out5 = fusion::inner_row<1>(y, _v2);
        for (int _p = thread * 4; _p < 1024; _p += 512)
        {
#line 2 "/Fusion.Model.Kernels.Reductions.Add"
            float _x6[4];
#line 2 "/Fusion.Model.Kernels.Reductions.Add"
            fusion::get(&_in3[_p], _x6);
#line 2 "/Fusion.Model.Kernels.Reductions.Add"
            float _x7[4];
#line 2 "/Fusion.Model.Kernels.Reductions.Add"
            fusion::get(&_in4[_p], _x7);
            float _y8[4];
#pragma unroll
            for (int _e = 0; _e < 4; _e++)
            {
                const int _c = _p + _e;
#line 2 "/Fusion.Model.Kernels.Reductions.Add"
                float _v9 = _x6[_e];
#line 2 "/Fusion.Model.Kernels.Reductions.Add"
                float _v10 = _x7[_e];
#line 2 "/Fusion.Model.Kernels.Reductions.Add"
                float _v11 = _v9 + _v10;
#line 2 "/Fusion.Model.Kernels.Reductions.Add"
                _y8[_e] = _v11;
            }
#line 2 "/Fusion.Model.Kernels.Reductions.Add"
            fusion::put(&_out5[_p], _y8);
        }
    }
}
