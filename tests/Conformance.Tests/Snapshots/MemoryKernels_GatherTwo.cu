// 128 threads, 80 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.MemoryKernels.GatherTwo"

// Fusion.Conformance.MemoryKernels.GatherTwo: table view<bf16, 2>, index view<i32, 1>, y view<f32, 2, write>, z view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
MemoryKernels_GatherTwo(fusion::View<const fusion::bf16, 2> table, fusion::View<const int, 1> index, fusion::View<float, 2> y, fusion::View<float, 2> z, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    int* _b0 = (int*)(_shared + 0); // (1, 20)

    // var at = index.AsColumn().Load((i, 0), (rows, 1));
#line 2000
    auto index_2 = fusion::as_column(index);
    int _v0 = fusion::mul(i, 4);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            auto index_row = fusion::row(index_2, _v0 + _r, 0);
            // y.Store((i, 0), table.Gather(at, Tile.Columns(0, width)).To<float>());
#line 3000
            auto y_row = fusion::row(y, _v0 + _r, 0);
            // var at = index.AsColumn().Load((i, 0), (rows, 1));
#line 2000
            int at = fusion::load(index_row, 0, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
                // y.Store((i, 0), table.Gather(at, Tile.Columns(0, width)).To<float>());
#line 3000
                float table_value = fusion::gather(table, at, _c, 0.0f);
                fusion::store(y_row, _c, table_value);
            }
        }
    }
    {
        for (int _c = thread; _c < 20; _c += 128)
        {
            // z.Store((i, 0), table.Gather(at + Tile.Columns(0, width) % 3, Tile.Columns(0, width) / 2 + at).To<float>());
#line 4000
            _b0[_c] = fusion::divide(_c, 2);
        }
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // var at = index.AsColumn().Load((i, 0), (rows, 1));
#line 2000
            auto index_row_2 = fusion::row(index_2, _v0 + _r, 0);
            // z.Store((i, 0), table.Gather(at + Tile.Columns(0, width) % 3, Tile.Columns(0, width) / 2 + at).To<float>());
#line 4000
            auto z_row = fusion::row(z, _v0 + _r, 0);
            // var at = index.AsColumn().Load((i, 0), (rows, 1));
#line 2000
            int at_2 = fusion::load(index_row_2, 0, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
                // z.Store((i, 0), table.Gather(at + Tile.Columns(0, width) % 3, Tile.Columns(0, width) / 2 + at).To<float>());
#line 4000
                int _v1 = fusion::add(at_2, fusion::remainder(_c, 3));
                int _v2 = _b0[_c];
                int _v3 = fusion::add(_v2, at_2);
                float table_value_2 = fusion::gather(table, _v1, _v3, 0.0f);
                fusion::store(z_row, _c, table_value_2);
            }
        }
    }
}
