// 128 threads, 1680 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ControlKernels.NestedLoops"

// Fusion.Conformance.ControlKernels.NestedLoops: x view<f32, 2>, y view<f32, 2, write>, z view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ControlKernels_NestedLoops(fusion::View<const float, 2> x, fusion::View<float, 2> y, fusion::View<float, 2> z, int outer, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    float* a_tile = (float*)(_shared + 0); // (4, 20)
    float* b_tile = (float*)(_shared + 336); // (4, 20)
    float* b_tile2 = (float*)(_shared + 672); // (4, 20)
    float* a_tile2 = (float*)(_shared + 1008); // (4, 20)
    float* a_tile3 = (float*)(_shared + 1344); // (4, 20)

    // var a = x.Load((i, 0), (rows, width));
#line 2000
    int _v0 = fusion::mul(i, 4);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            auto x_row = fusion::row(x, _v0 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
                float a = fusion::load(x_row, _c, 0.0f);
                // var b = a * 2f;
#line 3000
                float b = a * 2.0f;
                // var a = x.Load((i, 0), (rows, width));
#line 2000
                a_tile[_r * 21 + _c] = a;
                // var b = a * 2f;
#line 3000
                b_tile[_r * 21 + _c] = b;
            }
        }
    }
    // for (int n = 0; n < outer; n++)
#line 4000
    for (int n = 0; n < outer; n += 1)
    {
        // for (int m = 0; m <= n; m += 2)
#line 8000
        int _v1 = fusion::add(n, 1);
        __syncthreads();
        {
            for (int _r = warp; _r < 4; _r += 4)
            {
                for (int _c = lane; _c < 20; _c += 32)
                {
                    float a_2 = a_tile[_r * 21 + _c];
                    // b = kept + 1f;
#line 7000
                    float b_2 = a_2 + 1.0f;
                    b_tile2[_r * 21 + _c] = b_2;
                }
            }
        }
        // for (int m = 0; m <= n; m += 2)
#line 8000
        for (int m = 0; m < _v1; m += 2)
        {
            __syncthreads();
            {
                for (int _r = warp; _r < 4; _r += 4)
                {
                    // a = a * 0.5f + b.Max(Axis.Columns);
#line 9000
                    float _v2 = -fusion::infinity();
                    for (int _c = lane; _c < 20; _c += 32)
                    {
                        // b = kept + 1f;
#line 7000
                        float b_3 = b_tile2[_r * 21 + _c];
                        // a = a * 0.5f + b.Max(Axis.Columns);
#line 9000
                        _v2 = fusion::Max::of(_v2, b_3);
                    }
                    _v2 = fusion::over_warp<fusion::Max>(_v2);
                    for (int _c = lane; _c < 20; _c += 32)
                    {
                        float a_3 = b_tile[_r * 21 + _c];
                        float a_4 = (a_3 * 0.5f) + _v2;
                        a_tile2[_r * 21 + _c] = a_4;
                    }
                }
            }
            __syncthreads();
            float* _p3 = b_tile; b_tile = a_tile2; a_tile2 = _p3;
        }
        __syncthreads();
        {
            for (int _r = warp; _r < 4; _r += 4)
            {
                for (int _c = lane; _c < 20; _c += 32)
                {
                    // for (int m = 0; m <= n; m += 2)
#line 8000
                    float a_5 = b_tile[_r * 21 + _c];
                    a_tile3[_r * 21 + _c] = a_5;
                }
            }
        }
        __syncthreads();
        float* _p4 = a_tile; a_tile = a_tile3; a_tile3 = _p4;
        float* _p5 = b_tile; b_tile = b_tile2; b_tile2 = _p5;
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // y.Store((i, 0), a);
#line 10000
            auto y_row = fusion::row(y, _v0 + _r, 0);
            // z.Store((i, 0), b);
#line 11000
            auto z_row = fusion::row(z, _v0 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
                // for (int n = 0; n < outer; n++)
#line 4000
                float a_6 = a_tile[_r * 21 + _c];
                float b_4 = b_tile[_r * 21 + _c];
                // y.Store((i, 0), a);
#line 10000
                fusion::store(y_row, _c, a_6);
                // z.Store((i, 0), b);
#line 11000
                fusion::store(z_row, _c, b_4);
            }
        }
    }
}
