// pieces 0 4
// pieces 1 4
// pieces 2 4
// inside g0 1 - 4 * 4 + : 0.0 1.0 2.0
// inside 0 512 + : 0.1 1.1 2.1
// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Model.Kernels.SwiGlu.Forward<f32>"

// Fusion.Model.Kernels.SwiGlu.Forward<f32>: gate view<f32, 2>, up view<f32, 2>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
SwiGlu_Forward_f32(fusion::View<const float, 2> gate, fusion::View<const float, 2> up, fusion::View<float, 2> y, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int m = _program;

    // y.Store((m, 0), Of(gate.Load((m, 0), (rows, width)).To<float>(), up.Load((m, 0), (rows, width)).To<float>()).To<TElement>());
#line 2000
    int _v0 = fusion::mul(m, 4);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            auto gate_row = fusion::inner_row<1>(gate, _v0 + _r, 0);
            auto up_row = fusion::inner_row<1>(up, _v0 + _r, 0);
            auto y_row = fusion::inner_row<1>(y, _v0 + _r, 0);
            for (int _p = lane * 4; _p < 512; _p += 128)
            {
                float gate_piece[4];
                fusion::get(&gate_row[_p], gate_piece);
                float up_piece[4];
                fusion::get(&up_row[_p], up_piece);
                float _y1[4];
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    float gate_value = gate_piece[_e];
                    float up_value = up_piece[_e];
                    _y1[_e] = (gate_value * fusion::sigmoid(gate_value)) * up_value;
                }
                fusion::put(&y_row[_p], _y1);
            }
        }
    }
}
