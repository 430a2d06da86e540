// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ChoiceKernels.AlongColumns: a view<f32, 2>, b view<i32, 2>, y view<f32, 1, write>, z view<i32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ChoiceKernels_AlongColumns(fusion::View<const float, 2> a, fusion::View<const int, 2> b, fusion::View<float, 1> y, fusion::View<int, 2> z, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
    int _v0 = fusion::mul(_grid0, 4);
#line 3 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
    int _v1 = fusion::mul(_grid0, 4);
#line 5 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
    auto _v2 = fusion::as_column(y);
#line 5 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
    int _v3 = fusion::mul(_grid0, 4);
#line 6 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
    auto _v4 = fusion::slice(z, 0);
#line 6 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
    auto _v5 = fusion::as_column(_v4);
#line 6 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
    int _v6 = fusion::mul(_grid0, 4);
#line 7 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
    auto _v7 = fusion::slice(z, 1);
#line 7 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
    auto _v8 = fusion::as_column(_v7);
#line 7 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
    int _v9 = fusion::mul(_grid0, 4);
#line 8 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
    auto _v10 = fusion::slice(z, 2);
#line 8 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
    auto _v11 = fusion::as_column(_v10);
#line 8 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
    int _v12 = fusion::mul(_grid0, 4);
#line 9 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
    auto _v13 = fusion::slice(z, 3);
#line 9 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
    auto _v14 = fusion::as_column(_v13);
#line 9 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
    int _v15 = fusion::mul(_grid0, 4);
#line 10 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
    auto _v16 = fusion::slice(z, 4);
#line 10 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
    auto _v17 = fusion::as_column(_v16);
#line 10 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
    int _v18 = fusion::mul(_grid0, 4);
#line 11 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
    auto _v19 = fusion::slice(z, 5);
#line 11 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
    auto _v20 = fusion::as_column(_v19);
#line 11 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
    int _v21 = fusion::mul(_grid0, 4);
#line 12 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
    auto _v22 = fusion::slice(z, 6);
#line 12 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
    auto _v23 = fusion::as_column(_v22);
#line 12 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
    int _v24 = fusion::mul(_grid0, 4);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 2 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            auto _in25 = fusion::row(a, _v0 + _r, 0);
#line 5 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            auto _out26 = fusion::row(_v2, _v3 + _r, 0);
#line 3 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            auto _in27 = fusion::row(b, _v1 + _r, 0);
#line 6 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            auto _out28 = fusion::row(_v5, _v6 + _r, 0);
#line 7 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            auto _out29 = fusion::row(_v8, _v9 + _r, 0);
#line 8 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            auto _out30 = fusion::row(_v11, _v12 + _r, 0);
#line 9 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            auto _out31 = fusion::row(_v14, _v15 + _r, 0);
#line 10 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            auto _out32 = fusion::row(_v17, _v18 + _r, 0);
#line 11 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            auto _out33 = fusion::row(_v20, _v21 + _r, 0);
#line 12 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            auto _out34 = fusion::row(_v23, _v24 + _r, 0);
#line 5 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            float _v35 = 1.0f;
#line 6 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            int _v36 = 1;
#line 7 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            float _v37 = -fusion::infinity();
#line 8 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            float _v38 = fusion::infinity();
#line 9 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            int _v39 = (-2147483647 - 1);
#line 10 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            int _v40 = 2147483647;
#line 11 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            int _v41 = (-2147483647 - 1);
#line 12 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            int _v42 = 2147483647;
            for (int _k = 0; _k < 40; _k += 32)
            {
                const int _c = _k + lane;
                float _v43 = 1.0f;
                if (_c < 40)
                {
#line 2 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                    float _v44 = fusion::load(_in25, _c, 0.0f);
#line 5 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                    float _v45 = _v44 + 0.5f;
#line 3 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                    int _v46 = fusion::load(_in27, _c, -7);
#line 11 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                    bool _v47 = _v44 > 1.89999998f;
#line 4 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                    int _v48 = fusion::add(0, _c);
#line 4 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                    bool _v49 = _v48 >= 0;
#line 4 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                    bool _v50 = _v48 < a.length[1];
#line 4 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                    bool _v51 = _v49 && _v50;
#line 11 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                    bool _v52 = _v47 && _v51;
#line 11 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                    int _v53 = _v52 ? 1 : 0;
#line 12 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                    bool _v54 = _v44 > -1.89999998f;
#line 12 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                    bool _v55 = !_v51;
#line 12 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                    bool _v56 = _v54 || _v55;
#line 12 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                    int _v57 = _v56 ? 1 : 0;
#line 5 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                    _v43 = _v45;
#line 6 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                    _v36 = fusion::Prod::of(_v36, _v46);
#line 7 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                    _v37 = fusion::Max::of(_v37, _v44);
#line 8 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                    _v38 = fusion::Min::of(_v38, _v44);
#line 9 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                    _v39 = fusion::Max::of(_v39, _v46);
#line 10 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                    _v40 = fusion::Min::of(_v40, _v46);
#line 11 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                    _v41 = fusion::Max::of(_v41, _v53);
#line 12 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                    _v42 = fusion::Min::of(_v42, _v57);
                }
#line 5 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                _v35 = fusion::chain_warp<fusion::Prod>(_v35, _v43);
            }
#line 5 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            _v35 = fusion::halve<fusion::Prod>(_v35);
#line 6 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            _v36 = fusion::over_warp<fusion::Prod>(_v36);
#line 7 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            _v37 = fusion::over_warp<fusion::Max>(_v37);
#line 8 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            _v38 = fusion::over_warp<fusion::Min>(_v38);
#line 9 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            _v39 = fusion::over_warp<fusion::Max>(_v39);
#line 10 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            _v40 = fusion::over_warp<fusion::Min>(_v40);
#line 11 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            _v41 = fusion::over_warp<fusion::Max>(_v41);
#line 12 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            _v42 = fusion::over_warp<fusion::Min>(_v42);
#line 11 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            bool _v58 = _v41 != 0;
#line 11 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            int _v59 = _v58 ? 1 : 0;
#line 12 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            bool _v60 = _v42 != 0;
#line 12 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            int _v61 = _v60 ? 1 : 0;
            if (lane == 0)
            {
#line 5 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                fusion::store(_out26, 0, _v35);
#line 6 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                fusion::store(_out28, 0, _v36);
#line 11 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                fusion::store(_out33, 0, _v59);
#line 12 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                fusion::store(_out34, 0, _v61);
            }
#line 7 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            int _v62 = 2147483647;
#line 8 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            int _v63 = 2147483647;
#line 9 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            int _v64 = 2147483647;
#line 10 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            int _v65 = 2147483647;
            for (int _c = lane; _c < 40; _c += 32)
            {
#line 2 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                float _v66 = fusion::load(_in25, _c, 0.0f);
#line 7 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                bool _v67 = _v66 == _v37;
#line 7 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                bool _v68 = _v66 != _v66;
#line 7 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                bool _v69 = _v67 || _v68;
#line 7 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                int _v70 = fusion::add(0, _c);
#line 7 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                int _v71 = _v69 ? _v70 : 2147483647;
#line 8 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                bool _v72 = _v66 == _v38;
#line 8 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                bool _v73 = _v66 != _v66;
#line 8 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                bool _v74 = _v72 || _v73;
#line 8 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                int _v75 = fusion::add(0, _c);
#line 8 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                int _v76 = _v74 ? _v75 : 2147483647;
#line 3 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                int _v77 = fusion::load(_in27, _c, -7);
#line 9 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                bool _v78 = _v77 == _v39;
#line 9 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                int _v79 = fusion::add(0, _c);
#line 9 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                int _v80 = _v78 ? _v79 : 2147483647;
#line 10 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                bool _v81 = _v77 == _v40;
#line 10 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                int _v82 = fusion::add(0, _c);
#line 10 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                int _v83 = _v81 ? _v82 : 2147483647;
#line 7 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                _v62 = fusion::Min::of(_v62, _v71);
#line 8 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                _v63 = fusion::Min::of(_v63, _v76);
#line 9 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                _v64 = fusion::Min::of(_v64, _v80);
#line 10 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                _v65 = fusion::Min::of(_v65, _v83);
            }
#line 7 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            _v62 = fusion::over_warp<fusion::Min>(_v62);
#line 8 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            _v63 = fusion::over_warp<fusion::Min>(_v63);
#line 9 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            _v64 = fusion::over_warp<fusion::Min>(_v64);
#line 10 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
            _v65 = fusion::over_warp<fusion::Min>(_v65);
            if (lane == 0)
            {
#line 7 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                fusion::store(_out29, 0, _v62);
#line 8 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                fusion::store(_out30, 0, _v63);
#line 9 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                fusion::store(_out31, 0, _v64);
#line 10 "/Fusion.Conformance.ChoiceKernels.AlongColumns"
                fusion::store(_out32, 0, _v65);
            }
        }
    }
}
