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
            auto _in3 = fusion::row(gate, _v0 + _r, 0);
#line 2 "/Fusion.Model.Kernels.SwiGlu.Forward<f32>"
            auto _in4 = fusion::row(up, _v1 + _r, 0);
#line 2 "/Fusion.Model.Kernels.SwiGlu.Forward<f32>"
            auto _out5 = fusion::row(y, _v2 + _r, 0);
            for (int _c = lane; _c < 512; _c += 32)
            {
#line 2 "/Fusion.Model.Kernels.SwiGlu.Forward<f32>"
                float _v6 = fusion::load(_in3, _c, 0.0f);
#line 3 "/Fusion.Model.Kernels.SwiGlu.Forward<f32>"
                float _v7 = fusion::sigmoid(_v6);
#line 3 "/Fusion.Model.Kernels.SwiGlu.Forward<f32>"
                float _v8 = _v6 * _v7;
#line 2 "/Fusion.Model.Kernels.SwiGlu.Forward<f32>"
                float _v9 = fusion::load(_in4, _c, 0.0f);
#line 3 "/Fusion.Model.Kernels.SwiGlu.Forward<f32>"
                float _v10 = _v8 * _v9;
#line 2 "/Fusion.Model.Kernels.SwiGlu.Forward<f32>"
                fusion::store(_out5, _c, _v10);
            }
        }
    }
}
