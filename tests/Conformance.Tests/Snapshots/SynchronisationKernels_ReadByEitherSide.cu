// 128 threads, 128 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.SynchronisationKernels.ReadByEitherSide: x view<f32, 2>, y view<f32, 1, write>, z view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
SynchronisationKernels_ReadByEitherSide(fusion::View<const float, 2> x, fusion::View<float, 1> y, fusion::View<float, 1> z, int flag, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 0); // (32, 1)

#line 2 "/Fusion.Conformance.SynchronisationKernels.ReadByEitherSide"
    int _v0 = fusion::mul(_grid0, 32);
#line 3 "/Fusion.Conformance.SynchronisationKernels.ReadByEitherSide"
    bool _v1 = flag > 0;
    {
        for (int _r = warp; _r < 32; _r += 4)
        {
#line 2 "/Fusion.Conformance.SynchronisationKernels.ReadByEitherSide"
            auto _in2 = fusion::row(x, _v0 + _r, 0);
#line 2 "/Fusion.Conformance.SynchronisationKernels.ReadByEitherSide"
            float _v3 = 0.0f;
            for (int _k = 0; _k < 16; _k += 32)
            {
                const int _c = _k + lane;
                float _v4 = 0.0f;
                if (_c < 16)
                {
#line 2 "/Fusion.Conformance.SynchronisationKernels.ReadByEitherSide"
                    float _v5 = fusion::load(_in2, _c, 0.0f);
#line 2 "/Fusion.Conformance.SynchronisationKernels.ReadByEitherSide"
                    _v4 = _v5;
                }
#line 2 "/Fusion.Conformance.SynchronisationKernels.ReadByEitherSide"
                _v3 = fusion::chain_warp(_v3, _v4);
            }
#line 2 "/Fusion.Conformance.SynchronisationKernels.ReadByEitherSide"
            _v3 = fusion::halve(_v3);
            if (lane == 0)
            {
#line 2 "/Fusion.Conformance.SynchronisationKernels.ReadByEitherSide"
                _b0[_r] = _v3;
            }
        }
    }
#line 3 "/Fusion.Conformance.SynchronisationKernels.ReadByEitherSide"
    if (_v1)
    {
#line 4 "/Fusion.Conformance.SynchronisationKernels.ReadByEitherSide"
        auto _v6 = fusion::as_column(y);
#line 4 "/Fusion.Conformance.SynchronisationKernels.ReadByEitherSide"
        int _v7 = fusion::mul(_grid0, 32);
        __syncthreads();
        {
            for (int _r = thread; _r < 32; _r += 128)
            {
#line 4 "/Fusion.Conformance.SynchronisationKernels.ReadByEitherSide"
                auto _out8 = fusion::row(_v6, _v7 + _r, 0);
#line 2 "/Fusion.Conformance.SynchronisationKernels.ReadByEitherSide"
                float _v9 = _b0[_r];
#line 4 "/Fusion.Conformance.SynchronisationKernels.ReadByEitherSide"
                float _v10 = _v9 * 2.0f;
#line 4 "/Fusion.Conformance.SynchronisationKernels.ReadByEitherSide"
                fusion::store(_out8, 0, _v10);
            }
        }
    }
    else
    {
#line 5 "/Fusion.Conformance.SynchronisationKernels.ReadByEitherSide"
        auto _v11 = fusion::as_column(z);
#line 5 "/Fusion.Conformance.SynchronisationKernels.ReadByEitherSide"
        int _v12 = fusion::mul(_grid0, 32);
        __syncthreads();
        {
            for (int _r = thread; _r < 32; _r += 128)
            {
#line 5 "/Fusion.Conformance.SynchronisationKernels.ReadByEitherSide"
                auto _out13 = fusion::row(_v11, _v12 + _r, 0);
#line 2 "/Fusion.Conformance.SynchronisationKernels.ReadByEitherSide"
                float _v14 = _b0[_r];
#line 5 "/Fusion.Conformance.SynchronisationKernels.ReadByEitherSide"
                float _v15 = _v14 * 3.0f;
#line 5 "/Fusion.Conformance.SynchronisationKernels.ReadByEitherSide"
                fusion::store(_out13, 0, _v15);
            }
        }
    }
}
