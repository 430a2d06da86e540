// 128 threads, 1232 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.WholeKernels.ScanInLoop"

// Fusion.Conformance.WholeKernels.ScanInLoop: x view<f32, 2>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
WholeKernels_ScanInLoop(fusion::View<const float, 2> x, fusion::View<float, 2> y, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    float* before_tile = (float*)(_shared + 1200); // (4, 1)
    float* x_tile = (float*)(_shared + 0); // (4, 24)
    float* _b2 = (float*)(_shared + 400); // (4, 24)
    float* sums_tile = (float*)(_shared + 0); // (4, 24)
    float* before_tile2 = (float*)(_shared + 1216); // (4, 1)

    // for (int n = 0; n < Tile.Count(x.Length(1), columns); n++)
#line 3000
    int _v0 = fusion::divide(fusion::sub(fusion::add(x.length[1], 24), 1), 24);
    {
        for (int _r = thread; _r < 4; _r += 128)
        {
            // var before = Tile.Zeros<float>(rows, 1);
#line 2000
            before_tile[_r] = 0.0f;
        }
    }
    // for (int n = 0; n < Tile.Count(x.Length(1), columns); n++)
#line 3000
    for (int n = 0; n < _v0; n += 1)
    {
        // var sums = x.Load((i, n), (rows, columns)).CumSum(Axis.Columns) + before;
#line 4000
        int _v1 = fusion::mul(i, 4);
        int _v2 = fusion::mul(n, 24);
        {
            for (int _r = warp; _r < 4; _r += 4)
            {
                auto x_row = fusion::row(x, _v1 + _r, _v2);
                for (int _c = lane; _c < 24; _c += 32)
                {
                    float x_value = fusion::load(x_row, _c, 0.0f);
                    x_tile[_r * 25 + _c] = x_value;
                }
            }
        }
        __syncthreads();
        fusion::scan<fusion::Sum, fusion::Along::columns, 4, 24, 25, 25, 128>(x_tile, _b2, (float*)(_shared + 800));
        __syncthreads();
        {
            for (int _r = warp; _r < 4; _r += 4)
            {
                // y.Store((i, n), sums);
#line 5000
                auto y_row = fusion::row(y, _v1 + _r, _v2);
                float before = before_tile[_r];
                for (int _c = lane; _c < 24; _c += 32)
                {
                    // var sums = x.Load((i, n), (rows, columns)).CumSum(Axis.Columns) + before;
#line 4000
                    float _v3 = _b2[_r * 25 + _c];
                    float sums = _v3 + before;
                    sums_tile[_r * 25 + _c] = sums;
                    // y.Store((i, n), sums);
#line 5000
                    fusion::store(y_row, _c, sums);
                }
            }
        }
        __syncthreads();
        // before = sums.Slice((0, columns - 1), (rows, 1));
#line 6000
        fusion::copy<4, 1, 25, 1, 128>(sums_tile + 23, before_tile2);
        __syncthreads();
        float* _p4 = before_tile; before_tile = before_tile2; before_tile2 = _p4;
    }
}
