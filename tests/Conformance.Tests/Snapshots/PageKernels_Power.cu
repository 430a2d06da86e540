// 128 threads, 512 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.PageKernels.Power"

// Fusion.Conformance.PageKernels.Power: x view<f32, 2>, exponents view<i32, 1>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PageKernels_Power(fusion::View<const float, 2> x, fusion::View<const int, 1> exponents, fusion::View<float, 2> y, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program % _extent0;
    _program /= _extent0;
    const int row = _program;
    float* result_tile = (float*)(_shared + 0); // (1, 32)
    float* power_tile = (float*)(_shared + 128); // (1, 32)
    float* result_tile2 = (float*)(_shared + 256); // (1, 32)
    float* power_tile2 = (float*)(_shared + 384); // (1, 32)

    // var power = x[row].Load(i, size);
#line 2000
    auto x_2 = fusion::slice(x, row);
    int _v0 = fusion::mul(i, 32);
    // int n = exponents.At(row);
#line 4000
    int n = fusion::at(exponents, row);
    {
        // var power = x[row].Load(i, size);
#line 2000
        auto x_row = fusion::row(x_2, _v0);
        for (int _c = thread; _c < 32; _c += 128)
        {
            float power = fusion::load(x_row, _c, 0.0f);
            // var result = Tile.Full(1, size, 1f);
#line 3000
            result_tile[_c] = 1.0f;
            // var power = x[row].Load(i, size);
#line 2000
            power_tile[_c] = power;
        }
    }
    // while (n > 0)
#line 5000
    int n_2 = n;
    while (true)
    {
        bool _v1 = n_2 > 0;
        if (!(_v1)) break;
        // if (n % 2 == 1)
#line 6000
        bool _v2 = fusion::remainder(n_2, 2) == 1;
        if (_v2)
        {
            __syncthreads();
            {
                for (int _c = thread; _c < 32; _c += 128)
                {
                    float result = result_tile[_c];
                    float power_2 = power_tile[_c];
                    // result *= power;
#line 7000
                    float result_2 = result * power_2;
                    result_tile2[_c] = result_2;
                }
            }
        }
        else
        {
            __syncthreads();
            {
                for (int _c = thread; _c < 32; _c += 128)
                {
                    float result_3 = result_tile[_c];
                    result_tile2[_c] = result_3;
                }
            }
        }
        // n /= 2;
#line 9000
        int n_3 = fusion::divide(n_2, 2);
        __syncthreads();
        {
            for (int _c = thread; _c < 32; _c += 128)
            {
                float power_3 = power_tile[_c];
                // x * x
#line 11000
                float power_4 = power_3 * power_3;
                power_tile2[_c] = power_4;
            }
        }
        __syncthreads();
        n_2 = n_3;
        float* _p3 = result_tile; result_tile = result_tile2; result_tile2 = _p3;
        float* _p4 = power_tile; power_tile = power_tile2; power_tile2 = _p4;
    }
    // y[row].Store(i, result);
#line 10000
    auto y_2 = fusion::slice(y, row);
    __syncthreads();
    {
        auto y_row = fusion::row(y_2, _v0);
        for (int _c = thread; _c < 32; _c += 128)
        {
            // while (n > 0)
#line 5000
            float result_4 = result_tile[_c];
            // y[row].Store(i, result);
#line 10000
            fusion::store(y_row, _c, result_4);
        }
    }
}
