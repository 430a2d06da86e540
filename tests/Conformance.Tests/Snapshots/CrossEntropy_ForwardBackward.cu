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
            auto _in6 = fusion::row(logits, _v0 + _r, 0);
#line 3 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
            auto _in7 = fusion::row(_v1, _v2 + _r, 0);
#line 9 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
            auto _out8 = fusion::row(_v3, _v4 + _r, 0);
#line 11 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
            auto _out9 = fusion::row(logits, _v5 + _r, 0);
#line 3 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
            int _v10 = fusion::load(_in7, 0, -1);
#line 6 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
            float _v11 = -fusion::infinity();
#line 8 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
            float _v12 = 0.0f;
            for (int _k = 0; _k < 2048; _k += 32)
            {
                const int _c = _k + lane;
                float _v13 = 0.0f;
                {
#line 2 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                    float _v14 = fusion::load(_in6, _c, -fusion::infinity());
#line 4 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                    int _v15 = fusion::add(0, _c);
#line 4 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                    bool _v16 = _v15 == _v10;
#line 8 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                    float _v17 = _v16 ? _v14 : 0.0f;
#line 6 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                    _v11 = fusion::Max::of(_v11, _v14);
#line 8 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                    _v13 = _v17;
                }
#line 8 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                _v12 = fusion::chain_warp(_v12, _v13);
            }
#line 6 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
            _v11 = fusion::over_warp<fusion::Max>(_v11);
#line 8 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
            _v12 = fusion::halve(_v12);
#line 7 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
            float _v18 = 0.0f;
            for (int _k = 0; _k < 2048; _k += 32)
            {
                const int _c = _k + lane;
                float _v19 = 0.0f;
                {
#line 2 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                    float _v20 = fusion::load(_in6, _c, -fusion::infinity());
#line 7 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                    float _v21 = _v20 - _v11;
#line 7 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                    float _v22 = expf(_v21);
#line 7 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                    _v19 = _v22;
                }
#line 7 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                _v18 = fusion::chain_warp(_v18, _v19);
            }
#line 7 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
            _v18 = fusion::halve(_v18);
#line 5 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
            bool _v23 = _v10 >= 0;
#line 7 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
            float _v24 = logf(_v18);
#line 7 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
            float _v25 = _v11 + _v24;
#line 9 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
            float _v26 = _v25 - _v12;
#line 9 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
            float _v27 = _v23 ? _v26 : 0.0f;
            if (lane == 0)
            {
#line 9 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                fusion::store(_out8, 0, _v27);
            }
#line 10 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
            float _v28 = _v23 ? scale : 0.0f;
            for (int _c = lane; _c < 2048; _c += 32)
            {
#line 2 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                float _v29 = fusion::load(_in6, _c, -fusion::infinity());
#line 11 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                float _v30 = _v29 - _v25;
#line 11 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                float _v31 = expf(_v30);
#line 4 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                int _v32 = fusion::add(0, _c);
#line 4 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                bool _v33 = _v32 == _v10;
#line 11 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                float _v34 = _v33 ? 1.0f : 0.0f;
#line 11 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                float _v35 = _v31 - _v34;
#line 11 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                float _v36 = _v35 * _v28;
#line 11 "/Fusion.Model.Kernels.CrossEntropy.ForwardBackward"
                fusion::store(_out9, _c, _v36);
            }
        }
    }
}
