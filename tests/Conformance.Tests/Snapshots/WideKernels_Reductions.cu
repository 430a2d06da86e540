// 128 threads, 368 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.WideKernels.Reductions: x view<f64, 2>, n view<i64, 2>, perRow view<f64, 2, write>, perColumn view<f64, 3, write>, perRowOfLongs view<i64, 2, write>, perColumnOfLongs view<i64, 3, write>, y view<f64, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
WideKernels_Reductions(fusion::View<const double, 2> x, fusion::View<const long long, 2> n, fusion::View<double, 2> perRow, fusion::View<double, 3> perColumn, fusion::View<long long, 2> perRowOfLongs, fusion::View<long long, 3> perColumnOfLongs, fusion::View<double, 2> y, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    double* _b0 = (double*)(_shared + 0); // (1, 40)
    double* _b1 = (double*)(_shared + 0); // (1, 40)
    long long* _b2 = (long long*)(_shared + 0); // (1, 40)
    long long* _b3 = (long long*)(_shared + 0); // (1, 40)
    double* _b4 = (double*)(_shared + 320); // (5, 1)

#line 2 "/Fusion.Conformance.WideKernels.Reductions"
    int _v0 = fusion::mul(_grid0, 5);
#line 3 "/Fusion.Conformance.WideKernels.Reductions"
    int _v1 = fusion::mul(_grid0, 5);
#line 5 "/Fusion.Conformance.WideKernels.Reductions"
    auto _v2 = fusion::slice(perRow, 0);
#line 5 "/Fusion.Conformance.WideKernels.Reductions"
    auto _v3 = fusion::as_column(_v2);
#line 5 "/Fusion.Conformance.WideKernels.Reductions"
    int _v4 = fusion::mul(_grid0, 5);
#line 6 "/Fusion.Conformance.WideKernels.Reductions"
    auto _v5 = fusion::slice(perRow, 1);
#line 6 "/Fusion.Conformance.WideKernels.Reductions"
    auto _v6 = fusion::as_column(_v5);
#line 6 "/Fusion.Conformance.WideKernels.Reductions"
    int _v7 = fusion::mul(_grid0, 5);
#line 7 "/Fusion.Conformance.WideKernels.Reductions"
    auto _v8 = fusion::slice(perRow, 2);
#line 7 "/Fusion.Conformance.WideKernels.Reductions"
    auto _v9 = fusion::as_column(_v8);
#line 7 "/Fusion.Conformance.WideKernels.Reductions"
    int _v10 = fusion::mul(_grid0, 5);
#line 8 "/Fusion.Conformance.WideKernels.Reductions"
    auto _v11 = fusion::slice(perRowOfLongs, 0);
#line 8 "/Fusion.Conformance.WideKernels.Reductions"
    auto _v12 = fusion::as_column(_v11);
#line 8 "/Fusion.Conformance.WideKernels.Reductions"
    int _v13 = fusion::mul(_grid0, 5);
#line 9 "/Fusion.Conformance.WideKernels.Reductions"
    auto _v14 = fusion::slice(perRowOfLongs, 1);
#line 9 "/Fusion.Conformance.WideKernels.Reductions"
    auto _v15 = fusion::as_column(_v14);
#line 9 "/Fusion.Conformance.WideKernels.Reductions"
    int _v16 = fusion::mul(_grid0, 5);
#line 10 "/Fusion.Conformance.WideKernels.Reductions"
    auto _v17 = fusion::slice(perRowOfLongs, 2);
#line 10 "/Fusion.Conformance.WideKernels.Reductions"
    auto _v18 = fusion::as_column(_v17);
#line 10 "/Fusion.Conformance.WideKernels.Reductions"
    int _v19 = fusion::mul(_grid0, 5);
#line 11 "/Fusion.Conformance.WideKernels.Reductions"
    auto _v20 = fusion::slice(perColumn, _grid0);
#line 12 "/Fusion.Conformance.WideKernels.Reductions"
    auto _v21 = fusion::slice(perColumn, _grid0);
    {
        for (int _r = warp; _r < 5; _r += 4)
        {
#line 2 "/Fusion.Conformance.WideKernels.Reductions"
            auto _in22 = fusion::row(x, _v0 + _r, 0);
#line 5 "/Fusion.Conformance.WideKernels.Reductions"
            auto _out23 = fusion::row(_v3, _v4 + _r, 0);
#line 6 "/Fusion.Conformance.WideKernels.Reductions"
            auto _out24 = fusion::row(_v6, _v7 + _r, 0);
#line 7 "/Fusion.Conformance.WideKernels.Reductions"
            auto _out25 = fusion::row(_v9, _v10 + _r, 0);
#line 3 "/Fusion.Conformance.WideKernels.Reductions"
            auto _in26 = fusion::row(n, _v1 + _r, 0);
#line 8 "/Fusion.Conformance.WideKernels.Reductions"
            auto _out27 = fusion::row(_v12, _v13 + _r, 0);
#line 9 "/Fusion.Conformance.WideKernels.Reductions"
            auto _out28 = fusion::row(_v15, _v16 + _r, 0);
#line 10 "/Fusion.Conformance.WideKernels.Reductions"
            auto _out29 = fusion::row(_v18, _v19 + _r, 0);
#line 4 "/Fusion.Conformance.WideKernels.Reductions"
            double _v30 = 0.0;
#line 6 "/Fusion.Conformance.WideKernels.Reductions"
            double _v31 = -(double)fusion::infinity();
#line 7 "/Fusion.Conformance.WideKernels.Reductions"
            double _v32 = (double)fusion::infinity();
#line 8 "/Fusion.Conformance.WideKernels.Reductions"
            long long _v33 = 0LL;
#line 9 "/Fusion.Conformance.WideKernels.Reductions"
            long long _v34 = (-9223372036854775807LL - 1);
#line 10 "/Fusion.Conformance.WideKernels.Reductions"
            long long _v35 = 9223372036854775807LL;
            for (int _k = 0; _k < 40; _k += 32)
            {
                const int _c = _k + lane;
                double _v36 = 0.0;
                if (_c < 40)
                {
#line 2 "/Fusion.Conformance.WideKernels.Reductions"
                    double _v37 = fusion::load(_in22, _c, 0.0);
#line 3 "/Fusion.Conformance.WideKernels.Reductions"
                    long long _v38 = fusion::load(_in26, _c, 0LL);
#line 4 "/Fusion.Conformance.WideKernels.Reductions"
                    _v36 = _v37;
#line 6 "/Fusion.Conformance.WideKernels.Reductions"
                    _v31 = fusion::Max::of(_v31, _v37);
#line 7 "/Fusion.Conformance.WideKernels.Reductions"
                    _v32 = fusion::Min::of(_v32, _v37);
#line 8 "/Fusion.Conformance.WideKernels.Reductions"
                    _v33 = fusion::Sum::of(_v33, _v38);
#line 9 "/Fusion.Conformance.WideKernels.Reductions"
                    _v34 = fusion::Max::of(_v34, _v38);
#line 10 "/Fusion.Conformance.WideKernels.Reductions"
                    _v35 = fusion::Min::of(_v35, _v38);
                }
#line 4 "/Fusion.Conformance.WideKernels.Reductions"
                _v30 = fusion::chain_warp(_v30, _v36);
            }
#line 4 "/Fusion.Conformance.WideKernels.Reductions"
            _v30 = fusion::halve(_v30);
#line 6 "/Fusion.Conformance.WideKernels.Reductions"
            _v31 = fusion::over_warp<fusion::Max>(_v31);
#line 7 "/Fusion.Conformance.WideKernels.Reductions"
            _v32 = fusion::over_warp<fusion::Min>(_v32);
#line 8 "/Fusion.Conformance.WideKernels.Reductions"
            _v33 = fusion::over_warp<fusion::Sum>(_v33);
#line 9 "/Fusion.Conformance.WideKernels.Reductions"
            _v34 = fusion::over_warp<fusion::Max>(_v34);
#line 10 "/Fusion.Conformance.WideKernels.Reductions"
            _v35 = fusion::over_warp<fusion::Min>(_v35);
            if (lane == 0)
            {
#line 4 "/Fusion.Conformance.WideKernels.Reductions"
                _b4[_r] = _v30;
            }
            if (lane == 0)
            {
#line 5 "/Fusion.Conformance.WideKernels.Reductions"
                fusion::store(_out23, 0, _v30);
#line 6 "/Fusion.Conformance.WideKernels.Reductions"
                fusion::store(_out24, 0, _v31);
#line 7 "/Fusion.Conformance.WideKernels.Reductions"
                fusion::store(_out25, 0, _v32);
#line 8 "/Fusion.Conformance.WideKernels.Reductions"
                fusion::store(_out27, 0, _v33);
#line 9 "/Fusion.Conformance.WideKernels.Reductions"
                fusion::store(_out28, 0, _v34);
#line 10 "/Fusion.Conformance.WideKernels.Reductions"
                fusion::store(_out29, 0, _v35);
            }
        }
    }
    {
        for (int _c = thread; _c < 40; _c += 128)
        {
#line 11 "/Fusion.Conformance.WideKernels.Reductions"
            double _v39 = 0.0;
            for (int _r = 0; _r < 5; _r++)
            {
#line 2 "/Fusion.Conformance.WideKernels.Reductions"
                auto _in40 = fusion::row(x, _v0 + _r, 0);
#line 2 "/Fusion.Conformance.WideKernels.Reductions"
                double _v41 = fusion::load(_in40, _c, 0.0);
#line 11 "/Fusion.Conformance.WideKernels.Reductions"
                _v39 = _v39 + _v41;
            }
#line 11 "/Fusion.Conformance.WideKernels.Reductions"
            _b0[_c] = _v39;
        }
    }
    __syncthreads();
    {
#line 11 "/Fusion.Conformance.WideKernels.Reductions"
        auto _out42 = fusion::row(_v20, 0, 0);
        for (int _c = thread; _c < 40; _c += 128)
        {
#line 11 "/Fusion.Conformance.WideKernels.Reductions"
            double _v43 = _b0[_c];
#line 11 "/Fusion.Conformance.WideKernels.Reductions"
            fusion::store(_out42, _c, _v43);
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 40; _c += 128)
        {
#line 12 "/Fusion.Conformance.WideKernels.Reductions"
            double _v44 = -(double)fusion::infinity();
            for (int _r = 0; _r < 5; _r++)
            {
#line 2 "/Fusion.Conformance.WideKernels.Reductions"
                auto _in45 = fusion::row(x, _v0 + _r, 0);
#line 2 "/Fusion.Conformance.WideKernels.Reductions"
                double _v46 = fusion::load(_in45, _c, 0.0);
#line 12 "/Fusion.Conformance.WideKernels.Reductions"
                _v44 = fusion::Max::of(_v44, _v46);
            }
#line 12 "/Fusion.Conformance.WideKernels.Reductions"
            _b1[_c] = _v44;
        }
    }
#line 13 "/Fusion.Conformance.WideKernels.Reductions"
    auto _v47 = fusion::slice(perColumnOfLongs, _grid0);
#line 14 "/Fusion.Conformance.WideKernels.Reductions"
    auto _v48 = fusion::slice(perColumnOfLongs, _grid0);
    __syncthreads();
    {
#line 12 "/Fusion.Conformance.WideKernels.Reductions"
        auto _out49 = fusion::row(_v21, 1, 0);
        for (int _c = thread; _c < 40; _c += 128)
        {
#line 12 "/Fusion.Conformance.WideKernels.Reductions"
            double _v50 = _b1[_c];
#line 12 "/Fusion.Conformance.WideKernels.Reductions"
            fusion::store(_out49, _c, _v50);
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 40; _c += 128)
        {
#line 13 "/Fusion.Conformance.WideKernels.Reductions"
            long long _v51 = 0LL;
            for (int _r = 0; _r < 5; _r++)
            {
#line 3 "/Fusion.Conformance.WideKernels.Reductions"
                auto _in52 = fusion::row(n, _v1 + _r, 0);
#line 3 "/Fusion.Conformance.WideKernels.Reductions"
                long long _v53 = fusion::load(_in52, _c, 0LL);
#line 13 "/Fusion.Conformance.WideKernels.Reductions"
                _v51 = fusion::Sum::of(_v51, _v53);
            }
#line 13 "/Fusion.Conformance.WideKernels.Reductions"
            _b2[_c] = _v51;
        }
    }
    __syncthreads();
    {
#line 13 "/Fusion.Conformance.WideKernels.Reductions"
        auto _out54 = fusion::row(_v47, 0, 0);
        for (int _c = thread; _c < 40; _c += 128)
        {
#line 13 "/Fusion.Conformance.WideKernels.Reductions"
            long long _v55 = _b2[_c];
#line 13 "/Fusion.Conformance.WideKernels.Reductions"
            fusion::store(_out54, _c, _v55);
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 40; _c += 128)
        {
#line 14 "/Fusion.Conformance.WideKernels.Reductions"
            long long _v56 = 9223372036854775807LL;
            for (int _r = 0; _r < 5; _r++)
            {
#line 3 "/Fusion.Conformance.WideKernels.Reductions"
                auto _in57 = fusion::row(n, _v1 + _r, 0);
#line 3 "/Fusion.Conformance.WideKernels.Reductions"
                long long _v58 = fusion::load(_in57, _c, 0LL);
#line 14 "/Fusion.Conformance.WideKernels.Reductions"
                _v56 = fusion::Min::of(_v56, _v58);
            }
#line 14 "/Fusion.Conformance.WideKernels.Reductions"
            _b3[_c] = _v56;
        }
    }
#line 15 "/Fusion.Conformance.WideKernels.Reductions"
    double _v59 = (double)(40);
#line 15 "/Fusion.Conformance.WideKernels.Reductions"
    int _v60 = fusion::mul(_grid0, 5);
    __syncthreads();
    {
#line 14 "/Fusion.Conformance.WideKernels.Reductions"
        auto _out61 = fusion::row(_v48, 1, 0);
        for (int _c = thread; _c < 40; _c += 128)
        {
#line 14 "/Fusion.Conformance.WideKernels.Reductions"
            long long _v62 = _b3[_c];
#line 14 "/Fusion.Conformance.WideKernels.Reductions"
            fusion::store(_out61, _c, _v62);
        }
    }
    {
        for (int _r = warp; _r < 5; _r += 4)
        {
#line 3 "/Fusion.Conformance.WideKernels.Reductions"
            auto _in63 = fusion::row(n, _v1 + _r, 0);
#line 2 "/Fusion.Conformance.WideKernels.Reductions"
            auto _in64 = fusion::row(x, _v0 + _r, 0);
#line 15 "/Fusion.Conformance.WideKernels.Reductions"
            auto _out65 = fusion::row(y, _v60 + _r, 0);
#line 15 "/Fusion.Conformance.WideKernels.Reductions"
            long long _v66 = (-9223372036854775807LL - 1);
            for (int _c = lane; _c < 40; _c += 32)
            {
#line 3 "/Fusion.Conformance.WideKernels.Reductions"
                long long _v67 = fusion::load(_in63, _c, 0LL);
#line 15 "/Fusion.Conformance.WideKernels.Reductions"
                _v66 = fusion::Max::of(_v66, _v67);
            }
#line 15 "/Fusion.Conformance.WideKernels.Reductions"
            _v66 = fusion::over_warp<fusion::Max>(_v66);
#line 4 "/Fusion.Conformance.WideKernels.Reductions"
            double _v68 = _b4[_r];
#line 15 "/Fusion.Conformance.WideKernels.Reductions"
            double _v69 = _v68 / _v59;
#line 15 "/Fusion.Conformance.WideKernels.Reductions"
            double _v70 = (double)(_v66);
            for (int _c = lane; _c < 40; _c += 32)
            {
#line 2 "/Fusion.Conformance.WideKernels.Reductions"
                double _v71 = fusion::load(_in64, _c, 0.0);
#line 15 "/Fusion.Conformance.WideKernels.Reductions"
                double _v72 = _v71 - _v69;
#line 15 "/Fusion.Conformance.WideKernels.Reductions"
                double _v73 = _v72 * _v70;
#line 15 "/Fusion.Conformance.WideKernels.Reductions"
                fusion::store(_out65, _c, _v73);
            }
        }
    }
}
