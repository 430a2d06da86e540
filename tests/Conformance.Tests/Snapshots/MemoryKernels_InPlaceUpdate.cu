// 128 threads, 64 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.MemoryKernels.InPlaceUpdate: w view<f32, 1, write>, m view<f32, 1, write>, g view<f32, 1>
extern "C" __global__ void __launch_bounds__(128, 3)
MemoryKernels_InPlaceUpdate(fusion::View<float, 1> w, fusion::View<float, 1> m, fusion::View<const float, 1> g, float rate, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 0); // (1, 16)

#line 2 "/Fusion.Conformance.MemoryKernels.InPlaceUpdate"
    int _v0 = fusion::mul(_grid0, 16);
#line 3 "/Fusion.Conformance.MemoryKernels.InPlaceUpdate"
    int _v1 = fusion::mul(_grid0, 16);
#line 4 "/Fusion.Conformance.MemoryKernels.InPlaceUpdate"
    int _v2 = fusion::mul(_grid0, 16);
#line 5 "/Fusion.Conformance.MemoryKernels.InPlaceUpdate"
    int _v3 = fusion::mul(_grid0, 16);
    {
#line 3 "/Fusion.Conformance.MemoryKernels.InPlaceUpdate"
        auto _in4 = fusion::row(m, _v1);
#line 2 "/Fusion.Conformance.MemoryKernels.InPlaceUpdate"
        auto _in5 = fusion::row(g, _v0);
#line 4 "/Fusion.Conformance.MemoryKernels.InPlaceUpdate"
        auto _out6 = fusion::row(m, _v2);
        for (int _c = thread; _c < 16; _c += 128)
        {
#line 3 "/Fusion.Conformance.MemoryKernels.InPlaceUpdate"
            float _v7 = fusion::load(_in4, _c, 0.0f);
#line 3 "/Fusion.Conformance.MemoryKernels.InPlaceUpdate"
            float _v8 = _v7 * 0.899999976f;
#line 2 "/Fusion.Conformance.MemoryKernels.InPlaceUpdate"
            float _v9 = fusion::load(_in5, _c, 0.0f);
#line 3 "/Fusion.Conformance.MemoryKernels.InPlaceUpdate"
            float _v10 = _v8 + _v9;
#line 3 "/Fusion.Conformance.MemoryKernels.InPlaceUpdate"
            _b0[_c] = _v7;
#line 4 "/Fusion.Conformance.MemoryKernels.InPlaceUpdate"
            fusion::store(_out6, _c, _v10);
        }
    }
#line 5 "/Fusion.Conformance.MemoryKernels.InPlaceUpdate"
    int _v11 = fusion::mul(_grid0, 16);
    __syncthreads();
    {
#line 5 "/Fusion.Conformance.MemoryKernels.InPlaceUpdate"
        auto _in12 = fusion::row(w, _v3);
#line 2 "/Fusion.Conformance.MemoryKernels.InPlaceUpdate"
        auto _in13 = fusion::row(g, _v0);
#line 5 "/Fusion.Conformance.MemoryKernels.InPlaceUpdate"
        auto _out14 = fusion::row(w, _v11);
        for (int _c = thread; _c < 16; _c += 128)
        {
#line 5 "/Fusion.Conformance.MemoryKernels.InPlaceUpdate"
            float _v15 = fusion::load(_in12, _c, 0.0f);
#line 3 "/Fusion.Conformance.MemoryKernels.InPlaceUpdate"
            float _v16 = _b0[_c];
#line 3 "/Fusion.Conformance.MemoryKernels.InPlaceUpdate"
            float _v17 = _v16 * 0.899999976f;
#line 2 "/Fusion.Conformance.MemoryKernels.InPlaceUpdate"
            float _v18 = fusion::load(_in13, _c, 0.0f);
#line 3 "/Fusion.Conformance.MemoryKernels.InPlaceUpdate"
            float _v19 = _v17 + _v18;
#line 5 "/Fusion.Conformance.MemoryKernels.InPlaceUpdate"
            float _v20 = _v19 * rate;
#line 5 "/Fusion.Conformance.MemoryKernels.InPlaceUpdate"
            float _v21 = _v15 - _v20;
#line 5 "/Fusion.Conformance.MemoryKernels.InPlaceUpdate"
            float _v22 = _v18 * 0.0f;
#line 5 "/Fusion.Conformance.MemoryKernels.InPlaceUpdate"
            float _v23 = _v21 + _v22;
#line 5 "/Fusion.Conformance.MemoryKernels.InPlaceUpdate"
            fusion::store(_out14, _c, _v23);
        }
    }
}
