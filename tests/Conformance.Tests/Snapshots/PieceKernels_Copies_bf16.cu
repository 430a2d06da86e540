// 128 threads, 8720 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.PieceKernels.Copies<bf16>: x view<bf16, 2>, y view<bf16, 2, write>, turned view<bf16, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PieceKernels_Copies_bf16(fusion::View<const fusion::bf16, 2> x, fusion::View<fusion::bf16, 2> y, fusion::View<fusion::bf16, 2> turned, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program;
    fusion::bf16* _b0 = (fusion::bf16*)(_shared + 4608); // (8, 256)
    fusion::bf16* _b1 = (fusion::bf16*)(_shared + 0); // (256, 8)

#line 2 "/Fusion.Conformance.PieceKernels.Copies<bf16>"
    int _v0 = fusion::mul(_grid1, 8);
#line 2 "/Fusion.Conformance.PieceKernels.Copies<bf16>"
    int _v1 = fusion::mul(_grid0, 256);
#line 3 "/Fusion.Conformance.PieceKernels.Copies<bf16>"
    int _v2 = fusion::mul(_grid1, 8);
#line 3 "/Fusion.Conformance.PieceKernels.Copies<bf16>"
    int _v3 = fusion::mul(_grid0, 256);
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
#line 2 "/Fusion.Conformance.PieceKernels.Copies<bf16>"
            auto _in4 = fusion::row(x, _v0 + _r, _v1);
#line 3 "/Fusion.Conformance.PieceKernels.Copies<bf16>"
            auto _out5 = fusion::row(y, _v2 + _r, _v3);
            for (int _c = lane; _c < 256; _c += 32)
            {
#line 2 "/Fusion.Conformance.PieceKernels.Copies<bf16>"
                float _v6 = fusion::load(_in4, _c, 0.0f);
#line 2 "/Fusion.Conformance.PieceKernels.Copies<bf16>"
                fusion::put(_b0[_r * 257 + _c], _v6);
#line 3 "/Fusion.Conformance.PieceKernels.Copies<bf16>"
                fusion::store(_out5, _c, _v6);
            }
        }
    }
    __syncthreads();
#line 4 "/Fusion.Conformance.PieceKernels.Copies<bf16>"
    fusion::transpose<8, 256, 257, 9, 128>(_b0, _b1);
#line 4 "/Fusion.Conformance.PieceKernels.Copies<bf16>"
    int _v7 = fusion::mul(_grid0, 256);
#line 4 "/Fusion.Conformance.PieceKernels.Copies<bf16>"
    int _v8 = fusion::mul(_grid1, 8);
    __syncthreads();
    {
        for (int _r = warp; _r < 256; _r += 4)
        {
#line 4 "/Fusion.Conformance.PieceKernels.Copies<bf16>"
            auto _out9 = fusion::row(turned, _v7 + _r, _v8);
            for (int _c = lane; _c < 8; _c += 32)
            {
#line 4 "/Fusion.Conformance.PieceKernels.Copies<bf16>"
                float _v10 = fusion::get(_b1[_r * 9 + _c]);
#line 4 "/Fusion.Conformance.PieceKernels.Copies<bf16>"
                fusion::store(_out9, _c, _v10);
            }
        }
    }
}
