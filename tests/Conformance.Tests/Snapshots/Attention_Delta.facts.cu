// pieces 0 4
// inside g0 1 - 16 * 16 + : 0.2 1.2 2.2
// inside 0 64 + : 0.3 1.3
// pieces 1 4
// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Model.Kernels.Attention.Delta: dO view<f32, 4>, o view<f32, 4>, delta view<f32, 3, write>
extern "C" __global__ void __launch_bounds__(128, 3)
Attention_Delta(fusion::View<const float, 4> dO, fusion::View<const float, 4> o, fusion::View<float, 3> delta, int _extent0, int _extent1, int _extent2)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program % _extent1;
    _program /= _extent1;
    const int _grid2 = _program;

#line 2 "/Fusion.Model.Kernels.Attention.Delta"
    auto _v0 = fusion::slice(dO, _grid2, _grid1);
#line 2 "/Fusion.Model.Kernels.Attention.Delta"
    int _v1 = fusion::mul(_grid0, 16);
#line 2 "/Fusion.Model.Kernels.Attention.Delta"
    auto _v2 = fusion::slice(o, _grid2, _grid1);
#line 2 "/Fusion.Model.Kernels.Attention.Delta"
    int _v3 = fusion::mul(_grid0, 16);
#line 3 "/Fusion.Model.Kernels.Attention.Delta"
    auto _v4 = fusion::slice(delta, _grid2, _grid1);
#line 3 "/Fusion.Model.Kernels.Attention.Delta"
    auto _v5 = fusion::as_column(_v4);
#line 3 "/Fusion.Model.Kernels.Attention.Delta"
    int _v6 = fusion::mul(_grid0, 16);
    {
        for (int _r = warp; _r < 16; _r += 4)
        {
#line 2 "/Fusion.Model.Kernels.Attention.Delta"
            auto _in7 = fusion::inner_row<1>(_v0, _v1 + _r, 0);
#line 2 "/Fusion.Model.Kernels.Attention.Delta"
            auto _in8 = fusion::inner_row<1>(_v2, _v3 + _r, 0);
#line 3 "/Fusion.Model.Kernels.Attention.Delta"
            auto _out9 = fusion::inner_row(_v5, _v6 + _r, 0);
#line 3 "/Fusion.Model.Kernels.Attention.Delta"
            float _v10 = 0.0f;
            for (int _k = 0; _k < 64; _k += 64)
            {
                const int _p = _k + lane * 2;
                float _v11[2] = {0.0f, 0.0f};
                {
#line 2 "/Fusion.Model.Kernels.Attention.Delta"
                    float _x12[2];
#line 2 "/Fusion.Model.Kernels.Attention.Delta"
                    fusion::get(&_in7[_p], _x12);
#line 2 "/Fusion.Model.Kernels.Attention.Delta"
                    float _x13[2];
#line 2 "/Fusion.Model.Kernels.Attention.Delta"
                    fusion::get(&_in8[_p], _x13);
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = _p + _e;
#line 2 "/Fusion.Model.Kernels.Attention.Delta"
                        float _v14 = _x12[_e];
#line 2 "/Fusion.Model.Kernels.Attention.Delta"
                        float _v15 = _x13[_e];
#line 2 "/Fusion.Model.Kernels.Attention.Delta"
                        float _v16 = _v14 * _v15;
#line 3 "/Fusion.Model.Kernels.Attention.Delta"
                        _v11[_e] = _v16;
                    }
                }
#line 3 "/Fusion.Model.Kernels.Attention.Delta"
                _v10 = fusion::chain_warp(_v10, _v11);
            }
#line 3 "/Fusion.Model.Kernels.Attention.Delta"
            _v10 = fusion::halve<fusion::Sum, 2>(_v10);
            if (lane == 0)
            {
#line 3 "/Fusion.Model.Kernels.Attention.Delta"
                fusion::put(_out9[0], _v10);
            }
        }
    }
}
