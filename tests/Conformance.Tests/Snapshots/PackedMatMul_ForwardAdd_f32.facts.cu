// pieces 2 4
// inside g1 1 - 64 * 64 + : 0.0 2.0 3.0
// inside g0 1 - 4 * 32 * 32 + : 2.1 3.1
// inside g0 1 - 4 * 1 + 32 * 32 + : 2.1 3.1
// inside g0 1 - 4 * 2 + 32 * 32 + : 2.1 3.1
// inside g0 1 - 4 * 3 + 32 * 32 + : 2.1 3.1
// pieces 0 4
// inside v0.1 32 + 1 - 32 / 1 - 32 * 32 + : 0.1 1.1
// pieces 1 4
// inside 0 32 + : 1.2
// pieces 3 4
// 128 threads, 46464 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>: x view<f32, 2>, panels view<f32, 3>, residual view<f32, 2>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PackedMatMul_ForwardAdd_f32(fusion::View<const float, 2> x, fusion::View<const float, 3> panels, fusion::View<const float, 2> residual, fusion::View<float, 2> y, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program;
    float* _b0 = (float*)(_shared + 12672); // (64, 32)
    float* _b1 = (float*)(_shared + 21120); // (64, 32)
    float* _b2 = (float*)(_shared + 29568); // (64, 32)
    float* _b3 = (float*)(_shared + 38016); // (64, 32)

#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v0 = fusion::mul(_grid0, 4);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v1 = fusion::mul(_grid0, 4);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v2 = fusion::mul(_grid1, 64);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v3 = fusion::mul(_v1, 32);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v4 = fusion::mul(_grid0, 4);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v5 = fusion::add(_v4, 1);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v6 = fusion::mul(_grid1, 64);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v7 = fusion::mul(_v5, 32);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v8 = fusion::mul(_grid0, 4);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v9 = fusion::add(_v8, 2);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v10 = fusion::mul(_grid1, 64);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v11 = fusion::mul(_v9, 32);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v12 = fusion::mul(_grid0, 4);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v13 = fusion::add(_v12, 3);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v14 = fusion::mul(_grid1, 64);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v15 = fusion::mul(_v13, 32);
#line 7 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v16 = fusion::add(x.length[1], 32);
#line 7 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v17 = fusion::sub(_v16, 1);
#line 7 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v18 = fusion::divide(_v17, 32);
    {
        for (int _r = thread / 8; _r < 64; _r += 16)
        {
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
            auto _in19 = fusion::inner_row<1>(residual, _v2 + _r, _v3);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
            auto _in20 = fusion::inner_row<1>(residual, _v6 + _r, _v7);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
            auto _in21 = fusion::inner_row<1>(residual, _v10 + _r, _v11);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
            auto _in22 = fusion::inner_row<1>(residual, _v14 + _r, _v15);
            for (int _p = lane % 8 * 4; _p < 32; _p += 32)
            {
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                float _x23[4];
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                fusion::get(&_in19[_p], _x23);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                float _x24[4];
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                fusion::get(&_in20[_p], _x24);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                float _x25[4];
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                fusion::get(&_in21[_p], _x25);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                float _x26[4];
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                fusion::get(&_in22[_p], _x26);
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                    float _v27 = _x23[_e];
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                    float _v28 = _x24[_e];
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                    float _v29 = _x25[_e];
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                    float _v30 = _x26[_e];
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                    _b0[_r * 33 + _c] = _v27;
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                    _b1[_r * 33 + _c] = _v28;
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                    _b2[_r * 33 + _c] = _v29;
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                    _b3[_r * 33 + _c] = _v30;
                }
            }
        }
    }
#line 7 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    for (int _i31 = 0; _i31 < _v18; _i31 += 1)
    {
#line 8 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
        int _v32 = fusion::mul(_grid1, 64);
#line 8 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
        int _v33 = fusion::mul(_i31, 32);
#line 9 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
        auto _v34 = fusion::slice(panels, _v0);
#line 9 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
        int _v35 = fusion::mul(_i31, 32);
        __syncthreads();
#line 9 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32, fusion::Lies::inside_in_pieces>(x, _v32, _v33), fusion::operand<32, 32, fusion::Lies::inside_in_pieces>(_v34, _v35, 0), _b0, 33, (float*)(_shared + 0));
#line 10 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
        int _v36 = fusion::add(_v0, 1);
#line 10 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
        auto _v37 = fusion::slice(panels, _v36);
#line 10 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
        int _v38 = fusion::mul(_i31, 32);
        __syncthreads();
#line 10 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32, fusion::Lies::inside_in_pieces>(x, _v32, _v33), fusion::operand<32, 32, fusion::Lies::inside_in_pieces>(_v37, _v38, 0), _b1, 33, (float*)(_shared + 0));
#line 11 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
        int _v39 = fusion::add(_v0, 2);
#line 11 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
        auto _v40 = fusion::slice(panels, _v39);
#line 11 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
        int _v41 = fusion::mul(_i31, 32);
        __syncthreads();
#line 11 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32, fusion::Lies::inside_in_pieces>(x, _v32, _v33), fusion::operand<32, 32, fusion::Lies::inside_in_pieces>(_v40, _v41, 0), _b2, 33, (float*)(_shared + 0));
#line 12 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
        int _v42 = fusion::add(_v0, 3);
#line 12 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
        auto _v43 = fusion::slice(panels, _v42);
#line 12 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
        int _v44 = fusion::mul(_i31, 32);
        __syncthreads();
#line 12 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32, fusion::Lies::inside_in_pieces>(x, _v32, _v33), fusion::operand<32, 32, fusion::Lies::inside_in_pieces>(_v43, _v44, 0), _b3, 33, (float*)(_shared + 0));
        __syncthreads();
    }
#line 3 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v45 = fusion::mul(_grid0, 4);
#line 3 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v46 = fusion::mul(_grid1, 64);
#line 3 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v47 = fusion::mul(_v45, 32);
#line 4 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v48 = fusion::mul(_grid0, 4);
#line 4 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v49 = fusion::add(_v48, 1);
#line 4 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v50 = fusion::mul(_grid1, 64);
#line 4 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v51 = fusion::mul(_v49, 32);
    __syncthreads();
    {
        for (int _r = thread / 8; _r < 64; _r += 16)
        {
#line 3 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
            auto _out52 = fusion::inner_row<1>(y, _v46 + _r, _v47);
            for (int _p = lane % 8 * 4; _p < 32; _p += 32)
            {
                float _y53[4];
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
#line 7 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                    float _v54 = _b0[_r * 33 + _c];
#line 3 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                    _y53[_e] = _v54;
                }
#line 3 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                fusion::put(&_out52[_p], _y53);
            }
        }
    }
#line 5 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v55 = fusion::mul(_grid0, 4);
#line 5 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v56 = fusion::add(_v55, 2);
#line 5 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v57 = fusion::mul(_grid1, 64);
#line 5 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v58 = fusion::mul(_v56, 32);
    __syncthreads();
    {
        for (int _r = thread / 8; _r < 64; _r += 16)
        {
#line 4 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
            auto _out59 = fusion::inner_row<1>(y, _v50 + _r, _v51);
            for (int _p = lane % 8 * 4; _p < 32; _p += 32)
            {
                float _y60[4];
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
#line 7 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                    float _v61 = _b1[_r * 33 + _c];
#line 4 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                    _y60[_e] = _v61;
                }
#line 4 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                fusion::put(&_out59[_p], _y60);
            }
        }
    }
#line 6 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v62 = fusion::mul(_grid0, 4);
#line 6 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v63 = fusion::add(_v62, 3);
#line 6 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v64 = fusion::mul(_grid1, 64);
#line 6 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v65 = fusion::mul(_v63, 32);
    __syncthreads();
    {
        for (int _r = thread / 8; _r < 64; _r += 16)
        {
#line 5 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
            auto _out66 = fusion::inner_row<1>(y, _v57 + _r, _v58);
            for (int _p = lane % 8 * 4; _p < 32; _p += 32)
            {
                float _y67[4];
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
#line 7 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                    float _v68 = _b2[_r * 33 + _c];
#line 5 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                    _y67[_e] = _v68;
                }
#line 5 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                fusion::put(&_out66[_p], _y67);
            }
        }
    }
    __syncthreads();
    {
        for (int _r = thread / 8; _r < 64; _r += 16)
        {
#line 6 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
            auto _out69 = fusion::inner_row<1>(y, _v64 + _r, _v65);
            for (int _p = lane % 8 * 4; _p < 32; _p += 32)
            {
                float _y70[4];
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
#line 7 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                    float _v71 = _b3[_r * 33 + _c];
#line 6 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                    _y70[_e] = _v71;
                }
#line 6 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                fusion::put(&_out69[_p], _y70);
            }
        }
    }
}
