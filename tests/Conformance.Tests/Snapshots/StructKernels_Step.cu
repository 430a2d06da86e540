// 128 threads, 512 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.StructKernels.Step"

// Fusion.Conformance.StructKernels.Step: x view<f32, 1, write>, g view<f32, 1>
extern "C" __global__ void __launch_bounds__(128, 3)
StructKernels_Step(fusion::View<float, 1> x, fusion::View<const float, 1> g, float settings__Rate, float settings__Decay, int settings__Step, bool settings__Flips, double settings__Momentum, long long settings__Offset, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    float* change_tile = (float*)(_shared + 0); // (1, 64)
    float* change_tile2 = (float*)(_shared + 256); // (1, 64)

    // var v = x.Load(i, size);
#line 2000
    int _v0 = fusion::mul(i, 64);
    {
        // var change = Change(v, g.Load(i, size), settings);
#line 3000
        auto g_row = fusion::row(g, _v0);
        // var v = x.Load(i, size);
#line 2000
        auto x_row = fusion::row(x, _v0);
        for (int _c = thread; _c < 64; _c += 128)
        {
            // var change = Change(v, g.Load(i, size), settings);
#line 3000
            float g_value = fusion::load(g_row, _c, 0.0f);
            // var v = x.Load(i, size);
#line 2000
            float v = fusion::load(x_row, _c, 0.0f);
            // s.Rate * (g + s.Decay * x)
#line 7000
            float change = settings__Rate * (g_value + (settings__Decay * v));
            change_tile[_c] = change;
        }
    }
    // if (settings.Flips)
#line 4000
    if (settings__Flips)
    {
        __syncthreads();
        {
            for (int _c = thread; _c < 64; _c += 128)
            {
                // s.Rate * (g + s.Decay * x)
#line 7000
                float change_2 = change_tile[_c];
                // change = -change;
#line 5000
                float change_3 = -(change_2);
                change_tile2[_c] = change_3;
            }
        }
    }
    else
    {
        __syncthreads();
        {
            for (int _c = thread; _c < 64; _c += 128)
            {
                // s.Rate * (g + s.Decay * x)
#line 7000
                float change_4 = change_tile[_c];
                change_tile2[_c] = change_4;
            }
        }
    }
    __syncthreads();
    {
        // var v = x.Load(i, size);
#line 2000
        auto x_row_2 = fusion::row(x, _v0);
        // x.Store(i, v - change * (float)settings.Momentum);
#line 6000
        auto x_row_3 = fusion::row(x, _v0);
        for (int _c = thread; _c < 64; _c += 128)
        {
            // var v = x.Load(i, size);
#line 2000
            float v_2 = fusion::load(x_row_2, _c, 0.0f);
            // if (settings.Flips)
#line 4000
            float change_5 = change_tile2[_c];
            // x.Store(i, v - change * (float)settings.Momentum);
#line 6000
            fusion::store(x_row_3, _c, v_2 - (change_5 * (float)(settings__Momentum)));
        }
    }
}
