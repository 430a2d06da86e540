// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ReductionKernels.OneColumn"

// Fusion.Conformance.ReductionKernels.OneColumn: x view<f32, 1>, y view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ReductionKernels_OneColumn(fusion::View<const float, 1> x, fusion::View<float, 1> y, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    // var t = x.AsColumn().Load((i, 0), (rows, 1)) * -0f;
#line 2000
    auto x_2 = fusion::as_column(x);
    int _v0 = fusion::mul(i, 16);
    // y.AsColumn().Store((i, 0), 1f / t.Sum(Axis.Columns));
#line 3000
    auto y_2 = fusion::as_column(y);
    {
        for (int _r = thread; _r < 16; _r += 128)
        {
            // var t = x.AsColumn().Load((i, 0), (rows, 1)) * -0f;
#line 2000
            auto x_row = fusion::row(x_2, _v0 + _r, 0);
            // y.AsColumn().Store((i, 0), 1f / t.Sum(Axis.Columns));
#line 3000
            auto y_row = fusion::row(y_2, _v0 + _r, 0);
            // var t = x.AsColumn().Load((i, 0), (rows, 1)) * -0f;
#line 2000
            float x_value = fusion::load(x_row, 0, 0.0f);
            float t = x_value * -0.0f;
            // y.AsColumn().Store((i, 0), 1f / t.Sum(Axis.Columns));
#line 3000
            float _v1 = 1.0f / (0.0f + t);
            fusion::store(y_row, 0, _v1);
        }
    }
}
