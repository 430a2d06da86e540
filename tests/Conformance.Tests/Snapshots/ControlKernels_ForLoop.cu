// 128 threads, 704 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ControlKernels.ForLoop: x view<f32, 2>, y view<f32, 2, write>, steps view<i32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ControlKernels_ForLoop(fusion::View<const float, 2> x, fusion::View<float, 2> y, fusion::View<int, 1> steps, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 672); // (4, 1)
    float* _b1 = (float*)(_shared + 0); // (4, 20)
    float* _b2 = (float*)(_shared + 688); // (4, 1)
    float* _b3 = (float*)(_shared + 336); // (4, 20)

#line 6 "/Fusion.Conformance.ControlKernels.ForLoop"
    int _v0 = fusion::add(x.length[1], 20);
#line 6 "/Fusion.Conformance.ControlKernels.ForLoop"
    int _v1 = fusion::sub(_v0, 1);
#line 6 "/Fusion.Conformance.ControlKernels.ForLoop"
    int _v2 = fusion::divide(_v1, 20);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 3 "/Fusion.Conformance.ControlKernels.ForLoop"
            float _v3 = -1.0f;
            if (lane == 0)
            {
#line 3 "/Fusion.Conformance.ControlKernels.ForLoop"
                _b0[_r] = _v3;
            }
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 2 "/Fusion.Conformance.ControlKernels.ForLoop"
                _b1[_r * 21 + _c] = 0.0f;
            }
        }
    }
#line 6 "/Fusion.Conformance.ControlKernels.ForLoop"
    int _v4 = 0;
    int _v5 = 1;
    for (int _i6 = 0; _i6 < _v2; _i6 += 1)
    {
#line 7 "/Fusion.Conformance.ControlKernels.ForLoop"
        int _v7 = fusion::mul(_grid0, 4);
#line 7 "/Fusion.Conformance.ControlKernels.ForLoop"
        int _v8 = fusion::mul(_i6, 20);
#line 12 "/Fusion.Conformance.ControlKernels.ForLoop"
        int _v9 = fusion::add(_v4, 2);
        __syncthreads();
        {
            for (int _r = warp; _r < 4; _r += 4)
            {
#line 7 "/Fusion.Conformance.ControlKernels.ForLoop"
                auto _in10 = fusion::row(x, _v7 + _r, _v8);
#line 8 "/Fusion.Conformance.ControlKernels.ForLoop"
                float _v11 = -fusion::infinity();
                for (int _c = lane; _c < 20; _c += 32)
                {
#line 7 "/Fusion.Conformance.ControlKernels.ForLoop"
                    float _v12 = fusion::load(_in10, _c, 0.0f);
#line 8 "/Fusion.Conformance.ControlKernels.ForLoop"
                    _v11 = fusion::Max::of(_v11, _v12);
                }
#line 8 "/Fusion.Conformance.ControlKernels.ForLoop"
                _v11 = fusion::over_warp<fusion::Max>(_v11);
                float _v13 = _b0[_r];
#line 8 "/Fusion.Conformance.ControlKernels.ForLoop"
                float _v14 = fusion::maximum(_v13, _v11);
                if (lane == 0)
                {
#line 8 "/Fusion.Conformance.ControlKernels.ForLoop"
                    _b2[_r] = _v14;
                }
                for (int _c = lane; _c < 20; _c += 32)
                {
                    float _v15 = _b1[_r * 21 + _c];
#line 9 "/Fusion.Conformance.ControlKernels.ForLoop"
                    float _v16 = _v15 * 0.5f;
#line 7 "/Fusion.Conformance.ControlKernels.ForLoop"
                    float _v17 = fusion::load(_in10, _c, 0.0f);
#line 9 "/Fusion.Conformance.ControlKernels.ForLoop"
                    float _v18 = _v17 * _v14;
#line 9 "/Fusion.Conformance.ControlKernels.ForLoop"
                    float _v19 = _v16 + _v18;
#line 9 "/Fusion.Conformance.ControlKernels.ForLoop"
                    _b3[_r * 21 + _c] = _v19;
                }
            }
        }
        __syncthreads();
        int _n20 = _v5;
        int _n21 = _v9;
        _v4 = _n20;
        _v5 = _n21;
        float* _p22 = _b0; _b0 = _b2; _b2 = _p22;
        float* _p23 = _b1; _b1 = _b3; _b3 = _p23;
    }
#line 13 "/Fusion.Conformance.ControlKernels.ForLoop"
    int _v24 = fusion::mul(_grid0, 4);
#line 14 "/Fusion.Conformance.ControlKernels.ForLoop"
    int _v25 = fusion::mul(_v4, 100);
#line 14 "/Fusion.Conformance.ControlKernels.ForLoop"
    int _v26 = fusion::add(_v25, _v5);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 13 "/Fusion.Conformance.ControlKernels.ForLoop"
            auto _out27 = fusion::row(y, _v24 + _r, 0);
#line 6 "/Fusion.Conformance.ControlKernels.ForLoop"
            float _v28 = _b0[_r];
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 6 "/Fusion.Conformance.ControlKernels.ForLoop"
                float _v29 = _b1[_r * 21 + _c];
#line 13 "/Fusion.Conformance.ControlKernels.ForLoop"
                float _v30 = _v29 + _v28;
#line 13 "/Fusion.Conformance.ControlKernels.ForLoop"
                fusion::store(_out27, _c, _v30);
            }
        }
    }
    {
#line 14 "/Fusion.Conformance.ControlKernels.ForLoop"
        auto _out31 = fusion::row(steps, _grid0);
        if (thread == 0)
        {
#line 14 "/Fusion.Conformance.ControlKernels.ForLoop"
            fusion::store(_out31, 0, _v26);
        }
    }
}
