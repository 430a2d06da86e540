// 128 threads, 3280 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.WholeKernels.ScanColumns"

// Fusion.Conformance.WholeKernels.ScanColumns: a view<f32, 2>, b view<i32, 2>, y view<f32, 3, write>, z view<i32, 3, write>
extern "C" __global__ void __launch_bounds__(128, 3)
WholeKernels_ScanColumns(fusion::View<const float, 2> a, fusion::View<const int, 2> b, fusion::View<float, 3> y, fusion::View<int, 3> z, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    float* v_tile = (float*)(_shared + 0); // (4, 40)
    int* n_tile = (int*)(_shared + 656); // (4, 40)
    float* _b2 = (float*)(_shared + 1312); // (4, 40)
    float* _b3 = (float*)(_shared + 1968); // (4, 40)
    float* _b4 = (float*)(_shared + 1312); // (4, 40)
    float* _b5 = (float*)(_shared + 1312); // (4, 40)
    float* _b6 = (float*)(_shared + 1312); // (4, 40)
    int* _b7 = (int*)(_shared + 0); // (4, 40)
    int* _b8 = (int*)(_shared + 0); // (4, 40)
    int* _b9 = (int*)(_shared + 0); // (4, 40)
    int* _b10 = (int*)(_shared + 0); // (4, 40)

    // var v = a.Load((i, 0), (rows, width));
#line 2000
    int _v0 = fusion::mul(i, 4);
    // y[0].Store((i, 0), v.CumSum(Axis.Columns));
#line 4000
    auto y_2 = fusion::slice(y, 0);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // var v = a.Load((i, 0), (rows, width));
#line 2000
            auto a_row = fusion::row(a, _v0 + _r, 0);
            // var n = b.Load((i, 0), (rows, width));
#line 3000
            auto b_row = fusion::row(b, _v0 + _r, 0);
            for (int _c = lane; _c < 40; _c += 32)
            {
                // var v = a.Load((i, 0), (rows, width));
#line 2000
                float v = fusion::load(a_row, _c, 0.0f);
                // var n = b.Load((i, 0), (rows, width));
#line 3000
                int n = fusion::load(b_row, _c, 0);
                // var v = a.Load((i, 0), (rows, width));
#line 2000
                v_tile[_r * 41 + _c] = v;
                // var n = b.Load((i, 0), (rows, width));
#line 3000
                n_tile[_r * 41 + _c] = n;
            }
        }
    }
    __syncthreads();
    // y[0].Store((i, 0), v.CumSum(Axis.Columns));
#line 4000
    fusion::scan<fusion::Sum, fusion::Along::columns, 4, 40, 41, 41, 128>(v_tile, _b2, (float*)(_shared + 1968));
    // y[1].Store((i, 0), (v + 0.5f).CumProd(Axis.Columns));
#line 5000
    auto y_3 = fusion::slice(y, 1);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // y[0].Store((i, 0), v.CumSum(Axis.Columns));
#line 4000
            auto y_row = fusion::row(y_2, _v0 + _r, 0);
            for (int _c = lane; _c < 40; _c += 32)
            {
                float _v1 = _b2[_r * 41 + _c];
                // var v = a.Load((i, 0), (rows, width));
#line 2000
                float v_2 = v_tile[_r * 41 + _c];
                // y[1].Store((i, 0), (v + 0.5f).CumProd(Axis.Columns));
#line 5000
                float _v2 = v_2 + 0.5f;
                // y[0].Store((i, 0), v.CumSum(Axis.Columns));
#line 4000
                fusion::store(y_row, _c, _v1);
                // y[1].Store((i, 0), (v + 0.5f).CumProd(Axis.Columns));
#line 5000
                _b3[_r * 41 + _c] = _v2;
            }
        }
    }
    __syncthreads();
    fusion::scan<fusion::Prod, fusion::Along::columns, 4, 40, 41, 41, 128>(_b3, _b4, (float*)(_shared + 2624));
    // y[2].Store((i, 0), v.CumMax(Axis.Columns));
#line 6000
    auto y_4 = fusion::slice(y, 2);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // y[1].Store((i, 0), (v + 0.5f).CumProd(Axis.Columns));
#line 5000
            auto y_row_2 = fusion::row(y_3, _v0 + _r, 0);
            for (int _c = lane; _c < 40; _c += 32)
            {
                float _v3 = _b4[_r * 41 + _c];
                fusion::store(y_row_2, _c, _v3);
            }
        }
    }
    __syncthreads();
    // y[2].Store((i, 0), v.CumMax(Axis.Columns));
#line 6000
    fusion::scan<fusion::Max, fusion::Along::columns, 4, 40, 41, 41, 128>(v_tile, _b5, (float*)(_shared + 1968));
    // y[3].Store((i, 0), v.CumMin(Axis.Columns));
#line 7000
    auto y_5 = fusion::slice(y, 3);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // y[2].Store((i, 0), v.CumMax(Axis.Columns));
#line 6000
            auto y_row_3 = fusion::row(y_4, _v0 + _r, 0);
            for (int _c = lane; _c < 40; _c += 32)
            {
                float _v4 = _b5[_r * 41 + _c];
                fusion::store(y_row_3, _c, _v4);
            }
        }
    }
    __syncthreads();
    // y[3].Store((i, 0), v.CumMin(Axis.Columns));
#line 7000
    fusion::scan<fusion::Min, fusion::Along::columns, 4, 40, 41, 41, 128>(v_tile, _b6, (float*)(_shared + 1968));
    // z[0].Store((i, 0), n.CumSum(Axis.Columns));
#line 8000
    auto z_2 = fusion::slice(z, 0);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // y[3].Store((i, 0), v.CumMin(Axis.Columns));
#line 7000
            auto y_row_4 = fusion::row(y_5, _v0 + _r, 0);
            for (int _c = lane; _c < 40; _c += 32)
            {
                float _v5 = _b6[_r * 41 + _c];
                fusion::store(y_row_4, _c, _v5);
            }
        }
    }
    __syncthreads();
    // z[0].Store((i, 0), n.CumSum(Axis.Columns));
#line 8000
    fusion::scan<fusion::Sum, fusion::Along::columns, 4, 40, 41, 41, 128>(n_tile, _b7, (int*)(_shared + 1312));
    // z[1].Store((i, 0), n.CumProd(Axis.Columns));
#line 9000
    auto z_3 = fusion::slice(z, 1);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // z[0].Store((i, 0), n.CumSum(Axis.Columns));
#line 8000
            auto z_row = fusion::row(z_2, _v0 + _r, 0);
            for (int _c = lane; _c < 40; _c += 32)
            {
                int _v6 = _b7[_r * 41 + _c];
                fusion::store(z_row, _c, _v6);
            }
        }
    }
    __syncthreads();
    // z[1].Store((i, 0), n.CumProd(Axis.Columns));
#line 9000
    fusion::scan<fusion::Prod, fusion::Along::columns, 4, 40, 41, 41, 128>(n_tile, _b8, (int*)(_shared + 1312));
    // z[2].Store((i, 0), n.CumMax(Axis.Columns));
#line 10000
    auto z_4 = fusion::slice(z, 2);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // z[1].Store((i, 0), n.CumProd(Axis.Columns));
#line 9000
            auto z_row_2 = fusion::row(z_3, _v0 + _r, 0);
            for (int _c = lane; _c < 40; _c += 32)
            {
                int _v7 = _b8[_r * 41 + _c];
                fusion::store(z_row_2, _c, _v7);
            }
        }
    }
    __syncthreads();
    // z[2].Store((i, 0), n.CumMax(Axis.Columns));
#line 10000
    fusion::scan<fusion::Max, fusion::Along::columns, 4, 40, 41, 41, 128>(n_tile, _b9, (int*)(_shared + 1312));
    // z[3].Store((i, 0), n.CumMin(Axis.Columns));
#line 11000
    auto z_5 = fusion::slice(z, 3);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // z[2].Store((i, 0), n.CumMax(Axis.Columns));
#line 10000
            auto z_row_3 = fusion::row(z_4, _v0 + _r, 0);
            for (int _c = lane; _c < 40; _c += 32)
            {
                int _v8 = _b9[_r * 41 + _c];
                fusion::store(z_row_3, _c, _v8);
            }
        }
    }
    __syncthreads();
    // z[3].Store((i, 0), n.CumMin(Axis.Columns));
#line 11000
    fusion::scan<fusion::Min, fusion::Along::columns, 4, 40, 41, 41, 128>(n_tile, _b10, (int*)(_shared + 1312));
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            auto z_row_4 = fusion::row(z_5, _v0 + _r, 0);
            for (int _c = lane; _c < 40; _c += 32)
            {
                int _v9 = _b10[_r * 41 + _c];
                fusion::store(z_row_4, _c, _v9);
            }
        }
    }
}
