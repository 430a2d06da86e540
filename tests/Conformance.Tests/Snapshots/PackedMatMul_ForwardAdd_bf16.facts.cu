// pieces 2 4
// inside g1 1 - 64 * 64 + : 0.0 2.0 3.0
// inside g0 1 - 4 * 32 * 32 + : 2.1 3.1
// inside g0 1 - 4 * 1 + 32 * 32 + : 2.1 3.1
// inside g0 1 - 4 * 2 + 32 * 32 + : 2.1 3.1
// inside g0 1 - 4 * 3 + 32 * 32 + : 2.1 3.1
// pieces 1 2
// inside v0.1 32 + 1 - 32 / 1 - 32 * 32 + : 0.1 1.1
// inside 0 32 + : 1.2
// pieces 0 4
// pieces 3 4
// 128 threads, 46464 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>: x view<f32, 2>, panels view<bf16, 3>, residual view<f32, 2>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PackedMatMul_ForwardAdd_bf16(fusion::View<const float, 2> x, fusion::View<const fusion::bf16, 3> panels, fusion::View<const float, 2> residual, fusion::View<float, 2> y, int _extent0, int _extent1)
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

#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v0 = fusion::mul(_grid0, 4);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v1 = fusion::mul(_grid0, 4);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v2 = fusion::mul(_grid1, 64);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v3 = fusion::mul(_v1, 32);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v4 = fusion::mul(_grid0, 4);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v5 = fusion::add(_v4, 1);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v6 = fusion::mul(_grid1, 64);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v7 = fusion::mul(_v5, 32);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v8 = fusion::mul(_grid0, 4);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v9 = fusion::add(_v8, 2);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v10 = fusion::mul(_grid1, 64);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v11 = fusion::mul(_v9, 32);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v12 = fusion::mul(_grid0, 4);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v13 = fusion::add(_v12, 3);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v14 = fusion::mul(_grid1, 64);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v15 = fusion::mul(_v13, 32);
#line 7 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v16 = fusion::add(x.length[1], 32);
#line 7 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v17 = fusion::sub(_v16, 1);
#line 7 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v18 = fusion::divide(_v17, 32);
    {
        for (int _r = thread / 8; _r < 64; _r += 16)
        {
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
            auto _in19 = fusion::inner_row<1>(residual, _v2 + _r, _v3);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
            auto _in20 = fusion::inner_row<1>(residual, _v6 + _r, _v7);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
            auto _in21 = fusion::inner_row<1>(residual, _v10 + _r, _v11);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
            auto _in22 = fusion::inner_row<1>(residual, _v14 + _r, _v15);
            for (int _p = lane % 8 * 4; _p < 32; _p += 32)
            {
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                float _x23[4];
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                fusion::get(&_in19[_p], _x23);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                float _x24[4];
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                fusion::get(&_in20[_p], _x24);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                float _x25[4];
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                fusion::get(&_in21[_p], _x25);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                float _x26[4];
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                fusion::get(&_in22[_p], _x26);
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                    float _v27 = _x23[_e];
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                    float _v28 = _x24[_e];
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                    float _v29 = _x25[_e];
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                    float _v30 = _x26[_e];
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                    _b0[_r * 33 + _c] = _v27;
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                    _b1[_r * 33 + _c] = _v28;
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                    _b2[_r * 33 + _c] = _v29;
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                    _b3[_r * 33 + _c] = _v30;
                }
            }
        }
    }
#line 7 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    for (int _i31 = 0; _i31 < _v18; _i31 += 1)
    {
#line 8 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
        int _v32 = fusion::mul(_grid1, 64);
#line 8 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
        int _v33 = fusion::mul(_i31, 32);
#line 9 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
        auto _v34 = fusion::slice(panels, _v0);
#line 9 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
        int _v35 = fusion::mul(_i31, 32);
        {
            for (int _r = thread / 8; _r < 32; _r += 16)
            {
#line 9 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                auto _in36 = fusion::inner_row<1>(_v34, _v35 + _r, 0);
                for (int _p = lane % 8 * 4; _p < 32; _p += 32)
                {
#line 9 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                    float _x37[4];
#line 9 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                    fusion::get(&_in36[_p], _x37);
#pragma unroll
                    for (int _e = 0; _e < 4; _e++)
                    {
                        const int _c = _p + _e;
#line 9 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                        float _v38 = _x37[_e];
#line 9 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                        _b4[_r * 33 + _c] = _v38;
                    }
                }
            }
        }
        __syncthreads();
#line 9 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32, fusion::Lies::inside_in_pieces>(x, _v32, _v33), fusion::operand<32, 32, 33>(_b4), _b0, 33, (float*)(_shared + 33792));
#line 10 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
        int _v39 = fusion::add(_v0, 1);
#line 10 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
        auto _v40 = fusion::slice(panels, _v39);
#line 10 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
        int _v41 = fusion::mul(_i31, 32);
        __syncthreads();
        {
            for (int _r = thread / 8; _r < 32; _r += 16)
            {
#line 10 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                auto _in42 = fusion::inner_row<1>(_v40, _v41 + _r, 0);
                for (int _p = lane % 8 * 4; _p < 32; _p += 32)
                {
#line 10 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                    float _x43[4];
#line 10 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                    fusion::get(&_in42[_p], _x43);
#pragma unroll
                    for (int _e = 0; _e < 4; _e++)
                    {
                        const int _c = _p + _e;
#line 10 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                        float _v44 = _x43[_e];
#line 10 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                        _b5[_r * 33 + _c] = _v44;
                    }
                }
            }
        }
        __syncthreads();
#line 10 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32, fusion::Lies::inside_in_pieces>(x, _v32, _v33), fusion::operand<32, 32, 33>(_b5), _b1, 33, (float*)(_shared + 33792));
#line 11 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
        int _v45 = fusion::add(_v0, 2);
#line 11 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
        auto _v46 = fusion::slice(panels, _v45);
#line 11 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
        int _v47 = fusion::mul(_i31, 32);
        __syncthreads();
        {
            for (int _r = thread / 8; _r < 32; _r += 16)
            {
#line 11 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                auto _in48 = fusion::inner_row<1>(_v46, _v47 + _r, 0);
                for (int _p = lane % 8 * 4; _p < 32; _p += 32)
                {
#line 11 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                    float _x49[4];
#line 11 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                    fusion::get(&_in48[_p], _x49);
#pragma unroll
                    for (int _e = 0; _e < 4; _e++)
                    {
                        const int _c = _p + _e;
#line 11 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                        float _v50 = _x49[_e];
#line 11 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                        _b6[_r * 33 + _c] = _v50;
                    }
                }
            }
        }
        __syncthreads();
#line 11 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32, fusion::Lies::inside_in_pieces>(x, _v32, _v33), fusion::operand<32, 32, 33>(_b6), _b2, 33, (float*)(_shared + 33792));
#line 12 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
        int _v51 = fusion::add(_v0, 3);
#line 12 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
        auto _v52 = fusion::slice(panels, _v51);
#line 12 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
        int _v53 = fusion::mul(_i31, 32);
        __syncthreads();
        {
            for (int _r = thread / 8; _r < 32; _r += 16)
            {
#line 12 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                auto _in54 = fusion::inner_row<1>(_v52, _v53 + _r, 0);
                for (int _p = lane % 8 * 4; _p < 32; _p += 32)
                {
#line 12 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                    float _x55[4];
#line 12 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                    fusion::get(&_in54[_p], _x55);
#pragma unroll
                    for (int _e = 0; _e < 4; _e++)
                    {
                        const int _c = _p + _e;
#line 12 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                        float _v56 = _x55[_e];
#line 12 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                        _b7[_r * 33 + _c] = _v56;
                    }
                }
            }
        }
        __syncthreads();
#line 12 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32, fusion::Lies::inside_in_pieces>(x, _v32, _v33), fusion::operand<32, 32, 33>(_b7), _b3, 33, (float*)(_shared + 33792));
        __syncthreads();
    }
#line 3 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v57 = fusion::mul(_grid0, 4);
#line 3 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v58 = fusion::mul(_grid1, 64);
#line 3 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v59 = fusion::mul(_v57, 32);
#line 4 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v60 = fusion::mul(_grid0, 4);
#line 4 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v61 = fusion::add(_v60, 1);
#line 4 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v62 = fusion::mul(_grid1, 64);
#line 4 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v63 = fusion::mul(_v61, 32);
    __syncthreads();
    {
        for (int _r = thread / 8; _r < 64; _r += 16)
        {
#line 3 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
            auto _out64 = fusion::inner_row<1>(y, _v58 + _r, _v59);
            for (int _p = lane % 8 * 4; _p < 32; _p += 32)
            {
                float _y65[4];
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
#line 7 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                    float _v66 = _b0[_r * 33 + _c];
#line 3 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                    _y65[_e] = _v66;
                }
#line 3 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                fusion::put(&_out64[_p], _y65);
            }
        }
    }
#line 5 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v67 = fusion::mul(_grid0, 4);
#line 5 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v68 = fusion::add(_v67, 2);
#line 5 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v69 = fusion::mul(_grid1, 64);
#line 5 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v70 = fusion::mul(_v68, 32);
    __syncthreads();
    {
        for (int _r = thread / 8; _r < 64; _r += 16)
        {
#line 4 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
            auto _out71 = fusion::inner_row<1>(y, _v62 + _r, _v63);
            for (int _p = lane % 8 * 4; _p < 32; _p += 32)
            {
                float _y72[4];
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
#line 7 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                    float _v73 = _b1[_r * 33 + _c];
#line 4 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                    _y72[_e] = _v73;
                }
#line 4 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                fusion::put(&_out71[_p], _y72);
            }
        }
    }
#line 6 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v74 = fusion::mul(_grid0, 4);
#line 6 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v75 = fusion::add(_v74, 3);
#line 6 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v76 = fusion::mul(_grid1, 64);
#line 6 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v77 = fusion::mul(_v75, 32);
    __syncthreads();
    {
        for (int _r = thread / 8; _r < 64; _r += 16)
        {
#line 5 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
            auto _out78 = fusion::inner_row<1>(y, _v69 + _r, _v70);
            for (int _p = lane % 8 * 4; _p < 32; _p += 32)
            {
                float _y79[4];
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
#line 7 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                    float _v80 = _b2[_r * 33 + _c];
#line 5 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                    _y79[_e] = _v80;
                }
#line 5 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                fusion::put(&_out78[_p], _y79);
            }
        }
    }
    __syncthreads();
    {
        for (int _r = thread / 8; _r < 64; _r += 16)
        {
#line 6 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
            auto _out81 = fusion::inner_row<1>(y, _v76 + _r, _v77);
            for (int _p = lane % 8 * 4; _p < 32; _p += 32)
            {
                float _y82[4];
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
#line 7 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                    float _v83 = _b3[_r * 33 + _c];
#line 6 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                    _y82[_e] = _v83;
                }
#line 6 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                fusion::put(&_out81[_p], _y82);
            }
        }
    }
}
