// inside g0 1 - 8 * 8 + : 0.0 2.0
// pieces 2 4
// inside 0 128 + : 2.1
// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Model.Kernels.Embedding.Forward<f32>"

// Fusion.Model.Kernels.Embedding.Forward<f32>: ids view<i32, 1>, table view<f32, 2>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
Embedding_Forward_f32(fusion::View<const int, 1> ids, fusion::View<const float, 2> table, fusion::View<float, 2> y, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int m = _program;

    // var id = ids.AsColumn().Load((m, 0), (rows, 1), -1);
#line 2000
    auto ids_2 = fusion::as_column(ids);
    int _v0 = fusion::mul(m, 8);
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
            auto ids_row = fusion::inner_row(ids_2, _v0 + _r, 0);
            // y.Store((m, 0), table.Gather(id, Tile.Columns(0, width)));
#line 3000
            auto y_row = fusion::inner_row<1>(y, _v0 + _r, 0);
            // var id = ids.AsColumn().Load((m, 0), (rows, 1), -1);
#line 2000
            int id = fusion::get(ids_row[0]);
            for (int _c = lane; _c < 128; _c += 32)
            {
                // y.Store((m, 0), table.Gather(id, Tile.Columns(0, width)));
#line 3000
                float table_value = fusion::gather(table, id, _c, 0.0f);
                fusion::put(y_row[_c], table_value);
            }
        }
    }
}
