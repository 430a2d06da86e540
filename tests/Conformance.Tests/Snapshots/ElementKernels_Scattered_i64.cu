// 128 threads, 32 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ElementKernels.Scattered<i64>"

// Fusion.Conformance.ElementKernels.Scattered<i64>: x view<i64, 2>, index view<i32, 1>, y view<i64, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ElementKernels_Scattered_i64(fusion::View<const long long, 2> x, fusion::View<const int, 1> index, fusion::View<long long, 2> y, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int j = _program % _extent0;
    _program /= _extent0;
    const int i = _program;
    int* index_tile = (int*)(_shared + 0); // (1, 4)
    int* _b1 = (int*)(_shared + 16); // (4, 1)

    // y.Scatter(index.Load(i, rows, -1).T, Tile.Columns(j, columns), x.Load((i, j), (rows, columns)));
#line 2000
    int _v0 = fusion::mul(i, 4);
    {
        auto index_row = fusion::row(index, _v0);
        for (int _c = thread; _c < 4; _c += 128)
        {
            int index_value = fusion::load(index_row, _c, -1);
            index_tile[_c] = index_value;
        }
    }
    __syncthreads();
    fusion::transpose<1, 4, 4, 1, 128>(index_tile, _b1);
    int _v1 = fusion::mul(j, 20);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            auto x_row = fusion::row(x, _v0 + _r, _v1);
            int _v2 = _b1[_r];
            for (int _c = lane; _c < 20; _c += 32)
            {
                int _v3 = fusion::add(_v1, _c);
                long long x_value = fusion::load(x_row, _c, 0LL);
                fusion::scatter(y, _v2, _v3, x_value);
            }
        }
    }
}
