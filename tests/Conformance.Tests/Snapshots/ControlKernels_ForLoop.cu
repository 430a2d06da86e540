// 128 threads, 704 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ControlKernels.ForLoop"

// Fusion.Conformance.ControlKernels.ForLoop: x view<f32, 2>, y view<f32, 2, write>, steps view<i32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ControlKernels_ForLoop(fusion::View<const float, 2> x, fusion::View<float, 2> y, fusion::View<int, 1> steps, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    float* top_tile = (float*)(_shared + 672); // (4, 1)
    float* sum_tile = (float*)(_shared + 0); // (4, 20)
    float* top_tile2 = (float*)(_shared + 688); // (4, 1)
    float* sum_tile2 = (float*)(_shared + 336); // (4, 20)

    // for (int j = 0; j < Tile.Count(x.Length(1), columns); j++)
#line 6000
    int _v0 = fusion::divide(fusion::sub(fusion::add(x.length[1], 20), 1), 20);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // var top = Tile.Full(rows, 1, -1f);
#line 3000
            float top = -1.0f;
            if (lane == 0)
            {
                top_tile[_r] = top;
            }
            for (int _c = lane; _c < 20; _c += 32)
            {
                // var sum = Tile.Zeros<float>(rows, columns);
#line 2000
                sum_tile[_r * 21 + _c] = 0.0f;
            }
        }
    }
    // for (int j = 0; j < Tile.Count(x.Length(1), columns); j++)
#line 6000
    int count = 0;
    int odd = 1;
    for (int j = 0; j < _v0; j += 1)
    {
        // var v = x.Load((i, j), (rows, columns));
#line 7000
        int _v1 = fusion::mul(i, 4);
        int _v2 = fusion::mul(j, 20);
        // odd = old + 2;
#line 12000
        int odd_2 = fusion::add(count, 2);
        __syncthreads();
        {
            for (int _r = warp; _r < 4; _r += 4)
            {
                // var v = x.Load((i, j), (rows, columns));
#line 7000
                auto x_row = fusion::row(x, _v1 + _r, _v2);
                // top = Tile.Max(top, v.Max(Axis.Columns));
#line 8000
                float _v3 = -fusion::infinity();
                for (int _c = lane; _c < 20; _c += 32)
                {
                    // var v = x.Load((i, j), (rows, columns));
#line 7000
                    float v = fusion::load(x_row, _c, 0.0f);
                    // top = Tile.Max(top, v.Max(Axis.Columns));
#line 8000
                    _v3 = fusion::Max::of(_v3, v);
                }
                _v3 = fusion::over_warp<fusion::Max>(_v3);
                float top_2 = top_tile[_r];
                float top_3 = fusion::maximum(top_2, _v3);
                if (lane == 0)
                {
                    top_tile2[_r] = top_3;
                }
                for (int _c = lane; _c < 20; _c += 32)
                {
                    float sum = sum_tile[_r * 21 + _c];
                    // var v = x.Load((i, j), (rows, columns));
#line 7000
                    float v_2 = fusion::load(x_row, _c, 0.0f);
                    // sum = sum * 0.5f + v * top;
#line 9000
                    float sum_2 = (sum * 0.5f) + (v_2 * top_3);
                    sum_tile2[_r * 21 + _c] = sum_2;
                }
            }
        }
        __syncthreads();
        int _n4 = odd;
        int _n5 = odd_2;
        count = _n4;
        odd = _n5;
        float* _p6 = top_tile; top_tile = top_tile2; top_tile2 = _p6;
        float* _p7 = sum_tile; sum_tile = sum_tile2; sum_tile2 = _p7;
    }
    // y.Store((i, 0), sum + top);
#line 13000
    int _v8 = fusion::mul(i, 4);
    // steps.Store(i, Tile.Full(1, 1, count * 100 + odd));
#line 14000
    int _v9 = fusion::add(fusion::mul(count, 100), odd);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // y.Store((i, 0), sum + top);
#line 13000
            auto y_row = fusion::row(y, _v8 + _r, 0);
            // for (int j = 0; j < Tile.Count(x.Length(1), columns); j++)
#line 6000
            float top_4 = top_tile[_r];
            for (int _c = lane; _c < 20; _c += 32)
            {
                float sum_3 = sum_tile[_r * 21 + _c];
                // y.Store((i, 0), sum + top);
#line 13000
                fusion::store(y_row, _c, sum_3 + top_4);
            }
        }
    }
    {
        // steps.Store(i, Tile.Full(1, 1, count * 100 + odd));
#line 14000
        auto steps_row = fusion::row(steps, i);
        if (thread == 0)
        {
            fusion::store(steps_row, 0, _v9);
        }
    }
}
