// 128 threads, 16 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.MemoryKernels.ReadThenOverwrite: x view<f32, 2, write>, y view<f32, 2, write>, z view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
MemoryKernels_ReadThenOverwrite(fusion::View<float, 2> x, fusion::View<float, 2> y, fusion::View<float, 1> z, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 0); // (4, 1)

#line 2 "/Fusion.Conformance.MemoryKernels.ReadThenOverwrite"
    int _v0 = fusion::mul(_grid0, 4);
#line 3 "/Fusion.Conformance.MemoryKernels.ReadThenOverwrite"
    int _v1 = fusion::mul(_grid0, 4);
#line 4 "/Fusion.Conformance.MemoryKernels.ReadThenOverwrite"
    int _v2 = fusion::mul(_grid0, 4);
    {
        for (int _r = thread; _r < 4; _r += 128)
        {
#line 3 "/Fusion.Conformance.MemoryKernels.ReadThenOverwrite"
            auto _in3 = fusion::row(x, _v1 + _r, 0);
#line 3 "/Fusion.Conformance.MemoryKernels.ReadThenOverwrite"
            float _v4 = fusion::load(_in3, 0, 0.0f);
#line 3 "/Fusion.Conformance.MemoryKernels.ReadThenOverwrite"
            _b0[_r] = _v4;
        }
    }
#line 5 "/Fusion.Conformance.MemoryKernels.ReadThenOverwrite"
    int _v5 = fusion::mul(_grid0, 4);
#line 6 "/Fusion.Conformance.MemoryKernels.ReadThenOverwrite"
    auto _v6 = fusion::as_column(z);
#line 6 "/Fusion.Conformance.MemoryKernels.ReadThenOverwrite"
    int _v7 = fusion::mul(_grid0, 4);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 4 "/Fusion.Conformance.MemoryKernels.ReadThenOverwrite"
            auto _out8 = fusion::row(x, _v2 + _r, 0);
#line 2 "/Fusion.Conformance.MemoryKernels.ReadThenOverwrite"
            auto _in9 = fusion::row(x, _v0 + _r, 0);
#line 5 "/Fusion.Conformance.MemoryKernels.ReadThenOverwrite"
            auto _out10 = fusion::row(y, _v5 + _r, 0);
#line 6 "/Fusion.Conformance.MemoryKernels.ReadThenOverwrite"
            auto _out11 = fusion::row(_v6, _v7 + _r, 0);
#line 3 "/Fusion.Conformance.MemoryKernels.ReadThenOverwrite"
            float _v12 = _b0[_r];
#line 6 "/Fusion.Conformance.MemoryKernels.ReadThenOverwrite"
            float _v13 = _v12 * 2.0f;
            if (lane == 0)
            {
#line 6 "/Fusion.Conformance.MemoryKernels.ReadThenOverwrite"
                fusion::store(_out11, 0, _v13);
            }
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 2 "/Fusion.Conformance.MemoryKernels.ReadThenOverwrite"
                float _v14 = fusion::load(_in9, _c, 0.0f);
#line 5 "/Fusion.Conformance.MemoryKernels.ReadThenOverwrite"
                float _v15 = _v14 + 1.0f;
#line 4 "/Fusion.Conformance.MemoryKernels.ReadThenOverwrite"
                fusion::store(_out8, _c, 0.0f);
#line 5 "/Fusion.Conformance.MemoryKernels.ReadThenOverwrite"
                fusion::store(_out10, _c, _v15);
            }
        }
    }
}
