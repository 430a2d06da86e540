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
        auto _in6 = fusion::row(mean, _v2);
#line 2 "/Fusion.Model.Kernels.Muon.Momentum"
        auto _in7 = fusion::row(gradient, _v0);
#line 4 "/Fusion.Model.Kernels.Muon.Momentum"
        auto _out8 = fusion::row(mean, _v3);
#line 5 "/Fusion.Model.Kernels.Muon.Momentum"
        auto _out9 = fusion::row(update, _v4);
#line 6 "/Fusion.Model.Kernels.Muon.Momentum"
        auto _out10 = fusion::row(gradient, _v5);
        for (int _c = thread; _c < 1024; _c += 128)
        {
#line 3 "/Fusion.Model.Kernels.Muon.Momentum"
            float _v11 = fusion::load(_in6, _c, 0.0f);
#line 3 "/Fusion.Model.Kernels.Muon.Momentum"
            float _v12 = momentum * _v11;
#line 2 "/Fusion.Model.Kernels.Muon.Momentum"
            float _v13 = fusion::load(_in7, _c, 0.0f);
#line 2 "/Fusion.Model.Kernels.Muon.Momentum"
            float _v14 = _v13 * _v1;
#line 3 "/Fusion.Model.Kernels.Muon.Momentum"
            float _v15 = _v12 + _v14;
#line 5 "/Fusion.Model.Kernels.Muon.Momentum"
            float _v16 = momentum * _v15;
#line 5 "/Fusion.Model.Kernels.Muon.Momentum"
            float _v17 = _v14 + _v16;
#line 4 "/Fusion.Model.Kernels.Muon.Momentum"
            fusion::store(_out8, _c, _v15);
#line 5 "/Fusion.Model.Kernels.Muon.Momentum"
            fusion::store(_out9, _c, _v17);
#line 6 "/Fusion.Model.Kernels.Muon.Momentum"
            fusion::store(_out10, _c, 0.0f);
        }
    }
}
