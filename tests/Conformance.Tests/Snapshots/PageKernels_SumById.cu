// 128 threads, 160 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.PageKernels.SumById"

// Fusion.Conformance.PageKernels.SumById: x view<f32, 2>, order view<i32, 1>, starts view<i32, 1>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PageKernels_SumById(fusion::View<const float, 2> x, fusion::View<const int, 1> order, fusion::View<const int, 1> starts, fusion::View<float, 2> y, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int id = _program;
    float* sum_tile = (float*)(_shared + 0); // (1, 20)
    float* sum_tile2 = (float*)(_shared + 80); // (1, 20)

    // int end = starts.At(id + 1);
#line 3000
    int _v0 = fusion::add(id, 1);
    int end = fusion::at(starts, _v0);
    // for (int n = starts.At(id); n < end; n++)
#line 4000
    int _v1 = fusion::at(starts, id);
    {
        for (int _c = thread; _c < 20; _c += 128)
        {
            // var sum = Tile.Zeros<float>(1, width);
#line 2000
            sum_tile[_c] = 0.0f;
        }
    }
    // for (int n = starts.At(id); n < end; n++)
#line 4000
    for (int n = _v1; n < end; n += 1)
    {
        // sum += x[order.At(n)].Load(0, width);
#line 5000
        int _v2 = fusion::at(order, n);
        auto x_2 = fusion::slice(x, _v2);
        __syncthreads();
        {
            auto x_row = fusion::row(x_2, 0);
            for (int _c = thread; _c < 20; _c += 128)
            {
                float sum = sum_tile[_c];
                float x_value = fusion::load(x_row, _c, 0.0f);
                float sum_2 = sum + x_value;
                sum_tile2[_c] = sum_2;
            }
        }
        __syncthreads();
        float* _p3 = sum_tile; sum_tile = sum_tile2; sum_tile2 = _p3;
    }
    // y[id].Store(0, sum);
#line 6000
    auto y_2 = fusion::slice(y, id);
    __syncthreads();
    {
        auto y_row = fusion::row(y_2, 0);
        for (int _c = thread; _c < 20; _c += 128)
        {
            // for (int n = starts.At(id); n < end; n++)
#line 4000
            float sum_3 = sum_tile[_c];
            // y[id].Store(0, sum);
#line 6000
            fusion::store(y_row, _c, sum_3);
        }
    }
}
