// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Model.Kernels.AdamW.Step: theta view<f32, 1, write>, gradient view<f32, 1, write>, mean view<f32, 1, write>, variance view<f32, 1, write>, clip view<f32, 1>
extern "C" __global__ void __launch_bounds__(128, 3)
AdamW_Step(fusion::View<float, 1> theta, fusion::View<float, 1> gradient, fusion::View<float, 1> mean, fusion::View<float, 1> variance, fusion::View<const float, 1> clip, float stepSize, float shrink, float beta1, float beta2, float epsilon, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Model.Kernels.AdamW.Step"
    int _v0 = fusion::mul(_grid0, 1024);
#line 2 "/Fusion.Model.Kernels.AdamW.Step"
    float _v1 = fusion::at(clip, 0);
#line 3 "/Fusion.Model.Kernels.AdamW.Step"
    int _v2 = fusion::mul(_grid0, 1024);
#line 3 "/Fusion.Model.Kernels.AdamW.Step"
    float _v3 = 1.0f - beta1;
#line 4 "/Fusion.Model.Kernels.AdamW.Step"
    int _v4 = fusion::mul(_grid0, 1024);
#line 4 "/Fusion.Model.Kernels.AdamW.Step"
    float _v5 = 1.0f - beta2;
#line 5 "/Fusion.Model.Kernels.AdamW.Step"
    int _v6 = fusion::mul(_grid0, 1024);
#line 6 "/Fusion.Model.Kernels.AdamW.Step"
    int _v7 = fusion::mul(_grid0, 1024);
#line 7 "/Fusion.Model.Kernels.AdamW.Step"
    int _v8 = fusion::mul(_grid0, 1024);
#line 8 "/Fusion.Model.Kernels.AdamW.Step"
    int _v9 = fusion::mul(_grid0, 1024);
#line 9 "/Fusion.Model.Kernels.AdamW.Step"
    int _v10 = fusion::mul(_grid0, 1024);
    {
#line 3 "/Fusion.Model.Kernels.AdamW.Step"
        auto _in11 = fusion::row(mean, _v2);
#line 2 "/Fusion.Model.Kernels.AdamW.Step"
        auto _in12 = fusion::row(gradient, _v0);
#line 4 "/Fusion.Model.Kernels.AdamW.Step"
        auto _in13 = fusion::row(variance, _v4);
#line 5 "/Fusion.Model.Kernels.AdamW.Step"
        auto _in14 = fusion::row(theta, _v6);
#line 6 "/Fusion.Model.Kernels.AdamW.Step"
        auto _out15 = fusion::row(mean, _v7);
#line 7 "/Fusion.Model.Kernels.AdamW.Step"
        auto _out16 = fusion::row(variance, _v8);
#line 8 "/Fusion.Model.Kernels.AdamW.Step"
        auto _out17 = fusion::row(theta, _v9);
#line 9 "/Fusion.Model.Kernels.AdamW.Step"
        auto _out18 = fusion::row(gradient, _v10);
        for (int _c = thread; _c < 1024; _c += 128)
        {
#line 3 "/Fusion.Model.Kernels.AdamW.Step"
            float _v19 = fusion::load(_in11, _c, 0.0f);
#line 3 "/Fusion.Model.Kernels.AdamW.Step"
            float _v20 = beta1 * _v19;
#line 2 "/Fusion.Model.Kernels.AdamW.Step"
            float _v21 = fusion::load(_in12, _c, 0.0f);
#line 2 "/Fusion.Model.Kernels.AdamW.Step"
            float _v22 = _v21 * _v1;
#line 3 "/Fusion.Model.Kernels.AdamW.Step"
            float _v23 = _v3 * _v22;
#line 3 "/Fusion.Model.Kernels.AdamW.Step"
            float _v24 = _v20 + _v23;
#line 4 "/Fusion.Model.Kernels.AdamW.Step"
            float _v25 = fusion::load(_in13, _c, 0.0f);
#line 4 "/Fusion.Model.Kernels.AdamW.Step"
            float _v26 = beta2 * _v25;
#line 4 "/Fusion.Model.Kernels.AdamW.Step"
            float _v27 = _v5 * _v22;
#line 4 "/Fusion.Model.Kernels.AdamW.Step"
            float _v28 = _v27 * _v22;
#line 4 "/Fusion.Model.Kernels.AdamW.Step"
            float _v29 = _v26 + _v28;
#line 5 "/Fusion.Model.Kernels.AdamW.Step"
            float _v30 = fusion::load(_in14, _c, 0.0f);
#line 8 "/Fusion.Model.Kernels.AdamW.Step"
            float _v31 = shrink * _v30;
#line 8 "/Fusion.Model.Kernels.AdamW.Step"
            float _v32 = _v30 - _v31;
#line 8 "/Fusion.Model.Kernels.AdamW.Step"
            float _v33 = stepSize * _v24;
#line 8 "/Fusion.Model.Kernels.AdamW.Step"
            float _v34 = sqrtf(_v29);
#line 8 "/Fusion.Model.Kernels.AdamW.Step"
            float _v35 = _v34 + epsilon;
#line 8 "/Fusion.Model.Kernels.AdamW.Step"
            float _v36 = _v33 / _v35;
#line 8 "/Fusion.Model.Kernels.AdamW.Step"
            float _v37 = _v32 - _v36;
#line 6 "/Fusion.Model.Kernels.AdamW.Step"
            fusion::store(_out15, _c, _v24);
#line 7 "/Fusion.Model.Kernels.AdamW.Step"
            fusion::store(_out16, _c, _v29);
#line 8 "/Fusion.Model.Kernels.AdamW.Step"
            fusion::store(_out17, _c, _v37);
#line 9 "/Fusion.Model.Kernels.AdamW.Step"
            fusion::store(_out18, _c, 0.0f);
        }
    }
}
