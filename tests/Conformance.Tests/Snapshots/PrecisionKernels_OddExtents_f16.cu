// 128 threads, 1296 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.PrecisionKernels.OddExtents<f16>: a view<f16, 2>, b view<f16, 2>, c view<f32, 2, write>, d view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PrecisionKernels_OddExtents_f16(fusion::View<const fusion::f16, 2> a, fusion::View<const fusion::f16, 2> b, fusion::View<float, 2> c, fusion::View<float, 2> d, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program;
    fusion::f16* _b0 = (fusion::f16*)(_shared + 960); // (8, 20)
    fusion::f16* _b1 = (fusion::f16*)(_shared + 0); // (20, 12)
    float* _b2 = (float*)(_shared + 528); // (8, 12)
    fusion::f16* _b3 = (fusion::f16*)(_shared + 0); // (20, 12)
    float* _b4 = (float*)(_shared + 528); // (12, 8)

#line 2 "/Fusion.Conformance.PrecisionKernels.OddExtents<f16>"
    int _v0 = fusion::mul(_grid1, 8);
#line 3 "/Fusion.Conformance.PrecisionKernels.OddExtents<f16>"
    int _v1 = fusion::mul(_grid0, 12);
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
#line 2 "/Fusion.Conformance.PrecisionKernels.OddExtents<f16>"
            auto _in2 = fusion::row(a, _v0 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 2 "/Fusion.Conformance.PrecisionKernels.OddExtents<f16>"
                float _v3 = fusion::load(_in2, _c, 0.0f);
#line 2 "/Fusion.Conformance.PrecisionKernels.OddExtents<f16>"
                fusion::put(_b0[_r * 21 + _c], _v3);
            }
        }
    }
    {
        for (int _r = warp; _r < 20; _r += 4)
        {
#line 3 "/Fusion.Conformance.PrecisionKernels.OddExtents<f16>"
            auto _in4 = fusion::row(b, 0 + _r, _v1);
            for (int _c = lane; _c < 12; _c += 32)
            {
#line 3 "/Fusion.Conformance.PrecisionKernels.OddExtents<f16>"
                float _v5 = fusion::load(_in4, _c, 0.0f);
#line 3 "/Fusion.Conformance.PrecisionKernels.OddExtents<f16>"
                fusion::put(_b1[_r * 13 + _c], _v5);
            }
        }
    }
    __syncthreads();
#line 3 "/Fusion.Conformance.PrecisionKernels.OddExtents<f16>"
    fusion::dot<8, 12, 20, false, fusion::Blocking<128, 1, 1, 20>>(fusion::operand<8, 20, 21>(_b0, a, _v0, 0), fusion::operand<20, 12, 13>(_b1, b, 0, _v1), _b2, 13, nullptr);
#line 3 "/Fusion.Conformance.PrecisionKernels.OddExtents<f16>"
    int _v6 = fusion::mul(_grid1, 8);
#line 3 "/Fusion.Conformance.PrecisionKernels.OddExtents<f16>"
    int _v7 = fusion::mul(_grid0, 12);
#line 4 "/Fusion.Conformance.PrecisionKernels.OddExtents<f16>"
    int _v8 = fusion::mul(_grid0, 12);
    __syncthreads();
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
#line 3 "/Fusion.Conformance.PrecisionKernels.OddExtents<f16>"
            auto _out9 = fusion::row(c, _v6 + _r, _v7);
            for (int _c = lane; _c < 12; _c += 32)
            {
#line 3 "/Fusion.Conformance.PrecisionKernels.OddExtents<f16>"
                float _v10 = _b2[_r * 13 + _c];
#line 3 "/Fusion.Conformance.PrecisionKernels.OddExtents<f16>"
                fusion::store(_out9, _c, _v10);
            }
        }
    }
    {
        for (int _r = warp; _r < 20; _r += 4)
        {
#line 4 "/Fusion.Conformance.PrecisionKernels.OddExtents<f16>"
            auto _in11 = fusion::row(b, 0 + _r, _v8);
            for (int _c = lane; _c < 12; _c += 32)
            {
#line 4 "/Fusion.Conformance.PrecisionKernels.OddExtents<f16>"
                float _v12 = fusion::load(_in11, _c, 0.0f);
#line 4 "/Fusion.Conformance.PrecisionKernels.OddExtents<f16>"
                fusion::put(_b3[_r * 13 + _c], _v12);
            }
        }
    }
    __syncthreads();
#line 4 "/Fusion.Conformance.PrecisionKernels.OddExtents<f16>"
    fusion::dot<12, 8, 20, false, fusion::Blocking<128, 1, 1, 20>>(fusion::transposed(fusion::operand<20, 12, 13>(_b3, b, 0, _v8)), fusion::transposed(fusion::operand<8, 20, 21>(_b0, a, _v0, 0)), _b4, 9, nullptr);
#line 4 "/Fusion.Conformance.PrecisionKernels.OddExtents<f16>"
    int _v13 = fusion::mul(_grid0, 12);
#line 4 "/Fusion.Conformance.PrecisionKernels.OddExtents<f16>"
    int _v14 = fusion::mul(_grid1, 8);
    __syncthreads();
    {
        for (int _r = warp; _r < 12; _r += 4)
        {
#line 4 "/Fusion.Conformance.PrecisionKernels.OddExtents<f16>"
            auto _out15 = fusion::row(d, _v13 + _r, _v14);
            for (int _c = lane; _c < 8; _c += 32)
            {
#line 4 "/Fusion.Conformance.PrecisionKernels.OddExtents<f16>"
                float _v16 = _b4[_r * 9 + _c];
#line 4 "/Fusion.Conformance.PrecisionKernels.OddExtents<f16>"
                fusion::store(_out15, _c, _v16);
            }
        }
    }
}
