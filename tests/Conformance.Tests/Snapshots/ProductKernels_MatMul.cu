// 128 threads, 6976 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ProductKernels.MatMul: a view<f32, 2>, b view<f32, 2>, c view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ProductKernels_MatMul(fusion::View<const float, 2> a, fusion::View<const float, 2> b, fusion::View<float, 2> c, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program;
    float* _b0 = (float*)(_shared + 3776); // (32, 24)

#line 3 "/Fusion.Conformance.ProductKernels.MatMul"
    int _v0 = fusion::add(a.length[1], 16);
#line 3 "/Fusion.Conformance.ProductKernels.MatMul"
    int _v1 = fusion::sub(_v0, 1);
#line 3 "/Fusion.Conformance.ProductKernels.MatMul"
    int _v2 = fusion::divide(_v1, 16);
    {
        for (int _r = warp; _r < 32; _r += 4)
        {
            for (int _c = lane; _c < 24; _c += 32)
            {
#line 2 "/Fusion.Conformance.ProductKernels.MatMul"
                _b0[_r * 25 + _c] = 0.0f;
            }
        }
    }
#line 3 "/Fusion.Conformance.ProductKernels.MatMul"
    for (int _i3 = 0; _i3 < _v2; _i3 += 1)
    {
#line 4 "/Fusion.Conformance.ProductKernels.MatMul"
        int _v4 = fusion::mul(_grid1, 32);
#line 4 "/Fusion.Conformance.ProductKernels.MatMul"
        int _v5 = fusion::mul(_i3, 16);
#line 4 "/Fusion.Conformance.ProductKernels.MatMul"
        int _v6 = fusion::mul(_i3, 16);
#line 4 "/Fusion.Conformance.ProductKernels.MatMul"
        int _v7 = fusion::mul(_grid0, 24);
        __syncthreads();
#line 4 "/Fusion.Conformance.ProductKernels.MatMul"
        fusion::dot<32, 24, 16, true, fusion::Blocking<128, 2, 4, 16>>(fusion::operand<32, 16>(a, _v4, _v5), fusion::operand<16, 24>(b, _v6, _v7), _b0, 25, (float*)(_shared + 0));
        __syncthreads();
    }
#line 5 "/Fusion.Conformance.ProductKernels.MatMul"
    int _v8 = fusion::mul(_grid1, 32);
#line 5 "/Fusion.Conformance.ProductKernels.MatMul"
    int _v9 = fusion::mul(_grid0, 24);
    __syncthreads();
    {
        for (int _r = warp; _r < 32; _r += 4)
        {
#line 5 "/Fusion.Conformance.ProductKernels.MatMul"
            auto _out10 = fusion::row(c, _v8 + _r, _v9);
            for (int _c = lane; _c < 24; _c += 32)
            {
#line 3 "/Fusion.Conformance.ProductKernels.MatMul"
                float _v11 = _b0[_r * 25 + _c];
#line 5 "/Fusion.Conformance.ProductKernels.MatMul"
                fusion::store(_out10, _c, _v11);
            }
        }
    }
}
