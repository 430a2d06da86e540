// pieces 0 2
// inside g0 1 - 64 * 64 + : 0.0 2.0
// inside v0.1 32 + 1 - 32 / 1 - 32 * 32 + : 0.1 1.1
// pieces 1 2
// inside g1 1 - 64 * 64 + : 1.0 2.1
// pieces 2 2
// 128 threads, 24576 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Model.Kernels.MatMul.Forward<bf16>: x view<bf16, 2>, w view<bf16, 2>, y view<bf16, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
MatMul_Forward_bf16(fusion::View<const fusion::bf16, 2> x, fusion::View<const fusion::bf16, 2> w, fusion::View<fusion::bf16, 2> y, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program;
    fusion::bf16* _b1_all = (fusion::bf16*)(_shared + 0); // (64, 32)
    fusion::bf16* _b2_all = (fusion::bf16*)(_shared + 12288); // (64, 32)
    fusion::Fragment<float, 2, 4> _b0; // (64, 64)

#line 3 "/Fusion.Model.Kernels.MatMul.Forward<bf16>"
    int _v0 = fusion::add(x.length[1], 32);
#line 3 "/Fusion.Model.Kernels.MatMul.Forward<bf16>"
    int _v1 = fusion::sub(_v0, 1);
#line 3 "/Fusion.Model.Kernels.MatMul.Forward<bf16>"
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
#line 2 "/Fusion.Model.Kernels.MatMul.Forward<bf16>"
                        _b0.at(_m, _n, _h, _e) = 0.0f;
                    }
                }
            }
        }
    }
#line 3 "/Fusion.Model.Kernels.MatMul.Forward<bf16>"
#line 3 "/Fusion.Model.Kernels.MatMul.Forward<bf16>"
    auto _copy5 = [&](int _i3, int _place)
    {
#line 4 "/Fusion.Model.Kernels.MatMul.Forward<bf16>"
        int _v6 = fusion::mul(_grid0, 64);
#line 4 "/Fusion.Model.Kernels.MatMul.Forward<bf16>"
        int _v7 = fusion::mul(_i3, 32);
#line 4 "/Fusion.Model.Kernels.MatMul.Forward<bf16>"
        int _v8 = fusion::mul(_grid1, 64);
#line 4 "/Fusion.Model.Kernels.MatMul.Forward<bf16>"
        int _v9 = fusion::mul(_i3, 32);
#line 4 "/Fusion.Model.Kernels.MatMul.Forward<bf16>"
        fusion::stage<64, 32, 128, fusion::Lies::inside_in_pieces>(x, _v6, _v7, _b1_all + _place * 2048);
#line 4 "/Fusion.Model.Kernels.MatMul.Forward<bf16>"
        fusion::stage<64, 32, 128, fusion::Lies::inside_in_pieces>(w, _v8, _v9, _b2_all + _place * 2048);
    };
#line 3 "/Fusion.Model.Kernels.MatMul.Forward<bf16>"
    int _slot4 = 0;
    for (int _ahead = 0; _ahead < 2; _ahead++)
    {
#line 3 "/Fusion.Model.Kernels.MatMul.Forward<bf16>"
        if (0 + _ahead * 1 < _v2) _copy5(0 + _ahead * 1, _ahead);
        fusion::copies_end_group();
    }
    for (int _i3 = 0; _i3 < _v2; _i3 += 1)
    {
#line 3 "/Fusion.Model.Kernels.MatMul.Forward<bf16>"
        fusion::copies_done<1>();
        __syncthreads();
#line 3 "/Fusion.Model.Kernels.MatMul.Forward<bf16>"
        if (_i3 + 2 * 1 < _v2) _copy5(_i3 + 2 * 1, _slot4 == 0 ? 2 : _slot4 - 1);
        fusion::copies_end_group();
        fusion::bf16* _b1 = _b1_all + _slot4 * 2048;
        fusion::bf16* _b2 = _b2_all + _slot4 * 2048;
#line 4 "/Fusion.Model.Kernels.MatMul.Forward<bf16>"
        int _v10 = fusion::mul(_grid0, 64);
#line 4 "/Fusion.Model.Kernels.MatMul.Forward<bf16>"
        int _v11 = fusion::mul(_i3, 32);
#line 4 "/Fusion.Model.Kernels.MatMul.Forward<bf16>"
        int _v12 = fusion::mul(_grid1, 64);
#line 4 "/Fusion.Model.Kernels.MatMul.Forward<bf16>"
        int _v13 = fusion::mul(_i3, 32);
#line 4 "/Fusion.Model.Kernels.MatMul.Forward<bf16>"
        fusion::mma<64, 64, 32, true, 2, 2>(fusion::matrix<64, 32>(_b1), fusion::transposed(fusion::matrix<64, 32>(_b2)), _b0);
        _slot4 = _slot4 == 2 ? 0 : _slot4 + 1;
    }
#line 5 "/Fusion.Model.Kernels.MatMul.Forward<bf16>"
    int _v14 = fusion::mul(_grid0, 64);
#line 5 "/Fusion.Model.Kernels.MatMul.Forward<bf16>"
    int _v15 = fusion::mul(_grid1, 64);
    {
#pragma unroll
        for (int _m = 0; _m < 2; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp % 2 * 2 + _m) * 16 + _h * 8 + lane / 4;
#line 5 "/Fusion.Model.Kernels.MatMul.Forward<bf16>"
                auto _out16 = fusion::inner_row<1>(y, _v14 + _r, _v15);
#pragma unroll
                for (int _n = 0; _n < 4; _n++)
                {
                    float _y17[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = warp / 2 * 32 + _n * 8 + lane % 4 * 2 + _e;
#line 3 "/Fusion.Model.Kernels.MatMul.Forward<bf16>"
                        float _v18 = _b0.at(_m, _n, _h, _e);
#line 5 "/Fusion.Model.Kernels.MatMul.Forward<bf16>"
                        float _v19 = fusion::round_bf16(_v18);
#line 5 "/Fusion.Model.Kernels.MatMul.Forward<bf16>"
                        _y17[_e] = _v19;
                    }
#line 5 "/Fusion.Model.Kernels.MatMul.Forward<bf16>"
                    fusion::put(&_out16[warp / 2 * 32 + _n * 8 + lane % 4 * 2], _y17);
                }
            }
        }
    }
}
