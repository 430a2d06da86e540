// 128 threads, 8192 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.PieceKernels.Softmax"

// Fusion.Conformance.PieceKernels.Softmax: x view<f32, 2>, bias view<f32, 1>, y view<f32, 2, write>, sums view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PieceKernels_Softmax(fusion::View<const float, 2> x, fusion::View<const float, 1> bias, fusion::View<float, 2> y, fusion::View<float, 1> sums, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    float* e_tile = (float*)(_shared + 0) + warp * 512; // (8, 512), a row for each warp

    // var v = x.Load((i, 0), (rows, width), float.NegativeInfinity) + bias.Load(0, width);
#line 2000
    int _v0 = fusion::mul(i, 8);
    // sums.AsColumn().Store((i, 0), sum);
#line 5000
    auto sums_2 = fusion::as_column(sums);
    {
        // var v = x.Load((i, 0), (rows, width), float.NegativeInfinity) + bias.Load(0, width);
#line 2000
        auto bias_row = fusion::row(bias, 0);
        for (int _r = warp; _r < 8; _r += 4)
        {
            auto x_row = fusion::row(x, _v0 + _r, 0);
            // sums.AsColumn().Store((i, 0), sum);
#line 5000
            auto sums_row = fusion::row(sums_2, _v0 + _r, 0);
            // y.Store((i, 0), e / sum);
#line 6000
            auto y_row = fusion::row(y, _v0 + _r, 0);
            // var e = Tile.Exp(v - v.Max(Axis.Columns));
#line 3000
            float _v1 = -fusion::infinity();
            for (int _c = lane; _c < 512; _c += 32)
            {
                // var v = x.Load((i, 0), (rows, width), float.NegativeInfinity) + bias.Load(0, width);
#line 2000
                float x_value = fusion::load(x_row, _c, -fusion::infinity());
                float bias_value = fusion::load(bias_row, _c, 0.0f);
                float v = x_value + bias_value;
                // var e = Tile.Exp(v - v.Max(Axis.Columns));
#line 3000
                _v1 = fusion::Max::of(_v1, v);
            }
            _v1 = fusion::over_warp<fusion::Max>(_v1);
            // var sum = e.Sum(Axis.Columns);
#line 4000
            float sum = 0.0f;
            for (int _k = 0; _k < 512; _k += 32)
            {
                const int _c = _k + lane;
                float e_term = 0.0f;
                {
                    // var v = x.Load((i, 0), (rows, width), float.NegativeInfinity) + bias.Load(0, width);
#line 2000
                    float x_value_2 = fusion::load(x_row, _c, -fusion::infinity());
                    float bias_value_2 = fusion::load(bias_row, _c, 0.0f);
                    float v_2 = x_value_2 + bias_value_2;
                    // var e = Tile.Exp(v - v.Max(Axis.Columns));
#line 3000
                    float e = expf(v_2 - _v1);
                    e_tile[_c] = e;
                    // var sum = e.Sum(Axis.Columns);
#line 4000
                    e_term = e;
                }
                sum = fusion::chain_warp(sum, e_term);
            }
            sum = fusion::halve(sum);
            if (lane == 0)
            {
                // sums.AsColumn().Store((i, 0), sum);
#line 5000
                fusion::store(sums_row, 0, sum);
            }
            for (int _c = lane; _c < 512; _c += 32)
            {
                // var e = Tile.Exp(v - v.Max(Axis.Columns));
#line 3000
                float e_2 = e_tile[_c];
                // y.Store((i, 0), e / sum);
#line 6000
                fusion::store(y_row, _c, e_2 / sum);
            }
        }
    }
}
