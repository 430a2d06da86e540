// pieces 0 4
// pieces 1 4
// pieces 2 4
// inside g0 1 - 4 * 4 + : 0.0 1.0 2.0
// inside 0 512 + : 0.1 1.1 2.1
// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Model.Kernels.SwiGlu.Forward<f32>: gate view<f32, 2>, up view<f32, 2>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
SwiGlu_Forward_f32(fusion::View<const float, 2> gate, fusion::View<const float, 2> up, fusion::View<float, 2> y, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Model.Kernels.SwiGlu.Forward<f32>"
    int _v0 = fusion::mul(_grid0, 4);
#line 2 "/Fusion.Model.Kernels.SwiGlu.Forward<f32>"
    int _v1 = fusion::mul(_grid0, 4);
#line 2 "/Fusion.Model.Kernels.SwiGlu.Forward<f32>"
    int _v2 = fusion::mul(_grid0, 4);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 2 "/Fusion.Model.Kernels.SwiGlu.Forward<f32>"
            auto _in3 = fusion::inner_row<1>(gate, _v0 + _r, 0);
#line 2 "/Fusion.Model.Kernels.SwiGlu.Forward<f32>"
            auto _in4 = fusion::inner_row<1>(up, _v1 + _r, 0);
#line 2 "/Fusion.Model.Kernels.SwiGlu.Forward<f32>"
            auto _out5 = fusion::inner_row<1>(y, _v2 + _r, 0);
            for (int _p = lane * 4; _p < 512; _p += 128)
            {
#line 2 "/Fusion.Model.Kernels.SwiGlu.Forward<f32>"
                float _x6[4];
#line 2 "/Fusion.Model.Kernels.SwiGlu.Forward<f32>"
                fusion::get(&_in3[_p], _x6);
#line 2 "/Fusion.Model.Kernels.SwiGlu.Forward<f32>"
                float _x7[4];
#line 2 "/Fusion.Model.Kernels.SwiGlu.Forward<f32>"
                fusion::get(&_in4[_p], _x7);
                float _y8[4];
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
#line 2 "/Fusion.Model.Kernels.SwiGlu.Forward<f32>"
                    float _v9 = _x6[_e];
#line 3 "/Fusion.Model.Kernels.SwiGlu.Forward<f32>"
                    float _v10 = fusion::sigmoid(_v9);
#line 3 "/Fusion.Model.Kernels.SwiGlu.Forward<f32>"
                    float _v11 = _v9 * _v10;
#line 2 "/Fusion.Model.Kernels.SwiGlu.Forward<f32>"
                    float _v12 = _x7[_e];
#line 3 "/Fusion.Model.Kernels.SwiGlu.Forward<f32>"
                    float _v13 = _v11 * _v12;
#line 2 "/Fusion.Model.Kernels.SwiGlu.Forward<f32>"
                    _y8[_e] = _v13;
                }
#line 2 "/Fusion.Model.Kernels.SwiGlu.Forward<f32>"
                fusion::put(&_out5[_p], _y8);
            }
        }
    }
}
