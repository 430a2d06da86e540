// pieces 2 4
// inside g0 1 - 64 * 64 + : 0.0 2.0 3.0
// inside g1 1 - 64 * 64 + : 1.0 2.1 3.1
// pieces 0 4
// inside v0.1 32 + 1 - 32 / 1 - 32 * 32 + : 0.1 1.1
// pieces 1 4
// pieces 3 4
// 128 threads, 33408 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Model.Kernels.MatMul.ForwardAdd<f32>: x view<f32, 2>, w view<f32, 2>, residual view<f32, 2>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
MatMul_ForwardAdd_f32(fusion::View<const float, 2> x, fusion::View<const float, 2> w, fusion::View<const float, 2> residual, fusion::View<float, 2> y, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program;
    float* _b0 = (float*)(_shared + 16768); // (64, 64)

#line 2 "/Fusion.Model.Kernels.MatMul.ForwardAdd<f32>"
    int _v0 = fusion::mul(_grid0, 64);
#line 2 "/Fusion.Model.Kernels.MatMul.ForwardAdd<f32>"
    int _v1 = fusion::mul(_grid1, 64);
#line 3 "/Fusion.Model.Kernels.MatMul.ForwardAdd<f32>"
    int _v2 = fusion::add(x.length[1], 32);
#line 3 "/Fusion.Model.Kernels.MatMul.ForwardAdd<f32>"
    int _v3 = fusion::sub(_v2, 1);
#line 3 "/Fusion.Model.Kernels.MatMul.ForwardAdd<f32>"
    int _v4 = fusion::divide(_v3, 32);
    {
        for (int _r = thread / 8; _r < 64; _r += 16)
        {
#line 2 "/Fusion.Model.Kernels.MatMul.ForwardAdd<f32>"
            auto _in5 = fusion::inner_row<1>(residual, _v0 + _r, _v1);
            for (int _p = lane % 8 * 4; _p < 64; _p += 32)
            {
#line 2 "/Fusion.Model.Kernels.MatMul.ForwardAdd<f32>"
                float _x6[4];
#line 2 "/Fusion.Model.Kernels.MatMul.ForwardAdd<f32>"
                fusion::get(&_in5[_p], _x6);
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
#line 2 "/Fusion.Model.Kernels.MatMul.ForwardAdd<f32>"
                    float _v7 = _x6[_e];
#line 2 "/Fusion.Model.Kernels.MatMul.ForwardAdd<f32>"
                    _b0[_r * 65 + _c] = _v7;
                }
            }
        }
    }
#line 3 "/Fusion.Model.Kernels.MatMul.ForwardAdd<f32>"
    for (int _i8 = 0; _i8 < _v4; _i8 += 1)
    {
#line 4 "/Fusion.Model.Kernels.MatMul.ForwardAdd<f32>"
        int _v9 = fusion::mul(_grid0, 64);
#line 4 "/Fusion.Model.Kernels.MatMul.ForwardAdd<f32>"
        int _v10 = fusion::mul(_i8, 32);
#line 4 "/Fusion.Model.Kernels.MatMul.ForwardAdd<f32>"
        int _v11 = fusion::mul(_grid1, 64);
#line 4 "/Fusion.Model.Kernels.MatMul.ForwardAdd<f32>"
        int _v12 = fusion::mul(_i8, 32);
        __syncthreads();
#line 4 "/Fusion.Model.Kernels.MatMul.ForwardAdd<f32>"
        fusion::dot<64, 64, 32, true, fusion::Blocking<128, 4, 8, 32>>(fusion::operand<64, 32, fusion::Lies::inside_in_pieces>(x, _v9, _v10), fusion::transposed(fusion::operand<64, 32, fusion::Lies::inside_in_pieces>(w, _v11, _v12)), _b0, 65, (float*)(_shared + 0));
        __syncthreads();
    }
#line 5 "/Fusion.Model.Kernels.MatMul.ForwardAdd<f32>"
    int _v13 = fusion::mul(_grid0, 64);
#line 5 "/Fusion.Model.Kernels.MatMul.ForwardAdd<f32>"
    int _v14 = fusion::mul(_grid1, 64);
    __syncthreads();
    {
        for (int _r = thread / 8; _r < 64; _r += 16)
        {
#line 5 "/Fusion.Model.Kernels.MatMul.ForwardAdd<f32>"
            auto _out15 = fusion::inner_row<1>(y, _v13 + _r, _v14);
            for (int _p = lane % 8 * 4; _p < 64; _p += 32)
            {
                float _y16[4];
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
#line 3 "/Fusion.Model.Kernels.MatMul.ForwardAdd<f32>"
                    float _v17 = _b0[_r * 65 + _c];
#line 5 "/Fusion.Model.Kernels.MatMul.ForwardAdd<f32>"
                    _y16[_e] = _v17;
                }
#line 5 "/Fusion.Model.Kernels.MatMul.ForwardAdd<f32>"
                fusion::put(&_out15[_p], _y16);
            }
        }
    }
}
