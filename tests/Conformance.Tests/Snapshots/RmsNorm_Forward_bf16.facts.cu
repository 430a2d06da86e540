// pieces 1 4
// inside 0 128 + : 0.1 1.0 2.1
// pieces 0 2
// inside g0 1 - 8 * 8 + : 0.0 2.0 3.0
// pieces 2 2
// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Model.Kernels.RmsNorm.Forward<bf16>"

// Fusion.Model.Kernels.RmsNorm.Forward<bf16>: x view<bf16, 2>, gain view<f32, 1>, y view<bf16, 2, write>, inverse view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
RmsNorm_Forward_bf16(fusion::View<const fusion::bf16, 2> x, fusion::View<const float, 1> gain, fusion::View<fusion::bf16, 2> y, fusion::View<float, 1> inverse, float epsilon, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int m = _program;

    // var v = x.Load((m, 0), (rows, width)).To<float>();
#line 2000
    int _v0 = fusion::mul(m, 8);
    // inverse.AsColumn().Store((m, 0), r);
#line 4000
    auto inverse_2 = fusion::as_column(inverse);
    {
        // y.Store((m, 0), (v * r * gain.Load(0, width)).To<TElement>());
#line 5000
        auto gain_row = fusion::inner_row<1>(gain, 0);
        for (int _r = warp; _r < 8; _r += 4)
        {
            // var v = x.Load((m, 0), (rows, width)).To<float>();
#line 2000
            auto x_row = fusion::inner_row<1>(x, _v0 + _r, 0);
            // inverse.AsColumn().Store((m, 0), r);
#line 4000
            auto inverse_row = fusion::inner_row(inverse_2, _v0 + _r, 0);
            // y.Store((m, 0), (v * r * gain.Load(0, width)).To<TElement>());
#line 5000
            auto y_row = fusion::inner_row<1>(y, _v0 + _r, 0);
            // var r = Tile.Rsqrt((v * v).Sum(Axis.Columns) / width + epsilon);
#line 3000
            float _v1 = 0.0f;
            for (int _k = 0; _k < 128; _k += 128)
            {
                const int _p = _k + lane * 4;
                float _v2[4] = {0.0f, 0.0f, 0.0f, 0.0f};
                {
                    // var v = x.Load((m, 0), (rows, width)).To<float>();
#line 2000
                    float x_piece[4];
                    fusion::get(&x_row[_p], x_piece);
#pragma unroll
                    for (int _e = 0; _e < 4; _e++)
                    {
                        float x_value = x_piece[_e];
                        // var r = Tile.Rsqrt((v * v).Sum(Axis.Columns) / width + epsilon);
#line 3000
                        _v2[_e] = x_value * x_value;
                    }
                }
                _v1 = fusion::chain_warp(_v1, _v2);
            }
            _v1 = fusion::halve<fusion::Sum, 4>(_v1);
            float r = rsqrtf((_v1 / (float)(128)) + epsilon);
            if (lane == 0)
            {
                // inverse.AsColumn().Store((m, 0), r);
#line 4000
                fusion::put(inverse_row[0], r);
            }
            for (int _p = lane * 4; _p < 128; _p += 128)
            {
                // var v = x.Load((m, 0), (rows, width)).To<float>();
#line 2000
                float x_piece_2[4];
                fusion::get(&x_row[_p], x_piece_2);
                // y.Store((m, 0), (v * r * gain.Load(0, width)).To<TElement>());
#line 5000
                float gain_piece[4];
                fusion::get(&gain_row[_p], gain_piece);
                float _y3[4];
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    // var v = x.Load((m, 0), (rows, width)).To<float>();
#line 2000
                    float x_value_2 = x_piece_2[_e];
                    // y.Store((m, 0), (v * r * gain.Load(0, width)).To<TElement>());
#line 5000
                    float gain_value = gain_piece[_e];
                    _y3[_e] = fusion::round_bf16((x_value_2 * r) * gain_value);
                }
                fusion::put(&y_row[_p], _y3);
            }
        }
    }
}
