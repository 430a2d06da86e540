// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.MemoryKernels.Windows: x view<f32, 1>, y view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
MemoryKernels_Windows(fusion::View<const float, 1> x, fusion::View<float, 1> y, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Conformance.MemoryKernels.Windows"
    int _v0 = fusion::mul(_grid0, 16);
#line 3 "/Fusion.Conformance.MemoryKernels.Windows"
    int _v1 = fusion::sub(_v0, 1);
#line 3 "/Fusion.Conformance.MemoryKernels.Windows"
    int _v2 = fusion::add(_v0, 1);
    {
#line 3 "/Fusion.Conformance.MemoryKernels.Windows"
        auto _in3 = fusion::row(x, _v1);
#line 3 "/Fusion.Conformance.MemoryKernels.Windows"
        auto _in4 = fusion::row(x, _v0);
#line 3 "/Fusion.Conformance.MemoryKernels.Windows"
        auto _in5 = fusion::row(x, _v2);
#line 3 "/Fusion.Conformance.MemoryKernels.Windows"
        auto _out6 = fusion::row(y, _v0);
        for (int _c = thread; _c < 16; _c += 128)
        {
#line 3 "/Fusion.Conformance.MemoryKernels.Windows"
            float _v7 = fusion::load(_in3, _c, 5.0f);
#line 3 "/Fusion.Conformance.MemoryKernels.Windows"
            float _v8 = fusion::load(_in4, _c, 6.0f);
#line 3 "/Fusion.Conformance.MemoryKernels.Windows"
            float _v9 = _v8 * 10.0f;
#line 3 "/Fusion.Conformance.MemoryKernels.Windows"
            float _v10 = _v7 + _v9;
#line 3 "/Fusion.Conformance.MemoryKernels.Windows"
            float _v11 = fusion::load(_in5, _c, 7.0f);
#line 3 "/Fusion.Conformance.MemoryKernels.Windows"
            float _v12 = _v11 * 100.0f;
#line 3 "/Fusion.Conformance.MemoryKernels.Windows"
            float _v13 = _v10 + _v12;
#line 3 "/Fusion.Conformance.MemoryKernels.Windows"
            fusion::store(_out6, _c, _v13);
        }
    }
}
