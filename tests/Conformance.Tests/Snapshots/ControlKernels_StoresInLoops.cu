// 128 threads, 256 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ControlKernels.StoresInLoops"

// Fusion.Conformance.ControlKernels.StoresInLoops: x view<f32, 2>, y view<f32, 2, write>, z view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ControlKernels_StoresInLoops(fusion::View<const float, 2> x, fusion::View<float, 2> y, fusion::View<float, 1> z, int limit, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    float* total_tile = (float*)(_shared + 0); // (1, 16)
    float* total_tile2 = (float*)(_shared + 64); // (1, 16)
    float* total_tile3 = (float*)(_shared + 128); // (1, 16)
    float* total_tile4 = (float*)(_shared + 192); // (1, 16)

    // for (int j = 0; j < Tile.Count(x.Length(1), size); j++)
#line 3000
    int _v0 = fusion::divide(fusion::sub(fusion::add(x.length[1], 16), 1), 16);
    {
        for (int _c = thread; _c < 16; _c += 128)
        {
            // var total = Tile.Zeros<float>(1, size);
#line 2000
            total_tile[_c] = 0.0f;
        }
    }
    // for (int j = 0; j < Tile.Count(x.Length(1), size); j++)
#line 3000
    for (int j = 0; j < _v0; j += 1)
    {
        // var v = x[i].Load(j, size);
#line 4000
        auto x_2 = fusion::slice(x, i);
        int _v1 = fusion::mul(j, 16);
        // if (j < limit)
#line 5000
        bool _v2 = j < limit;
        if (_v2)
        {
            __syncthreads();
            {
                // var v = x[i].Load(j, size);
#line 4000
                auto x_row = fusion::row(x_2, _v1);
                for (int _c = thread; _c < 16; _c += 128)
                {
                    float total = total_tile[_c];
                    float v = fusion::load(x_row, _c, 0.0f);
                    // total = total + v;
#line 6000
                    float total_2 = total + v;
                    total_tile2[_c] = total_2;
                }
            }
        }
        else
        {
            __syncthreads();
            {
                for (int _c = thread; _c < 16; _c += 128)
                {
                    float total_3 = total_tile[_c];
                    total_tile3[_c] = total_3;
                }
            }
            // for (int k = 0; k < 2; k++)
#line 7000
            for (int k = 0; k < 2; k += 1)
            {
                __syncthreads();
                {
                    // var v = x[i].Load(j, size);
#line 4000
                    auto x_row_2 = fusion::row(x_2, _v1);
                    for (int _c = thread; _c < 16; _c += 128)
                    {
                        float total_4 = total_tile3[_c];
                        float v_2 = fusion::load(x_row_2, _c, 0.0f);
                        // total = total * 0.5f + v;
#line 8000
                        float total_5 = (total_4 * 0.5f) + v_2;
                        total_tile4[_c] = total_5;
                    }
                }
                __syncthreads();
                float* _p3 = total_tile3; total_tile3 = total_tile4; total_tile4 = _p3;
            }
            __syncthreads();
            {
                for (int _c = thread; _c < 16; _c += 128)
                {
                    // for (int k = 0; k < 2; k++)
#line 7000
                    float total_6 = total_tile3[_c];
                    total_tile2[_c] = total_6;
                }
            }
        }
        // y[i].Store(j, total);
#line 9000
        auto y_2 = fusion::slice(y, i);
        __syncthreads();
        {
            // var v = x[i].Load(j, size);
#line 4000
            auto x_row_3 = fusion::row(x_2, _v1);
            // y[i].Store(j, total);
#line 9000
            auto y_row = fusion::row(y_2, _v1);
            // z.AtomicAdd(0, v * 0f + 1f);
#line 10000
            auto z_row = fusion::row(z, 0);
            for (int _c = thread; _c < 16; _c += 128)
            {
                // if (j < limit)
#line 5000
                float total_7 = total_tile2[_c];
                // var v = x[i].Load(j, size);
#line 4000
                float v_3 = fusion::load(x_row_3, _c, 0.0f);
                // z.AtomicAdd(0, v * 0f + 1f);
#line 10000
                float _v4 = (v_3 * 0.0f) + 1.0f;
                // y[i].Store(j, total);
#line 9000
                fusion::store(y_row, _c, total_7);
                // z.AtomicAdd(0, v * 0f + 1f);
#line 10000
                fusion::atomic_add(z_row, _c, _v4);
            }
        }
        __syncthreads();
        float* _p5 = total_tile; total_tile = total_tile2; total_tile2 = _p5;
    }
}
