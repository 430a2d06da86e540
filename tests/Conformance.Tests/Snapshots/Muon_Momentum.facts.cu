// pieces 1 4
// inside g0 1 - 1024 * 1024 + : 0.0 1.0 2.0
// pieces 0 4
// pieces 2 4
// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Model.Kernels.Muon.Momentum: gradient view<f32, 1, write>, mean view<f32, 1, write>, update view<f32, 1, write>, clip view<f32, 1>
extern "C" __global__ void __launch_bounds__(128, 3)
Muon_Momentum(fusion::View<float, 1> gradient, fusion::View<float, 1> mean, fusion::View<float, 1> update, fusion::View<const float, 1> clip, float momentum, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Model.Kernels.Muon.Momentum"
    int _v0 = fusion::mul(_grid0, 1024);
#line 2 "/Fusion.Model.Kernels.Muon.Momentum"
    float _v1 = fusion::at(clip, 0);
#line 3 "/Fusion.Model.Kernels.Muon.Momentum"
    int _v2 = fusion::mul(_grid0, 1024);
#line 4 "/Fusion.Model.Kernels.Muon.Momentum"
    int _v3 = fusion::mul(_grid0, 1024);
#line 5 "/Fusion.Model.Kernels.Muon.Momentum"
    int _v4 = fusion::mul(_grid0, 1024);
#line 6 "/Fusion.Model.Kernels.Muon.Momentum"
    int _v5 = fusion::mul(_grid0, 1024);
    {
#line 3 "/Fusion.Model.Kernels.Muon.Momentum"
        auto _in6 = fusion::inner_row<1>(mean, _v2);
#line 2 "/Fusion.Model.Kernels.Muon.Momentum"
        auto _in7 = fusion::inner_row<1>(gradient, _v0);
#line 4 "/Fusion.Model.Kernels.Muon.Momentum"
        auto _out8 = fusion::inner_row<1>(mean, _v3);
#line 5 "/Fusion.Model.Kernels.Muon.Momentum"
        auto _out9 = fusion::inner_row<1>(update, _v4);
#line 6 "/Fusion.Model.Kernels.Muon.Momentum"
        auto _out10 = fusion::inner_row<1>(gradient, _v5);
        for (int _p = thread * 4; _p < 1024; _p += 512)
        {
#line 3 "/Fusion.Model.Kernels.Muon.Momentum"
            float _x11[4];
#line 3 "/Fusion.Model.Kernels.Muon.Momentum"
            fusion::get(&_in6[_p], _x11);
#line 2 "/Fusion.Model.Kernels.Muon.Momentum"
            float _x12[4];
#line 2 "/Fusion.Model.Kernels.Muon.Momentum"
            fusion::get(&_in7[_p], _x12);
            float _y13[4];
            float _y14[4];
            float _y15[4];
#pragma unroll
            for (int _e = 0; _e < 4; _e++)
            {
                const int _c = _p + _e;
#line 3 "/Fusion.Model.Kernels.Muon.Momentum"
                float _v16 = _x11[_e];
#line 3 "/Fusion.Model.Kernels.Muon.Momentum"
                float _v17 = momentum * _v16;
#line 2 "/Fusion.Model.Kernels.Muon.Momentum"
                float _v18 = _x12[_e];
#line 2 "/Fusion.Model.Kernels.Muon.Momentum"
                float _v19 = _v18 * _v1;
#line 3 "/Fusion.Model.Kernels.Muon.Momentum"
                float _v20 = _v17 + _v19;
#line 5 "/Fusion.Model.Kernels.Muon.Momentum"
                float _v21 = momentum * _v20;
#line 5 "/Fusion.Model.Kernels.Muon.Momentum"
                float _v22 = _v19 + _v21;
#line 4 "/Fusion.Model.Kernels.Muon.Momentum"
                _y13[_e] = _v20;
#line 5 "/Fusion.Model.Kernels.Muon.Momentum"
                _y14[_e] = _v22;
#line 6 "/Fusion.Model.Kernels.Muon.Momentum"
                _y15[_e] = 0.0f;
            }
#line 4 "/Fusion.Model.Kernels.Muon.Momentum"
            fusion::put(&_out8[_p], _y13);
#line 5 "/Fusion.Model.Kernels.Muon.Momentum"
            fusion::put(&_out9[_p], _y14);
#line 6 "/Fusion.Model.Kernels.Muon.Momentum"
            fusion::put(&_out10[_p], _y15);
        }
    }
}
