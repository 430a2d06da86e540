// 128 threads, 4096 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.SynchronisationKernels.MultipliedByEitherSide: x view<bf16, 2>, y view<bf16, 2>, z view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
SynchronisationKernels_MultipliedByEitherSide(fusion::View<const fusion::bf16, 2> x, fusion::View<const fusion::bf16, 2> y, fusion::View<float, 2> z, int flag, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    fusion::bf16* _b0 = (fusion::bf16*)(_shared + 0); // (32, 32)
    fusion::bf16* _b1 = (fusion::bf16*)(_shared + 2048); // (32, 32)
    fusion::Fragment<float, 1, 2> _b2; // (32, 32)
    fusion::Fragment<float, 1, 2> _b3; // (32, 32)
    fusion::Fragment<float, 1, 2> _b4; // (32, 32)

#line 2 "/Fusion.Conformance.SynchronisationKernels.MultipliedByEitherSide"
    int _v0 = fusion::mul(_grid0, 32);
#line 3 "/Fusion.Conformance.SynchronisationKernels.MultipliedByEitherSide"
    int _v1 = fusion::mul(_grid0, 32);
#line 5 "/Fusion.Conformance.SynchronisationKernels.MultipliedByEitherSide"
    bool _v2 = flag > 0;
#line 2 "/Fusion.Conformance.SynchronisationKernels.MultipliedByEitherSide"
    fusion::stage<32, 32, 128>(x, _v0, 0, _b0);
#line 3 "/Fusion.Conformance.SynchronisationKernels.MultipliedByEitherSide"
    fusion::stage<32, 32, 128>(y, _v1, 0, _b1);
#line 5 "/Fusion.Conformance.SynchronisationKernels.MultipliedByEitherSide"
    if (_v2)
    {
        fusion::copies_done();
        __syncthreads();
#line 6 "/Fusion.Conformance.SynchronisationKernels.MultipliedByEitherSide"
        fusion::mma<32, 32, 32, false, 2, 2>(fusion::matrix<32, 32>(_b0, x, _v0, 0), fusion::matrix<32, 32>(_b1, y, _v1, 0), _b3);
        {
#pragma unroll
            for (int _m = 0; _m < 1; _m++)
            {
#pragma unroll
                for (int _h = 0; _h < 2; _h++)
                {
                    const int _r = (warp % 2 * 1 + _m) * 16 + _h * 8 + lane / 4;
#pragma unroll
                    for (int _n = 0; _n < 2; _n++)
                    {
#pragma unroll
                        for (int _e = 0; _e < 2; _e++)
                        {
                            const int _c = warp / 2 * 16 + _n * 8 + lane % 4 * 2 + _e;
#line 6 "/Fusion.Conformance.SynchronisationKernels.MultipliedByEitherSide"
                            float _v3 = _b3.at(_m, _n, _h, _e);
#line 6 "/Fusion.Conformance.SynchronisationKernels.MultipliedByEitherSide"
                            _b2.at(_m, _n, _h, _e) = _v3;
                        }
                    }
                }
            }
        }
    }
    else
    {
        fusion::copies_done();
        __syncthreads();
#line 7 "/Fusion.Conformance.SynchronisationKernels.MultipliedByEitherSide"
        fusion::mma<32, 32, 32, false, 2, 2>(fusion::matrix<32, 32>(_b1, y, _v1, 0), fusion::matrix<32, 32>(_b0, x, _v0, 0), _b4);
        {
#pragma unroll
            for (int _m = 0; _m < 1; _m++)
            {
#pragma unroll
                for (int _h = 0; _h < 2; _h++)
                {
                    const int _r = (warp % 2 * 1 + _m) * 16 + _h * 8 + lane / 4;
#pragma unroll
                    for (int _n = 0; _n < 2; _n++)
                    {
#pragma unroll
                        for (int _e = 0; _e < 2; _e++)
                        {
                            const int _c = warp / 2 * 16 + _n * 8 + lane % 4 * 2 + _e;
#line 7 "/Fusion.Conformance.SynchronisationKernels.MultipliedByEitherSide"
                            float _v4 = _b4.at(_m, _n, _h, _e);
#line 7 "/Fusion.Conformance.SynchronisationKernels.MultipliedByEitherSide"
                            _b2.at(_m, _n, _h, _e) = _v4;
                        }
                    }
                }
            }
        }
    }
#line 8 "/Fusion.Conformance.SynchronisationKernels.MultipliedByEitherSide"
    int _v5 = fusion::mul(_grid0, 32);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp % 2 * 1 + _m) * 16 + _h * 8 + lane / 4;
#line 8 "/Fusion.Conformance.SynchronisationKernels.MultipliedByEitherSide"
                auto _out6 = fusion::row(z, _v5 + _r, 0);
#pragma unroll
                for (int _n = 0; _n < 2; _n++)
                {
                    float _y7[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = warp / 2 * 16 + _n * 8 + lane % 4 * 2 + _e;
#line 5 "/Fusion.Conformance.SynchronisationKernels.MultipliedByEitherSide"
                        float _v8 = _b2.at(_m, _n, _h, _e);
#line 8 "/Fusion.Conformance.SynchronisationKernels.MultipliedByEitherSide"
                        _y7[_e] = _v8;
                    }
#line 8 "/Fusion.Conformance.SynchronisationKernels.MultipliedByEitherSide"
                    fusion::store_pair(_out6, warp / 2 * 16 + _n * 8 + lane % 4 * 2, _y7);
                }
            }
        }
    }
}
