// pieces 0 4
// inside g0 1 - 4 * 4 + : 0.0 1.0 2.0
// inside 0 2048 + : 0.1
// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Model.Kernels.CrossEntropy.ForwardBackward: logits view<f32, 2, write>, targets view<i32, 1>, loss view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
CrossEntropy_ForwardBackward(fusion::View<float, 2> logits, fusion::View<const int, 1> targets, fusion::View<float, 1> loss, float scale, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
    int _v0 = fusion::mul(_grid0, 4);
#line 3 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
    auto _v1 = fusion::as_column(targets);
#line 3 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
    int _v2 = fusion::mul(_grid0, 4);
#line 9 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
    auto _v3 = fusion::as_column(loss);
#line 9 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
    int _v4 = fusion::mul(_grid0, 4);
#line 11 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
    int _v5 = fusion::mul(_grid0, 4);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 2 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
            auto _in6 = fusion::inner_row<1>(logits, _v0 + _r, 0);
#line 3 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
            auto _in7 = fusion::inner_row(_v1, _v2 + _r, 0);
#line 9 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
            auto _out8 = fusion::inner_row(_v3, _v4 + _r, 0);
#line 11 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
            auto _out9 = fusion::inner_row<1>(logits, _v5 + _r, 0);
#line 3 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
            int _v10 = fusion::get(_in7[0]);
#line 6 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
            float _v11 = -fusion::infinity();
#line 8 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
            float _v12 = 0.0f;
            for (int _k = 0; _k < 2048; _k += 128)
            {
                const int _p = _k + lane * 4;
                float _v13[4] = {0.0f, 0.0f, 0.0f, 0.0f};
                {
#line 2 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                    float _x14[4];
#line 2 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                    fusion::get(&_in6[_p], _x14);
#pragma unroll
                    for (int _e = 0; _e < 4; _e++)
                    {
                        const int _c = _p + _e;
#line 2 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                        float _v15 = _x14[_e];
#line 4 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                        int _v16 = fusion::add(0, _c);
#line 4 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                        bool _v17 = _v16 == _v10;
#line 8 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                        float _v18 = _v17 ? _v15 : 0.0f;
#line 6 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                        _v11 = fusion::Max::of(_v11, _v15);
#line 8 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                        _v13[_e] = _v18;
                    }
                }
#line 8 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                _v12 = fusion::chain_warp(_v12, _v13);
            }
#line 6 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
            _v11 = fusion::over_warp<fusion::Max>(_v11);
#line 8 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
            _v12 = fusion::halve<fusion::Sum, 4>(_v12);
#line 7 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
            float _v19 = 0.0f;
            for (int _k = 0; _k < 2048; _k += 128)
            {
                const int _p = _k + lane * 4;
                float _v20[4] = {0.0f, 0.0f, 0.0f, 0.0f};
                {
#line 2 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                    float _x21[4];
#line 2 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                    fusion::get(&_in6[_p], _x21);
#pragma unroll
                    for (int _e = 0; _e < 4; _e++)
                    {
                        const int _c = _p + _e;
#line 2 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                        float _v22 = _x21[_e];
#line 7 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                        float _v23 = _v22 - _v11;
#line 7 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                        float _v24 = expf(_v23);
#line 7 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                        _v20[_e] = _v24;
                    }
                }
#line 7 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                _v19 = fusion::chain_warp(_v19, _v20);
            }
#line 7 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
            _v19 = fusion::halve<fusion::Sum, 4>(_v19);
#line 5 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
            bool _v25 = _v10 >= 0;
#line 7 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
            float _v26 = logf(_v19);
#line 7 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
            float _v27 = _v11 + _v26;
#line 9 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
            float _v28 = _v27 - _v12;
#line 9 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
            float _v29 = _v25 ? _v28 : 0.0f;
            if (lane == 0)
            {
#line 9 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                fusion::put(_out8[0], _v29);
            }
#line 10 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
            float _v30 = _v25 ? scale : 0.0f;
            for (int _p = lane * 4; _p < 2048; _p += 128)
            {
#line 2 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                float _x31[4];
#line 2 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                fusion::get(&_in6[_p], _x31);
                float _y32[4];
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
#line 2 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                    float _v33 = _x31[_e];
#line 11 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                    float _v34 = _v33 - _v27;
#line 11 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                    float _v35 = expf(_v34);
#line 4 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                    int _v36 = fusion::add(0, _c);
#line 4 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                    bool _v37 = _v36 == _v10;
#line 11 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                    float _v38 = _v37 ? 1.0f : 0.0f;
#line 11 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                    float _v39 = _v35 - _v38;
#line 11 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                    float _v40 = _v39 * _v30;
#line 11 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                    _y32[_e] = _v40;
                }
#line 11 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                fusion::put(&_out9[_p], _y32);
            }
        }
    }
}
