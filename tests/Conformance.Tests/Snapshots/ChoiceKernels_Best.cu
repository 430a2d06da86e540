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
                int _v8 = fusion::add(0, _c);
                int _v9 = ((v_2 == _v1) || (v_2 != v_2)) ? _v8 : 2147483647;
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                int b_value_2 = fusion::load(b_row, _c, 0);
                int _v10 = fusion::add(0, _c);
                int _v11 = (b_value_2 == _v2) ? _v10 : 2147483647;
                // var (one, first) = Tile.Exp(v).TopK(1);
#line 9000
                float _v12 = _b0[_c];
                int _v13 = ((_v12 == _v3) || (_v12 != _v12)) ? fusion::add(0, _c) : 2147483647;
                // var (values, columns) = v.TopK(8);
#line 3000
                _v5 = fusion::Min::of(_v5, _v9);
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                _v6 = fusion::Min::of(_v6, _v11);
                // var (one, first) = Tile.Exp(v).TopK(1);
#line 9000
                _v7 = fusion::Min::of(_v7, _v13);
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
            bool _v14 = _v1 != _v1;
            float _v15 = -fusion::infinity();
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            int _v16 = (-2147483647 - 1);
            for (int _c = lane; _c < 40; _c += 32)
            {
                // var v = a.Load((i, 0), (rows, width));
#line 2000
                float v_3 = fusion::load(a_row, _c, 0.0f);
                // var (values, columns) = v.TopK(8);
#line 3000
                int _v17 = fusion::add(0, _c);
                bool _v18 = _v17 > _v5;
                bool _v19 = ((v_3 < _v1) || ((v_3 == _v1) && _v18)) || (_v14 && ((v_3 == v_3) || _v18));
                float _v20 = _v19 ? v_3 : -fusion::infinity();
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                int b_value_3 = fusion::load(b_row, _c, 0);
                int _v21 = fusion::add(0, _c);
                bool _v22 = (b_value_3 < _v2) || ((b_value_3 == _v2) && (_v21 > _v6));
                int _v23 = _v22 ? b_value_3 : (-2147483647 - 1);
                // var (values, columns) = v.TopK(8);
#line 3000
                _v15 = fusion::Max::of(_v15, _v20);
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                _v16 = fusion::Max::of(_v16, _v23);
            }
            // var (values, columns) = v.TopK(8);
#line 3000
            _v15 = fusion::over_warp<fusion::Max>(_v15);
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            _v16 = fusion::over_warp<fusion::Max>(_v16);
            // var (values, columns) = v.TopK(8);
#line 3000
            int _v24 = 2147483647;
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            int _v25 = 2147483647;
            for (int _c = lane; _c < 40; _c += 32)
            {
                // var v = a.Load((i, 0), (rows, width));
#line 2000
                float v_4 = fusion::load(a_row, _c, 0.0f);
                // var (values, columns) = v.TopK(8);
#line 3000
                int _v26 = fusion::add(0, _c);
                bool _v27 = _v26 > _v5;
                bool _v28 = ((v_4 < _v1) || ((v_4 == _v1) && _v27)) || (_v14 && ((v_4 == v_4) || _v27));
                int _v29 = (_v28 && ((v_4 == _v15) || (v_4 != v_4))) ? _v26 : 2147483647;
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                int b_value_4 = fusion::load(b_row, _c, 0);
                int _v30 = fusion::add(0, _c);
                bool _v31 = (b_value_4 < _v2) || ((b_value_4 == _v2) && (_v30 > _v6));
                int _v32 = (_v31 && (b_value_4 == _v16)) ? _v30 : 2147483647;
                // var (values, columns) = v.TopK(8);
#line 3000
                _v24 = fusion::Min::of(_v24, _v29);
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                _v25 = fusion::Min::of(_v25, _v32);
            }
            // var (values, columns) = v.TopK(8);
#line 3000
            _v24 = fusion::over_warp<fusion::Min>(_v24);
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            _v25 = fusion::over_warp<fusion::Min>(_v25);
            // var (values, columns) = v.TopK(8);
#line 3000
            bool _v33 = _v15 != _v15;
            float _v34 = -fusion::infinity();
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            int _v35 = (-2147483647 - 1);
            for (int _c = lane; _c < 40; _c += 32)
            {
                // var v = a.Load((i, 0), (rows, width));
#line 2000
                float v_5 = fusion::load(a_row, _c, 0.0f);
                // var (values, columns) = v.TopK(8);
#line 3000
                int _v36 = fusion::add(0, _c);
                bool _v37 = _v36 > _v24;
                bool _v38 = ((v_5 < _v15) || ((v_5 == _v15) && _v37)) || (_v33 && ((v_5 == v_5) || _v37));
                float _v39 = _v38 ? v_5 : -fusion::infinity();
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                int b_value_5 = fusion::load(b_row, _c, 0);
                int _v40 = fusion::add(0, _c);
                bool _v41 = (b_value_5 < _v16) || ((b_value_5 == _v16) && (_v40 > _v25));
                int _v42 = _v41 ? b_value_5 : (-2147483647 - 1);
                // var (values, columns) = v.TopK(8);
#line 3000
                _v34 = fusion::Max::of(_v34, _v39);
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                _v35 = fusion::Max::of(_v35, _v42);
            }
            // var (values, columns) = v.TopK(8);
#line 3000
            _v34 = fusion::over_warp<fusion::Max>(_v34);
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            _v35 = fusion::over_warp<fusion::Max>(_v35);
            // var (values, columns) = v.TopK(8);
#line 3000
            int _v43 = 2147483647;
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            int _v44 = 2147483647;
            for (int _c = lane; _c < 40; _c += 32)
            {
                // var v = a.Load((i, 0), (rows, width));
#line 2000
                float v_6 = fusion::load(a_row, _c, 0.0f);
                // var (values, columns) = v.TopK(8);
#line 3000
                int _v45 = fusion::add(0, _c);
                bool _v46 = _v45 > _v24;
                bool _v47 = ((v_6 < _v15) || ((v_6 == _v15) && _v46)) || (_v33 && ((v_6 == v_6) || _v46));
                int _v48 = (_v47 && ((v_6 == _v34) || (v_6 != v_6))) ? _v45 : 2147483647;
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                int b_value_6 = fusion::load(b_row, _c, 0);
                int _v49 = fusion::add(0, _c);
                bool _v50 = (b_value_6 < _v16) || ((b_value_6 == _v16) && (_v49 > _v25));
                int _v51 = (_v50 && (b_value_6 == _v35)) ? _v49 : 2147483647;
                // var (values, columns) = v.TopK(8);
#line 3000
                _v43 = fusion::Min::of(_v43, _v48);
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                _v44 = fusion::Min::of(_v44, _v51);
            }
            // var (values, columns) = v.TopK(8);
#line 3000
            _v43 = fusion::over_warp<fusion::Min>(_v43);
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            _v44 = fusion::over_warp<fusion::Min>(_v44);
            // var (values, columns) = v.TopK(8);
#line 3000
            bool _v52 = _v34 != _v34;
            float _v53 = -fusion::infinity();
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            int _v54 = (-2147483647 - 1);
            for (int _c = lane; _c < 40; _c += 32)
            {
                // var v = a.Load((i, 0), (rows, width));
#line 2000
                float v_7 = fusion::load(a_row, _c, 0.0f);
                // var (values, columns) = v.TopK(8);
#line 3000
                int _v55 = fusion::add(0, _c);
                bool _v56 = _v55 > _v43;
                bool _v57 = ((v_7 < _v34) || ((v_7 == _v34) && _v56)) || (_v52 && ((v_7 == v_7) || _v56));
                float _v58 = _v57 ? v_7 : -fusion::infinity();
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                int b_value_7 = fusion::load(b_row, _c, 0);
                int _v59 = fusion::add(0, _c);
                bool _v60 = (b_value_7 < _v35) || ((b_value_7 == _v35) && (_v59 > _v44));
                int _v61 = _v60 ? b_value_7 : (-2147483647 - 1);
                // var (values, columns) = v.TopK(8);
#line 3000
                _v53 = fusion::Max::of(_v53, _v58);
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                _v54 = fusion::Max::of(_v54, _v61);
            }
            // var (values, columns) = v.TopK(8);
#line 3000
            _v53 = fusion::over_warp<fusion::Max>(_v53);
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            _v54 = fusion::over_warp<fusion::Max>(_v54);
            // var (values, columns) = v.TopK(8);
#line 3000
            int _v62 = 2147483647;
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            int _v63 = 2147483647;
            for (int _c = lane; _c < 40; _c += 32)
            {
                // var v = a.Load((i, 0), (rows, width));
#line 2000
                float v_8 = fusion::load(a_row, _c, 0.0f);
                // var (values, columns) = v.TopK(8);
#line 3000
                int _v64 = fusion::add(0, _c);
                bool _v65 = _v64 > _v43;
                bool _v66 = ((v_8 < _v34) || ((v_8 == _v34) && _v65)) || (_v52 && ((v_8 == v_8) || _v65));
                int _v67 = (_v66 && ((v_8 == _v53) || (v_8 != v_8))) ? _v64 : 2147483647;
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                int b_value_8 = fusion::load(b_row, _c, 0);
                int _v68 = fusion::add(0, _c);
                bool _v69 = (b_value_8 < _v35) || ((b_value_8 == _v35) && (_v68 > _v44));
                int _v70 = (_v69 && (b_value_8 == _v54)) ? _v68 : 2147483647;
                // var (values, columns) = v.TopK(8);
#line 3000
                _v62 = fusion::Min::of(_v62, _v67);
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                _v63 = fusion::Min::of(_v63, _v70);
            }
            // var (values, columns) = v.TopK(8);
#line 3000
            _v62 = fusion::over_warp<fusion::Min>(_v62);
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            _v63 = fusion::over_warp<fusion::Min>(_v63);
            // var (values, columns) = v.TopK(8);
#line 3000
            bool _v71 = _v53 != _v53;
            float _v72 = -fusion::infinity();
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            int _v73 = (-2147483647 - 1);
            for (int _c = lane; _c < 40; _c += 32)
            {
                // var v = a.Load((i, 0), (rows, width));
#line 2000
                float v_9 = fusion::load(a_row, _c, 0.0f);
                // var (values, columns) = v.TopK(8);
#line 3000
                int _v74 = fusion::add(0, _c);
                bool _v75 = _v74 > _v62;
                bool _v76 = ((v_9 < _v53) || ((v_9 == _v53) && _v75)) || (_v71 && ((v_9 == v_9) || _v75));
                float _v77 = _v76 ? v_9 : -fusion::infinity();
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                int b_value_9 = fusion::load(b_row, _c, 0);
                int _v78 = fusion::add(0, _c);
                bool _v79 = (b_value_9 < _v54) || ((b_value_9 == _v54) && (_v78 > _v63));
                int _v80 = _v79 ? b_value_9 : (-2147483647 - 1);
                // var (values, columns) = v.TopK(8);
#line 3000
                _v72 = fusion::Max::of(_v72, _v77);
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                _v73 = fusion::Max::of(_v73, _v80);
            }
            // var (values, columns) = v.TopK(8);
#line 3000
            _v72 = fusion::over_warp<fusion::Max>(_v72);
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            _v73 = fusion::over_warp<fusion::Max>(_v73);
            // var (values, columns) = v.TopK(8);
#line 3000
            int _v81 = 2147483647;
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            int _v82 = 2147483647;
            for (int _c = lane; _c < 40; _c += 32)
            {
                // var v = a.Load((i, 0), (rows, width));
#line 2000
                float v_10 = fusion::load(a_row, _c, 0.0f);
                // var (values, columns) = v.TopK(8);
#line 3000
                int _v83 = fusion::add(0, _c);
                bool _v84 = _v83 > _v62;
                bool _v85 = ((v_10 < _v53) || ((v_10 == _v53) && _v84)) || (_v71 && ((v_10 == v_10) || _v84));
                int _v86 = (_v85 && ((v_10 == _v72) || (v_10 != v_10))) ? _v83 : 2147483647;
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                int b_value_10 = fusion::load(b_row, _c, 0);
                int _v87 = fusion::add(0, _c);
                bool _v88 = (b_value_10 < _v54) || ((b_value_10 == _v54) && (_v87 > _v63));
                int _v89 = (_v88 && (b_value_10 == _v73)) ? _v87 : 2147483647;
                // var (values, columns) = v.TopK(8);
#line 3000
                _v81 = fusion::Min::of(_v81, _v86);
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                _v82 = fusion::Min::of(_v82, _v89);
            }
            // var (values, columns) = v.TopK(8);
#line 3000
            _v81 = fusion::over_warp<fusion::Min>(_v81);
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            _v82 = fusion::over_warp<fusion::Min>(_v82);
            // var (values, columns) = v.TopK(8);
#line 3000
            bool _v90 = _v72 != _v72;
            float _v91 = -fusion::infinity();
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            int _v92 = (-2147483647 - 1);
            for (int _c = lane; _c < 40; _c += 32)
            {
                // var v = a.Load((i, 0), (rows, width));
#line 2000
                float v_11 = fusion::load(a_row, _c, 0.0f);
                // var (values, columns) = v.TopK(8);
#line 3000
                int _v93 = fusion::add(0, _c);
                bool _v94 = _v93 > _v81;
                bool _v95 = ((v_11 < _v72) || ((v_11 == _v72) && _v94)) || (_v90 && ((v_11 == v_11) || _v94));
                float _v96 = _v95 ? v_11 : -fusion::infinity();
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                int b_value_11 = fusion::load(b_row, _c, 0);
                int _v97 = fusion::add(0, _c);
                bool _v98 = (b_value_11 < _v73) || ((b_value_11 == _v73) && (_v97 > _v82));
                int _v99 = _v98 ? b_value_11 : (-2147483647 - 1);
                // var (values, columns) = v.TopK(8);
#line 3000
                _v91 = fusion::Max::of(_v91, _v96);
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                _v92 = fusion::Max::of(_v92, _v99);
            }
            // var (values, columns) = v.TopK(8);
#line 3000
            _v91 = fusion::over_warp<fusion::Max>(_v91);
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            _v92 = fusion::over_warp<fusion::Max>(_v92);
            // var (values, columns) = v.TopK(8);
#line 3000
            int _v100 = 2147483647;
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            int _v101 = 2147483647;
            for (int _c = lane; _c < 40; _c += 32)
            {
                // var v = a.Load((i, 0), (rows, width));
#line 2000
                float v_12 = fusion::load(a_row, _c, 0.0f);
                // var (values, columns) = v.TopK(8);
#line 3000
                int _v102 = fusion::add(0, _c);
                bool _v103 = _v102 > _v81;
                bool _v104 = ((v_12 < _v72) || ((v_12 == _v72) && _v103)) || (_v90 && ((v_12 == v_12) || _v103));
                int _v105 = (_v104 && ((v_12 == _v91) || (v_12 != v_12))) ? _v102 : 2147483647;
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                int b_value_12 = fusion::load(b_row, _c, 0);
                int _v106 = fusion::add(0, _c);
                bool _v107 = (b_value_12 < _v73) || ((b_value_12 == _v73) && (_v106 > _v82));
                int _v108 = (_v107 && (b_value_12 == _v92)) ? _v106 : 2147483647;
                // var (values, columns) = v.TopK(8);
#line 3000
                _v100 = fusion::Min::of(_v100, _v105);
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                _v101 = fusion::Min::of(_v101, _v108);
            }
            // var (values, columns) = v.TopK(8);
#line 3000
            _v100 = fusion::over_warp<fusion::Min>(_v100);
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            _v101 = fusion::over_warp<fusion::Min>(_v101);
            // var (values, columns) = v.TopK(8);
#line 3000
            bool _v109 = _v91 != _v91;
            float _v110 = -fusion::infinity();
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            int _v111 = (-2147483647 - 1);
            for (int _c = lane; _c < 40; _c += 32)
            {
                // var v = a.Load((i, 0), (rows, width));
#line 2000
                float v_13 = fusion::load(a_row, _c, 0.0f);
                // var (values, columns) = v.TopK(8);
#line 3000
                int _v112 = fusion::add(0, _c);
                bool _v113 = _v112 > _v100;
                bool _v114 = ((v_13 < _v91) || ((v_13 == _v91) && _v113)) || (_v109 && ((v_13 == v_13) || _v113));
                float _v115 = _v114 ? v_13 : -fusion::infinity();
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                int b_value_13 = fusion::load(b_row, _c, 0);
                int _v116 = fusion::add(0, _c);
                bool _v117 = (b_value_13 < _v92) || ((b_value_13 == _v92) && (_v116 > _v101));
                int _v118 = _v117 ? b_value_13 : (-2147483647 - 1);
                // var (values, columns) = v.TopK(8);
#line 3000
                _v110 = fusion::Max::of(_v110, _v115);
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                _v111 = fusion::Max::of(_v111, _v118);
            }
            // var (values, columns) = v.TopK(8);
#line 3000
            _v110 = fusion::over_warp<fusion::Max>(_v110);
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            _v111 = fusion::over_warp<fusion::Max>(_v111);
            // var (values, columns) = v.TopK(8);
#line 3000
            int _v119 = 2147483647;
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            int _v120 = 2147483647;
            for (int _c = lane; _c < 40; _c += 32)
            {
                // var v = a.Load((i, 0), (rows, width));
#line 2000
                float v_14 = fusion::load(a_row, _c, 0.0f);
                // var (values, columns) = v.TopK(8);
#line 3000
                int _v121 = fusion::add(0, _c);
                bool _v122 = _v121 > _v100;
                bool _v123 = ((v_14 < _v91) || ((v_14 == _v91) && _v122)) || (_v109 && ((v_14 == v_14) || _v122));
                int _v124 = (_v123 && ((v_14 == _v110) || (v_14 != v_14))) ? _v121 : 2147483647;
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                int b_value_14 = fusion::load(b_row, _c, 0);
                int _v125 = fusion::add(0, _c);
                bool _v126 = (b_value_14 < _v92) || ((b_value_14 == _v92) && (_v125 > _v101));
                int _v127 = (_v126 && (b_value_14 == _v111)) ? _v125 : 2147483647;
                // var (values, columns) = v.TopK(8);
#line 3000
                _v119 = fusion::Min::of(_v119, _v124);
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                _v120 = fusion::Min::of(_v120, _v127);
            }
            // var (values, columns) = v.TopK(8);
#line 3000
            _v119 = fusion::over_warp<fusion::Min>(_v119);
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            _v120 = fusion::over_warp<fusion::Min>(_v120);
            // var (values, columns) = v.TopK(8);
#line 3000
            bool _v128 = _v110 != _v110;
            float _v129 = -fusion::infinity();
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            int _v130 = (-2147483647 - 1);
            for (int _c = lane; _c < 40; _c += 32)
            {
                // var v = a.Load((i, 0), (rows, width));
#line 2000
                float v_15 = fusion::load(a_row, _c, 0.0f);
                // var (values, columns) = v.TopK(8);
#line 3000
                int _v131 = fusion::add(0, _c);
                bool _v132 = _v131 > _v119;
                bool _v133 = ((v_15 < _v110) || ((v_15 == _v110) && _v132)) || (_v128 && ((v_15 == v_15) || _v132));
                float _v134 = _v133 ? v_15 : -fusion::infinity();
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                int b_value_15 = fusion::load(b_row, _c, 0);
                int _v135 = fusion::add(0, _c);
                bool _v136 = (b_value_15 < _v111) || ((b_value_15 == _v111) && (_v135 > _v120));
                int _v137 = _v136 ? b_value_15 : (-2147483647 - 1);
                // var (values, columns) = v.TopK(8);
#line 3000
                _v129 = fusion::Max::of(_v129, _v134);
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                _v130 = fusion::Max::of(_v130, _v137);
            }
            // var (values, columns) = v.TopK(8);
#line 3000
            _v129 = fusion::over_warp<fusion::Max>(_v129);
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            _v130 = fusion::over_warp<fusion::Max>(_v130);
            // var (values, columns) = v.TopK(8);
#line 3000
            int _v138 = 2147483647;
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            int _v139 = 2147483647;
            for (int _c = lane; _c < 40; _c += 32)
            {
                // var v = a.Load((i, 0), (rows, width));
#line 2000
                float v_16 = fusion::load(a_row, _c, 0.0f);
                // var (values, columns) = v.TopK(8);
#line 3000
                int _v140 = fusion::add(0, _c);
                bool _v141 = _v140 > _v119;
                bool _v142 = ((v_16 < _v110) || ((v_16 == _v110) && _v141)) || (_v128 && ((v_16 == v_16) || _v141));
                int _v143 = (_v142 && ((v_16 == _v129) || (v_16 != v_16))) ? _v140 : 2147483647;
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                int b_value_16 = fusion::load(b_row, _c, 0);
                int _v144 = fusion::add(0, _c);
                bool _v145 = (b_value_16 < _v111) || ((b_value_16 == _v111) && (_v144 > _v120));
                int _v146 = (_v145 && (b_value_16 == _v130)) ? _v144 : 2147483647;
                // var (values, columns) = v.TopK(8);
#line 3000
                _v138 = fusion::Min::of(_v138, _v143);
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                _v139 = fusion::Min::of(_v139, _v146);
            }
            // var (values, columns) = v.TopK(8);
#line 3000
            _v138 = fusion::over_warp<fusion::Min>(_v138);
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
            _v139 = fusion::over_warp<fusion::Min>(_v139);
            // var (one, first) = Tile.Exp(v).TopK(1);
#line 9000
            bool _v147 = 0 == 0;
            float _v148 = _v147 ? _v3 : _v3;
            for (int _c = lane; _c < 8; _c += 32)
            {
                // var (values, columns) = v.TopK(8);
#line 3000
                int _v149 = fusion::add(0, _c);
                bool _v150 = _v149 == 7;
                bool _v151 = _v149 == 6;
                bool _v152 = _v149 == 5;
                bool _v153 = _v149 == 4;
                bool _v154 = _v149 == 3;
                bool _v155 = _v149 == 2;
                bool _v156 = _v149 == 1;
                bool _v157 = _v149 == 0;
                float _v158 = _v153 ? _v72 : (_v154 ? _v53 : (_v155 ? _v34 : (_v156 ? _v15 : (_v157 ? _v1 : _v1))));
                float _v159 = _v150 ? _v129 : (_v151 ? _v110 : (_v152 ? _v91 : _v158));
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                int _v160 = fusion::add(0, _c);
                bool _v161 = _v160 == 7;
                bool _v162 = _v160 == 6;
                bool _v163 = _v160 == 5;
                bool _v164 = _v160 == 4;
                bool _v165 = _v160 == 3;
                bool _v166 = _v160 == 2;
                bool _v167 = _v160 == 1;
                bool _v168 = _v160 == 0;
                int _v169 = _v164 ? _v73 : (_v165 ? _v54 : (_v166 ? _v35 : (_v167 ? _v16 : (_v168 ? _v2 : _v2))));
                int _v170 = _v161 ? _v130 : (_v162 ? _v111 : (_v163 ? _v92 : _v169));
                // y[1].Store((i, 0), one + values);
#line 10000
                float _v171 = _v148 + _v159;
                // y[0].Store((i, 0), values);
#line 4000
                fusion::store(y_row, _c, _v159);
                // z[1].Store((i, 0), most);
#line 7000
                fusion::store(z_row_2, _c, _v170);
                // y[1].Store((i, 0), one + values);
#line 10000
                fusion::store(y_row_2, _c, _v171);
            }
            // var (one, first) = Tile.Exp(v).TopK(1);
#line 9000
            int _v172 = _v147 ? _v7 : _v7;
            for (int _c = lane; _c < 8; _c += 32)
            {
                // var (values, columns) = v.TopK(8);
#line 3000
                int _v173 = fusion::add(0, _c);
                bool _v174 = _v173 == 7;
                bool _v175 = _v173 == 6;
                bool _v176 = _v173 == 5;
                bool _v177 = _v173 == 4;
                bool _v178 = _v173 == 3;
                bool _v179 = _v173 == 2;
                bool _v180 = _v173 == 1;
                bool _v181 = _v173 == 0;
                int _v182 = _v177 ? _v81 : (_v178 ? _v62 : (_v179 ? _v43 : (_v180 ? _v24 : (_v181 ? _v5 : _v5))));
                int _v183 = _v174 ? _v138 : (_v175 ? _v119 : (_v176 ? _v100 : _v182));
                // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
#line 6000
                int _v184 = fusion::add(0, _c);
                bool _v185 = _v184 == 7;
                bool _v186 = _v184 == 6;
                bool _v187 = _v184 == 5;
                bool _v188 = _v184 == 4;
                bool _v189 = _v184 == 3;
                bool _v190 = _v184 == 2;
                bool _v191 = _v184 == 1;
                bool _v192 = _v184 == 0;
                int _v193 = _v188 ? _v82 : (_v189 ? _v63 : (_v190 ? _v44 : (_v191 ? _v25 : (_v192 ? _v6 : _v6))));
                int _v194 = _v185 ? _v139 : (_v186 ? _v120 : (_v187 ? _v101 : _v193));
                // z[3].Store((i, 0), first + columns);
#line 11000
                int _v195 = fusion::add(_v172, _v183);
                // z[0].Store((i, 0), columns);
#line 5000
                fusion::store(z_row, _c, _v183);
                // z[2].Store((i, 0), at);
#line 8000
                fusion::store(z_row_3, _c, _v194);
                // z[3].Store((i, 0), first + columns);
#line 11000
                fusion::store(z_row_4, _c, _v195);
            }
        }
    }
}
