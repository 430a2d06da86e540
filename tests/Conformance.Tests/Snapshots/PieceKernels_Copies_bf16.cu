// 128 threads, 8720 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.PieceKernels.Copies<bf16>"

// Fusion.Conformance.PieceKernels.Copies<bf16>: x view<bf16, 2>, y view<bf16, 2, write>, turned view<bf16, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PieceKernels_Copies_bf16(fusion::View<const fusion::bf16, 2> x, fusion::View<fusion::bf16, 2> y, fusion::View<fusion::bf16, 2> turned, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int j = _program % _extent0;
    _program /= _extent0;
    const int i = _program;
    fusion::bf16* t_tile = (fusion::bf16*)(_shared + 4608); // (8, 256)
    fusion::bf16* _b1 = (fusion::bf16*)(_shared + 0); // (256, 8)

    // var t = x.Load((i, j), (rows, columns));
#line 2000
    int _v0 = fusion::mul(i, 8);
    int _v1 = fusion::mul(j, 256);
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
            auto x_row = fusion::row(x, _v0 + _r, _v1);
            // y.Store((i, j), t);
#line 3000
            auto y_row = fusion::row(y, _v0 + _r, _v1);
            for (int _c = lane; _c < 256; _c += 32)
            {
                // var t = x.Load((i, j), (rows, columns));
#line 2000
                float t = fusion::load(x_row, _c, 0.0f);
                fusion::put(t_tile[_r * 257 + _c], t);
                // y.Store((i, j), t);
#line 3000
                fusion::store(y_row, _c, t);
            }
        }
    }
    __syncthreads();
    // turned.Store((j, i), t.T);
#line 4000
    fusion::transpose<8, 256, 257, 9, 128>(t_tile, _b1);
    __syncthreads();
    {
        for (int _r = warp; _r < 256; _r += 4)
        {
            auto turned_row = fusion::row(turned, _v1 + _r, _v0);
            for (int _c = lane; _c < 8; _c += 32)
            {
                float _v2 = fusion::get(_b1[_r * 9 + _c]);
                fusion::store(turned_row, _c, _v2);
            }
        }
    }
}
