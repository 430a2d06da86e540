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
        auto _in5 = fusion::row(gain, 0);
        for (int _r = warp; _r < 8; _r += 4)
        {
#line 2 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
            auto _in6 = fusion::row(x, _v0 + _r, 0);
#line 4 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
            auto _out7 = fusion::row(_v2, _v3 + _r, 0);
#line 5 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
            auto _out8 = fusion::row(y, _v4 + _r, 0);
#line 3 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
            float _v9 = 0.0f;
            for (int _k = 0; _k < 128; _k += 32)
            {
                const int _c = _k + lane;
                float _v10 = 0.0f;
                {
#line 2 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
                    float _v11 = fusion::load(_in6, _c, 0.0f);
#line 3 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
                    float _v12 = _v11 * _v11;
#line 3 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
                    _v10 = _v12;
                }
#line 3 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
                _v9 = fusion::chain_warp(_v9, _v10);
            }
#line 3 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
            _v9 = fusion::halve(_v9);
#line 3 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
            float _v13 = _v9 / _v1;
#line 3 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
            float _v14 = _v13 + epsilon;
#line 3 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
            float _v15 = rsqrtf(_v14);
            if (lane == 0)
            {
#line 4 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
                fusion::store(_out7, 0, _v15);
            }
            for (int _c = lane; _c < 128; _c += 32)
            {
#line 2 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
                float _v16 = fusion::load(_in6, _c, 0.0f);
#line 5 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
                float _v17 = _v16 * _v15;
#line 5 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
                float _v18 = fusion::load(_in5, _c, 0.0f);
#line 5 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
                float _v19 = _v17 * _v18;
#line 5 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
                float _v20 = fusion::round_bf16(_v19);
#line 5 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"
                fusion::store(_out8, _c, _v20);
            }
        }
    }
}
