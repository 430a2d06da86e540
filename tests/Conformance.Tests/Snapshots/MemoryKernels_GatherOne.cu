// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.MemoryKernels.GatherOne"

// Fusion.Conformance.MemoryKernels.GatherOne: table view<f32, 1>, index view<i32, 1>, y view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
MemoryKernels_GatherOne(fusion::View<const float, 1> table, fusion::View<const int, 1> index, fusion::View<float, 1> y, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    // y.Store(i, table.Gather(index.Load(i, size, -1), -5f));
#line 2000
    int _v0 = fusion::mul(i, 24);
    {
        auto index_row = fusion::row(index, _v0);
        auto y_row = fusion::row(y, _v0);
        for (int _c = thread; _c < 24; _c += 128)
        {
            int index_value = fusion::load(index_row, _c, -1);
            float table_value = fusion::gather(table, index_value, -5.0f);
            fusion::store(y_row, _c, table_value);
        }
    }
}
