// 128 threads, 768 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.PageKernels.Decayed"

// Fusion.Conformance.PageKernels.Decayed: x view<f32, 1, write>, g view<f32, 1>
extern "C" __global__ void __launch_bounds__(128, 3)
PageKernels_Decayed(fusion::View<float, 1> x, fusion::View<const float, 1> g, float settings__Rate, float settings__Decay, bool settings__Reversed, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    float* v_tile = (float*)(_shared + 0); // (1, 64)
    float* change_tile = (float*)(_shared + 256); // (1, 64)
    float* _b2 = (float*)(_shared + 512); // (1, 64)

    // var v = x.Load(i, size);
#line 2000
    int _v0 = fusion::mul(i, 64);
    {
        auto x_row = fusion::row(x, _v0);
        // var change = settings.Rate * (g.Load(i, size) + settings.Decay * v);
#line 3000
        auto g_row = fusion::row(g, _v0);
        for (int _c = thread; _c < 64; _c += 128)
        {
            // var v = x.Load(i, size);
#line 2000
            float v = fusion::load(x_row, _c, 0.0f);
            // var change = settings.Rate * (g.Load(i, size) + settings.Decay * v);
#line 3000
            float g_value = fusion::load(g_row, _c, 0.0f);
            float change = settings__Rate * (g_value + (settings__Decay * v));
            // var v = x.Load(i, size);
#line 2000
            v_tile[_c] = v;
            // var change = settings.Rate * (g.Load(i, size) + settings.Decay * v);
#line 3000
            change_tile[_c] = change;
        }
    }
    // x.Store(i, settings.Reversed ? v + change : v - change);
#line 4000
    if (settings__Reversed)
    {
        __syncthreads();
        {
            for (int _c = thread; _c < 64; _c += 128)
            {
                // var v = x.Load(i, size);
#line 2000
                float v_2 = v_tile[_c];
                // var change = settings.Rate * (g.Load(i, size) + settings.Decay * v);
#line 3000
                float change_2 = change_tile[_c];
                // x.Store(i, settings.Reversed ? v + change : v - change);
#line 4000
                _b2[_c] = v_2 + change_2;
            }
        }
    }
    else
    {
        __syncthreads();
        {
            for (int _c = thread; _c < 64; _c += 128)
            {
                // var v = x.Load(i, size);
#line 2000
                float v_3 = v_tile[_c];
                // var change = settings.Rate * (g.Load(i, size) + settings.Decay * v);
#line 3000
                float change_3 = change_tile[_c];
                // x.Store(i, settings.Reversed ? v + change : v - change);
#line 4000
                _b2[_c] = v_3 - change_3;
            }
        }
    }
    __syncthreads();
    {
        auto x_row_2 = fusion::row(x, _v0);
        for (int _c = thread; _c < 64; _c += 128)
        {
            float _v1 = _b2[_c];
            fusion::store(x_row_2, _c, _v1);
        }
    }
}
