// 128 threads, 1248 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.WideKernels.Carried"

// Fusion.Conformance.WideKernels.Carried: x view<f64, 2>, y view<f64, 2, write>, counts view<i64, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
WideKernels_Carried(fusion::View<const double, 2> x, fusion::View<double, 2> y, fusion::View<long long, 2> counts, long long start, double scale, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int j = _program % _extent0;
    _program /= _extent0;
    const int i = _program;
    double* sum_tile = (double*)(_shared + 0); // (4, 12)
    double* sum_tile2 = (double*)(_shared + 416); // (4, 12)
    double* _b2 = (double*)(_shared + 832); // (4, 12)
    double* _b3 = (double*)(_shared + 0); // (12, 4)

    // for (int k = 0; k <= i; k++)
#line 5000
    int _v0 = fusion::add(i, 1);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            for (int _c = lane; _c < 12; _c += 32)
            {
                // var sum = Tile.Zeros<double>(rows, columns);
#line 2000
                sum_tile[_r * 13 + _c] = 0.0;
            }
        }
    }
    // for (int k = 0; k <= i; k++)
#line 5000
    double weight = 1.0;
    long long count = start;
    for (int k = 0; k < _v0; k += 1)
    {
        // sum = sum + x.Load((k, j), (rows, columns)) * weight;
#line 6000
        int _v1 = fusion::mul(k, 4);
        int _v2 = fusion::mul(j, 12);
        // weight *= scale;
#line 7000
        double weight_2 = weight * scale;
        // count += 3000000000L + k;
#line 8000
        long long count_2 = fusion::add(count, fusion::add(3000000000LL, (long long)(k)));
        __syncthreads();
        {
            for (int _r = warp; _r < 4; _r += 4)
            {
                // sum = sum + x.Load((k, j), (rows, columns)) * weight;
#line 6000
                auto x_row = fusion::row(x, _v1 + _r, _v2);
                for (int _c = lane; _c < 12; _c += 32)
                {
                    double sum = sum_tile[_r * 13 + _c];
                    double x_value = fusion::load(x_row, _c, 0.0);
                    double sum_2 = sum + (x_value * weight);
                    sum_tile2[_r * 13 + _c] = sum_2;
                }
            }
        }
        __syncthreads();
        double _n3 = weight_2;
        long long _n4 = count_2;
        weight = _n3;
        count = _n4;
        double* _p5 = sum_tile; sum_tile = sum_tile2; sum_tile2 = _p5;
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            for (int _c = lane; _c < 12; _c += 32)
            {
                // for (int k = 0; k <= i; k++)
#line 5000
                double sum_3 = sum_tile[_r * 13 + _c];
                // y.Store((j, i), (sum * sum).T + weight);
#line 9000
                _b2[_r * 13 + _c] = sum_3 * sum_3;
            }
        }
    }
    __syncthreads();
    fusion::transpose<4, 12, 13, 5, 128>(_b2, _b3);
    int _v6 = fusion::mul(j, 12);
    int _v7 = fusion::mul(i, 4);
    __syncthreads();
    {
        for (int _r = warp; _r < 12; _r += 4)
        {
            auto y_row = fusion::row(y, _v6 + _r, _v7);
            for (int _c = lane; _c < 4; _c += 32)
            {
                double _v8 = _b3[_r * 5 + _c];
                fusion::store(y_row, _c, _v8 + weight);
            }
        }
    }
    {
        // counts.StoreAt((i, j), Tile.Full(1, 1, count));
#line 10000
        auto counts_row = fusion::row(counts, i, j);
        if (thread == 0)
        {
            fusion::store(counts_row, 0, count);
        }
    }
}
