// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.PieceKernels.ShortRows"

// Fusion.Conformance.PieceKernels.ShortRows: x view<f32, 2>, sums view<f32, 1, write>, products view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PieceKernels_ShortRows(fusion::View<const float, 2> x, fusion::View<float, 1> sums, fusion::View<float, 1> products, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    // var v = x.Load((i, 0), (rows, width), 1f);
#line 2000
    int _v0 = fusion::mul(i, 8);
    // sums.AsColumn().Store((i, 0), (v * v).Sum(Axis.Columns));
#line 3000
    auto sums_2 = fusion::as_column(sums);
    // products.AsColumn().Store((i, 0), v.Prod(Axis.Columns));
#line 4000
    auto products_2 = fusion::as_column(products);
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
            // var v = x.Load((i, 0), (rows, width), 1f);
#line 2000
            auto x_row = fusion::row(x, _v0 + _r, 0);
            // sums.AsColumn().Store((i, 0), (v * v).Sum(Axis.Columns));
#line 3000
            auto sums_row = fusion::row(sums_2, _v0 + _r, 0);
            // products.AsColumn().Store((i, 0), v.Prod(Axis.Columns));
#line 4000
            auto products_row = fusion::row(products_2, _v0 + _r, 0);
            // sums.AsColumn().Store((i, 0), (v * v).Sum(Axis.Columns));
#line 3000
            float _v1 = 0.0f;
            // products.AsColumn().Store((i, 0), v.Prod(Axis.Columns));
#line 4000
            float _v2 = 1.0f;
            for (int _k = 0; _k < 64; _k += 32)
            {
                const int _c = _k + lane;
                float _v3 = 0.0f;
                float v_term = 1.0f;
                {
                    // var v = x.Load((i, 0), (rows, width), 1f);
#line 2000
                    float v = fusion::load(x_row, _c, 1.0f);
                    // sums.AsColumn().Store((i, 0), (v * v).Sum(Axis.Columns));
#line 3000
                    float _v4 = v * v;
                    _v3 = _v4;
                    // products.AsColumn().Store((i, 0), v.Prod(Axis.Columns));
#line 4000
                    v_term = v;
                }
                // sums.AsColumn().Store((i, 0), (v * v).Sum(Axis.Columns));
#line 3000
                _v1 = fusion::chain_warp(_v1, _v3);
                // products.AsColumn().Store((i, 0), v.Prod(Axis.Columns));
#line 4000
                _v2 = fusion::chain_warp<fusion::Prod>(_v2, v_term);
            }
            // sums.AsColumn().Store((i, 0), (v * v).Sum(Axis.Columns));
#line 3000
            _v1 = fusion::halve(_v1);
            // products.AsColumn().Store((i, 0), v.Prod(Axis.Columns));
#line 4000
            _v2 = fusion::halve<fusion::Prod>(_v2);
            if (lane == 0)
            {
                // sums.AsColumn().Store((i, 0), (v * v).Sum(Axis.Columns));
#line 3000
                fusion::store(sums_row, 0, _v1);
                // products.AsColumn().Store((i, 0), v.Prod(Axis.Columns));
#line 4000
                fusion::store(products_row, 0, _v2);
            }
        }
    }
}
