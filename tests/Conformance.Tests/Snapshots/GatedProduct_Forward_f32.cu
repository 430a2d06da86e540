// 128 threads, 50048 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Model.Kernels.GatedProduct.Forward<f32>: x view<f32, 2>, gateWeight view<f32, 2>, upWeight view<f32, 2>, h view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
GatedProduct_Forward_f32(fusion::View<const float, 2> x, fusion::View<const float, 2> gateWeight, fusion::View<const float, 2> upWeight, fusion::View<float, 2> h, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program;
    float* _b0 = (float*)(_shared + 16768); // (64, 64)
    float* _b1 = (float*)(_shared + 33408); // (64, 64)

#line 4 "/Fusion.Model.Kernels.GatedProduct.Forward<f32>"
    int _v0 = fusion::add(x.length[1], 32);
#line 4 "/Fusion.Model.Kernels.GatedProduct.Forward<f32>"
    int _v1 = fusion::sub(_v0, 1);
#line 4 "/Fusion.Model.Kernels.GatedProduct.Forward<f32>"
    int _v2 = fusion::divide(_v1, 32);
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
            for (int _c = lane; _c < 64; _c += 32)
            {
#line 2 "/Fusion.Model.Kernels.GatedProduct.Forward<f32>"
                _b0[_r * 65 + _c] = 0.0f;
#line 3 "/Fusion.Model.Kernels.GatedProduct.Forward<f32>"
                _b1[_r * 65 + _c] = 0.0f;
            }
        }
    }
#line 4 "/Fusion.Model.Kernels.GatedProduct.Forward<f32>"
    for (int _i3 = 0; _i3 < _v2; _i3 += 1)
    {
#line 5 "/Fusion.Model.Kernels.GatedProduct.Forward<f32>"
        int _v4 = fusion::mul(_grid0, 64);
#line 5 "/Fusion.Model.Kernels.GatedProduct.Forward<f32>"
        int _v5 = fusion::mul(_i3, 32);
#line 6 "/Fusion.Model.Kernels.GatedProduct.Forward<f32>"
        int _v6 = fusion::mul(_grid1, 64);
#line 6 "/Fusion.Model.Kernels.GatedProduct.Forward<f32>"
        int _v7 = fusion::mul(_i3, 32);
        __syncthreads();
#line 6 "/Fusion.Model.Kernels.GatedProduct.Forward<f32>"
        fusion::dot<64, 64, 32, true, fusion::Blocking<128, 4, 8, 32>>(fusion::operand<64, 32>(x, _v4, _v5), fusion::transposed(fusion::operand<64, 32>(gateWeight, _v6, _v7)), _b0, 65, (float*)(_shared + 0));
#line 7 "/Fusion.Model.Kernels.GatedProduct.Forward<f32>"
        int _v8 = fusion::mul(_grid1, 64);
#line 7 "/Fusion.Model.Kernels.GatedProduct.Forward<f32>"
        int _v9 = fusion::mul(_i3, 32);
        __syncthreads();
#line 7 "/Fusion.Model.Kernels.GatedProduct.Forward<f32>"
        fusion::dot<64, 64, 32, true, fusion::Blocking<128, 4, 8, 32>>(fusion::operand<64, 32>(x, _v4, _v5), fusion::transposed(fusion::operand<64, 32>(upWeight, _v8, _v9)), _b1, 65, (float*)(_shared + 0));
        __syncthreads();
    }
#line 8 "/Fusion.Model.Kernels.GatedProduct.Forward<f32>"
    int _v10 = fusion::mul(_grid0, 64);
#line 8 "/Fusion.Model.Kernels.GatedProduct.Forward<f32>"
    int _v11 = fusion::mul(_grid1, 64);
    __syncthreads();
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
#line 8 "/Fusion.Model.Kernels.GatedProduct.Forward<f32>"
            auto _out12 = fusion::row(h, _v10 + _r, _v11);
            for (int _c = lane; _c < 64; _c += 32)
            {
#line 4 "/Fusion.Model.Kernels.GatedProduct.Forward<f32>"
                float _v13 = _b0[_r * 65 + _c];
#line 9 "/Fusion.Model.Kernels.GatedProduct.Forward<f32>"
                float _v14 = fusion::sigmoid(_v13);
#line 9 "/Fusion.Model.Kernels.GatedProduct.Forward<f32>"
                float _v15 = _v13 * _v14;
#line 4 "/Fusion.Model.Kernels.GatedProduct.Forward<f32>"
                float _v16 = _b1[_r * 65 + _c];
#line 9 "/Fusion.Model.Kernels.GatedProduct.Forward<f32>"
                float _v17 = _v15 * _v16;
#line 8 "/Fusion.Model.Kernels.GatedProduct.Forward<f32>"
                fusion::store(_out12, _c, _v17);
            }
        }
    }
}
