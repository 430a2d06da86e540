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
        for (int _r = warp; _r < 64; _r += 4)
        {
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
            auto _in19 = fusion::row(residual, _v2 + _r, _v3);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
            auto _in20 = fusion::row(residual, _v6 + _r, _v7);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
            auto _in21 = fusion::row(residual, _v10 + _r, _v11);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
            auto _in22 = fusion::row(residual, _v14 + _r, _v15);
            for (int _c = lane; _c < 32; _c += 32)
            {
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                float _v23 = fusion::load(_in19, _c, 0.0f);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                float _v24 = fusion::load(_in20, _c, 0.0f);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                float _v25 = fusion::load(_in21, _c, 0.0f);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                float _v26 = fusion::load(_in22, _c, 0.0f);
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                _b0[_r * 33 + _c] = _v23;
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                _b1[_r * 33 + _c] = _v24;
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                _b2[_r * 33 + _c] = _v25;
#line 2 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                _b3[_r * 33 + _c] = _v26;
            }
        }
    }
#line 7 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    for (int _i27 = 0; _i27 < _v18; _i27 += 1)
    {
#line 8 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
        int _v28 = fusion::mul(_grid1, 64);
#line 8 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
        int _v29 = fusion::mul(_i27, 32);
#line 9 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
        auto _v30 = fusion::slice(panels, _v0);
#line 9 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
        int _v31 = fusion::mul(_i27, 32);
        __syncthreads();
#line 9 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32>(x, _v28, _v29), fusion::operand<32, 32>(_v30, _v31, 0), _b0, 33, (float*)(_shared + 0));
#line 10 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
        int _v32 = fusion::add(_v0, 1);
#line 10 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
        auto _v33 = fusion::slice(panels, _v32);
#line 10 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
        int _v34 = fusion::mul(_i27, 32);
        __syncthreads();
#line 10 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32>(x, _v28, _v29), fusion::operand<32, 32>(_v33, _v34, 0), _b1, 33, (float*)(_shared + 0));
#line 11 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
        int _v35 = fusion::add(_v0, 2);
#line 11 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
        auto _v36 = fusion::slice(panels, _v35);
#line 11 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
        int _v37 = fusion::mul(_i27, 32);
        __syncthreads();
#line 11 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32>(x, _v28, _v29), fusion::operand<32, 32>(_v36, _v37, 0), _b2, 33, (float*)(_shared + 0));
#line 12 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
        int _v38 = fusion::add(_v0, 3);
#line 12 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
        auto _v39 = fusion::slice(panels, _v38);
#line 12 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
        int _v40 = fusion::mul(_i27, 32);
        __syncthreads();
#line 12 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32>(x, _v28, _v29), fusion::operand<32, 32>(_v39, _v40, 0), _b3, 33, (float*)(_shared + 0));
        __syncthreads();
    }
#line 3 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v41 = fusion::mul(_grid0, 4);
#line 3 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v42 = fusion::mul(_grid1, 64);
#line 3 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v43 = fusion::mul(_v41, 32);
#line 4 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v44 = fusion::mul(_grid0, 4);
#line 4 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v45 = fusion::add(_v44, 1);
#line 4 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v46 = fusion::mul(_grid1, 64);
#line 4 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v47 = fusion::mul(_v45, 32);
    __syncthreads();
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
#line 3 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
            auto _out48 = fusion::row(y, _v42 + _r, _v43);
            for (int _c = lane; _c < 32; _c += 32)
            {
#line 7 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                float _v49 = _b0[_r * 33 + _c];
#line 3 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                fusion::store(_out48, _c, _v49);
            }
        }
    }
#line 5 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v50 = fusion::mul(_grid0, 4);
#line 5 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v51 = fusion::add(_v50, 2);
#line 5 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v52 = fusion::mul(_grid1, 64);
#line 5 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v53 = fusion::mul(_v51, 32);
    __syncthreads();
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
#line 4 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
            auto _out54 = fusion::row(y, _v46 + _r, _v47);
            for (int _c = lane; _c < 32; _c += 32)
            {
#line 7 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                float _v55 = _b1[_r * 33 + _c];
#line 4 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                fusion::store(_out54, _c, _v55);
            }
        }
    }
#line 6 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v56 = fusion::mul(_grid0, 4);
#line 6 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v57 = fusion::add(_v56, 3);
#line 6 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v58 = fusion::mul(_grid1, 64);
#line 6 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
    int _v59 = fusion::mul(_v57, 32);
    __syncthreads();
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
#line 5 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
            auto _out60 = fusion::row(y, _v52 + _r, _v53);
            for (int _c = lane; _c < 32; _c += 32)
            {
#line 7 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                float _v61 = _b2[_r * 33 + _c];
#line 5 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                fusion::store(_out60, _c, _v61);
            }
        }
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
#line 6 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
            auto _out62 = fusion::row(y, _v58 + _r, _v59);
            for (int _c = lane; _c < 32; _c += 32)
            {
#line 7 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                float _v63 = _b3[_r * 33 + _c];
#line 6 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<f32>"
                fusion::store(_out62, _c, _v63);
            }
        }
    }
}
