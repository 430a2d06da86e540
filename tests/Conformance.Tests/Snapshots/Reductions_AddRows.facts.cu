// pieces 1 4
// inside g0 1 - 128 * 128 + : 0.1 1.0
// pieces 0 4
// inside v0.0 32 + 1 - 32 / 1 - 32 * 32 + : 0.0
// 128 threads, 1536 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Model.Kernels.Reductions.AddRows: x view<f32, 2>, y view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
Reductions_AddRows(fusion::View<const float, 2> x, fusion::View<float, 1> y, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 0); // (1, 128)
    float* _b1 = (float*)(_shared + 1024); // (1, 128)
    float* _b2 = (float*)(_shared + 512); // (1, 128)

#line 2 "/Fusion.Model.Kernels.Reductions.AddRows"
    int _v0 = fusion::mul(_grid0, 128);
#line 3 "/Fusion.Model.Kernels.Reductions.AddRows"
    int _v1 = fusion::add(x.length[0], 32);
#line 3 "/Fusion.Model.Kernels.Reductions.AddRows"
    int _v2 = fusion::sub(_v1, 1);
#line 3 "/Fusion.Model.Kernels.Reductions.AddRows"
    int _v3 = fusion::divide(_v2, 32);
    {
#line 2 "/Fusion.Model.Kernels.Reductions.AddRows"
        auto _in4 = fusion::inner_row<1>(y, _v0);
        for (int _c = thread; _c < 128; _c += 128)
        {
#line 2 "/Fusion.Model.Kernels.Reductions.AddRows"
            float _v5 = fusion::get(_in4[_c]);
#line 2 "/Fusion.Model.Kernels.Reductions.AddRows"
            _b0[_c] = _v5;
        }
    }
#line 3 "/Fusion.Model.Kernels.Reductions.AddRows"
    for (int _i6 = 0; _i6 < _v3; _i6 += 1)
    {
#line 4 "/Fusion.Model.Kernels.Reductions.AddRows"
        int _v7 = fusion::mul(_i6, 32);
#line 4 "/Fusion.Model.Kernels.Reductions.AddRows"
        int _v8 = fusion::mul(_grid0, 128);
        {
            for (int _c = thread; _c < 128; _c += 128)
            {
#line 4 "/Fusion.Model.Kernels.Reductions.AddRows"
                float _v9 = 0.0f;
                for (int _r = 0; _r < 32; _r++)
                {
#line 4 "/Fusion.Model.Kernels.Reductions.AddRows"
                    auto _in10 = fusion::inner_row<1>(x, _v7 + _r, _v8);
#line 4 "/Fusion.Model.Kernels.Reductions.AddRows"
                    float _v11 = fusion::get(_in10[_c]);
#line 4 "/Fusion.Model.Kernels.Reductions.AddRows"
                    _v9 = _v9 + _v11;
                }
#line 4 "/Fusion.Model.Kernels.Reductions.AddRows"
                _b1[_c] = _v9;
            }
        }
        __syncthreads();
        {
            for (int _c = thread; _c < 128; _c += 128)
            {
                float _v12 = _b0[_c];
#line 4 "/Fusion.Model.Kernels.Reductions.AddRows"
                float _v13 = _b1[_c];
#line 4 "/Fusion.Model.Kernels.Reductions.AddRows"
                float _v14 = _v12 + _v13;
#line 4 "/Fusion.Model.Kernels.Reductions.AddRows"
                _b2[_c] = _v14;
            }
        }
        __syncthreads();
        float* _p15 = _b0; _b0 = _b2; _b2 = _p15;
    }
#line 5 "/Fusion.Model.Kernels.Reductions.AddRows"
    int _v16 = fusion::mul(_grid0, 128);
    __syncthreads();
    {
#line 5 "/Fusion.Model.Kernels.Reductions.AddRows"
        auto _out17 = fusion::inner_row<1>(y, _v16);
        for (int _c = thread; _c < 128; _c += 128)
        {
#line 3 "/Fusion.Model.Kernels.Reductions.AddRows"
            float _v18 = _b0[_c];
#line 5 "/Fusion.Model.Kernels.Reductions.AddRows"
            fusion::put(_out17[_c], _v18);
        }
    }
}
