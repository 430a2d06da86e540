// 128 threads, 192 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.UpdateKernels.SeenAgain"

// Fusion.Conformance.UpdateKernels.SeenAgain: index view<i32, 1>, flags view<i32, 1, write>, own view<i32, 2, write>, sum view<i32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
UpdateKernels_SeenAgain(fusion::View<const int, 1> index, fusion::View<int, 1> flags, fusion::View<int, 2> own, fusion::View<int, 1> sum, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    int* mine_tile = (int*)(_shared + 0); // (1, 16)
    int* _b1 = (int*)(_shared + 64); // (1, 16)

    // flags.Scatter(index.Load(i, size, -1), Tile.Full(1, 1, 1));
#line 2000
    int _v0 = fusion::mul(i, 16);
    // var mine = own[i];
#line 3000
    auto mine = fusion::slice(own, i);
    {
        // flags.Scatter(index.Load(i, size, -1), Tile.Full(1, 1, 1));
#line 2000
        auto index_row = fusion::row(index, _v0);
        for (int _c = thread; _c < 16; _c += 128)
        {
            int index_value = fusion::load(index_row, _c, -1);
            // mine.Scatter(size - 1 - Tile.Columns(0, size), Tile.Columns(i, size));
#line 4000
            int _v1 = fusion::sub(15, _c);
            int _v2 = fusion::add(_v0, _c);
            // flags.Scatter(index.Load(i, size, -1), Tile.Full(1, 1, 1));
#line 2000
            fusion::scatter(flags, index_value, 1);
            // mine.Scatter(size - 1 - Tile.Columns(0, size), Tile.Columns(i, size));
#line 4000
            fusion::scatter(mine, _v1, _v2);
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 16; _c += 128)
        {
            // mine.Scatter(Tile.Columns(0, size) / 2 * 2, Tile.Full(1, 1, 7));
#line 5000
            int _v3 = fusion::mul(fusion::divide(_c, 2), 2);
            fusion::scatter(mine, _v3, 7);
        }
    }
    __syncthreads();
    {
        // sum.Store(i, mine.Load(0, size).CumSum(Axis.Columns));
#line 6000
        auto mine_row = fusion::row(mine, 0);
        for (int _c = thread; _c < 16; _c += 128)
        {
            int mine_value = fusion::load(mine_row, _c, 0);
            mine_tile[_c] = mine_value;
        }
    }
    __syncthreads();
    fusion::scan<fusion::Sum, fusion::Along::columns, 1, 16, 16, 16, 128>(mine_tile, _b1, (int*)(_shared + 128));
    __syncthreads();
    {
        auto sum_row = fusion::row(sum, _v0);
        for (int _c = thread; _c < 16; _c += 128)
        {
            int _v4 = _b1[_c];
            fusion::store(sum_row, _c, _v4);
        }
    }
}
