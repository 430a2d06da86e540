// 128 threads, 864 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ByteKernels.OddExtents: a view<i8, 2>, b view<i8, 2>, u view<u8, 2>, c view<i32, 2, write>, d view<i32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ByteKernels_OddExtents(fusion::View<const signed char, 2> a, fusion::View<const signed char, 2> b, fusion::View<const unsigned char, 2> u, fusion::View<int, 2> c, fusion::View<int, 2> d, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program;
    signed char* _b0 = (signed char*)(_shared + 688); // (8, 20)
    signed char* _b1 = (signed char*)(_shared + 416); // (20, 12)
    int* _b2 = (int*)(_shared + 0); // (8, 12)
    unsigned char* _b3 = (unsigned char*)(_shared + 672); // (8, 20)
    unsigned char* _b4 = (unsigned char*)(_shared + 416); // (12, 20)
    int* _b5 = (int*)(_shared + 0); // (8, 12)

#line 2 "/Fusion.Conformance.ByteKernels.OddExtents"
    int _v0 = fusion::mul(_grid1, 8);
#line 2 "/Fusion.Conformance.ByteKernels.OddExtents"
    int _v1 = fusion::mul(_grid0, 12);
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
#line 2 "/Fusion.Conformance.ByteKernels.OddExtents"
            auto _in2 = fusion::row(a, _v0 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 2 "/Fusion.Conformance.ByteKernels.OddExtents"
                int _v3 = fusion::load(_in2, _c, 0);
#line 2 "/Fusion.Conformance.ByteKernels.OddExtents"
                fusion::put(_b0[_r * 21 + _c], _v3);
            }
        }
    }
    {
        for (int _r = warp; _r < 20; _r += 4)
        {
#line 2 "/Fusion.Conformance.ByteKernels.OddExtents"
            auto _in4 = fusion::row(b, 0 + _r, _v1);
            for (int _c = lane; _c < 12; _c += 32)
            {
#line 2 "/Fusion.Conformance.ByteKernels.OddExtents"
                int _v5 = fusion::load(_in4, _c, 0);
#line 2 "/Fusion.Conformance.ByteKernels.OddExtents"
                fusion::put(_b1[_r * 13 + _c], _v5);
            }
        }
    }
    __syncthreads();
#line 2 "/Fusion.Conformance.ByteKernels.OddExtents"
    fusion::dot<8, 12, 20, false, fusion::Blocking<128, 1, 1, 20>>(fusion::operand<8, 20, 21>(_b0, a, _v0, 0), fusion::operand<20, 12, 13>(_b1, b, 0, _v1), _b2, 13, nullptr);
#line 2 "/Fusion.Conformance.ByteKernels.OddExtents"
    int _v6 = fusion::mul(_grid1, 8);
#line 2 "/Fusion.Conformance.ByteKernels.OddExtents"
    int _v7 = fusion::mul(_grid0, 12);
#line 3 "/Fusion.Conformance.ByteKernels.OddExtents"
    int _v8 = fusion::mul(_grid1, 8);
#line 3 "/Fusion.Conformance.ByteKernels.OddExtents"
    int _v9 = fusion::mul(_grid0, 12);
    __syncthreads();
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
#line 2 "/Fusion.Conformance.ByteKernels.OddExtents"
            auto _out10 = fusion::row(c, _v6 + _r, _v7);
#line 3 "/Fusion.Conformance.ByteKernels.OddExtents"
            auto _in11 = fusion::row(u, _v8 + _r, 0);
            for (int _c = lane; _c < 12; _c += 32)
            {
#line 2 "/Fusion.Conformance.ByteKernels.OddExtents"
                int _v12 = _b2[_r * 13 + _c];
#line 2 "/Fusion.Conformance.ByteKernels.OddExtents"
                fusion::store(_out10, _c, _v12);
            }
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 3 "/Fusion.Conformance.ByteKernels.OddExtents"
                int _v13 = fusion::load(_in11, _c, 0);
#line 3 "/Fusion.Conformance.ByteKernels.OddExtents"
                fusion::put(_b3[_r * 21 + _c], _v13);
            }
        }
    }
    {
        for (int _r = warp; _r < 12; _r += 4)
        {
#line 3 "/Fusion.Conformance.ByteKernels.OddExtents"
            auto _in14 = fusion::row(u, _v9 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 3 "/Fusion.Conformance.ByteKernels.OddExtents"
                int _v15 = fusion::load(_in14, _c, 0);
#line 3 "/Fusion.Conformance.ByteKernels.OddExtents"
                fusion::put(_b4[_r * 21 + _c], _v15);
            }
        }
    }
    __syncthreads();
#line 3 "/Fusion.Conformance.ByteKernels.OddExtents"
    fusion::dot<8, 12, 20, false, fusion::Blocking<128, 1, 1, 20>>(fusion::operand<8, 20, 21>(_b3, u, _v8, 0), fusion::transposed(fusion::operand<12, 20, 21>(_b4, u, _v9, 0)), _b5, 13, nullptr);
#line 3 "/Fusion.Conformance.ByteKernels.OddExtents"
    int _v16 = fusion::mul(_grid1, 8);
#line 3 "/Fusion.Conformance.ByteKernels.OddExtents"
    int _v17 = fusion::mul(_grid0, 12);
    __syncthreads();
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
#line 3 "/Fusion.Conformance.ByteKernels.OddExtents"
            auto _out18 = fusion::row(d, _v16 + _r, _v17);
            for (int _c = lane; _c < 12; _c += 32)
            {
#line 3 "/Fusion.Conformance.ByteKernels.OddExtents"
                int _v19 = _b5[_r * 13 + _c];
#line 3 "/Fusion.Conformance.ByteKernels.OddExtents"
                fusion::store(_out18, _c, _v19);
            }
        }
    }
}
