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
            auto gate_row = fusion::row(gate, _v0 + _r, 0);
            auto up_row = fusion::row(up, _v0 + _r, 0);
            auto y_row = fusion::row(y, _v0 + _r, 0);
            for (int _c = lane; _c < 512; _c += 32)
            {
                float gate_value = fusion::load(gate_row, _c, 0.0f);
                float up_value = fusion::load(up_row, _c, 0.0f);
                fusion::store(y_row, _c, (gate_value * fusion::sigmoid(gate_value)) * up_value);
            }
        }
    }
}
