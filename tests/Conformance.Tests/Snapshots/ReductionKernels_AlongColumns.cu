// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ReductionKernels.AlongColumns: a view<f32, 2>, b view<i32, 2>, y view<f32, 2, write>, z view<i32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ReductionKernels_AlongColumns(fusion::View<const float, 2> a, fusion::View<const int, 2> b, fusion::View<float, 2> y, fusion::View<int, 2> z, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Conformance.ReductionKernels.AlongColumns"
    int _v0 = fusion::mul(_grid0, 4);
#line 3 "/Fusion.Conformance.ReductionKernels.AlongColumns"
    int _v1 = fusion::mul(_grid0, 4);
#line 4 "/Fusion.Conformance.ReductionKernels.AlongColumns"
    auto _v2 = fusion::slice(y, 0);
#line 4 "/Fusion.Conformance.ReductionKernels.AlongColumns"
    auto _v3 = fusion::as_column(_v2);
#line 4 "/Fusion.Conformance.ReductionKernels.AlongColumns"
    int _v4 = fusion::mul(_grid0, 4);
#line 5 "/Fusion.Conformance.ReductionKernels.AlongColumns"
    auto _v5 = fusion::slice(y, 1);
#line 5 "/Fusion.Conformance.ReductionKernels.AlongColumns"
    auto _v6 = fusion::as_column(_v5);
#line 5 "/Fusion.Conformance.ReductionKernels.AlongColumns"
    int _v7 = fusion::mul(_grid0, 4);
#line 6 "/Fusion.Conformance.ReductionKernels.AlongColumns"
    auto _v8 = fusion::slice(y, 2);
#line 6 "/Fusion.Conformance.ReductionKernels.AlongColumns"
    auto _v9 = fusion::as_column(_v8);
#line 6 "/Fusion.Conformance.ReductionKernels.AlongColumns"
    int _v10 = fusion::mul(_grid0, 4);
#line 7 "/Fusion.Conformance.ReductionKernels.AlongColumns"
    auto _v11 = fusion::slice(z, 0);
#line 7 "/Fusion.Conformance.ReductionKernels.AlongColumns"
    auto _v12 = fusion::as_column(_v11);
#line 7 "/Fusion.Conformance.ReductionKernels.AlongColumns"
    int _v13 = fusion::mul(_grid0, 4);
#line 8 "/Fusion.Conformance.ReductionKernels.AlongColumns"
    auto _v14 = fusion::slice(z, 1);
#line 8 "/Fusion.Conformance.ReductionKernels.AlongColumns"
    auto _v15 = fusion::as_column(_v14);
#line 8 "/Fusion.Conformance.ReductionKernels.AlongColumns"
    int _v16 = fusion::mul(_grid0, 4);
#line 9 "/Fusion.Conformance.ReductionKernels.AlongColumns"
    auto _v17 = fusion::slice(z, 2);
#line 9 "/Fusion.Conformance.ReductionKernels.AlongColumns"
    auto _v18 = fusion::as_column(_v17);
#line 9 "/Fusion.Conformance.ReductionKernels.AlongColumns"
    int _v19 = fusion::mul(_grid0, 4);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 2 "/Fusion.Conformance.ReductionKernels.AlongColumns"
            auto _in20 = fusion::row(a, _v0 + _r, 0);
#line 4 "/Fusion.Conformance.ReductionKernels.AlongColumns"
            auto _out21 = fusion::row(_v3, _v4 + _r, 0);
#line 5 "/Fusion.Conformance.ReductionKernels.AlongColumns"
            auto _out22 = fusion::row(_v6, _v7 + _r, 0);
#line 6 "/Fusion.Conformance.ReductionKernels.AlongColumns"
            auto _out23 = fusion::row(_v9, _v10 + _r, 0);
#line 3 "/Fusion.Conformance.ReductionKernels.AlongColumns"
            auto _in24 = fusion::row(b, _v1 + _r, 0);
#line 7 "/Fusion.Conformance.ReductionKernels.AlongColumns"
            auto _out25 = fusion::row(_v12, _v13 + _r, 0);
#line 8 "/Fusion.Conformance.ReductionKernels.AlongColumns"
            auto _out26 = fusion::row(_v15, _v16 + _r, 0);
#line 9 "/Fusion.Conformance.ReductionKernels.AlongColumns"
            auto _out27 = fusion::row(_v18, _v19 + _r, 0);
#line 4 "/Fusion.Conformance.ReductionKernels.AlongColumns"
            float _v28 = 0.0f;
#line 5 "/Fusion.Conformance.ReductionKernels.AlongColumns"
            float _v29 = -fusion::infinity();
#line 6 "/Fusion.Conformance.ReductionKernels.AlongColumns"
            float _v30 = fusion::infinity();
#line 7 "/Fusion.Conformance.ReductionKernels.AlongColumns"
            int _v31 = 0;
#line 8 "/Fusion.Conformance.ReductionKernels.AlongColumns"
            int _v32 = (-2147483647 - 1);
#line 9 "/Fusion.Conformance.ReductionKernels.AlongColumns"
            int _v33 = 2147483647;
            for (int _k = 0; _k < 40; _k += 32)
            {
                const int _c = _k + lane;
                float _v34 = 0.0f;
                if (_c < 40)
                {
#line 2 "/Fusion.Conformance.ReductionKernels.AlongColumns"
                    float _v35 = fusion::load(_in20, _c, 0.0f);
#line 3 "/Fusion.Conformance.ReductionKernels.AlongColumns"
                    int _v36 = fusion::load(_in24, _c, -7);
#line 4 "/Fusion.Conformance.ReductionKernels.AlongColumns"
                    _v34 = _v35;
#line 5 "/Fusion.Conformance.ReductionKernels.AlongColumns"
                    _v29 = fusion::Max::of(_v29, _v35);
#line 6 "/Fusion.Conformance.ReductionKernels.AlongColumns"
                    _v30 = fusion::Min::of(_v30, _v35);
#line 7 "/Fusion.Conformance.ReductionKernels.AlongColumns"
                    _v31 = fusion::Sum::of(_v31, _v36);
#line 8 "/Fusion.Conformance.ReductionKernels.AlongColumns"
                    _v32 = fusion::Max::of(_v32, _v36);
#line 9 "/Fusion.Conformance.ReductionKernels.AlongColumns"
                    _v33 = fusion::Min::of(_v33, _v36);
                }
#line 4 "/Fusion.Conformance.ReductionKernels.AlongColumns"
                _v28 = fusion::chain_warp(_v28, _v34);
            }
#line 4 "/Fusion.Conformance.ReductionKernels.AlongColumns"
            _v28 = fusion::halve(_v28);
#line 5 "/Fusion.Conformance.ReductionKernels.AlongColumns"
            _v29 = fusion::over_warp<fusion::Max>(_v29);
#line 6 "/Fusion.Conformance.ReductionKernels.AlongColumns"
            _v30 = fusion::over_warp<fusion::Min>(_v30);
#line 7 "/Fusion.Conformance.ReductionKernels.AlongColumns"
            _v31 = fusion::over_warp<fusion::Sum>(_v31);
#line 8 "/Fusion.Conformance.ReductionKernels.AlongColumns"
            _v32 = fusion::over_warp<fusion::Max>(_v32);
#line 9 "/Fusion.Conformance.ReductionKernels.AlongColumns"
            _v33 = fusion::over_warp<fusion::Min>(_v33);
            if (lane == 0)
            {
#line 4 "/Fusion.Conformance.ReductionKernels.AlongColumns"
                fusion::store(_out21, 0, _v28);
#line 5 "/Fusion.Conformance.ReductionKernels.AlongColumns"
                fusion::store(_out22, 0, _v29);
#line 6 "/Fusion.Conformance.ReductionKernels.AlongColumns"
                fusion::store(_out23, 0, _v30);
#line 7 "/Fusion.Conformance.ReductionKernels.AlongColumns"
                fusion::store(_out25, 0, _v31);
#line 8 "/Fusion.Conformance.ReductionKernels.AlongColumns"
                fusion::store(_out26, 0, _v32);
#line 9 "/Fusion.Conformance.ReductionKernels.AlongColumns"
                fusion::store(_out27, 0, _v33);
            }
        }
    }
}
