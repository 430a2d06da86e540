// pieces 2 4
// inside g0 1 - 1024 * 1024 + : 0.0 1.0 2.0 3.0
// pieces 1 4
// pieces 3 4
// pieces 0 4
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
        auto _in11 = fusion::inner_row<1>(mean, _v2);
#line 2 "/Fusion.Model.Kernels.AdamW.Step"
        auto _in12 = fusion::inner_row<1>(gradient, _v0);
#line 4 "/Fusion.Model.Kernels.AdamW.Step"
        auto _in13 = fusion::inner_row<1>(variance, _v4);
#line 5 "/Fusion.Model.Kernels.AdamW.Step"
        auto _in14 = fusion::inner_row<1>(theta, _v6);
#line 6 "/Fusion.Model.Kernels.AdamW.Step"
        auto _out15 = fusion::inner_row<1>(mean, _v7);
#line 7 "/Fusion.Model.Kernels.AdamW.Step"
        auto _out16 = fusion::inner_row<1>(variance, _v8);
#line 8 "/Fusion.Model.Kernels.AdamW.Step"
        auto _out17 = fusion::inner_row<1>(theta, _v9);
#line 9 "/Fusion.Model.Kernels.AdamW.Step"
        auto _out18 = fusion::inner_row<1>(gradient, _v10);
        for (int _p = thread * 4; _p < 1024; _p += 512)
        {
#line 3 "/Fusion.Model.Kernels.AdamW.Step"
            float _x19[4];
#line 3 "/Fusion.Model.Kernels.AdamW.Step"
            fusion::get(&_in11[_p], _x19);
#line 2 "/Fusion.Model.Kernels.AdamW.Step"
            float _x20[4];
#line 2 "/Fusion.Model.Kernels.AdamW.Step"
            fusion::get(&_in12[_p], _x20);
#line 4 "/Fusion.Model.Kernels.AdamW.Step"
            float _x21[4];
#line 4 "/Fusion.Model.Kernels.AdamW.Step"
            fusion::get(&_in13[_p], _x21);
#line 5 "/Fusion.Model.Kernels.AdamW.Step"
            float _x22[4];
#line 5 "/Fusion.Model.Kernels.AdamW.Step"
            fusion::get(&_in14[_p], _x22);
            float _y23[4];
            float _y24[4];
            float _y25[4];
            float _y26[4];
#pragma unroll
            for (int _e = 0; _e < 4; _e++)
            {
                const int _c = _p + _e;
#line 3 "/Fusion.Model.Kernels.AdamW.Step"
                float _v27 = _x19[_e];
#line 3 "/Fusion.Model.Kernels.AdamW.Step"
                float _v28 = beta1 * _v27;
#line 2 "/Fusion.Model.Kernels.AdamW.Step"
                float _v29 = _x20[_e];
#line 2 "/Fusion.Model.Kernels.AdamW.Step"
                float _v30 = _v29 * _v1;
#line 3 "/Fusion.Model.Kernels.AdamW.Step"
                float _v31 = _v3 * _v30;
#line 3 "/Fusion.Model.Kernels.AdamW.Step"
                float _v32 = _v28 + _v31;
#line 4 "/Fusion.Model.Kernels.AdamW.Step"
                float _v33 = _x21[_e];
#line 4 "/Fusion.Model.Kernels.AdamW.Step"
                float _v34 = beta2 * _v33;
#line 4 "/Fusion.Model.Kernels.AdamW.Step"
                float _v35 = _v5 * _v30;
#line 4 "/Fusion.Model.Kernels.AdamW.Step"
                float _v36 = _v35 * _v30;
#line 4 "/Fusion.Model.Kernels.AdamW.Step"
                float _v37 = _v34 + _v36;
#line 5 "/Fusion.Model.Kernels.AdamW.Step"
                float _v38 = _x22[_e];
#line 8 "/Fusion.Model.Kernels.AdamW.Step"
                float _v39 = shrink * _v38;
#line 8 "/Fusion.Model.Kernels.AdamW.Step"
                float _v40 = _v38 - _v39;
#line 8 "/Fusion.Model.Kernels.AdamW.Step"
                float _v41 = stepSize * _v32;
#line 8 "/Fusion.Model.Kernels.AdamW.Step"
                float _v42 = sqrtf(_v37);
#line 8 "/Fusion.Model.Kernels.AdamW.Step"
                float _v43 = _v42 + epsilon;
#line 8 "/Fusion.Model.Kernels.AdamW.Step"
                float _v44 = _v41 / _v43;
#line 8 "/Fusion.Model.Kernels.AdamW.Step"
                float _v45 = _v40 - _v44;
#line 6 "/Fusion.Model.Kernels.AdamW.Step"
                _y23[_e] = _v32;
#line 7 "/Fusion.Model.Kernels.AdamW.Step"
                _y24[_e] = _v37;
#line 8 "/Fusion.Model.Kernels.AdamW.Step"
                _y25[_e] = _v45;
#line 9 "/Fusion.Model.Kernels.AdamW.Step"
                _y26[_e] = 0.0f;
            }
#line 6 "/Fusion.Model.Kernels.AdamW.Step"
            fusion::put(&_out15[_p], _y23);
#line 7 "/Fusion.Model.Kernels.AdamW.Step"
            fusion::put(&_out16[_p], _y24);
#line 8 "/Fusion.Model.Kernels.AdamW.Step"
            fusion::put(&_out17[_p], _y25);
#line 9 "/Fusion.Model.Kernels.AdamW.Step"
            fusion::put(&_out18[_p], _y26);
        }
    }
}
