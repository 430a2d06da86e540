// 128 threads, 128 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.SynchronisationKernels.ReadByEitherSide"

// Fusion.Conformance.SynchronisationKernels.ReadByEitherSide: x view<f32, 2>, y view<f32, 1, write>, z view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
SynchronisationKernels_ReadByEitherSide(fusion::View<const float, 2> x, fusion::View<float, 1> y, fusion::View<float, 1> z, int flag, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int m = _program;
    float* s_tile = (float*)(_shared + 0); // (32, 1)

    // var s = x.Load((m, 0), (rows, columns)).Sum(Axis.Columns);
#line 2000
    int _v0 = fusion::mul(m, 32);
    // if (flag > 0)
#line 3000
    bool _v1 = flag > 0;
    {
        for (int _r = warp; _r < 32; _r += 4)
        {
            // var s = x.Load((m, 0), (rows, columns)).Sum(Axis.Columns);
#line 2000
            auto x_row = fusion::row(x, _v0 + _r, 0);
            float s = 0.0f;
            for (int _k = 0; _k < 16; _k += 32)
            {
                const int _c = _k + lane;
                float _v2 = 0.0f;
                if (_c < 16)
                {
                    float x_value = fusion::load(x_row, _c, 0.0f);
                    _v2 = x_value;
                }
                s = fusion::chain_warp(s, _v2);
            }
            s = fusion::halve(s);
            if (lane == 0)
            {
                s_tile[_r] = s;
            }
        }
    }
    // if (flag > 0)
#line 3000
    if (_v1)
    {
        // y.AsColumn().Store((m, 0), s * 2f);
#line 4000
        auto y_2 = fusion::as_column(y);
        __syncthreads();
        {
            for (int _r = thread; _r < 32; _r += 128)
            {
                auto y_row = fusion::row(y_2, _v0 + _r, 0);
                // var s = x.Load((m, 0), (rows, columns)).Sum(Axis.Columns);
#line 2000
                float s_2 = s_tile[_r];
                // y.AsColumn().Store((m, 0), s * 2f);
#line 4000
                float _v3 = s_2 * 2.0f;
                fusion::store(y_row, 0, _v3);
            }
        }
    }
    else
    {
        // z.AsColumn().Store((m, 0), s * 3f);
#line 5000
        auto z_2 = fusion::as_column(z);
        __syncthreads();
        {
            for (int _r = thread; _r < 32; _r += 128)
            {
                auto z_row = fusion::row(z_2, _v0 + _r, 0);
                // var s = x.Load((m, 0), (rows, columns)).Sum(Axis.Columns);
#line 2000
                float s_3 = s_tile[_r];
                // z.AsColumn().Store((m, 0), s * 3f);
#line 5000
                float _v4 = s_3 * 3.0f;
                fusion::store(z_row, 0, _v4);
            }
        }
    }
}
