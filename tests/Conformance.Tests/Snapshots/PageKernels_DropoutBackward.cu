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

    // (Tile.Uniform(seed, stream, row, column) >= rate).To<float>() / (1f - rate)
#line 4000
    {
        // dx.Store((i, 0), dy.Load((i, 0), (1, width)) * kept);
#line 3000
        auto dy_row = fusion::row(dy, i, 0);
        auto dx_row = fusion::row(dx, i, 0);
        for (int _c = thread; _c < 40; _c += 128)
        {
            float dy_value = fusion::load(dy_row, _c, 0.0f);
            // var kept = Kept(seed, stream, Tile.Rows(i, 1), Tile.Columns(0, width), rate);
#line 2000
            int _v0 = fusion::add(0, _c);
            // (Tile.Uniform(seed, stream, row, column) >= rate).To<float>() / (1f - rate)
#line 4000
            int _v1 = fusion::philox(seed, stream, _v0, i, 0, 0).w0;
            float _v2 = ((((float)((fusion::shr(_v1, 8) & 16777215))) * 5.96046448E-08f) >= rate) ? 1.0f : 0.0f;
            float kept = _v2 / (1.0f - rate);
            // dx.Store((i, 0), dy.Load((i, 0), (1, width)) * kept);
#line 3000
            float _v3 = dy_value * kept;
            fusion::store(dx_row, _c, _v3);
        }
    }
}
