// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.MemoryKernels.Scatter"

// Fusion.Conformance.MemoryKernels.Scatter: index view<i32, 1>, x view<f32, 2>, flat view<f32, 1, write>, table view<f32, 2, write>, counts view<i32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
MemoryKernels_Scatter(fusion::View<const int, 1> index, fusion::View<const float, 2> x, fusion::View<float, 1> flat, fusion::View<float, 2> table, fusion::View<int, 1> counts, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    // var at = index.AsColumn().Load((i, 0), (rows, 1), -1);
#line 2000
    auto index_2 = fusion::as_column(index);
    int _v0 = fusion::mul(i, 4);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            auto index_row = fusion::row(index_2, _v0 + _r, 0);
            // var v = x.Load((i, 0), (rows, width));
#line 3000
            auto x_row = fusion::row(x, _v0 + _r, 0);
            // var at = index.AsColumn().Load((i, 0), (rows, 1), -1);
#line 2000
            int at = fusion::load(index_row, 0, -1);
            if (lane == 0)
            {
                // counts.ScatterAdd(at, Tile.Full(rows, 1, 1));
#line 6000
                fusion::scatter_add(counts, at, 1);
            }
            // flat.ScatterAdd(at, v.Sum(Axis.Columns));
#line 5000
            float _v1 = 0.0f;
            for (int _k = 0; _k < 20; _k += 32)
            {
                const int _c = _k + lane;
                float v_term = 0.0f;
                if (_c < 20)
                {
                    // var v = x.Load((i, 0), (rows, width));
#line 3000
                    float v = fusion::load(x_row, _c, 0.0f);
                    // table.ScatterAdd(at, Tile.Columns(0, width), v);
#line 4000
                    fusion::scatter_add(table, at, _c, v);
                    // flat.ScatterAdd(at, v.Sum(Axis.Columns));
#line 5000
                    v_term = v;
                }
                _v1 = fusion::chain_warp(_v1, v_term);
            }
            _v1 = fusion::halve(_v1);
            if (lane == 0)
            {
                fusion::scatter_add(flat, at, _v1);
            }
        }
    }
}
