// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.MemoryKernels.ShiftedWindows: x view<f32, 2>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
MemoryKernels_ShiftedWindows(fusion::View<const float, 2> x, fusion::View<float, 2> y, int _extent0, int _extent1)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program;

#line 2 "/Fusion.Conformance.MemoryKernels.ShiftedWindows"
    int _v0 = fusion::mul(_grid1, 3);
#line 2 "/Fusion.Conformance.MemoryKernels.ShiftedWindows"
    int _v1 = fusion::sub(_v0, 2);
#line 2 "/Fusion.Conformance.MemoryKernels.ShiftedWindows"
    int _v2 = fusion::mul(_grid0, 20);
#line 2 "/Fusion.Conformance.MemoryKernels.ShiftedWindows"
    int _v3 = fusion::sub(_v2, 3);
#line 3 "/Fusion.Conformance.MemoryKernels.ShiftedWindows"
    int _v4 = fusion::mul(_grid1, 3);
#line 3 "/Fusion.Conformance.MemoryKernels.ShiftedWindows"
    int _v5 = fusion::sub(_v4, 2);
#line 3 "/Fusion.Conformance.MemoryKernels.ShiftedWindows"
    int _v6 = fusion::mul(_grid0, 20);
#line 3 "/Fusion.Conformance.MemoryKernels.ShiftedWindows"
    int _v7 = fusion::sub(_v6, 3);
    {
        for (int _r = warp; _r < 3; _r += 4)
        {
#line 2 "/Fusion.Conformance.MemoryKernels.ShiftedWindows"
            auto _in8 = fusion::row(x, _v1 + _r, _v3);
#line 3 "/Fusion.Conformance.MemoryKernels.ShiftedWindows"
            auto _out9 = fusion::row(y, _v5 + _r, _v7);
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 2 "/Fusion.Conformance.MemoryKernels.ShiftedWindows"
                float _v10 = fusion::load(_in8, _c, -1.0f);
#line 3 "/Fusion.Conformance.MemoryKernels.ShiftedWindows"
                float _v11 = _v10 * 2.0f;
#line 3 "/Fusion.Conformance.MemoryKernels.ShiftedWindows"
                fusion::store(_out9, _c, _v11);
            }
        }
    }
}
