// pieces 0 4
// inside g0 1 - 4 * 4 + : 0.0 1.0 2.0
// inside 0 2048 + : 0.1
// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Model.Kernels.CrossEntropy.Forward: logits view<f32, 2>, targets view<i32, 1>, loss view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
CrossEntropy_Forward(fusion::View<const float, 2> logits, fusion::View<const int, 1> targets, fusion::View<float, 1> loss, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Model.Kernels.CrossEntropy.Forward"
    int _v0 = fusion::mul(_grid0, 4);
#line 3 "/Fusion.Model.Kernels.CrossEntropy.Forward"
    auto _v1 = fusion::as_column(targets);
#line 3 "/Fusion.Model.Kernels.CrossEntropy.Forward"
    int _v2 = fusion::mul(_grid0, 4);
#line 7 "/Fusion.Model.Kernels.CrossEntropy.Forward"
    auto _v3 = fusion::as_column(loss);
#line 7 "/Fusion.Model.Kernels.CrossEntropy.Forward"
    int _v4 = fusion::mul(_grid0, 4);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 2 "/Fusion.Model.Kernels.CrossEntropy.Forward"
            auto _in5 = fusion::inner_row<1>(logits, _v0 + _r, 0);
#line 3 "/Fusion.Model.Kernels.CrossEntropy.Forward"
            auto _in6 = fusion::inner_row(_v1, _v2 + _r, 0);
#line 7 "/Fusion.Model.Kernels.CrossEntropy.Forward"
            auto _out7 = fusion::inner_row(_v3, _v4 + _r, 0);
#line 3 "/Fusion.Model.Kernels.CrossEntropy.Forward"
            int _v8 = fusion::get(_in6[0]);
#line 4 "/Fusion.Model.Kernels.CrossEntropy.Forward"
            float _v9 = -fusion::infinity();
#line 6 "/Fusion.Model.Kernels.CrossEntropy.Forward"
            float _v10 = 0.0f;
            for (int _k = 0; _k < 2048; _k += 128)
            {
                const int _p = _k + lane * 4;
                float _v11[4] = {0.0f, 0.0f, 0.0f, 0.0f};
                {
#line 2 "/Fusion.Model.Kernels.CrossEntropy.Forward"
                    float _x12[4];
#line 2 "/Fusion.Model.Kernels.CrossEntropy.Forward"
                    fusion::get(&_in5[_p], _x12);
#pragma unroll
                    for (int _e = 0; _e < 4; _e++)
                    {
                        const int _c = _p + _e;
#line 2 "/Fusion.Model.Kernels.CrossEntropy.Forward"
                        float _v13 = _x12[_e];
#line 6 "/Fusion.Model.Kernels.CrossEntropy.Forward"
                        int _v14 = fusion::add(0, _c);
#line 6 "/Fusion.Model.Kernels.CrossEntropy.Forward"
                        bool _v15 = _v14 == _v8;
#line 6 "/Fusion.Model.Kernels.CrossEntropy.Forward"
                        float _v16 = _v15 ? _v13 : 0.0f;
#line 4 "/Fusion.Model.Kernels.CrossEntropy.Forward"
                        _v9 = fusion::Max::of(_v9, _v13);
#line 6 "/Fusion.Model.Kernels.CrossEntropy.Forward"
                        _v11[_e] = _v16;
                    }
                }
#line 6 "/Fusion.Model.Kernels.CrossEntropy.Forward"
                _v10 = fusion::chain_warp(_v10, _v11);
            }
#line 4 "/Fusion.Model.Kernels.CrossEntropy.Forward"
            _v9 = fusion::over_warp<fusion::Max>(_v9);
#line 6 "/Fusion.Model.Kernels.CrossEntropy.Forward"
            _v10 = fusion::halve<fusion::Sum, 4>(_v10);
#line 5 "/Fusion.Model.Kernels.CrossEntropy.Forward"
            float _v17 = 0.0f;
            for (int _k = 0; _k < 2048; _k += 128)
            {
                const int _p = _k + lane * 4;
                float _v18[4] = {0.0f, 0.0f, 0.0f, 0.0f};
                {
#line 2 "/Fusion.Model.Kernels.CrossEntropy.Forward"
                    float _x19[4];
#line 2 "/Fusion.Model.Kernels.CrossEntropy.Forward"
                    fusion::get(&_in5[_p], _x19);
#pragma unroll
                    for (int _e = 0; _e < 4; _e++)
                    {
                        const int _c = _p + _e;
#line 2 "/Fusion.Model.Kernels.CrossEntropy.Forward"
                        float _v20 = _x19[_e];
#line 5 "/Fusion.Model.Kernels.CrossEntropy.Forward"
                        float _v21 = _v20 - _v9;
#line 5 "/Fusion.Model.Kernels.CrossEntropy.Forward"
                        float _v22 = expf(_v21);
#line 5 "/Fusion.Model.Kernels.CrossEntropy.Forward"
                        _v18[_e] = _v22;
                    }
                }
#line 5 "/Fusion.Model.Kernels.CrossEntropy.Forward"
                _v17 = fusion::chain_warp(_v17, _v18);
            }
#line 5 "/Fusion.Model.Kernels.CrossEntropy.Forward"
            _v17 = fusion::halve<fusion::Sum, 4>(_v17);
#line 7 "/Fusion.Model.Kernels.CrossEntropy.Forward"
            bool _v23 = _v8 >= 0;
#line 5 "/Fusion.Model.Kernels.CrossEntropy.Forward"
            float _v24 = logf(_v17);
#line 5 "/Fusion.Model.Kernels.CrossEntropy.Forward"
            float _v25 = _v9 + _v24;
#line 7 "/Fusion.Model.Kernels.CrossEntropy.Forward"
            float _v26 = _v25 - _v10;
#line 7 "/Fusion.Model.Kernels.CrossEntropy.Forward"
            float _v27 = _v23 ? _v26 : 0.0f;
            if (lane == 0)
            {
#line 7 "/Fusion.Model.Kernels.CrossEntropy.Forward"
                fusion::put(_out7[0], _v27);
            }
        }
    }
}
