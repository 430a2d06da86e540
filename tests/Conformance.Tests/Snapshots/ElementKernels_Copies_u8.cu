// 128 threads, 208 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ElementKernels.Copies<u8>"

// Fusion.Conformance.ElementKernels.Copies<u8>: x view<u8, 2>, index view<i32, 1>, shifted view<u8, 2, write>, turned view<u8, 2, write>, chosen view<u8, 2, write>, carried view<u8, 2, write>, picked view<u8, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ElementKernels_Copies_u8(fusion::View<const unsigned char, 2> x, fusion::View<const int, 1> index, fusion::View<unsigned char, 2> shifted, fusion::View<unsigned char, 2> turned, fusion::View<unsigned char, 2> chosen, fusion::View<unsigned char, 2> carried, fusion::View<unsigned char, 2> picked, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int j = _program % _extent0;
    _program /= _extent0;
    const int i = _program;
    unsigned char* x_tile = (unsigned char*)(_shared + 112); // (4, 20)
    unsigned char* _b1 = (unsigned char*)(_shared + 0); // (20, 4)
    unsigned char* last_tile = (unsigned char*)(_shared + 0); // (4, 20)
    unsigned char* last_tile2 = (unsigned char*)(_shared + 96); // (4, 20)

    // shifted.Store((i, j), x.LoadAt((i * rows - 1, j * columns - 3), (rows, columns)));
#line 2000
    int _v0 = fusion::mul(i, 4);
    int _v1 = fusion::sub(_v0, 1);
    int _v2 = fusion::mul(j, 20);
    int _v3 = fusion::sub(_v2, 3);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            auto x_row = fusion::row(x, _v1 + _r, _v3);
            auto shifted_row = fusion::row(shifted, _v0 + _r, _v2);
            // turned.Store((j, i), x.Load((i, j), (rows, columns)).T);
#line 3000
            auto x_row_2 = fusion::row(x, _v0 + _r, _v2);
            for (int _c = lane; _c < 20; _c += 32)
            {
                // shifted.Store((i, j), x.LoadAt((i * rows - 1, j * columns - 3), (rows, columns)));
#line 2000
                int x_value = fusion::load(x_row, _c, 0);
                // turned.Store((j, i), x.Load((i, j), (rows, columns)).T);
#line 3000
                int x_value_2 = fusion::load(x_row_2, _c, 0);
                // shifted.Store((i, j), x.LoadAt((i * rows - 1, j * columns - 3), (rows, columns)));
#line 2000
                fusion::store(shifted_row, _c, x_value);
                // turned.Store((j, i), x.Load((i, j), (rows, columns)).T);
#line 3000
                fusion::put(x_tile[_r * 21 + _c], x_value_2);
            }
        }
    }
    __syncthreads();
    fusion::transpose<4, 20, 21, 5, 128>(x_tile, _b1);
    // chosen.Store((i, j), x.Gather(index.AsColumn().Load((i, 0), (rows, 1)), Tile.Columns(j, columns)));
#line 4000
    auto index_2 = fusion::as_column(index);
    __syncthreads();
    {
        for (int _r = warp; _r < 20; _r += 4)
        {
            // turned.Store((j, i), x.Load((i, j), (rows, columns)).T);
#line 3000
            auto turned_row = fusion::row(turned, _v2 + _r, _v0);
            for (int _c = lane; _c < 4; _c += 32)
            {
                int _v4 = fusion::get(_b1[_r * 5 + _c]);
                fusion::store(turned_row, _c, _v4);
            }
        }
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // chosen.Store((i, j), x.Gather(index.AsColumn().Load((i, 0), (rows, 1)), Tile.Columns(j, columns)));
#line 4000
            auto index_row = fusion::row(index_2, _v0 + _r, 0);
            auto chosen_row = fusion::row(chosen, _v0 + _r, _v2);
            // picked.Store((i, j), x.Gather(index.AsColumn().Load((i, 0), (rows, 1)), Tile.Columns(j, columns) * 2 - 1));
#line 5000
            auto index_row_2 = fusion::row(index_2, _v0 + _r, 0);
            auto picked_row = fusion::row(picked, _v0 + _r, _v2);
            // var last = x.Load((i, j), (rows, columns));
#line 6000
            auto x_row_3 = fusion::row(x, _v0 + _r, _v2);
            // chosen.Store((i, j), x.Gather(index.AsColumn().Load((i, 0), (rows, 1)), Tile.Columns(j, columns)));
#line 4000
            int index_value = fusion::load(index_row, 0, 0);
            // picked.Store((i, j), x.Gather(index.AsColumn().Load((i, 0), (rows, 1)), Tile.Columns(j, columns) * 2 - 1));
#line 5000
            int index_value_2 = fusion::load(index_row_2, 0, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
                // chosen.Store((i, j), x.Gather(index.AsColumn().Load((i, 0), (rows, 1)), Tile.Columns(j, columns)));
#line 4000
                int _v5 = fusion::add(_v2, _c);
                int x_value_3 = fusion::gather(x, index_value, _v5, 0);
                // picked.Store((i, j), x.Gather(index.AsColumn().Load((i, 0), (rows, 1)), Tile.Columns(j, columns) * 2 - 1));
#line 5000
                int _v6 = fusion::sub(fusion::mul(_v5, 2), 1);
                int x_value_4 = fusion::gather(x, index_value_2, _v6, 0);
                // var last = x.Load((i, j), (rows, columns));
#line 6000
                int last = fusion::load(x_row_3, _c, 0);
                // chosen.Store((i, j), x.Gather(index.AsColumn().Load((i, 0), (rows, 1)), Tile.Columns(j, columns)));
#line 4000
                fusion::store(chosen_row, _c, x_value_3);
                // picked.Store((i, j), x.Gather(index.AsColumn().Load((i, 0), (rows, 1)), Tile.Columns(j, columns) * 2 - 1));
#line 5000
                fusion::store(picked_row, _c, x_value_4);
                // var last = x.Load((i, j), (rows, columns));
#line 6000
                fusion::put(last_tile[_r * 21 + _c], last);
            }
        }
    }
    // for (int k = 0; k < 3; k++)
#line 7000
    for (int k = 0; k < 3; k += 1)
    {
        // last = Tile.Where(x.InBounds(0, i + k, rows).T, x.Load((i + k, j), (rows, columns)), last);
#line 8000
        int _v7 = fusion::mul(fusion::add(i, k), 4);
        __syncthreads();
        {
            for (int _r = warp; _r < 4; _r += 4)
            {
                auto x_row_4 = fusion::row(x, _v7 + _r, _v2);
                int _v8 = fusion::add(_v7, _r);
                bool _v9 = (_v8 >= 0) && (_v8 < x.length[0]);
                for (int _c = lane; _c < 20; _c += 32)
                {
                    int x_value_5 = fusion::load(x_row_4, _c, 0);
                    int last_2 = fusion::get(last_tile[_r * 21 + _c]);
                    int last_3 = _v9 ? x_value_5 : last_2;
                    fusion::put(last_tile2[_r * 21 + _c], last_3);
                }
            }
        }
        __syncthreads();
        unsigned char* _p10 = last_tile; last_tile = last_tile2; last_tile2 = _p10;
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // carried.Store((i, j), last);
#line 9000
            auto carried_row = fusion::row(carried, _v0 + _r, _v2);
            for (int _c = lane; _c < 20; _c += 32)
            {
                // for (int k = 0; k < 3; k++)
#line 7000
                int last_4 = fusion::get(last_tile[_r * 21 + _c]);
                // carried.Store((i, j), last);
#line 9000
                fusion::store(carried_row, _c, last_4);
            }
        }
    }
}
