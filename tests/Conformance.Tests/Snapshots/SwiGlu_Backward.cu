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
            auto _in5 = fusion::row(dy, _v1 + _r, 0);
#line 2 "/Fusion.Model.Kernels.SwiGlu.Backward"
            auto _in6 = fusion::row(gate, _v0 + _r, 0);
#line 5 "/Fusion.Model.Kernels.SwiGlu.Backward"
            auto _out7 = fusion::row(dup, _v2 + _r, 0);
#line 6 "/Fusion.Model.Kernels.SwiGlu.Backward"
            auto _in8 = fusion::row(up, _v3 + _r, 0);
#line 6 "/Fusion.Model.Kernels.SwiGlu.Backward"
            auto _out9 = fusion::row(dgate, _v4 + _r, 0);
            for (int _c = lane; _c < 512; _c += 32)
            {
#line 3 "/Fusion.Model.Kernels.SwiGlu.Backward"
                float _v10 = fusion::load(_in5, _c, 0.0f);
#line 2 "/Fusion.Model.Kernels.SwiGlu.Backward"
                float _v11 = fusion::load(_in6, _c, 0.0f);
#line 5 "/Fusion.Model.Kernels.SwiGlu.Backward"
                float _v12 = _v10 * _v11;
#line 4 "/Fusion.Model.Kernels.SwiGlu.Backward"
                float _v13 = fusion::sigmoid(_v11);
#line 5 "/Fusion.Model.Kernels.SwiGlu.Backward"
                float _v14 = _v12 * _v13;
#line 6 "/Fusion.Model.Kernels.SwiGlu.Backward"
                float _v15 = fusion::load(_in8, _c, 0.0f);
#line 6 "/Fusion.Model.Kernels.SwiGlu.Backward"
                float _v16 = _v10 * _v15;
#line 6 "/Fusion.Model.Kernels.SwiGlu.Backward"
                float _v17 = _v16 * _v13;
#line 6 "/Fusion.Model.Kernels.SwiGlu.Backward"
                float _v18 = 1.0f - _v13;
#line 6 "/Fusion.Model.Kernels.SwiGlu.Backward"
                float _v19 = _v11 * _v18;
#line 6 "/Fusion.Model.Kernels.SwiGlu.Backward"
                float _v20 = 1.0f + _v19;
#line 6 "/Fusion.Model.Kernels.SwiGlu.Backward"
                float _v21 = _v17 * _v20;
#line 5 "/Fusion.Model.Kernels.SwiGlu.Backward"
                fusion::store(_out7, _c, _v14);
#line 6 "/Fusion.Model.Kernels.SwiGlu.Backward"
                fusion::store(_out9, _c, _v21);
            }
        }
    }
}
