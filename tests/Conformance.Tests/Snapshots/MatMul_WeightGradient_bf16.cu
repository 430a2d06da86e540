// 128 threads, 24576 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Model.Kernels.MatMul.WeightGradient<bf16>: dy view<bf16, 2>, x view<bf16, 2>, dw view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
MatMul_WeightGradient_bf16(fusion::View<const fusion::bf16, 2> dy, fusion::View<const fusion::bf16, 2> x, fusion::View<float, 2> dw, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program;
    fusion::bf16* _b1_all = (fusion::bf16*)(_shared + 0); // (32, 64)
    fusion::bf16* _b2_all = (fusion::bf16*)(_shared + 12288); // (32, 64)
    fusion::Fragment<float, 2, 4> _b0; // (64, 64)

#line 2 "/Fusion.Model.Kernels.MatMul.WeightGradient<bf16>"
    int _v0 = fusion::mul(_grid0, 64);
#line 2 "/Fusion.Model.Kernels.MatMul.WeightGradient<bf16>"
    int _v1 = fusion::mul(_grid1, 64);
#line 3 "/Fusion.Model.Kernels.MatMul.WeightGradient<bf16>"
    int _v2 = fusion::add(dy.length[0], 32);
#line 3 "/Fusion.Model.Kernels.MatMul.WeightGradient<bf16>"
    int _v3 = fusion::sub(_v2, 1);
#line 3 "/Fusion.Model.Kernels.MatMul.WeightGradient<bf16>"
    int _v4 = fusion::divide(_v3, 32);
    {
#pragma unroll
        for (int _m = 0; _m < 2; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp % 2 * 2 + _m) * 16 + _h * 8 + lane / 4;
#line 2 "/Fusion.Model.Kernels.MatMul.WeightGradient<bf16>"
                auto _in5 = fusion::row(dw, _v0 + _r, _v1);
#pragma unroll
                for (int _n = 0; _n < 4; _n++)
                {
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = warp / 2 * 32 + _n * 8 + lane % 4 * 2 + _e;
#line 2 "/Fusion.Model.Kernels.MatMul.WeightGradient<bf16>"
                        float _v6 = fusion::load(_in5, _c, 0.0f);
#line 2 "/Fusion.Model.Kernels.MatMul.WeightGradient<bf16>"
                        _b0.at(_m, _n, _h, _e) = _v6;
                    }
                }
            }
        }
    }
#line 3 "/Fusion.Model.Kernels.MatMul.WeightGradient<bf16>"
    __syncthreads();
#line 3 "/Fusion.Model.Kernels.MatMul.WeightGradient<bf16>"
    auto _copy9 = [&](int _i7, int _place)
    {
#line 4 "/Fusion.Model.Kernels.MatMul.WeightGradient<bf16>"
        int _v10 = fusion::mul(_i7, 32);
#line 4 "/Fusion.Model.Kernels.MatMul.WeightGradient<bf16>"
        int _v11 = fusion::mul(_grid0, 64);
#line 4 "/Fusion.Model.Kernels.MatMul.WeightGradient<bf16>"
        int _v12 = fusion::mul(_i7, 32);
#line 4 "/Fusion.Model.Kernels.MatMul.WeightGradient<bf16>"
        int _v13 = fusion::mul(_grid1, 64);
#line 4 "/Fusion.Model.Kernels.MatMul.WeightGradient<bf16>"
        fusion::stage<32, 64, 128>(dy, _v10, _v11, _b1_all + _place * 2048);
#line 4 "/Fusion.Model.Kernels.MatMul.WeightGradient<bf16>"
        fusion::stage<32, 64, 128>(x, _v12, _v13, _b2_all + _place * 2048);
    };
#line 3 "/Fusion.Model.Kernels.MatMul.WeightGradient<bf16>"
    int _slot8 = 0;
    for (int _ahead = 0; _ahead < 2; _ahead++)
    {
#line 3 "/Fusion.Model.Kernels.MatMul.WeightGradient<bf16>"
        if (0 + _ahead * 1 < _v4) _copy9(0 + _ahead * 1, _ahead);
        fusion::copies_end_group();
    }
    for (int _i7 = 0; _i7 < _v4; _i7 += 1)
    {
#line 3 "/Fusion.Model.Kernels.MatMul.WeightGradient<bf16>"
        fusion::copies_done<1>();
        __syncthreads();
#line 3 "/Fusion.Model.Kernels.MatMul.WeightGradient<bf16>"
        if (_i7 + 2 * 1 < _v4) _copy9(_i7 + 2 * 1, _slot8 == 0 ? 2 : _slot8 - 1);
        fusion::copies_end_group();
        fusion::bf16* _b1 = _b1_all + _slot8 * 2048;
        fusion::bf16* _b2 = _b2_all + _slot8 * 2048;
#line 4 "/Fusion.Model.Kernels.MatMul.WeightGradient<bf16>"
        int _v14 = fusion::mul(_i7, 32);
#line 4 "/Fusion.Model.Kernels.MatMul.WeightGradient<bf16>"
        int _v15 = fusion::mul(_grid0, 64);
#line 4 "/Fusion.Model.Kernels.MatMul.WeightGradient<bf16>"
        int _v16 = fusion::mul(_i7, 32);
#line 4 "/Fusion.Model.Kernels.MatMul.WeightGradient<bf16>"
        int _v17 = fusion::mul(_grid1, 64);
#line 4 "/Fusion.Model.Kernels.MatMul.WeightGradient<bf16>"
        fusion::mma<64, 64, 32, true, 2, 2>(fusion::transposed(fusion::matrix<32, 64>(_b1, dy, _v14, _v15)), fusion::matrix<32, 64>(_b2, x, _v16, _v17), _b0);
        _slot8 = _slot8 == 2 ? 0 : _slot8 + 1;
    }
#line 5 "/Fusion.Model.Kernels.MatMul.WeightGradient<bf16>"
    int _v18 = fusion::mul(_grid0, 64);
#line 5 "/Fusion.Model.Kernels.MatMul.WeightGradient<bf16>"
    int _v19 = fusion::mul(_grid1, 64);
    __syncthreads();
    {
#pragma unroll
        for (int _m = 0; _m < 2; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp % 2 * 2 + _m) * 16 + _h * 8 + lane / 4;
#line 5 "/Fusion.Model.Kernels.MatMul.WeightGradient<bf16>"
                auto _out20 = fusion::row(dw, _v18 + _r, _v19);
#pragma unroll
                for (int _n = 0; _n < 4; _n++)
                {
                    float _y21[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = warp / 2 * 32 + _n * 8 + lane % 4 * 2 + _e;
#line 3 "/Fusion.Model.Kernels.MatMul.WeightGradient<bf16>"
                        float _v22 = _b0.at(_m, _n, _h, _e);
#line 5 "/Fusion.Model.Kernels.MatMul.WeightGradient<bf16>"
                        _y21[_e] = _v22;
                    }
#line 5 "/Fusion.Model.Kernels.MatMul.WeightGradient<bf16>"
                    fusion::store_pair(_out20, warp / 2 * 32 + _n * 8 + lane % 4 * 2, _y21);
                }
            }
        }
    }
}
