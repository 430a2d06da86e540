// 64 threads, 12800 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.PrecisionKernels.TransposedOperands<f32>: a view<f32, 2>, b view<f32, 2>, d view<f32, 2>, c view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(64, 6)
PrecisionKernels_TransposedOperands_f32(fusion::View<const float, 2> a, fusion::View<const float, 2> b, fusion::View<const float, 2> d, fusion::View<float, 2> c, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program;
    float* _b0 = (float*)(_shared + 6656); // (48, 32)
    float* _b1 = (float*)(_shared + 0); // (32, 48)
    fusion::Fragment<float, 1, 4> _b2; // (32, 32)

#line 2 "/Fusion.Conformance.PrecisionKernels.TransposedOperands<f32>"
    int _v0 = fusion::mul(_grid1, 32);
#line 2 "/Fusion.Conformance.PrecisionKernels.TransposedOperands<f32>"
    int _v1 = fusion::mul(_grid0, 32);
#line 2 "/Fusion.Conformance.PrecisionKernels.TransposedOperands<f32>"
    int _v2 = fusion::mul(_grid1, 32);
#line 2 "/Fusion.Conformance.PrecisionKernels.TransposedOperands<f32>"
    int _v3 = fusion::mul(_grid0, 32);
#line 2 "/Fusion.Conformance.PrecisionKernels.TransposedOperands<f32>"
    fusion::stage<48, 32, 64>(a, 0, _v0, _b0);
#line 2 "/Fusion.Conformance.PrecisionKernels.TransposedOperands<f32>"
    fusion::stage<32, 48, 64>(b, _v1, 0, _b1);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
#line 2 "/Fusion.Conformance.PrecisionKernels.TransposedOperands<f32>"
                auto _in4 = fusion::row(d, _v2 + _r, _v3);
#pragma unroll
                for (int _n = 0; _n < 4; _n++)
                {
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = _n * 8 + lane % 4 * 2 + _e;
#line 2 "/Fusion.Conformance.PrecisionKernels.TransposedOperands<f32>"
                        float _v5 = fusion::load(_in4, _c, 0.0f);
#line 2 "/Fusion.Conformance.PrecisionKernels.TransposedOperands<f32>"
                        _b2.at(_m, _n, _h, _e) = _v5;
                    }
                }
            }
        }
    }
    fusion::copies_done();
    __syncthreads();
#line 2 "/Fusion.Conformance.PrecisionKernels.TransposedOperands<f32>"
    fusion::mma<32, 32, 48, true, 2>(fusion::transposed(fusion::matrix<48, 32>(_b0, a, 0, _v0)), fusion::transposed(fusion::matrix<32, 48>(_b1, b, _v1, 0)), _b2);
#line 2 "/Fusion.Conformance.PrecisionKernels.TransposedOperands<f32>"
    int _v6 = fusion::mul(_grid1, 32);
#line 2 "/Fusion.Conformance.PrecisionKernels.TransposedOperands<f32>"
    int _v7 = fusion::mul(_grid0, 32);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
#line 2 "/Fusion.Conformance.PrecisionKernels.TransposedOperands<f32>"
                auto _out8 = fusion::row(c, _v6 + _r, _v7);
#pragma unroll
                for (int _n = 0; _n < 4; _n++)
                {
                    float _y9[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = _n * 8 + lane % 4 * 2 + _e;
#line 2 "/Fusion.Conformance.PrecisionKernels.TransposedOperands<f32>"
                        float _v10 = _b2.at(_m, _n, _h, _e);
#line 2 "/Fusion.Conformance.PrecisionKernels.TransposedOperands<f32>"
                        _y9[_e] = _v10;
                    }
#line 2 "/Fusion.Conformance.PrecisionKernels.TransposedOperands<f32>"
                    fusion::store_pair(_out8, _n * 8 + lane % 4 * 2, _y9);
                }
            }
        }
    }
}
