// 128 threads, 32 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.PageKernels.Lookup"

// Fusion.Conformance.PageKernels.Lookup: table view<f32, 2>, ids view<i32, 1>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PageKernels_Lookup(fusion::View<const float, 2> table, fusion::View<const int, 1> ids, fusion::View<float, 2> y, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    int* ids_tile = (int*)(_shared + 0); // (1, 4)
    int* _b1 = (int*)(_shared + 16); // (4, 1)

    // var id = ids.Load(i, rows, -1).T;
#line 2000
    int _v0 = fusion::mul(i, 4);
    {
        auto ids_row = fusion::row(ids, _v0);
        for (int _c = thread; _c < 4; _c += 128)
        {
            int ids_value = fusion::load(ids_row, _c, -1);
            ids_tile[_c] = ids_value;
        }
    }
    __syncthreads();
    fusion::transpose<1, 4, 4, 1, 128>(ids_tile, _b1);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // y.Store((i, 0), table.Gather(id, Tile.Columns(0, width)));
#line 3000
            auto y_row = fusion::row(y, _v0 + _r, 0);
            // var id = ids.Load(i, rows, -1).T;
#line 2000
            int _v1 = _b1[_r];
            for (int _c = lane; _c < 24; _c += 32)
            {
                // y.Store((i, 0), table.Gather(id, Tile.Columns(0, width)));
#line 3000
                float table_value = fusion::gather(table, _v1, _c, 0.0f);
                fusion::store(y_row, _c, table_value);
            }
        }
    }
}
