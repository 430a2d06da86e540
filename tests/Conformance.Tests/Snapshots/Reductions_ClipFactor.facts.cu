// pieces 0 4
// inside v0.0 1024 + 1 - 1024 / 1 - 1024 * 1024 + : 0.0
// inside g0 1 - 1 + : 1.0
// inside g0 1 - 1 + 1 + : 1.0
// 128 threads, 4128 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Model.Kernels.Reductions.ClipFactor: partial view<f32, 1>, clip view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
Reductions_ClipFactor(fusion::View<const float, 1> partial, fusion::View<float, 1> clip, float limit, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 4096); // (1, 1)
    float* _b1 = (float*)(_shared + 4112); // (1, 1)

#line 3 "/Fusion.Model.Kernels.Reductions.ClipFactor"
    int _v0 = fusion::add(partial.length[0], 1024);
#line 3 "/Fusion.Model.Kernels.Reductions.ClipFactor"
    int _v1 = fusion::sub(_v0, 1);
#line 3 "/Fusion.Model.Kernels.Reductions.ClipFactor"
    int _v2 = fusion::divide(_v1, 1024);
    {
        if (thread == 0)
        {
#line 2 "/Fusion.Model.Kernels.Reductions.ClipFactor"
            _b0[0] = 0.0f;
        }
    }
#line 3 "/Fusion.Model.Kernels.Reductions.ClipFactor"
    for (int _i3 = 0; _i3 < _v2; _i3 += 1)
    {
#line 4 "/Fusion.Model.Kernels.Reductions.ClipFactor"
        int _v4 = fusion::mul(_i3, 1024);
        __syncthreads();
        {
#line 4 "/Fusion.Model.Kernels.Reductions.ClipFactor"
            auto _in5 = fusion::inner_row<1>(partial, _v4);
#line 4 "/Fusion.Model.Kernels.Reductions.ClipFactor"
            float _v6 = 0.0f;
            for (int _k = 0; _k < 1024; _k += 512)
            {
                const int _p = _k + thread * 4;
                float _v7[4] = {0.0f, 0.0f, 0.0f, 0.0f};
                {
#line 4 "/Fusion.Model.Kernels.Reductions.ClipFactor"
                    float _x8[4];
#line 4 "/Fusion.Model.Kernels.Reductions.ClipFactor"
                    fusion::get(&_in5[_p], _x8);
#pragma unroll
                    for (int _e = 0; _e < 4; _e++)
                    {
                        const int _c = _p + _e;
#line 4 "/Fusion.Model.Kernels.Reductions.ClipFactor"
                        float _v9 = _x8[_e];
#line 4 "/Fusion.Model.Kernels.Reductions.ClipFactor"
                        _v7[_e] = _v9;
                    }
                }
#line 4 "/Fusion.Model.Kernels.Reductions.ClipFactor"
                _v6 = fusion::chain_block<128>(_v6, _v7, (float*)(_shared + 0 + 0), _k / 512);
            }
#line 4 "/Fusion.Model.Kernels.Reductions.ClipFactor"
            _v6 = fusion::halve(_v6);
            float _v10 = _b0[0];
#line 4 "/Fusion.Model.Kernels.Reductions.ClipFactor"
            float _v11 = _v10 + _v6;
            if (thread == 0)
            {
#line 4 "/Fusion.Model.Kernels.Reductions.ClipFactor"
                _b1[0] = _v11;
            }
        }
        __syncthreads();
        float* _p12 = _b0; _b0 = _b1; _b1 = _p12;
    }
#line 7 "/Fusion.Model.Kernels.Reductions.ClipFactor"
    int _v13 = fusion::add(_grid0, 1);
    __syncthreads();
    {
#line 6 "/Fusion.Model.Kernels.Reductions.ClipFactor"
        auto _out14 = fusion::inner_row(clip, _grid0);
#line 7 "/Fusion.Model.Kernels.Reductions.ClipFactor"
        auto _out15 = fusion::inner_row(clip, _v13);
#line 3 "/Fusion.Model.Kernels.Reductions.ClipFactor"
        float _v16 = _b0[0];
#line 5 "/Fusion.Model.Kernels.Reductions.ClipFactor"
        float _v17 = sqrtf(_v16);
#line 6 "/Fusion.Model.Kernels.Reductions.ClipFactor"
        float _v18 = _v17 + 9.99999997E-07f;
#line 6 "/Fusion.Model.Kernels.Reductions.ClipFactor"
        float _v19 = limit / _v18;
#line 6 "/Fusion.Model.Kernels.Reductions.ClipFactor"
        float _v20 = fusion::minimum(_v19, 1.0f);
        if (thread == 0)
        {
#line 6 "/Fusion.Model.Kernels.Reductions.ClipFactor"
            fusion::put(_out14[0], _v20);
#line 7 "/Fusion.Model.Kernels.Reductions.ClipFactor"
            fusion::put(_out15[0], _v17);
        }
    }
}
