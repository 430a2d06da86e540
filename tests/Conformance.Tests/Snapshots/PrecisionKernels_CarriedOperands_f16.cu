// 128 threads, 10240 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.PrecisionKernels.CarriedOperands<f16>"

// Fusion.Conformance.PrecisionKernels.CarriedOperands<f16>: a view<f16, 2>, b view<f16, 2>, c view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PrecisionKernels_CarriedOperands_f16(fusion::View<const fusion::f16, 2> a, fusion::View<const fusion::f16, 2> b, fusion::View<float, 2> c, int rounds, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    fusion::f16* left_tile = (fusion::f16*)(_shared + 0); // (32, 32)
    fusion::f16* x_tile = (fusion::f16*)(_shared + 2048); // (32, 32)
    fusion::f16* y_tile = (fusion::f16*)(_shared + 4096); // (32, 32)
    fusion::f16* x_tile2 = (fusion::f16*)(_shared + 6144); // (32, 32)
    fusion::f16* z_tile2 = (fusion::f16*)(_shared + 8192); // (32, 32)
    fusion::Fragment<float, 1, 2> sum_tile; // (32, 32)
    fusion::Fragment<float, 1, 2> z_tile; // (32, 32)
    fusion::Fragment<float, 1, 2> y_tile2; // (32, 32)

    // var left = a.Load((i, 0), (size, size));
#line 2000
    int _v0 = fusion::mul(i, 32);
    fusion::stage<32, 32, 128>(a, _v0, 0, left_tile);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp % 2 * 1 + _m) * 16 + _h * 8 + lane / 4;
                // var x = b.Load((0, 0), (size, size));
#line 3000
                auto b_row = fusion::row(b, 0 + _r, 0);
                // var y = b.Load((0, 1), (size, size));
#line 4000
                auto b_row_2 = fusion::row(b, 0 + _r, 32);
                // var z = b.Load((1, 0), (size, size));
#line 5000
                auto b_row_3 = fusion::row(b, 32 + _r, 0);
#pragma unroll
                for (int _n = 0; _n < 2; _n++)
                {
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = warp / 2 * 16 + _n * 8 + lane % 4 * 2 + _e;
                        // var x = b.Load((0, 0), (size, size));
#line 3000
                        float x = fusion::load(b_row, _c, 0.0f);
                        // var y = b.Load((0, 1), (size, size));
#line 4000
                        float y = fusion::load(b_row_2, _c, 0.0f);
                        // var z = b.Load((1, 0), (size, size));
#line 5000
                        float z = fusion::load(b_row_3, _c, 0.0f);
                        // var sum = Tile.Zeros<float>(size, size);
#line 6000
                        sum_tile.at(_m, _n, _h, _e) = 0.0f;
                        // var x = b.Load((0, 0), (size, size));
#line 3000
                        fusion::put(x_tile[fusion::place<32>(_r, _c)], x);
                        // var y = b.Load((0, 1), (size, size));
#line 4000
                        fusion::put(y_tile[fusion::place<32>(_r, _c)], y);
                        // var z = b.Load((1, 0), (size, size));
#line 5000
                        fusion::put(z_tile.at(_m, _n, _h, _e), z);
                    }
                }
            }
        }
    }
    // for (int r = 0; r < rounds; r++)
#line 7000
    for (int r = 0; r < rounds; r += 1)
    {
        fusion::copies_done();
        __syncthreads();
        // sum = Tile.Dot(left, x, sum, Precision.TF32);
#line 8000
        fusion::mma<32, 32, 32, true, 2, 2>(fusion::matrix<32, 32>(left_tile, a, _v0, 0), fusion::matrix<32, 32>(x_tile), sum_tile);
        // sum = Tile.Dot(left, y.T, sum, Precision.TF32);
#line 9000
        fusion::mma<32, 32, 32, true, 2, 2>(fusion::matrix<32, 32>(left_tile, a, _v0, 0), fusion::transposed(fusion::matrix<32, 32>(y_tile)), sum_tile);
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
                            float x_2 = fusion::get(x_tile[fusion::place<32>(_r, _c)]);
                            // x = (x.To<float>() * 0.5f).To<TElement>();
#line 10000
                            float x_3 = fusion::round_f16(x_2 * 0.5f);
                            float z_2 = fusion::get(z_tile.at(_m, _n, _h, _e));
                            float y_2 = fusion::get(y_tile[fusion::place<32>(_r, _c)]);
                            fusion::put(x_tile2[fusion::place<32>(_r, _c)], x_3);
                            fusion::put(z_tile2[fusion::place<32>(_r, _c)], z_2);
                            fusion::put(y_tile2.at(_m, _n, _h, _e), y_2);
                        }
                    }
                }
            }
        }
        __syncthreads();
        fusion::f16* _p1 = x_tile; x_tile = x_tile2; x_tile2 = _p1;
        fusion::f16* _p2 = y_tile; y_tile = z_tile2; z_tile2 = _p2;
        z_tile = y_tile2;
    }
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp % 2 * 1 + _m) * 16 + _h * 8 + lane / 4;
                // c.Store((i, 0), sum);
#line 14000
                auto c_row = fusion::row(c, _v0 + _r, 0);
#pragma unroll
                for (int _n = 0; _n < 2; _n++)
                {
                    float sum_piece[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        // for (int r = 0; r < rounds; r++)
#line 7000
                        float sum = sum_tile.at(_m, _n, _h, _e);
                        // c.Store((i, 0), sum);
#line 14000
                        sum_piece[_e] = sum;
                    }
                    fusion::store_pair(c_row, warp / 2 * 16 + _n * 8 + lane % 4 * 2, sum_piece);
                }
            }
        }
    }
}
