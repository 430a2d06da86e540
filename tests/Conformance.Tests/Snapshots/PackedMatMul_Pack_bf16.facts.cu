// pieces 0 4
// inside g1 1 - 32 * 32 + : 0.0
// inside g0 1 - 32 * 32 + : 0.1 1.1
// pieces 1 2
// inside 0 32 + : 1.2
// 128 threads, 4224 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Model.Kernels.PackedMatMul.Pack<bf16>: w view<f32, 2>, panels view<bf16, 3, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PackedMatMul_Pack_bf16(fusion::View<const float, 2> w, fusion::View<fusion::bf16, 3> panels, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program;
    fusion::bf16* _b0 = (fusion::bf16*)(_shared + 0); // (32, 32)
    fusion::bf16* _b1 = (fusion::bf16*)(_shared + 2112); // (32, 32)

#line 2 "/Fusion.Model.Kernels.PackedMatMul.Pack<bf16>"
    auto _v0 = fusion::slice(panels, _grid1);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.Pack<bf16>"
    int _v1 = fusion::mul(_grid1, 32);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.Pack<bf16>"
    int _v2 = fusion::mul(_grid0, 32);
    {
        for (int _r = warp; _r < 32; _r += 4)
        {
#line 2 "/Fusion.Model.Kernels.PackedMatMul.Pack<bf16>"
            auto _in3 = fusion::inner_row<1>(w, _v1 + _r, _v2);
            for (int _c = lane; _c < 32; _c += 32)
            {
#line 2 "/Fusion.Model.Kernels.PackedMatMul.Pack<bf16>"
                float _v4 = fusion::get(_in3[_c]);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.Pack<bf16>"
                float _v5 = fusion::round_bf16(_v4);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.Pack<bf16>"
                fusion::put(_b0[_r * 33 + _c], _v5);
            }
        }
    }
    __syncthreads();
#line 2 "/Fusion.Model.Kernels.PackedMatMul.Pack<bf16>"
    fusion::transpose<32, 32, 33, 33, 128>(_b0, _b1);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.Pack<bf16>"
    int _v6 = fusion::mul(_grid0, 32);
    __syncthreads();
    {
        for (int _r = warp; _r < 32; _r += 4)
        {
#line 2 "/Fusion.Model.Kernels.PackedMatMul.Pack<bf16>"
            auto _out7 = fusion::inner_row<1>(_v0, _v6 + _r, 0);
            for (int _c = lane; _c < 32; _c += 32)
            {
#line 2 "/Fusion.Model.Kernels.PackedMatMul.Pack<bf16>"
                float _v8 = fusion::get(_b1[_r * 33 + _c]);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.Pack<bf16>"
                fusion::put(_out7[_c], _v8);
            }
        }
    }
}
