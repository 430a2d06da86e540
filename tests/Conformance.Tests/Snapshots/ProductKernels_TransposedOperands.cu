// 128 threads, 3136 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ProductKernels.TransposedOperands: a view<f32, 2>, b view<f32, 2>, d view<f32, 2>, c view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ProductKernels_TransposedOperands(fusion::View<const float, 2> a, fusion::View<const float, 2> b, fusion::View<const float, 2> d, fusion::View<float, 2> c, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program;
    float* _b0 = (float*)(_shared + 2720); // (8, 12)

#line 2 "/Fusion.Conformance.ProductKernels.TransposedOperands"
    int _v0 = fusion::mul(_grid1, 8);
#line 2 "/Fusion.Conformance.ProductKernels.TransposedOperands"
    int _v1 = fusion::mul(_grid0, 12);
#line 2 "/Fusion.Conformance.ProductKernels.TransposedOperands"
    int _v2 = fusion::mul(_grid1, 8);
#line 2 "/Fusion.Conformance.ProductKernels.TransposedOperands"
    int _v3 = fusion::mul(_grid0, 12);
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
#line 2 "/Fusion.Conformance.ProductKernels.TransposedOperands"
            auto _in4 = fusion::row(d, _v2 + _r, _v3);
            for (int _c = lane; _c < 12; _c += 32)
            {
#line 2 "/Fusion.Conformance.ProductKernels.TransposedOperands"
                float _v5 = fusion::load(_in4, _c, 0.0f);
#line 2 "/Fusion.Conformance.ProductKernels.TransposedOperands"
                _b0[_r * 13 + _c] = _v5;
            }
        }
    }
    __syncthreads();
#line 2 "/Fusion.Conformance.ProductKernels.TransposedOperands"
    fusion::dot<8, 12, 40, true, fusion::Blocking<128, 1, 1, 32>>(fusion::transposed(fusion::operand<40, 8>(a, 0, _v0)), fusion::transposed(fusion::operand<12, 40>(b, _v1, 0)), _b0, 13, (float*)(_shared + 0));
#line 2 "/Fusion.Conformance.ProductKernels.TransposedOperands"
    int _v6 = fusion::mul(_grid1, 8);
#line 2 "/Fusion.Conformance.ProductKernels.TransposedOperands"
    int _v7 = fusion::mul(_grid0, 12);
    __syncthreads();
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
#line 2 "/Fusion.Conformance.ProductKernels.TransposedOperands"
            auto _out8 = fusion::row(c, _v6 + _r, _v7);
            for (int _c = lane; _c < 12; _c += 32)
            {
#line 2 "/Fusion.Conformance.ProductKernels.TransposedOperands"
                float _v9 = _b0[_r * 13 + _c];
#line 2 "/Fusion.Conformance.ProductKernels.TransposedOperands"
                fusion::store(_out8, _c, _v9);
            }
        }
    }
}
