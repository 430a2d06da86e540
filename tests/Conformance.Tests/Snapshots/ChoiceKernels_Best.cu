// 128 threads, 640 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ChoiceKernels.Best"

// Fusion.Conformance.ChoiceKernels.Best: a view<f32, 2>, b view<i32, 2>, y view<f32, 3, write>, z view<i32, 3, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ChoiceKernels_Best(fusion::View<const float, 2> a, fusion::View<const int, 2> b, fusion::View<float, 3> y, fusion::View<int, 3> z, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    float* _b0 = (float*)(_shared + 0) + warp * 40; // (4, 40), a row for each warp

    // var v = a.Load((i, 0), (rows, width));
#line 2000
    int _v0 = fusion::mul(i, 4);
    // y[0].Store((i, 0), values);
#line 4000
    auto y_2 = fusion::slice(y, 0);
    // z[0].Store((i, 0), columns);
#line 5000
    auto z_2 = fusion::slice(z, 0);
    // z[1].Store((i, 0), most);
#line 7000
    auto z_3 = fusion::slice(z, 1);
    // z[2].Store((i, 0), at);
#line 8000
    auto z_4 = fusion::slice(z, 2);
    // y[1].Store((i, 0), one + values);
#line 10000
    auto y_3 = fusion::slice(y, 1);
    // z[3].Store((i, 0), first + columns);
#line 11000
    auto z_5 = fusion::slice(z, 3);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // var v = a.Load((i, 0), (rows, width));
#line 2000
            auto a_row = fusion::row(a, _v0 + _r, 0);
            // y[0].Store((i, 0), values);
#line 4000
            auto y_row = fusion::row(y_2, _v0 + _r, 0);
            // z[0].Store((i, 0), columns);
#line 5000
            auto z_row = fusion::row(z_2, _v0 + _r, 0);
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            auto b_row = fusion::row(b, _v0 + _r, 0);
            // z[1].Store((i, 0), most);
#line 7000
            auto z_row_2 = fusion::row(z_3, _v0 + _r, 0);
            // z[2].Store((i, 0), at);
#line 8000
            auto z_row_3 = fusion::row(z_4, _v0 + _r, 0);
            // y[1].Store((i, 0), one + values);
#line 10000
            auto y_row_2 = fusion::row(y_3, _v0 + _r, 0);
            // z[3].Store((i, 0), first + columns);
#line 11000
            auto z_row_4 = fusion::row(z_5, _v0 + _r, 0);
            // var (values, columns) = v.TopK(8);
#line 3000
            float _v1 = -fusion::infinity();
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            int _v2 = (-2147483647 - 1);
            // var (one, first) = Tile.Exp(v).TopK(1);
#line 9000
            float _v3 = -fusion::infinity();
            for (int _c = lane; _c < 40; _c += 32)
            {
                // var v = a.Load((i, 0), (rows, width));
#line 2000
                float v = fusion::load(a_row, _c, 0.0f);
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                int b_value = fusion::load(b_row, _c, 0);
                // var (one, first) = Tile.Exp(v).TopK(1);
#line 9000
                float _v4 = expf(v);
                // var (values, columns) = v.TopK(8);
#line 3000
                _v1 = fusion::Max::of(_v1, v);
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                _v2 = fusion::Max::of(_v2, b_value);
                // var (one, first) = Tile.Exp(v).TopK(1);
#line 9000
                _b0[_c] = _v4;
                _v3 = fusion::Max::of(_v3, _v4);
            }
            // var (values, columns) = v.TopK(8);
#line 3000
            _v1 = fusion::over_warp<fusion::Max>(_v1);
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            _v2 = fusion::over_warp<fusion::Max>(_v2);
            // var (one, first) = Tile.Exp(v).TopK(1);
#line 9000
            _v3 = fusion::over_warp<fusion::Max>(_v3);
            // var (values, columns) = v.TopK(8);
#line 3000
            int _v5 = 2147483647;
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            int _v6 = 2147483647;
            // var (one, first) = Tile.Exp(v).TopK(1);
#line 9000
            int _v7 = 2147483647;
            for (int _c = lane; _c < 40; _c += 32)
            {
                // var v = a.Load((i, 0), (rows, width));
#line 2000
                float v_2 = fusion::load(a_row, _c, 0.0f);
                // var (values, columns) = v.TopK(8);
#line 3000
                int _v8 = ((v_2 == _v1) || (v_2 != v_2)) ? _c : 2147483647;
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                int b_value_2 = fusion::load(b_row, _c, 0);
                int _v9 = (b_value_2 == _v2) ? _c : 2147483647;
                // var (one, first) = Tile.Exp(v).TopK(1);
#line 9000
                float _v10 = _b0[_c];
                int _v11 = ((_v10 == _v3) || (_v10 != _v10)) ? _c : 2147483647;
                // var (values, columns) = v.TopK(8);
#line 3000
                _v5 = fusion::Min::of(_v5, _v8);
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                _v6 = fusion::Min::of(_v6, _v9);
                // var (one, first) = Tile.Exp(v).TopK(1);
#line 9000
                _v7 = fusion::Min::of(_v7, _v11);
            }
            // var (values, columns) = v.TopK(8);
#line 3000
            _v5 = fusion::over_warp<fusion::Min>(_v5);
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            _v6 = fusion::over_warp<fusion::Min>(_v6);
            // var (one, first) = Tile.Exp(v).TopK(1);
#line 9000
            _v7 = fusion::over_warp<fusion::Min>(_v7);
            // var (values, columns) = v.TopK(8);
#line 3000
            bool _v12 = _v1 != _v1;
            float _v13 = -fusion::infinity();
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            int _v14 = (-2147483647 - 1);
            for (int _c = lane; _c < 40; _c += 32)
            {
                // var v = a.Load((i, 0), (rows, width));
#line 2000
                float v_3 = fusion::load(a_row, _c, 0.0f);
                // var (values, columns) = v.TopK(8);
#line 3000
                bool _v15 = _c > _v5;
                bool _v16 = ((v_3 < _v1) || ((v_3 == _v1) && _v15)) || (_v12 && ((v_3 == v_3) || _v15));
                float _v17 = _v16 ? v_3 : -fusion::infinity();
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                int b_value_3 = fusion::load(b_row, _c, 0);
                bool _v18 = (b_value_3 < _v2) || ((b_value_3 == _v2) && (_c > _v6));
                int _v19 = _v18 ? b_value_3 : (-2147483647 - 1);
                // var (values, columns) = v.TopK(8);
#line 3000
                _v13 = fusion::Max::of(_v13, _v17);
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                _v14 = fusion::Max::of(_v14, _v19);
            }
            // var (values, columns) = v.TopK(8);
#line 3000
            _v13 = fusion::over_warp<fusion::Max>(_v13);
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            _v14 = fusion::over_warp<fusion::Max>(_v14);
            // var (values, columns) = v.TopK(8);
#line 3000
            int _v20 = 2147483647;
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            int _v21 = 2147483647;
            for (int _c = lane; _c < 40; _c += 32)
            {
                // var v = a.Load((i, 0), (rows, width));
#line 2000
                float v_4 = fusion::load(a_row, _c, 0.0f);
                // var (values, columns) = v.TopK(8);
#line 3000
                bool _v22 = _c > _v5;
                bool _v23 = ((v_4 < _v1) || ((v_4 == _v1) && _v22)) || (_v12 && ((v_4 == v_4) || _v22));
                int _v24 = (_v23 && ((v_4 == _v13) || (v_4 != v_4))) ? _c : 2147483647;
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                int b_value_4 = fusion::load(b_row, _c, 0);
                bool _v25 = (b_value_4 < _v2) || ((b_value_4 == _v2) && (_c > _v6));
                int _v26 = (_v25 && (b_value_4 == _v14)) ? _c : 2147483647;
                // var (values, columns) = v.TopK(8);
#line 3000
                _v20 = fusion::Min::of(_v20, _v24);
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                _v21 = fusion::Min::of(_v21, _v26);
            }
            // var (values, columns) = v.TopK(8);
#line 3000
            _v20 = fusion::over_warp<fusion::Min>(_v20);
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            _v21 = fusion::over_warp<fusion::Min>(_v21);
            // var (values, columns) = v.TopK(8);
#line 3000
            bool _v27 = _v13 != _v13;
            float _v28 = -fusion::infinity();
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            int _v29 = (-2147483647 - 1);
            for (int _c = lane; _c < 40; _c += 32)
            {
                // var v = a.Load((i, 0), (rows, width));
#line 2000
                float v_5 = fusion::load(a_row, _c, 0.0f);
                // var (values, columns) = v.TopK(8);
#line 3000
                bool _v30 = _c > _v20;
                bool _v31 = ((v_5 < _v13) || ((v_5 == _v13) && _v30)) || (_v27 && ((v_5 == v_5) || _v30));
                float _v32 = _v31 ? v_5 : -fusion::infinity();
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                int b_value_5 = fusion::load(b_row, _c, 0);
                bool _v33 = (b_value_5 < _v14) || ((b_value_5 == _v14) && (_c > _v21));
                int _v34 = _v33 ? b_value_5 : (-2147483647 - 1);
                // var (values, columns) = v.TopK(8);
#line 3000
                _v28 = fusion::Max::of(_v28, _v32);
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                _v29 = fusion::Max::of(_v29, _v34);
            }
            // var (values, columns) = v.TopK(8);
#line 3000
            _v28 = fusion::over_warp<fusion::Max>(_v28);
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            _v29 = fusion::over_warp<fusion::Max>(_v29);
            // var (values, columns) = v.TopK(8);
#line 3000
            int _v35 = 2147483647;
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            int _v36 = 2147483647;
            for (int _c = lane; _c < 40; _c += 32)
            {
                // var v = a.Load((i, 0), (rows, width));
#line 2000
                float v_6 = fusion::load(a_row, _c, 0.0f);
                // var (values, columns) = v.TopK(8);
#line 3000
                bool _v37 = _c > _v20;
                bool _v38 = ((v_6 < _v13) || ((v_6 == _v13) && _v37)) || (_v27 && ((v_6 == v_6) || _v37));
                int _v39 = (_v38 && ((v_6 == _v28) || (v_6 != v_6))) ? _c : 2147483647;
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                int b_value_6 = fusion::load(b_row, _c, 0);
                bool _v40 = (b_value_6 < _v14) || ((b_value_6 == _v14) && (_c > _v21));
                int _v41 = (_v40 && (b_value_6 == _v29)) ? _c : 2147483647;
                // var (values, columns) = v.TopK(8);
#line 3000
                _v35 = fusion::Min::of(_v35, _v39);
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                _v36 = fusion::Min::of(_v36, _v41);
            }
            // var (values, columns) = v.TopK(8);
#line 3000
            _v35 = fusion::over_warp<fusion::Min>(_v35);
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            _v36 = fusion::over_warp<fusion::Min>(_v36);
            // var (values, columns) = v.TopK(8);
#line 3000
            bool _v42 = _v28 != _v28;
            float _v43 = -fusion::infinity();
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            int _v44 = (-2147483647 - 1);
            for (int _c = lane; _c < 40; _c += 32)
            {
                // var v = a.Load((i, 0), (rows, width));
#line 2000
                float v_7 = fusion::load(a_row, _c, 0.0f);
                // var (values, columns) = v.TopK(8);
#line 3000
                bool _v45 = _c > _v35;
                bool _v46 = ((v_7 < _v28) || ((v_7 == _v28) && _v45)) || (_v42 && ((v_7 == v_7) || _v45));
                float _v47 = _v46 ? v_7 : -fusion::infinity();
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                int b_value_7 = fusion::load(b_row, _c, 0);
                bool _v48 = (b_value_7 < _v29) || ((b_value_7 == _v29) && (_c > _v36));
                int _v49 = _v48 ? b_value_7 : (-2147483647 - 1);
                // var (values, columns) = v.TopK(8);
#line 3000
                _v43 = fusion::Max::of(_v43, _v47);
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                _v44 = fusion::Max::of(_v44, _v49);
            }
            // var (values, columns) = v.TopK(8);
#line 3000
            _v43 = fusion::over_warp<fusion::Max>(_v43);
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            _v44 = fusion::over_warp<fusion::Max>(_v44);
            // var (values, columns) = v.TopK(8);
#line 3000
            int _v50 = 2147483647;
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            int _v51 = 2147483647;
            for (int _c = lane; _c < 40; _c += 32)
            {
                // var v = a.Load((i, 0), (rows, width));
#line 2000
                float v_8 = fusion::load(a_row, _c, 0.0f);
                // var (values, columns) = v.TopK(8);
#line 3000
                bool _v52 = _c > _v35;
                bool _v53 = ((v_8 < _v28) || ((v_8 == _v28) && _v52)) || (_v42 && ((v_8 == v_8) || _v52));
                int _v54 = (_v53 && ((v_8 == _v43) || (v_8 != v_8))) ? _c : 2147483647;
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                int b_value_8 = fusion::load(b_row, _c, 0);
                bool _v55 = (b_value_8 < _v29) || ((b_value_8 == _v29) && (_c > _v36));
                int _v56 = (_v55 && (b_value_8 == _v44)) ? _c : 2147483647;
                // var (values, columns) = v.TopK(8);
#line 3000
                _v50 = fusion::Min::of(_v50, _v54);
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                _v51 = fusion::Min::of(_v51, _v56);
            }
            // var (values, columns) = v.TopK(8);
#line 3000
            _v50 = fusion::over_warp<fusion::Min>(_v50);
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            _v51 = fusion::over_warp<fusion::Min>(_v51);
            // var (values, columns) = v.TopK(8);
#line 3000
            bool _v57 = _v43 != _v43;
            float _v58 = -fusion::infinity();
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            int _v59 = (-2147483647 - 1);
            for (int _c = lane; _c < 40; _c += 32)
            {
                // var v = a.Load((i, 0), (rows, width));
#line 2000
                float v_9 = fusion::load(a_row, _c, 0.0f);
                // var (values, columns) = v.TopK(8);
#line 3000
                bool _v60 = _c > _v50;
                bool _v61 = ((v_9 < _v43) || ((v_9 == _v43) && _v60)) || (_v57 && ((v_9 == v_9) || _v60));
                float _v62 = _v61 ? v_9 : -fusion::infinity();
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                int b_value_9 = fusion::load(b_row, _c, 0);
                bool _v63 = (b_value_9 < _v44) || ((b_value_9 == _v44) && (_c > _v51));
                int _v64 = _v63 ? b_value_9 : (-2147483647 - 1);
                // var (values, columns) = v.TopK(8);
#line 3000
                _v58 = fusion::Max::of(_v58, _v62);
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                _v59 = fusion::Max::of(_v59, _v64);
            }
            // var (values, columns) = v.TopK(8);
#line 3000
            _v58 = fusion::over_warp<fusion::Max>(_v58);
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            _v59 = fusion::over_warp<fusion::Max>(_v59);
            // var (values, columns) = v.TopK(8);
#line 3000
            int _v65 = 2147483647;
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            int _v66 = 2147483647;
            for (int _c = lane; _c < 40; _c += 32)
            {
                // var v = a.Load((i, 0), (rows, width));
#line 2000
                float v_10 = fusion::load(a_row, _c, 0.0f);
                // var (values, columns) = v.TopK(8);
#line 3000
                bool _v67 = _c > _v50;
                bool _v68 = ((v_10 < _v43) || ((v_10 == _v43) && _v67)) || (_v57 && ((v_10 == v_10) || _v67));
                int _v69 = (_v68 && ((v_10 == _v58) || (v_10 != v_10))) ? _c : 2147483647;
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                int b_value_10 = fusion::load(b_row, _c, 0);
                bool _v70 = (b_value_10 < _v44) || ((b_value_10 == _v44) && (_c > _v51));
                int _v71 = (_v70 && (b_value_10 == _v59)) ? _c : 2147483647;
                // var (values, columns) = v.TopK(8);
#line 3000
                _v65 = fusion::Min::of(_v65, _v69);
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                _v66 = fusion::Min::of(_v66, _v71);
            }
            // var (values, columns) = v.TopK(8);
#line 3000
            _v65 = fusion::over_warp<fusion::Min>(_v65);
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            _v66 = fusion::over_warp<fusion::Min>(_v66);
            // var (values, columns) = v.TopK(8);
#line 3000
            bool _v72 = _v58 != _v58;
            float _v73 = -fusion::infinity();
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            int _v74 = (-2147483647 - 1);
            for (int _c = lane; _c < 40; _c += 32)
            {
                // var v = a.Load((i, 0), (rows, width));
#line 2000
                float v_11 = fusion::load(a_row, _c, 0.0f);
                // var (values, columns) = v.TopK(8);
#line 3000
                bool _v75 = _c > _v65;
                bool _v76 = ((v_11 < _v58) || ((v_11 == _v58) && _v75)) || (_v72 && ((v_11 == v_11) || _v75));
                float _v77 = _v76 ? v_11 : -fusion::infinity();
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                int b_value_11 = fusion::load(b_row, _c, 0);
                bool _v78 = (b_value_11 < _v59) || ((b_value_11 == _v59) && (_c > _v66));
                int _v79 = _v78 ? b_value_11 : (-2147483647 - 1);
                // var (values, columns) = v.TopK(8);
#line 3000
                _v73 = fusion::Max::of(_v73, _v77);
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                _v74 = fusion::Max::of(_v74, _v79);
            }
            // var (values, columns) = v.TopK(8);
#line 3000
            _v73 = fusion::over_warp<fusion::Max>(_v73);
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            _v74 = fusion::over_warp<fusion::Max>(_v74);
            // var (values, columns) = v.TopK(8);
#line 3000
            int _v80 = 2147483647;
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            int _v81 = 2147483647;
            for (int _c = lane; _c < 40; _c += 32)
            {
                // var v = a.Load((i, 0), (rows, width));
#line 2000
                float v_12 = fusion::load(a_row, _c, 0.0f);
                // var (values, columns) = v.TopK(8);
#line 3000
                bool _v82 = _c > _v65;
                bool _v83 = ((v_12 < _v58) || ((v_12 == _v58) && _v82)) || (_v72 && ((v_12 == v_12) || _v82));
                int _v84 = (_v83 && ((v_12 == _v73) || (v_12 != v_12))) ? _c : 2147483647;
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                int b_value_12 = fusion::load(b_row, _c, 0);
                bool _v85 = (b_value_12 < _v59) || ((b_value_12 == _v59) && (_c > _v66));
                int _v86 = (_v85 && (b_value_12 == _v74)) ? _c : 2147483647;
                // var (values, columns) = v.TopK(8);
#line 3000
                _v80 = fusion::Min::of(_v80, _v84);
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                _v81 = fusion::Min::of(_v81, _v86);
            }
            // var (values, columns) = v.TopK(8);
#line 3000
            _v80 = fusion::over_warp<fusion::Min>(_v80);
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            _v81 = fusion::over_warp<fusion::Min>(_v81);
            // var (values, columns) = v.TopK(8);
#line 3000
            bool _v87 = _v73 != _v73;
            float _v88 = -fusion::infinity();
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            int _v89 = (-2147483647 - 1);
            for (int _c = lane; _c < 40; _c += 32)
            {
                // var v = a.Load((i, 0), (rows, width));
#line 2000
                float v_13 = fusion::load(a_row, _c, 0.0f);
                // var (values, columns) = v.TopK(8);
#line 3000
                bool _v90 = _c > _v80;
                bool _v91 = ((v_13 < _v73) || ((v_13 == _v73) && _v90)) || (_v87 && ((v_13 == v_13) || _v90));
                float _v92 = _v91 ? v_13 : -fusion::infinity();
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                int b_value_13 = fusion::load(b_row, _c, 0);
                bool _v93 = (b_value_13 < _v74) || ((b_value_13 == _v74) && (_c > _v81));
                int _v94 = _v93 ? b_value_13 : (-2147483647 - 1);
                // var (values, columns) = v.TopK(8);
#line 3000
                _v88 = fusion::Max::of(_v88, _v92);
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                _v89 = fusion::Max::of(_v89, _v94);
            }
            // var (values, columns) = v.TopK(8);
#line 3000
            _v88 = fusion::over_warp<fusion::Max>(_v88);
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            _v89 = fusion::over_warp<fusion::Max>(_v89);
            // var (values, columns) = v.TopK(8);
#line 3000
            int _v95 = 2147483647;
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            int _v96 = 2147483647;
            for (int _c = lane; _c < 40; _c += 32)
            {
                // var v = a.Load((i, 0), (rows, width));
#line 2000
                float v_14 = fusion::load(a_row, _c, 0.0f);
                // var (values, columns) = v.TopK(8);
#line 3000
                bool _v97 = _c > _v80;
                bool _v98 = ((v_14 < _v73) || ((v_14 == _v73) && _v97)) || (_v87 && ((v_14 == v_14) || _v97));
                int _v99 = (_v98 && ((v_14 == _v88) || (v_14 != v_14))) ? _c : 2147483647;
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                int b_value_14 = fusion::load(b_row, _c, 0);
                bool _v100 = (b_value_14 < _v74) || ((b_value_14 == _v74) && (_c > _v81));
                int _v101 = (_v100 && (b_value_14 == _v89)) ? _c : 2147483647;
                // var (values, columns) = v.TopK(8);
#line 3000
                _v95 = fusion::Min::of(_v95, _v99);
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                _v96 = fusion::Min::of(_v96, _v101);
            }
            // var (values, columns) = v.TopK(8);
#line 3000
            _v95 = fusion::over_warp<fusion::Min>(_v95);
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            _v96 = fusion::over_warp<fusion::Min>(_v96);
            // var (values, columns) = v.TopK(8);
#line 3000
            bool _v102 = _v88 != _v88;
            float _v103 = -fusion::infinity();
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            int _v104 = (-2147483647 - 1);
            for (int _c = lane; _c < 40; _c += 32)
            {
                // var v = a.Load((i, 0), (rows, width));
#line 2000
                float v_15 = fusion::load(a_row, _c, 0.0f);
                // var (values, columns) = v.TopK(8);
#line 3000
                bool _v105 = _c > _v95;
                bool _v106 = ((v_15 < _v88) || ((v_15 == _v88) && _v105)) || (_v102 && ((v_15 == v_15) || _v105));
                float _v107 = _v106 ? v_15 : -fusion::infinity();
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                int b_value_15 = fusion::load(b_row, _c, 0);
                bool _v108 = (b_value_15 < _v89) || ((b_value_15 == _v89) && (_c > _v96));
                int _v109 = _v108 ? b_value_15 : (-2147483647 - 1);
                // var (values, columns) = v.TopK(8);
#line 3000
                _v103 = fusion::Max::of(_v103, _v107);
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                _v104 = fusion::Max::of(_v104, _v109);
            }
            // var (values, columns) = v.TopK(8);
#line 3000
            _v103 = fusion::over_warp<fusion::Max>(_v103);
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            _v104 = fusion::over_warp<fusion::Max>(_v104);
            // var (values, columns) = v.TopK(8);
#line 3000
            int _v110 = 2147483647;
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            int _v111 = 2147483647;
            for (int _c = lane; _c < 40; _c += 32)
            {
                // var v = a.Load((i, 0), (rows, width));
#line 2000
                float v_16 = fusion::load(a_row, _c, 0.0f);
                // var (values, columns) = v.TopK(8);
#line 3000
                bool _v112 = _c > _v95;
                bool _v113 = ((v_16 < _v88) || ((v_16 == _v88) && _v112)) || (_v102 && ((v_16 == v_16) || _v112));
                int _v114 = (_v113 && ((v_16 == _v103) || (v_16 != v_16))) ? _c : 2147483647;
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                int b_value_16 = fusion::load(b_row, _c, 0);
                bool _v115 = (b_value_16 < _v89) || ((b_value_16 == _v89) && (_c > _v96));
                int _v116 = (_v115 && (b_value_16 == _v104)) ? _c : 2147483647;
                // var (values, columns) = v.TopK(8);
#line 3000
                _v110 = fusion::Min::of(_v110, _v114);
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                _v111 = fusion::Min::of(_v111, _v116);
            }
            // var (values, columns) = v.TopK(8);
#line 3000
            _v110 = fusion::over_warp<fusion::Min>(_v110);
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            _v111 = fusion::over_warp<fusion::Min>(_v111);
            // var (one, first) = Tile.Exp(v).TopK(1);
#line 9000
            bool _v117 = 0 == 0;
            float _v118 = _v117 ? _v3 : _v3;
            for (int _c = lane; _c < 8; _c += 32)
            {
                // var (values, columns) = v.TopK(8);
#line 3000
                bool _v119 = _c == 7;
                bool _v120 = _c == 6;
                bool _v121 = _c == 5;
                bool _v122 = _c == 4;
                bool _v123 = _c == 3;
                bool _v124 = _c == 2;
                bool _v125 = _c == 1;
                bool _v126 = _c == 0;
                float _v127 = _v122 ? _v58 : (_v123 ? _v43 : (_v124 ? _v28 : (_v125 ? _v13 : (_v126 ? _v1 : _v1))));
                float _v128 = _v119 ? _v103 : (_v120 ? _v88 : (_v121 ? _v73 : _v127));
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                bool _v129 = _c == 7;
                bool _v130 = _c == 6;
                bool _v131 = _c == 5;
                bool _v132 = _c == 4;
                bool _v133 = _c == 3;
                bool _v134 = _c == 2;
                bool _v135 = _c == 1;
                bool _v136 = _c == 0;
                int _v137 = _v132 ? _v59 : (_v133 ? _v44 : (_v134 ? _v29 : (_v135 ? _v14 : (_v136 ? _v2 : _v2))));
                int _v138 = _v129 ? _v104 : (_v130 ? _v89 : (_v131 ? _v74 : _v137));
                // y[1].Store((i, 0), one + values);
#line 10000
                float _v139 = _v118 + _v128;
                // y[0].Store((i, 0), values);
#line 4000
                fusion::store(y_row, _c, _v128);
                // z[1].Store((i, 0), most);
#line 7000
                fusion::store(z_row_2, _c, _v138);
                // y[1].Store((i, 0), one + values);
#line 10000
                fusion::store(y_row_2, _c, _v139);
            }
            // var (one, first) = Tile.Exp(v).TopK(1);
#line 9000
            int _v140 = _v117 ? _v7 : _v7;
            for (int _c = lane; _c < 8; _c += 32)
            {
                // var (values, columns) = v.TopK(8);
#line 3000
                bool _v141 = _c == 7;
                bool _v142 = _c == 6;
                bool _v143 = _c == 5;
                bool _v144 = _c == 4;
                bool _v145 = _c == 3;
                bool _v146 = _c == 2;
                bool _v147 = _c == 1;
                bool _v148 = _c == 0;
                int _v149 = _v144 ? _v65 : (_v145 ? _v50 : (_v146 ? _v35 : (_v147 ? _v20 : (_v148 ? _v5 : _v5))));
                int _v150 = _v141 ? _v110 : (_v142 ? _v95 : (_v143 ? _v80 : _v149));
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                bool _v151 = _c == 7;
                bool _v152 = _c == 6;
                bool _v153 = _c == 5;
                bool _v154 = _c == 4;
                bool _v155 = _c == 3;
                bool _v156 = _c == 2;
                bool _v157 = _c == 1;
                bool _v158 = _c == 0;
                int _v159 = _v154 ? _v66 : (_v155 ? _v51 : (_v156 ? _v36 : (_v157 ? _v21 : (_v158 ? _v6 : _v6))));
                int _v160 = _v151 ? _v111 : (_v152 ? _v96 : (_v153 ? _v81 : _v159));
                // z[3].Store((i, 0), first + columns);
#line 11000
                int _v161 = fusion::add(_v140, _v150);
                // z[0].Store((i, 0), columns);
#line 5000
                fusion::store(z_row, _c, _v150);
                // z[2].Store((i, 0), at);
#line 8000
                fusion::store(z_row_3, _c, _v160);
                // z[3].Store((i, 0), first + columns);
#line 11000
                fusion::store(z_row_4, _c, _v161);
            }
        }
    }
}
