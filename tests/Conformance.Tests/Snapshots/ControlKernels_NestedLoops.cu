// 128 threads, 1680 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ControlKernels.NestedLoops: x view<f32, 2>, y view<f32, 2, write>, z view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ControlKernels_NestedLoops(fusion::View<const float, 2> x, fusion::View<float, 2> y, fusion::View<float, 2> z, int outer, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 0); // (4, 20)
    float* _b1 = (float*)(_shared + 336); // (4, 20)
    float* _b2 = (float*)(_shared + 672); // (4, 20)
    float* _b3 = (float*)(_shared + 1008); // (4, 20)
    float* _b4 = (float*)(_shared + 1344); // (4, 20)

#line 2 "/Fusion.Conformance.ControlKernels.NestedLoops"
    int _v0 = fusion::mul(_grid0, 4);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 2 "/Fusion.Conformance.ControlKernels.NestedLoops"
            auto _in1 = fusion::row(x, _v0 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 2 "/Fusion.Conformance.ControlKernels.NestedLoops"
                float _v2 = fusion::load(_in1, _c, 0.0f);
#line 3 "/Fusion.Conformance.ControlKernels.NestedLoops"
                float _v3 = _v2 * 2.0f;
#line 2 "/Fusion.Conformance.ControlKernels.NestedLoops"
                _b0[_r * 21 + _c] = _v2;
#line 3 "/Fusion.Conformance.ControlKernels.NestedLoops"
                _b1[_r * 21 + _c] = _v3;
            }
        }
    }
#line 4 "/Fusion.Conformance.ControlKernels.NestedLoops"
    for (int _i4 = 0; _i4 < outer; _i4 += 1)
    {
#line 8 "/Fusion.Conformance.ControlKernels.NestedLoops"
        int _v5 = fusion::add(_i4, 1);
        __syncthreads();
        {
            for (int _r = warp; _r < 4; _r += 4)
            {
                for (int _c = lane; _c < 20; _c += 32)
                {
                    float _v6 = _b0[_r * 21 + _c];
#line 7 "/Fusion.Conformance.ControlKernels.NestedLoops"
                    float _v7 = _v6 + 1.0f;
#line 7 "/Fusion.Conformance.ControlKernels.NestedLoops"
                    _b2[_r * 21 + _c] = _v7;
                }
            }
        }
#line 8 "/Fusion.Conformance.ControlKernels.NestedLoops"
        for (int _i8 = 0; _i8 < _v5; _i8 += 2)
        {
            __syncthreads();
            {
                for (int _r = warp; _r < 4; _r += 4)
                {
#line 9 "/Fusion.Conformance.ControlKernels.NestedLoops"
                    float _v9 = -fusion::infinity();
                    for (int _c = lane; _c < 20; _c += 32)
                    {
#line 7 "/Fusion.Conformance.ControlKernels.NestedLoops"
                        float _v10 = _b2[_r * 21 + _c];
#line 9 "/Fusion.Conformance.ControlKernels.NestedLoops"
                        _v9 = fusion::Max::of(_v9, _v10);
                    }
#line 9 "/Fusion.Conformance.ControlKernels.NestedLoops"
                    _v9 = fusion::over_warp<fusion::Max>(_v9);
                    for (int _c = lane; _c < 20; _c += 32)
                    {
                        float _v11 = _b1[_r * 21 + _c];
#line 9 "/Fusion.Conformance.ControlKernels.NestedLoops"
                        float _v12 = _v11 * 0.5f;
#line 9 "/Fusion.Conformance.ControlKernels.NestedLoops"
                        float _v13 = _v12 + _v9;
#line 9 "/Fusion.Conformance.ControlKernels.NestedLoops"
                        _b3[_r * 21 + _c] = _v13;
                    }
                }
            }
            __syncthreads();
            float* _p14 = _b1; _b1 = _b3; _b3 = _p14;
        }
        __syncthreads();
        {
            for (int _r = warp; _r < 4; _r += 4)
            {
                for (int _c = lane; _c < 20; _c += 32)
                {
#line 8 "/Fusion.Conformance.ControlKernels.NestedLoops"
                    float _v15 = _b1[_r * 21 + _c];
#line 8 "/Fusion.Conformance.ControlKernels.NestedLoops"
                    _b4[_r * 21 + _c] = _v15;
                }
            }
        }
        __syncthreads();
        float* _p16 = _b0; _b0 = _b4; _b4 = _p16;
        float* _p17 = _b1; _b1 = _b2; _b2 = _p17;
    }
#line 10 "/Fusion.Conformance.ControlKernels.NestedLoops"
    int _v18 = fusion::mul(_grid0, 4);
#line 11 "/Fusion.Conformance.ControlKernels.NestedLoops"
    int _v19 = fusion::mul(_grid0, 4);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 10 "/Fusion.Conformance.ControlKernels.NestedLoops"
            auto _out20 = fusion::row(y, _v18 + _r, 0);
#line 11 "/Fusion.Conformance.ControlKernels.NestedLoops"
            auto _out21 = fusion::row(z, _v19 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 4 "/Fusion.Conformance.ControlKernels.NestedLoops"
                float _v22 = _b0[_r * 21 + _c];
#line 4 "/Fusion.Conformance.ControlKernels.NestedLoops"
                float _v23 = _b1[_r * 21 + _c];
#line 10 "/Fusion.Conformance.ControlKernels.NestedLoops"
                fusion::store(_out20, _c, _v22);
#line 11 "/Fusion.Conformance.ControlKernels.NestedLoops"
                fusion::store(_out21, _c, _v23);
            }
        }
    }
}
