// pieces 1 2
// inside v0.1 32 + 1 - 32 / 1 - 32 * 32 + : 0.1 1.1
// inside 0 32 + : 1.2
// pieces 0 4
// inside g1 1 - 64 * 64 + : 0.0 2.0
// pieces 2 4
// inside g0 1 - 4 * 32 * 32 + : 2.1
// inside g0 1 - 4 * 1 + 32 * 32 + : 2.1
// inside g0 1 - 4 * 2 + 32 * 32 + : 2.1
// inside g0 1 - 4 * 3 + 32 * 32 + : 2.1
// 128 threads, 46464 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Model.Kernels.PackedMatMul.Forward<bf16>: x view<f32, 2>, panels view<bf16, 3>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PackedMatMul_Forward_bf16(fusion::View<const float, 2> x, fusion::View<const fusion::bf16, 3> panels, fusion::View<float, 2> y, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program;
    float* _b0 = (float*)(_shared + 0); // (64, 32)
    float* _b1 = (float*)(_shared + 8448); // (64, 32)
    float* _b2 = (float*)(_shared + 16896); // (64, 32)
    float* _b3 = (float*)(_shared + 25344); // (64, 32)
    float* _b4 = (float*)(_shared + 42240); // (32, 32)
    float* _b5 = (float*)(_shared + 42240); // (32, 32)
    float* _b6 = (float*)(_shared + 42240); // (32, 32)
    float* _b7 = (float*)(_shared + 42240); // (32, 32)

#line 3 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
    int _v0 = fusion::mul(_grid0, 4);
#line 8 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
    int _v1 = fusion::add(x.length[1], 32);
#line 8 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
    int _v2 = fusion::sub(_v1, 1);
#line 8 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
    int _v3 = fusion::divide(_v2, 32);
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
            for (int _c = lane; _c < 32; _c += 32)
            {
#line 2 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                _b0[_r * 33 + _c] = 0.0f;
#line 2 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                _b1[_r * 33 + _c] = 0.0f;
#line 2 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                _b2[_r * 33 + _c] = 0.0f;
#line 2 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                _b3[_r * 33 + _c] = 0.0f;
            }
        }
    }
#line 8 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
    for (int _i4 = 0; _i4 < _v3; _i4 += 1)
    {
#line 9 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
        int _v5 = fusion::mul(_grid1, 64);
#line 9 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
        int _v6 = fusion::mul(_i4, 32);
#line 10 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
        auto _v7 = fusion::slice(panels, _v0);
#line 10 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
        int _v8 = fusion::mul(_i4, 32);
        {
            for (int _r = thread / 8; _r < 32; _r += 16)
            {
#line 10 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                auto _in9 = fusion::inner_row<1>(_v7, _v8 + _r, 0);
                for (int _p = lane % 8 * 4; _p < 32; _p += 32)
                {
#line 10 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                    float _x10[4];
#line 10 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                    fusion::get(&_in9[_p], _x10);
#pragma unroll
                    for (int _e = 0; _e < 4; _e++)
                    {
                        const int _c = _p + _e;
#line 10 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                        float _v11 = _x10[_e];
#line 10 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                        _b4[_r * 33 + _c] = _v11;
                    }
                }
            }
        }
        __syncthreads();
#line 10 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32, fusion::Lies::inside_in_pieces>(x, _v5, _v6), fusion::operand<32, 32, 33>(_b4), _b0, 33, (float*)(_shared + 33792));
#line 11 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
        int _v12 = fusion::add(_v0, 1);
#line 11 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
        auto _v13 = fusion::slice(panels, _v12);
#line 11 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
        int _v14 = fusion::mul(_i4, 32);
        __syncthreads();
        {
            for (int _r = thread / 8; _r < 32; _r += 16)
            {
#line 11 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                auto _in15 = fusion::inner_row<1>(_v13, _v14 + _r, 0);
                for (int _p = lane % 8 * 4; _p < 32; _p += 32)
                {
#line 11 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                    float _x16[4];
#line 11 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                    fusion::get(&_in15[_p], _x16);
#pragma unroll
                    for (int _e = 0; _e < 4; _e++)
                    {
                        const int _c = _p + _e;
#line 11 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                        float _v17 = _x16[_e];
#line 11 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                        _b5[_r * 33 + _c] = _v17;
                    }
                }
            }
        }
        __syncthreads();
#line 11 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32, fusion::Lies::inside_in_pieces>(x, _v5, _v6), fusion::operand<32, 32, 33>(_b5), _b1, 33, (float*)(_shared + 33792));
#line 12 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
        int _v18 = fusion::add(_v0, 2);
#line 12 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
        auto _v19 = fusion::slice(panels, _v18);
#line 12 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
        int _v20 = fusion::mul(_i4, 32);
        __syncthreads();
        {
            for (int _r = thread / 8; _r < 32; _r += 16)
            {
#line 12 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                auto _in21 = fusion::inner_row<1>(_v19, _v20 + _r, 0);
                for (int _p = lane % 8 * 4; _p < 32; _p += 32)
                {
#line 12 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                    float _x22[4];
#line 12 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                    fusion::get(&_in21[_p], _x22);
#pragma unroll
                    for (int _e = 0; _e < 4; _e++)
                    {
                        const int _c = _p + _e;
#line 12 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                        float _v23 = _x22[_e];
#line 12 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                        _b6[_r * 33 + _c] = _v23;
                    }
                }
            }
        }
        __syncthreads();
#line 12 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32, fusion::Lies::inside_in_pieces>(x, _v5, _v6), fusion::operand<32, 32, 33>(_b6), _b2, 33, (float*)(_shared + 33792));
#line 13 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
        int _v24 = fusion::add(_v0, 3);
#line 13 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
        auto _v25 = fusion::slice(panels, _v24);
#line 13 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
        int _v26 = fusion::mul(_i4, 32);
        __syncthreads();
        {
            for (int _r = thread / 8; _r < 32; _r += 16)
            {
#line 13 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                auto _in27 = fusion::inner_row<1>(_v25, _v26 + _r, 0);
                for (int _p = lane % 8 * 4; _p < 32; _p += 32)
                {
#line 13 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                    float _x28[4];
#line 13 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                    fusion::get(&_in27[_p], _x28);
#pragma unroll
                    for (int _e = 0; _e < 4; _e++)
                    {
                        const int _c = _p + _e;
#line 13 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                        float _v29 = _x28[_e];
#line 13 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                        _b7[_r * 33 + _c] = _v29;
                    }
                }
            }
        }
        __syncthreads();
#line 13 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32, fusion::Lies::inside_in_pieces>(x, _v5, _v6), fusion::operand<32, 32, 33>(_b7), _b3, 33, (float*)(_shared + 33792));
        __syncthreads();
    }
#line 4 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
    int _v30 = fusion::mul(_grid0, 4);
#line 4 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
    int _v31 = fusion::mul(_grid1, 64);
#line 4 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
    int _v32 = fusion::mul(_v30, 32);
#line 5 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
    int _v33 = fusion::mul(_grid0, 4);
#line 5 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
    int _v34 = fusion::add(_v33, 1);
#line 5 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
    int _v35 = fusion::mul(_grid1, 64);
#line 5 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
    int _v36 = fusion::mul(_v34, 32);
    __syncthreads();
    {
        for (int _r = thread / 8; _r < 64; _r += 16)
        {
#line 4 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
            auto _out37 = fusion::inner_row<1>(y, _v31 + _r, _v32);
            for (int _p = lane % 8 * 4; _p < 32; _p += 32)
            {
                float _y38[4];
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
#line 8 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                    float _v39 = _b0[_r * 33 + _c];
#line 4 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                    _y38[_e] = _v39;
                }
#line 4 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                fusion::put(&_out37[_p], _y38);
            }
        }
    }
#line 6 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
    int _v40 = fusion::mul(_grid0, 4);
#line 6 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
    int _v41 = fusion::add(_v40, 2);
#line 6 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
    int _v42 = fusion::mul(_grid1, 64);
#line 6 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
    int _v43 = fusion::mul(_v41, 32);
    __syncthreads();
    {
        for (int _r = thread / 8; _r < 64; _r += 16)
        {
#line 5 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
            auto _out44 = fusion::inner_row<1>(y, _v35 + _r, _v36);
            for (int _p = lane % 8 * 4; _p < 32; _p += 32)
            {
                float _y45[4];
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
#line 8 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                    float _v46 = _b1[_r * 33 + _c];
#line 5 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                    _y45[_e] = _v46;
                }
#line 5 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                fusion::put(&_out44[_p], _y45);
            }
        }
    }
#line 7 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
    int _v47 = fusion::mul(_grid0, 4);
#line 7 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
    int _v48 = fusion::add(_v47, 3);
#line 7 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
    int _v49 = fusion::mul(_grid1, 64);
#line 7 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
    int _v50 = fusion::mul(_v48, 32);
    __syncthreads();
    {
        for (int _r = thread / 8; _r < 64; _r += 16)
        {
#line 6 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
            auto _out51 = fusion::inner_row<1>(y, _v42 + _r, _v43);
            for (int _p = lane % 8 * 4; _p < 32; _p += 32)
            {
                float _y52[4];
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
#line 8 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                    float _v53 = _b2[_r * 33 + _c];
#line 6 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                    _y52[_e] = _v53;
                }
#line 6 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                fusion::put(&_out51[_p], _y52);
            }
        }
    }
    __syncthreads();
    {
        for (int _r = thread / 8; _r < 64; _r += 16)
        {
#line 7 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
            auto _out54 = fusion::inner_row<1>(y, _v49 + _r, _v50);
            for (int _p = lane % 8 * 4; _p < 32; _p += 32)
            {
                float _y55[4];
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
#line 8 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                    float _v56 = _b3[_r * 33 + _c];
#line 7 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                    _y55[_e] = _v56;
                }
#line 7 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                fusion::put(&_out54[_p], _y55);
            }
        }
    }
}
