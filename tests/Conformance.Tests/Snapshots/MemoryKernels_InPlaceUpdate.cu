// 128 threads, 64 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.MemoryKernels.InPlaceUpdate"

// Fusion.Conformance.MemoryKernels.InPlaceUpdate: w view<f32, 1, write>, m view<f32, 1, write>, g view<f32, 1>
extern "C" __global__ void __launch_bounds__(128, 3)
MemoryKernels_InPlaceUpdate(fusion::View<float, 1> w, fusion::View<float, 1> m, fusion::View<const float, 1> g, float rate, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    float* m_tile = (float*)(_shared + 0); // (1, 16)

    // var gradient = g.Load(i, size);
#line 2000
    int _v0 = fusion::mul(i, 16);
    {
        // var momentum = m.Load(i, size) * 0.9f + gradient;
#line 3000
        auto m_row = fusion::row(m, _v0);
        // var gradient = g.Load(i, size);
#line 2000
        auto g_row = fusion::row(g, _v0);
        // m.Store(i, momentum);
#line 4000
        auto m_row_2 = fusion::row(m, _v0);
        for (int _c = thread; _c < 16; _c += 128)
        {
            // var momentum = m.Load(i, size) * 0.9f + gradient;
#line 3000
            float m_value = fusion::load(m_row, _c, 0.0f);
            // var gradient = g.Load(i, size);
#line 2000
            float gradient = fusion::load(g_row, _c, 0.0f);
            // var momentum = m.Load(i, size) * 0.9f + gradient;
#line 3000
            float momentum = (m_value * 0.899999976f) + gradient;
            m_tile[_c] = m_value;
            // m.Store(i, momentum);
#line 4000
            fusion::store(m_row_2, _c, momentum);
        }
    }
    __syncthreads();
    {
        // w.Store(i, w.Load(i, size) - momentum * rate + gradient * 0f);
#line 5000
        auto w_row = fusion::row(w, _v0);
        // var gradient = g.Load(i, size);
#line 2000
        auto g_row_2 = fusion::row(g, _v0);
        // w.Store(i, w.Load(i, size) - momentum * rate + gradient * 0f);
#line 5000
        auto w_row_2 = fusion::row(w, _v0);
        for (int _c = thread; _c < 16; _c += 128)
        {
            float w_value = fusion::load(w_row, _c, 0.0f);
            // var momentum = m.Load(i, size) * 0.9f + gradient;
#line 3000
            float m_value_2 = m_tile[_c];
            // var gradient = g.Load(i, size);
#line 2000
            float gradient_2 = fusion::load(g_row_2, _c, 0.0f);
            // var momentum = m.Load(i, size) * 0.9f + gradient;
#line 3000
            float momentum_2 = (m_value_2 * 0.899999976f) + gradient_2;
            // w.Store(i, w.Load(i, size) - momentum * rate + gradient * 0f);
#line 5000
            fusion::store(w_row_2, _c, (w_value - (momentum_2 * rate)) + (gradient_2 * 0.0f));
        }
    }
}
