// 128 threads, 672 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ControlKernels.Branches"

// Fusion.Conformance.ControlKernels.Branches: x view<f32, 2>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ControlKernels_Branches(fusion::View<const float, 2> x, fusion::View<float, 2> y, float threshold, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    float* v_tile = (float*)(_shared + 0); // (4, 20)
    float* v_tile2 = (float*)(_shared + 336); // (4, 20)

    // var v = x.Load((i, 0), (rows, width));
#line 2000
    int _v0 = fusion::mul(i, 4);
    // float first = x.At(i * rows, 0);
#line 3000
    float first = fusion::at(x, _v0, 0);
    // if (first > threshold)
#line 5000
    bool _v1 = first > threshold;
    float factor;
    if (_v1)
    {
        // factor = MathF.Sqrt(first * first + 1f);
#line 7000
        float factor_2 = sqrtf((first * first) + 1.0f);
        {
            for (int _r = warp; _r < 4; _r += 4)
            {
                // var v = x.Load((i, 0), (rows, width));
#line 2000
                auto x_row = fusion::row(x, _v0 + _r, 0);
                // v = v * 2f + v.Sum(Axis.Columns);
#line 6000
                float _v2 = 0.0f;
                for (int _k = 0; _k < 20; _k += 32)
                {
                    const int _c = _k + lane;
                    float v_term = 0.0f;
                    if (_c < 20)
                    {
                        // var v = x.Load((i, 0), (rows, width));
#line 2000
                        float v = fusion::load(x_row, _c, 0.0f);
                        // v = v * 2f + v.Sum(Axis.Columns);
#line 6000
                        v_term = v;
                    }
                    _v2 = fusion::chain_warp(_v2, v_term);
                }
                _v2 = fusion::halve(_v2);
                for (int _c = lane; _c < 20; _c += 32)
                {
                    // var v = x.Load((i, 0), (rows, width));
#line 2000
                    float v_2 = fusion::load(x_row, _c, 0.0f);
                    // v = v * 2f + v.Sum(Axis.Columns);
#line 6000
                    float v_3 = (v_2 * 2.0f) + _v2;
                    v_tile[_r * 21 + _c] = v_3;
                }
            }
        }
        factor = factor_2;
    }
    else
    {
        // if (i % 2 == 0)
#line 8000
        bool _v3 = fusion::remainder(i, 2) == 0;
        if (_v3)
        {
            {
                for (int _r = warp; _r < 4; _r += 4)
                {
                    // var v = x.Load((i, 0), (rows, width));
#line 2000
                    auto x_row_2 = fusion::row(x, _v0 + _r, 0);
                    for (int _c = lane; _c < 20; _c += 32)
                    {
                        float v_4 = fusion::load(x_row_2, _c, 0.0f);
                        // v = v - 1f;
#line 9000
                        float v_5 = v_4 - 1.0f;
                        v_tile2[_r * 21 + _c] = v_5;
                    }
                }
            }
        }
        else
        {
            {
                for (int _r = warp; _r < 4; _r += 4)
                {
                    // var v = x.Load((i, 0), (rows, width));
#line 2000
                    auto x_row_3 = fusion::row(x, _v0 + _r, 0);
                    for (int _c = lane; _c < 20; _c += 32)
                    {
                        float v_6 = fusion::load(x_row_3, _c, 0.0f);
                        v_tile2[_r * 21 + _c] = v_6;
                    }
                }
            }
        }
        __syncthreads();
        {
            for (int _r = warp; _r < 4; _r += 4)
            {
                for (int _c = lane; _c < 20; _c += 32)
                {
                    // if (i % 2 == 0)
#line 8000
                    float v_7 = v_tile2[_r * 21 + _c];
                    v_tile[_r * 21 + _c] = v_7;
                }
            }
        }
        factor = 1.0f;
    }
    // if (i == 1)
#line 12000
    bool _v4 = i == 1;
    if (_v4)
    {
        {
            // y.StoreAt((i * rows, 1), Tile.Zeros<float>(1, 3));
#line 13000
            auto y_row = fusion::row(y, _v0, 1);
            for (int _c = thread; _c < 3; _c += 128)
            {
                fusion::store(y_row, _c, 0.0f);
            }
        }
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // y.Store((i, 0), v * factor);
#line 14000
            auto y_row_2 = fusion::row(y, _v0 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
                // if (first > threshold)
#line 5000
                float v_8 = v_tile[_r * 21 + _c];
                // v = -v;
#line 11000
                float v_9 = -(v_8);
                // y.Store((i, 0), v * factor);
#line 14000
                fusion::store(y_row_2, _c, v_9 * factor);
            }
        }
    }
}
