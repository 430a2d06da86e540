// 128 threads, 752 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.MemoryKernels.Exchange"

// Fusion.Conformance.MemoryKernels.Exchange: x view<f32, 2, write>, y view<f32, 2, write>, z view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
MemoryKernels_Exchange(fusion::View<float, 2> x, fusion::View<float, 2> y, fusion::View<float, 2> z, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    float* a_tile = (float*)(_shared + 0); // (4, 20)
    float* b_tile = (float*)(_shared + 336); // (4, 20)
    float* _b2 = (float*)(_shared + 672); // (1, 20)
    float* _b3 = (float*)(_shared + 672); // (4, 1)

    // var a = x.Load((i, 0), (rows, width));
#line 2000
    int _v0 = fusion::mul(i, 4);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            auto x_row = fusion::row(x, _v0 + _r, 0);
            // var b = y.Load((i, 0), (rows, width));
#line 3000
            auto y_row = fusion::row(y, _v0 + _r, 0);
            // x.Store((i, 0), Tile.Zeros<float>(rows, width));
#line 4000
            auto x_row_2 = fusion::row(x, _v0 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
                // var a = x.Load((i, 0), (rows, width));
#line 2000
                float a = fusion::load(x_row, _c, 0.0f);
                // var b = y.Load((i, 0), (rows, width));
#line 3000
                float b = fusion::load(y_row, _c, 0.0f);
                // var a = x.Load((i, 0), (rows, width));
#line 2000
                a_tile[_r * 21 + _c] = a;
                // var b = y.Load((i, 0), (rows, width));
#line 3000
                b_tile[_r * 21 + _c] = b;
                // x.Store((i, 0), Tile.Zeros<float>(rows, width));
#line 4000
                fusion::store(x_row_2, _c, 0.0f);
            }
        }
    }
    // z[i].Store(0, (a * b).Sum(Axis.Rows));
#line 6000
    auto z_2 = fusion::slice(z, i);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // y.Store((i, 0), a);
#line 5000
            auto y_row_2 = fusion::row(y, _v0 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
                // var a = x.Load((i, 0), (rows, width));
#line 2000
                float a_2 = a_tile[_r * 21 + _c];
                // y.Store((i, 0), a);
#line 5000
                fusion::store(y_row_2, _c, a_2);
            }
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 20; _c += 128)
        {
            // z[i].Store(0, (a * b).Sum(Axis.Rows));
#line 6000
            float _v1 = 0.0f;
            for (int _r = 0; _r < 4; _r++)
            {
                // var a = x.Load((i, 0), (rows, width));
#line 2000
                float a_3 = a_tile[_r * 21 + _c];
                // var b = y.Load((i, 0), (rows, width));
#line 3000
                float b_2 = b_tile[_r * 21 + _c];
                // z[i].Store(0, (a * b).Sum(Axis.Rows));
#line 6000
                float _v2 = a_3 * b_2;
                _v1 = _v1 + _v2;
            }
            _b2[_c] = _v1;
        }
    }
    __syncthreads();
    {
        auto z_row = fusion::row(z_2, 0);
        for (int _c = thread; _c < 20; _c += 128)
        {
            float _v3 = _b2[_c];
            fusion::store(z_row, _c, _v3);
        }
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // x.Store((i, 0), b * (a.Sum(Axis.Columns) + 1f));
#line 7000
            float _v4 = 0.0f;
            for (int _k = 0; _k < 20; _k += 32)
            {
                const int _c = _k + lane;
                float a_term = 0.0f;
                if (_c < 20)
                {
                    // var a = x.Load((i, 0), (rows, width));
#line 2000
                    float a_4 = a_tile[_r * 21 + _c];
                    // x.Store((i, 0), b * (a.Sum(Axis.Columns) + 1f));
#line 7000
                    a_term = a_4;
                }
                _v4 = fusion::chain_warp(_v4, a_term);
            }
            _v4 = fusion::halve(_v4);
            if (lane == 0)
            {
                _b3[_r] = _v4;
            }
        }
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            auto x_row_3 = fusion::row(x, _v0 + _r, 0);
            float _v5 = _b3[_r];
            float _v6 = _v5 + 1.0f;
            for (int _c = lane; _c < 20; _c += 32)
            {
                // var b = y.Load((i, 0), (rows, width));
#line 3000
                float b_3 = b_tile[_r * 21 + _c];
                // x.Store((i, 0), b * (a.Sum(Axis.Columns) + 1f));
#line 7000
                fusion::store(x_row_3, _c, b_3 * _v6);
            }
        }
    }
}
