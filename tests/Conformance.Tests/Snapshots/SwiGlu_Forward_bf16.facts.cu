// pieces 0 2
// pieces 1 2
// pieces 2 2
// inside g0 1 - 4 * 4 + : 0.0 1.0 2.0
// inside 0 512 + : 0.1 1.1 2.1
// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Model.Kernels.SwiGlu.Forward<bf16>"

// Fusion.Model.Kernels.SwiGlu.Forward<bf16>: gate view<bf16, 2>, up view<bf16, 2>, y view<bf16, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
SwiGlu_Forward_bf16(fusion::View<const fusion::bf16, 2> gate, fusion::View<const fusion::bf16, 2> up, fusion::View<fusion::bf16, 2> y, int _extent0)
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
            for (int _p = lane * 8; _p < 512; _p += 256)
            {
                float gate_piece[8];
                fusion::get(&gate_row[_p], gate_piece);
                float up_piece[8];
                fusion::get(&up_row[_p], up_piece);
                float _y1[8];
#pragma unroll
                for (int _e = 0; _e < 8; _e++)
                {
                    float gate_value = gate_piece[_e];
                    float up_value = up_piece[_e];
                    // g * Tile.Sigmoid(g) * u
#line 3000
                    float _v2 = (gate_value * fusion::sigmoid(gate_value)) * up_value;
                    // y.Store((m, 0), Of(gate.Load((m, 0), (rows, width)).To<float>(), up.Load((m, 0), (rows, width)).To<float>()).To<TElement>());
#line 2000
                    _y1[_e] = fusion::round_bf16(_v2);
                }
                fusion::put(&y_row[_p], _y1);
            }
        }
    }
}
