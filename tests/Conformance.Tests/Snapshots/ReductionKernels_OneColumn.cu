// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ReductionKernels.OneColumn: x view<f32, 1>, y view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ReductionKernels_OneColumn(fusion::View<const float, 1> x, fusion::View<float, 1> y, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Conformance.ReductionKernels.OneColumn"
    auto _v0 = fusion::as_column(x);
#line 2 "/Fusion.Conformance.ReductionKernels.OneColumn"
    int _v1 = fusion::mul(_grid0, 16);
#line 3 "/Fusion.Conformance.ReductionKernels.OneColumn"
    auto _v2 = fusion::as_column(y);
#line 3 "/Fusion.Conformance.ReductionKernels.OneColumn"
    int _v3 = fusion::mul(_grid0, 16);
    {
        for (int _r = thread; _r < 16; _r += 128)
        {
#line 2 "/Fusion.Conformance.ReductionKernels.OneColumn"
            auto _in4 = fusion::row(_v0, _v1 + _r, 0);
#line 3 "/Fusion.Conformance.ReductionKernels.OneColumn"
            auto _out5 = fusion::row(_v2, _v3 + _r, 0);
#line 2 "/Fusion.Conformance.ReductionKernels.OneColumn"
            float _v6 = fusion::load(_in4, 0, 0.0f);
#line 2 "/Fusion.Conformance.ReductionKernels.OneColumn"
            float _v7 = _v6 * -0.0f;
#line 3 "/Fusion.Conformance.ReductionKernels.OneColumn"
            float _v8 = 1.0f / (0.0f + _v7);
#line 3 "/Fusion.Conformance.ReductionKernels.OneColumn"
            fusion::store(_out5, 0, _v8);
        }
    }
}
