// 128 threads, 544 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.WholeKernels.ScanVectors"

// Fusion.Conformance.WholeKernels.ScanVectors: a view<f32, 2>, down view<f32, 1, write>, along view<f32, 2, write>, single view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
WholeKernels_ScanVectors(fusion::View<const float, 2> a, fusion::View<float, 1> down, fusion::View<float, 2> along, fusion::View<float, 1> single, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    float* _b0 = (float*)(_shared + 0); // (16, 1)
    float* sums_tile = (float*)(_shared + 480); // (16, 1)
    float* _b2 = (float*)(_shared + 0); // (1, 40)
    float* _b3 = (float*)(_shared + 160); // (1, 40)
    float* _b4 = (float*)(_shared + 0); // (1, 40)
    float* _b5 = (float*)(_shared + 160); // (1, 1)
    float* _b6 = (float*)(_shared + 0); // (1, 1)
    float* _b7 = (float*)(_shared + 16); // (1, 1)
    float* _b8 = (float*)(_shared + 0); // (1, 1)
    float* _b9 = (float*)(_shared + 0); // (16, 1)
    float* _b10 = (float*)(_shared + 64); // (16, 1)
    float* _b11 = (float*)(_shared + 0); // (1, 1)

    // var v = a.Load((i, 0), (rows, width));
#line 2000
    int _v0 = fusion::mul(i, 16);
    {
        for (int _r = warp; _r < 16; _r += 4)
        {
            auto a_row = fusion::row(a, _v0 + _r, 0);
            // var sums = v.Sum(Axis.Columns).CumSum(Axis.Rows);
#line 3000
            float _v1 = 0.0f;
            for (int _k = 0; _k < 40; _k += 32)
            {
                const int _c = _k + lane;
                float v_term = 0.0f;
                if (_c < 40)
                {
                    // var v = a.Load((i, 0), (rows, width));
#line 2000
                    float v = fusion::load(a_row, _c, 0.0f);
                    // var sums = v.Sum(Axis.Columns).CumSum(Axis.Rows);
#line 3000
                    v_term = v;
                }
                _v1 = fusion::chain_warp(_v1, v_term);
            }
            _v1 = fusion::halve(_v1);
            if (lane == 0)
            {
                _b0[_r] = _v1;
            }
        }
    }
    __syncthreads();
    fusion::scan<fusion::Sum, fusion::Along::rows, 16, 1, 1, 1, 128>(_b0, sums_tile, (float*)(_shared + 64));
    // down.AsColumn().Store((i, 0), sums);
#line 4000
    auto down_2 = fusion::as_column(down);
    // along[i].Store(0, v.Sum(Axis.Rows).CumMax(Axis.Columns).CumSum(Axis.Columns) + sums.Max(Axis.Rows));
#line 5000
    auto along_2 = fusion::slice(along, i);
    __syncthreads();
    {
        for (int _r = thread; _r < 16; _r += 128)
        {
            // down.AsColumn().Store((i, 0), sums);
#line 4000
            auto down_row = fusion::row(down_2, _v0 + _r, 0);
            // var sums = v.Sum(Axis.Columns).CumSum(Axis.Rows);
#line 3000
            float sums = sums_tile[_r];
            // down.AsColumn().Store((i, 0), sums);
#line 4000
            fusion::store(down_row, 0, sums);
        }
    }
    {
        for (int _c = thread; _c < 40; _c += 128)
        {
            // along[i].Store(0, v.Sum(Axis.Rows).CumMax(Axis.Columns).CumSum(Axis.Columns) + sums.Max(Axis.Rows));
#line 5000
            float _v2 = 0.0f;
            for (int _r = 0; _r < 16; _r++)
            {
                // var v = a.Load((i, 0), (rows, width));
#line 2000
                auto a_row_2 = fusion::row(a, _v0 + _r, 0);
                float v_2 = fusion::load(a_row_2, _c, 0.0f);
                // along[i].Store(0, v.Sum(Axis.Rows).CumMax(Axis.Columns).CumSum(Axis.Columns) + sums.Max(Axis.Rows));
#line 5000
                _v2 = _v2 + v_2;
            }
            _b2[_c] = _v2;
        }
    }
    __syncthreads();
    fusion::scan<fusion::Max, fusion::Along::columns, 1, 40, 40, 40, 128>(_b2, _b3, (float*)(_shared + 320));
    __syncthreads();
    fusion::scan<fusion::Sum, fusion::Along::columns, 1, 40, 40, 40, 128>(_b3, _b4, (float*)(_shared + 320));
    __syncthreads();
    {
        for (int _c = thread; _c < 1; _c += 128)
        {
            float _v3 = -fusion::infinity();
            for (int _r = 0; _r < 16; _r++)
            {
                // var sums = v.Sum(Axis.Columns).CumSum(Axis.Rows);
#line 3000
                float sums_2 = sums_tile[_r];
                // along[i].Store(0, v.Sum(Axis.Rows).CumMax(Axis.Columns).CumSum(Axis.Columns) + sums.Max(Axis.Rows));
#line 5000
                _v3 = fusion::Max::of(_v3, sums_2);
            }
            _b5[_c] = _v3;
        }
    }
    __syncthreads();
    {
        auto along_row = fusion::row(along_2, 0);
        float _v4 = _b5[0];
        for (int _c = thread; _c < 40; _c += 128)
        {
            float _v5 = _b4[_c];
            fusion::store(along_row, _c, _v5 + _v4);
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 1; _c += 128)
        {
            // single.Store(i, sums.Sum(Axis.Rows).CumSum(Axis.Columns).CumSum(Axis.Rows));
#line 6000
            float _v6 = 0.0f;
            for (int _r = 0; _r < 16; _r++)
            {
                // var sums = v.Sum(Axis.Columns).CumSum(Axis.Rows);
#line 3000
                float sums_3 = sums_tile[_r];
                // single.Store(i, sums.Sum(Axis.Rows).CumSum(Axis.Columns).CumSum(Axis.Rows));
#line 6000
                _v6 = _v6 + sums_3;
            }
            _b6[_c] = _v6;
        }
    }
    __syncthreads();
    fusion::scan<fusion::Sum, fusion::Along::columns, 1, 1, 1, 1, 128>(_b6, _b7);
    __syncthreads();
    fusion::scan<fusion::Sum, fusion::Along::rows, 1, 1, 1, 1, 128>(_b7, _b8);
    // single.Store(i + a.Length(0), v.Max(Axis.Columns).CumSum(Axis.Columns).Sum(Axis.Rows));
#line 7000
    int _v7 = fusion::add(i, a.length[0]);
    __syncthreads();
    {
        // single.Store(i, sums.Sum(Axis.Rows).CumSum(Axis.Columns).CumSum(Axis.Rows));
#line 6000
        auto single_row = fusion::row(single, i);
        float _v8 = _b8[0];
        if (thread == 0)
        {
            fusion::store(single_row, 0, _v8);
        }
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 16; _r += 4)
        {
            // var v = a.Load((i, 0), (rows, width));
#line 2000
            auto a_row_3 = fusion::row(a, _v0 + _r, 0);
            // single.Store(i + a.Length(0), v.Max(Axis.Columns).CumSum(Axis.Columns).Sum(Axis.Rows));
#line 7000
            float _v9 = -fusion::infinity();
            for (int _c = lane; _c < 40; _c += 32)
            {
                // var v = a.Load((i, 0), (rows, width));
#line 2000
                float v_3 = fusion::load(a_row_3, _c, 0.0f);
                // single.Store(i + a.Length(0), v.Max(Axis.Columns).CumSum(Axis.Columns).Sum(Axis.Rows));
#line 7000
                _v9 = fusion::Max::of(_v9, v_3);
            }
            _v9 = fusion::over_warp<fusion::Max>(_v9);
            if (lane == 0)
            {
                _b9[_r] = _v9;
            }
        }
    }
    __syncthreads();
    fusion::scan<fusion::Sum, fusion::Along::columns, 16, 1, 1, 1, 128>(_b9, _b10);
    __syncthreads();
    {
        for (int _c = thread; _c < 1; _c += 128)
        {
            float _v10 = 0.0f;
            for (int _r = 0; _r < 16; _r++)
            {
                float _v11 = _b10[_r];
                _v10 = _v10 + _v11;
            }
            _b11[_c] = _v10;
        }
    }
    __syncthreads();
    {
        auto single_row_2 = fusion::row(single, _v7);
        float _v12 = _b11[0];
        if (thread == 0)
        {
            fusion::store(single_row_2, 0, _v12);
        }
    }
}
