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
            for (int _r = warp; _r < 32; _r += 4)
            {
#line 10 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                auto _in9 = fusion::row(_v7, _v8 + _r, 0);
                for (int _c = lane; _c < 32; _c += 32)
                {
#line 10 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                    float _v10 = fusion::load(_in9, _c, 0.0f);
#line 10 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                    _b4[_r * 33 + _c] = _v10;
                }
            }
        }
        __syncthreads();
#line 10 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32>(x, _v5, _v6), fusion::operand<32, 32, 33>(_b4, _v7, _v8, 0), _b0, 33, (float*)(_shared + 33792));
#line 11 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
        int _v11 = fusion::add(_v0, 1);
#line 11 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
        auto _v12 = fusion::slice(panels, _v11);
#line 11 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
        int _v13 = fusion::mul(_i4, 32);
        __syncthreads();
        {
            for (int _r = warp; _r < 32; _r += 4)
            {
#line 11 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                auto _in14 = fusion::row(_v12, _v13 + _r, 0);
                for (int _c = lane; _c < 32; _c += 32)
                {
#line 11 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                    float _v15 = fusion::load(_in14, _c, 0.0f);
#line 11 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                    _b5[_r * 33 + _c] = _v15;
                }
            }
        }
        __syncthreads();
#line 11 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32>(x, _v5, _v6), fusion::operand<32, 32, 33>(_b5, _v12, _v13, 0), _b1, 33, (float*)(_shared + 33792));
#line 12 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
        int _v16 = fusion::add(_v0, 2);
#line 12 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
        auto _v17 = fusion::slice(panels, _v16);
#line 12 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
        int _v18 = fusion::mul(_i4, 32);
        __syncthreads();
        {
            for (int _r = warp; _r < 32; _r += 4)
            {
#line 12 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                auto _in19 = fusion::row(_v17, _v18 + _r, 0);
                for (int _c = lane; _c < 32; _c += 32)
                {
#line 12 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                    float _v20 = fusion::load(_in19, _c, 0.0f);
#line 12 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                    _b6[_r * 33 + _c] = _v20;
                }
            }
        }
        __syncthreads();
#line 12 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32>(x, _v5, _v6), fusion::operand<32, 32, 33>(_b6, _v17, _v18, 0), _b2, 33, (float*)(_shared + 33792));
#line 13 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
        int _v21 = fusion::add(_v0, 3);
#line 13 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
        auto _v22 = fusion::slice(panels, _v21);
#line 13 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
        int _v23 = fusion::mul(_i4, 32);
        __syncthreads();
        {
            for (int _r = warp; _r < 32; _r += 4)
            {
#line 13 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                auto _in24 = fusion::row(_v22, _v23 + _r, 0);
                for (int _c = lane; _c < 32; _c += 32)
                {
#line 13 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                    float _v25 = fusion::load(_in24, _c, 0.0f);
#line 13 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                    _b7[_r * 33 + _c] = _v25;
                }
            }
        }
        __syncthreads();
#line 13 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32>(x, _v5, _v6), fusion::operand<32, 32, 33>(_b7, _v22, _v23, 0), _b3, 33, (float*)(_shared + 33792));
        __syncthreads();
    }
#line 4 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
    int _v26 = fusion::mul(_grid0, 4);
#line 4 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
    int _v27 = fusion::mul(_grid1, 64);
#line 4 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
    int _v28 = fusion::mul(_v26, 32);
#line 5 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
    int _v29 = fusion::mul(_grid0, 4);
#line 5 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
    int _v30 = fusion::add(_v29, 1);
#line 5 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
    int _v31 = fusion::mul(_grid1, 64);
#line 5 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
    int _v32 = fusion::mul(_v30, 32);
    __syncthreads();
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
#line 4 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
            auto _out33 = fusion::row(y, _v27 + _r, _v28);
            for (int _c = lane; _c < 32; _c += 32)
            {
#line 8 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                float _v34 = _b0[_r * 33 + _c];
#line 4 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                fusion::store(_out33, _c, _v34);
            }
        }
    }
#line 6 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
    int _v35 = fusion::mul(_grid0, 4);
#line 6 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
    int _v36 = fusion::add(_v35, 2);
#line 6 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
    int _v37 = fusion::mul(_grid1, 64);
#line 6 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
    int _v38 = fusion::mul(_v36, 32);
    __syncthreads();
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
#line 5 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
            auto _out39 = fusion::row(y, _v31 + _r, _v32);
            for (int _c = lane; _c < 32; _c += 32)
            {
#line 8 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                float _v40 = _b1[_r * 33 + _c];
#line 5 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                fusion::store(_out39, _c, _v40);
            }
        }
    }
#line 7 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
    int _v41 = fusion::mul(_grid0, 4);
#line 7 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
    int _v42 = fusion::add(_v41, 3);
#line 7 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
    int _v43 = fusion::mul(_grid1, 64);
#line 7 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
    int _v44 = fusion::mul(_v42, 32);
    __syncthreads();
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
#line 6 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
            auto _out45 = fusion::row(y, _v37 + _r, _v38);
            for (int _c = lane; _c < 32; _c += 32)
            {
#line 8 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                float _v46 = _b2[_r * 33 + _c];
#line 6 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                fusion::store(_out45, _c, _v46);
            }
        }
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
#line 7 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
            auto _out47 = fusion::row(y, _v43 + _r, _v44);
            for (int _c = lane; _c < 32; _c += 32)
            {
#line 8 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                float _v48 = _b3[_r * 33 + _c];
#line 7 "/Fusion.Model.Kernels.PackedMatMul.Forward<bf16>"
                fusion::store(_out47, _c, _v48);
            }
        }
    }
}
