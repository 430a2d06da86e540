// pieces 0 4
// inside g0 1 - 16 * 16 + : 0.2 1.2 2.2
// inside 0 64 + : 0.3 1.3
// pieces 1 4
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
            auto dO_row = fusion::inner_row<1>(dO_2, _v0 + _r, 0);
            auto o_row = fusion::inner_row<1>(o_2, _v0 + _r, 0);
            // delta[batch, head].AsColumn().Store((m, 0), products.Sum(Axis.Columns));
#line 3000
            auto delta_row = fusion::inner_row(delta_3, _v0 + _r, 0);
            float _v1 = 0.0f;
            for (int _k = 0; _k < 64; _k += 64)
            {
                const int _p = _k + lane * 2;
                float products_term[2] = {0.0f, 0.0f};
                {
                    // var products = dO[batch, head].Load((m, 0), (rows, width)) * o[batch, head].Load((m, 0), (rows, width));
#line 2000
                    float dO_piece[2];
                    fusion::get(&dO_row[_p], dO_piece);
                    float o_piece[2];
                    fusion::get(&o_row[_p], o_piece);
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        float dO_value = dO_piece[_e];
                        float o_value = o_piece[_e];
                        float products = dO_value * o_value;
                        // delta[batch, head].AsColumn().Store((m, 0), products.Sum(Axis.Columns));
#line 3000
                        products_term[_e] = products;
                    }
                }
                _v1 = fusion::chain_warp(_v1, products_term);
            }
            _v1 = fusion::halve<fusion::Sum, 2>(_v1);
            if (lane == 0)
            {
                fusion::put(delta_row[0], _v1);
            }
        }
    }
}
