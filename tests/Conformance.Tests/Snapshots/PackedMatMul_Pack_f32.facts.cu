// pieces 0 4
// inside g1 1 - 32 * 32 + : 0.0
// inside g0 1 - 32 * 32 + : 0.1 1.1
// pieces 1 4
// inside 0 32 + : 1.2
// 128 threads, 8448 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Model.Kernels.PackedMatMul.Pack<f32>: w view<f32, 2>, panels view<f32, 3, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PackedMatMul_Pack_f32(fusion::View<const float, 2> w, fusion::View<float, 3> panels, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program;
    float* _b0 = (float*)(_shared + 0); // (32, 32)
    float* _b1 = (float*)(_shared + 4224); // (32, 32)

#line 2 "/Fusion.Model.Kernels.PackedMatMul.Pack<f32>"
    auto _v0 = fusion::slice(panels, _grid1);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.Pack<f32>"
    int _v1 = fusion::mul(_grid1, 32);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.Pack<f32>"
    int _v2 = fusion::mul(_grid0, 32);
    {
        for (int _r = thread / 8; _r < 32; _r += 16)
        {
#line 2 "/Fusion.Model.Kernels.PackedMatMul.Pack<f32>"
            auto _in3 = fusion::inner_row<1>(w, _v1 + _r, _v2);
            for (int _p = lane % 8 * 4; _p < 32; _p += 32)
            {
#line 2 "/Fusion.Model.Kernels.PackedMatMul.Pack<f32>"
                float _x4[4];
#line 2 "/Fusion.Model.Kernels.PackedMatMul.Pack<f32>"
                fusion::get(&_in3[_p], _x4);
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
#line 2 "/Fusion.Model.Kernels.PackedMatMul.Pack<f32>"
                    float _v5 = _x4[_e];
#line 2 "/Fusion.Model.Kernels.PackedMatMul.Pack<f32>"
                    _b0[_r * 33 + _c] = _v5;
                }
            }
        }
    }
    __syncthreads();
#line 2 "/Fusion.Model.Kernels.PackedMatMul.Pack<f32>"
    fusion::transpose<32, 32, 33, 33, 128>(_b0, _b1);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.Pack<f32>"
    int _v6 = fusion::mul(_grid0, 32);
    __syncthreads();
    {
        for (int _r = thread / 8; _r < 32; _r += 16)
        {
#line 2 "/Fusion.Model.Kernels.PackedMatMul.Pack<f32>"
            auto _out7 = fusion::inner_row<1>(_v0, _v6 + _r, 0);
            for (int _p = lane % 8 * 4; _p < 32; _p += 32)
            {
                float _y8[4];
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
#line 2 "/Fusion.Model.Kernels.PackedMatMul.Pack<f32>"
                    float _v9 = _b1[_r * 33 + _c];
#line 2 "/Fusion.Model.Kernels.PackedMatMul.Pack<f32>"
                    _y8[_e] = _v9;
                }
#line 2 "/Fusion.Model.Kernels.PackedMatMul.Pack<f32>"
                fusion::put(&_out7[_p], _y8);
            }
        }
    }
}
