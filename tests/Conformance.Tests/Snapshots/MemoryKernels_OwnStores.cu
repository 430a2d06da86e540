// 128 threads, 64 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.MemoryKernels.OwnStores: x view<f32, 1, write>, y view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
MemoryKernels_OwnStores(fusion::View<float, 1> x, fusion::View<float, 1> y, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 0); // (1, 16)

#line 2 "/Fusion.Conformance.MemoryKernels.OwnStores"
    int _v0 = fusion::mul(_grid0, 16);
#line 3 "/Fusion.Conformance.MemoryKernels.OwnStores"
    int _v1 = fusion::mul(_grid0, 16);
#line 4 "/Fusion.Conformance.MemoryKernels.OwnStores"
    int _v2 = fusion::mul(_grid0, 16);
#line 5 "/Fusion.Conformance.MemoryKernels.OwnStores"
    int _v3 = fusion::mul(_grid0, 16);
    {
#line 2 "/Fusion.Conformance.MemoryKernels.OwnStores"
        auto _in4 = fusion::row(x, _v0);
#line 3 "/Fusion.Conformance.MemoryKernels.OwnStores"
        auto _out5 = fusion::row(y, _v1);
#line 4 "/Fusion.Conformance.MemoryKernels.OwnStores"
        auto _out6 = fusion::row(x, _v2);
        for (int _c = thread; _c < 16; _c += 128)
        {
#line 2 "/Fusion.Conformance.MemoryKernels.OwnStores"
            float _v7 = fusion::load(_in4, _c, 0.0f);
#line 3 "/Fusion.Conformance.MemoryKernels.OwnStores"
            float _v8 = _v7 * 3.0f;
#line 4 "/Fusion.Conformance.MemoryKernels.OwnStores"
            float _v9 = _v7 + 1.0f;
#line 2 "/Fusion.Conformance.MemoryKernels.OwnStores"
            _b0[_c] = _v7;
#line 3 "/Fusion.Conformance.MemoryKernels.OwnStores"
            fusion::store(_out5, _c, _v8);
#line 4 "/Fusion.Conformance.MemoryKernels.OwnStores"
            fusion::store(_out6, _c, _v9);
        }
    }
#line 7 "/Fusion.Conformance.MemoryKernels.OwnStores"
    int _v10 = fusion::mul(_grid0, 16);
#line 7 "/Fusion.Conformance.MemoryKernels.OwnStores"
    int _v11 = fusion::mul(_grid0, 16);
#line 8 "/Fusion.Conformance.MemoryKernels.OwnStores"
    int _v12 = fusion::mul(_grid0, 16);
    __syncthreads();
    {
#line 7 "/Fusion.Conformance.MemoryKernels.OwnStores"
        auto _in13 = fusion::row(y, _v10);
#line 5 "/Fusion.Conformance.MemoryKernels.OwnStores"
        auto _in14 = fusion::row(x, _v3);
#line 7 "/Fusion.Conformance.MemoryKernels.OwnStores"
        auto _out15 = fusion::row(y, _v11);
        for (int _c = thread; _c < 16; _c += 128)
        {
#line 7 "/Fusion.Conformance.MemoryKernels.OwnStores"
            float _v16 = fusion::load(_in13, _c, 0.0f);
#line 5 "/Fusion.Conformance.MemoryKernels.OwnStores"
            float _v17 = fusion::load(_in14, _c, 0.0f);
#line 7 "/Fusion.Conformance.MemoryKernels.OwnStores"
            float _v18 = _v17 * 10.0f;
#line 7 "/Fusion.Conformance.MemoryKernels.OwnStores"
            float _v19 = _v16 + _v18;
#line 2 "/Fusion.Conformance.MemoryKernels.OwnStores"
            float _v20 = _b0[_c];
#line 7 "/Fusion.Conformance.MemoryKernels.OwnStores"
            float _v21 = _v20 * 100.0f;
#line 7 "/Fusion.Conformance.MemoryKernels.OwnStores"
            float _v22 = _v19 + _v21;
#line 7 "/Fusion.Conformance.MemoryKernels.OwnStores"
            fusion::store(_out15, _c, _v22);
        }
    }
    __syncthreads();
#line 8 "/Fusion.Conformance.MemoryKernels.OwnStores"
    float _v23 = fusion::at(y, _v12);
#line 8 "/Fusion.Conformance.MemoryKernels.OwnStores"
    int _v24 = fusion::mul(_grid0, 16);
    {
#line 8 "/Fusion.Conformance.MemoryKernels.OwnStores"
        auto _out25 = fusion::row(x, _v24);
        for (int _c = thread; _c < 16; _c += 128)
        {
#line 8 "/Fusion.Conformance.MemoryKernels.OwnStores"
            float _v26 = 0.0f + _v23;
#line 8 "/Fusion.Conformance.MemoryKernels.OwnStores"
            fusion::store(_out25, _c, _v26);
        }
    }
}
