// 128 threads, 1536 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ChoiceKernels.Sorted"

// Fusion.Conformance.ChoiceKernels.Sorted: a view<f32, 2>, y view<f32, 2, write>, z view<i32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ChoiceKernels_Sorted(fusion::View<const float, 2> a, fusion::View<float, 2> y, fusion::View<int, 2> z, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    // var row = a[i].Load(0, width);
#line 2000
    auto a_2 = fusion::slice(a, i);
    // y[i].Store(0, largest);
#line 4000
    auto y_2 = fusion::slice(y, i);
    // z[i].Store(0, columns);
#line 6000
    auto z_2 = fusion::slice(z, i);
    {
        // var row = a[i].Load(0, width);
#line 2000
        auto a_row = fusion::row(a_2, 0);
        // y[i].Store(0, largest);
#line 4000
        auto y_row = fusion::row(y_2, 0);
        // z[i].Store(0, columns);
#line 6000
        auto z_row = fusion::row(z_2, 0);
        // var (largest, _) = row.TopK(3);
#line 3000
        float _v0 = -fusion::infinity();
        // var (_, columns) = (row * -1f).TopK(3);
#line 5000
        float _v1 = -fusion::infinity();
        for (int _c = thread; _c < 5; _c += 128)
        {
            // var row = a[i].Load(0, width);
#line 2000
            float row = fusion::load(a_row, _c, 0.0f);
            // var (_, columns) = (row * -1f).TopK(3);
#line 5000
            float _v2 = row * -1.0f;
            // var (largest, _) = row.TopK(3);
#line 3000
            _v0 = fusion::Max::of(_v0, row);
            // var (_, columns) = (row * -1f).TopK(3);
#line 5000
            _v1 = fusion::Max::of(_v1, _v2);
        }
        // var (largest, _) = row.TopK(3);
#line 3000
        _v0 = fusion::over_block<fusion::Max, 128>(_v0, (float*)(_shared + 0 + 0));
        // var (_, columns) = (row * -1f).TopK(3);
#line 5000
        _v1 = fusion::over_block<fusion::Max, 128>(_v1, (float*)(_shared + 0 + 128));
        // var (largest, _) = row.TopK(3);
#line 3000
        int _v3 = 2147483647;
        // var (_, columns) = (row * -1f).TopK(3);
#line 5000
        int _v4 = 2147483647;
        for (int _c = thread; _c < 5; _c += 128)
        {
            // var row = a[i].Load(0, width);
#line 2000
            float row_2 = fusion::load(a_row, _c, 0.0f);
            // var (largest, _) = row.TopK(3);
#line 3000
            int _v5 = fusion::add(0, _c);
            int _v6 = ((row_2 == _v0) || (row_2 != row_2)) ? _v5 : 2147483647;
            // var (_, columns) = (row * -1f).TopK(3);
#line 5000
            float _v7 = row_2 * -1.0f;
            int _v8 = fusion::add(0, _c);
            int _v9 = ((_v7 == _v1) || (_v7 != _v7)) ? _v8 : 2147483647;
            // var (largest, _) = row.TopK(3);
#line 3000
            _v3 = fusion::Min::of(_v3, _v6);
            // var (_, columns) = (row * -1f).TopK(3);
#line 5000
            _v4 = fusion::Min::of(_v4, _v9);
        }
        // var (largest, _) = row.TopK(3);
#line 3000
        _v3 = fusion::over_block<fusion::Min, 128>(_v3, (int*)(_shared + 0 + 256));
        // var (_, columns) = (row * -1f).TopK(3);
#line 5000
        _v4 = fusion::over_block<fusion::Min, 128>(_v4, (int*)(_shared + 0 + 384));
        // var (largest, _) = row.TopK(3);
#line 3000
        bool _v10 = _v0 != _v0;
        // var (_, columns) = (row * -1f).TopK(3);
#line 5000
        bool _v11 = _v1 != _v1;
        // var (largest, _) = row.TopK(3);
#line 3000
        float _v12 = -fusion::infinity();
        // var (_, columns) = (row * -1f).TopK(3);
#line 5000
        float _v13 = -fusion::infinity();
        for (int _c = thread; _c < 5; _c += 128)
        {
            // var row = a[i].Load(0, width);
#line 2000
            float row_3 = fusion::load(a_row, _c, 0.0f);
            // var (largest, _) = row.TopK(3);
#line 3000
            int _v14 = fusion::add(0, _c);
            bool _v15 = _v14 > _v3;
            bool _v16 = ((row_3 < _v0) || ((row_3 == _v0) && _v15)) || (_v10 && ((row_3 == row_3) || _v15));
            float _v17 = _v16 ? row_3 : -fusion::infinity();
            // var (_, columns) = (row * -1f).TopK(3);
#line 5000
            float _v18 = row_3 * -1.0f;
            int _v19 = fusion::add(0, _c);
            bool _v20 = _v19 > _v4;
            bool _v21 = ((_v18 < _v1) || ((_v18 == _v1) && _v20)) || (_v11 && ((_v18 == _v18) || _v20));
            float _v22 = _v21 ? _v18 : -fusion::infinity();
            // var (largest, _) = row.TopK(3);
#line 3000
            _v12 = fusion::Max::of(_v12, _v17);
            // var (_, columns) = (row * -1f).TopK(3);
#line 5000
            _v13 = fusion::Max::of(_v13, _v22);
        }
        // var (largest, _) = row.TopK(3);
#line 3000
        _v12 = fusion::over_block<fusion::Max, 128>(_v12, (float*)(_shared + 0 + 512));
        // var (_, columns) = (row * -1f).TopK(3);
#line 5000
        _v13 = fusion::over_block<fusion::Max, 128>(_v13, (float*)(_shared + 0 + 640));
        // var (largest, _) = row.TopK(3);
#line 3000
        int _v23 = 2147483647;
        // var (_, columns) = (row * -1f).TopK(3);
#line 5000
        int _v24 = 2147483647;
        for (int _c = thread; _c < 5; _c += 128)
        {
            // var row = a[i].Load(0, width);
#line 2000
            float row_4 = fusion::load(a_row, _c, 0.0f);
            // var (largest, _) = row.TopK(3);
#line 3000
            int _v25 = fusion::add(0, _c);
            bool _v26 = _v25 > _v3;
            bool _v27 = ((row_4 < _v0) || ((row_4 == _v0) && _v26)) || (_v10 && ((row_4 == row_4) || _v26));
            int _v28 = (_v27 && ((row_4 == _v12) || (row_4 != row_4))) ? _v25 : 2147483647;
            // var (_, columns) = (row * -1f).TopK(3);
#line 5000
            float _v29 = row_4 * -1.0f;
            int _v30 = fusion::add(0, _c);
            bool _v31 = _v30 > _v4;
            bool _v32 = ((_v29 < _v1) || ((_v29 == _v1) && _v31)) || (_v11 && ((_v29 == _v29) || _v31));
            int _v33 = (_v32 && ((_v29 == _v13) || (_v29 != _v29))) ? _v30 : 2147483647;
            // var (largest, _) = row.TopK(3);
#line 3000
            _v23 = fusion::Min::of(_v23, _v28);
            // var (_, columns) = (row * -1f).TopK(3);
#line 5000
            _v24 = fusion::Min::of(_v24, _v33);
        }
        // var (largest, _) = row.TopK(3);
#line 3000
        _v23 = fusion::over_block<fusion::Min, 128>(_v23, (int*)(_shared + 0 + 768));
        // var (_, columns) = (row * -1f).TopK(3);
#line 5000
        _v24 = fusion::over_block<fusion::Min, 128>(_v24, (int*)(_shared + 0 + 896));
        // var (largest, _) = row.TopK(3);
#line 3000
        bool _v34 = _v12 != _v12;
        // var (_, columns) = (row * -1f).TopK(3);
#line 5000
        bool _v35 = _v13 != _v13;
        // var (largest, _) = row.TopK(3);
#line 3000
        float _v36 = -fusion::infinity();
        // var (_, columns) = (row * -1f).TopK(3);
#line 5000
        float _v37 = -fusion::infinity();
        for (int _c = thread; _c < 5; _c += 128)
        {
            // var row = a[i].Load(0, width);
#line 2000
            float row_5 = fusion::load(a_row, _c, 0.0f);
            // var (largest, _) = row.TopK(3);
#line 3000
            int _v38 = fusion::add(0, _c);
            bool _v39 = _v38 > _v23;
            bool _v40 = ((row_5 < _v12) || ((row_5 == _v12) && _v39)) || (_v34 && ((row_5 == row_5) || _v39));
            float _v41 = _v40 ? row_5 : -fusion::infinity();
            // var (_, columns) = (row * -1f).TopK(3);
#line 5000
            float _v42 = row_5 * -1.0f;
            int _v43 = fusion::add(0, _c);
            bool _v44 = _v43 > _v24;
            bool _v45 = ((_v42 < _v13) || ((_v42 == _v13) && _v44)) || (_v35 && ((_v42 == _v42) || _v44));
            float _v46 = _v45 ? _v42 : -fusion::infinity();
            // var (largest, _) = row.TopK(3);
#line 3000
            _v36 = fusion::Max::of(_v36, _v41);
            // var (_, columns) = (row * -1f).TopK(3);
#line 5000
            _v37 = fusion::Max::of(_v37, _v46);
        }
        // var (largest, _) = row.TopK(3);
#line 3000
        _v36 = fusion::over_block<fusion::Max, 128>(_v36, (float*)(_shared + 0 + 1024));
        // var (_, columns) = (row * -1f).TopK(3);
#line 5000
        _v37 = fusion::over_block<fusion::Max, 128>(_v37, (float*)(_shared + 0 + 1152));
        // var (largest, _) = row.TopK(3);
#line 3000
        int _v47 = 2147483647;
        // var (_, columns) = (row * -1f).TopK(3);
#line 5000
        int _v48 = 2147483647;
        for (int _c = thread; _c < 5; _c += 128)
        {
            // var row = a[i].Load(0, width);
#line 2000
            float row_6 = fusion::load(a_row, _c, 0.0f);
            // var (largest, _) = row.TopK(3);
#line 3000
            int _v49 = fusion::add(0, _c);
            bool _v50 = _v49 > _v23;
            bool _v51 = ((row_6 < _v12) || ((row_6 == _v12) && _v50)) || (_v34 && ((row_6 == row_6) || _v50));
            int _v52 = (_v51 && ((row_6 == _v36) || (row_6 != row_6))) ? _v49 : 2147483647;
            // var (_, columns) = (row * -1f).TopK(3);
#line 5000
            float _v53 = row_6 * -1.0f;
            int _v54 = fusion::add(0, _c);
            bool _v55 = _v54 > _v24;
            bool _v56 = ((_v53 < _v13) || ((_v53 == _v13) && _v55)) || (_v35 && ((_v53 == _v53) || _v55));
            int _v57 = (_v56 && ((_v53 == _v37) || (_v53 != _v53))) ? _v54 : 2147483647;
            // var (largest, _) = row.TopK(3);
#line 3000
            _v47 = fusion::Min::of(_v47, _v52);
            // var (_, columns) = (row * -1f).TopK(3);
#line 5000
            _v48 = fusion::Min::of(_v48, _v57);
        }
        // var (largest, _) = row.TopK(3);
#line 3000
        _v47 = fusion::over_block<fusion::Min, 128>(_v47, (int*)(_shared + 0 + 1280));
        // var (_, columns) = (row * -1f).TopK(3);
#line 5000
        _v48 = fusion::over_block<fusion::Min, 128>(_v48, (int*)(_shared + 0 + 1408));
        for (int _c = thread; _c < 3; _c += 128)
        {
            // var (largest, _) = row.TopK(3);
#line 3000
            int _v58 = fusion::add(0, _c);
            bool _v59 = _v58 == 2;
            bool _v60 = _v58 == 1;
            bool _v61 = _v58 == 0;
            float _v62 = _v59 ? _v36 : (_v60 ? _v12 : (_v61 ? _v0 : _v0));
            // y[i].Store(0, largest);
#line 4000
            fusion::store(y_row, _c, _v62);
        }
        for (int _c = thread; _c < 3; _c += 128)
        {
            // var (_, columns) = (row * -1f).TopK(3);
#line 5000
            int _v63 = fusion::add(0, _c);
            bool _v64 = _v63 == 2;
            bool _v65 = _v63 == 1;
            bool _v66 = _v63 == 0;
            int _v67 = _v64 ? _v48 : (_v65 ? _v24 : (_v66 ? _v4 : _v4));
            // z[i].Store(0, columns);
#line 6000
            fusion::store(z_row, _c, _v67);
        }
    }
}
