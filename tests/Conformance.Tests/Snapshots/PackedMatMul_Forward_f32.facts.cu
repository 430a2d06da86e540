// pieces 0 4
// inside g1 1 - 64 * 64 + : 0.0 2.0
// inside v0.1 32 + 1 - 32 / 1 - 32 * 32 + : 0.1 1.1
// pieces 1 4
// inside 0 32 + : 1.2
// pieces 2 4
// inside g0 1 - 4 * 32 * 32 + : 2.1
// inside g0 1 - 4 * 1 + 32 * 32 + : 2.1
// inside g0 1 - 4 * 2 + 32 * 32 + : 2.1
// inside g0 1 - 4 * 3 + 32 * 32 + : 2.1
// 128 threads, 46464 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Model.Kernels.PackedMatMul.Forward<f32>: x view<f32, 2>, panels view<f32, 3>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PackedMatMul_Forward_f32(fusion::View<const float, 2> x, fusion::View<const float, 3> panels, fusion::View<float, 2> y, int _extent0, int _extent1)
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

#line 3 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
    int _v0 = fusion::mul(_grid0, 4);
#line 8 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
    int _v1 = fusion::add(x.length[1], 32);
#line 8 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
    int _v2 = fusion::sub(_v1, 1);
#line 8 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
    int _v3 = fusion::divide(_v2, 32);
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
            for (int _c = lane; _c < 32; _c += 32)
            {
#line 2 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
                _b0[_r * 33 + _c] = 0.0f;
#line 2 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
                _b1[_r * 33 + _c] = 0.0f;
#line 2 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
                _b2[_r * 33 + _c] = 0.0f;
#line 2 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
                _b3[_r * 33 + _c] = 0.0f;
            }
        }
    }
#line 8 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
    for (int _i4 = 0; _i4 < _v3; _i4 += 1)
    {
#line 9 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
        int _v5 = fusion::mul(_grid1, 64);
#line 9 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
        int _v6 = fusion::mul(_i4, 32);
#line 10 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
        auto _v7 = fusion::slice(panels, _v0);
#line 10 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
        int _v8 = fusion::mul(_i4, 32);
        __syncthreads();
#line 10 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32, fusion::Lies::inside_in_pieces>(x, _v5, _v6), fusion::operand<32, 32, fusion::Lies::inside_in_pieces>(_v7, _v8, 0), _b0, 33, (float*)(_shared + 0));
#line 11 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
        int _v9 = fusion::add(_v0, 1);
#line 11 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
        auto _v10 = fusion::slice(panels, _v9);
#line 11 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
        int _v11 = fusion::mul(_i4, 32);
        __syncthreads();
#line 11 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32, fusion::Lies::inside_in_pieces>(x, _v5, _v6), fusion::operand<32, 32, fusion::Lies::inside_in_pieces>(_v10, _v11, 0), _b1, 33, (float*)(_shared + 0));
#line 12 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
        int _v12 = fusion::add(_v0, 2);
#line 12 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
        auto _v13 = fusion::slice(panels, _v12);
#line 12 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
        int _v14 = fusion::mul(_i4, 32);
        __syncthreads();
#line 12 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32, fusion::Lies::inside_in_pieces>(x, _v5, _v6), fusion::operand<32, 32, fusion::Lies::inside_in_pieces>(_v13, _v14, 0), _b2, 33, (float*)(_shared + 0));
#line 13 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
        int _v15 = fusion::add(_v0, 3);
#line 13 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
        auto _v16 = fusion::slice(panels, _v15);
#line 13 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
        int _v17 = fusion::mul(_i4, 32);
        __syncthreads();
#line 13 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32, fusion::Lies::inside_in_pieces>(x, _v5, _v6), fusion::operand<32, 32, fusion::Lies::inside_in_pieces>(_v16, _v17, 0), _b3, 33, (float*)(_shared + 0));
        __syncthreads();
    }
#line 4 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
    int _v18 = fusion::mul(_grid0, 4);
#line 4 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
    int _v19 = fusion::mul(_grid1, 64);
#line 4 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
    int _v20 = fusion::mul(_v18, 32);
#line 5 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
    int _v21 = fusion::mul(_grid0, 4);
#line 5 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
    int _v22 = fusion::add(_v21, 1);
#line 5 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
    int _v23 = fusion::mul(_grid1, 64);
#line 5 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
    int _v24 = fusion::mul(_v22, 32);
    __syncthreads();
    {
        for (int _r = thread / 8; _r < 64; _r += 16)
        {
#line 4 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
            auto _out25 = fusion::inner_row<1>(y, _v19 + _r, _v20);
            for (int _p = lane % 8 * 4; _p < 32; _p += 32)
            {
                float _y26[4];
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
#line 8 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
                    float _v27 = _b0[_r * 33 + _c];
#line 4 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
                    _y26[_e] = _v27;
                }
#line 4 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
                fusion::put(&_out25[_p], _y26);
            }
        }
    }
#line 6 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
    int _v28 = fusion::mul(_grid0, 4);
#line 6 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
    int _v29 = fusion::add(_v28, 2);
#line 6 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
    int _v30 = fusion::mul(_grid1, 64);
#line 6 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
    int _v31 = fusion::mul(_v29, 32);
    __syncthreads();
    {
        for (int _r = thread / 8; _r < 64; _r += 16)
        {
#line 5 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
            auto _out32 = fusion::inner_row<1>(y, _v23 + _r, _v24);
            for (int _p = lane % 8 * 4; _p < 32; _p += 32)
            {
                float _y33[4];
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
#line 8 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
                    float _v34 = _b1[_r * 33 + _c];
#line 5 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
                    _y33[_e] = _v34;
                }
#line 5 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
                fusion::put(&_out32[_p], _y33);
            }
        }
    }
#line 7 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
    int _v35 = fusion::mul(_grid0, 4);
#line 7 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
    int _v36 = fusion::add(_v35, 3);
#line 7 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
    int _v37 = fusion::mul(_grid1, 64);
#line 7 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
    int _v38 = fusion::mul(_v36, 32);
    __syncthreads();
    {
        for (int _r = thread / 8; _r < 64; _r += 16)
        {
#line 6 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
            auto _out39 = fusion::inner_row<1>(y, _v30 + _r, _v31);
            for (int _p = lane % 8 * 4; _p < 32; _p += 32)
            {
                float _y40[4];
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
#line 8 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
                    float _v41 = _b2[_r * 33 + _c];
#line 6 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
                    _y40[_e] = _v41;
                }
#line 6 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
                fusion::put(&_out39[_p], _y40);
            }
        }
    }
    __syncthreads();
    {
        for (int _r = thread / 8; _r < 64; _r += 16)
        {
#line 7 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
            auto _out42 = fusion::inner_row<1>(y, _v37 + _r, _v38);
            for (int _p = lane % 8 * 4; _p < 32; _p += 32)
            {
                float _y43[4];
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
#line 8 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
                    float _v44 = _b3[_r * 33 + _c];
#line 7 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
                    _y43[_e] = _v44;
                }
#line 7 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"
                fusion::put(&_out42[_p], _y43);
            }
        }
    }
}
