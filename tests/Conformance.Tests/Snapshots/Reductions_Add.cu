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
        auto _in3 = fusion::row(y, _v0);
#line 2 "/Fusion.Model.Kernels.Reductions.Add"
        auto _in4 = fusion::row(x, _v1);
#line 2 "/Fusion.Model.Kernels.Reductions.Add"
        auto _out5 = fusion::row(y, _v2);
        for (int _c = thread; _c < 1024; _c += 128)
        {
#line 2 "/Fusion.Model.Kernels.Reductions.Add"
            float _v6 = fusion::load(_in3, _c, 0.0f);
#line 2 "/Fusion.Model.Kernels.Reductions.Add"
            float _v7 = fusion::load(_in4, _c, 0.0f);
#line 2 "/Fusion.Model.Kernels.Reductions.Add"
            float _v8 = _v6 + _v7;
#line 2 "/Fusion.Model.Kernels.Reductions.Add"
            fusion::store(_out5, _c, _v8);
        }
    }
}
