// 128 threads, 3600 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.PageKernels.Positions"

// Fusion.Conformance.PageKernels.Positions: tokens view<i32, 2>, position view<i32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PageKernels_Positions(fusion::View<const int, 2> tokens, fusion::View<int, 2> position, int endOfText, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    int* begin_tile = (int*)(_shared + 0); // (1, 300)
    int* _b1 = (int*)(_shared + 1200); // (1, 300)

    // var begin = Tile.Where(tokens[i].LoadAt(-1, length) == endOfText, at, 0);
#line 3000
    auto tokens_2 = fusion::slice(tokens, i);
    // position[i].Store(0, at - begin.CumMax(Axis.Columns));
#line 4000
    auto position_2 = fusion::slice(position, i);
    {
        // var begin = Tile.Where(tokens[i].LoadAt(-1, length) == endOfText, at, 0);
#line 3000
        auto tokens_row = fusion::row(tokens_2, -1);
        for (int _c = thread; _c < 300; _c += 128)
        {
            int tokens_value = fusion::load(tokens_row, _c, 0);
            int begin = (tokens_value == endOfText) ? _c : 0;
            begin_tile[_c] = begin;
        }
    }
    __syncthreads();
    // position[i].Store(0, at - begin.CumMax(Axis.Columns));
#line 4000
    fusion::scan<fusion::Max, fusion::Along::columns, 1, 300, 300, 300, 128>(begin_tile, _b1, (int*)(_shared + 2400));
    __syncthreads();
    {
        auto position_row = fusion::row(position_2, 0);
        for (int _c = thread; _c < 300; _c += 128)
        {
            int _v0 = _b1[_c];
            fusion::store(position_row, _c, fusion::sub(_c, _v0));
        }
    }
}
