// pieces 0 4
// inside g0 1 - 64 * 64 + : 0.1 2.1 3.1
// inside v0.2 32 + 1 - 32 / 1 - 32 * 32 + : 0.2 1.2
// pieces 1 4
// inside g1 1 - 64 * 64 + : 1.1 2.2 3.2
// pieces 2 4
// pieces 3 4
// 128 threads, 33408 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Model.Kernels.Muon.Product: x view<f32, 3>, w view<f32, 3>, r view<f32, 3>, y view<f32, 3, write>
extern "C" __global__ void __launch_bounds__(128, 3)
Muon_Product(fusion::View<const float, 3> x, fusion::View<const float, 3> w, fusion::View<const float, 3> r, fusion::View<float, 3> y, float alpha, float beta, int _extent0, int _extent1, int _extent2)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program % _extent1;
    _program /= _extent1;
    const int _grid2 = _program;
    float* _b0 = (float*)(_shared + 16768); // (64, 64)

#line 3 "/Fusion.Model.Kernels.Muon.Product"
    int _v0 = fusion::add(x.length[2], 32);
#line 3 "/Fusion.Model.Kernels.Muon.Product"
    int _v1 = fusion::sub(_v0, 1);
#line 3 "/Fusion.Model.Kernels.Muon.Product"
    int _v2 = fusion::divide(_v1, 32);
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
            for (int _c = lane; _c < 64; _c += 32)
            {
#line 2 "/Fusion.Model.Kernels.Muon.Product"
                _b0[_r * 65 + _c] = 0.0f;
            }
        }
    }
#line 3 "/Fusion.Model.Kernels.Muon.Product"
    for (int _i3 = 0; _i3 < _v2; _i3 += 1)
    {
#line 4 "/Fusion.Model.Kernels.Muon.Product"
        auto _v4 = fusion::slice(x, _grid2);
#line 4 "/Fusion.Model.Kernels.Muon.Product"
        int _v5 = fusion::mul(_grid0, 64);
#line 4 "/Fusion.Model.Kernels.Muon.Product"
        int _v6 = fusion::mul(_i3, 32);
#line 4 "/Fusion.Model.Kernels.Muon.Product"
        auto _v7 = fusion::slice(w, _grid2);
#line 4 "/Fusion.Model.Kernels.Muon.Product"
        int _v8 = fusion::mul(_grid1, 64);
#line 4 "/Fusion.Model.Kernels.Muon.Product"
        int _v9 = fusion::mul(_i3, 32);
        __syncthreads();
#line 4 "/Fusion.Model.Kernels.Muon.Product"
        fusion::dot<64, 64, 32, true, fusion::Blocking<128, 4, 8, 32>>(fusion::operand<64, 32, fusion::Lies::inside_in_pieces>(_v4, _v5, _v6), fusion::transposed(fusion::operand<64, 32, fusion::Lies::inside_in_pieces>(_v7, _v8, _v9)), _b0, 65, (float*)(_shared + 0));
        __syncthreads();
    }
#line 5 "/Fusion.Model.Kernels.Muon.Product"
    auto _v10 = fusion::slice(y, _grid2);
#line 5 "/Fusion.Model.Kernels.Muon.Product"
    auto _v11 = fusion::slice(r, _grid2);
#line 5 "/Fusion.Model.Kernels.Muon.Product"
    int _v12 = fusion::mul(_grid0, 64);
#line 5 "/Fusion.Model.Kernels.Muon.Product"
    int _v13 = fusion::mul(_grid1, 64);
#line 5 "/Fusion.Model.Kernels.Muon.Product"
    int _v14 = fusion::mul(_grid0, 64);
#line 5 "/Fusion.Model.Kernels.Muon.Product"
    int _v15 = fusion::mul(_grid1, 64);
    __syncthreads();
    {
        for (int _r = thread / 8; _r < 64; _r += 16)
        {
#line 5 "/Fusion.Model.Kernels.Muon.Product"
            auto _in16 = fusion::inner_row<1>(_v11, _v12 + _r, _v13);
#line 5 "/Fusion.Model.Kernels.Muon.Product"
            auto _out17 = fusion::inner_row<1>(_v10, _v14 + _r, _v15);
            for (int _p = lane % 8 * 4; _p < 64; _p += 32)
            {
#line 5 "/Fusion.Model.Kernels.Muon.Product"
                float _x18[4];
#line 5 "/Fusion.Model.Kernels.Muon.Product"
                fusion::get(&_in16[_p], _x18);
                float _y19[4];
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
#line 3 "/Fusion.Model.Kernels.Muon.Product"
                    float _v20 = _b0[_r * 65 + _c];
#line 5 "/Fusion.Model.Kernels.Muon.Product"
                    float _v21 = alpha * _v20;
#line 5 "/Fusion.Model.Kernels.Muon.Product"
                    float _v22 = _x18[_e];
#line 5 "/Fusion.Model.Kernels.Muon.Product"
                    float _v23 = beta * _v22;
#line 5 "/Fusion.Model.Kernels.Muon.Product"
                    float _v24 = _v21 + _v23;
#line 5 "/Fusion.Model.Kernels.Muon.Product"
                    _y19[_e] = _v24;
                }
#line 5 "/Fusion.Model.Kernels.Muon.Product"
                fusion::put(&_out17[_p], _y19);
            }
        }
    }
}
