// 128 threads, 6432 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ByteKernels.Chained"

// Fusion.Conformance.ByteKernels.Chained: a view<i8, 2>, b view<i8, 2>, c view<i32, 2, write>, narrow view<i8, 2, write>, largest view<i32, 1, write>, total view<i32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ByteKernels_Chained(fusion::View<const signed char, 2> a, fusion::View<const signed char, 2> b, fusion::View<int, 2> c, fusion::View<signed char, 2> narrow, fusion::View<int, 1> largest, fusion::View<int, 2> total, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    signed char* right_tile = (signed char*)(_shared + 5280); // (32, 32)
    signed char* a_tile = (signed char*)(_shared + 4224); // (32, 32)
    int* p_tile = (int*)(_shared + 0); // (32, 32)
    signed char* q_tile = (signed char*)(_shared + 4224); // (32, 32)
    int* _b4 = (int*)(_shared + 6304); // (1, 32)
    fusion::Fragment<int, 1, 2> _b5; // (32, 32)

    // var p = Tile.Dot(a.Load((i, 0), (m, k)), right);
#line 3000
    int _v0 = fusion::mul(i, 32);
    // var right = b.Load((0, 0), (k, k));
#line 2000
    fusion::stage<32, 32, 128>(b, 0, 0, right_tile);
    {
        for (int _r = warp; _r < 32; _r += 4)
        {
            // var p = Tile.Dot(a.Load((i, 0), (m, k)), right);
#line 3000
            auto a_row = fusion::row(a, _v0 + _r, 0);
            for (int _c = lane; _c < 32; _c += 32)
            {
                int a_value = fusion::load(a_row, _c, 0);
                fusion::put(a_tile[_r * 33 + _c], a_value);
            }
        }
    }
    fusion::copies_done();
    __syncthreads();
    fusion::dot<32, 32, 32, false, fusion::Blocking<128, 2, 4, 32>>(fusion::operand<32, 32, 33>(a_tile, a, _v0, 0), fusion::matrix<32, 32>(right_tile, b, 0, 0), p_tile, 33, nullptr);
    // largest.AsColumn().Store((i, 0), p.Max(Axis.Columns));
#line 6000
    auto largest_2 = fusion::as_column(largest);
    __syncthreads();
    {
        for (int _r = warp; _r < 32; _r += 4)
        {
            // narrow.Store((i, 0), q);
#line 5000
            auto narrow_row = fusion::row(narrow, _v0 + _r, 0);
            // largest.AsColumn().Store((i, 0), p.Max(Axis.Columns));
#line 6000
            auto largest_row = fusion::row(largest_2, _v0 + _r, 0);
            int _v1 = (-2147483647 - 1);
            for (int _c = lane; _c < 32; _c += 32)
            {
                // var p = Tile.Dot(a.Load((i, 0), (m, k)), right);
#line 3000
                int p = p_tile[_r * 33 + _c];
                // var q = (p >> 3).To<sbyte>();
#line 4000
                int q = (int)(signed char)(fusion::shr(p, 3));
                fusion::put(q_tile[fusion::place<32, 1>(_r, _c)], q);
                // narrow.Store((i, 0), q);
#line 5000
                fusion::store(narrow_row, _c, q);
                // largest.AsColumn().Store((i, 0), p.Max(Axis.Columns));
#line 6000
                _v1 = fusion::Max::of(_v1, p);
            }
            _v1 = fusion::over_warp<fusion::Max>(_v1);
            if (lane == 0)
            {
                fusion::store(largest_row, 0, _v1);
            }
        }
    }
    {
        for (int _c = thread; _c < 32; _c += 128)
        {
            // total.Store((i, 0), p.Sum(Axis.Rows));
#line 7000
            int _v2 = 0;
            for (int _r = 0; _r < 32; _r++)
            {
                // var p = Tile.Dot(a.Load((i, 0), (m, k)), right);
#line 3000
                int p_2 = p_tile[_r * 33 + _c];
                // total.Store((i, 0), p.Sum(Axis.Rows));
#line 7000
                _v2 = fusion::Sum::of(_v2, p_2);
            }
            _b4[_c] = _v2;
        }
    }
    __syncthreads();
    {
        auto total_row = fusion::row(total, i, 0);
        for (int _c = thread; _c < 32; _c += 128)
        {
            int _v3 = _b4[_c];
            fusion::store(total_row, _c, _v3);
        }
    }
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp % 2 * 1 + _m) * 16 + _h * 8 + lane / 4;
#pragma unroll
                for (int _n = 0; _n < 2; _n++)
                {
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = warp / 2 * 16 + _n * 8 + lane % 4 * 2 + _e;
                        // var p = Tile.Dot(a.Load((i, 0), (m, k)), right);
#line 3000
                        int p_3 = p_tile[_r * 33 + _c];
                        _b5.at(_m, _n, _h, _e) = p_3;
                    }
                }
            }
        }
    }
    // c.Store((i, 0), Tile.Dot(q, right.T, p));
#line 8000
    fusion::mma<32, 32, 32, true, 2, 2>(fusion::matrix<32, 32>(q_tile), fusion::transposed(fusion::matrix<32, 32>(right_tile, b, 0, 0)), _b5);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp % 2 * 1 + _m) * 16 + _h * 8 + lane / 4;
                auto c_row = fusion::row(c, _v0 + _r, 0);
#pragma unroll
                for (int _n = 0; _n < 2; _n++)
                {
                    int _y4[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        int _v5 = _b5.at(_m, _n, _h, _e);
                        _y4[_e] = _v5;
                    }
                    fusion::store_pair(c_row, warp / 2 * 16 + _n * 8 + lane % 4 * 2, _y4);
                }
            }
        }
    }
}
