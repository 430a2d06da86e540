// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Model.Kernels.Attention.Delta"

// Fusion.Model.Kernels.Attention.Delta: dO view<f32, 4>, o view<f32, 4>, delta view<f32, 3, write>
extern "C" __global__ void __launch_bounds__(128, 3)
Attention_Delta(fusion::View<const float, 4> dO, fusion::View<const float, 4> o, fusion::View<float, 3> delta, int _extent0, int _extent1, int _extent2)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int m = _program % _extent0;
    _program /= _extent0;
    const int head = _program % _extent1;
    _program /= _extent1;
    const int batch = _program;

    // var products = dO[batch, head].Load((m, 0), (rows, width)) * o[batch, head].Load((m, 0), (rows, width));
#line 2000
    auto dO_2 = fusion::slice(dO, batch, head);
    int _v0 = fusion::mul(m, 16);
    auto o_2 = fusion::slice(o, batch, head);
    // delta[batch, head].AsColumn().Store((m, 0), products.Sum(Axis.Columns));
#line 3000
    auto delta_2 = fusion::slice(delta, batch, head);
    auto delta_3 = fusion::as_column(delta_2);
    {
        for (int _r = warp; _r < 16; _r += 4)
        {
            // var products = dO[batch, head].Load((m, 0), (rows, width)) * o[batch, head].Load((m, 0), (rows, width));
#line 2000
            auto dO_row = fusion::row(dO_2, _v0 + _r, 0);
            auto o_row = fusion::row(o_2, _v0 + _r, 0);
            // delta[batch, head].AsColumn().Store((m, 0), products.Sum(Axis.Columns));
#line 3000
            auto delta_row = fusion::row(delta_3, _v0 + _r, 0);
            float _v1 = 0.0f;
            for (int _k = 0; _k < 64; _k += 32)
            {
                const int _c = _k + lane;
                float products_term = 0.0f;
                {
                    // var products = dO[batch, head].Load((m, 0), (rows, width)) * o[batch, head].Load((m, 0), (rows, width));
#line 2000
                    float dO_value = fusion::load(dO_row, _c, 0.0f);
                    float o_value = fusion::load(o_row, _c, 0.0f);
                    float products = dO_value * o_value;
                    // delta[batch, head].AsColumn().Store((m, 0), products.Sum(Axis.Columns));
#line 3000
                    products_term = products;
                }
                _v1 = fusion::chain_warp(_v1, products_term);
            }
            _v1 = fusion::halve(_v1);
            if (lane == 0)
            {
                fusion::store(delta_row, 0, _v1);
            }
        }
    }
}
