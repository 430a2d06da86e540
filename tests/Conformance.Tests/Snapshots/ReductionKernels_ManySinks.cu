// 128 threads, 128 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ReductionKernels.ManySinks: x view<f32, 2>, dy view<f32, 2>, dx view<f32, 2, write>, dg view<f32, 2, write>, peak view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ReductionKernels_ManySinks(fusion::View<const float, 2> x, fusion::View<const float, 2> dy, fusion::View<float, 2> dx, fusion::View<float, 2> dg, fusion::View<float, 1> peak, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 0); // (8, 1)
    float* _b1 = (float*)(_shared + 96); // (8, 1)
    float* _b2 = (float*)(_shared + 0); // (1, 24)

#line 2 "/Fusion.Conformance.ReductionKernels.ManySinks"
    int _v0 = fusion::mul(_grid0, 8);
#line 3 "/Fusion.Conformance.ReductionKernels.ManySinks"
    int _v1 = fusion::mul(_grid0, 8);
#line 4 "/Fusion.Conformance.ReductionKernels.ManySinks"
    float _v2 = (float)(24);
#line 5 "/Fusion.Conformance.ReductionKernels.ManySinks"
    float _v3 = (float)(24);
#line 6 "/Fusion.Conformance.ReductionKernels.ManySinks"
    int _v4 = fusion::mul(_grid0, 8);
#line 7 "/Fusion.Conformance.ReductionKernels.ManySinks"
    auto _v5 = fusion::slice(dg, _grid0);
#line 8 "/Fusion.Conformance.ReductionKernels.ManySinks"
    auto _v6 = fusion::as_column(peak);
#line 8 "/Fusion.Conformance.ReductionKernels.ManySinks"
    int _v7 = fusion::mul(_grid0, 8);
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
#line 2 "/Fusion.Conformance.ReductionKernels.ManySinks"
            auto _in8 = fusion::row(x, _v0 + _r, 0);
#line 3 "/Fusion.Conformance.ReductionKernels.ManySinks"
            auto _in9 = fusion::row(dy, _v1 + _r, 0);
#line 6 "/Fusion.Conformance.ReductionKernels.ManySinks"
            auto _out10 = fusion::row(dx, _v4 + _r, 0);
#line 4 "/Fusion.Conformance.ReductionKernels.ManySinks"
            float _v11 = 0.0f;
#line 5 "/Fusion.Conformance.ReductionKernels.ManySinks"
            float _v12 = 0.0f;
            for (int _k = 0; _k < 24; _k += 32)
            {
                const int _c = _k + lane;
                float _v13 = 0.0f;
                float _v14 = 0.0f;
                if (_c < 24)
                {
#line 2 "/Fusion.Conformance.ReductionKernels.ManySinks"
                    float _v15 = fusion::load(_in8, _c, 0.0f);
#line 4 "/Fusion.Conformance.ReductionKernels.ManySinks"
                    float _v16 = _v15 * _v15;
#line 3 "/Fusion.Conformance.ReductionKernels.ManySinks"
                    float _v17 = fusion::load(_in9, _c, 0.0f);
#line 5 "/Fusion.Conformance.ReductionKernels.ManySinks"
                    float _v18 = _v15 * _v17;
#line 4 "/Fusion.Conformance.ReductionKernels.ManySinks"
                    _v13 = _v16;
#line 5 "/Fusion.Conformance.ReductionKernels.ManySinks"
                    _v14 = _v18;
                }
#line 4 "/Fusion.Conformance.ReductionKernels.ManySinks"
                _v11 = fusion::chain_warp(_v11, _v13);
#line 5 "/Fusion.Conformance.ReductionKernels.ManySinks"
                _v12 = fusion::chain_warp(_v12, _v14);
            }
#line 4 "/Fusion.Conformance.ReductionKernels.ManySinks"
            _v11 = fusion::halve(_v11);
#line 5 "/Fusion.Conformance.ReductionKernels.ManySinks"
            _v12 = fusion::halve(_v12);
#line 4 "/Fusion.Conformance.ReductionKernels.ManySinks"
            float _v19 = _v11 / _v2;
#line 4 "/Fusion.Conformance.ReductionKernels.ManySinks"
            float _v20 = _v19 + 1.0f;
#line 4 "/Fusion.Conformance.ReductionKernels.ManySinks"
            float _v21 = rsqrtf(_v20);
            if (lane == 0)
            {
#line 4 "/Fusion.Conformance.ReductionKernels.ManySinks"
                _b0[_r] = _v19;
#line 4 "/Fusion.Conformance.ReductionKernels.ManySinks"
                _b1[_r] = _v21;
            }
#line 5 "/Fusion.Conformance.ReductionKernels.ManySinks"
            float _v22 = _v12 * _v21;
#line 5 "/Fusion.Conformance.ReductionKernels.ManySinks"
            float _v23 = _v22 * _v21;
#line 5 "/Fusion.Conformance.ReductionKernels.ManySinks"
            float _v24 = _v23 / _v3;
            for (int _c = lane; _c < 24; _c += 32)
            {
#line 3 "/Fusion.Conformance.ReductionKernels.ManySinks"
                float _v25 = fusion::load(_in9, _c, 0.0f);
#line 2 "/Fusion.Conformance.ReductionKernels.ManySinks"
                float _v26 = fusion::load(_in8, _c, 0.0f);
#line 6 "/Fusion.Conformance.ReductionKernels.ManySinks"
                float _v27 = _v26 * _v24;
#line 6 "/Fusion.Conformance.ReductionKernels.ManySinks"
                float _v28 = _v25 - _v27;
#line 6 "/Fusion.Conformance.ReductionKernels.ManySinks"
                float _v29 = _v28 * _v21;
#line 6 "/Fusion.Conformance.ReductionKernels.ManySinks"
                fusion::store(_out10, _c, _v29);
            }
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 7 "/Fusion.Conformance.ReductionKernels.ManySinks"
            float _v30 = 0.0f;
            for (int _r = 0; _r < 8; _r++)
            {
#line 3 "/Fusion.Conformance.ReductionKernels.ManySinks"
                auto _in31 = fusion::row(dy, _v1 + _r, 0);
#line 2 "/Fusion.Conformance.ReductionKernels.ManySinks"
                auto _in32 = fusion::row(x, _v0 + _r, 0);
#line 3 "/Fusion.Conformance.ReductionKernels.ManySinks"
                float _v33 = fusion::load(_in31, _c, 0.0f);
#line 2 "/Fusion.Conformance.ReductionKernels.ManySinks"
                float _v34 = fusion::load(_in32, _c, 0.0f);
#line 7 "/Fusion.Conformance.ReductionKernels.ManySinks"
                float _v35 = _v33 * _v34;
#line 4 "/Fusion.Conformance.ReductionKernels.ManySinks"
                float _v36 = _b1[_r];
#line 7 "/Fusion.Conformance.ReductionKernels.ManySinks"
                float _v37 = _v35 * _v36;
#line 7 "/Fusion.Conformance.ReductionKernels.ManySinks"
                _v30 = _v30 + _v37;
            }
#line 7 "/Fusion.Conformance.ReductionKernels.ManySinks"
            _b2[_c] = _v30;
        }
    }
    __syncthreads();
    {
#line 7 "/Fusion.Conformance.ReductionKernels.ManySinks"
        auto _out38 = fusion::row(_v5, 0);
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 7 "/Fusion.Conformance.ReductionKernels.ManySinks"
            float _v39 = _b2[_c];
#line 7 "/Fusion.Conformance.ReductionKernels.ManySinks"
            fusion::store(_out38, _c, _v39);
        }
    }
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
#line 3 "/Fusion.Conformance.ReductionKernels.ManySinks"
            auto _in40 = fusion::row(dy, _v1 + _r, 0);
#line 8 "/Fusion.Conformance.ReductionKernels.ManySinks"
            auto _out41 = fusion::row(_v6, _v7 + _r, 0);
#line 4 "/Fusion.Conformance.ReductionKernels.ManySinks"
            float _v42 = _b1[_r];
#line 8 "/Fusion.Conformance.ReductionKernels.ManySinks"
            float _v43 = -fusion::infinity();
            for (int _c = lane; _c < 24; _c += 32)
            {
#line 3 "/Fusion.Conformance.ReductionKernels.ManySinks"
                float _v44 = fusion::load(_in40, _c, 0.0f);
#line 8 "/Fusion.Conformance.ReductionKernels.ManySinks"
                float _v45 = _v44 * _v42;
#line 8 "/Fusion.Conformance.ReductionKernels.ManySinks"
                _v43 = fusion::Max::of(_v43, _v45);
            }
#line 8 "/Fusion.Conformance.ReductionKernels.ManySinks"
            _v43 = fusion::over_warp<fusion::Max>(_v43);
            if (lane == 0)
            {
#line 8 "/Fusion.Conformance.ReductionKernels.ManySinks"
                fusion::store(_out41, 0, _v43);
            }
        }
    }
}
