// pieces 0 4
// inside g0 1 - 32 * 32 + : 0.0 1.0 3.0 4.0
// inside 0 128 + : 0.1 1.1 2.0 4.1 5.1
// pieces 1 4
// pieces 5 4
// inside g0 1 - 1 + : 5.0
// pieces 2 4
// pieces 4 4
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
                auto _in8 = fusion::inner_row<1>(dy, _v1 + _r, 0);
#line 2 "/Fusion.Model.Kernels.RmsNorm.Backward"
                auto _in9 = fusion::inner_row<1>(x, _v0 + _r, 0);
#line 4 "/Fusion.Model.Kernels.RmsNorm.Backward"
                auto _in10 = fusion::inner_row(_v2, _v3 + _r, 0);
#line 3 "/Fusion.Model.Kernels.RmsNorm.Backward"
                float _v11 = fusion::get(_in8[_c]);
#line 2 "/Fusion.Model.Kernels.RmsNorm.Backward"
                float _v12 = fusion::get(_in9[_c]);
#line 5 "/Fusion.Model.Kernels.RmsNorm.Backward"
                float _v13 = _v11 * _v12;
#line 4 "/Fusion.Model.Kernels.RmsNorm.Backward"
                float _v14 = fusion::get(_in10[0]);
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
        auto _out16 = fusion::inner_row<1>(partial, _grid0, 0);
        for (int _c = thread; _c < 128; _c += 128)
        {
#line 5 "/Fusion.Model.Kernels.RmsNorm.Backward"
            float _v17 = _b0[_c];
#line 5 "/Fusion.Model.Kernels.RmsNorm.Backward"
            fusion::put(_out16[_c], _v17);
        }
    }
    {
#line 6 "/Fusion.Model.Kernels.RmsNorm.Backward"
        auto _in18 = fusion::inner_row<1>(gain, 0);
        for (int _r = warp; _r < 32; _r += 4)
        {
#line 3 "/Fusion.Model.Kernels.RmsNorm.Backward"
            auto _in19 = fusion::inner_row<1>(dy, _v1 + _r, 0);
#line 2 "/Fusion.Model.Kernels.RmsNorm.Backward"
            auto _in20 = fusion::inner_row<1>(x, _v0 + _r, 0);
#line 8 "/Fusion.Model.Kernels.RmsNorm.Backward"
            auto _in21 = fusion::inner_row<1>(dx, _v5 + _r, 0);
#line 4 "/Fusion.Model.Kernels.RmsNorm.Backward"
            auto _in22 = fusion::inner_row(_v2, _v3 + _r, 0);
#line 8 "/Fusion.Model.Kernels.RmsNorm.Backward"
            auto _out23 = fusion::inner_row<1>(dx, _v6 + _r, 0);
#line 7 "/Fusion.Model.Kernels.RmsNorm.Backward"
            float _v24 = 0.0f;
            for (int _k = 0; _k < 128; _k += 128)
            {
                const int _p = _k + lane * 4;
                float _v25[4] = {0.0f, 0.0f, 0.0f, 0.0f};
                {
#line 3 "/Fusion.Model.Kernels.RmsNorm.Backward"
                    float _x26[4];
#line 3 "/Fusion.Model.Kernels.RmsNorm.Backward"
                    fusion::get(&_in19[_p], _x26);
#line 6 "/Fusion.Model.Kernels.RmsNorm.Backward"
                    float _x27[4];
#line 6 "/Fusion.Model.Kernels.RmsNorm.Backward"
                    fusion::get(&_in18[_p], _x27);
#line 2 "/Fusion.Model.Kernels.RmsNorm.Backward"
                    float _x28[4];
#line 2 "/Fusion.Model.Kernels.RmsNorm.Backward"
                    fusion::get(&_in20[_p], _x28);
#pragma unroll
                    for (int _e = 0; _e < 4; _e++)
                    {
                        const int _c = _p + _e;
#line 3 "/Fusion.Model.Kernels.RmsNorm.Backward"
                        float _v29 = _x26[_e];
#line 6 "/Fusion.Model.Kernels.RmsNorm.Backward"
                        float _v30 = _x27[_e];
#line 6 "/Fusion.Model.Kernels.RmsNorm.Backward"
                        float _v31 = _v29 * _v30;
#line 2 "/Fusion.Model.Kernels.RmsNorm.Backward"
                        float _v32 = _x28[_e];
#line 7 "/Fusion.Model.Kernels.RmsNorm.Backward"
                        float _v33 = _v31 * _v32;
#line 7 "/Fusion.Model.Kernels.RmsNorm.Backward"
                        _v25[_e] = _v33;
                    }
                }
#line 7 "/Fusion.Model.Kernels.RmsNorm.Backward"
                _v24 = fusion::chain_warp(_v24, _v25);
            }
#line 7 "/Fusion.Model.Kernels.RmsNorm.Backward"
            _v24 = fusion::halve<fusion::Sum, 4>(_v24);
#line 4 "/Fusion.Model.Kernels.RmsNorm.Backward"
            float _v34 = fusion::get(_in22[0]);
#line 7 "/Fusion.Model.Kernels.RmsNorm.Backward"
            float _v35 = _v24 * _v34;
#line 7 "/Fusion.Model.Kernels.RmsNorm.Backward"
            float _v36 = _v35 * _v34;
#line 7 "/Fusion.Model.Kernels.RmsNorm.Backward"
            float _v37 = _v36 / _v4;
            for (int _p = lane * 4; _p < 128; _p += 128)
            {
#line 8 "/Fusion.Model.Kernels.RmsNorm.Backward"
                float _x38[4];
#line 8 "/Fusion.Model.Kernels.RmsNorm.Backward"
                fusion::get(&_in21[_p], _x38);
#line 3 "/Fusion.Model.Kernels.RmsNorm.Backward"
                float _x39[4];
#line 3 "/Fusion.Model.Kernels.RmsNorm.Backward"
                fusion::get(&_in19[_p], _x39);
#line 6 "/Fusion.Model.Kernels.RmsNorm.Backward"
                float _x40[4];
#line 6 "/Fusion.Model.Kernels.RmsNorm.Backward"
                fusion::get(&_in18[_p], _x40);
#line 2 "/Fusion.Model.Kernels.RmsNorm.Backward"
                float _x41[4];
#line 2 "/Fusion.Model.Kernels.RmsNorm.Backward"
                fusion::get(&_in20[_p], _x41);
                float _y42[4];
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
#line 8 "/Fusion.Model.Kernels.RmsNorm.Backward"
                    float _v43 = _x38[_e];
#line 3 "/Fusion.Model.Kernels.RmsNorm.Backward"
                    float _v44 = _x39[_e];
#line 6 "/Fusion.Model.Kernels.RmsNorm.Backward"
                    float _v45 = _x40[_e];
#line 6 "/Fusion.Model.Kernels.RmsNorm.Backward"
                    float _v46 = _v44 * _v45;
#line 2 "/Fusion.Model.Kernels.RmsNorm.Backward"
                    float _v47 = _x41[_e];
#line 8 "/Fusion.Model.Kernels.RmsNorm.Backward"
                    float _v48 = _v47 * _v37;
#line 8 "/Fusion.Model.Kernels.RmsNorm.Backward"
                    float _v49 = _v46 - _v48;
#line 8 "/Fusion.Model.Kernels.RmsNorm.Backward"
                    float _v50 = _v34 * _v49;
#line 8 "/Fusion.Model.Kernels.RmsNorm.Backward"
                    float _v51 = _v43 + _v50;
#line 8 "/Fusion.Model.Kernels.RmsNorm.Backward"
                    _y42[_e] = _v51;
                }
#line 8 "/Fusion.Model.Kernels.RmsNorm.Backward"
                fusion::put(&_out23[_p], _y42);
            }
        }
    }
}
