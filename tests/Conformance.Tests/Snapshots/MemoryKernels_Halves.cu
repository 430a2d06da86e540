// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.MemoryKernels.Halves"

// Fusion.Conformance.MemoryKernels.Halves: x view<bf16, 2>, y view<bf16, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
MemoryKernels_Halves(fusion::View<const fusion::bf16, 2> x, fusion::View<fusion::bf16, 2> y, float s, int _extent0, int _extent1)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int j = _program % _extent0;
    _program /= _extent0;
    const int i = _program;

    // y.Store((i, j), (x.Load((i, j), (rows, columns)).To<float>() * s).To<BFloat16>());
#line 2000
    int _v0 = fusion::mul(i, 3);
    int _v1 = fusion::mul(j, 20);
    {
        for (int _r = warp; _r < 3; _r += 4)
        {
            auto x_row = fusion::row(x, _v0 + _r, _v1);
            auto y_row = fusion::row(y, _v0 + _r, _v1);
            for (int _c = lane; _c < 20; _c += 32)
            {
                float x_value = fusion::load(x_row, _c, 0.0f);
                fusion::store(y_row, _c, fusion::round_bf16(x_value * s));
            }
        }
    }
}
