// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Model.Kernels.Muon.Apply: theta view<f32, 2, write>, update view<f32, 2>
extern "C" __global__ void __launch_bounds__(128, 3)
Muon_Apply(fusion::View<float, 2> theta, fusion::View<const float, 2> update, float rate, float shrink, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Model.Kernels.Muon.Apply"
    int _v0 = fusion::mul(_grid0, 8);
#line 3 "/Fusion.Model.Kernels.Muon.Apply"
    int _v1 = fusion::mul(_grid0, 8);
#line 3 "/Fusion.Model.Kernels.Muon.Apply"
    int _v2 = fusion::mul(_grid0, 8);
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
#line 2 "/Fusion.Model.Kernels.Muon.Apply"
            auto _in3 = fusion::row(theta, _v0 + _r, 0);
#line 3 "/Fusion.Model.Kernels.Muon.Apply"
            auto _in4 = fusion::row(update, _v1 + _r, 0);
#line 3 "/Fusion.Model.Kernels.Muon.Apply"
            auto _out5 = fusion::row(theta, _v2 + _r, 0);
            for (int _c = lane; _c < 128; _c += 32)
            {
#line 2 "/Fusion.Model.Kernels.Muon.Apply"
                float _v6 = fusion::load(_in3, _c, 0.0f);
#line 3 "/Fusion.Model.Kernels.Muon.Apply"
                float _v7 = shrink * _v6;
#line 3 "/Fusion.Model.Kernels.Muon.Apply"
                float _v8 = _v6 - _v7;
#line 3 "/Fusion.Model.Kernels.Muon.Apply"
                float _v9 = fusion::load(_in4, _c, 0.0f);
#line 3 "/Fusion.Model.Kernels.Muon.Apply"
                float _v10 = rate * _v9;
#line 3 "/Fusion.Model.Kernels.Muon.Apply"
                float _v11 = _v8 - _v10;
#line 3 "/Fusion.Model.Kernels.Muon.Apply"
                fusion::store(_out5, _c, _v11);
            }
        }
    }
}
