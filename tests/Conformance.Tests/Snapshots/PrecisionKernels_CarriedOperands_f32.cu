// 128 threads, 20480 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.PrecisionKernels.CarriedOperands<f32>: a view<f32, 2>, b view<f32, 2>, c view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PrecisionKernels_CarriedOperands_f32(fusion::View<const float, 2> a, fusion::View<const float, 2> b, fusion::View<float, 2> c, int rounds, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 0); // (32, 32)
    float* _b2 = (float*)(_shared + 4096); // (32, 32)
    float* _b3 = (float*)(_shared + 8192); // (32, 32)
    float* _b5 = (float*)(_shared + 12288); // (32, 32)
    float* _b6 = (float*)(_shared + 16384); // (32, 32)
    fusion::Fragment<float, 1, 2> _b1; // (32, 32)
    fusion::Fragment<float, 1, 2> _b4; // (32, 32)
    fusion::Fragment<float, 1, 2> _b7; // (32, 32)

#line 2 "/Fusion.Conformance.PrecisionKernels.CarriedOperands<f32>"
    int _v0 = fusion::mul(_grid0, 32);
#line 2 "/Fusion.Conformance.PrecisionKernels.CarriedOperands<f32>"
    fusion::stage<32, 32, 128>(a, _v0, 0, _b0);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp % 2 * 1 + _m) * 16 + _h * 8 + lane / 4;
#line 3 "/Fusion.Conformance.PrecisionKernels.CarriedOperands<f32>"
                auto _in1 = fusion::row(b, 0 + _r, 0);
#line 4 "/Fusion.Conformance.PrecisionKernels.CarriedOperands<f32>"
                auto _in2 = fusion::row(b, 0 + _r, 32);
#line 5 "/Fusion.Conformance.PrecisionKernels.CarriedOperands<f32>"
                auto _in3 = fusion::row(b, 32 + _r, 0);
#pragma unroll
                for (int _n = 0; _n < 2; _n++)
                {
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = warp / 2 * 16 + _n * 8 + lane % 4 * 2 + _e;
#line 3 "/Fusion.Conformance.PrecisionKernels.CarriedOperands<f32>"
                        float _v4 = fusion::load(_in1, _c, 0.0f);
#line 4 "/Fusion.Conformance.PrecisionKernels.CarriedOperands<f32>"
                        float _v5 = fusion::load(_in2, _c, 0.0f);
#line 5 "/Fusion.Conformance.PrecisionKernels.CarriedOperands<f32>"
                        float _v6 = fusion::load(_in3, _c, 0.0f);
#line 6 "/Fusion.Conformance.PrecisionKernels.CarriedOperands<f32>"
                        _b1.at(_m, _n, _h, _e) = 0.0f;
#line 3 "/Fusion.Conformance.PrecisionKernels.CarriedOperands<f32>"
                        _b2[fusion::place<32, 4>(_r, _c)] = _v4;
#line 4 "/Fusion.Conformance.PrecisionKernels.CarriedOperands<f32>"
                        _b3[fusion::place<32, 4>(_r, _c)] = _v5;
#line 5 "/Fusion.Conformance.PrecisionKernels.CarriedOperands<f32>"
                        _b4.at(_m, _n, _h, _e) = _v6;
                    }
                }
            }
        }
    }
#line 7 "/Fusion.Conformance.PrecisionKernels.CarriedOperands<f32>"
    for (int _i7 = 0; _i7 < rounds; _i7 += 1)
    {
        fusion::copies_done();
        __syncthreads();
#line 8 "/Fusion.Conformance.PrecisionKernels.CarriedOperands<f32>"
        fusion::mma<32, 32, 32, true, 2, 2>(fusion::matrix<32, 32>(_b0, a, _v0, 0), fusion::matrix<32, 32>(_b2), _b1);
#line 9 "/Fusion.Conformance.PrecisionKernels.CarriedOperands<f32>"
        fusion::mma<32, 32, 32, true, 2, 2>(fusion::matrix<32, 32>(_b0, a, _v0, 0), fusion::transposed(fusion::matrix<32, 32>(_b3)), _b1);
        __syncthreads();
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
                            float _v8 = _b2[fusion::place<32, 4>(_r, _c)];
#line 10 "/Fusion.Conformance.PrecisionKernels.CarriedOperands<f32>"
                            float _v9 = _v8 * 0.5f;
                            float _v10 = _b4.at(_m, _n, _h, _e);
                            float _v11 = _b3[fusion::place<32, 4>(_r, _c)];
#line 10 "/Fusion.Conformance.PrecisionKernels.CarriedOperands<f32>"
                            _b5[fusion::place<32, 4>(_r, _c)] = _v9;
                            _b6[fusion::place<32, 4>(_r, _c)] = _v10;
                            _b7.at(_m, _n, _h, _e) = _v11;
                        }
                    }
                }
            }
        }
        __syncthreads();
        float* _p12 = _b2; _b2 = _b5; _b5 = _p12;
        float* _p13 = _b3; _b3 = _b6; _b6 = _p13;
        _b4 = _b7;
    }
#line 14 "/Fusion.Conformance.PrecisionKernels.CarriedOperands<f32>"
    int _v14 = fusion::mul(_grid0, 32);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp % 2 * 1 + _m) * 16 + _h * 8 + lane / 4;
#line 14 "/Fusion.Conformance.PrecisionKernels.CarriedOperands<f32>"
                auto _out15 = fusion::row(c, _v14 + _r, 0);
#pragma unroll
                for (int _n = 0; _n < 2; _n++)
                {
                    float _y16[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = warp / 2 * 16 + _n * 8 + lane % 4 * 2 + _e;
#line 7 "/Fusion.Conformance.PrecisionKernels.CarriedOperands<f32>"
                        float _v17 = _b1.at(_m, _n, _h, _e);
#line 14 "/Fusion.Conformance.PrecisionKernels.CarriedOperands<f32>"
                        _y16[_e] = _v17;
                    }
#line 14 "/Fusion.Conformance.PrecisionKernels.CarriedOperands<f32>"
                    fusion::store_pair(_out15, warp / 2 * 16 + _n * 8 + lane % 4 * 2, _y16);
                }
            }
        }
    }
}
