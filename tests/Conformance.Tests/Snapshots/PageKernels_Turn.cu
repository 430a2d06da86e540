// 128 threads, 3712 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.PageKernels.Turn: x view<f32, 2>, angle view<f32, 2>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PageKernels_Turn(fusion::View<const float, 2> x, fusion::View<const float, 2> angle, fusion::View<float, 2> y, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 0); // (8, 32)
    float* _b1 = (float*)(_shared + 1056); // (8, 16)
    float* _b2 = (float*)(_shared + 2112); // (8, 16)
    float* _b3 = (float*)(_shared + 2656); // (8, 16)
    float* _b4 = (float*)(_shared + 1056); // (8, 32)
    float* _b5 = (float*)(_shared + 3168); // (8, 16)
    float* _b6 = (float*)(_shared + 2112); // (8, 32)

#line 2 "/Fusion.Conformance.PageKernels.Turn"
    int _v0 = fusion::mul(_grid0, 8);
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
#line 2 "/Fusion.Conformance.PageKernels.Turn"
            auto _in1 = fusion::row(x, _v0 + _r, 0);
            for (int _c = lane; _c < 32; _c += 32)
            {
#line 2 "/Fusion.Conformance.PageKernels.Turn"
                float _v2 = fusion::load(_in1, _c, 0.0f);
#line 2 "/Fusion.Conformance.PageKernels.Turn"
                _b0[_r * 33 + _c] = _v2;
            }
        }
    }
    __syncthreads();
#line 3 "/Fusion.Conformance.PageKernels.Turn"
    fusion::copy<8, 16, 33, 17, 128>(_b0 + 16, _b1);
    __syncthreads();
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
            for (int _c = lane; _c < 16; _c += 32)
            {
#line 3 "/Fusion.Conformance.PageKernels.Turn"
                float _v3 = _b1[_r * 17 + _c];
#line 3 "/Fusion.Conformance.PageKernels.Turn"
                float _v4 = -(_v3);
#line 3 "/Fusion.Conformance.PageKernels.Turn"
                _b2[_r * 17 + _c] = _v4;
            }
        }
    }
#line 3 "/Fusion.Conformance.PageKernels.Turn"
    fusion::copy<8, 16, 33, 17, 128>(_b0, _b3);
    __syncthreads();
#line 3 "/Fusion.Conformance.PageKernels.Turn"
    fusion::copy<8, 16, 17, 33, 128>(_b2, _b4);
    fusion::copy<8, 16, 17, 33, 128>(_b3, _b4 + 16);
#line 4 "/Fusion.Conformance.PageKernels.Turn"
    int _v5 = fusion::mul(_grid0, 8);
    __syncthreads();
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
#line 4 "/Fusion.Conformance.PageKernels.Turn"
            auto _in6 = fusion::row(angle, _v5 + _r, 0);
            for (int _c = lane; _c < 16; _c += 32)
            {
#line 4 "/Fusion.Conformance.PageKernels.Turn"
                float _v7 = fusion::load(_in6, _c, 0.0f);
#line 4 "/Fusion.Conformance.PageKernels.Turn"
                _b5[_r * 17 + _c] = _v7;
            }
        }
    }
    __syncthreads();
#line 5 "/Fusion.Conformance.PageKernels.Turn"
    fusion::copy<8, 16, 17, 33, 128>(_b5, _b6);
    fusion::copy<8, 16, 17, 33, 128>(_b5, _b6 + 16);
#line 6 "/Fusion.Conformance.PageKernels.Turn"
    int _v8 = fusion::mul(_grid0, 8);
    __syncthreads();
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
#line 6 "/Fusion.Conformance.PageKernels.Turn"
            auto _out9 = fusion::row(y, _v8 + _r, 0);
            for (int _c = lane; _c < 32; _c += 32)
            {
#line 2 "/Fusion.Conformance.PageKernels.Turn"
                float _v10 = _b0[_r * 33 + _c];
#line 5 "/Fusion.Conformance.PageKernels.Turn"
                float _v11 = _b6[_r * 33 + _c];
#line 6 "/Fusion.Conformance.PageKernels.Turn"
                float _v12 = cosf(_v11);
#line 6 "/Fusion.Conformance.PageKernels.Turn"
                float _v13 = _v10 * _v12;
#line 3 "/Fusion.Conformance.PageKernels.Turn"
                float _v14 = _b4[_r * 33 + _c];
#line 6 "/Fusion.Conformance.PageKernels.Turn"
                float _v15 = sinf(_v11);
#line 6 "/Fusion.Conformance.PageKernels.Turn"
                float _v16 = _v14 * _v15;
#line 6 "/Fusion.Conformance.PageKernels.Turn"
                float _v17 = _v13 + _v16;
#line 6 "/Fusion.Conformance.PageKernels.Turn"
                fusion::store(_out9, _c, _v17);
            }
        }
    }
}
