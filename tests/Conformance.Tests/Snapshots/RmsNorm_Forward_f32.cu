// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Model.Kernels.RmsNorm.Forward<f32>"

// Fusion.Model.Kernels.RmsNorm.Forward<f32>: x view<f32, 2>, gain view<f32, 1>, y view<f32, 2, write>, inverse view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
RmsNorm_Forward_f32(fusion::View<const float, 2> x, fusion::View<const float, 1> gain, fusion::View<float, 2> y, fusion::View<float, 1> inverse, float epsilon, int _extent0)
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
        auto gain_row = fusion::row(gain, 0);
        for (int _r = warp; _r < 8; _r += 4)
        {
            // var v = x.Load((m, 0), (rows, width)).To<float>();
#line 2000
            auto x_row = fusion::row(x, _v0 + _r, 0);
            // inverse.AsColumn().Store((m, 0), r);
#line 4000
            auto inverse_row = fusion::row(inverse_2, _v0 + _r, 0);
            // y.Store((m, 0), (v * r * gain.Load(0, width)).To<TElement>());
#line 5000
            auto y_row = fusion::row(y, _v0 + _r, 0);
            // var r = Tile.Rsqrt((v * v).Sum(Axis.Columns) / width + epsilon);
#line 3000
            float _v1 = 0.0f;
            for (int _k = 0; _k < 128; _k += 32)
            {
                const int _c = _k + lane;
                float _v2 = 0.0f;
                {
                    // var v = x.Load((m, 0), (rows, width)).To<float>();
#line 2000
                    float v = fusion::load(x_row, _c, 0.0f);
                    // var r = Tile.Rsqrt((v * v).Sum(Axis.Columns) / width + epsilon);
#line 3000
                    _v2 = v * v;
                }
                _v1 = fusion::chain_warp(_v1, _v2);
            }
            _v1 = fusion::halve(_v1);
            float r = rsqrtf((_v1 / (float)(128)) + epsilon);
            if (lane == 0)
            {
                // inverse.AsColumn().Store((m, 0), r);
#line 4000
                fusion::store(inverse_row, 0, r);
            }
            for (int _c = lane; _c < 128; _c += 32)
            {
                // var v = x.Load((m, 0), (rows, width)).To<float>();
#line 2000
                float v_2 = fusion::load(x_row, _c, 0.0f);
                // y.Store((m, 0), (v * r * gain.Load(0, width)).To<TElement>());
#line 5000
                float gain_value = fusion::load(gain_row, _c, 0.0f);
                fusion::store(y_row, _c, (v_2 * r) * gain_value);
            }
        }
    }
}
