// pieces 0 4
// inside g0 1 - 32 * 32 + : 0.0 1.0 3.0 4.0
// inside 0 128 + : 0.1 1.1 2.0 4.1 5.1
// pieces 1 4
// pieces 5 4
// inside g0 1 - 1 + : 5.0
// pieces 2 4
// pieces 4 4
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
                auto dy_row = fusion::inner_row<1>(dy, _v0 + _r, 0);
                // var v = x.Load((m, 0), (rows, width));
#line 2000
                auto x_row = fusion::inner_row<1>(x, _v0 + _r, 0);
                // var r = inverse.AsColumn().Load((m, 0), (rows, 1));
#line 4000
                auto inverse_row = fusion::inner_row(inverse_2, _v0 + _r, 0);
                // var d = dy.Load((m, 0), (rows, width));
#line 3000
                float d = fusion::get(dy_row[_c]);
                // var v = x.Load((m, 0), (rows, width));
#line 2000
                float v = fusion::get(x_row[_c]);
                // var r = inverse.AsColumn().Load((m, 0), (rows, 1));
#line 4000
                float r = fusion::get(inverse_row[0]);
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
        auto partial_row = fusion::inner_row<1>(partial, m, 0);
        for (int _c = thread; _c < 128; _c += 128)
        {
            float _v3 = _b0[_c];
            fusion::put(partial_row[_c], _v3);
        }
    }
    {
        // var scaled = d * gain.Load(0, width);
#line 6000
        auto gain_row = fusion::inner_row<1>(gain, 0);
        for (int _r = warp; _r < 32; _r += 4)
        {
            // var d = dy.Load((m, 0), (rows, width));
#line 3000
            auto dy_row_2 = fusion::inner_row<1>(dy, _v0 + _r, 0);
            // var v = x.Load((m, 0), (rows, width));
#line 2000
            auto x_row_2 = fusion::inner_row<1>(x, _v0 + _r, 0);
            // dx.Store((m, 0), dx.Load((m, 0), (rows, width)) + r * (scaled - v * projection));
#line 8000
            auto dx_row = fusion::inner_row<1>(dx, _v0 + _r, 0);
            // var r = inverse.AsColumn().Load((m, 0), (rows, 1));
#line 4000
            auto inverse_row_2 = fusion::inner_row(inverse_2, _v0 + _r, 0);
            // dx.Store((m, 0), dx.Load((m, 0), (rows, width)) + r * (scaled - v * projection));
#line 8000
            auto dx_row_2 = fusion::inner_row<1>(dx, _v0 + _r, 0);
            // var projection = (scaled * v).Sum(Axis.Columns) * r * r / width;
#line 7000
            float _v4 = 0.0f;
            for (int _k = 0; _k < 128; _k += 128)
            {
                const int _p = _k + lane * 4;
                float _v5[4] = {0.0f, 0.0f, 0.0f, 0.0f};
                {
                    // var d = dy.Load((m, 0), (rows, width));
#line 3000
                    float d_piece[4];
                    fusion::get(&dy_row_2[_p], d_piece);
                    // var scaled = d * gain.Load(0, width);
#line 6000
                    float gain_piece[4];
                    fusion::get(&gain_row[_p], gain_piece);
                    // var v = x.Load((m, 0), (rows, width));
#line 2000
                    float v_piece[4];
                    fusion::get(&x_row_2[_p], v_piece);
#pragma unroll
                    for (int _e = 0; _e < 4; _e++)
                    {
                        // var d = dy.Load((m, 0), (rows, width));
#line 3000
                        float d_2 = d_piece[_e];
                        // var scaled = d * gain.Load(0, width);
#line 6000
                        float gain_value = gain_piece[_e];
                        float scaled = d_2 * gain_value;
                        // var v = x.Load((m, 0), (rows, width));
#line 2000
                        float v_2 = v_piece[_e];
                        // var projection = (scaled * v).Sum(Axis.Columns) * r * r / width;
#line 7000
                        _v5[_e] = scaled * v_2;
                    }
                }
                _v4 = fusion::chain_warp(_v4, _v5);
            }
            _v4 = fusion::halve<fusion::Sum, 4>(_v4);
            // var r = inverse.AsColumn().Load((m, 0), (rows, 1));
#line 4000
            float r_2 = fusion::get(inverse_row_2[0]);
            // var projection = (scaled * v).Sum(Axis.Columns) * r * r / width;
#line 7000
            float projection = ((_v4 * r_2) * r_2) / (float)(128);
            for (int _p = lane * 4; _p < 128; _p += 128)
            {
                // dx.Store((m, 0), dx.Load((m, 0), (rows, width)) + r * (scaled - v * projection));
#line 8000
                float dx_piece[4];
                fusion::get(&dx_row[_p], dx_piece);
                // var d = dy.Load((m, 0), (rows, width));
#line 3000
                float d_piece_2[4];
                fusion::get(&dy_row_2[_p], d_piece_2);
                // var scaled = d * gain.Load(0, width);
#line 6000
                float gain_piece_2[4];
                fusion::get(&gain_row[_p], gain_piece_2);
                // var v = x.Load((m, 0), (rows, width));
#line 2000
                float v_piece_2[4];
                fusion::get(&x_row_2[_p], v_piece_2);
                float _y6[4];
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    // dx.Store((m, 0), dx.Load((m, 0), (rows, width)) + r * (scaled - v * projection));
#line 8000
                    float dx_value = dx_piece[_e];
                    // var d = dy.Load((m, 0), (rows, width));
#line 3000
                    float d_3 = d_piece_2[_e];
                    // var scaled = d * gain.Load(0, width);
#line 6000
                    float gain_value_2 = gain_piece_2[_e];
                    float scaled_2 = d_3 * gain_value_2;
                    // var v = x.Load((m, 0), (rows, width));
#line 2000
                    float v_3 = v_piece_2[_e];
                    // dx.Store((m, 0), dx.Load((m, 0), (rows, width)) + r * (scaled - v * projection));
#line 8000
                    _y6[_e] = dx_value + (r_2 * (scaled_2 - (v_3 * projection)));
                }
                fusion::put(&dx_row_2[_p], _y6);
            }
        }
    }
}
