// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.MemoryKernels.GatherOne: table view<f32, 1>, index view<i32, 1>, y view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
MemoryKernels_GatherOne(fusion::View<const float, 1> table, fusion::View<const int, 1> index, fusion::View<float, 1> y, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Conformance.MemoryKernels.GatherOne"
    int _v0 = fusion::mul(_grid0, 24);
#line 2 "/Fusion.Conformance.MemoryKernels.GatherOne"
    int _v1 = fusion::mul(_grid0, 24);
    {
#line 2 "/Fusion.Conformance.MemoryKernels.GatherOne"
        auto _in2 = fusion::row(index, _v0);
#line 2 "/Fusion.Conformance.MemoryKernels.GatherOne"
        auto _out3 = fusion::row(y, _v1);
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 2 "/Fusion.Conformance.MemoryKernels.GatherOne"
            int _v4 = fusion::load(_in2, _c, -1);
#line 2 "/Fusion.Conformance.MemoryKernels.GatherOne"
            float _v5 = fusion::gather(table, _v4, -5.0f);
#line 2 "/Fusion.Conformance.MemoryKernels.GatherOne"
            fusion::store(_out3, _c, _v5);
        }
    }
}
