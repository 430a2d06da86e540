// pieces 0 2
// pieces 2 4
// pieces 1 2
// pieces 3 4
// inside g0 1 - 16 * 16 + : 0.2 1.2 2.0 3.0
// inside 0 16 + : 0.3 1.3 2.1 3.1
// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Model.Kernels.Rope.Rotate<bf16>: first view<bf16, 4, write>, second view<bf16, 4, write>, cos view<f32, 2>, sin view<f32, 2>
extern "C" __global__ void __launch_bounds__(128, 3)
Rope_Rotate_bf16(fusion::View<fusion::bf16, 4> first, fusion::View<fusion::bf16, 4> second, fusion::View<const float, 2> cos, fusion::View<const float, 2> sin, float direction, int _extent0, int _extent1, int _extent2)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program % _extent1;
    _program /= _extent1;
    const int _grid2 = _program;

#line 2 "/Fusion.Model.Kernels.Rope.Rotate<bf16>"
    auto _v0 = fusion::slice(first, _grid2, _grid1);
#line 3 "/Fusion.Model.Kernels.Rope.Rotate<bf16>"
    auto _v1 = fusion::slice(second, _grid2, _grid1);
#line 4 "/Fusion.Model.Kernels.Rope.Rotate<bf16>"
    int _v2 = fusion::mul(_grid0, 16);
#line 5 "/Fusion.Model.Kernels.Rope.Rotate<bf16>"
    int _v3 = fusion::mul(_grid0, 16);
#line 6 "/Fusion.Model.Kernels.Rope.Rotate<bf16>"
    int _v4 = fusion::mul(_grid0, 16);
#line 7 "/Fusion.Model.Kernels.Rope.Rotate<bf16>"
    int _v5 = fusion::mul(_grid0, 16);
#line 10 "/Fusion.Model.Kernels.Rope.Rotate<bf16>"
    int _v6 = fusion::mul(_grid0, 16);
#line 11 "/Fusion.Model.Kernels.Rope.Rotate<bf16>"
    int _v7 = fusion::mul(_grid0, 16);
    {
        for (int _r = warp; _r < 16; _r += 4)
        {
#line 6 "/Fusion.Model.Kernels.Rope.Rotate<bf16>"
            auto _in8 = fusion::inner_row<1>(_v0, _v4 + _r, 0);
#line 4 "/Fusion.Model.Kernels.Rope.Rotate<bf16>"
            auto _in9 = fusion::inner_row<1>(cos, _v2 + _r, 0);
#line 7 "/Fusion.Model.Kernels.Rope.Rotate<bf16>"
            auto _in10 = fusion::inner_row<1>(_v1, _v5 + _r, 0);
#line 5 "/Fusion.Model.Kernels.Rope.Rotate<bf16>"
            auto _in11 = fusion::inner_row<1>(sin, _v3 + _r, 0);
#line 10 "/Fusion.Model.Kernels.Rope.Rotate<bf16>"
            auto _out12 = fusion::inner_row<1>(_v0, _v6 + _r, 0);
#line 11 "/Fusion.Model.Kernels.Rope.Rotate<bf16>"
            auto _out13 = fusion::inner_row<1>(_v1, _v7 + _r, 0);
            for (int _c = lane; _c < 16; _c += 32)
            {
#line 6 "/Fusion.Model.Kernels.Rope.Rotate<bf16>"
                float _v14 = fusion::get(_in8[_c]);
#line 4 "/Fusion.Model.Kernels.Rope.Rotate<bf16>"
                float _v15 = fusion::get(_in9[_c]);
#line 8 "/Fusion.Model.Kernels.Rope.Rotate<bf16>"
                float _v16 = _v14 * _v15;
#line 7 "/Fusion.Model.Kernels.Rope.Rotate<bf16>"
                float _v17 = fusion::get(_in10[_c]);
#line 5 "/Fusion.Model.Kernels.Rope.Rotate<bf16>"
                float _v18 = fusion::get(_in11[_c]);
#line 5 "/Fusion.Model.Kernels.Rope.Rotate<bf16>"
                float _v19 = _v18 * direction;
#line 8 "/Fusion.Model.Kernels.Rope.Rotate<bf16>"
                float _v20 = _v17 * _v19;
#line 8 "/Fusion.Model.Kernels.Rope.Rotate<bf16>"
                float _v21 = _v16 - _v20;
#line 10 "/Fusion.Model.Kernels.Rope.Rotate<bf16>"
                float _v22 = fusion::round_bf16(_v21);
#line 9 "/Fusion.Model.Kernels.Rope.Rotate<bf16>"
                float _v23 = _v17 * _v15;
#line 9 "/Fusion.Model.Kernels.Rope.Rotate<bf16>"
                float _v24 = _v14 * _v19;
#line 9 "/Fusion.Model.Kernels.Rope.Rotate<bf16>"
                float _v25 = _v23 + _v24;
#line 11 "/Fusion.Model.Kernels.Rope.Rotate<bf16>"
                float _v26 = fusion::round_bf16(_v25);
#line 10 "/Fusion.Model.Kernels.Rope.Rotate<bf16>"
                fusion::put(_out12[_c], _v22);
#line 11 "/Fusion.Model.Kernels.Rope.Rotate<bf16>"
                fusion::put(_out13[_c], _v26);
            }
        }
    }
}
