// pieces 0 2
// inside g0 1 - 64 * 64 + : 0.0 3.0
// inside v0.1 32 + 1 - 32 / 1 - 32 * 32 + : 0.1 1.1 2.1
// pieces 1 2
// inside g1 1 - 64 * 64 + : 1.0 2.0 3.1
// pieces 2 2
// pieces 3 2
// 128 threads, 36864 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Model.Kernels.GatedProduct.Forward<bf16>: x view<bf16, 2>, gateWeight view<bf16, 2>, upWeight view<bf16, 2>, h view<bf16, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
GatedProduct_Forward_bf16(fusion::View<const fusion::bf16, 2> x, fusion::View<const fusion::bf16, 2> gateWeight, fusion::View<const fusion::bf16, 2> upWeight, fusion::View<fusion::bf16, 2> h, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program;
    fusion::bf16* _b2_all = (fusion::bf16*)(_shared + 0); // (64, 32)
    fusion::bf16* _b3_all = (fusion::bf16*)(_shared + 12288); // (64, 32)
    fusion::bf16* _b4_all = (fusion::bf16*)(_shared + 24576); // (64, 32)
    fusion::Fragment<float, 2, 4> _b0; // (64, 64)
    fusion::Fragment<float, 2, 4> _b1; // (64, 64)

#line 4 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
    int _v0 = fusion::add(x.length[1], 32);
#line 4 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
    int _v1 = fusion::sub(_v0, 1);
#line 4 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
    int _v2 = fusion::divide(_v1, 32);
    {
#pragma unroll
        for (int _m = 0; _m < 2; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp % 2 * 2 + _m) * 16 + _h * 8 + lane / 4;
#pragma unroll
                for (int _n = 0; _n < 4; _n++)
                {
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = warp / 2 * 32 + _n * 8 + lane % 4 * 2 + _e;
#line 2 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
                        _b0.at(_m, _n, _h, _e) = 0.0f;
#line 3 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
                        _b1.at(_m, _n, _h, _e) = 0.0f;
                    }
                }
            }
        }
    }
#line 4 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
#line 4 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
    auto _copy5 = [&](int _i3, int _place)
    {
#line 5 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
        int _v6 = fusion::mul(_grid0, 64);
#line 5 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
        int _v7 = fusion::mul(_i3, 32);
#line 6 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
        int _v8 = fusion::mul(_grid1, 64);
#line 6 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
        int _v9 = fusion::mul(_i3, 32);
#line 7 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
        int _v10 = fusion::mul(_grid1, 64);
#line 7 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
        int _v11 = fusion::mul(_i3, 32);
#line 5 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
        fusion::stage<64, 32, 128, fusion::Lies::inside_in_pieces>(x, _v6, _v7, _b2_all + _place * 2048);
#line 6 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
        fusion::stage<64, 32, 128, fusion::Lies::inside_in_pieces>(gateWeight, _v8, _v9, _b3_all + _place * 2048);
#line 7 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
        fusion::stage<64, 32, 128, fusion::Lies::inside_in_pieces>(upWeight, _v10, _v11, _b4_all + _place * 2048);
    };
#line 4 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
    int _slot4 = 0;
    for (int _ahead = 0; _ahead < 2; _ahead++)
    {
#line 4 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
        if (0 + _ahead * 1 < _v2) _copy5(0 + _ahead * 1, _ahead);
        fusion::copies_end_group();
    }
    for (int _i3 = 0; _i3 < _v2; _i3 += 1)
    {
#line 4 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
        fusion::copies_done<1>();
        __syncthreads();
#line 4 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
        if (_i3 + 2 * 1 < _v2) _copy5(_i3 + 2 * 1, _slot4 == 0 ? 2 : _slot4 - 1);
        fusion::copies_end_group();
        fusion::bf16* _b2 = _b2_all + _slot4 * 2048;
        fusion::bf16* _b3 = _b3_all + _slot4 * 2048;
        fusion::bf16* _b4 = _b4_all + _slot4 * 2048;
#line 5 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
        int _v12 = fusion::mul(_grid0, 64);
#line 5 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
        int _v13 = fusion::mul(_i3, 32);
#line 6 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
        int _v14 = fusion::mul(_grid1, 64);
#line 6 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
        int _v15 = fusion::mul(_i3, 32);
#line 6 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
        fusion::mma<64, 64, 32, true, 2, 2>(fusion::matrix<64, 32>(_b2), fusion::transposed(fusion::matrix<64, 32>(_b3)), _b0);
#line 7 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
        int _v16 = fusion::mul(_grid1, 64);
#line 7 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
        int _v17 = fusion::mul(_i3, 32);
#line 7 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
        fusion::mma<64, 64, 32, true, 2, 2>(fusion::matrix<64, 32>(_b2), fusion::transposed(fusion::matrix<64, 32>(_b4)), _b1);
        _slot4 = _slot4 == 2 ? 0 : _slot4 + 1;
    }
#line 8 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
    int _v18 = fusion::mul(_grid0, 64);
#line 8 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
    int _v19 = fusion::mul(_grid1, 64);
    {
#pragma unroll
        for (int _m = 0; _m < 2; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp % 2 * 2 + _m) * 16 + _h * 8 + lane / 4;
#line 8 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
                auto _out20 = fusion::inner_row<1>(h, _v18 + _r, _v19);
#pragma unroll
                for (int _n = 0; _n < 4; _n++)
                {
                    float _y21[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = warp / 2 * 32 + _n * 8 + lane % 4 * 2 + _e;
#line 4 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
                        float _v22 = _b0.at(_m, _n, _h, _e);
#line 9 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
                        float _v23 = fusion::sigmoid(_v22);
#line 9 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
                        float _v24 = _v22 * _v23;
#line 4 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
                        float _v25 = _b1.at(_m, _n, _h, _e);
#line 9 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
                        float _v26 = _v24 * _v25;
#line 8 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
                        float _v27 = fusion::round_bf16(_v26);
#line 8 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
                        _y21[_e] = _v27;
                    }
#line 8 "/Fusion.Model.Kernels.GatedProduct.Forward<bf16>"
                    fusion::put(&_out20[warp / 2 * 32 + _n * 8 + lane % 4 * 2], _y21);
                }
            }
        }
    }
}
