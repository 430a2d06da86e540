// 128 threads, 512 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Model.Kernels.RmsNorm.Backward: dy view<f32, 2>, x view<f32, 2>, gain view<f32, 1>, inverse view<f32, 1>, dx view<f32, 2, write>, partial view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
RmsNorm_Backward(fusion::View<const float, 2> dy, fusion::View<const float, 2> x, fusion::View<const float, 1> gain, fusion::View<const float, 1> inverse, fusion::View<float, 2> dx, fusion::View<float, 2> partial, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 0); // (1, 128)

#line 2 "/Fusion.Model.Kernels.RmsNorm.Backward"
    int _v0 = fusion::mul(_grid0, 32);
#line 3 "/Fusion.Model.Kernels.RmsNorm.Backward"
    int _v1 = fusion::mul(_grid0, 32);
#line 4 "/Fusion.Model.Kernels.RmsNorm.Backward"
    auto _v2 = fusion::as_column(inverse);
#line 4 "/Fusion.Model.Kernels.RmsNorm.Backward"
    int _v3 = fusion::mul(_grid0, 32);
#line 7 "/Fusion.Model.Kernels.RmsNorm.Backward"
    float _v4 = (float)(128);
#line 8 "/Fusion.Model.Kernels.RmsNorm.Backward"
    int _v5 = fusion::mul(_grid0, 32);
#line 8 "/Fusion.Model.Kernels.RmsNorm.Backward"
    int _v6 = fusion::mul(_grid0, 32);
    {
        for (int _c = thread; _c < 128; _c += 128)
        {
#line 5 "/Fusion.Model.Kernels.RmsNorm.Backward"
            float _v7 = 0.0f;
            for (int _r = 0; _r < 32; _r++)
            {
#line 3 "/Fusion.Model.Kernels.RmsNorm.Backward"
                auto _in8 = fusion::row(dy, _v1 + _r, 0);
#line 2 "/Fusion.Model.Kernels.RmsNorm.Backward"
                auto _in9 = fusion::row(x, _v0 + _r, 0);
#line 4 "/Fusion.Model.Kernels.RmsNorm.Backward"
                auto _in10 = fusion::row(_v2, _v3 + _r, 0);
#line 3 "/Fusion.Model.Kernels.RmsNorm.Backward"
                float _v11 = fusion::load(_in8, _c, 0.0f);
#line 2 "/Fusion.Model.Kernels.RmsNorm.Backward"
                float _v12 = fusion::load(_in9, _c, 0.0f);
#line 5 "/Fusion.Model.Kernels.RmsNorm.Backward"
                float _v13 = _v11 * _v12;
#line 4 "/Fusion.Model.Kernels.RmsNorm.Backward"
                float _v14 = fusion::load(_in10, 0, 0.0f);
#line 5 "/Fusion.Model.Kernels.RmsNorm.Backward"
                float _v15 = _v13 * _v14;
#line 5 "/Fusion.Model.Kernels.RmsNorm.Backward"
                _v7 = _v7 + _v15;
            }
#line 5 "/Fusion.Model.Kernels.RmsNorm.Backward"
            _b0[_c] = _v7;
        }
    }
    __syncthreads();
    {
#line 5 "/Fusion.Model.Kernels.RmsNorm.Backward"
        auto _out16 = fusion::row(partial, _grid0, 0);
        for (int _c = thread; _c < 128; _c += 128)
        {
#line 5 "/Fusion.Model.Kernels.RmsNorm.Backward"
            float _v17 = _b0[_c];
#line 5 "/Fusion.Model.Kernels.RmsNorm.Backward"
            fusion::store(_out16, _c, _v17);
        }
    }
    {
#line 6 "/Fusion.Model.Kernels.RmsNorm.Backward"
        auto _in18 = fusion::row(gain, 0);
        for (int _r = warp; _r < 32; _r += 4)
        {
#line 3 "/Fusion.Model.Kernels.RmsNorm.Backward"
            auto _in19 = fusion::row(dy, _v1 + _r, 0);
#line 2 "/Fusion.Model.Kernels.RmsNorm.Backward"
            auto _in20 = fusion::row(x, _v0 + _r, 0);
#line 8 "/Fusion.Model.Kernels.RmsNorm.Backward"
            auto _in21 = fusion::row(dx, _v5 + _r, 0);
#line 4 "/Fusion.Model.Kernels.RmsNorm.Backward"
            auto _in22 = fusion::row(_v2, _v3 + _r, 0);
#line 8 "/Fusion.Model.Kernels.RmsNorm.Backward"
            auto _out23 = fusion::row(dx, _v6 + _r, 0);
#line 7 "/Fusion.Model.Kernels.RmsNorm.Backward"
            float _v24 = 0.0f;
            for (int _k = 0; _k < 128; _k += 32)
            {
                const int _c = _k + lane;
                float _v25 = 0.0f;
                {
#line 3 "/Fusion.Model.Kernels.RmsNorm.Backward"
                    float _v26 = fusion::load(_in19, _c, 0.0f);
#line 6 "/Fusion.Model.Kernels.RmsNorm.Backward"
                    float _v27 = fusion::load(_in18, _c, 0.0f);
#line 6 "/Fusion.Model.Kernels.RmsNorm.Backward"
                    float _v28 = _v26 * _v27;
#line 2 "/Fusion.Model.Kernels.RmsNorm.Backward"
                    float _v29 = fusion::load(_in20, _c, 0.0f);
#line 7 "/Fusion.Model.Kernels.RmsNorm.Backward"
                    float _v30 = _v28 * _v29;
#line 7 "/Fusion.Model.Kernels.RmsNorm.Backward"
                    _v25 = _v30;
                }
#line 7 "/Fusion.Model.Kernels.RmsNorm.Backward"
                _v24 = fusion::chain_warp(_v24, _v25);
            }
#line 7 "/Fusion.Model.Kernels.RmsNorm.Backward"
            _v24 = fusion::halve(_v24);
#line 4 "/Fusion.Model.Kernels.RmsNorm.Backward"
            float _v31 = fusion::load(_in22, 0, 0.0f);
#line 7 "/Fusion.Model.Kernels.RmsNorm.Backward"
            float _v32 = _v24 * _v31;
#line 7 "/Fusion.Model.Kernels.RmsNorm.Backward"
            float _v33 = _v32 * _v31;
#line 7 "/Fusion.Model.Kernels.RmsNorm.Backward"
            float _v34 = _v33 / _v4;
            for (int _c = lane; _c < 128; _c += 32)
            {
#line 8 "/Fusion.Model.Kernels.RmsNorm.Backward"
                float _v35 = fusion::load(_in21, _c, 0.0f);
#line 3 "/Fusion.Model.Kernels.RmsNorm.Backward"
                float _v36 = fusion::load(_in19, _c, 0.0f);
#line 6 "/Fusion.Model.Kernels.RmsNorm.Backward"
                float _v37 = fusion::load(_in18, _c, 0.0f);
#line 6 "/Fusion.Model.Kernels.RmsNorm.Backward"
                float _v38 = _v36 * _v37;
#line 2 "/Fusion.Model.Kernels.RmsNorm.Backward"
                float _v39 = fusion::load(_in20, _c, 0.0f);
#line 8 "/Fusion.Model.Kernels.RmsNorm.Backward"
                float _v40 = _v39 * _v34;
#line 8 "/Fusion.Model.Kernels.RmsNorm.Backward"
                float _v41 = _v38 - _v40;
#line 8 "/Fusion.Model.Kernels.RmsNorm.Backward"
                float _v42 = _v31 * _v41;
#line 8 "/Fusion.Model.Kernels.RmsNorm.Backward"
                float _v43 = _v35 + _v42;
#line 8 "/Fusion.Model.Kernels.RmsNorm.Backward"
                fusion::store(_out23, _c, _v43);
            }
        }
    }
}
