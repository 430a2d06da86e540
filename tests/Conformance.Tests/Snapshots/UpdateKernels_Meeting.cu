// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.UpdateKernels.Meeting"

// Fusion.Conformance.UpdateKernels.Meeting: x view<f32, 2>, index view<i32, 1>, largest view<f32, 1, write>, smallest view<f32, 1, write>, table view<f32, 2, write>, lowest view<f32, 2, write>, last view<i32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
UpdateKernels_Meeting(fusion::View<const float, 2> x, fusion::View<const int, 1> index, fusion::View<float, 1> largest, fusion::View<float, 1> smallest, fusion::View<float, 2> table, fusion::View<float, 2> lowest, fusion::View<int, 1> last, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    // var v = x.Load((i, 0), (rows, width));
#line 2000
    int _v0 = fusion::mul(i, 4);
    // var at = index.AsColumn().Load((i, 0), (rows, 1), -1);
#line 3000
    auto index_2 = fusion::as_column(index);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            auto index_row = fusion::row(index_2, _v0 + _r, 0);
            // var v = x.Load((i, 0), (rows, width));
#line 2000
            auto x_row = fusion::row(x, _v0 + _r, 0);
            // var at = index.AsColumn().Load((i, 0), (rows, 1), -1);
#line 3000
            int at = fusion::load(index_row, 0, -1);
            // last.ScatterMax(at, Tile.Rows(i, rows));
#line 7000
            int _v1 = fusion::add(_v0, _r);
            if (lane == 0)
            {
                fusion::scatter_max(last, at, _v1);
            }
            // lowest.ScatterMin(at + 4, Tile.Columns(0, width) - 1, v);
#line 8000
            int _v2 = fusion::add(at, 4);
            for (int _c = lane; _c < 20; _c += 32)
            {
                // var v = x.Load((i, 0), (rows, width));
#line 2000
                float v = fusion::load(x_row, _c, 0.0f);
                // lowest.ScatterMin(at + 4, Tile.Columns(0, width) - 1, v);
#line 8000
                int _v3 = fusion::sub(_c, 1);
                // largest.ScatterMax(at, v);
#line 4000
                fusion::scatter_max(largest, at, v);
                // smallest.ScatterMin(at, v);
#line 5000
                fusion::scatter_min(smallest, at, v);
                // table.ScatterMax(at, Tile.Columns(0, width), v);
#line 6000
                fusion::scatter_max(table, at, _c, v);
                // lowest.ScatterMin(at + 4, Tile.Columns(0, width) - 1, v);
#line 8000
                fusion::scatter_min(lowest, _v2, _v3, v);
            }
        }
    }
}
