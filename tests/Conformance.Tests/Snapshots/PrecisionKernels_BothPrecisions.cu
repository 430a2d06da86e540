// 64 threads, 20608 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.PrecisionKernels.BothPrecisions: a view<f32, 2>, b view<f32, 2>, exact view<f32, 2, write>, rounded view<f32, 2, write>, doubled view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(64, 6)
PrecisionKernels_BothPrecisions(fusion::View<const float, 2> a, fusion::View<const float, 2> b, fusion::View<float, 2> exact, fusion::View<float, 2> rounded, fusion::View<float, 2> doubled, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program;
    float* _b0 = (float*)(_shared + 0); // (32, 64)
    float* _b1 = (float*)(_shared + 8192); // (64, 32)
    float* _b2 = (float*)(_shared + 16384); // (32, 32)
    float* _b5 = (float*)(_shared + 0); // (64, 32)
    fusion::Fragment<float, 1, 4> _b3; // (32, 32)
    fusion::Fragment<float, 1, 8> _b4; // (32, 64)
    fusion::Fragment<float, 1, 4> _b6; // (32, 32)

#line 2 "/Fusion.Conformance.PrecisionKernels.BothPrecisions"
    int _v0 = fusion::mul(_grid1, 32);
#line 3 "/Fusion.Conformance.PrecisionKernels.BothPrecisions"
    int _v1 = fusion::mul(_grid0, 32);
    {
        for (int _r = warp; _r < 32; _r += 2)
        {
#line 2 "/Fusion.Conformance.PrecisionKernels.BothPrecisions"
            auto _in2 = fusion::row(a, _v0 + _r, 0);
            for (int _c = lane; _c < 64; _c += 32)
            {
#line 2 "/Fusion.Conformance.PrecisionKernels.BothPrecisions"
                float _v3 = fusion::load(_in2, _c, 0.0f);
#line 2 "/Fusion.Conformance.PrecisionKernels.BothPrecisions"
                _b0[fusion::place<64, 4>(_r, _c)] = _v3;
            }
        }
    }
    {
        for (int _r = warp; _r < 64; _r += 2)
        {
#line 3 "/Fusion.Conformance.PrecisionKernels.BothPrecisions"
            auto _in4 = fusion::row(b, 0 + _r, _v1);
            for (int _c = lane; _c < 32; _c += 32)
            {
#line 3 "/Fusion.Conformance.PrecisionKernels.BothPrecisions"
                float _v5 = fusion::load(_in4, _c, 0.0f);
#line 3 "/Fusion.Conformance.PrecisionKernels.BothPrecisions"
                _b1[fusion::place<32, 4>(_r, _c)] = _v5;
            }
        }
    }
    __syncthreads();
#line 4 "/Fusion.Conformance.PrecisionKernels.BothPrecisions"
    fusion::dot<32, 32, 64, false, fusion::Blocking<64, 4, 4, 32>>(fusion::matrix<32, 64>(_b0, a, _v0, 0), fusion::matrix<64, 32>(_b1, b, 0, _v1), _b2, 33, nullptr);
#line 4 "/Fusion.Conformance.PrecisionKernels.BothPrecisions"
    int _v6 = fusion::mul(_grid1, 32);
#line 4 "/Fusion.Conformance.PrecisionKernels.BothPrecisions"
    int _v7 = fusion::mul(_grid0, 32);
    __syncthreads();
    {
        for (int _r = warp; _r < 32; _r += 2)
        {
#line 4 "/Fusion.Conformance.PrecisionKernels.BothPrecisions"
            auto _out8 = fusion::row(exact, _v6 + _r, _v7);
            for (int _c = lane; _c < 32; _c += 32)
            {
#line 4 "/Fusion.Conformance.PrecisionKernels.BothPrecisions"
                float _v9 = _b2[_r * 33 + _c];
#line 4 "/Fusion.Conformance.PrecisionKernels.BothPrecisions"
                fusion::store(_out8, _c, _v9);
            }
        }
    }
#line 5 "/Fusion.Conformance.PrecisionKernels.BothPrecisions"
    fusion::mma<32, 32, 64, false, 2>(fusion::matrix<32, 64>(_b0, a, _v0, 0), fusion::matrix<64, 32>(_b1, b, 0, _v1), _b3);
#line 5 "/Fusion.Conformance.PrecisionKernels.BothPrecisions"
    int _v10 = fusion::mul(_grid1, 32);
#line 5 "/Fusion.Conformance.PrecisionKernels.BothPrecisions"
    int _v11 = fusion::mul(_grid0, 32);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
#line 5 "/Fusion.Conformance.PrecisionKernels.BothPrecisions"
                auto _out12 = fusion::row(rounded, _v10 + _r, _v11);
#pragma unroll
                for (int _n = 0; _n < 4; _n++)
                {
                    float _y13[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = _n * 8 + lane % 4 * 2 + _e;
#line 5 "/Fusion.Conformance.PrecisionKernels.BothPrecisions"
                        float _v14 = _b3.at(_m, _n, _h, _e);
#line 5 "/Fusion.Conformance.PrecisionKernels.BothPrecisions"
                        _y13[_e] = _v14;
                    }
#line 5 "/Fusion.Conformance.PrecisionKernels.BothPrecisions"
                    fusion::store_pair(_out12, _n * 8 + lane % 4 * 2, _y13);
                }
#pragma unroll
                for (int _n = 0; _n < 8; _n++)
                {
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = _n * 8 + lane % 4 * 2 + _e;
#line 2 "/Fusion.Conformance.PrecisionKernels.BothPrecisions"
                        float _v15 = _b0[fusion::place<64, 4>(_r, _c)];
#line 6 "/Fusion.Conformance.PrecisionKernels.BothPrecisions"
                        float _v16 = _v15 + _v15;
#line 6 "/Fusion.Conformance.PrecisionKernels.BothPrecisions"
                        _b4.at(_m, _n, _h, _e) = _v16;
                    }
                }
            }
        }
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 64; _r += 2)
        {
            for (int _c = lane; _c < 32; _c += 32)
            {
#line 3 "/Fusion.Conformance.PrecisionKernels.BothPrecisions"
                float _v17 = _b1[fusion::place<32, 4>(_r, _c)];
#line 6 "/Fusion.Conformance.PrecisionKernels.BothPrecisions"
                float _v18 = _v17 * 3.0f;
#line 6 "/Fusion.Conformance.PrecisionKernels.BothPrecisions"
                _b5[fusion::place<32, 4>(_r, _c)] = _v18;
            }
        }
    }
    __syncthreads();
#line 6 "/Fusion.Conformance.PrecisionKernels.BothPrecisions"
    fusion::mma<32, 32, 64, false, 2>(fusion::operand<32, 64>(_b4), fusion::matrix<64, 32>(_b5), _b6);
#line 6 "/Fusion.Conformance.PrecisionKernels.BothPrecisions"
    int _v19 = fusion::mul(_grid1, 32);
#line 6 "/Fusion.Conformance.PrecisionKernels.BothPrecisions"
    int _v20 = fusion::mul(_grid0, 32);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
#line 6 "/Fusion.Conformance.PrecisionKernels.BothPrecisions"
                auto _out21 = fusion::row(doubled, _v19 + _r, _v20);
#pragma unroll
                for (int _n = 0; _n < 4; _n++)
                {
                    float _y22[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = _n * 8 + lane % 4 * 2 + _e;
#line 6 "/Fusion.Conformance.PrecisionKernels.BothPrecisions"
                        float _v23 = _b6.at(_m, _n, _h, _e);
#line 6 "/Fusion.Conformance.PrecisionKernels.BothPrecisions"
                        _y22[_e] = _v23;
                    }
#line 6 "/Fusion.Conformance.PrecisionKernels.BothPrecisions"
                    fusion::store_pair(_out21, _n * 8 + lane % 4 * 2, _y22);
                }
            }
        }
    }
}
