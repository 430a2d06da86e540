// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.PageKernels.DropoutBackward"

// Fusion.Conformance.PageKernels.DropoutBackward: dy view<f32, 2>, dx view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PageKernels_DropoutBackward(fusion::View<const float, 2> dy, fusion::View<float, 2> dx, int seed, int stream, float rate, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    {
        // dx.Store((i, 0), dy.Load((i, 0), (1, width)) * kept);
#line 3000
        auto dy_row = fusion::row(dy, i, 0);
        auto dx_row = fusion::row(dx, i, 0);
        for (int _c = thread; _c < 40; _c += 128)
        {
            float dy_value = fusion::load(dy_row, _c, 0.0f);
            // (Tile.Uniform(seed, stream, row, column) >= rate).To<float>() / (1f - rate)
#line 4000
            int _v0 = fusion::philox(seed, stream, _c, i, 0, 0).w0;
            float _v1 = (((float)(fusion::shr(_v0, 8) & 16777215) * 5.96046448E-08f) >= rate) ? 1.0f : 0.0f;
            float kept = _v1 / (1.0f - rate);
            // dx.Store((i, 0), dy.Load((i, 0), (1, width)) * kept);
#line 3000
            fusion::store(dx_row, _c, dy_value * kept);
        }
    }
}
