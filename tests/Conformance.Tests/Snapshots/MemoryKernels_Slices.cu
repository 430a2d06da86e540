// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.MemoryKernels.Slices: x view<f32, 4>, w view<f32, 2>, y view<f32, 3, write>, choice view<i32, 1>
extern "C" __global__ void __launch_bounds__(128, 3)
MemoryKernels_Slices(fusion::View<const float, 4> x, fusion::View<const float, 2> w, fusion::View<float, 3> y, fusion::View<const int, 1> choice, int _extent0, int _extent1, int _extent2)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program % _extent1;
    _program /= _extent1;
    const int _grid2 = _program;

#line 2 "/Fusion.Conformance.MemoryKernels.Slices"
    auto _v0 = fusion::slice(x, _grid2, _grid1);
#line 3 "/Fusion.Conformance.MemoryKernels.Slices"
    float _v1 = fusion::at(w, _grid2, _grid1);
#line 3 "/Fusion.Conformance.MemoryKernels.Slices"
    float _v2 = fusion::at(x, _grid2, _grid1, 0, 0);
#line 3 "/Fusion.Conformance.MemoryKernels.Slices"
    float _v3 = _v1 + _v2;
#line 4 "/Fusion.Conformance.MemoryKernels.Slices"
    int _v4 = fusion::at(choice, _grid1);
#line 5 "/Fusion.Conformance.MemoryKernels.Slices"
    auto _v5 = fusion::slice(_v0, 1);
#line 5 "/Fusion.Conformance.MemoryKernels.Slices"
    int _v6 = fusion::mul(_grid0, 16);
#line 6 "/Fusion.Conformance.MemoryKernels.Slices"
    int _v7 = fusion::mul(_grid0, 16);
#line 6 "/Fusion.Conformance.MemoryKernels.Slices"
    float _v8 = (float)(_v4);
#line 7 "/Fusion.Conformance.MemoryKernels.Slices"
    auto _v9 = fusion::slice(y, _grid2);
#line 7 "/Fusion.Conformance.MemoryKernels.Slices"
    auto _v10 = fusion::slice(_v9, _grid1);
#line 7 "/Fusion.Conformance.MemoryKernels.Slices"
    int _v11 = fusion::mul(_grid0, 16);
    {
#line 5 "/Fusion.Conformance.MemoryKernels.Slices"
        auto _in12 = fusion::row(_v5, _v6);
#line 6 "/Fusion.Conformance.MemoryKernels.Slices"
        auto _in13 = fusion::row(_v0, 0, _v7);
#line 7 "/Fusion.Conformance.MemoryKernels.Slices"
        auto _out14 = fusion::row(_v10, _v11);
        for (int _c = thread; _c < 16; _c += 128)
        {
#line 5 "/Fusion.Conformance.MemoryKernels.Slices"
            float _v15 = fusion::load(_in12, _c, 0.0f);
#line 5 "/Fusion.Conformance.MemoryKernels.Slices"
            float _v16 = _v15 * _v3;
#line 6 "/Fusion.Conformance.MemoryKernels.Slices"
            float _v17 = fusion::load(_in13, _c, 0.0f);
#line 6 "/Fusion.Conformance.MemoryKernels.Slices"
            float _v18 = _v17 * _v8;
#line 6 "/Fusion.Conformance.MemoryKernels.Slices"
            float _v19 = _v16 + _v18;
#line 7 "/Fusion.Conformance.MemoryKernels.Slices"
            fusion::store(_out14, _c, _v19);
        }
    }
}
