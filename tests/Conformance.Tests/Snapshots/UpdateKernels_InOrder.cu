// 128 threads, 80 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.UpdateKernels.InOrder"

// Fusion.Conformance.UpdateKernels.InOrder: x view<f32, 2>, shifted view<f32, 3, write>, updated view<f32, 2, write>, scaled view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
UpdateKernels_InOrder(fusion::View<const float, 2> x, fusion::View<float, 3> shifted, fusion::View<float, 2> updated, fusion::View<float, 2> scaled, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    float* _b0 = (float*)(_shared + 0); // (1, 20)

    // var v = x.Load((i, 0), (rows, width));
#line 2000
    int _v0 = fusion::mul(i, 4);
    // var mine = shifted[i];
#line 3000
    auto mine = fusion::slice(shifted, i);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // var v = x.Load((i, 0), (rows, width));
#line 2000
            auto x_row = fusion::row(x, _v0 + _r, 0);
            // mine.StoreAt((0, 0), v);
#line 4000
            auto mine_row = fusion::row(mine, 0 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
                // var v = x.Load((i, 0), (rows, width));
#line 2000
                float v = fusion::load(x_row, _c, 0.0f);
                // mine.StoreAt((0, 0), v);
#line 4000
                fusion::store(mine_row, _c, v);
            }
        }
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // var v = x.Load((i, 0), (rows, width));
#line 2000
            auto x_row_2 = fusion::row(x, _v0 + _r, 0);
            // mine.StoreAt((1, 1), v * 2f);
#line 5000
            auto mine_row_2 = fusion::row(mine, 1 + _r, 1);
            for (int _c = lane; _c < 20; _c += 32)
            {
                // var v = x.Load((i, 0), (rows, width));
#line 2000
                float v_2 = fusion::load(x_row_2, _c, 0.0f);
                // mine.StoreAt((1, 1), v * 2f);
#line 5000
                fusion::store(mine_row_2, _c, v_2 * 2.0f);
            }
        }
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // var v = x.Load((i, 0), (rows, width));
#line 2000
            auto x_row_3 = fusion::row(x, _v0 + _r, 0);
            // mine.StoreAt((0, 1), v * 3f);
#line 6000
            auto mine_row_3 = fusion::row(mine, 0 + _r, 1);
            // updated.Store((i, 0), v);
#line 7000
            auto updated_row = fusion::row(updated, _v0 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
                // var v = x.Load((i, 0), (rows, width));
#line 2000
                float v_3 = fusion::load(x_row_3, _c, 0.0f);
                // mine.StoreAt((0, 1), v * 3f);
#line 6000
                float _v1 = v_3 * 3.0f;
                fusion::store(mine_row_3, _c, _v1);
                // updated.Store((i, 0), v);
#line 7000
                fusion::store(updated_row, _c, v_3);
            }
        }
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // var v = x.Load((i, 0), (rows, width));
#line 2000
            auto x_row_4 = fusion::row(x, _v0 + _r, 0);
            // updated.AtomicMax((i, 0), v * v);
#line 8000
            auto updated_row_2 = fusion::row(updated, _v0 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
                // var v = x.Load((i, 0), (rows, width));
#line 2000
                float v_4 = fusion::load(x_row_4, _c, 0.0f);
                // updated.AtomicMax((i, 0), v * v);
#line 8000
                fusion::atomic_max(updated_row_2, _c, v_4 * v_4);
            }
        }
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // var v = x.Load((i, 0), (rows, width));
#line 2000
            auto x_row_5 = fusion::row(x, _v0 + _r, 0);
            // updated.AtomicAdd((i, 0), v + 1f);
#line 9000
            auto updated_row_3 = fusion::row(updated, _v0 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
                // var v = x.Load((i, 0), (rows, width));
#line 2000
                float v_5 = fusion::load(x_row_5, _c, 0.0f);
                // updated.AtomicAdd((i, 0), v + 1f);
#line 9000
                fusion::atomic_add(updated_row_3, _c, v_5 + 1.0f);
            }
        }
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // var v = x.Load((i, 0), (rows, width));
#line 2000
            auto x_row_6 = fusion::row(x, _v0 + _r, 0);
            // updated.AtomicMin((i, 0), 1.5f + v);
#line 10000
            auto updated_row_4 = fusion::row(updated, _v0 + _r, 0);
            // scaled.Store((i, 0), v * (v.Sum(Axis.Columns) + 1f));
#line 11000
            auto scaled_row = fusion::row(scaled, _v0 + _r, 0);
            float _v2 = 0.0f;
            for (int _k = 0; _k < 20; _k += 32)
            {
                const int _c = _k + lane;
                float v_term = 0.0f;
                if (_c < 20)
                {
                    // var v = x.Load((i, 0), (rows, width));
#line 2000
                    float v_6 = fusion::load(x_row_6, _c, 0.0f);
                    // updated.AtomicMin((i, 0), 1.5f + v);
#line 10000
                    float _v3 = 1.5f + v_6;
                    fusion::atomic_min(updated_row_4, _c, _v3);
                    // scaled.Store((i, 0), v * (v.Sum(Axis.Columns) + 1f));
#line 11000
                    v_term = v_6;
                }
                _v2 = fusion::chain_warp(_v2, v_term);
            }
            _v2 = fusion::halve(_v2);
            float _v4 = _v2 + 1.0f;
            for (int _c = lane; _c < 20; _c += 32)
            {
                // var v = x.Load((i, 0), (rows, width));
#line 2000
                float v_7 = fusion::load(x_row_6, _c, 0.0f);
                // scaled.Store((i, 0), v * (v.Sum(Axis.Columns) + 1f));
#line 11000
                fusion::store(scaled_row, _c, v_7 * _v4);
            }
        }
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // var v = x.Load((i, 0), (rows, width));
#line 2000
            auto x_row_7 = fusion::row(x, _v0 + _r, 0);
            // scaled.Store((i, 0), v);
#line 12000
            auto scaled_row_2 = fusion::row(scaled, _v0 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
                // var v = x.Load((i, 0), (rows, width));
#line 2000
                float v_8 = fusion::load(x_row_7, _c, 0.0f);
                // scaled.Store((i, 0), v);
#line 12000
                fusion::store(scaled_row_2, _c, v_8);
            }
        }
    }
    {
        for (int _c = thread; _c < 20; _c += 128)
        {
            // scaled.Store((i, 0), v * (v.Max(Axis.Rows) + 1f));
#line 13000
            float _v5 = -fusion::infinity();
            for (int _r = 0; _r < 4; _r++)
            {
                // var v = x.Load((i, 0), (rows, width));
#line 2000
                auto x_row_8 = fusion::row(x, _v0 + _r, 0);
                float v_9 = fusion::load(x_row_8, _c, 0.0f);
                // scaled.Store((i, 0), v * (v.Max(Axis.Rows) + 1f));
#line 13000
                _v5 = fusion::Max::of(_v5, v_9);
            }
            _b0[_c] = _v5;
        }
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // var v = x.Load((i, 0), (rows, width));
#line 2000
            auto x_row_9 = fusion::row(x, _v0 + _r, 0);
            // scaled.Store((i, 0), v * (v.Max(Axis.Rows) + 1f));
#line 13000
            auto scaled_row_3 = fusion::row(scaled, _v0 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
                // var v = x.Load((i, 0), (rows, width));
#line 2000
                float v_10 = fusion::load(x_row_9, _c, 0.0f);
                // scaled.Store((i, 0), v * (v.Max(Axis.Rows) + 1f));
#line 13000
                float _v6 = _b0[_c];
                fusion::store(scaled_row_3, _c, v_10 * (_v6 + 1.0f));
            }
        }
    }
}
