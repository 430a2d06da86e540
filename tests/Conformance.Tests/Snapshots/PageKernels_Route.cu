// 128 threads, 64 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.PageKernels.Route: scores view<f32, 2>, weight view<f32, 2, write>, expert view<i32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PageKernels_Route(fusion::View<const float, 2> scores, fusion::View<float, 2> weight, fusion::View<int, 2> expert, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 0) + warp * 4; // (4, 2), a row for each warp

#line 2 "/Fusion.Conformance.PageKernels.Route"
    int _v0 = fusion::mul(_grid0, 4);
#line 4 "/Fusion.Conformance.PageKernels.Route"
    int _v1 = fusion::mul(_grid0, 4);
#line 5 "/Fusion.Conformance.PageKernels.Route"
    int _v2 = fusion::mul(_grid0, 4);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 2 "/Fusion.Conformance.PageKernels.Route"
            auto _in3 = fusion::row(scores, _v0 + _r, 0);
#line 4 "/Fusion.Conformance.PageKernels.Route"
            auto _out4 = fusion::row(weight, _v1 + _r, 0);
#line 5 "/Fusion.Conformance.PageKernels.Route"
            auto _out5 = fusion::row(expert, _v2 + _r, 0);
#line 2 "/Fusion.Conformance.PageKernels.Route"
            float _v6 = -fusion::infinity();
            for (int _c = lane; _c < 40; _c += 32)
            {
#line 2 "/Fusion.Conformance.PageKernels.Route"
                float _v7 = fusion::load(_in3, _c, 0.0f);
#line 2 "/Fusion.Conformance.PageKernels.Route"
                _v6 = fusion::Max::of(_v6, _v7);
            }
#line 2 "/Fusion.Conformance.PageKernels.Route"
            _v6 = fusion::over_warp<fusion::Max>(_v6);
#line 2 "/Fusion.Conformance.PageKernels.Route"
            int _v8 = 2147483647;
            for (int _c = lane; _c < 40; _c += 32)
            {
#line 2 "/Fusion.Conformance.PageKernels.Route"
                float _v9 = fusion::load(_in3, _c, 0.0f);
#line 2 "/Fusion.Conformance.PageKernels.Route"
                bool _v10 = _v9 == _v6;
#line 2 "/Fusion.Conformance.PageKernels.Route"
                bool _v11 = _v9 != _v9;
#line 2 "/Fusion.Conformance.PageKernels.Route"
                bool _v12 = _v10 || _v11;
#line 2 "/Fusion.Conformance.PageKernels.Route"
                int _v13 = fusion::add(0, _c);
#line 2 "/Fusion.Conformance.PageKernels.Route"
                int _v14 = _v12 ? _v13 : 2147483647;
#line 2 "/Fusion.Conformance.PageKernels.Route"
                _v8 = fusion::Min::of(_v8, _v14);
            }
#line 2 "/Fusion.Conformance.PageKernels.Route"
            _v8 = fusion::over_warp<fusion::Min>(_v8);
#line 2 "/Fusion.Conformance.PageKernels.Route"
            bool _v15 = _v6 != _v6;
#line 2 "/Fusion.Conformance.PageKernels.Route"
            float _v16 = -fusion::infinity();
            for (int _c = lane; _c < 40; _c += 32)
            {
#line 2 "/Fusion.Conformance.PageKernels.Route"
                float _v17 = fusion::load(_in3, _c, 0.0f);
#line 2 "/Fusion.Conformance.PageKernels.Route"
                bool _v18 = _v17 < _v6;
#line 2 "/Fusion.Conformance.PageKernels.Route"
                bool _v19 = _v17 == _v6;
#line 2 "/Fusion.Conformance.PageKernels.Route"
                int _v20 = fusion::add(0, _c);
#line 2 "/Fusion.Conformance.PageKernels.Route"
                bool _v21 = _v20 > _v8;
#line 2 "/Fusion.Conformance.PageKernels.Route"
                bool _v22 = _v19 && _v21;
#line 2 "/Fusion.Conformance.PageKernels.Route"
                bool _v23 = _v18 || _v22;
#line 2 "/Fusion.Conformance.PageKernels.Route"
                bool _v24 = _v17 == _v17;
#line 2 "/Fusion.Conformance.PageKernels.Route"
                bool _v25 = _v24 || _v21;
#line 2 "/Fusion.Conformance.PageKernels.Route"
                bool _v26 = _v15 && _v25;
#line 2 "/Fusion.Conformance.PageKernels.Route"
                bool _v27 = _v23 || _v26;
#line 2 "/Fusion.Conformance.PageKernels.Route"
                float _v28 = _v27 ? _v17 : -fusion::infinity();
#line 2 "/Fusion.Conformance.PageKernels.Route"
                _v16 = fusion::Max::of(_v16, _v28);
            }
#line 2 "/Fusion.Conformance.PageKernels.Route"
            _v16 = fusion::over_warp<fusion::Max>(_v16);
#line 2 "/Fusion.Conformance.PageKernels.Route"
            int _v29 = 2147483647;
            for (int _c = lane; _c < 40; _c += 32)
            {
#line 2 "/Fusion.Conformance.PageKernels.Route"
                float _v30 = fusion::load(_in3, _c, 0.0f);
#line 2 "/Fusion.Conformance.PageKernels.Route"
                bool _v31 = _v30 < _v6;
#line 2 "/Fusion.Conformance.PageKernels.Route"
                bool _v32 = _v30 == _v6;
#line 2 "/Fusion.Conformance.PageKernels.Route"
                int _v33 = fusion::add(0, _c);
#line 2 "/Fusion.Conformance.PageKernels.Route"
                bool _v34 = _v33 > _v8;
#line 2 "/Fusion.Conformance.PageKernels.Route"
                bool _v35 = _v32 && _v34;
#line 2 "/Fusion.Conformance.PageKernels.Route"
                bool _v36 = _v31 || _v35;
#line 2 "/Fusion.Conformance.PageKernels.Route"
                bool _v37 = _v30 == _v30;
#line 2 "/Fusion.Conformance.PageKernels.Route"
                bool _v38 = _v37 || _v34;
#line 2 "/Fusion.Conformance.PageKernels.Route"
                bool _v39 = _v15 && _v38;
#line 2 "/Fusion.Conformance.PageKernels.Route"
                bool _v40 = _v36 || _v39;
#line 2 "/Fusion.Conformance.PageKernels.Route"
                bool _v41 = _v30 == _v16;
#line 2 "/Fusion.Conformance.PageKernels.Route"
                bool _v42 = _v30 != _v30;
#line 2 "/Fusion.Conformance.PageKernels.Route"
                bool _v43 = _v41 || _v42;
#line 2 "/Fusion.Conformance.PageKernels.Route"
                bool _v44 = _v40 && _v43;
#line 2 "/Fusion.Conformance.PageKernels.Route"
                int _v45 = _v44 ? _v33 : 2147483647;
#line 2 "/Fusion.Conformance.PageKernels.Route"
                _v29 = fusion::Min::of(_v29, _v45);
            }
#line 2 "/Fusion.Conformance.PageKernels.Route"
            _v29 = fusion::over_warp<fusion::Min>(_v29);
#line 3 "/Fusion.Conformance.PageKernels.Route"
            float _v46 = -fusion::infinity();
            for (int _c = lane; _c < 2; _c += 32)
            {
#line 2 "/Fusion.Conformance.PageKernels.Route"
                int _v47 = fusion::add(0, _c);
#line 2 "/Fusion.Conformance.PageKernels.Route"
                bool _v48 = _v47 == 1;
#line 2 "/Fusion.Conformance.PageKernels.Route"
                bool _v49 = _v47 == 0;
#line 2 "/Fusion.Conformance.PageKernels.Route"
                float _v50 = _v49 ? _v6 : _v6;
#line 2 "/Fusion.Conformance.PageKernels.Route"
                float _v51 = _v48 ? _v16 : _v50;
#line 3 "/Fusion.Conformance.PageKernels.Route"
                _v46 = fusion::Max::of(_v46, _v51);
            }
#line 3 "/Fusion.Conformance.PageKernels.Route"
            _v46 = fusion::over_warp<fusion::Max>(_v46);
#line 4 "/Fusion.Conformance.PageKernels.Route"
            float _v52 = 0.0f;
            for (int _k = 0; _k < 2; _k += 32)
            {
                const int _c = _k + lane;
                float _v53 = 0.0f;
                if (_c < 2)
                {
#line 2 "/Fusion.Conformance.PageKernels.Route"
                    int _v54 = fusion::add(0, _c);
#line 2 "/Fusion.Conformance.PageKernels.Route"
                    bool _v55 = _v54 == 1;
#line 2 "/Fusion.Conformance.PageKernels.Route"
                    bool _v56 = _v54 == 0;
#line 2 "/Fusion.Conformance.PageKernels.Route"
                    float _v57 = _v56 ? _v6 : _v6;
#line 2 "/Fusion.Conformance.PageKernels.Route"
                    float _v58 = _v55 ? _v16 : _v57;
#line 3 "/Fusion.Conformance.PageKernels.Route"
                    float _v59 = _v58 - _v46;
#line 3 "/Fusion.Conformance.PageKernels.Route"
                    float _v60 = expf(_v59);
#line 2 "/Fusion.Conformance.PageKernels.Route"
                    int _v61 = _v56 ? _v8 : _v8;
#line 2 "/Fusion.Conformance.PageKernels.Route"
                    int _v62 = _v55 ? _v29 : _v61;
#line 3 "/Fusion.Conformance.PageKernels.Route"
                    _b0[_c] = _v60;
#line 4 "/Fusion.Conformance.PageKernels.Route"
                    _v53 = _v60;
#line 5 "/Fusion.Conformance.PageKernels.Route"
                    fusion::store(_out5, _c, _v62);
                }
#line 4 "/Fusion.Conformance.PageKernels.Route"
                _v52 = fusion::chain_warp(_v52, _v53);
            }
#line 4 "/Fusion.Conformance.PageKernels.Route"
            _v52 = fusion::halve(_v52);
            for (int _c = lane; _c < 2; _c += 32)
            {
#line 3 "/Fusion.Conformance.PageKernels.Route"
                float _v63 = _b0[_c];
#line 4 "/Fusion.Conformance.PageKernels.Route"
                float _v64 = _v63 / _v52;
#line 4 "/Fusion.Conformance.PageKernels.Route"
                fusion::store(_out4, _c, _v64);
            }
        }
    }
}
