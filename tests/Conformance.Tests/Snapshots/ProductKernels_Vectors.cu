// 128 threads, 2272 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ProductKernels.Vectors: a view<f32, 1>, b view<f32, 1>, outer view<f32, 2, write>, inner view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ProductKernels_Vectors(fusion::View<const float, 1> a, fusion::View<const float, 1> b, fusion::View<float, 2> outer, fusion::View<float, 2> inner, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program;
    float* _b0 = (float*)(_shared + 0); // (20, 24)
    float* _b1 = (float*)(_shared + 288); // (1, 1)
    float* _b2 = (float*)(_shared + 192); // (1, 24)
    float* _b3 = (float*)(_shared + 304); // (1, 1)

#line 2 "/Fusion.Conformance.ProductKernels.Vectors"
    int _v0 = fusion::mul(_grid1, 20);
#line 3 "/Fusion.Conformance.ProductKernels.Vectors"
    int _v1 = fusion::mul(_grid0, 24);
#line 4 "/Fusion.Conformance.ProductKernels.Vectors"
    fusion::dot<20, 24, 1, false, fusion::Blocking<128, 2, 2, 1>>(fusion::transposed(fusion::operand<1, 20>(a, _v0)), fusion::operand<1, 24>(b, _v1), _b0, 25, (float*)(_shared + 2000));
#line 4 "/Fusion.Conformance.ProductKernels.Vectors"
    int _v2 = fusion::mul(_grid1, 20);
#line 4 "/Fusion.Conformance.ProductKernels.Vectors"
    int _v3 = fusion::mul(_grid0, 24);
    __syncthreads();
    {
        for (int _r = warp; _r < 20; _r += 4)
        {
#line 4 "/Fusion.Conformance.ProductKernels.Vectors"
            auto _out4 = fusion::row(outer, _v2 + _r, _v3);
            for (int _c = lane; _c < 24; _c += 32)
            {
#line 4 "/Fusion.Conformance.ProductKernels.Vectors"
                float _v5 = _b0[_r * 25 + _c];
#line 4 "/Fusion.Conformance.ProductKernels.Vectors"
                fusion::store(_out4, _c, _v5);
            }
        }
    }
    __syncthreads();
#line 5 "/Fusion.Conformance.ProductKernels.Vectors"
    fusion::dot<1, 1, 20, false, fusion::Blocking<128, 1, 1, 20>>(fusion::operand<1, 20>(a, _v0), fusion::transposed(fusion::operand<1, 20>(a, _v0)), _b1, 1, (float*)(_shared + 0));
    __syncthreads();
    {
#line 3 "/Fusion.Conformance.ProductKernels.Vectors"
        auto _in6 = fusion::row(b, _v1);
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 3 "/Fusion.Conformance.ProductKernels.Vectors"
            float _v7 = fusion::load(_in6, _c, 0.0f);
#line 5 "/Fusion.Conformance.ProductKernels.Vectors"
            float _v8 = _v7 + 1.0f;
#line 5 "/Fusion.Conformance.ProductKernels.Vectors"
            _b2[_c] = _v8;
        }
    }
    __syncthreads();
#line 5 "/Fusion.Conformance.ProductKernels.Vectors"
    fusion::dot<1, 1, 24, false, fusion::Blocking<128, 1, 1, 24>>(fusion::operand<1, 24, 24>(_b2), fusion::transposed(fusion::operand<1, 24>(b, _v1)), _b3, 1, (float*)(_shared + 0));
    __syncthreads();
    {
#line 5 "/Fusion.Conformance.ProductKernels.Vectors"
        auto _out9 = fusion::row(inner, _grid1, _grid0);
#line 5 "/Fusion.Conformance.ProductKernels.Vectors"
        float _v10 = _b1[0];
#line 5 "/Fusion.Conformance.ProductKernels.Vectors"
        float _v11 = _b3[0];
#line 5 "/Fusion.Conformance.ProductKernels.Vectors"
        float _v12 = _v10 + _v11;
        if (thread == 0)
        {
#line 5 "/Fusion.Conformance.ProductKernels.Vectors"
            fusion::store(_out9, 0, _v12);
        }
    }
}
