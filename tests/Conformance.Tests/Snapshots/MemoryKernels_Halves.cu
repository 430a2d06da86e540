// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.MemoryKernels.Halves: x view<bf16, 2>, y view<bf16, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
MemoryKernels_Halves(fusion::View<const fusion::bf16, 2> x, fusion::View<fusion::bf16, 2> y, float s, int _extent0, int _extent1)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program;

#line 2 "/Fusion.Conformance.MemoryKernels.Halves"
    int _v0 = fusion::mul(_grid1, 3);
#line 2 "/Fusion.Conformance.MemoryKernels.Halves"
    int _v1 = fusion::mul(_grid0, 20);
#line 2 "/Fusion.Conformance.MemoryKernels.Halves"
    int _v2 = fusion::mul(_grid1, 3);
#line 2 "/Fusion.Conformance.MemoryKernels.Halves"
    int _v3 = fusion::mul(_grid0, 20);
    {
        for (int _r = warp; _r < 3; _r += 4)
        {
#line 2 "/Fusion.Conformance.MemoryKernels.Halves"
            auto _in4 = fusion::row(x, _v0 + _r, _v1);
#line 2 "/Fusion.Conformance.MemoryKernels.Halves"
            auto _out5 = fusion::row(y, _v2 + _r, _v3);
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 2 "/Fusion.Conformance.MemoryKernels.Halves"
                float _v6 = fusion::load(_in4, _c, 0.0f);
#line 2 "/Fusion.Conformance.MemoryKernels.Halves"
                float _v7 = _v6 * s;
#line 2 "/Fusion.Conformance.MemoryKernels.Halves"
                float _v8 = fusion::round_bf16(_v7);
#line 2 "/Fusion.Conformance.MemoryKernels.Halves"
                fusion::store(_out5, _c, _v8);
            }
        }
    }
}
