// pieces 0 4
// pieces 1 4
// inside g0 1 - 8 * 8 + : 0.0 1.0
// inside 0 128 + : 0.1 1.1
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
            auto theta_row = fusion::inner_row<1>(theta, _v0 + _r, 0);
            // theta.Store((m, 0), t - shrink * t - rate * update.Load((m, 0), (rows, columns)));
#line 3000
            auto update_row = fusion::inner_row<1>(update, _v0 + _r, 0);
            auto theta_row_2 = fusion::inner_row<1>(theta, _v0 + _r, 0);
            for (int _p = lane * 4; _p < 128; _p += 128)
            {
                // var t = theta.Load((m, 0), (rows, columns));
#line 2000
                float t_piece[4];
                fusion::get(&theta_row[_p], t_piece);
                // theta.Store((m, 0), t - shrink * t - rate * update.Load((m, 0), (rows, columns)));
#line 3000
                float update_piece[4];
                fusion::get(&update_row[_p], update_piece);
                float _y1[4];
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    // var t = theta.Load((m, 0), (rows, columns));
#line 2000
                    float t = t_piece[_e];
                    // theta.Store((m, 0), t - shrink * t - rate * update.Load((m, 0), (rows, columns)));
#line 3000
                    float update_value = update_piece[_e];
                    _y1[_e] = (t - (shrink * t)) - (rate * update_value);
                }
                fusion::put(&theta_row_2[_p], _y1);
            }
        }
    }
}
