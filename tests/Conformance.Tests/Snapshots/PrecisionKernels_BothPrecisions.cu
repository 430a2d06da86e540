// 64 threads, 20608 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.PrecisionKernels.BothPrecisions"

// Fusion.Conformance.PrecisionKernels.BothPrecisions: a view<f32, 2>, b view<f32, 2>, exact view<f32, 2, write>, rounded view<f32, 2, write>, doubled view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(64, 6)
PrecisionKernels_BothPrecisions(fusion::View<const float, 2> a, fusion::View<const float, 2> b, fusion::View<float, 2> exact, fusion::View<float, 2> rounded, fusion::View<float, 2> doubled, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int j = _program % _extent0;
    _program /= _extent0;
    const int i = _program;
    float* left_tile = (float*)(_shared + 0); // (32, 64)
    float* right_tile = (float*)(_shared + 8192); // (64, 32)
    float* _b2 = (float*)(_shared + 16384); // (32, 32)
    float* _b5 = (float*)(_shared + 0); // (64, 32)
    fusion::Fragment<float, 1, 4> _b3; // (32, 32)
    fusion::Fragment<float, 1, 8> _b4; // (32, 64)
    fusion::Fragment<float, 1, 4> _b6; // (32, 32)

    // var left = a.Load((i, 0), (m, k));
#line 2000
    int _v0 = fusion::mul(i, 32);
    // var right = b.Load((0, j), (k, n));
#line 3000
    int _v1 = fusion::mul(j, 32);
    {
        for (int _r = warp; _r < 32; _r += 2)
        {
            // var left = a.Load((i, 0), (m, k));
#line 2000
            auto a_row = fusion::row(a, _v0 + _r, 0);
            for (int _c = lane; _c < 64; _c += 32)
            {
                float left = fusion::load(a_row, _c, 0.0f);
                left_tile[fusion::place<64, 4>(_r, _c)] = left;
            }
        }
    }
    {
        for (int _r = warp; _r < 64; _r += 2)
        {
            // var right = b.Load((0, j), (k, n));
#line 3000
            auto b_row = fusion::row(b, 0 + _r, _v1);
            for (int _c = lane; _c < 32; _c += 32)
            {
                float right = fusion::load(b_row, _c, 0.0f);
                right_tile[fusion::place<32, 4>(_r, _c)] = right;
            }
        }
    }
    __syncthreads();
    // exact.Store((i, j), Tile.Dot(left, right, Precision.Exact));
#line 4000
    fusion::dot<32, 32, 64, false, fusion::Blocking<64, 4, 4, 32>>(fusion::matrix<32, 64>(left_tile, a, _v0, 0), fusion::matrix<64, 32>(right_tile, b, 0, _v1), _b2, 33, nullptr);
    __syncthreads();
    {
        for (int _r = warp; _r < 32; _r += 2)
        {
            auto exact_row = fusion::row(exact, _v0 + _r, _v1);
            for (int _c = lane; _c < 32; _c += 32)
            {
                float _v2 = _b2[_r * 33 + _c];
                fusion::store(exact_row, _c, _v2);
            }
        }
    }
    // rounded.Store((i, j), Tile.Dot(left, right, Precision.TF32));
#line 5000
    fusion::mma<32, 32, 64, false, 2>(fusion::matrix<32, 64>(left_tile, a, _v0, 0), fusion::matrix<64, 32>(right_tile, b, 0, _v1), _b3);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
                auto rounded_row = fusion::row(rounded, _v0 + _r, _v1);
#pragma unroll
                for (int _n = 0; _n < 4; _n++)
                {
                    float _y3[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        float _v4 = _b3.at(_m, _n, _h, _e);
                        _y3[_e] = _v4;
                    }
                    fusion::store_pair(rounded_row, _n * 8 + lane % 4 * 2, _y3);
                }
#pragma unroll
                for (int _n = 0; _n < 8; _n++)
                {
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = _n * 8 + lane % 4 * 2 + _e;
                        // var left = a.Load((i, 0), (m, k));
#line 2000
                        float left_2 = left_tile[fusion::place<64, 4>(_r, _c)];
                        // doubled.Store((i, j), Tile.Dot(left + left, right * 3f, Tile.Zeros<float>(m, n), Precision.TF32));
#line 6000
                        _b4.at(_m, _n, _h, _e) = left_2 + left_2;
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
                // var right = b.Load((0, j), (k, n));
#line 3000
                float right_2 = right_tile[fusion::place<32, 4>(_r, _c)];
                // doubled.Store((i, j), Tile.Dot(left + left, right * 3f, Tile.Zeros<float>(m, n), Precision.TF32));
#line 6000
                _b5[fusion::place<32, 4>(_r, _c)] = right_2 * 3.0f;
            }
        }
    }
    __syncthreads();
    fusion::mma<32, 32, 64, false, 2>(fusion::operand<32, 64>(_b4), fusion::matrix<64, 32>(_b5), _b6);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
                auto doubled_row = fusion::row(doubled, _v0 + _r, _v1);
#pragma unroll
                for (int _n = 0; _n < 4; _n++)
                {
                    float _y5[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        float _v6 = _b6.at(_m, _n, _h, _e);
                        _y5[_e] = _v6;
                    }
                    fusion::store_pair(doubled_row, _n * 8 + lane % 4 * 2, _y5);
                }
            }
        }
    }
}
