// 128 threads, 864 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ByteKernels.OddExtents"

// Fusion.Conformance.ByteKernels.OddExtents: a view<i8, 2>, b view<i8, 2>, u view<u8, 2>, c view<i32, 2, write>, d view<i32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ByteKernels_OddExtents(fusion::View<const signed char, 2> a, fusion::View<const signed char, 2> b, fusion::View<const unsigned char, 2> u, fusion::View<int, 2> c, fusion::View<int, 2> d, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int j = _program % _extent0;
    _program /= _extent0;
    const int i = _program;
    signed char* a_tile = (signed char*)(_shared + 688); // (8, 20)
    signed char* b_tile = (signed char*)(_shared + 416); // (20, 12)
    int* _b2 = (int*)(_shared + 0); // (8, 12)
    unsigned char* u_tile = (unsigned char*)(_shared + 672); // (8, 20)
    unsigned char* u_tile2 = (unsigned char*)(_shared + 416); // (12, 20)
    int* _b5 = (int*)(_shared + 0); // (8, 12)

    // c.Store((i, j), Tile.Dot(a.Load((i, 0), (m, k)), b.Load((0, j), (k, n))));
#line 2000
    int _v0 = fusion::mul(i, 8);
    int _v1 = fusion::mul(j, 12);
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
            auto a_row = fusion::row(a, _v0 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
                int a_value = fusion::load(a_row, _c, 0);
                fusion::put(a_tile[_r * 21 + _c], a_value);
            }
        }
    }
    {
        for (int _r = warp; _r < 20; _r += 4)
        {
            auto b_row = fusion::row(b, 0 + _r, _v1);
            for (int _c = lane; _c < 12; _c += 32)
            {
                int b_value = fusion::load(b_row, _c, 0);
                fusion::put(b_tile[_r * 13 + _c], b_value);
            }
        }
    }
    __syncthreads();
    fusion::dot<8, 12, 20, false, fusion::Blocking<128, 1, 1, 20>>(fusion::operand<8, 20, 21>(a_tile, a, _v0, 0), fusion::operand<20, 12, 13>(b_tile, b, 0, _v1), _b2, 13, nullptr);
    __syncthreads();
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
            auto c_row = fusion::row(c, _v0 + _r, _v1);
            // d.Store((i, j), Tile.Dot(u.Load((i, 0), (m, k)), u.Load((j, 0), (n, k)).T));
#line 3000
            auto u_row = fusion::row(u, _v0 + _r, 0);
            for (int _c = lane; _c < 12; _c += 32)
            {
                // c.Store((i, j), Tile.Dot(a.Load((i, 0), (m, k)), b.Load((0, j), (k, n))));
#line 2000
                int _v2 = _b2[_r * 13 + _c];
                fusion::store(c_row, _c, _v2);
            }
            for (int _c = lane; _c < 20; _c += 32)
            {
                // d.Store((i, j), Tile.Dot(u.Load((i, 0), (m, k)), u.Load((j, 0), (n, k)).T));
#line 3000
                int u_value = fusion::load(u_row, _c, 0);
                fusion::put(u_tile[_r * 21 + _c], u_value);
            }
        }
    }
    {
        for (int _r = warp; _r < 12; _r += 4)
        {
            auto u_row_2 = fusion::row(u, _v1 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
                int u_value_2 = fusion::load(u_row_2, _c, 0);
                fusion::put(u_tile2[_r * 21 + _c], u_value_2);
            }
        }
    }
    __syncthreads();
    fusion::dot<8, 12, 20, false, fusion::Blocking<128, 1, 1, 20>>(fusion::operand<8, 20, 21>(u_tile, u, _v0, 0), fusion::transposed(fusion::operand<12, 20, 21>(u_tile2, u, _v1, 0)), _b5, 13, nullptr);
    __syncthreads();
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
            auto d_row = fusion::row(d, _v0 + _r, _v1);
            for (int _c = lane; _c < 12; _c += 32)
            {
                int _v3 = _b5[_r * 13 + _c];
                fusion::store(d_row, _c, _v3);
            }
        }
    }
}
