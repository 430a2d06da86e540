// 128 threads, 12736 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.WholeKernels.PartsOfProducts: a view<bf16, 2>, b view<bf16, 2>, y view<f32, 2, write>, z view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
WholeKernels_PartsOfProducts(fusion::View<const fusion::bf16, 2> a, fusion::View<const fusion::bf16, 2> b, fusion::View<float, 2> y, fusion::View<float, 2> z, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    fusion::bf16* _b0 = (fusion::bf16*)(_shared + 4224); // (32, 32)
    fusion::bf16* _b1 = (fusion::bf16*)(_shared + 6336); // (32, 32)
    fusion::bf16* _b2 = (fusion::bf16*)(_shared + 8448); // (32, 16)
    fusion::bf16* _b3 = (fusion::bf16*)(_shared + 9536); // (32, 16)
    fusion::bf16* _b4 = (fusion::bf16*)(_shared + 10624); // (16, 32)
    fusion::bf16* _b5 = (fusion::bf16*)(_shared + 11680); // (16, 32)
    float* _b6 = (float*)(_shared + 0); // (32, 32)
    float* _b7 = (float*)(_shared + 0); // (32, 32)
    float* _b8 = (float*)(_shared + 4224); // (32, 16)
    float* _b9 = (float*)(_shared + 6400); // (32, 16)
    float* _b10 = (float*)(_shared + 0); // (32, 16)

#line 2 "/Fusion.Conformance.WholeKernels.PartsOfProducts"
    int _v0 = fusion::mul(_grid0, 32);
    {
        for (int _r = warp; _r < 32; _r += 4)
        {
#line 2 "/Fusion.Conformance.WholeKernels.PartsOfProducts"
            auto _in1 = fusion::row(a, _v0 + _r, 0);
#line 3 "/Fusion.Conformance.WholeKernels.PartsOfProducts"
            auto _in2 = fusion::row(b, 0 + _r, 0);
            for (int _c = lane; _c < 32; _c += 32)
            {
#line 2 "/Fusion.Conformance.WholeKernels.PartsOfProducts"
                float _v3 = fusion::load(_in1, _c, 0.0f);
#line 3 "/Fusion.Conformance.WholeKernels.PartsOfProducts"
                float _v4 = fusion::load(_in2, _c, 0.0f);
#line 2 "/Fusion.Conformance.WholeKernels.PartsOfProducts"
                fusion::put(_b0[_r * 33 + _c], _v3);
#line 3 "/Fusion.Conformance.WholeKernels.PartsOfProducts"
                fusion::put(_b1[_r * 33 + _c], _v4);
            }
        }
    }
    __syncthreads();
#line 4 "/Fusion.Conformance.WholeKernels.PartsOfProducts"
    fusion::copy<32, 16, 33, 17, 128>(_b0, _b2);
#line 5 "/Fusion.Conformance.WholeKernels.PartsOfProducts"
    fusion::copy<32, 16, 33, 17, 128>(_b0 + 16, _b3);
#line 6 "/Fusion.Conformance.WholeKernels.PartsOfProducts"
    fusion::copy<16, 32, 33, 33, 128>(_b1 + 528, _b4);
#line 6 "/Fusion.Conformance.WholeKernels.PartsOfProducts"
    fusion::copy<16, 32, 33, 33, 128>(_b1, _b5);
    __syncthreads();
#line 6 "/Fusion.Conformance.WholeKernels.PartsOfProducts"
    fusion::dot<32, 32, 16, false, fusion::Blocking<128, 2, 4, 16>>(fusion::operand<32, 16, 17>(_b2), fusion::operand<16, 32, 33>(_b5), _b6, 33, nullptr);
    __syncthreads();
#line 6 "/Fusion.Conformance.WholeKernels.PartsOfProducts"
    fusion::dot<32, 32, 16, true, fusion::Blocking<128, 2, 4, 16>>(fusion::operand<32, 16, 17>(_b3), fusion::operand<16, 32, 33>(_b4), _b6, 33, nullptr);
#line 6 "/Fusion.Conformance.WholeKernels.PartsOfProducts"
    int _v5 = fusion::mul(_grid0, 32);
    __syncthreads();
    {
        for (int _r = warp; _r < 32; _r += 4)
        {
#line 6 "/Fusion.Conformance.WholeKernels.PartsOfProducts"
            auto _out6 = fusion::row(y, _v5 + _r, 0);
            for (int _c = lane; _c < 32; _c += 32)
            {
#line 6 "/Fusion.Conformance.WholeKernels.PartsOfProducts"
                float _v7 = _b6[_r * 33 + _c];
#line 6 "/Fusion.Conformance.WholeKernels.PartsOfProducts"
                fusion::store(_out6, _c, _v7);
            }
        }
    }
    __syncthreads();
#line 7 "/Fusion.Conformance.WholeKernels.PartsOfProducts"
    fusion::dot<32, 32, 32, false, fusion::Blocking<128, 2, 4, 32>>(fusion::operand<32, 32, 33>(_b0, a, _v0, 0), fusion::operand<32, 32, 33>(_b1, b, 0, 0), _b7, 33, nullptr);
    __syncthreads();
#line 8 "/Fusion.Conformance.WholeKernels.PartsOfProducts"
    fusion::copy<32, 16, 33, 17, 128>(_b7, _b8);
#line 8 "/Fusion.Conformance.WholeKernels.PartsOfProducts"
    fusion::copy<32, 16, 33, 17, 128>(_b7 + 16, _b9);
    __syncthreads();
#line 8 "/Fusion.Conformance.WholeKernels.PartsOfProducts"
    fusion::scan<fusion::Max, fusion::Along::columns, 32, 16, 17, 17, 128>(_b9, _b10, (float*)(_shared + 8576));
#line 8 "/Fusion.Conformance.WholeKernels.PartsOfProducts"
    int _v8 = fusion::mul(_grid0, 32);
    __syncthreads();
    {
        for (int _r = warp; _r < 32; _r += 4)
        {
#line 8 "/Fusion.Conformance.WholeKernels.PartsOfProducts"
            auto _out9 = fusion::row(z, _v8 + _r, 0);
            for (int _c = lane; _c < 16; _c += 32)
            {
#line 8 "/Fusion.Conformance.WholeKernels.PartsOfProducts"
                float _v10 = _b8[_r * 17 + _c];
#line 8 "/Fusion.Conformance.WholeKernels.PartsOfProducts"
                float _v11 = _b10[_r * 17 + _c];
#line 8 "/Fusion.Conformance.WholeKernels.PartsOfProducts"
                float _v12 = _v10 + _v11;
#line 8 "/Fusion.Conformance.WholeKernels.PartsOfProducts"
                fusion::store(_out9, _c, _v12);
            }
        }
    }
}
