// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.MemoryKernels.Bounds: x view<f32, 1>, y view<i32, 1, write>, z view<i32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
MemoryKernels_Bounds(fusion::View<const float, 1> x, fusion::View<int, 1> y, fusion::View<int, 1> z, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Conformance.MemoryKernels.Bounds"
    int _v0 = fusion::mul(_grid0, 16);
#line 2 "/Fusion.Conformance.MemoryKernels.Bounds"
    int _v1 = fusion::mul(_grid0, 16);
#line 3 "/Fusion.Conformance.MemoryKernels.Bounds"
    auto _v2 = fusion::as_column(z);
#line 3 "/Fusion.Conformance.MemoryKernels.Bounds"
    int _v3 = fusion::sub(_grid0, 1);
#line 3 "/Fusion.Conformance.MemoryKernels.Bounds"
    int _v4 = fusion::mul(_v3, 16);
#line 3 "/Fusion.Conformance.MemoryKernels.Bounds"
    int _v5 = fusion::mul(_grid0, 16);
    {
#line 2 "/Fusion.Conformance.MemoryKernels.Bounds"
        auto _out6 = fusion::row(y, _v1);
        for (int _c = thread; _c < 16; _c += 128)
        {
#line 2 "/Fusion.Conformance.MemoryKernels.Bounds"
            int _v7 = fusion::add(_v0, _c);
#line 2 "/Fusion.Conformance.MemoryKernels.Bounds"
            bool _v8 = _v7 >= 0;
#line 2 "/Fusion.Conformance.MemoryKernels.Bounds"
            bool _v9 = _v7 < x.length[0];
#line 2 "/Fusion.Conformance.MemoryKernels.Bounds"
            bool _v10 = _v8 && _v9;
#line 2 "/Fusion.Conformance.MemoryKernels.Bounds"
            int _v11 = _v10 ? 1 : 0;
#line 2 "/Fusion.Conformance.MemoryKernels.Bounds"
            fusion::store(_out6, _c, _v11);
        }
    }
    {
        for (int _r = thread; _r < 16; _r += 128)
        {
#line 3 "/Fusion.Conformance.MemoryKernels.Bounds"
            auto _out12 = fusion::row(_v2, _v5 + _r, 0);
#line 3 "/Fusion.Conformance.MemoryKernels.Bounds"
            int _v13 = fusion::add(_v4, _r);
#line 3 "/Fusion.Conformance.MemoryKernels.Bounds"
            bool _v14 = _v13 >= 0;
#line 3 "/Fusion.Conformance.MemoryKernels.Bounds"
            int _v15 = fusion::add(_v4, _r);
#line 3 "/Fusion.Conformance.MemoryKernels.Bounds"
            bool _v16 = _v15 < x.length[0];
#line 3 "/Fusion.Conformance.MemoryKernels.Bounds"
            bool _v17 = _v14 && _v16;
#line 3 "/Fusion.Conformance.MemoryKernels.Bounds"
            int _v18 = _v17 ? 1 : 0;
#line 3 "/Fusion.Conformance.MemoryKernels.Bounds"
            int _v19 = fusion::mul(_v18, 2);
#line 3 "/Fusion.Conformance.MemoryKernels.Bounds"
            fusion::store(_out12, 0, _v19);
        }
    }
}
