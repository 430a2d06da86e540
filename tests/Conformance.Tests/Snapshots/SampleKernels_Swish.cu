// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.SampleKernels.Swish"

// Fusion.Conformance.SampleKernels.Swish: x view<f32, 1>, y view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
SampleKernels_Swish(fusion::View<const float, 1> x, fusion::View<float, 1> y, float bias, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    // var v = x.Load(i, size);
#line 2000
    int _v0 = fusion::mul(i, 16);
    {
        auto x_row = fusion::row(x, _v0);
        // y.Store(i, Gate(v) + bias);
#line 3000
        auto y_row = fusion::row(y, _v0);
        for (int _c = thread; _c < 16; _c += 128)
        {
            // var v = x.Load(i, size);
#line 2000
            float v = fusion::load(x_row, _c, 0.0f);
            // x * Tile.Sigmoid(x)
#line 4000
            float _v1 = v * fusion::sigmoid(v);
            // y.Store(i, Gate(v) + bias);
#line 3000
            fusion::store(y_row, _c, _v1 + bias);
        }
    }
}
