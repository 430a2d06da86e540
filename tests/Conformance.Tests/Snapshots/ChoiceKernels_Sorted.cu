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
            int _v5 = ((row_2 == _v0) || (row_2 != row_2)) ? _c : 2147483647;
            // var (_, columns) = (row * -1f).TopK(3);
#line 5000
            float _v6 = row_2 * -1.0f;
            int _v7 = ((_v6 == _v1) || (_v6 != _v6)) ? _c : 2147483647;
            // var (largest, _) = row.TopK(3);
#line 3000
            _v3 = fusion::Min::of(_v3, _v5);
            // var (_, columns) = (row * -1f).TopK(3);
#line 5000
            _v4 = fusion::Min::of(_v4, _v7);
        }
        // var (largest, _) = row.TopK(3);
#line 3000
        _v3 = fusion::over_block<fusion::Min, 128>(_v3, (int*)(_shared + 0 + 256));
        // var (_, columns) = (row * -1f).TopK(3);
#line 5000
        _v4 = fusion::over_block<fusion::Min, 128>(_v4, (int*)(_shared + 0 + 384));
        // var (largest, _) = row.TopK(3);
#line 3000
        bool _v8 = _v0 != _v0;
        // var (_, columns) = (row * -1f).TopK(3);
#line 5000
        bool _v9 = _v1 != _v1;
        // var (largest, _) = row.TopK(3);
#line 3000
        float _v10 = -fusion::infinity();
        // var (_, columns) = (row * -1f).TopK(3);
#line 5000
        float _v11 = -fusion::infinity();
        for (int _c = thread; _c < 5; _c += 128)
        {
            // var row = a[i].Load(0, width);
#line 2000
            float row_3 = fusion::load(a_row, _c, 0.0f);
            // var (largest, _) = row.TopK(3);
#line 3000
            bool _v12 = _c > _v3;
            bool _v13 = ((row_3 < _v0) || ((row_3 == _v0) && _v12)) || (_v8 && ((row_3 == row_3) || _v12));
            float _v14 = _v13 ? row_3 : -fusion::infinity();
            // var (_, columns) = (row * -1f).TopK(3);
#line 5000
            float _v15 = row_3 * -1.0f;
            bool _v16 = _c > _v4;
            bool _v17 = ((_v15 < _v1) || ((_v15 == _v1) && _v16)) || (_v9 && ((_v15 == _v15) || _v16));
            float _v18 = _v17 ? _v15 : -fusion::infinity();
            // var (largest, _) = row.TopK(3);
#line 3000
            _v10 = fusion::Max::of(_v10, _v14);
            // var (_, columns) = (row * -1f).TopK(3);
#line 5000
            _v11 = fusion::Max::of(_v11, _v18);
        }
        // var (largest, _) = row.TopK(3);
#line 3000
        _v10 = fusion::over_block<fusion::Max, 128>(_v10, (float*)(_shared + 0 + 512));
        // var (_, columns) = (row * -1f).TopK(3);
#line 5000
        _v11 = fusion::over_block<fusion::Max, 128>(_v11, (float*)(_shared + 0 + 640));
        // var (largest, _) = row.TopK(3);
#line 3000
        int _v19 = 2147483647;
        // var (_, columns) = (row * -1f).TopK(3);
#line 5000
        int _v20 = 2147483647;
        for (int _c = thread; _c < 5; _c += 128)
        {
            // var row = a[i].Load(0, width);
#line 2000
            float row_4 = fusion::load(a_row, _c, 0.0f);
            // var (largest, _) = row.TopK(3);
#line 3000
            bool _v21 = _c > _v3;
            bool _v22 = ((row_4 < _v0) || ((row_4 == _v0) && _v21)) || (_v8 && ((row_4 == row_4) || _v21));
            int _v23 = (_v22 && ((row_4 == _v10) || (row_4 != row_4))) ? _c : 2147483647;
            // var (_, columns) = (row * -1f).TopK(3);
#line 5000
            float _v24 = row_4 * -1.0f;
            bool _v25 = _c > _v4;
            bool _v26 = ((_v24 < _v1) || ((_v24 == _v1) && _v25)) || (_v9 && ((_v24 == _v24) || _v25));
            int _v27 = (_v26 && ((_v24 == _v11) || (_v24 != _v24))) ? _c : 2147483647;
            // var (largest, _) = row.TopK(3);
#line 3000
            _v19 = fusion::Min::of(_v19, _v23);
            // var (_, columns) = (row * -1f).TopK(3);
#line 5000
            _v20 = fusion::Min::of(_v20, _v27);
        }
        // var (largest, _) = row.TopK(3);
#line 3000
        _v19 = fusion::over_block<fusion::Min, 128>(_v19, (int*)(_shared + 0 + 768));
        // var (_, columns) = (row * -1f).TopK(3);
#line 5000
        _v20 = fusion::over_block<fusion::Min, 128>(_v20, (int*)(_shared + 0 + 896));
        // var (largest, _) = row.TopK(3);
#line 3000
        bool _v28 = _v10 != _v10;
        // var (_, columns) = (row * -1f).TopK(3);
#line 5000
        bool _v29 = _v11 != _v11;
        // var (largest, _) = row.TopK(3);
#line 3000
        float _v30 = -fusion::infinity();
        // var (_, columns) = (row * -1f).TopK(3);
#line 5000
        float _v31 = -fusion::infinity();
        for (int _c = thread; _c < 5; _c += 128)
        {
            // var row = a[i].Load(0, width);
#line 2000
            float row_5 = fusion::load(a_row, _c, 0.0f);
            // var (largest, _) = row.TopK(3);
#line 3000
            bool _v32 = _c > _v19;
            bool _v33 = ((row_5 < _v10) || ((row_5 == _v10) && _v32)) || (_v28 && ((row_5 == row_5) || _v32));
            float _v34 = _v33 ? row_5 : -fusion::infinity();
            // var (_, columns) = (row * -1f).TopK(3);
#line 5000
            float _v35 = row_5 * -1.0f;
            bool _v36 = _c > _v20;
            bool _v37 = ((_v35 < _v11) || ((_v35 == _v11) && _v36)) || (_v29 && ((_v35 == _v35) || _v36));
            float _v38 = _v37 ? _v35 : -fusion::infinity();
            // var (largest, _) = row.TopK(3);
#line 3000
            _v30 = fusion::Max::of(_v30, _v34);
            // var (_, columns) = (row * -1f).TopK(3);
#line 5000
            _v31 = fusion::Max::of(_v31, _v38);
        }
        // var (largest, _) = row.TopK(3);
#line 3000
        _v30 = fusion::over_block<fusion::Max, 128>(_v30, (float*)(_shared + 0 + 1024));
        // var (_, columns) = (row * -1f).TopK(3);
#line 5000
        _v31 = fusion::over_block<fusion::Max, 128>(_v31, (float*)(_shared + 0 + 1152));
        // var (largest, _) = row.TopK(3);
#line 3000
        int _v39 = 2147483647;
        // var (_, columns) = (row * -1f).TopK(3);
#line 5000
        int _v40 = 2147483647;
        for (int _c = thread; _c < 5; _c += 128)
        {
            // var row = a[i].Load(0, width);
#line 2000
            float row_6 = fusion::load(a_row, _c, 0.0f);
            // var (largest, _) = row.TopK(3);
#line 3000
            bool _v41 = _c > _v19;
            bool _v42 = ((row_6 < _v10) || ((row_6 == _v10) && _v41)) || (_v28 && ((row_6 == row_6) || _v41));
            int _v43 = (_v42 && ((row_6 == _v30) || (row_6 != row_6))) ? _c : 2147483647;
            // var (_, columns) = (row * -1f).TopK(3);
#line 5000
            float _v44 = row_6 * -1.0f;
            bool _v45 = _c > _v20;
            bool _v46 = ((_v44 < _v11) || ((_v44 == _v11) && _v45)) || (_v29 && ((_v44 == _v44) || _v45));
            int _v47 = (_v46 && ((_v44 == _v31) || (_v44 != _v44))) ? _c : 2147483647;
            // var (largest, _) = row.TopK(3);
#line 3000
            _v39 = fusion::Min::of(_v39, _v43);
            // var (_, columns) = (row * -1f).TopK(3);
#line 5000
            _v40 = fusion::Min::of(_v40, _v47);
        }
        // var (largest, _) = row.TopK(3);
#line 3000
        _v39 = fusion::over_block<fusion::Min, 128>(_v39, (int*)(_shared + 0 + 1280));
        // var (_, columns) = (row * -1f).TopK(3);
#line 5000
        _v40 = fusion::over_block<fusion::Min, 128>(_v40, (int*)(_shared + 0 + 1408));
        for (int _c = thread; _c < 3; _c += 128)
        {
            // var (largest, _) = row.TopK(3);
#line 3000
            bool _v48 = _c == 2;
            bool _v49 = _c == 1;
            bool _v50 = _c == 0;
            // y[i].Store(0, largest);
#line 4000
            fusion::store(y_row, _c, _v48 ? _v30 : (_v49 ? _v10 : (_v50 ? _v0 : _v0)));
        }
        for (int _c = thread; _c < 3; _c += 128)
        {
            // var (_, columns) = (row * -1f).TopK(3);
#line 5000
            bool _v51 = _c == 2;
            bool _v52 = _c == 1;
            bool _v53 = _c == 0;
            // z[i].Store(0, columns);
#line 6000
            fusion::store(z_row, _c, _v51 ? _v40 : (_v52 ? _v20 : (_v53 ? _v4 : _v4)));
        }
    }
}
