// 128 threads, 80 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.MemoryKernels.Atomic: x view<f32, 2>, n view<i32, 2>, sum view<f32, 1, write>, total view<i32, 1, write>, shifted view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
MemoryKernels_Atomic(fusion::View<const float, 2> x, fusion::View<const int, 2> n, fusion::View<float, 1> sum, fusion::View<int, 1> total, fusion::View<float, 2> shifted, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 0); // (1, 20)
    int* _b1 = (int*)(_shared + 0); // (1, 20)

#line 2 "/Fusion.Conformance.MemoryKernels.Atomic"
    int _v0 = fusion::mul(_grid0, 4);
#line 4 "/Fusion.Conformance.MemoryKernels.Atomic"
    int _v1 = fusion::mul(_grid0, 4);
#line 5 "/Fusion.Conformance.MemoryKernels.Atomic"
    int _v2 = fusion::mul(_grid0, 4);
#line 5 "/Fusion.Conformance.MemoryKernels.Atomic"
    int _v3 = fusion::sub(_v2, 1);
    {
        for (int _c = thread; _c < 20; _c += 128)
        {
#line 3 "/Fusion.Conformance.MemoryKernels.Atomic"
            float _v4 = 0.0f;
            for (int _r = 0; _r < 4; _r++)
            {
#line 2 "/Fusion.Conformance.MemoryKernels.Atomic"
                auto _in5 = fusion::row(x, _v0 + _r, 0);
#line 2 "/Fusion.Conformance.MemoryKernels.Atomic"
                float _v6 = fusion::load(_in5, _c, 0.0f);
#line 3 "/Fusion.Conformance.MemoryKernels.Atomic"
                _v4 = _v4 + _v6;
            }
#line 3 "/Fusion.Conformance.MemoryKernels.Atomic"
            _b0[_c] = _v4;
        }
    }
    __syncthreads();
    {
#line 3 "/Fusion.Conformance.MemoryKernels.Atomic"
        auto _out7 = fusion::row(sum, 0);
        for (int _c = thread; _c < 20; _c += 128)
        {
#line 3 "/Fusion.Conformance.MemoryKernels.Atomic"
            float _v8 = _b0[_c];
#line 3 "/Fusion.Conformance.MemoryKernels.Atomic"
            fusion::atomic_add(_out7, _c, _v8);
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 20; _c += 128)
        {
#line 4 "/Fusion.Conformance.MemoryKernels.Atomic"
            int _v9 = 0;
            for (int _r = 0; _r < 4; _r++)
            {
#line 4 "/Fusion.Conformance.MemoryKernels.Atomic"
                auto _in10 = fusion::row(n, _v1 + _r, 0);
#line 4 "/Fusion.Conformance.MemoryKernels.Atomic"
                int _v11 = fusion::load(_in10, _c, 0);
#line 4 "/Fusion.Conformance.MemoryKernels.Atomic"
                _v9 = fusion::Sum::of(_v9, _v11);
            }
#line 4 "/Fusion.Conformance.MemoryKernels.Atomic"
            _b1[_c] = _v9;
        }
    }
    __syncthreads();
    {
#line 4 "/Fusion.Conformance.MemoryKernels.Atomic"
        auto _out12 = fusion::row(total, 0);
        for (int _c = thread; _c < 20; _c += 128)
        {
#line 4 "/Fusion.Conformance.MemoryKernels.Atomic"
            int _v13 = _b1[_c];
#line 4 "/Fusion.Conformance.MemoryKernels.Atomic"
            fusion::atomic_add(_out12, _c, _v13);
        }
    }
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 2 "/Fusion.Conformance.MemoryKernels.Atomic"
            auto _in14 = fusion::row(x, _v0 + _r, 0);
#line 5 "/Fusion.Conformance.MemoryKernels.Atomic"
            auto _out15 = fusion::row(shifted, _v3 + _r, -2);
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 2 "/Fusion.Conformance.MemoryKernels.Atomic"
                float _v16 = fusion::load(_in14, _c, 0.0f);
#line 5 "/Fusion.Conformance.MemoryKernels.Atomic"
                fusion::atomic_add(_out15, _c, _v16);
            }
        }
    }
}
