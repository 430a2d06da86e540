// 128 threads, 512 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Model.Kernels.RmsNorm.Backward"

// Fusion.Model.Kernels.RmsNorm.Backward: dy view<f32, 2>, x view<f32, 2>, gain view<f32, 1>, inverse view<f32, 1>, dx view<f32, 2, write>, partial view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
RmsNorm_Backward(fusion::View<const float, 2> dy, fusion::View<const float, 2> x, fusion::View<const float, 1> gain, fusion::View<const float, 1> inverse, fusion::View<float, 2> dx, fusion::View<float, 2> partial, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int m = _program;
    float* _b0 = (float*)(_shared + 0); // (1, 128)

    // var v = x.Load((m, 0), (rows, width));
#line 2000
    int _v0 = fusion::mul(m, 32);
    // var r = inverse.AsColumn().Load((m, 0), (rows, 1));
#line 4000
    auto inverse_2 = fusion::as_column(inverse);
    {
        for (int _c = thread; _c < 128; _c += 128)
        {
            // partial.Store((m, 0), (d * v * r).Sum(Axis.Rows));
#line 5000
            float _v1 = 0.0f;
            for (int _r = 0; _r < 32; _r++)
            {
                // var d = dy.Load((m, 0), (rows, width));
#line 3000
                auto dy_row = fusion::row(dy, _v0 + _r, 0);
                // var v = x.Load((m, 0), (rows, width));
#line 2000
                auto x_row = fusion::row(x, _v0 + _r, 0);
                // var r = inverse.AsColumn().Load((m, 0), (rows, 1));
#line 4000
                auto inverse_row = fusion::row(inverse_2, _v0 + _r, 0);
                // var d = dy.Load((m, 0), (rows, width));
#line 3000
                float d = fusion::load(dy_row, _c, 0.0f);
                // var v = x.Load((m, 0), (rows, width));
#line 2000
                float v = fusion::load(x_row, _c, 0.0f);
                // var r = inverse.AsColumn().Load((m, 0), (rows, 1));
#line 4000
                float r = fusion::load(inverse_row, 0, 0.0f);
                // partial.Store((m, 0), (d * v * r).Sum(Axis.Rows));
#line 5000
                float _v2 = (d * v) * r;
                _v1 = _v1 + _v2;
            }
            _b0[_c] = _v1;
        }
    }
    __syncthreads();
    {
        auto partial_row = fusion::row(partial, m, 0);
        for (int _c = thread; _c < 128; _c += 128)
        {
            float _v3 = _b0[_c];
            fusion::store(partial_row, _c, _v3);
        }
    }
    {
        // var scaled = d * gain.Load(0, width);
#line 6000
        auto gain_row = fusion::row(gain, 0);
        for (int _r = warp; _r < 32; _r += 4)
        {
            // var d = dy.Load((m, 0), (rows, width));
#line 3000
            auto dy_row_2 = fusion::row(dy, _v0 + _r, 0);
            // var v = x.Load((m, 0), (rows, width));
#line 2000
            auto x_row_2 = fusion::row(x, _v0 + _r, 0);
            // dx.Store((m, 0), dx.Load((m, 0), (rows, width)) + r * (scaled - v * projection));
#line 8000
            auto dx_row = fusion::row(dx, _v0 + _r, 0);
            // var r = inverse.AsColumn().Load((m, 0), (rows, 1));
#line 4000
            auto inverse_row_2 = fusion::row(inverse_2, _v0 + _r, 0);
            // dx.Store((m, 0), dx.Load((m, 0), (rows, width)) + r * (scaled - v * projection));
#line 8000
            auto dx_row_2 = fusion::row(dx, _v0 + _r, 0);
            // var projection = (scaled * v).Sum(Axis.Columns) * r * r / width;
#line 7000
            float _v4 = 0.0f;
            for (int _k = 0; _k < 128; _k += 32)
            {
                const int _c = _k + lane;
                float _v5 = 0.0f;
                {
                    // var d = dy.Load((m, 0), (rows, width));
#line 3000
                    float d_2 = fusion::load(dy_row_2, _c, 0.0f);
                    // var scaled = d * gain.Load(0, width);
#line 6000
                    float gain_value = fusion::load(gain_row, _c, 0.0f);
                    float scaled = d_2 * gain_value;
                    // var v = x.Load((m, 0), (rows, width));
#line 2000
                    float v_2 = fusion::load(x_row_2, _c, 0.0f);
                    // var projection = (scaled * v).Sum(Axis.Columns) * r * r / width;
#line 7000
                    _v5 = scaled * v_2;
                }
                _v4 = fusion::chain_warp(_v4, _v5);
            }
            _v4 = fusion::halve(_v4);
            // var r = inverse.AsColumn().Load((m, 0), (rows, 1));
#line 4000
            float r_2 = fusion::load(inverse_row_2, 0, 0.0f);
            // var projection = (scaled * v).Sum(Axis.Columns) * r * r / width;
#line 7000
            float projection = ((_v4 * r_2) * r_2) / (float)(128);
            for (int _c = lane; _c < 128; _c += 32)
            {
                // dx.Store((m, 0), dx.Load((m, 0), (rows, width)) + r * (scaled - v * projection));
#line 8000
                float dx_value = fusion::load(dx_row, _c, 0.0f);
                // var d = dy.Load((m, 0), (rows, width));
#line 3000
                float d_3 = fusion::load(dy_row_2, _c, 0.0f);
                // var scaled = d * gain.Load(0, width);
#line 6000
                float gain_value_2 = fusion::load(gain_row, _c, 0.0f);
                float scaled_2 = d_3 * gain_value_2;
                // var v = x.Load((m, 0), (rows, width));
#line 2000
                float v_3 = fusion::load(x_row_2, _c, 0.0f);
                // dx.Store((m, 0), dx.Load((m, 0), (rows, width)) + r * (scaled - v * projection));
#line 8000
                fusion::store(dx_row_2, _c, dx_value + (r_2 * (scaled_2 - (v_3 * projection))));
            }
        }
    }
}
