// 128 threads, 4368 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ProductKernels.Chained: a view<f32, 2>, b view<f32, 2>, c view<f32, 2, write>, d view<f32, 3, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ProductKernels_Chained(fusion::View<const float, 2> a, fusion::View<const float, 2> b, fusion::View<float, 2> c, fusion::View<float, 3> d, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 1680); // (8, 20)
    float* _b1 = (float*)(_shared + 2352); // (8, 20)
    float* _b2 = (float*)(_shared + 3024); // (8, 20)
    float* _b3 = (float*)(_shared + 3696); // (8, 20)
    float* _b4 = (float*)(_shared + 0); // (20, 20)

#line 2 "/Fusion.Conformance.ProductKernels.Chained"
    int _v0 = fusion::mul(_grid0, 8);
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
#line 2 "/Fusion.Conformance.ProductKernels.Chained"
            auto _in1 = fusion::row(a, _v0 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 2 "/Fusion.Conformance.ProductKernels.Chained"
                float _v2 = fusion::load(_in1, _c, 0.0f);
#line 2 "/Fusion.Conformance.ProductKernels.Chained"
                float _v3 = _v2 * 2.0f;
#line 2 "/Fusion.Conformance.ProductKernels.Chained"
                float _v4 = _v3 + 1.0f;
#line 2 "/Fusion.Conformance.ProductKernels.Chained"
                _b0[_r * 21 + _c] = _v4;
            }
        }
    }
    __syncthreads();
#line 4 "/Fusion.Conformance.ProductKernels.Chained"
    fusion::dot<8, 20, 20, false, fusion::Blocking<128, 1, 2, 20>>(fusion::operand<8, 20, 21>(_b0), fusion::operand<20, 20>(b, 0, 0), _b1, 21, (float*)(_shared + 0));
    __syncthreads();
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 4 "/Fusion.Conformance.ProductKernels.Chained"
                float _v5 = _b1[_r * 21 + _c];
#line 2 "/Fusion.Conformance.ProductKernels.Chained"
                float _v6 = _b0[_r * 21 + _c];
#line 5 "/Fusion.Conformance.ProductKernels.Chained"
                float _v7 = _v5 * _v6;
#line 5 "/Fusion.Conformance.ProductKernels.Chained"
                _b2[_r * 21 + _c] = _v7;
#line 4 "/Fusion.Conformance.ProductKernels.Chained"
                _b3[_r * 21 + _c] = _v5;
            }
        }
    }
    __syncthreads();
#line 5 "/Fusion.Conformance.ProductKernels.Chained"
    fusion::dot<8, 20, 20, true, fusion::Blocking<128, 1, 2, 20>>(fusion::operand<8, 20, 21>(_b2), fusion::transposed(fusion::operand<20, 20>(b, 0, 0)), _b3, 21, (float*)(_shared + 0));
#line 6 "/Fusion.Conformance.ProductKernels.Chained"
    int _v8 = fusion::mul(_grid0, 8);
#line 7 "/Fusion.Conformance.ProductKernels.Chained"
    auto _v9 = fusion::slice(d, _grid0);
    __syncthreads();
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
#line 6 "/Fusion.Conformance.ProductKernels.Chained"
            auto _out10 = fusion::row(c, _v8 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 5 "/Fusion.Conformance.ProductKernels.Chained"
                float _v11 = _b3[_r * 21 + _c];
#line 4 "/Fusion.Conformance.ProductKernels.Chained"
                float _v12 = _b1[_r * 21 + _c];
#line 6 "/Fusion.Conformance.ProductKernels.Chained"
                float _v13 = _v11 + _v12;
#line 6 "/Fusion.Conformance.ProductKernels.Chained"
                fusion::store(_out10, _c, _v13);
            }
        }
    }
#line 7 "/Fusion.Conformance.ProductKernels.Chained"
    fusion::dot<20, 20, 8, false, fusion::Blocking<128, 2, 2, 8>>(fusion::transposed(fusion::operand<8, 20, 21>(_b0)), fusion::operand<8, 20, 21>(_b3), _b4, 21, nullptr);
    __syncthreads();
    {
        for (int _r = warp; _r < 20; _r += 4)
        {
#line 7 "/Fusion.Conformance.ProductKernels.Chained"
            auto _out14 = fusion::row(_v9, 0 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 7 "/Fusion.Conformance.ProductKernels.Chained"
                float _v15 = _b4[_r * 21 + _c];
#line 7 "/Fusion.Conformance.ProductKernels.Chained"
                fusion::store(_out14, _c, _v15);
            }
        }
    }
}
