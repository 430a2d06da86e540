// 128 threads, 1792 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ProductKernels.PaddingAgainstInfinity: a view<f32, 2>, b view<f32, 2>, c view<f32, 2, write>, d view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ProductKernels_PaddingAgainstInfinity(fusion::View<const float, 2> a, fusion::View<const float, 2> b, fusion::View<float, 2> c, fusion::View<float, 2> d, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program;
    float* _b0 = (float*)(_shared + 1376); // (8, 12)
    float* _b1 = (float*)(_shared + 0); // (16, 12)
    fusion::bf16* _b2 = (fusion::bf16*)(_shared + 832); // (8, 16)
    fusion::bf16* _b3 = (fusion::bf16*)(_shared + 0); // (16, 12)
    float* _b4 = (float*)(_shared + 416); // (8, 12)

#line 3 "/Fusion.Conformance.ProductKernels.PaddingAgainstInfinity"
    int _v0 = fusion::add(a.length[1], 16);
#line 3 "/Fusion.Conformance.ProductKernels.PaddingAgainstInfinity"
    int _v1 = fusion::sub(_v0, 1);
#line 3 "/Fusion.Conformance.ProductKernels.PaddingAgainstInfinity"
    int _v2 = fusion::divide(_v1, 16);
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
            for (int _c = lane; _c < 12; _c += 32)
            {
#line 2 "/Fusion.Conformance.ProductKernels.PaddingAgainstInfinity"
                _b0[_r * 13 + _c] = 1.0f;
            }
        }
    }
#line 3 "/Fusion.Conformance.ProductKernels.PaddingAgainstInfinity"
    for (int _i3 = 0; _i3 < _v2; _i3 += 1)
    {
#line 4 "/Fusion.Conformance.ProductKernels.PaddingAgainstInfinity"
        int _v4 = fusion::mul(_grid1, 8);
#line 4 "/Fusion.Conformance.ProductKernels.PaddingAgainstInfinity"
        int _v5 = fusion::mul(_i3, 16);
        {
            for (int _r = warp; _r < 16; _r += 4)
            {
                for (int _c = lane; _c < 12; _c += 32)
                {
#line 4 "/Fusion.Conformance.ProductKernels.PaddingAgainstInfinity"
                    float _v6 = fusion::infinity();
#line 4 "/Fusion.Conformance.ProductKernels.PaddingAgainstInfinity"
                    _b1[_r * 13 + _c] = _v6;
                }
            }
        }
        __syncthreads();
#line 4 "/Fusion.Conformance.ProductKernels.PaddingAgainstInfinity"
        fusion::dot<8, 12, 16, true, fusion::Blocking<128, 1, 1, 16>>(fusion::operand<8, 16>(a, _v4, _v5), fusion::operand<16, 12, 13>(_b1), _b0, 13, (float*)(_shared + 832));
        __syncthreads();
    }
#line 5 "/Fusion.Conformance.ProductKernels.PaddingAgainstInfinity"
    int _v7 = fusion::mul(_grid1, 8);
#line 5 "/Fusion.Conformance.ProductKernels.PaddingAgainstInfinity"
    int _v8 = fusion::mul(_grid0, 12);
#line 6 "/Fusion.Conformance.ProductKernels.PaddingAgainstInfinity"
    int _v9 = fusion::mul(_grid1, 8);
    __syncthreads();
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
#line 5 "/Fusion.Conformance.ProductKernels.PaddingAgainstInfinity"
            auto _out10 = fusion::row(c, _v7 + _r, _v8);
#line 6 "/Fusion.Conformance.ProductKernels.PaddingAgainstInfinity"
            auto _in11 = fusion::row(a, _v9 + _r, 0);
            for (int _c = lane; _c < 12; _c += 32)
            {
#line 3 "/Fusion.Conformance.ProductKernels.PaddingAgainstInfinity"
                float _v12 = _b0[_r * 13 + _c];
#line 5 "/Fusion.Conformance.ProductKernels.PaddingAgainstInfinity"
                fusion::store(_out10, _c, _v12);
            }
            for (int _c = lane; _c < 16; _c += 32)
            {
#line 6 "/Fusion.Conformance.ProductKernels.PaddingAgainstInfinity"
                float _v13 = fusion::load(_in11, _c, 0.0f);
#line 6 "/Fusion.Conformance.ProductKernels.PaddingAgainstInfinity"
                float _v14 = fusion::round_bf16(_v13);
#line 6 "/Fusion.Conformance.ProductKernels.PaddingAgainstInfinity"
                fusion::put(_b2[_r * 17 + _c], _v14);
            }
        }
    }
    {
        for (int _r = warp; _r < 16; _r += 4)
        {
            for (int _c = lane; _c < 12; _c += 32)
            {
#line 6 "/Fusion.Conformance.ProductKernels.PaddingAgainstInfinity"
                float _v15 = fusion::infinity();
#line 6 "/Fusion.Conformance.ProductKernels.PaddingAgainstInfinity"
                float _v16 = fusion::round_bf16(_v15);
#line 6 "/Fusion.Conformance.ProductKernels.PaddingAgainstInfinity"
                fusion::put(_b3[_r * 13 + _c], _v16);
            }
        }
    }
    __syncthreads();
#line 6 "/Fusion.Conformance.ProductKernels.PaddingAgainstInfinity"
    fusion::dot<8, 12, 16, false, fusion::Blocking<128, 1, 1, 16>>(fusion::operand<8, 16, 17>(_b2, a, _v9, 0), fusion::operand<16, 12, 13>(_b3), _b4, 13, nullptr);
#line 6 "/Fusion.Conformance.ProductKernels.PaddingAgainstInfinity"
    int _v17 = fusion::mul(_grid0, 12);
#line 6 "/Fusion.Conformance.ProductKernels.PaddingAgainstInfinity"
    int _v18 = fusion::mul(_grid1, 8);
#line 6 "/Fusion.Conformance.ProductKernels.PaddingAgainstInfinity"
    int _v19 = fusion::mul(_grid0, 12);
    __syncthreads();
    {
#line 6 "/Fusion.Conformance.ProductKernels.PaddingAgainstInfinity"
        auto _in20 = fusion::row(b, 0, _v17);
        for (int _r = warp; _r < 8; _r += 4)
        {
#line 6 "/Fusion.Conformance.ProductKernels.PaddingAgainstInfinity"
            auto _out21 = fusion::row(d, _v18 + _r, _v19);
            for (int _c = lane; _c < 12; _c += 32)
            {
#line 6 "/Fusion.Conformance.ProductKernels.PaddingAgainstInfinity"
                float _v22 = _b4[_r * 13 + _c];
#line 6 "/Fusion.Conformance.ProductKernels.PaddingAgainstInfinity"
                float _v23 = fusion::load(_in20, _c, 0.0f);
#line 6 "/Fusion.Conformance.ProductKernels.PaddingAgainstInfinity"
                float _v24 = _v22 + _v23;
#line 6 "/Fusion.Conformance.ProductKernels.PaddingAgainstInfinity"
                fusion::store(_out21, _c, _v24);
            }
        }
    }
}
