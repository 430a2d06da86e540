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
            auto _in5 = fusion::row(logits, _v0 + _r, 0);
#line 3 "/Fusion.Model.Kernels.CrossEntropy.Forward"
            auto _in6 = fusion::row(_v1, _v2 + _r, 0);
#line 7 "/Fusion.Model.Kernels.CrossEntropy.Forward"
            auto _out7 = fusion::row(_v3, _v4 + _r, 0);
#line 3 "/Fusion.Model.Kernels.CrossEntropy.Forward"
            int _v8 = fusion::load(_in6, 0, -1);
#line 4 "/Fusion.Model.Kernels.CrossEntropy.Forward"
            float _v9 = -fusion::infinity();
#line 6 "/Fusion.Model.Kernels.CrossEntropy.Forward"
            float _v10 = 0.0f;
            for (int _k = 0; _k < 2048; _k += 32)
            {
                const int _c = _k + lane;
                float _v11 = 0.0f;
                {
#line 2 "/Fusion.Model.Kernels.CrossEntropy.Forward"
                    float _v12 = fusion::load(_in5, _c, -fusion::infinity());
#line 6 "/Fusion.Model.Kernels.CrossEntropy.Forward"
                    int _v13 = fusion::add(0, _c);
#line 6 "/Fusion.Model.Kernels.CrossEntropy.Forward"
                    bool _v14 = _v13 == _v8;
#line 6 "/Fusion.Model.Kernels.CrossEntropy.Forward"
                    float _v15 = _v14 ? _v12 : 0.0f;
#line 4 "/Fusion.Model.Kernels.CrossEntropy.Forward"
                    _v9 = fusion::Max::of(_v9, _v12);
#line 6 "/Fusion.Model.Kernels.CrossEntropy.Forward"
                    _v11 = _v15;
                }
#line 6 "/Fusion.Model.Kernels.CrossEntropy.Forward"
                _v10 = fusion::chain_warp(_v10, _v11);
            }
#line 4 "/Fusion.Model.Kernels.CrossEntropy.Forward"
            _v9 = fusion::over_warp<fusion::Max>(_v9);
#line 6 "/Fusion.Model.Kernels.CrossEntropy.Forward"
            _v10 = fusion::halve(_v10);
#line 5 "/Fusion.Model.Kernels.CrossEntropy.Forward"
            float _v16 = 0.0f;
            for (int _k = 0; _k < 2048; _k += 32)
            {
                const int _c = _k + lane;
                float _v17 = 0.0f;
                {
#line 2 "/Fusion.Model.Kernels.CrossEntropy.Forward"
                    float _v18 = fusion::load(_in5, _c, -fusion::infinity());
#line 5 "/Fusion.Model.Kernels.CrossEntropy.Forward"
                    float _v19 = _v18 - _v9;
#line 5 "/Fusion.Model.Kernels.CrossEntropy.Forward"
                    float _v20 = expf(_v19);
#line 5 "/Fusion.Model.Kernels.CrossEntropy.Forward"
                    _v17 = _v20;
                }
#line 5 "/Fusion.Model.Kernels.CrossEntropy.Forward"
                _v16 = fusion::chain_warp(_v16, _v17);
            }
#line 5 "/Fusion.Model.Kernels.CrossEntropy.Forward"
            _v16 = fusion::halve(_v16);
#line 7 "/Fusion.Model.Kernels.CrossEntropy.Forward"
            bool _v21 = _v8 >= 0;
#line 5 "/Fusion.Model.Kernels.CrossEntropy.Forward"
            float _v22 = logf(_v16);
#line 5 "/Fusion.Model.Kernels.CrossEntropy.Forward"
            float _v23 = _v9 + _v22;
#line 7 "/Fusion.Model.Kernels.CrossEntropy.Forward"
            float _v24 = _v23 - _v10;
#line 7 "/Fusion.Model.Kernels.CrossEntropy.Forward"
            float _v25 = _v21 ? _v24 : 0.0f;
            if (lane == 0)
            {
#line 7 "/Fusion.Model.Kernels.CrossEntropy.Forward"
                fusion::store(_out7, 0, _v25);
            }
        }
    }
}
