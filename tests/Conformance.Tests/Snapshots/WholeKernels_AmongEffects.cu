// 128 threads, 2832 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.WholeKernels.AmongEffects"

// Fusion.Conformance.WholeKernels.AmongEffects: x view<f32, 2, write>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
WholeKernels_AmongEffects(fusion::View<float, 2> x, fusion::View<float, 2> y, int flag, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    float* v_tile = (float*)(_shared + 0); // (8, 20)
    float* sums_tile = (float*)(_shared + 2160); // (8, 20)
    float* sums_tile2 = (float*)(_shared + 672); // (8, 20)
    float* _b3 = (float*)(_shared + 0); // (20, 8)
    float* _b4 = (float*)(_shared + 720); // (20, 8)
    float* _b5 = (float*)(_shared + 0); // (8, 20)
    float* x_tile = (float*)(_shared + 0); // (8, 20)
    float* _b7 = (float*)(_shared + 1344); // (8, 20)

    // var v = x.Load((i, 0), (rows, width));
#line 2000
    int _v0 = fusion::mul(i, 8);
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
            auto x_row = fusion::row(x, _v0 + _r, 0);
            // x.Store((i, 0), v + 1f);
#line 3000
            auto x_row_2 = fusion::row(x, _v0 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
                // var v = x.Load((i, 0), (rows, width));
#line 2000
                float v = fusion::load(x_row, _c, 0.0f);
                // x.Store((i, 0), v + 1f);
#line 3000
                float _v1 = v + 1.0f;
                // var v = x.Load((i, 0), (rows, width));
#line 2000
                v_tile[_r * 21 + _c] = v;
                // x.Store((i, 0), v + 1f);
#line 3000
                fusion::store(x_row_2, _c, _v1);
            }
        }
    }
    __syncthreads();
    // var sums = v.CumSum(Axis.Columns);
#line 4000
    fusion::scan<fusion::Sum, fusion::Along::columns, 8, 20, 21, 21, 128>(v_tile, sums_tile, (float*)(_shared + 672));
    // if (flag > 0)
#line 5000
    bool _v2 = flag > 0;
    if (_v2)
    {
        __syncthreads();
        // sums = sums.T.CumSum(Axis.Columns).T;
#line 6000
        fusion::transpose<8, 20, 21, 9, 128>(sums_tile, _b3);
        __syncthreads();
        fusion::scan<fusion::Sum, fusion::Along::columns, 20, 8, 9, 9, 128>(_b3, _b4, (float*)(_shared + 1440));
        __syncthreads();
        fusion::transpose<20, 8, 9, 21, 128>(_b4, _b5);
        __syncthreads();
        {
            for (int _r = warp; _r < 8; _r += 4)
            {
                for (int _c = lane; _c < 20; _c += 32)
                {
                    float _v3 = _b5[_r * 21 + _c];
                    sums_tile2[_r * 21 + _c] = _v3;
                }
            }
        }
    }
    else
    {
        __syncthreads();
        {
            for (int _r = warp; _r < 8; _r += 4)
            {
                for (int _c = lane; _c < 20; _c += 32)
                {
                    // var sums = v.CumSum(Axis.Columns);
#line 4000
                    float sums = sums_tile[_r * 21 + _c];
                    sums_tile2[_r * 21 + _c] = sums;
                }
            }
        }
    }
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
            // x.Store((i, 0), x.Load((i, 0), (rows, width)) * 2f);
#line 7000
            auto x_row_3 = fusion::row(x, _v0 + _r, 0);
            auto x_row_4 = fusion::row(x, _v0 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
                float x_value = fusion::load(x_row_3, _c, 0.0f);
                fusion::store(x_row_4, _c, x_value * 2.0f);
            }
        }
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
            // y.Store((i, 0), sums + x.Load((i, 0), (rows, width)).CumSum(Axis.Rows));
#line 8000
            auto x_row_5 = fusion::row(x, _v0 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
                float x_value_2 = fusion::load(x_row_5, _c, 0.0f);
                x_tile[_r * 21 + _c] = x_value_2;
            }
        }
    }
    __syncthreads();
    fusion::scan<fusion::Sum, fusion::Along::rows, 8, 20, 21, 21, 128>(x_tile, _b7, (float*)(_shared + 2016));
    __syncthreads();
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
            auto y_row = fusion::row(y, _v0 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
                // if (flag > 0)
#line 5000
                float sums_2 = sums_tile2[_r * 21 + _c];
                // y.Store((i, 0), sums + x.Load((i, 0), (rows, width)).CumSum(Axis.Rows));
#line 8000
                float _v4 = _b7[_r * 21 + _c];
                fusion::store(y_row, _c, sums_2 + _v4);
            }
        }
    }
}
