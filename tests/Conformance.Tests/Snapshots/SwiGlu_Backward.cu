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
            auto dy_row = fusion::row(dy, _v0 + _r, 0);
            // var g = gate.Load((m, 0), (rows, width));
#line 2000
            auto gate_row = fusion::row(gate, _v0 + _r, 0);
            // dup.Store((m, 0), d * g * s);
#line 5000
            auto dup_row = fusion::row(dup, _v0 + _r, 0);
            // dgate.Store((m, 0), d * up.Load((m, 0), (rows, width)) * s * (1f + g * (1f - s)));
#line 6000
            auto up_row = fusion::row(up, _v0 + _r, 0);
            auto dgate_row = fusion::row(dgate, _v0 + _r, 0);
            for (int _c = lane; _c < 512; _c += 32)
            {
                // var d = dy.Load((m, 0), (rows, width));
#line 3000
                float d = fusion::load(dy_row, _c, 0.0f);
                // var g = gate.Load((m, 0), (rows, width));
#line 2000
                float g = fusion::load(gate_row, _c, 0.0f);
                // var s = Tile.Sigmoid(g);
#line 4000
                float s = fusion::sigmoid(g);
                // dup.Store((m, 0), d * g * s);
#line 5000
                float _v1 = (d * g) * s;
                // dgate.Store((m, 0), d * up.Load((m, 0), (rows, width)) * s * (1f + g * (1f - s)));
#line 6000
                float up_value = fusion::load(up_row, _c, 0.0f);
                float _v2 = ((d * up_value) * s) * (1.0f + (g * (1.0f - s)));
                // dup.Store((m, 0), d * g * s);
#line 5000
                fusion::store(dup_row, _c, _v1);
                // dgate.Store((m, 0), d * up.Load((m, 0), (rows, width)) * s * (1f + g * (1f - s)));
#line 6000
                fusion::store(dgate_row, _c, _v2);
            }
        }
    }
}
