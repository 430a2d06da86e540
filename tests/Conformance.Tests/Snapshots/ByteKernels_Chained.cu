// 128 threads, 6432 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ByteKernels.Chained: a view<i8, 2>, b view<i8, 2>, c view<i32, 2, write>, narrow view<i8, 2, write>, largest view<i32, 1, write>, total view<i32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ByteKernels_Chained(fusion::View<const signed char, 2> a, fusion::View<const signed char, 2> b, fusion::View<int, 2> c, fusion::View<signed char, 2> narrow, fusion::View<int, 1> largest, fusion::View<int, 2> total, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    signed char* _b0 = (signed char*)(_shared + 5280); // (32, 32)
    signed char* _b1 = (signed char*)(_shared + 4224); // (32, 32)
    int* _b2 = (int*)(_shared + 0); // (32, 32)
    signed char* _b3 = (signed char*)(_shared + 4224); // (32, 32)
    int* _b4 = (int*)(_shared + 6304); // (1, 32)
    fusion::Fragment<int, 1, 2> _b5; // (32, 32)

#line 3 "/Fusion.Conformance.ByteKernels.Chained"
    int _v0 = fusion::mul(_grid0, 32);
#line 2 "/Fusion.Conformance.ByteKernels.Chained"
    fusion::stage<32, 32, 128>(b, 0, 0, _b0);
    {
        for (int _r = warp; _r < 32; _r += 4)
        {
#line 3 "/Fusion.Conformance.ByteKernels.Chained"
            auto _in1 = fusion::row(a, _v0 + _r, 0);
            for (int _c = lane; _c < 32; _c += 32)
            {
#line 3 "/Fusion.Conformance.ByteKernels.Chained"
                int _v2 = fusion::load(_in1, _c, 0);
#line 3 "/Fusion.Conformance.ByteKernels.Chained"
                fusion::put(_b1[_r * 33 + _c], _v2);
            }
        }
    }
    fusion::copies_done();
    __syncthreads();
#line 3 "/Fusion.Conformance.ByteKernels.Chained"
    fusion::dot<32, 32, 32, false, fusion::Blocking<128, 2, 4, 32>>(fusion::operand<32, 32, 33>(_b1, a, _v0, 0), fusion::matrix<32, 32>(_b0, b, 0, 0), _b2, 33, nullptr);
#line 5 "/Fusion.Conformance.ByteKernels.Chained"
    int _v3 = fusion::mul(_grid0, 32);
#line 6 "/Fusion.Conformance.ByteKernels.Chained"
    auto _v4 = fusion::as_column(largest);
#line 6 "/Fusion.Conformance.ByteKernels.Chained"
    int _v5 = fusion::mul(_grid0, 32);
    __syncthreads();
    {
        for (int _r = warp; _r < 32; _r += 4)
        {
#line 5 "/Fusion.Conformance.ByteKernels.Chained"
            auto _out6 = fusion::row(narrow, _v3 + _r, 0);
#line 6 "/Fusion.Conformance.ByteKernels.Chained"
            auto _out7 = fusion::row(_v4, _v5 + _r, 0);
#line 6 "/Fusion.Conformance.ByteKernels.Chained"
            int _v8 = (-2147483647 - 1);
            for (int _c = lane; _c < 32; _c += 32)
            {
#line 3 "/Fusion.Conformance.ByteKernels.Chained"
                int _v9 = _b2[_r * 33 + _c];
#line 4 "/Fusion.Conformance.ByteKernels.Chained"
                int _v10 = fusion::shr(_v9, 3);
#line 4 "/Fusion.Conformance.ByteKernels.Chained"
                int _v11 = (int)(signed char)(_v10);
#line 4 "/Fusion.Conformance.ByteKernels.Chained"
                fusion::put(_b3[fusion::place<32, 1>(_r, _c)], _v11);
#line 5 "/Fusion.Conformance.ByteKernels.Chained"
                fusion::store(_out6, _c, _v11);
#line 6 "/Fusion.Conformance.ByteKernels.Chained"
                _v8 = fusion::Max::of(_v8, _v9);
            }
#line 6 "/Fusion.Conformance.ByteKernels.Chained"
            _v8 = fusion::over_warp<fusion::Max>(_v8);
            if (lane == 0)
            {
#line 6 "/Fusion.Conformance.ByteKernels.Chained"
                fusion::store(_out7, 0, _v8);
            }
        }
    }
    {
        for (int _c = thread; _c < 32; _c += 128)
        {
#line 7 "/Fusion.Conformance.ByteKernels.Chained"
            int _v12 = 0;
            for (int _r = 0; _r < 32; _r++)
            {
#line 3 "/Fusion.Conformance.ByteKernels.Chained"
                int _v13 = _b2[_r * 33 + _c];
#line 7 "/Fusion.Conformance.ByteKernels.Chained"
                _v12 = fusion::Sum::of(_v12, _v13);
            }
#line 7 "/Fusion.Conformance.ByteKernels.Chained"
            _b4[_c] = _v12;
        }
    }
    __syncthreads();
    {
#line 7 "/Fusion.Conformance.ByteKernels.Chained"
        auto _out14 = fusion::row(total, _grid0, 0);
        for (int _c = thread; _c < 32; _c += 128)
        {
#line 7 "/Fusion.Conformance.ByteKernels.Chained"
            int _v15 = _b4[_c];
#line 7 "/Fusion.Conformance.ByteKernels.Chained"
            fusion::store(_out14, _c, _v15);
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
#line 3 "/Fusion.Conformance.ByteKernels.Chained"
                        int _v16 = _b2[_r * 33 + _c];
#line 3 "/Fusion.Conformance.ByteKernels.Chained"
                        _b5.at(_m, _n, _h, _e) = _v16;
                    }
                }
            }
        }
    }
#line 8 "/Fusion.Conformance.ByteKernels.Chained"
    fusion::mma<32, 32, 32, true, 2, 2>(fusion::matrix<32, 32>(_b3), fusion::transposed(fusion::matrix<32, 32>(_b0, b, 0, 0)), _b5);
#line 8 "/Fusion.Conformance.ByteKernels.Chained"
    int _v17 = fusion::mul(_grid0, 32);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp % 2 * 1 + _m) * 16 + _h * 8 + lane / 4;
#line 8 "/Fusion.Conformance.ByteKernels.Chained"
                auto _out18 = fusion::row(c, _v17 + _r, 0);
#pragma unroll
                for (int _n = 0; _n < 2; _n++)
                {
                    int _y19[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = warp / 2 * 16 + _n * 8 + lane % 4 * 2 + _e;
#line 8 "/Fusion.Conformance.ByteKernels.Chained"
                        int _v20 = _b5.at(_m, _n, _h, _e);
#line 8 "/Fusion.Conformance.ByteKernels.Chained"
                        _y19[_e] = _v20;
                    }
#line 8 "/Fusion.Conformance.ByteKernels.Chained"
                    fusion::store_pair(_out18, warp / 2 * 16 + _n * 8 + lane % 4 * 2, _y19);
                }
            }
        }
    }
}
