// pieces 0 4
// inside v0.0 1024 + 1 - 1024 / 1 - 1024 * 1024 + : 0.0
// inside g0 1 - 1 + : 1.0
// 128 threads, 4128 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Model.Kernels.Reductions.Sum: x view<f32, 1>, y view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
Reductions_Sum(fusion::View<const float, 1> x, fusion::View<float, 1> y, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 4096); // (1, 1)
    float* _b1 = (float*)(_shared + 4112); // (1, 1)

#line 3 "/Fusion.Model.Kernels.Reductions.Sum"
    int _v0 = fusion::add(x.length[0], 1024);
#line 3 "/Fusion.Model.Kernels.Reductions.Sum"
    int _v1 = fusion::sub(_v0, 1);
#line 3 "/Fusion.Model.Kernels.Reductions.Sum"
    int _v2 = fusion::divide(_v1, 1024);
    {
        if (thread == 0)
        {
#line 2 "/Fusion.Model.Kernels.Reductions.Sum"
            _b0[0] = 0.0f;
        }
    }
#line 3 "/Fusion.Model.Kernels.Reductions.Sum"
    for (int _i3 = 0; _i3 < _v2; _i3 += 1)
    {
#line 4 "/Fusion.Model.Kernels.Reductions.Sum"
        int _v4 = fusion::mul(_i3, 1024);
        __syncthreads();
        {
#line 4 "/Fusion.Model.Kernels.Reductions.Sum"
            auto _in5 = fusion::inner_row<1>(x, _v4);
#line 4 "/Fusion.Model.Kernels.Reductions.Sum"
            float _v6 = 0.0f;
            for (int _k = 0; _k < 1024; _k += 512)
            {
                const int _p = _k + thread * 4;
                float _v7[4] = {0.0f, 0.0f, 0.0f, 0.0f};
                {
#line 4 "/Fusion.Model.Kernels.Reductions.Sum"
                    float _x8[4];
#line 4 "/Fusion.Model.Kernels.Reductions.Sum"
                    fusion::get(&_in5[_p], _x8);
#pragma unroll
                    for (int _e = 0; _e < 4; _e++)
                    {
                        const int _c = _p + _e;
#line 4 "/Fusion.Model.Kernels.Reductions.Sum"
                        float _v9 = _x8[_e];
#line 4 "/Fusion.Model.Kernels.Reductions.Sum"
                        _v7[_e] = _v9;
                    }
                }
#line 4 "/Fusion.Model.Kernels.Reductions.Sum"
                _v6 = fusion::chain_block<128>(_v6, _v7, (float*)(_shared + 0 + 0), _k / 512);
            }
#line 4 "/Fusion.Model.Kernels.Reductions.Sum"
            _v6 = fusion::halve(_v6);
            float _v10 = _b0[0];
#line 4 "/Fusion.Model.Kernels.Reductions.Sum"
            float _v11 = _v10 + _v6;
            if (thread == 0)
            {
#line 4 "/Fusion.Model.Kernels.Reductions.Sum"
                _b1[0] = _v11;
            }
        }
        __syncthreads();
        float* _p12 = _b0; _b0 = _b1; _b1 = _p12;
    }
    __syncthreads();
    {
#line 5 "/Fusion.Model.Kernels.Reductions.Sum"
        auto _out13 = fusion::inner_row(y, _grid0);
#line 3 "/Fusion.Model.Kernels.Reductions.Sum"
        float _v14 = _b0[0];
        if (thread == 0)
        {
#line 5 "/Fusion.Model.Kernels.Reductions.Sum"
            fusion::put(_out13[0], _v14);
        }
    }
}
