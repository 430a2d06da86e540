// 64 threads, 4864 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.TensorKernels.TransposedOperands: a view<bf16, 2>, b view<bf16, 2>, d view<f32, 2>, c view<bf16, 2, write>
extern "C" __global__ void __launch_bounds__(64, 6)
TensorKernels_TransposedOperands(fusion::View<const fusion::bf16, 2> a, fusion::View<const fusion::bf16, 2> b, fusion::View<const float, 2> d, fusion::View<fusion::bf16, 2> c, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program;
    fusion::bf16* _b0 = (fusion::bf16*)(_shared + 0); // (48, 32)
    fusion::bf16* _b1 = (fusion::bf16*)(_shared + 3072); // (16, 48)
    fusion::Fragment<float, 1, 2> _b2; // (32, 16)

#line 2 "/Fusion.Conformance.TensorKernels.TransposedOperands"
    int _v0 = fusion::mul(_grid1, 32);
#line 2 "/Fusion.Conformance.TensorKernels.TransposedOperands"
    int _v1 = fusion::mul(_grid0, 16);
#line 2 "/Fusion.Conformance.TensorKernels.TransposedOperands"
    int _v2 = fusion::mul(_grid1, 32);
#line 2 "/Fusion.Conformance.TensorKernels.TransposedOperands"
    int _v3 = fusion::mul(_grid0, 16);
#line 2 "/Fusion.Conformance.TensorKernels.TransposedOperands"
    fusion::stage<48, 32, 64>(a, 0, _v0, _b0);
#line 2 "/Fusion.Conformance.TensorKernels.TransposedOperands"
    fusion::stage<16, 48, 64>(b, _v1, 0, _b1);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
#line 2 "/Fusion.Conformance.TensorKernels.TransposedOperands"
                auto _in4 = fusion::row(d, _v2 + _r, _v3);
#pragma unroll
                for (int _n = 0; _n < 2; _n++)
                {
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = _n * 8 + lane % 4 * 2 + _e;
#line 2 "/Fusion.Conformance.TensorKernels.TransposedOperands"
                        float _v5 = fusion::load(_in4, _c, 0.0f);
#line 2 "/Fusion.Conformance.TensorKernels.TransposedOperands"
                        _b2.at(_m, _n, _h, _e) = _v5;
                    }
                }
            }
        }
    }
    fusion::copies_done();
    __syncthreads();
#line 2 "/Fusion.Conformance.TensorKernels.TransposedOperands"
    fusion::mma<32, 16, 48, true, 2>(fusion::transposed(fusion::matrix<48, 32>(_b0, a, 0, _v0)), fusion::transposed(fusion::matrix<16, 48>(_b1, b, _v1, 0)), _b2);
#line 2 "/Fusion.Conformance.TensorKernels.TransposedOperands"
    int _v6 = fusion::mul(_grid1, 32);
#line 2 "/Fusion.Conformance.TensorKernels.TransposedOperands"
    int _v7 = fusion::mul(_grid0, 16);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
#line 2 "/Fusion.Conformance.TensorKernels.TransposedOperands"
                auto _out8 = fusion::row(c, _v6 + _r, _v7);
#pragma unroll
                for (int _n = 0; _n < 2; _n++)
                {
                    float _y9[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = _n * 8 + lane % 4 * 2 + _e;
#line 2 "/Fusion.Conformance.TensorKernels.TransposedOperands"
                        float _v10 = _b2.at(_m, _n, _h, _e);
#line 2 "/Fusion.Conformance.TensorKernels.TransposedOperands"
                        float _v11 = fusion::round_bf16(_v10);
#line 2 "/Fusion.Conformance.TensorKernels.TransposedOperands"
                        _y9[_e] = _v11;
                    }
#line 2 "/Fusion.Conformance.TensorKernels.TransposedOperands"
                    fusion::store_pair(_out8, _n * 8 + lane % 4 * 2, _y9);
                }
            }
        }
    }
}
