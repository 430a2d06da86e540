// 128 threads, 544 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.WholeKernels.ScanVectors: a view<f32, 2>, down view<f32, 1, write>, along view<f32, 2, write>, single view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
WholeKernels_ScanVectors(fusion::View<const float, 2> a, fusion::View<float, 1> down, fusion::View<float, 2> along, fusion::View<float, 1> single, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 0); // (16, 1)
    float* _b1 = (float*)(_shared + 480); // (16, 1)
    float* _b2 = (float*)(_shared + 0); // (1, 40)
    float* _b3 = (float*)(_shared + 160); // (1, 40)
    float* _b4 = (float*)(_shared + 0); // (1, 40)
    float* _b5 = (float*)(_shared + 160); // (1, 1)
    float* _b6 = (float*)(_shared + 0); // (1, 1)
    float* _b7 = (float*)(_shared + 16); // (1, 1)
    float* _b8 = (float*)(_shared + 0); // (1, 1)
    float* _b9 = (float*)(_shared + 0); // (16, 1)
    float* _b10 = (float*)(_shared + 64); // (16, 1)
    float* _b11 = (float*)(_shared + 0); // (1, 1)

#line 2 "/Fusion.Conformance.WholeKernels.ScanVectors"
    int _v0 = fusion::mul(_grid0, 16);
    {
        for (int _r = warp; _r < 16; _r += 4)
        {
#line 2 "/Fusion.Conformance.WholeKernels.ScanVectors"
            auto _in1 = fusion::row(a, _v0 + _r, 0);
#line 3 "/Fusion.Conformance.WholeKernels.ScanVectors"
            float _v2 = 0.0f;
            for (int _k = 0; _k < 40; _k += 32)
            {
                const int _c = _k + lane;
                float _v3 = 0.0f;
                if (_c < 40)
                {
#line 2 "/Fusion.Conformance.WholeKernels.ScanVectors"
                    float _v4 = fusion::load(_in1, _c, 0.0f);
#line 3 "/Fusion.Conformance.WholeKernels.ScanVectors"
                    _v3 = _v4;
                }
#line 3 "/Fusion.Conformance.WholeKernels.ScanVectors"
                _v2 = fusion::chain_warp(_v2, _v3);
            }
#line 3 "/Fusion.Conformance.WholeKernels.ScanVectors"
            _v2 = fusion::halve(_v2);
            if (lane == 0)
            {
#line 3 "/Fusion.Conformance.WholeKernels.ScanVectors"
                _b0[_r] = _v2;
            }
        }
    }
    __syncthreads();
#line 3 "/Fusion.Conformance.WholeKernels.ScanVectors"
    fusion::scan<fusion::Sum, fusion::Along::rows, 16, 1, 1, 1, 128>(_b0, _b1, (float*)(_shared + 64));
#line 4 "/Fusion.Conformance.WholeKernels.ScanVectors"
    auto _v5 = fusion::as_column(down);
#line 4 "/Fusion.Conformance.WholeKernels.ScanVectors"
    int _v6 = fusion::mul(_grid0, 16);
#line 5 "/Fusion.Conformance.WholeKernels.ScanVectors"
    auto _v7 = fusion::slice(along, _grid0);
    __syncthreads();
    {
        for (int _r = thread; _r < 16; _r += 128)
        {
#line 4 "/Fusion.Conformance.WholeKernels.ScanVectors"
            auto _out8 = fusion::row(_v5, _v6 + _r, 0);
#line 3 "/Fusion.Conformance.WholeKernels.ScanVectors"
            float _v9 = _b1[_r];
#line 4 "/Fusion.Conformance.WholeKernels.ScanVectors"
            fusion::store(_out8, 0, _v9);
        }
    }
    {
        for (int _c = thread; _c < 40; _c += 128)
        {
#line 5 "/Fusion.Conformance.WholeKernels.ScanVectors"
            float _v10 = 0.0f;
            for (int _r = 0; _r < 16; _r++)
            {
#line 2 "/Fusion.Conformance.WholeKernels.ScanVectors"
                auto _in11 = fusion::row(a, _v0 + _r, 0);
#line 2 "/Fusion.Conformance.WholeKernels.ScanVectors"
                float _v12 = fusion::load(_in11, _c, 0.0f);
#line 5 "/Fusion.Conformance.WholeKernels.ScanVectors"
                _v10 = _v10 + _v12;
            }
#line 5 "/Fusion.Conformance.WholeKernels.ScanVectors"
            _b2[_c] = _v10;
        }
    }
    __syncthreads();
#line 5 "/Fusion.Conformance.WholeKernels.ScanVectors"
    fusion::scan<fusion::Max, fusion::Along::columns, 1, 40, 40, 40, 128>(_b2, _b3, (float*)(_shared + 320));
    __syncthreads();
#line 5 "/Fusion.Conformance.WholeKernels.ScanVectors"
    fusion::scan<fusion::Sum, fusion::Along::columns, 1, 40, 40, 40, 128>(_b3, _b4, (float*)(_shared + 320));
    __syncthreads();
    {
        for (int _c = thread; _c < 1; _c += 128)
        {
#line 5 "/Fusion.Conformance.WholeKernels.ScanVectors"
            float _v13 = -fusion::infinity();
            for (int _r = 0; _r < 16; _r++)
            {
#line 3 "/Fusion.Conformance.WholeKernels.ScanVectors"
                float _v14 = _b1[_r];
#line 5 "/Fusion.Conformance.WholeKernels.ScanVectors"
                _v13 = fusion::Max::of(_v13, _v14);
            }
#line 5 "/Fusion.Conformance.WholeKernels.ScanVectors"
            _b5[_c] = _v13;
        }
    }
    __syncthreads();
    {
#line 5 "/Fusion.Conformance.WholeKernels.ScanVectors"
        auto _out15 = fusion::row(_v7, 0);
#line 5 "/Fusion.Conformance.WholeKernels.ScanVectors"
        float _v16 = _b5[0];
        for (int _c = thread; _c < 40; _c += 128)
        {
#line 5 "/Fusion.Conformance.WholeKernels.ScanVectors"
            float _v17 = _b4[_c];
#line 5 "/Fusion.Conformance.WholeKernels.ScanVectors"
            float _v18 = _v17 + _v16;
#line 5 "/Fusion.Conformance.WholeKernels.ScanVectors"
            fusion::store(_out15, _c, _v18);
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 1; _c += 128)
        {
#line 6 "/Fusion.Conformance.WholeKernels.ScanVectors"
            float _v19 = 0.0f;
            for (int _r = 0; _r < 16; _r++)
            {
#line 3 "/Fusion.Conformance.WholeKernels.ScanVectors"
                float _v20 = _b1[_r];
#line 6 "/Fusion.Conformance.WholeKernels.ScanVectors"
                _v19 = _v19 + _v20;
            }
#line 6 "/Fusion.Conformance.WholeKernels.ScanVectors"
            _b6[_c] = _v19;
        }
    }
    __syncthreads();
#line 6 "/Fusion.Conformance.WholeKernels.ScanVectors"
    fusion::scan<fusion::Sum, fusion::Along::columns, 1, 1, 1, 1, 128>(_b6, _b7);
    __syncthreads();
#line 6 "/Fusion.Conformance.WholeKernels.ScanVectors"
    fusion::scan<fusion::Sum, fusion::Along::rows, 1, 1, 1, 1, 128>(_b7, _b8);
#line 7 "/Fusion.Conformance.WholeKernels.ScanVectors"
    int _v21 = fusion::add(_grid0, a.length[0]);
    __syncthreads();
    {
#line 6 "/Fusion.Conformance.WholeKernels.ScanVectors"
        auto _out22 = fusion::row(single, _grid0);
#line 6 "/Fusion.Conformance.WholeKernels.ScanVectors"
        float _v23 = _b8[0];
        if (thread == 0)
        {
#line 6 "/Fusion.Conformance.WholeKernels.ScanVectors"
            fusion::store(_out22, 0, _v23);
        }
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 16; _r += 4)
        {
#line 2 "/Fusion.Conformance.WholeKernels.ScanVectors"
            auto _in24 = fusion::row(a, _v0 + _r, 0);
#line 7 "/Fusion.Conformance.WholeKernels.ScanVectors"
            float _v25 = -fusion::infinity();
            for (int _c = lane; _c < 40; _c += 32)
            {
#line 2 "/Fusion.Conformance.WholeKernels.ScanVectors"
                float _v26 = fusion::load(_in24, _c, 0.0f);
#line 7 "/Fusion.Conformance.WholeKernels.ScanVectors"
                _v25 = fusion::Max::of(_v25, _v26);
            }
#line 7 "/Fusion.Conformance.WholeKernels.ScanVectors"
            _v25 = fusion::over_warp<fusion::Max>(_v25);
            if (lane == 0)
            {
#line 7 "/Fusion.Conformance.WholeKernels.ScanVectors"
                _b9[_r] = _v25;
            }
        }
    }
    __syncthreads();
#line 7 "/Fusion.Conformance.WholeKernels.ScanVectors"
    fusion::scan<fusion::Sum, fusion::Along::columns, 16, 1, 1, 1, 128>(_b9, _b10);
    __syncthreads();
    {
        for (int _c = thread; _c < 1; _c += 128)
        {
#line 7 "/Fusion.Conformance.WholeKernels.ScanVectors"
            float _v27 = 0.0f;
            for (int _r = 0; _r < 16; _r++)
            {
#line 7 "/Fusion.Conformance.WholeKernels.ScanVectors"
                float _v28 = _b10[_r];
#line 7 "/Fusion.Conformance.WholeKernels.ScanVectors"
                _v27 = _v27 + _v28;
            }
#line 7 "/Fusion.Conformance.WholeKernels.ScanVectors"
            _b11[_c] = _v27;
        }
    }
    __syncthreads();
    {
#line 7 "/Fusion.Conformance.WholeKernels.ScanVectors"
        auto _out29 = fusion::row(single, _v21);
#line 7 "/Fusion.Conformance.WholeKernels.ScanVectors"
        float _v30 = _b11[0];
        if (thread == 0)
        {
#line 7 "/Fusion.Conformance.WholeKernels.ScanVectors"
            fusion::store(_out29, 0, _v30);
        }
    }
}
