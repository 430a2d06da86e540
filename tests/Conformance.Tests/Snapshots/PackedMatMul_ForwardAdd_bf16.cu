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
        for (int _r = warp; _r < 64; _r += 4)
        {
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
            auto _in19 = fusion::row(residual, _v2 + _r, _v3);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
            auto _in20 = fusion::row(residual, _v6 + _r, _v7);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
            auto _in21 = fusion::row(residual, _v10 + _r, _v11);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
            auto _in22 = fusion::row(residual, _v14 + _r, _v15);
            for (int _c = lane; _c < 32; _c += 32)
            {
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                float _v23 = fusion::load(_in19, _c, 0.0f);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                float _v24 = fusion::load(_in20, _c, 0.0f);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                float _v25 = fusion::load(_in21, _c, 0.0f);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                float _v26 = fusion::load(_in22, _c, 0.0f);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                _b0[_r * 33 + _c] = _v23;
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                _b1[_r * 33 + _c] = _v24;
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                _b2[_r * 33 + _c] = _v25;
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                _b3[_r * 33 + _c] = _v26;
            }
        }
    }
#line 7 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    for (int _i27 = 0; _i27 < _v18; _i27 += 1)
    {
#line 8 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
        int _v28 = fusion::mul(_grid1, 64);
#line 8 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
        int _v29 = fusion::mul(_i27, 32);
#line 9 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
        auto _v30 = fusion::slice(panels, _v0);
#line 9 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
        int _v31 = fusion::mul(_i27, 32);
        {
            for (int _r = warp; _r < 32; _r += 4)
            {
#line 9 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                auto _in32 = fusion::row(_v30, _v31 + _r, 0);
                for (int _c = lane; _c < 32; _c += 32)
                {
#line 9 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                    float _v33 = fusion::load(_in32, _c, 0.0f);
#line 9 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                    _b4[_r * 33 + _c] = _v33;
                }
            }
        }
        __syncthreads();
#line 9 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32>(x, _v28, _v29), fusion::operand<32, 32, 33>(_b4, _v30, _v31, 0), _b0, 33, (float*)(_shared + 33792));
#line 10 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
        int _v34 = fusion::add(_v0, 1);
#line 10 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
        auto _v35 = fusion::slice(panels, _v34);
#line 10 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
        int _v36 = fusion::mul(_i27, 32);
        __syncthreads();
        {
            for (int _r = warp; _r < 32; _r += 4)
            {
#line 10 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                auto _in37 = fusion::row(_v35, _v36 + _r, 0);
                for (int _c = lane; _c < 32; _c += 32)
                {
#line 10 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                    float _v38 = fusion::load(_in37, _c, 0.0f);
#line 10 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                    _b5[_r * 33 + _c] = _v38;
                }
            }
        }
        __syncthreads();
#line 10 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32>(x, _v28, _v29), fusion::operand<32, 32, 33>(_b5, _v35, _v36, 0), _b1, 33, (float*)(_shared + 33792));
#line 11 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
        int _v39 = fusion::add(_v0, 2);
#line 11 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
        auto _v40 = fusion::slice(panels, _v39);
#line 11 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
        int _v41 = fusion::mul(_i27, 32);
        __syncthreads();
        {
            for (int _r = warp; _r < 32; _r += 4)
            {
#line 11 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                auto _in42 = fusion::row(_v40, _v41 + _r, 0);
                for (int _c = lane; _c < 32; _c += 32)
                {
#line 11 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                    float _v43 = fusion::load(_in42, _c, 0.0f);
#line 11 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                    _b6[_r * 33 + _c] = _v43;
                }
            }
        }
        __syncthreads();
#line 11 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32>(x, _v28, _v29), fusion::operand<32, 32, 33>(_b6, _v40, _v41, 0), _b2, 33, (float*)(_shared + 33792));
#line 12 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
        int _v44 = fusion::add(_v0, 3);
#line 12 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
        auto _v45 = fusion::slice(panels, _v44);
#line 12 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
        int _v46 = fusion::mul(_i27, 32);
        __syncthreads();
        {
            for (int _r = warp; _r < 32; _r += 4)
            {
#line 12 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                auto _in47 = fusion::row(_v45, _v46 + _r, 0);
                for (int _c = lane; _c < 32; _c += 32)
                {
#line 12 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                    float _v48 = fusion::load(_in47, _c, 0.0f);
#line 12 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                    _b7[_r * 33 + _c] = _v48;
                }
            }
        }
        __syncthreads();
#line 12 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32>(x, _v28, _v29), fusion::operand<32, 32, 33>(_b7, _v45, _v46, 0), _b3, 33, (float*)(_shared + 33792));
        __syncthreads();
    }
#line 3 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v49 = fusion::mul(_grid0, 4);
#line 3 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v50 = fusion::mul(_grid1, 64);
#line 3 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v51 = fusion::mul(_v49, 32);
#line 4 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v52 = fusion::mul(_grid0, 4);
#line 4 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v53 = fusion::add(_v52, 1);
#line 4 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v54 = fusion::mul(_grid1, 64);
#line 4 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v55 = fusion::mul(_v53, 32);
    __syncthreads();
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
#line 3 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
            auto _out56 = fusion::row(y, _v50 + _r, _v51);
            for (int _c = lane; _c < 32; _c += 32)
            {
#line 7 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                float _v57 = _b0[_r * 33 + _c];
#line 3 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                fusion::store(_out56, _c, _v57);
            }
        }
    }
#line 5 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v58 = fusion::mul(_grid0, 4);
#line 5 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v59 = fusion::add(_v58, 2);
#line 5 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v60 = fusion::mul(_grid1, 64);
#line 5 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v61 = fusion::mul(_v59, 32);
    __syncthreads();
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
#line 4 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
            auto _out62 = fusion::row(y, _v54 + _r, _v55);
            for (int _c = lane; _c < 32; _c += 32)
            {
#line 7 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                float _v63 = _b1[_r * 33 + _c];
#line 4 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                fusion::store(_out62, _c, _v63);
            }
        }
    }
#line 6 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v64 = fusion::mul(_grid0, 4);
#line 6 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v65 = fusion::add(_v64, 3);
#line 6 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v66 = fusion::mul(_grid1, 64);
#line 6 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
    int _v67 = fusion::mul(_v65, 32);
    __syncthreads();
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
#line 5 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
            auto _out68 = fusion::row(y, _v60 + _r, _v61);
            for (int _c = lane; _c < 32; _c += 32)
            {
#line 7 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                float _v69 = _b2[_r * 33 + _c];
#line 5 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                fusion::store(_out68, _c, _v69);
            }
        }
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
#line 6 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
            auto _out70 = fusion::row(y, _v66 + _r, _v67);
            for (int _c = lane; _c < 32; _c += 32)
            {
#line 7 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                float _v71 = _b3[_r * 33 + _c];
#line 6 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"
                fusion::store(_out70, _c, _v71);
            }
        }
    }
}
