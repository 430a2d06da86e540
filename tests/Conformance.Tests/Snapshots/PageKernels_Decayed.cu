// 128 threads, 768 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.PageKernels.Decayed: x view<f32, 1, write>, g view<f32, 1>
extern "C" __global__ void __launch_bounds__(128, 3)
PageKernels_Decayed(fusion::View<float, 1> x, fusion::View<const float, 1> g, float settings__Rate, float settings__Decay, bool settings__Reversed, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 0); // (1, 64)
    float* _b1 = (float*)(_shared + 256); // (1, 64)
    float* _b2 = (float*)(_shared + 512); // (1, 64)

#line 2 "/Fusion.Conformance.PageKernels.Decayed"
    int _v0 = fusion::mul(_grid0, 64);
#line 3 "/Fusion.Conformance.PageKernels.Decayed"
    int _v1 = fusion::mul(_grid0, 64);
    {
#line 2 "/Fusion.Conformance.PageKernels.Decayed"
        auto _in2 = fusion::row(x, _v0);
#line 3 "/Fusion.Conformance.PageKernels.Decayed"
        auto _in3 = fusion::row(g, _v1);
        for (int _c = thread; _c < 64; _c += 128)
        {
#line 2 "/Fusion.Conformance.PageKernels.Decayed"
            float _v4 = fusion::load(_in2, _c, 0.0f);
#line 3 "/Fusion.Conformance.PageKernels.Decayed"
            float _v5 = fusion::load(_in3, _c, 0.0f);
#line 3 "/Fusion.Conformance.PageKernels.Decayed"
            float _v6 = settings__Decay * _v4;
#line 3 "/Fusion.Conformance.PageKernels.Decayed"
            float _v7 = _v5 + _v6;
#line 3 "/Fusion.Conformance.PageKernels.Decayed"
            float _v8 = settings__Rate * _v7;
#line 2 "/Fusion.Conformance.PageKernels.Decayed"
            _b0[_c] = _v4;
#line 3 "/Fusion.Conformance.PageKernels.Decayed"
            _b1[_c] = _v8;
        }
    }
#line 4 "/Fusion.Conformance.PageKernels.Decayed"
    if (settings__Reversed)
    {
        __syncthreads();
        {
            for (int _c = thread; _c < 64; _c += 128)
            {
#line 2 "/Fusion.Conformance.PageKernels.Decayed"
                float _v9 = _b0[_c];
#line 3 "/Fusion.Conformance.PageKernels.Decayed"
                float _v10 = _b1[_c];
#line 4 "/Fusion.Conformance.PageKernels.Decayed"
                float _v11 = _v9 + _v10;
#line 4 "/Fusion.Conformance.PageKernels.Decayed"
                _b2[_c] = _v11;
            }
        }
    }
    else
    {
        __syncthreads();
        {
            for (int _c = thread; _c < 64; _c += 128)
            {
#line 2 "/Fusion.Conformance.PageKernels.Decayed"
                float _v12 = _b0[_c];
#line 3 "/Fusion.Conformance.PageKernels.Decayed"
                float _v13 = _b1[_c];
#line 4 "/Fusion.Conformance.PageKernels.Decayed"
                float _v14 = _v12 - _v13;
#line 4 "/Fusion.Conformance.PageKernels.Decayed"
                _b2[_c] = _v14;
            }
        }
    }
#line 4 "/Fusion.Conformance.PageKernels.Decayed"
    int _v15 = fusion::mul(_grid0, 64);
    __syncthreads();
    {
#line 4 "/Fusion.Conformance.PageKernels.Decayed"
        auto _out16 = fusion::row(x, _v15);
        for (int _c = thread; _c < 64; _c += 128)
        {
#line 4 "/Fusion.Conformance.PageKernels.Decayed"
            float _v17 = _b2[_c];
#line 4 "/Fusion.Conformance.PageKernels.Decayed"
            fusion::store(_out16, _c, _v17);
        }
    }
}
