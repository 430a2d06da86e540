// 128 threads, 3808 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ProductKernels.HalfProduct: a view<bf16, 2>, b view<bf16, 2>, c view<f32, 2, write>, d view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ProductKernels_HalfProduct(fusion::View<const fusion::bf16, 2> a, fusion::View<const fusion::bf16, 2> b, fusion::View<float, 2> c, fusion::View<float, 2> d, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program;
    fusion::bf16* _b0 = (fusion::bf16*)(_shared + 1040); // (8, 40)
    fusion::bf16* _b1 = (fusion::bf16*)(_shared + 0); // (40, 12)
    float* _b2 = (float*)(_shared + 3392); // (8, 12)
    float* _b3 = (float*)(_shared + 2080); // (8, 40)
    float* _b4 = (float*)(_shared + 0); // (40, 12)
    float* _b5 = (float*)(_shared + 3392); // (8, 12)

#line 2 "/Fusion.Conformance.ProductKernels.HalfProduct"
    int _v0 = fusion::mul(_grid1, 8);
#line 3 "/Fusion.Conformance.ProductKernels.HalfProduct"
    int _v1 = fusion::mul(_grid0, 12);
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
#line 2 "/Fusion.Conformance.ProductKernels.HalfProduct"
            auto _in2 = fusion::row(a, _v0 + _r, 0);
            for (int _c = lane; _c < 40; _c += 32)
            {
#line 2 "/Fusion.Conformance.ProductKernels.HalfProduct"
                float _v3 = fusion::load(_in2, _c, 0.0f);
#line 2 "/Fusion.Conformance.ProductKernels.HalfProduct"
                fusion::put(_b0[_r * 41 + _c], _v3);
            }
        }
    }
    {
        for (int _r = warp; _r < 40; _r += 4)
        {
#line 3 "/Fusion.Conformance.ProductKernels.HalfProduct"
            auto _in4 = fusion::row(b, 0 + _r, _v1);
            for (int _c = lane; _c < 12; _c += 32)
            {
#line 3 "/Fusion.Conformance.ProductKernels.HalfProduct"
                float _v5 = fusion::load(_in4, _c, 0.0f);
#line 3 "/Fusion.Conformance.ProductKernels.HalfProduct"
                fusion::put(_b1[_r * 13 + _c], _v5);
            }
        }
    }
    __syncthreads();
#line 3 "/Fusion.Conformance.ProductKernels.HalfProduct"
    fusion::dot<8, 12, 40, false, fusion::Blocking<128, 1, 1, 32>>(fusion::operand<8, 40, 41>(_b0, a, _v0, 0), fusion::operand<40, 12, 13>(_b1, b, 0, _v1), _b2, 13, nullptr);
#line 3 "/Fusion.Conformance.ProductKernels.HalfProduct"
    int _v6 = fusion::mul(_grid1, 8);
#line 3 "/Fusion.Conformance.ProductKernels.HalfProduct"
    int _v7 = fusion::mul(_grid0, 12);
#line 4 "/Fusion.Conformance.ProductKernels.HalfProduct"
    int _v8 = fusion::mul(_grid0, 12);
    __syncthreads();
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
#line 3 "/Fusion.Conformance.ProductKernels.HalfProduct"
            auto _out9 = fusion::row(c, _v6 + _r, _v7);
            for (int _c = lane; _c < 12; _c += 32)
            {
#line 3 "/Fusion.Conformance.ProductKernels.HalfProduct"
                float _v10 = _b2[_r * 13 + _c];
#line 3 "/Fusion.Conformance.ProductKernels.HalfProduct"
                fusion::store(_out9, _c, _v10);
            }
            for (int _c = lane; _c < 40; _c += 32)
            {
#line 2 "/Fusion.Conformance.ProductKernels.HalfProduct"
                float _v11 = fusion::get(_b0[_r * 41 + _c]);
#line 4 "/Fusion.Conformance.ProductKernels.HalfProduct"
                _b3[_r * 41 + _c] = _v11;
            }
        }
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 40; _r += 4)
        {
#line 4 "/Fusion.Conformance.ProductKernels.HalfProduct"
            auto _in12 = fusion::row(b, 0 + _r, _v8);
            for (int _c = lane; _c < 12; _c += 32)
            {
#line 4 "/Fusion.Conformance.ProductKernels.HalfProduct"
                float _v13 = fusion::load(_in12, _c, 0.0f);
#line 4 "/Fusion.Conformance.ProductKernels.HalfProduct"
                _b4[_r * 13 + _c] = _v13;
            }
        }
    }
    __syncthreads();
#line 4 "/Fusion.Conformance.ProductKernels.HalfProduct"
    fusion::dot<8, 12, 40, false, fusion::Blocking<128, 1, 1, 32>>(fusion::operand<8, 40, 41>(_b3, a, _v0, 0), fusion::operand<40, 12, 13>(_b4, b, 0, _v8), _b5, 13, nullptr);
#line 4 "/Fusion.Conformance.ProductKernels.HalfProduct"
    int _v14 = fusion::mul(_grid1, 8);
#line 4 "/Fusion.Conformance.ProductKernels.HalfProduct"
    int _v15 = fusion::mul(_grid0, 12);
    __syncthreads();
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
#line 4 "/Fusion.Conformance.ProductKernels.HalfProduct"
            auto _out16 = fusion::row(d, _v14 + _r, _v15);
            for (int _c = lane; _c < 12; _c += 32)
            {
#line 4 "/Fusion.Conformance.ProductKernels.HalfProduct"
                float _v17 = _b5[_r * 13 + _c];
#line 4 "/Fusion.Conformance.ProductKernels.HalfProduct"
                float _v18 = _v17 * 2.0f;
#line 4 "/Fusion.Conformance.ProductKernels.HalfProduct"
                fusion::store(_out16, _c, _v18);
            }
        }
    }
}
