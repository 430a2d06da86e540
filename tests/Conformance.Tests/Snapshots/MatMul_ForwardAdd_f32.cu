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
        for (int _r = warp; _r < 64; _r += 4)
        {
#line 2 "/Fusion.Model.Kernels.MatMul.ForwardAdd<f32>"
            auto _in5 = fusion::row(residual, _v0 + _r, _v1);
            for (int _c = lane; _c < 64; _c += 32)
            {
#line 2 "/Fusion.Model.Kernels.MatMul.ForwardAdd<f32>"
                float _v6 = fusion::load(_in5, _c, 0.0f);
#line 2 "/Fusion.Model.Kernels.MatMul.ForwardAdd<f32>"
                _b0[_r * 65 + _c] = _v6;
            }
        }
    }
#line 3 "/Fusion.Model.Kernels.MatMul.ForwardAdd<f32>"
    for (int _i7 = 0; _i7 < _v4; _i7 += 1)
    {
#line 4 "/Fusion.Model.Kernels.MatMul.ForwardAdd<f32>"
        int _v8 = fusion::mul(_grid0, 64);
#line 4 "/Fusion.Model.Kernels.MatMul.ForwardAdd<f32>"
        int _v9 = fusion::mul(_i7, 32);
#line 4 "/Fusion.Model.Kernels.MatMul.ForwardAdd<f32>"
        int _v10 = fusion::mul(_grid1, 64);
#line 4 "/Fusion.Model.Kernels.MatMul.ForwardAdd<f32>"
        int _v11 = fusion::mul(_i7, 32);
        __syncthreads();
#line 4 "/Fusion.Model.Kernels.MatMul.ForwardAdd<f32>"
        fusion::dot<64, 64, 32, true, fusion::Blocking<128, 4, 8, 32>>(fusion::operand<64, 32>(x, _v8, _v9), fusion::transposed(fusion::operand<64, 32>(w, _v10, _v11)), _b0, 65, (float*)(_shared + 0));
        __syncthreads();
    }
#line 5 "/Fusion.Model.Kernels.MatMul.ForwardAdd<f32>"
    int _v12 = fusion::mul(_grid0, 64);
#line 5 "/Fusion.Model.Kernels.MatMul.ForwardAdd<f32>"
    int _v13 = fusion::mul(_grid1, 64);
    __syncthreads();
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
#line 5 "/Fusion.Model.Kernels.MatMul.ForwardAdd<f32>"
            auto _out14 = fusion::row(y, _v12 + _r, _v13);
            for (int _c = lane; _c < 64; _c += 32)
            {
#line 3 "/Fusion.Model.Kernels.MatMul.ForwardAdd<f32>"
                float _v15 = _b0[_r * 65 + _c];
#line 5 "/Fusion.Model.Kernels.MatMul.ForwardAdd<f32>"
                fusion::store(_out14, _c, _v15);
            }
        }
    }
}
