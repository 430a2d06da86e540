// 128 threads, 2160 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.PrecisionKernels.OddExtents<f32>: a view<f32, 2>, b view<f32, 2>, c view<f32, 2, write>, d view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PrecisionKernels_OddExtents_f32(fusion::View<const float, 2> a, fusion::View<const float, 2> b, fusion::View<float, 2> c, fusion::View<float, 2> d, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program;
    float* _b0 = (float*)(_shared + 1712); // (8, 12)
    float* _b1 = (float*)(_shared + 1728); // (12, 8)

#line 2 "/Fusion.Conformance.PrecisionKernels.OddExtents<f32>"
    int _v0 = fusion::mul(_grid1, 8);
#line 3 "/Fusion.Conformance.PrecisionKernels.OddExtents<f32>"
    int _v1 = fusion::mul(_grid0, 12);
#line 3 "/Fusion.Conformance.PrecisionKernels.OddExtents<f32>"
    fusion::dot<8, 12, 20, false, fusion::Blocking<128, 1, 1, 20>>(fusion::rounded(fusion::operand<8, 20>(a, _v0, 0)), fusion::rounded(fusion::operand<20, 12>(b, 0, _v1)), _b0, 13, (float*)(_shared + 0));
#line 3 "/Fusion.Conformance.PrecisionKernels.OddExtents<f32>"
    int _v2 = fusion::mul(_grid1, 8);
#line 3 "/Fusion.Conformance.PrecisionKernels.OddExtents<f32>"
    int _v3 = fusion::mul(_grid0, 12);
#line 4 "/Fusion.Conformance.PrecisionKernels.OddExtents<f32>"
    int _v4 = fusion::mul(_grid0, 12);
    __syncthreads();
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
#line 3 "/Fusion.Conformance.PrecisionKernels.OddExtents<f32>"
            auto _out5 = fusion::row(c, _v2 + _r, _v3);
            for (int _c = lane; _c < 12; _c += 32)
            {
#line 3 "/Fusion.Conformance.PrecisionKernels.OddExtents<f32>"
                float _v6 = _b0[_r * 13 + _c];
#line 3 "/Fusion.Conformance.PrecisionKernels.OddExtents<f32>"
                fusion::store(_out5, _c, _v6);
            }
        }
    }
    __syncthreads();
#line 4 "/Fusion.Conformance.PrecisionKernels.OddExtents<f32>"
    fusion::dot<12, 8, 20, false, fusion::Blocking<128, 1, 1, 20>>(fusion::rounded(fusion::transposed(fusion::operand<20, 12>(b, 0, _v4))), fusion::rounded(fusion::transposed(fusion::operand<8, 20>(a, _v0, 0))), _b1, 9, (float*)(_shared + 0));
#line 4 "/Fusion.Conformance.PrecisionKernels.OddExtents<f32>"
    int _v7 = fusion::mul(_grid0, 12);
#line 4 "/Fusion.Conformance.PrecisionKernels.OddExtents<f32>"
    int _v8 = fusion::mul(_grid1, 8);
    __syncthreads();
    {
        for (int _r = warp; _r < 12; _r += 4)
        {
#line 4 "/Fusion.Conformance.PrecisionKernels.OddExtents<f32>"
            auto _out9 = fusion::row(d, _v7 + _r, _v8);
            for (int _c = lane; _c < 8; _c += 32)
            {
#line 4 "/Fusion.Conformance.PrecisionKernels.OddExtents<f32>"
                float _v10 = _b1[_r * 9 + _c];
#line 4 "/Fusion.Conformance.PrecisionKernels.OddExtents<f32>"
                fusion::store(_out9, _c, _v10);
            }
        }
    }
}
