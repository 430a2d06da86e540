// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.UpdateKernels.Permute"

// Fusion.Conformance.UpdateKernels.Permute: x view<f32, 2>, h view<bf16, 2>, to view<i32, 1>, y view<f32, 2, write>, z view<bf16, 2, write>, from view<i32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
UpdateKernels_Permute(fusion::View<const float, 2> x, fusion::View<const fusion::bf16, 2> h, fusion::View<const int, 1> to, fusion::View<float, 2> y, fusion::View<fusion::bf16, 2> z, fusion::View<int, 1> from, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    // var at = to.AsColumn().Load((i, 0), (rows, 1), -1);
#line 2000
    auto to_2 = fusion::as_column(to);
    int _v0 = fusion::mul(i, 4);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            auto to_row = fusion::row(to_2, _v0 + _r, 0);
            // y.Scatter(at, width - 1 - Tile.Columns(0, width), x.Load((i, 0), (rows, width)));
#line 3000
            auto x_row = fusion::row(x, _v0 + _r, 0);
            // z.Scatter(at, Tile.Columns(-1, width) + width - 1, h.Load((i, 0), (rows, width)));
#line 4000
            auto h_row = fusion::row(h, _v0 + _r, 0);
            // var at = to.AsColumn().Load((i, 0), (rows, 1), -1);
#line 2000
            int at = fusion::load(to_row, 0, -1);
            // from.Scatter(at, Tile.Rows(i, rows));
#line 5000
            int _v1 = fusion::add(_v0, _r);
            if (lane == 0)
            {
                fusion::scatter(from, at, _v1);
            }
            for (int _c = lane; _c < 20; _c += 32)
            {
                // y.Scatter(at, width - 1 - Tile.Columns(0, width), x.Load((i, 0), (rows, width)));
#line 3000
                int _v2 = fusion::sub(19, _c);
                float x_value = fusion::load(x_row, _c, 0.0f);
                // z.Scatter(at, Tile.Columns(-1, width) + width - 1, h.Load((i, 0), (rows, width)));
#line 4000
                int _v3 = fusion::sub(fusion::add(fusion::add(-20, _c), 20), 1);
                float h_value = fusion::load(h_row, _c, 0.0f);
                // y.Scatter(at, width - 1 - Tile.Columns(0, width), x.Load((i, 0), (rows, width)));
#line 3000
                fusion::scatter(y, at, _v2, x_value);
                // z.Scatter(at, Tile.Columns(-1, width) + width - 1, h.Load((i, 0), (rows, width)));
#line 4000
                fusion::scatter(z, at, _v3, h_value);
            }
        }
    }
}
