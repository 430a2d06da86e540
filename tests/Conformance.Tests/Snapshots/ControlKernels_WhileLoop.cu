// 128 threads, 160 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ControlKernels.WhileLoop"

// Fusion.Conformance.ControlKernels.WhileLoop: start view<i32, 1>, steps view<i32, 1, write>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ControlKernels_WhileLoop(fusion::View<const int, 1> start, fusion::View<int, 1> steps, fusion::View<float, 2> y, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    float* t_tile = (float*)(_shared + 0); // (1, 20)
    float* t_tile2 = (float*)(_shared + 80); // (1, 20)

    // int n = start.At(i);
#line 2000
    int n = fusion::at(start, i);
    {
        for (int _c = thread; _c < 20; _c += 128)
        {
            // var t = Tile.Full(1, size, 1f);
#line 4000
            t_tile[_c] = 1.0f;
        }
    }
    // while (n > 1 && count < 50)
#line 5000
    int n_2 = n;
    int count = 0;
    while (true)
    {
        bool _v0 = (n_2 > 1) && (count < 50);
        if (!(_v0)) break;
        // n = n % 2 == 0 ? n / 2 : 3 * n + 1;
#line 6000
        int n_3 = (fusion::remainder(n_2, 2) == 0) ? fusion::divide(n_2, 2) : fusion::add(fusion::mul(3, n_2), 1);
        // count++;
#line 7000
        int count_2 = fusion::add(count, 1);
        // t = t + Tile.Columns(count, size).To<float>();
#line 8000
        int _v1 = fusion::mul(count_2, 20);
        __syncthreads();
        {
            for (int _c = thread; _c < 20; _c += 128)
            {
                float t = t_tile[_c];
                float t_2 = t + (float)(fusion::add(_v1, _c));
                t_tile2[_c] = t_2;
            }
        }
        __syncthreads();
        int _n2 = n_3;
        int _n3 = count_2;
        n_2 = _n2;
        count = _n3;
        float* _p4 = t_tile; t_tile = t_tile2; t_tile2 = _p4;
    }
    // y[i].Store(0, t);
#line 10000
    auto y_2 = fusion::slice(y, i);
    __syncthreads();
    {
        // steps.Store(i, Tile.Full(1, 1, count));
#line 9000
        auto steps_row = fusion::row(steps, i);
        // y[i].Store(0, t);
#line 10000
        auto y_row = fusion::row(y_2, 0);
        if (thread == 0)
        {
            // steps.Store(i, Tile.Full(1, 1, count));
#line 9000
            fusion::store(steps_row, 0, count);
        }
        for (int _c = thread; _c < 20; _c += 128)
        {
            // while (n > 1 && count < 50)
#line 5000
            float t_3 = t_tile[_c];
            // y[i].Store(0, t);
#line 10000
            fusion::store(y_row, _c, t_3);
        }
    }
}
