// 128 threads, 4096 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.SynchronisationKernels.MultipliedAfterALoop"

// Fusion.Conformance.SynchronisationKernels.MultipliedAfterALoop: x view<bf16, 2>, y view<bf16, 2>, z view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
SynchronisationKernels_MultipliedAfterALoop(fusion::View<const fusion::bf16, 2> x, fusion::View<const fusion::bf16, 2> y, fusion::View<float, 2> z, int rounds, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int m = _program;
    fusion::bf16* t_tile = (fusion::bf16*)(_shared + 0); // (32, 32)
    fusion::bf16* u_tile = (fusion::bf16*)(_shared + 2048); // (32, 32)
    fusion::Fragment<float, 1, 2> r_tile; // (32, 32)
    fusion::Fragment<float, 1, 2> _b3; // (32, 32)

    // var t = x.Load((m, 0), (size, size));
#line 2000
    int _v0 = fusion::mul(m, 32);
    fusion::stage<32, 32, 128>(x, _v0, 0, t_tile);
    // var u = y.Load((m, 0), (size, size));
#line 3000
    fusion::stage<32, 32, 128>(y, _v0, 0, u_tile);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
#pragma unroll
                for (int _n = 0; _n < 2; _n++)
                {
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        // var r = Tile.Zeros<float>(size, size);
#line 4000
                        r_tile.at(_m, _n, _h, _e) = 0.0f;
                    }
                }
            }
        }
    }
    // for (int i = 0; i < rounds; i++)
#line 5000
    for (int i = 0; i < rounds; i += 1)
    {
        fusion::copies_done();
        __syncthreads();
        // r = Tile.Dot(t, u, r);
#line 6000
        fusion::mma<32, 32, 32, true, 2, 2>(fusion::matrix<32, 32>(t_tile, x, _v0, 0), fusion::matrix<32, 32>(u_tile, y, _v0, 0), r_tile);
    }
    fusion::copies_done();
    __syncthreads();
    // z.Store((m, 0), r - Tile.Dot(u, t));
#line 7000
    fusion::mma<32, 32, 32, false, 2, 2>(fusion::matrix<32, 32>(u_tile, y, _v0, 0), fusion::matrix<32, 32>(t_tile, x, _v0, 0), _b3);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp % 2 * 1 + _m) * 16 + _h * 8 + lane / 4;
                auto z_row = fusion::row(z, _v0 + _r, 0);
#pragma unroll
                for (int _n = 0; _n < 2; _n++)
                {
                    float _y1[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        // for (int i = 0; i < rounds; i++)
#line 5000
                        float r = r_tile.at(_m, _n, _h, _e);
                        // z.Store((m, 0), r - Tile.Dot(u, t));
#line 7000
                        float _v2 = _b3.at(_m, _n, _h, _e);
                        _y1[_e] = r - _v2;
                    }
                    fusion::store_pair(z_row, warp / 2 * 16 + _n * 8 + lane % 4 * 2, _y1);
                }
            }
        }
    }
}
