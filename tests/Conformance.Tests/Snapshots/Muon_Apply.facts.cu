// pieces 0 4
// pieces 1 4
// inside g0 1 - 8 * 8 + : 0.0 1.0
// inside 0 128 + : 0.1 1.1
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
            auto _in3 = fusion::inner_row<1>(theta, _v0 + _r, 0);
#line 3 "/Fusion.Model.Kernels.Muon.Apply"
            auto _in4 = fusion::inner_row<1>(update, _v1 + _r, 0);
#line 3 "/Fusion.Model.Kernels.Muon.Apply"
            auto _out5 = fusion::inner_row<1>(theta, _v2 + _r, 0);
            for (int _p = lane * 4; _p < 128; _p += 128)
            {
#line 2 "/Fusion.Model.Kernels.Muon.Apply"
                float _x6[4];
#line 2 "/Fusion.Model.Kernels.Muon.Apply"
                fusion::get(&_in3[_p], _x6);
#line 3 "/Fusion.Model.Kernels.Muon.Apply"
                float _x7[4];
#line 3 "/Fusion.Model.Kernels.Muon.Apply"
                fusion::get(&_in4[_p], _x7);
                float _y8[4];
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
#line 2 "/Fusion.Model.Kernels.Muon.Apply"
                    float _v9 = _x6[_e];
#line 3 "/Fusion.Model.Kernels.Muon.Apply"
                    float _v10 = shrink * _v9;
#line 3 "/Fusion.Model.Kernels.Muon.Apply"
                    float _v11 = _v9 - _v10;
#line 3 "/Fusion.Model.Kernels.Muon.Apply"
                    float _v12 = _x7[_e];
#line 3 "/Fusion.Model.Kernels.Muon.Apply"
                    float _v13 = rate * _v12;
#line 3 "/Fusion.Model.Kernels.Muon.Apply"
                    float _v14 = _v11 - _v13;
#line 3 "/Fusion.Model.Kernels.Muon.Apply"
                    _y8[_e] = _v14;
                }
#line 3 "/Fusion.Model.Kernels.Muon.Apply"
                fusion::put(&_out5[_p], _y8);
            }
        }
    }
}
