// 128 threads, 80 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.MemoryKernels.Atomic"

// Fusion.Conformance.MemoryKernels.Atomic: x view<f32, 2>, n view<i32, 2>, sum view<f32, 1, write>, total view<i32, 1, write>, shifted view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
MemoryKernels_Atomic(fusion::View<const float, 2> x, fusion::View<const int, 2> n, fusion::View<float, 1> sum, fusion::View<int, 1> total, fusion::View<float, 2> shifted, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    float* _b0 = (float*)(_shared + 0); // (1, 20)
    int* _b1 = (int*)(_shared + 0); // (1, 20)

    // var v = x.Load((i, 0), (rows, width));
#line 2000
    int _v0 = fusion::mul(i, 4);
    // shifted.AtomicAddAt((i * rows - 1, -2), v);
#line 5000
    int _v1 = fusion::sub(_v0, 1);
    {
        for (int _c = thread; _c < 20; _c += 128)
        {
            // sum.AtomicAdd(0, v.Sum(Axis.Rows));
#line 3000
            float _v2 = 0.0f;
            for (int _r = 0; _r < 4; _r++)
            {
                // var v = x.Load((i, 0), (rows, width));
#line 2000
                auto x_row = fusion::row(x, _v0 + _r, 0);
                float v = fusion::load(x_row, _c, 0.0f);
                // sum.AtomicAdd(0, v.Sum(Axis.Rows));
#line 3000
                _v2 = _v2 + v;
            }
            _b0[_c] = _v2;
        }
    }
    __syncthreads();
    {
        auto sum_row = fusion::row(sum, 0);
        for (int _c = thread; _c < 20; _c += 128)
        {
            float _v3 = _b0[_c];
            fusion::atomic_add(sum_row, _c, _v3);
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 20; _c += 128)
        {
            // total.AtomicAdd(0, n.Load((i, 0), (rows, width)).Sum(Axis.Rows));
#line 4000
            int _v4 = 0;
            for (int _r = 0; _r < 4; _r++)
            {
                auto n_row = fusion::row(n, _v0 + _r, 0);
                int n_value = fusion::load(n_row, _c, 0);
                _v4 = fusion::Sum::of(_v4, n_value);
            }
            _b1[_c] = _v4;
        }
    }
    __syncthreads();
    {
        auto total_row = fusion::row(total, 0);
        for (int _c = thread; _c < 20; _c += 128)
        {
            int _v5 = _b1[_c];
            fusion::atomic_add(total_row, _c, _v5);
        }
    }
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // var v = x.Load((i, 0), (rows, width));
#line 2000
            auto x_row_2 = fusion::row(x, _v0 + _r, 0);
            // shifted.AtomicAddAt((i * rows - 1, -2), v);
#line 5000
            auto shifted_row = fusion::row(shifted, _v1 + _r, -2);
            for (int _c = lane; _c < 20; _c += 32)
            {
                // var v = x.Load((i, 0), (rows, width));
#line 2000
                float v_2 = fusion::load(x_row_2, _c, 0.0f);
                // shifted.AtomicAddAt((i * rows - 1, -2), v);
#line 5000
                fusion::atomic_add(shifted_row, _c, v_2);
            }
        }
    }
}
