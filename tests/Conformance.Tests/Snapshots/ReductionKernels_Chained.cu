// 128 threads, 1120 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ReductionKernels.Chained: a view<f32, 2>, normal view<f32, 2, write>, columnSum view<f32, 2, write>, total view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ReductionKernels_Chained(fusion::View<const float, 2> a, fusion::View<float, 2> normal, fusion::View<float, 2> columnSum, fusion::View<float, 1> total, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 432); // (5, 1)
    float* _b1 = (float*)(_shared + 464); // (5, 1)
    float* _b2 = (float*)(_shared + 496); // (5, 1)
    float* _b3 = (float*)(_shared + 0); // (5, 20)
    float* _b4 = (float*)(_shared + 560); // (1, 20)
    float* _b5 = (float*)(_shared + 1024); // (1, 20)
    float* _b6 = (float*)(_shared + 1104); // (1, 1)

#line 2 "/Fusion.Conformance.ReductionKernels.Chained"
    int _v0 = fusion::mul(_grid0, 5);
#line 3 "/Fusion.Conformance.ReductionKernels.Chained"
    float _v1 = (float)(20);
#line 4 "/Fusion.Conformance.ReductionKernels.Chained"
    float _v2 = (float)(20);
#line 6 "/Fusion.Conformance.ReductionKernels.Chained"
    int _v3 = fusion::mul(_grid0, 5);
#line 8 "/Fusion.Conformance.ReductionKernels.Chained"
    int _v4 = fusion::mul(_grid0, 5);
#line 10 "/Fusion.Conformance.ReductionKernels.Chained"
    auto _v5 = fusion::slice(columnSum, _grid0);
    {
        for (int _r = warp; _r < 5; _r += 4)
        {
#line 2 "/Fusion.Conformance.ReductionKernels.Chained"
            auto _in6 = fusion::row(a, _v0 + _r, 0);
#line 8 "/Fusion.Conformance.ReductionKernels.Chained"
            auto _out7 = fusion::row(normal, _v4 + _r, 0);
#line 3 "/Fusion.Conformance.ReductionKernels.Chained"
            float _v8 = 0.0f;
            for (int _k = 0; _k < 20; _k += 32)
            {
                const int _c = _k + lane;
                float _v9 = 0.0f;
                if (_c < 20)
                {
#line 2 "/Fusion.Conformance.ReductionKernels.Chained"
                    float _v10 = fusion::load(_in6, _c, 0.0f);
#line 3 "/Fusion.Conformance.ReductionKernels.Chained"
                    _v9 = _v10;
                }
#line 3 "/Fusion.Conformance.ReductionKernels.Chained"
                _v8 = fusion::chain_warp(_v8, _v9);
            }
#line 3 "/Fusion.Conformance.ReductionKernels.Chained"
            _v8 = fusion::halve(_v8);
#line 3 "/Fusion.Conformance.ReductionKernels.Chained"
            float _v11 = _v8 / _v1;
            if (lane == 0)
            {
#line 3 "/Fusion.Conformance.ReductionKernels.Chained"
                _b0[_r] = _v11;
            }
#line 4 "/Fusion.Conformance.ReductionKernels.Chained"
            float _v12 = 0.0f;
            for (int _k = 0; _k < 20; _k += 32)
            {
                const int _c = _k + lane;
                float _v13 = 0.0f;
                if (_c < 20)
                {
#line 2 "/Fusion.Conformance.ReductionKernels.Chained"
                    float _v14 = fusion::load(_in6, _c, 0.0f);
#line 3 "/Fusion.Conformance.ReductionKernels.Chained"
                    float _v15 = _v14 - _v11;
#line 4 "/Fusion.Conformance.ReductionKernels.Chained"
                    float _v16 = _v15 * _v15;
#line 4 "/Fusion.Conformance.ReductionKernels.Chained"
                    _v13 = _v16;
                }
#line 4 "/Fusion.Conformance.ReductionKernels.Chained"
                _v12 = fusion::chain_warp(_v12, _v13);
            }
#line 4 "/Fusion.Conformance.ReductionKernels.Chained"
            _v12 = fusion::halve(_v12);
#line 4 "/Fusion.Conformance.ReductionKernels.Chained"
            float _v17 = _v12 / _v2;
#line 5 "/Fusion.Conformance.ReductionKernels.Chained"
            float _v18 = _v17 + 1.0f;
#line 5 "/Fusion.Conformance.ReductionKernels.Chained"
            float _v19 = sqrtf(_v18);
            if (lane == 0)
            {
#line 4 "/Fusion.Conformance.ReductionKernels.Chained"
                _b1[_r] = _v17;
#line 5 "/Fusion.Conformance.ReductionKernels.Chained"
                _b2[_r] = _v19;
            }
#line 6 "/Fusion.Conformance.ReductionKernels.Chained"
            int _v20 = fusion::add(_v3, _r);
#line 6 "/Fusion.Conformance.ReductionKernels.Chained"
            bool _v21 = _v20 >= 0;
#line 6 "/Fusion.Conformance.ReductionKernels.Chained"
            int _v22 = fusion::add(_v3, _r);
#line 6 "/Fusion.Conformance.ReductionKernels.Chained"
            bool _v23 = _v22 < a.length[0];
#line 6 "/Fusion.Conformance.ReductionKernels.Chained"
            bool _v24 = _v21 && _v23;
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 2 "/Fusion.Conformance.ReductionKernels.Chained"
                float _v25 = fusion::load(_in6, _c, 0.0f);
#line 3 "/Fusion.Conformance.ReductionKernels.Chained"
                float _v26 = _v25 - _v11;
#line 5 "/Fusion.Conformance.ReductionKernels.Chained"
                float _v27 = _v26 / _v19;
#line 7 "/Fusion.Conformance.ReductionKernels.Chained"
                float _v28 = _v24 ? _v27 : 0.0f;
#line 5 "/Fusion.Conformance.ReductionKernels.Chained"
                _b3[_r * 21 + _c] = _v27;
#line 8 "/Fusion.Conformance.ReductionKernels.Chained"
                fusion::store(_out7, _c, _v28);
            }
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 20; _c += 128)
        {
#line 9 "/Fusion.Conformance.ReductionKernels.Chained"
            float _v29 = 0.0f;
            for (int _r = 0; _r < 5; _r++)
            {
#line 6 "/Fusion.Conformance.ReductionKernels.Chained"
                int _v30 = fusion::add(_v3, _r);
#line 6 "/Fusion.Conformance.ReductionKernels.Chained"
                bool _v31 = _v30 >= 0;
#line 6 "/Fusion.Conformance.ReductionKernels.Chained"
                int _v32 = fusion::add(_v3, _r);
#line 6 "/Fusion.Conformance.ReductionKernels.Chained"
                bool _v33 = _v32 < a.length[0];
#line 6 "/Fusion.Conformance.ReductionKernels.Chained"
                bool _v34 = _v31 && _v33;
#line 5 "/Fusion.Conformance.ReductionKernels.Chained"
                float _v35 = _b3[_r * 21 + _c];
#line 7 "/Fusion.Conformance.ReductionKernels.Chained"
                float _v36 = _v34 ? _v35 : 0.0f;
#line 9 "/Fusion.Conformance.ReductionKernels.Chained"
                _v29 = _v29 + _v36;
            }
#line 9 "/Fusion.Conformance.ReductionKernels.Chained"
            _b4[_c] = _v29;
        }
    }
    __syncthreads();
    {
#line 10 "/Fusion.Conformance.ReductionKernels.Chained"
        auto _out37 = fusion::row(_v5, 0);
#line 11 "/Fusion.Conformance.ReductionKernels.Chained"
        float _v38 = -fusion::infinity();
        for (int _c = thread; _c < 20; _c += 128)
        {
#line 9 "/Fusion.Conformance.ReductionKernels.Chained"
            float _v39 = _b4[_c];
#line 10 "/Fusion.Conformance.ReductionKernels.Chained"
            fusion::store(_out37, _c, _v39);
#line 11 "/Fusion.Conformance.ReductionKernels.Chained"
            _v38 = fusion::Max::of(_v38, _v39);
        }
#line 11 "/Fusion.Conformance.ReductionKernels.Chained"
        _v38 = fusion::over_block<fusion::Max, 128>(_v38, (float*)(_shared + 432 + 0));
        if (thread == 0)
        {
#line 11 "/Fusion.Conformance.ReductionKernels.Chained"
            _b6[0] = _v38;
        }
    }
    {
        for (int _c = thread; _c < 20; _c += 128)
        {
#line 11 "/Fusion.Conformance.ReductionKernels.Chained"
            float _v40 = 0.0f;
            for (int _r = 0; _r < 5; _r++)
            {
#line 6 "/Fusion.Conformance.ReductionKernels.Chained"
                int _v41 = fusion::add(_v3, _r);
#line 6 "/Fusion.Conformance.ReductionKernels.Chained"
                bool _v42 = _v41 >= 0;
#line 6 "/Fusion.Conformance.ReductionKernels.Chained"
                int _v43 = fusion::add(_v3, _r);
#line 6 "/Fusion.Conformance.ReductionKernels.Chained"
                bool _v44 = _v43 < a.length[0];
#line 6 "/Fusion.Conformance.ReductionKernels.Chained"
                bool _v45 = _v42 && _v44;
#line 5 "/Fusion.Conformance.ReductionKernels.Chained"
                float _v46 = _b3[_r * 21 + _c];
#line 7 "/Fusion.Conformance.ReductionKernels.Chained"
                float _v47 = _v45 ? _v46 : 0.0f;
#line 9 "/Fusion.Conformance.ReductionKernels.Chained"
                float _v48 = _b4[_c];
#line 11 "/Fusion.Conformance.ReductionKernels.Chained"
                float _v49 = _v47 * _v48;
#line 11 "/Fusion.Conformance.ReductionKernels.Chained"
                _v40 = _v40 + _v49;
            }
#line 11 "/Fusion.Conformance.ReductionKernels.Chained"
            _b5[_c] = _v40;
        }
    }
    __syncthreads();
    {
#line 11 "/Fusion.Conformance.ReductionKernels.Chained"
        auto _out50 = fusion::row(total, _grid0);
#line 11 "/Fusion.Conformance.ReductionKernels.Chained"
        float _v51 = 0.0f;
        for (int _k = 0; _k < 20; _k += 128)
        {
            const int _c = _k + thread;
            float _v52 = 0.0f;
            if (_c < 20)
            {
#line 11 "/Fusion.Conformance.ReductionKernels.Chained"
                float _v53 = _b5[_c];
#line 11 "/Fusion.Conformance.ReductionKernels.Chained"
                _v52 = _v53;
            }
#line 11 "/Fusion.Conformance.ReductionKernels.Chained"
            _v51 = fusion::chain_block<128>(_v51, _v52, (float*)(_shared + 0 + 0), _k / 128);
        }
#line 11 "/Fusion.Conformance.ReductionKernels.Chained"
        _v51 = fusion::halve(_v51);
#line 11 "/Fusion.Conformance.ReductionKernels.Chained"
        float _v54 = _b6[0];
#line 11 "/Fusion.Conformance.ReductionKernels.Chained"
        float _v55 = _v54 + _v51;
        if (thread == 0)
        {
#line 11 "/Fusion.Conformance.ReductionKernels.Chained"
            fusion::store(_out50, 0, _v55);
        }
    }
}
