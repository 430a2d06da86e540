// 128 threads, 512 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.StructKernels.Step: x view<f32, 1, write>, g view<f32, 1>
extern "C" __global__ void __launch_bounds__(128, 3)
StructKernels_Step(fusion::View<float, 1> x, fusion::View<const float, 1> g, float settings__Rate, float settings__Decay, int settings__Step, bool settings__Flips, double settings__Momentum, long long settings__Offset, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 0); // (1, 64)
    float* _b1 = (float*)(_shared + 256); // (1, 64)

#line 2 "/Fusion.Conformance.StructKernels.Step"
    int _v0 = fusion::mul(_grid0, 64);
#line 3 "/Fusion.Conformance.StructKernels.Step"
    int _v1 = fusion::mul(_grid0, 64);
    {
#line 3 "/Fusion.Conformance.StructKernels.Step"
        auto _in2 = fusion::row(g, _v1);
#line 2 "/Fusion.Conformance.StructKernels.Step"
        auto _in3 = fusion::row(x, _v0);
        for (int _c = thread; _c < 64; _c += 128)
        {
#line 3 "/Fusion.Conformance.StructKernels.Step"
            float _v4 = fusion::load(_in2, _c, 0.0f);
#line 2 "/Fusion.Conformance.StructKernels.Step"
            float _v5 = fusion::load(_in3, _c, 0.0f);
#line 7 "/Fusion.Conformance.StructKernels.Step"
            float _v6 = settings__Decay * _v5;
#line 7 "/Fusion.Conformance.StructKernels.Step"
            float _v7 = _v4 + _v6;
#line 7 "/Fusion.Conformance.StructKernels.Step"
            float _v8 = settings__Rate * _v7;
#line 7 "/Fusion.Conformance.StructKernels.Step"
            _b0[_c] = _v8;
        }
    }
#line 4 "/Fusion.Conformance.StructKernels.Step"
    if (settings__Flips)
    {
        __syncthreads();
        {
            for (int _c = thread; _c < 64; _c += 128)
            {
#line 7 "/Fusion.Conformance.StructKernels.Step"
                float _v9 = _b0[_c];
#line 5 "/Fusion.Conformance.StructKernels.Step"
                float _v10 = -(_v9);
#line 5 "/Fusion.Conformance.StructKernels.Step"
                _b1[_c] = _v10;
            }
        }
    }
    else
    {
        __syncthreads();
        {
            for (int _c = thread; _c < 64; _c += 128)
            {
#line 7 "/Fusion.Conformance.StructKernels.Step"
                float _v11 = _b0[_c];
#line 7 "/Fusion.Conformance.StructKernels.Step"
                _b1[_c] = _v11;
            }
        }
    }
#line 6 "/Fusion.Conformance.StructKernels.Step"
    float _v12 = (float)(settings__Momentum);
#line 6 "/Fusion.Conformance.StructKernels.Step"
    int _v13 = fusion::mul(_grid0, 64);
    __syncthreads();
    {
#line 2 "/Fusion.Conformance.StructKernels.Step"
        auto _in14 = fusion::row(x, _v0);
#line 6 "/Fusion.Conformance.StructKernels.Step"
        auto _out15 = fusion::row(x, _v13);
        for (int _c = thread; _c < 64; _c += 128)
        {
#line 2 "/Fusion.Conformance.StructKernels.Step"
            float _v16 = fusion::load(_in14, _c, 0.0f);
#line 4 "/Fusion.Conformance.StructKernels.Step"
            float _v17 = _b1[_c];
#line 6 "/Fusion.Conformance.StructKernels.Step"
            float _v18 = _v17 * _v12;
#line 6 "/Fusion.Conformance.StructKernels.Step"
            float _v19 = _v16 - _v18;
#line 6 "/Fusion.Conformance.StructKernels.Step"
            fusion::store(_out15, _c, _v19);
        }
    }
}
