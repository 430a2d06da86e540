// 128 threads, 1264 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ProductKernels.Transpositions: a view<f32, 2>, t view<f32, 2, write>, s view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ProductKernels_Transpositions(fusion::View<const float, 2> a, fusion::View<float, 2> t, fusion::View<float, 2> s, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program;
    float* _b0 = (float*)(_shared + 432); // (8, 12)
    float* _b1 = (float*)(_shared + 0); // (12, 8)
    float* _b2 = (float*)(_shared + 848); // (8, 12)
    float* _b3 = (float*)(_shared + 0); // (12, 8)

#line 2 "/Fusion.Conformance.ProductKernels.Transpositions"
    int _v0 = fusion::mul(_grid1, 8);
#line 2 "/Fusion.Conformance.ProductKernels.Transpositions"
    int _v1 = fusion::mul(_grid0, 12);
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
#line 2 "/Fusion.Conformance.ProductKernels.Transpositions"
            auto _in2 = fusion::row(a, _v0 + _r, _v1);
            for (int _c = lane; _c < 12; _c += 32)
            {
#line 2 "/Fusion.Conformance.ProductKernels.Transpositions"
                float _v3 = fusion::load(_in2, _c, 0.0f);
#line 2 "/Fusion.Conformance.ProductKernels.Transpositions"
                _b0[_r * 13 + _c] = _v3;
            }
        }
    }
    __syncthreads();
#line 3 "/Fusion.Conformance.ProductKernels.Transpositions"
    fusion::transpose<8, 12, 13, 9, 128>(_b0, _b1);
#line 3 "/Fusion.Conformance.ProductKernels.Transpositions"
    int _v4 = fusion::mul(_grid0, 12);
#line 3 "/Fusion.Conformance.ProductKernels.Transpositions"
    int _v5 = fusion::mul(_grid1, 8);
#line 4 "/Fusion.Conformance.ProductKernels.Transpositions"
    int _v6 = fusion::mul(_grid0, 12);
    __syncthreads();
    {
        for (int _r = warp; _r < 12; _r += 4)
        {
#line 3 "/Fusion.Conformance.ProductKernels.Transpositions"
            auto _out7 = fusion::row(t, _v4 + _r, _v5);
            for (int _c = lane; _c < 8; _c += 32)
            {
#line 3 "/Fusion.Conformance.ProductKernels.Transpositions"
                float _v8 = _b1[_r * 9 + _c];
#line 3 "/Fusion.Conformance.ProductKernels.Transpositions"
                float _v9 = _v8 * 2.0f;
#line 3 "/Fusion.Conformance.ProductKernels.Transpositions"
                fusion::store(_out7, _c, _v9);
            }
        }
    }
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
            for (int _c = lane; _c < 12; _c += 32)
            {
#line 2 "/Fusion.Conformance.ProductKernels.Transpositions"
                float _v10 = _b0[_r * 13 + _c];
#line 4 "/Fusion.Conformance.ProductKernels.Transpositions"
                int _v11 = fusion::add(_v6, _c);
#line 4 "/Fusion.Conformance.ProductKernels.Transpositions"
                float _v12 = (float)(_v11);
#line 4 "/Fusion.Conformance.ProductKernels.Transpositions"
                float _v13 = _v10 + _v12;
#line 4 "/Fusion.Conformance.ProductKernels.Transpositions"
                _b2[_r * 13 + _c] = _v13;
            }
        }
    }
    __syncthreads();
#line 4 "/Fusion.Conformance.ProductKernels.Transpositions"
    fusion::transpose<8, 12, 13, 9, 128>(_b2, _b3);
#line 4 "/Fusion.Conformance.ProductKernels.Transpositions"
    int _v14 = fusion::mul(_grid1, 8);
#line 4 "/Fusion.Conformance.ProductKernels.Transpositions"
    int _v15 = fusion::mul(_grid0, 12);
#line 4 "/Fusion.Conformance.ProductKernels.Transpositions"
    int _v16 = fusion::mul(_grid1, 8);
    __syncthreads();
    {
        for (int _r = warp; _r < 12; _r += 4)
        {
#line 4 "/Fusion.Conformance.ProductKernels.Transpositions"
            auto _out17 = fusion::row(s, _v15 + _r, _v16);
            for (int _c = lane; _c < 8; _c += 32)
            {
#line 4 "/Fusion.Conformance.ProductKernels.Transpositions"
                float _v18 = _b3[_r * 9 + _c];
#line 4 "/Fusion.Conformance.ProductKernels.Transpositions"
                int _v19 = fusion::add(_v14, _c);
#line 4 "/Fusion.Conformance.ProductKernels.Transpositions"
                float _v20 = (float)(_v19);
#line 4 "/Fusion.Conformance.ProductKernels.Transpositions"
                float _v21 = _v18 + _v20;
#line 4 "/Fusion.Conformance.ProductKernels.Transpositions"
                fusion::store(_out17, _c, _v21);
            }
        }
    }
}
