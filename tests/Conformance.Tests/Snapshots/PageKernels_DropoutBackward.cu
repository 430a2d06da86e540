// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.PageKernels.DropoutBackward: dy view<f32, 2>, dx view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PageKernels_DropoutBackward(fusion::View<const float, 2> dy, fusion::View<float, 2> dx, int seed, int stream, float rate, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 4 "/Fusion.Conformance.PageKernels.DropoutBackward"
    float _v0 = 1.0f - rate;
    {
#line 3 "/Fusion.Conformance.PageKernels.DropoutBackward"
        auto _in1 = fusion::row(dy, _grid0, 0);
#line 3 "/Fusion.Conformance.PageKernels.DropoutBackward"
        auto _out2 = fusion::row(dx, _grid0, 0);
        for (int _c = thread; _c < 40; _c += 128)
        {
#line 3 "/Fusion.Conformance.PageKernels.DropoutBackward"
            float _v3 = fusion::load(_in1, _c, 0.0f);
#line 2 "/Fusion.Conformance.PageKernels.DropoutBackward"
            int _v4 = fusion::add(0, _c);
#line 4 "/Fusion.Conformance.PageKernels.DropoutBackward"
            int _v5 = fusion::philox(seed, stream, _v4, _grid0, 0, 0).w0;
#line 4 "/Fusion.Conformance.PageKernels.DropoutBackward"
            int _v6 = fusion::shr(_v5, 8);
#line 4 "/Fusion.Conformance.PageKernels.DropoutBackward"
            int _v7 = _v6 & 16777215;
#line 4 "/Fusion.Conformance.PageKernels.DropoutBackward"
            float _v8 = (float)(_v7);
#line 4 "/Fusion.Conformance.PageKernels.DropoutBackward"
            float _v9 = _v8 * 5.96046448E-08f;
#line 4 "/Fusion.Conformance.PageKernels.DropoutBackward"
            bool _v10 = _v9 >= rate;
#line 4 "/Fusion.Conformance.PageKernels.DropoutBackward"
            float _v11 = _v10 ? 1.0f : 0.0f;
#line 4 "/Fusion.Conformance.PageKernels.DropoutBackward"
            float _v12 = _v11 / _v0;
#line 3 "/Fusion.Conformance.PageKernels.DropoutBackward"
            float _v13 = _v3 * _v12;
#line 3 "/Fusion.Conformance.PageKernels.DropoutBackward"
            fusion::store(_out2, _c, _v13);
        }
    }
}
