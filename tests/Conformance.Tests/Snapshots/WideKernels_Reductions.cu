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
#line 13 "/Fusion.Conformance.WideKernels.Reductions"
    auto _v22 = fusion::slice(perColumnOfLongs, _grid0);
#line 14 "/Fusion.Conformance.WideKernels.Reductions"
    auto _v23 = fusion::slice(perColumnOfLongs, _grid0);
#line 15 "/Fusion.Conformance.WideKernels.Reductions"
    double _v24 = (double)(40);
#line 15 "/Fusion.Conformance.WideKernels.Reductions"
    int _v25 = fusion::mul(_grid0, 5);
    {
        for (int _r = warp; _r < 5; _r += 4)
        {
#line 2 "/Fusion.Conformance.WideKernels.Reductions"
            auto _in26 = fusion::row(x, _v0 + _r, 0);
#line 5 "/Fusion.Conformance.WideKernels.Reductions"
            auto _out27 = fusion::row(_v3, _v4 + _r, 0);
#line 6 "/Fusion.Conformance.WideKernels.Reductions"
            auto _out28 = fusion::row(_v6, _v7 + _r, 0);
#line 7 "/Fusion.Conformance.WideKernels.Reductions"
            auto _out29 = fusion::row(_v9, _v10 + _r, 0);
#line 3 "/Fusion.Conformance.WideKernels.Reductions"
            auto _in30 = fusion::row(n, _v1 + _r, 0);
#line 8 "/Fusion.Conformance.WideKernels.Reductions"
            auto _out31 = fusion::row(_v12, _v13 + _r, 0);
#line 9 "/Fusion.Conformance.WideKernels.Reductions"
            auto _out32 = fusion::row(_v15, _v16 + _r, 0);
#line 10 "/Fusion.Conformance.WideKernels.Reductions"
            auto _out33 = fusion::row(_v18, _v19 + _r, 0);
#line 4 "/Fusion.Conformance.WideKernels.Reductions"
            double _v34 = 0.0;
#line 6 "/Fusion.Conformance.WideKernels.Reductions"
            double _v35 = -(double)fusion::infinity();
#line 7 "/Fusion.Conformance.WideKernels.Reductions"
            double _v36 = (double)fusion::infinity();
#line 8 "/Fusion.Conformance.WideKernels.Reductions"
            long long _v37 = 0LL;
#line 9 "/Fusion.Conformance.WideKernels.Reductions"
            long long _v38 = (-9223372036854775807LL - 1);
#line 10 "/Fusion.Conformance.WideKernels.Reductions"
            long long _v39 = 9223372036854775807LL;
            for (int _k = 0; _k < 40; _k += 32)
            {
                const int _c = _k + lane;
                double _v40 = 0.0;
                if (_c < 40)
                {
#line 2 "/Fusion.Conformance.WideKernels.Reductions"
                    double _v41 = fusion::load(_in26, _c, 0.0);
#line 3 "/Fusion.Conformance.WideKernels.Reductions"
                    long long _v42 = fusion::load(_in30, _c, 0LL);
#line 4 "/Fusion.Conformance.WideKernels.Reductions"
                    _v40 = _v41;
#line 6 "/Fusion.Conformance.WideKernels.Reductions"
                    _v35 = fusion::Max::of(_v35, _v41);
#line 7 "/Fusion.Conformance.WideKernels.Reductions"
                    _v36 = fusion::Min::of(_v36, _v41);
#line 8 "/Fusion.Conformance.WideKernels.Reductions"
                    _v37 = fusion::Sum::of(_v37, _v42);
#line 9 "/Fusion.Conformance.WideKernels.Reductions"
                    _v38 = fusion::Max::of(_v38, _v42);
#line 10 "/Fusion.Conformance.WideKernels.Reductions"
                    _v39 = fusion::Min::of(_v39, _v42);
                }
#line 4 "/Fusion.Conformance.WideKernels.Reductions"
                _v34 = fusion::chain_warp(_v34, _v40);
            }
#line 4 "/Fusion.Conformance.WideKernels.Reductions"
            _v34 = fusion::halve(_v34);
#line 6 "/Fusion.Conformance.WideKernels.Reductions"
            _v35 = fusion::over_warp<fusion::Max>(_v35);
#line 7 "/Fusion.Conformance.WideKernels.Reductions"
            _v36 = fusion::over_warp<fusion::Min>(_v36);
#line 8 "/Fusion.Conformance.WideKernels.Reductions"
            _v37 = fusion::over_warp<fusion::Sum>(_v37);
#line 9 "/Fusion.Conformance.WideKernels.Reductions"
            _v38 = fusion::over_warp<fusion::Max>(_v38);
#line 10 "/Fusion.Conformance.WideKernels.Reductions"
            _v39 = fusion::over_warp<fusion::Min>(_v39);
            if (lane == 0)
            {
#line 4 "/Fusion.Conformance.WideKernels.Reductions"
                _b4[_r] = _v34;
            }
            if (lane == 0)
            {
#line 5 "/Fusion.Conformance.WideKernels.Reductions"
                fusion::store(_out27, 0, _v34);
#line 6 "/Fusion.Conformance.WideKernels.Reductions"
                fusion::store(_out28, 0, _v35);
#line 7 "/Fusion.Conformance.WideKernels.Reductions"
                fusion::store(_out29, 0, _v36);
#line 8 "/Fusion.Conformance.WideKernels.Reductions"
                fusion::store(_out31, 0, _v37);
#line 9 "/Fusion.Conformance.WideKernels.Reductions"
                fusion::store(_out32, 0, _v38);
#line 10 "/Fusion.Conformance.WideKernels.Reductions"
                fusion::store(_out33, 0, _v39);
            }
        }
    }
    {
        for (int _c = thread; _c < 40; _c += 128)
        {
#line 11 "/Fusion.Conformance.WideKernels.Reductions"
            double _v43 = 0.0;
            for (int _r = 0; _r < 5; _r++)
            {
#line 2 "/Fusion.Conformance.WideKernels.Reductions"
                auto _in44 = fusion::row(x, _v0 + _r, 0);
#line 2 "/Fusion.Conformance.WideKernels.Reductions"
                double _v45 = fusion::load(_in44, _c, 0.0);
#line 11 "/Fusion.Conformance.WideKernels.Reductions"
                _v43 = _v43 + _v45;
            }
#line 11 "/Fusion.Conformance.WideKernels.Reductions"
            _b0[_c] = _v43;
        }
    }
    __syncthreads();
    {
#line 11 "/Fusion.Conformance.WideKernels.Reductions"
        auto _out46 = fusion::row(_v20, 0, 0);
        for (int _c = thread; _c < 40; _c += 128)
        {
#line 11 "/Fusion.Conformance.WideKernels.Reductions"
            double _v47 = _b0[_c];
#line 11 "/Fusion.Conformance.WideKernels.Reductions"
            fusion::store(_out46, _c, _v47);
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 40; _c += 128)
        {
#line 12 "/Fusion.Conformance.WideKernels.Reductions"
            double _v48 = -(double)fusion::infinity();
            for (int _r = 0; _r < 5; _r++)
            {
#line 2 "/Fusion.Conformance.WideKernels.Reductions"
                auto _in49 = fusion::row(x, _v0 + _r, 0);
#line 2 "/Fusion.Conformance.WideKernels.Reductions"
                double _v50 = fusion::load(_in49, _c, 0.0);
#line 12 "/Fusion.Conformance.WideKernels.Reductions"
                _v48 = fusion::Max::of(_v48, _v50);
            }
#line 12 "/Fusion.Conformance.WideKernels.Reductions"
            _b1[_c] = _v48;
        }
    }
    __syncthreads();
    {
#line 12 "/Fusion.Conformance.WideKernels.Reductions"
        auto _out51 = fusion::row(_v21, 1, 0);
        for (int _c = thread; _c < 40; _c += 128)
        {
#line 12 "/Fusion.Conformance.WideKernels.Reductions"
            double _v52 = _b1[_c];
#line 12 "/Fusion.Conformance.WideKernels.Reductions"
            fusion::store(_out51, _c, _v52);
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 40; _c += 128)
        {
#line 13 "/Fusion.Conformance.WideKernels.Reductions"
            long long _v53 = 0LL;
            for (int _r = 0; _r < 5; _r++)
            {
#line 3 "/Fusion.Conformance.WideKernels.Reductions"
                auto _in54 = fusion::row(n, _v1 + _r, 0);
#line 3 "/Fusion.Conformance.WideKernels.Reductions"
                long long _v55 = fusion::load(_in54, _c, 0LL);
#line 13 "/Fusion.Conformance.WideKernels.Reductions"
                _v53 = fusion::Sum::of(_v53, _v55);
            }
#line 13 "/Fusion.Conformance.WideKernels.Reductions"
            _b2[_c] = _v53;
        }
    }
    __syncthreads();
    {
#line 13 "/Fusion.Conformance.WideKernels.Reductions"
        auto _out56 = fusion::row(_v22, 0, 0);
        for (int _c = thread; _c < 40; _c += 128)
        {
#line 13 "/Fusion.Conformance.WideKernels.Reductions"
            long long _v57 = _b2[_c];
#line 13 "/Fusion.Conformance.WideKernels.Reductions"
            fusion::store(_out56, _c, _v57);
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 40; _c += 128)
        {
#line 14 "/Fusion.Conformance.WideKernels.Reductions"
            long long _v58 = 9223372036854775807LL;
            for (int _r = 0; _r < 5; _r++)
            {
#line 3 "/Fusion.Conformance.WideKernels.Reductions"
                auto _in59 = fusion::row(n, _v1 + _r, 0);
#line 3 "/Fusion.Conformance.WideKernels.Reductions"
                long long _v60 = fusion::load(_in59, _c, 0LL);
#line 14 "/Fusion.Conformance.WideKernels.Reductions"
                _v58 = fusion::Min::of(_v58, _v60);
            }
#line 14 "/Fusion.Conformance.WideKernels.Reductions"
            _b3[_c] = _v58;
        }
    }
    __syncthreads();
    {
#line 14 "/Fusion.Conformance.WideKernels.Reductions"
        auto _out61 = fusion::row(_v23, 1, 0);
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
            auto _out65 = fusion::row(y, _v25 + _r, 0);
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
            double _v69 = _v68 / _v24;
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
