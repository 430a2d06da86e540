// pieces 1 4
// inside 0 128 + : 0.1 1.0 2.1
// pieces 0 2
// inside g0 1 - 8 * 8 + : 0.0 2.0 3.0
// pieces 2 2
// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Model.Kernels.RmsNorm.Forward<bf16>: x view<bf16, 2>, gain view<f32, 1>, y view<bf16, 2, write>, inverse view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
RmsNorm_Forward_bf16(fusion::View<const fusion::bf16, 2> x, fusion::View<const float, 1> gain, fusion::View<fusion::bf16, 2> y, fusion::View<float, 1> inverse, float epsilon, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
    int _v0 = fusion::mul(_grid0, 8);
#line 3 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
    float _v1 = (float)(128);
#line 4 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
    auto _v2 = fusion::as_column(inverse);
#line 4 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
    int _v3 = fusion::mul(_grid0, 8);
#line 5 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
    int _v4 = fusion::mul(_grid0, 8);
    {
#line 5 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
        auto _in5 = fusion::inner_row<1>(gain, 0);
        for (int _r = warp; _r < 8; _r += 4)
        {
#line 2 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
            auto _in6 = fusion::inner_row<1>(x, _v0 + _r, 0);
#line 4 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
            auto _out7 = fusion::inner_row(_v2, _v3 + _r, 0);
#line 5 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
            auto _out8 = fusion::inner_row<1>(y, _v4 + _r, 0);
#line 3 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
            float _v9 = 0.0f;
            for (int _k = 0; _k < 128; _k += 128)
            {
                const int _p = _k + lane * 4;
                float _v10[4] = {0.0f, 0.0f, 0.0f, 0.0f};
                {
#line 2 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
                    float _x11[4];
#line 2 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
                    fusion::get(&_in6[_p], _x11);
#pragma unroll
                    for (int _e = 0; _e < 4; _e++)
                    {
                        const int _c = _p + _e;
#line 2 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
                        float _v12 = _x11[_e];
#line 3 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
                        float _v13 = _v12 * _v12;
#line 3 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
                        _v10[_e] = _v13;
                    }
                }
#line 3 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
                _v9 = fusion::chain_warp(_v9, _v10);
            }
#line 3 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
            _v9 = fusion::halve<fusion::Sum, 4>(_v9);
#line 3 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
            float _v14 = _v9 / _v1;
#line 3 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
            float _v15 = _v14 + epsilon;
#line 3 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
            float _v16 = rsqrtf(_v15);
            if (lane == 0)
            {
#line 4 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
                fusion::put(_out7[0], _v16);
            }
            for (int _p = lane * 4; _p < 128; _p += 128)
            {
#line 2 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
                float _x17[4];
#line 2 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
                fusion::get(&_in6[_p], _x17);
#line 5 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
                float _x18[4];
#line 5 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
                fusion::get(&_in5[_p], _x18);
                float _y19[4];
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
#line 2 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
                    float _v20 = _x17[_e];
#line 5 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
                    float _v21 = _v20 * _v16;
#line 5 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
                    float _v22 = _x18[_e];
#line 5 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
                    float _v23 = _v21 * _v22;
#line 5 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
                    float _v24 = fusion::round_bf16(_v23);
#line 5 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
                    _y19[_e] = _v24;
                }
#line 5 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
                fusion::put(&_out8[_p], _y19);
            }
        }
    }
}
