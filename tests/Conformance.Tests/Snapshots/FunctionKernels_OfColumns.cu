// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.FunctionKernels.OfColumns"

// Fusion.Conformance.FunctionKernels.OfColumns: a view<f32, 1>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
FunctionKernels_OfColumns(fusion::View<const float, 1> a, fusion::View<float, 2> y, float exponent, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    // var u = a.AsColumn().Load((i, 0), (rows, 1));
#line 2000
    auto a_2 = fusion::as_column(a);
    int _v0 = fusion::mul(i, 16);
    // y[0].AsColumn().Store((i, 0), Tile.Erf(u) + Tile.Floor(u) - Tile.Ceiling(u * 2f) * Tile.Round(u * 4f));
#line 3000
    auto y_2 = fusion::slice(y, 0);
    auto y_3 = fusion::as_column(y_2);
    // y[1].AsColumn().Store((i, 0), Tile.Pow(Tile.Abs(u), exponent));
#line 4000
    auto y_4 = fusion::slice(y, 1);
    auto y_5 = fusion::as_column(y_4);
    {
        for (int _r = thread; _r < 16; _r += 128)
        {
            // var u = a.AsColumn().Load((i, 0), (rows, 1));
#line 2000
            auto a_row = fusion::row(a_2, _v0 + _r, 0);
            // y[0].AsColumn().Store((i, 0), Tile.Erf(u) + Tile.Floor(u) - Tile.Ceiling(u * 2f) * Tile.Round(u * 4f));
#line 3000
            auto y_row = fusion::row(y_3, _v0 + _r, 0);
            // y[1].AsColumn().Store((i, 0), Tile.Pow(Tile.Abs(u), exponent));
#line 4000
            auto y_row_2 = fusion::row(y_5, _v0 + _r, 0);
            // var u = a.AsColumn().Load((i, 0), (rows, 1));
#line 2000
            float u = fusion::load(a_row, 0, 0.0f);
            // y[0].AsColumn().Store((i, 0), Tile.Erf(u) + Tile.Floor(u) - Tile.Ceiling(u * 2f) * Tile.Round(u * 4f));
#line 3000
            float _v1 = (erff(u) + floorf(u)) - (ceilf(u * 2.0f) * rintf(u * 4.0f));
            // y[1].AsColumn().Store((i, 0), Tile.Pow(Tile.Abs(u), exponent));
#line 4000
            float _v2 = powf(fabsf(u), exponent);
            // y[0].AsColumn().Store((i, 0), Tile.Erf(u) + Tile.Floor(u) - Tile.Ceiling(u * 2f) * Tile.Round(u * 4f));
#line 3000
            fusion::store(y_row, 0, _v1);
            // y[1].AsColumn().Store((i, 0), Tile.Pow(Tile.Abs(u), exponent));
#line 4000
            fusion::store(y_row_2, 0, _v2);
        }
    }
}
