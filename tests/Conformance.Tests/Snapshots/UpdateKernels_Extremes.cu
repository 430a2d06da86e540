// 128 threads, 80 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.UpdateKernels.Extremes"

// Fusion.Conformance.UpdateKernels.Extremes: x view<f32, 2>, n view<i32, 2>, largest view<f32, 1, write>, smallest view<f32, 1, write>, most view<i32, 1, write>, least view<i32, 1, write>, shifted view<f32, 2, write>, lowered view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
UpdateKernels_Extremes(fusion::View<const float, 2> x, fusion::View<const int, 2> n, fusion::View<float, 1> largest, fusion::View<float, 1> smallest, fusion::View<int, 1> most, fusion::View<int, 1> least, fusion::View<float, 2> shifted, fusion::View<float, 2> lowered, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    float* _b0 = (float*)(_shared + 0); // (1, 20)
    float* _b1 = (float*)(_shared + 0); // (1, 20)
    int* _b2 = (int*)(_shared + 0); // (1, 20)
    int* _b3 = (int*)(_shared + 0); // (1, 20)

    // var v = x.Load((i, 0), (rows, width));
#line 2000
    int _v0 = fusion::mul(i, 4);
    // shifted.AtomicMaxAt((i * rows - 1, -2), v);
#line 8000
    int _v1 = fusion::sub(_v0, 1);
    {
        for (int _c = thread; _c < 20; _c += 128)
        {
            // largest.AtomicMax(0, v.Max(Axis.Rows));
#line 4000
            float _v2 = -fusion::infinity();
            for (int _r = 0; _r < 4; _r++)
            {
                // var v = x.Load((i, 0), (rows, width));
#line 2000
                auto x_row = fusion::row(x, _v0 + _r, 0);
                float v = fusion::load(x_row, _c, 0.0f);
                // largest.AtomicMax(0, v.Max(Axis.Rows));
#line 4000
                _v2 = fusion::Max::of(_v2, v);
            }
            _b0[_c] = _v2;
        }
    }
    __syncthreads();
    {
        auto largest_row = fusion::row(largest, 0);
        for (int _c = thread; _c < 20; _c += 128)
        {
            float _v3 = _b0[_c];
            fusion::atomic_max(largest_row, _c, _v3);
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 20; _c += 128)
        {
            // smallest.AtomicMin(0, v.Min(Axis.Rows));
#line 5000
            float _v4 = fusion::infinity();
            for (int _r = 0; _r < 4; _r++)
            {
                // var v = x.Load((i, 0), (rows, width));
#line 2000
                auto x_row_2 = fusion::row(x, _v0 + _r, 0);
                float v_2 = fusion::load(x_row_2, _c, 0.0f);
                // smallest.AtomicMin(0, v.Min(Axis.Rows));
#line 5000
                _v4 = fusion::Min::of(_v4, v_2);
            }
            _b1[_c] = _v4;
        }
    }
    __syncthreads();
    {
        auto smallest_row = fusion::row(smallest, 0);
        for (int _c = thread; _c < 20; _c += 128)
        {
            float _v5 = _b1[_c];
            fusion::atomic_min(smallest_row, _c, _v5);
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 20; _c += 128)
        {
            // most.AtomicMaxAt(-1, m.Max(Axis.Rows));
#line 6000
            int _v6 = (-2147483647 - 1);
            for (int _r = 0; _r < 4; _r++)
            {
                // var m = n.Load((i, 0), (rows, width));
#line 3000
                auto n_row = fusion::row(n, _v0 + _r, 0);
                int m = fusion::load(n_row, _c, 0);
                // most.AtomicMaxAt(-1, m.Max(Axis.Rows));
#line 6000
                _v6 = fusion::Max::of(_v6, m);
            }
            _b2[_c] = _v6;
        }
    }
    __syncthreads();
    {
        auto most_row = fusion::row(most, -1);
        for (int _c = thread; _c < 20; _c += 128)
        {
            int _v7 = _b2[_c];
            fusion::atomic_max(most_row, _c, _v7);
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 20; _c += 128)
        {
            // least.AtomicMinAt(1, m.Min(Axis.Rows));
#line 7000
            int _v8 = 2147483647;
            for (int _r = 0; _r < 4; _r++)
            {
                // var m = n.Load((i, 0), (rows, width));
#line 3000
                auto n_row_2 = fusion::row(n, _v0 + _r, 0);
                int m_2 = fusion::load(n_row_2, _c, 0);
                // least.AtomicMinAt(1, m.Min(Axis.Rows));
#line 7000
                _v8 = fusion::Min::of(_v8, m_2);
            }
            _b3[_c] = _v8;
        }
    }
    __syncthreads();
    {
        auto least_row = fusion::row(least, 1);
        for (int _c = thread; _c < 20; _c += 128)
        {
            int _v9 = _b3[_c];
            fusion::atomic_min(least_row, _c, _v9);
        }
    }
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // var v = x.Load((i, 0), (rows, width));
#line 2000
            auto x_row_3 = fusion::row(x, _v0 + _r, 0);
            // shifted.AtomicMaxAt((i * rows - 1, -2), v);
#line 8000
            auto shifted_row = fusion::row(shifted, _v1 + _r, -2);
            // lowered.AtomicMin((i, 0), v + 1f);
#line 9000
            auto lowered_row = fusion::row(lowered, _v0 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
                // var v = x.Load((i, 0), (rows, width));
#line 2000
                float v_3 = fusion::load(x_row_3, _c, 0.0f);
                // lowered.AtomicMin((i, 0), v + 1f);
#line 9000
                float _v10 = v_3 + 1.0f;
                // shifted.AtomicMaxAt((i * rows - 1, -2), v);
#line 8000
                fusion::atomic_max(shifted_row, _c, v_3);
                // lowered.AtomicMin((i, 0), v + 1f);
#line 9000
                fusion::atomic_min(lowered_row, _c, _v10);
            }
        }
    }
}
