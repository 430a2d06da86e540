// pieces 0 4
// pieces 1 4
// pieces 2 4
// pieces 4 4
// pieces 3 4
// inside g0 1 - 4 * 4 + : 0.0 1.0 2.0 3.0 4.0
// inside 0 512 + : 0.1 1.1 2.1 3.1 4.1
// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Model.Kernels.SwiGlu.Backward: dy view<f32, 2>, gate view<f32, 2>, up view<f32, 2>, dgate view<f32, 2, write>, dup view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
SwiGlu_Backward(fusion::View<const float, 2> dy, fusion::View<const float, 2> gate, fusion::View<const float, 2> up, fusion::View<float, 2> dgate, fusion::View<float, 2> dup, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Model.Kernels.SwiGlu.Backward"
    int _v0 = fusion::mul(_grid0, 4);
#line 3 "/Fusion.Model.Kernels.SwiGlu.Backward"
    int _v1 = fusion::mul(_grid0, 4);
#line 5 "/Fusion.Model.Kernels.SwiGlu.Backward"
    int _v2 = fusion::mul(_grid0, 4);
#line 6 "/Fusion.Model.Kernels.SwiGlu.Backward"
    int _v3 = fusion::mul(_grid0, 4);
#line 6 "/Fusion.Model.Kernels.SwiGlu.Backward"
    int _v4 = fusion::mul(_grid0, 4);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 3 "/Fusion.Model.Kernels.SwiGlu.Backward"
            auto _in5 = fusion::inner_row<1>(dy, _v1 + _r, 0);
#line 2 "/Fusion.Model.Kernels.SwiGlu.Backward"
            auto _in6 = fusion::inner_row<1>(gate, _v0 + _r, 0);
#line 5 "/Fusion.Model.Kernels.SwiGlu.Backward"
            auto _out7 = fusion::inner_row<1>(dup, _v2 + _r, 0);
#line 6 "/Fusion.Model.Kernels.SwiGlu.Backward"
            auto _in8 = fusion::inner_row<1>(up, _v3 + _r, 0);
#line 6 "/Fusion.Model.Kernels.SwiGlu.Backward"
            auto _out9 = fusion::inner_row<1>(dgate, _v4 + _r, 0);
            for (int _p = lane * 4; _p < 512; _p += 128)
            {
#line 3 "/Fusion.Model.Kernels.SwiGlu.Backward"
                float _x10[4];
#line 3 "/Fusion.Model.Kernels.SwiGlu.Backward"
                fusion::get(&_in5[_p], _x10);
#line 2 "/Fusion.Model.Kernels.SwiGlu.Backward"
                float _x11[4];
#line 2 "/Fusion.Model.Kernels.SwiGlu.Backward"
                fusion::get(&_in6[_p], _x11);
#line 6 "/Fusion.Model.Kernels.SwiGlu.Backward"
                float _x12[4];
#line 6 "/Fusion.Model.Kernels.SwiGlu.Backward"
                fusion::get(&_in8[_p], _x12);
                float _y13[4];
                float _y14[4];
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
#line 3 "/Fusion.Model.Kernels.SwiGlu.Backward"
                    float _v15 = _x10[_e];
#line 2 "/Fusion.Model.Kernels.SwiGlu.Backward"
                    float _v16 = _x11[_e];
#line 5 "/Fusion.Model.Kernels.SwiGlu.Backward"
                    float _v17 = _v15 * _v16;
#line 4 "/Fusion.Model.Kernels.SwiGlu.Backward"
                    float _v18 = fusion::sigmoid(_v16);
#line 5 "/Fusion.Model.Kernels.SwiGlu.Backward"
                    float _v19 = _v17 * _v18;
#line 6 "/Fusion.Model.Kernels.SwiGlu.Backward"
                    float _v20 = _x12[_e];
#line 6 "/Fusion.Model.Kernels.SwiGlu.Backward"
                    float _v21 = _v15 * _v20;
#line 6 "/Fusion.Model.Kernels.SwiGlu.Backward"
                    float _v22 = _v21 * _v18;
#line 6 "/Fusion.Model.Kernels.SwiGlu.Backward"
                    float _v23 = 1.0f - _v18;
#line 6 "/Fusion.Model.Kernels.SwiGlu.Backward"
                    float _v24 = _v16 * _v23;
#line 6 "/Fusion.Model.Kernels.SwiGlu.Backward"
                    float _v25 = 1.0f + _v24;
#line 6 "/Fusion.Model.Kernels.SwiGlu.Backward"
                    float _v26 = _v22 * _v25;
#line 5 "/Fusion.Model.Kernels.SwiGlu.Backward"
                    _y13[_e] = _v19;
#line 6 "/Fusion.Model.Kernels.SwiGlu.Backward"
                    _y14[_e] = _v26;
                }
#line 5 "/Fusion.Model.Kernels.SwiGlu.Backward"
                fusion::put(&_out7[_p], _y13);
#line 6 "/Fusion.Model.Kernels.SwiGlu.Backward"
                fusion::put(&_out9[_p], _y14);
            }
        }
    }
}
