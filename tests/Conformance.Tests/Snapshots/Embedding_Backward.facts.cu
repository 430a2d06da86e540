// pieces 3 4
// inside g0 1 - 1 + : 3.0
// inside 0 128 + : 3.1
// pieces 0 4
// 128 threads, 1024 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Model.Kernels.Embedding.Backward"

// Fusion.Model.Kernels.Embedding.Backward: dy view<f32, 2>, order view<i32, 1>, starts view<i32, 1>, dtable view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
Embedding_Backward(fusion::View<const float, 2> dy, fusion::View<const int, 1> order, fusion::View<const int, 1> starts, fusion::View<float, 2> dtable, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int v = _program;
    float* sum_tile = (float*)(_shared + 0); // (1, 128)
    float* sum_tile2 = (float*)(_shared + 512); // (1, 128)

    // int from = starts.At(v);
#line 2000
    int from = fusion::at(starts, v);
    // int to = starts.At(v + 1);
#line 3000
    int _v0 = fusion::add(v, 1);
    int to = fusion::at(starts, _v0);
    // if (from < to)
#line 4000
    bool _v1 = from < to;
    if (_v1)
    {
        {
            // var sum = dtable.Load((v, 0), (1, width));
#line 5000
            auto dtable_row = fusion::inner_row<1>(dtable, v, 0);
            for (int _c = thread; _c < 128; _c += 128)
            {
                float sum = fusion::get(dtable_row[_c]);
                sum_tile[_c] = sum;
            }
        }
        // for (int p = from; p < to; p++)
#line 6000
        for (int p = from; p < to; p += 1)
        {
            // sum += dy.Load((order.At(p), 0), (1, width));
#line 7000
            int _v2 = fusion::at(order, p);
            __syncthreads();
            {
                auto dy_row = fusion::row<1>(dy, _v2, 0);
                for (int _c = thread; _c < 128; _c += 128)
                {
                    float sum_2 = sum_tile[_c];
                    float dy_value = fusion::load(dy_row, _c, 0.0f);
                    float sum_3 = sum_2 + dy_value;
                    sum_tile2[_c] = sum_3;
                }
            }
            __syncthreads();
            float* _p3 = sum_tile; sum_tile = sum_tile2; sum_tile2 = _p3;
        }
        __syncthreads();
        {
            // dtable.Store((v, 0), sum);
#line 8000
            auto dtable_row_2 = fusion::inner_row<1>(dtable, v, 0);
            for (int _c = thread; _c < 128; _c += 128)
            {
                // for (int p = from; p < to; p++)
#line 6000
                float sum_4 = sum_tile[_c];
                // dtable.Store((v, 0), sum);
#line 8000
                fusion::put(dtable_row_2[_c], sum_4);
            }
        }
    }
}
