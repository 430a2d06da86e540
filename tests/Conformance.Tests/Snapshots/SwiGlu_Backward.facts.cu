// pieces 0 4
// pieces 1 4
// pieces 2 4
// pieces 4 4
// pieces 3 4
// inside g0 1 - 4 * 4 + : 0.0 1.0 2.0 3.0 4.0
// inside 0 512 + : 0.1 1.1 2.1 3.1 4.1
// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Model.Kernels.SwiGlu.Backward"

// Fusion.Model.Kernels.SwiGlu.Backward: dy view<f32, 2>, gate view<f32, 2>, up view<f32, 2>, dgate view<f32, 2, write>, dup view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
SwiGlu_Backward(fusion::View<const float, 2> dy, fusion::View<const float, 2> gate, fusion::View<const float, 2> up, fusion::View<float, 2> dgate, fusion::View<float, 2> dup, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int m = _program;

    // var g = gate.Load((m, 0), (rows, width));
#line 2000
    int _v0 = fusion::mul(m, 4);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // var d = dy.Load((m, 0), (rows, width));
#line 3000
            auto dy_row = fusion::inner_row<1>(dy, _v0 + _r, 0);
            // var g = gate.Load((m, 0), (rows, width));
#line 2000
            auto gate_row = fusion::inner_row<1>(gate, _v0 + _r, 0);
            // dup.Store((m, 0), d * g * s);
#line 5000
            auto dup_row = fusion::inner_row<1>(dup, _v0 + _r, 0);
            // dgate.Store((m, 0), d * up.Load((m, 0), (rows, width)) * s * (1f + g * (1f - s)));
#line 6000
            auto up_row = fusion::inner_row<1>(up, _v0 + _r, 0);
            auto dgate_row = fusion::inner_row<1>(dgate, _v0 + _r, 0);
            for (int _p = lane * 4; _p < 512; _p += 128)
            {
                // var d = dy.Load((m, 0), (rows, width));
#line 3000
                float d_piece[4];
                fusion::get(&dy_row[_p], d_piece);
                // var g = gate.Load((m, 0), (rows, width));
#line 2000
                float g_piece[4];
                fusion::get(&gate_row[_p], g_piece);
                // dgate.Store((m, 0), d * up.Load((m, 0), (rows, width)) * s * (1f + g * (1f - s)));
#line 6000
                float up_piece[4];
                fusion::get(&up_row[_p], up_piece);
                float _y1[4];
                float _y2[4];
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    // var d = dy.Load((m, 0), (rows, width));
#line 3000
                    float d = d_piece[_e];
                    // var g = gate.Load((m, 0), (rows, width));
#line 2000
                    float g = g_piece[_e];
                    // var s = Tile.Sigmoid(g);
#line 4000
                    float s = fusion::sigmoid(g);
                    // dup.Store((m, 0), d * g * s);
#line 5000
                    float _v3 = (d * g) * s;
                    // dgate.Store((m, 0), d * up.Load((m, 0), (rows, width)) * s * (1f + g * (1f - s)));
#line 6000
                    float up_value = up_piece[_e];
                    float _v4 = ((d * up_value) * s) * (1.0f + (g * (1.0f - s)));
                    // dup.Store((m, 0), d * g * s);
#line 5000
                    _y1[_e] = _v3;
                    // dgate.Store((m, 0), d * up.Load((m, 0), (rows, width)) * s * (1f + g * (1f - s)));
#line 6000
                    _y2[_e] = _v4;
                }
                // dup.Store((m, 0), d * g * s);
#line 5000
                fusion::put(&dup_row[_p], _y1);
                // dgate.Store((m, 0), d * up.Load((m, 0), (rows, width)) * s * (1f + g * (1f - s)));
#line 6000
                fusion::put(&dgate_row[_p], _y2);
            }
        }
    }
}
