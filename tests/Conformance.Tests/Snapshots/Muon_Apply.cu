// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Model.Kernels.Muon.Apply"

// Fusion.Model.Kernels.Muon.Apply: theta view<f32, 2, write>, update view<f32, 2>
extern "C" __global__ void __launch_bounds__(128, 3)
Muon_Apply(fusion::View<float, 2> theta, fusion::View<const float, 2> update, float rate, float shrink, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int m = _program;

    // var t = theta.Load((m, 0), (rows, columns));
#line 2000
    int _v0 = fusion::mul(m, 8);
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
            auto theta_row = fusion::row(theta, _v0 + _r, 0);
            // theta.Store((m, 0), t - shrink * t - rate * update.Load((m, 0), (rows, columns)));
#line 3000
            auto update_row = fusion::row(update, _v0 + _r, 0);
            auto theta_row_2 = fusion::row(theta, _v0 + _r, 0);
            for (int _c = lane; _c < 128; _c += 32)
            {
                // var t = theta.Load((m, 0), (rows, columns));
#line 2000
                float t = fusion::load(theta_row, _c, 0.0f);
                // theta.Store((m, 0), t - shrink * t - rate * update.Load((m, 0), (rows, columns)));
#line 3000
                float update_value = fusion::load(update_row, _c, 0.0f);
                fusion::store(theta_row_2, _c, (t - (shrink * t)) - (rate * update_value));
            }
        }
    }
}
